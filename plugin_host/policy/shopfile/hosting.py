"""Who hosts the shop software: a hosting vendor of the same file."""

from collections.abc import Sequence
from dataclasses import replace

from plugin_host.api import Ask, Hosting, HostingForm, RunBy, ShopSoftware
from plugin_host.policy.shop import Use
from plugin_host.policy.shopfile.answers import known
from plugin_host.policy.shopfile.problems import Problems, quoted, under

_NONE = "a hosting vendor: this file names none that hosts the website"


def settle_hosts(uses: Sequence[Use], problems: Problems, *, complete: bool) -> tuple[Use, ...]:
    """Give the uses with ``hosted_by`` as an id; note a host that is missing, unclear or contradicted.

    With ``complete`` false some vendors could not be read, so that a missing host is not noted.
    """
    hosts = [use for use in uses if _hosts(use)]
    return tuple(_settle(use, hosts, problems, complete=complete) for use in uses)


def _hosts(use: Use) -> bool:
    for service in use.vendor.services:
        if isinstance(service, Hosting) and service.kind in use.services:
            form, _ = known(service, "form", use.answers.get(service.kind, {}))
            return form in (None, HostingForm.FULL)
    return False


def _settle(use: Use, hosts: Sequence[Use], problems: Problems, *, complete: bool) -> Use:
    software = next(
        (s for s in use.vendor.services if isinstance(s, ShopSoftware) and s.kind in use.services),
        None,
    )
    if software is None:
        return use
    run_by, stated = known(software, "run_by", use.answers.get(software.kind, {}))
    if use.hosted_by:
        return _named(use, software, hosts, problems, complete=complete)
    if run_by is not RunBy.HOST:
        return use
    if len(hosts) == 1:
        return replace(use, hosted_by=hosts[0].vendor.id)
    if stated and complete:
        ids = ", ".join(quoted(host.vendor.id) for host in hosts)
        found = f"nothing, while several vendors host ({ids})" if hosts else 'nothing, while run_by is "host"'
        problems.add(under(use.path, "hosted_by"), found, f"one of {ids}" if hosts else _NONE)
    return use


def _named(use: Use, software: ShopSoftware, hosts: Sequence[Use], problems: Problems, *, complete: bool) -> Use:
    """Settle a use that names its host, which also answers where the software runs."""
    where = under(use.path, "hosted_by")
    meant = {host.vendor.id: host.vendor.id for host in hosts} | {host.vendor.name: host.vendor.id for host in hosts}
    answers = dict(use.answers.get(software.kind, {}))
    run_by, stated = known(software, "run_by", answers)
    offers_host = isinstance(software.run_by, Ask) and RunBy.HOST in software.run_by.offered
    if use.hosted_by not in meant:
        if complete:
            allowed = "one of " + ", ".join(quoted(host.vendor.id) for host in hosts) if hosts else _NONE
            problems.add(where, quoted(use.hosted_by), allowed, seen=use.hosted_by, meant=lambda: meant)
        return use
    if (stated and run_by is not RunBy.HOST) or (not stated and not offers_host):
        found = f'{quoted(use.hosted_by)}, while run_by is "{run_by.value}"' if run_by else quoted(use.hosted_by)
        problems.add(where, found, 'this key only with run_by = "host"')
        return use
    if isinstance(software.run_by, Ask):
        answers[software.run_by.key] = RunBy.HOST
    return replace(use, hosted_by=meant[use.hosted_by], answers={**use.answers, software.kind: answers})
