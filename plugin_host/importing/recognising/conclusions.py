"""What follows from several sentences together: who hosts the shop software, and that statistics wait for consent."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.values import Certainty, Value, Values
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile.answers import worth_asking

_CONSENT: Mapping[str, tuple[str, object]] = {"analytics": ("asked", "consent"), "advertising": ("consent", True)}
"""What a service asks about consent, and the answer where all cookies wait for it."""
_SENT = (("practices", "newsletter"), ("practices", "mail_tracking_consent"), ("retention", "newsletter_proof_years"))
"""Answers that only a shop with a newsletter gives."""
_NO_HOST = ("redirect", "dns", "cdn")


def conclusions(values: Values, others: Iterable[Value], registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Values that the text does not say in one sentence; all of them are to be checked."""
    yield from _hosted(values, others, registry, found)
    yield from _waiting(values, registry, found)
    yield from _newsletters(values, registry, found)
    yield from _of_provider(values, registry)
    for vendor, kind, asked in _asked(found, registry):
        path, accounts = ("vendors", vendor, kind, "customer_accounts"), values.get(("practices", "accounts"))
        if path[-1] in asked and path not in values and accounts:
            yield replace(accounts, path=path, certainty=Certainty.LIKELY)


def _of_provider(values: Values, registry: RegistryView) -> Iterator[Value]:
    """Who is refused by the company through which one pays later can pay the payment company in another way as well."""
    by_name = {vendor.name: vendor.id for vendor in map(registry.get, registry.ids()) if vendor}
    for path, value in values.items():
        told = (
            values.get(("vendors", by_name.get(str(value.value), ""), path[2], "other_way")) if len(path) > 3 else None
        )
        if told and path[3] == "pay_later_provider" and (*path[:3], "other_way") not in values:
            yield replace(told, path=(*path[:3], "other_way"), certainty=Certainty.LIKELY)


def without_moot(values: Values) -> dict[tuple[str, ...], Value]:
    """The values without what they say of the maker of a shop software that runs elsewhere: it receives nothing."""
    elsewhere = {path[:3] for path, value in values.items() if path[3:] == ("run_by",) and value.value in _ELSEWHERE}
    return {
        path: value for path, value in values.items() if path[:3] not in elsewhere or path[-1] not in _OF_A_RECEIVER
    }


_ELSEWHERE = ("host", "self")
_OF_A_RECEIVER = ("agreement", "role", "transfer_ground")


def _hosted(values: Values, others: Iterable[Value], registry: RegistryView, found: Parties) -> Iterator[Value]:
    """A shop software that somebody else hosts is hosted by the only party that hosts."""
    hosts = {
        vendor: services["hosting"]
        for vendor, services in found.services.items()
        if "hosting" in services and _form(values, vendor) not in _NO_HOST
    }
    named = {value.path[1]: value.evidence for value in others if value.path[2:] == ("hosting",)}
    for vendor, kind, asked in _asked(found, registry):
        run_by = ("vendors", vendor, kind, "run_by")
        said = values.get(run_by)
        sole = {**hosts, **named}
        sole.pop(vendor, None)
        sole = {host: sole[host] for host in _beside(vendor, found) if host in sole} or sole
        if kind != "shop_software" or "run_by" not in asked or len(sole) != 1 or (said and said.value != "host"):
            continue
        host, evidence = next(iter(sole.items()))
        yield Value(run_by, "host", Certainty.LIKELY, evidence)
        yield Value((*run_by[:2], "hosted_by"), host, Certainty.LIKELY, evidence)
        if host in hosts and _form(values, host) is None:
            yield Value(("vendors", host, "hosting", "form"), "full", Certainty.LIKELY, evidence)


def _beside(vendor: str, found: Parties) -> Iterable[str]:
    """The vendors that a sentence names together with this one."""
    sentences = {mention.sentence for mention in found.mentions if mention.vendor == vendor}
    return dict.fromkeys(mention.vendor for mention in found.mentions if mention.sentence in sentences)


def _form(values: Values, vendor: str) -> object:
    held = values.get(("vendors", vendor, "hosting", "form"))
    return held.value if held else None


def _waiting(values: Values, registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Where all cookies wait for consent, and not only those of one service, those of statistics and advertising do."""
    banner = values.get(("practices", "consent_banner"))
    if banner is None or banner.value is not True or banner.evidence is None:
        return
    of_some = (value.evidence for path, value in values.items() if path[3:] in (("asked",), ("consent",)))
    if any(told and told.text in banner.evidence.text for told in of_some):
        return
    for vendor, kind, asked in _asked(found, registry):
        key, answer = _CONSENT.get(kind, ("", None))
        path = ("vendors", vendor, kind, key)
        if key in asked and path not in values:
            yield Value(path, answer, Certainty.LIKELY, banner.evidence)


def _newsletters(values: Values, registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Where the shop sends newsletters, the only party for mailings sends them."""
    about_mail = (value for path, value in values.items() if path in _SENT or path[3:] == ("tracking",))
    sent = next(about_mail, None)
    asked = [path for *path, keys in _asked(found, registry) if path[1] == "mailing" and "newsletters" in keys]
    if sent is None or len(asked) != 1:
        return
    path = ("vendors", *asked[0], "newsletters")
    if path not in values:
        yield Value(path, True, Certainty.LIKELY, sent.evidence)


def _asked(found: Parties, registry: RegistryView) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Vendor, kind and the questions of every service that is used."""
    for vendor_id, services in found.services.items():
        vendor = registry.get(vendor_id)
        entity = vendor.entity if vendor else None
        for service in vendor.services if vendor else ():
            if service.kind in services:
                yield vendor_id, service.kind, frozenset(a.key for a in worth_asking(service, entity))
