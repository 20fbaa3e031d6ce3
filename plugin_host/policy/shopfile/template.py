"""A shop file to start from: what must be filled in is empty, what may be answered is a comment."""

import json
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

from plugin_host.api import (
    N_,
    Ask,
    Hosting,
    RunBy,
    Service,
    ShopSoftware,
    Vendor,
)
from plugin_host.api.core import When
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.comments import (
    Translate,
    codes,
    comment,
    lines_of_keys,
    question_about,
    questions_about,
)
from plugin_host.policy.shopfile.other_vendors import PARTY, SERVICE
from plugin_host.policy.shopfile.problems import Problems, under
from plugin_host.policy.shopfile.readers import Choice
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.vendors import find_vendor

_START = N_(
    "Fill in what is empty. To answer a question, remove the # in front of its key, and in front of the heading "
    "above it if there is one."
)
_UNANSWERED = N_("Questions without an answer are left out of the policy, or answered for the worst case.")
_SERVICES = N_("Which of its services do you use?")
_ONLY = N_("Only if you use this service: {service}")
_SERVICE = N_("Which service does it give you?")
_OTHER_QUESTIONS = N_("The questions of its kind of service can be answered here as well.")
_HOSTED_BY = N_("Which of these hosts it, if it runs at another hosting company?")
_HEADINGS = {
    "shop": N_("The shop."),
    "appearance": N_("How the page looks."),
    "controller": N_("Who is responsible for the data."),
    "privacy_contact": N_("Whom customers ask about privacy, if not the address above."),
    "data_protection_officer": N_("The data protection officer, if there is one."),
    "representative": N_("The representative in the European Economic Area of a shop established outside it."),
    "retention": N_("How long you keep what."),
    "practices": N_("What you do yourself."),
    "vendors": N_("The parties that you work with."),
    "other_vendors": N_("A party that Clausula does not know; repeat this for each."),
}
_TABLES = {
    "appearance": keys.APPEARANCE,
    "controller": keys.CONTROLLER,
    "privacy_contact": keys.CONTACT,
    "data_protection_officer": keys.CONTACT,
    "retention": keys.RETENTION,
    "practices": keys.PRACTICES,
}


def new_shop_file(registry: RegistryView, vendors: Sequence[str], *, language: str = "en", translate: Translate) -> str:
    """Give the text of a new shop file that uses these vendors, with comments in ``language``.

    ``translate`` words a message in that language, which also becomes the policy's. Raises
    ShopFileError where a vendor is unknown or was refused.
    """
    problems = Problems()
    wanted = dict.fromkeys(vendors)
    found = [find_vendor(vendor_id, registry, under("vendors", vendor_id), problems) for vendor_id in wanted]
    problems.raise_any()
    chosen = [vendor for vendor in found if vendor is not None]
    return "\n".join(_lines(registry, chosen, language, translate)) + "\n"


def _lines(registry: RegistryView, vendors: Sequence[Vendor], language: str, translate: Translate) -> Iterator[str]:
    yield from comment(translate(_START))
    yield from comment(translate(_UNANSWERED))
    yield f"schema = {keys.SCHEMA_NUMBER}"
    shop = keys.shop_keys(frozenset((language,)))
    yield from _heading("[shop]", translate)
    yield from lines_of_keys(shop, translate, known={"languages": json.dumps([language])})
    for name in ("appearance", "controller", "privacy_contact", "data_protection_officer", "retention", "practices"):
        yield from _heading(f"[{name}]", translate)
        yield from lines_of_keys(_TABLES[name], translate)
    yield from _heading("# [representative]", translate)
    yield from questions_about(keys.REPRESENTATIVE, translate)
    yield from _heading("[vendors]", translate)
    titles = {kind.id: kind.title for section in registry.sections for kind in section.kinds}
    hosts = [vendor.id for vendor in vendors if any(isinstance(service, Hosting) for service in vendor.services)]
    for vendor in vendors:
        yield from _vendor(vendor, hosts, titles, translate)
    yield from _heading("# [[other_vendors]]", translate)
    yield from comment(translate(_OTHER_QUESTIONS))
    yield from questions_about((Key("service", Choice(titles), _SERVICE), *PARTY, *SERVICE), translate)


def _heading(line: str, translate: Translate) -> Iterator[str]:
    yield ""
    yield from comment(translate(_HEADINGS[line.strip("# []")]))
    yield line


def _vendor(vendor: Vendor, hosts: Sequence[str], titles: Mapping[str, str], translate: Translate) -> Iterator[str]:
    yield ""
    yield from comment(vendor.name)
    yield f"[vendors.{vendor.id}]"
    first, *others = vendor.services
    if others:
        yield ""
        yield from comment(translate(_SERVICES))
        yield from codes(
            {service.kind: titles.get(service.kind, service.kind) for service in vendor.services}, translate
        )
        yield f'# services = ["{first.kind}"]'
    rivals = [host for host in hosts if host != vendor.id]
    if len(rivals) > 1 and any(_may_be_hosted(service) for service in vendor.services):
        yield from question_about(Key("hosted_by", Choice({host: host for host in rivals}), _HOSTED_BY), translate)
    asked = worth_asking(first, vendor.entity)
    yield from questions_about(map(_key, asked), translate)
    for service in others:
        further = [ask for ask in worth_asking(service, vendor.entity) if ask not in asked]
        if further:
            yield ""
            yield from comment(translate(_ONLY).replace("{service}", translate(titles.get(service.kind, service.kind))))
            yield f"# [vendors.{vendor.id}.{service.kind}]"
            yield from questions_about(map(_key, further), translate)


def _key(ask: Ask[Any]) -> Key:
    return Key(ask.key, reader_of(ask), ask.question, only_if=_condition(ask.only_if))


def _condition(only_if: When | None) -> str:
    if only_if is None:
        return ""
    answers = (json.dumps(answer.value if isinstance(answer, Enum) else answer) for answer in only_if.answers)
    return f"{only_if.ask.key} = {' / '.join(answers)}"


def _may_be_hosted(service: Service) -> bool:
    if not isinstance(service, ShopSoftware):
        return False
    run_by = service.run_by
    return RunBy.HOST in run_by.offered if isinstance(run_by, Ask) else run_by is RunBy.HOST
