"""``[[other_vendors]]``: parties without a module. Entries of equal name are one party."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from plugin_host.api import (
    API,
    N_,
    Content,
    Cookie,
    Criterion,
    Data,
    DeviceStorage,
    Entity,
    Period,
    Retention,
    Role,
    Service,
    Start,
    Unit,
    Vendor,
)
from plugin_host.api.core import Section
from plugin_host.api.core.questions import TRANSFER_GROUND
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shop import Use
from plugin_host.policy.shopfile.cookies import Cookies
from plugin_host.policy.shopfile.problems import Problems, describe, quoted, under
from plugin_host.policy.shopfile.readers import Choice, Many, Schema, Whole, choice_of
from plugin_host.policy.shopfile.tables import Key, as_table, read_keys, refuse_unknown
from plugin_host.policy.shopfile.texts import COUNTRY, HTTPS, NAME, WEBSITE
from plugin_host.policy.shopfile.transfers import TRANSFER
from plugin_host.policy.shopfile.vendors import SHOP_SOFTWARE, read_answers, read_hosted_by, vendors_meant

_UNITS = {"days": Unit.DAYS, "months": Unit.MONTHS, "years": Unit.YEARS}
_LENGTH = Whole(1, 36500)
_CRITERION = choice_of(Criterion)
_START = choice_of(Start)
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "ð": "d"})


@dataclass(frozen=True)
class Keeping:
    """Reads how long a party keeps the data: a criterion, or a period and from when it counts."""

    allowed: str = f'{_CRITERION.allowed}, or a period such as {{ years = 2, start = "order" }}'

    @property
    def schema(self) -> Schema:
        """A code, or a table with one unit and a start."""
        periods = [
            {
                "type": "object",
                "properties": {unit: _LENGTH.schema, "start": _START.schema},
                "required": [unit, "start"],
                "additionalProperties": False,
            }
            for unit in _UNITS
        ]
        return {"anyOf": [_CRITERION.schema, *periods]}

    def read(self, value: object, where: str, problems: Problems) -> Retention | None:
        """Give the retention, or note a problem and give None."""
        if not isinstance(value, dict):
            criterion = _CRITERION.options.get(value) if isinstance(value, str) else None
            if criterion is not None:
                return Retention(criterion=criterion)
            seen = value if isinstance(value, str) else ""
            codes = {code: code for code in _CRITERION.options}
            problems.add(where, describe(value), self.allowed, seen=seen, meant=lambda: codes)
            return None
        units = [unit for unit in _UNITS if unit in value]
        refuse_unknown(value, [*_UNITS, "start"], where, problems)
        if len(units) != 1:
            problems.add(where, f"{len(units)} units", f"one of {', '.join(_UNITS)}")
            return None
        unit = units[0]
        read = read_keys(value, (Key(unit, _LENGTH), Key("start", _START, required=True)), where, problems)
        if len(read) < 2:
            return None
        return Retention(period=Period(read[unit], _UNITS[unit]), start=read["start"])


PARTY = (
    Key("name", NAME, N_("The name of the party."), required=True),
    Key("website", WEBSITE, N_("Its website.")),
    Key("legal_name", NAME, N_("Its legal name.")),
    Key("country", COUNTRY, N_("The country where it is established, as a code of two letters.")),
    Key("address", NAME, N_("Its postal address in one line.")),
    Key("privacy_url", HTTPS, N_("The address of its privacy statement.")),
)
"""What is the same in every entry of a party."""

SERVICE = (
    Key("role", choice_of(Role), N_("Who decides about the data?")),
    Key("data", Many(choice_of(Data)), N_("Which data does it get?")),
    Key("retention", Keeping(), N_("How long does it keep the data?")),
    Key("cookies", Cookies(), N_("What does it store on, or read from, the visitor's device?")),
    Key("transfer", TRANSFER, N_("Does it bring data outside the European Economic Area?")),
    Key("terms_url", HTTPS, N_("The address of its terms, or of your agreement with it.")),
)
"""What may differ between the services of a party."""

OF_SOME_KINDS = (
    Key("storage", choice_of(DeviceStorage), N_("How does it tell visitors apart?")),
    Key("content", choice_of(Content), N_("What does it bring to your pages?")),
    Key("arrangement_url", HTTPS, N_("Where can one read what you and it have agreed, if you decide together?")),
)
"""What an entry can say where its kind of service has such a fact."""


def service_keys(service: Service) -> tuple[Key, ...]:
    """What an entry can say of this kind of service itself, besides answers to its questions."""
    return (*SERVICE, *(key for key in OF_SOME_KINDS if hasattr(service, key.name)))


def entry_keys(service: Service) -> tuple[str, ...]:
    """Every key of an entry with this kind of service."""
    hosted = ("hosted_by",) if service.kind == SHOP_SOFTWARE else ()
    stated = [key.name for key in (*PARTY, *service_keys(service))]
    return ("service", *stated, *hosted, *(key for key in service.questions() if key not in stated))


def services_of(sections: Sequence[Section]) -> Mapping[str, Service]:
    """One service of every kind, with the questions that the kind asks by default."""
    return {kind.id: kind.service() for section in sections for kind in section.kinds}


@dataclass
class _Party:
    """A party while its entries are read."""

    where: str
    facts: dict[str, str]
    stated: dict[str, str] = field(default_factory=dict)
    services: list[Service] = field(default_factory=list)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    cookies: dict[str, tuple[Cookie, str]] = field(default_factory=dict)
    hosted_by: str = ""


def read_other_vendors(raw: object, registry: RegistryView, problems: Problems) -> list[Use]:
    """Read ``[[other_vendors]]``; an entry without a name or a known service is noted and left out."""
    if not isinstance(raw, list):
        problems.add("other_vendors", describe(raw), "a list of tables, each under [[other_vendors]]")
        return []
    kinds = services_of(registry.sections)
    modules = _modules(registry) if raw else {}
    parties: dict[str, _Party] = {}
    for index, entry in enumerate(raw):
        _read_entry(entry, f"other_vendors[{index}]", kinds, modules, parties, problems)
    return [_use(vendor_id, party) for vendor_id, party in parties.items() if party.services]


def _modules(registry: RegistryView) -> Mapping[tuple[str, str], str]:
    """Ids of the vendors that have a module, by what people call them, in lower case, and kind of service."""
    return {
        (name, service.kind): vendor.id
        for name, vendor_id in vendors_meant(registry).items()
        if (vendor := registry.get(vendor_id))
        for service in vendor.services
    }


def _read_entry(
    raw: object,
    where: str,
    kinds: Mapping[str, Service],
    modules: Mapping[tuple[str, str], str],
    parties: dict[str, _Party],
    problems: Problems,
) -> None:
    table = as_table(raw, where, problems)
    if table is None:
        return
    kind = read_keys(table, (Key("service", Choice({name: name for name in kinds}), required=True),), where, problems)
    facts = read_keys(table, PARTY, where, problems)
    default = kinds[kind["service"]] if kind else Service()
    keys = service_keys(default)
    stated = read_keys(table, keys, where, problems)
    if not kind:
        return
    refuse_unknown(table, [*entry_keys(default), "hosted_by"], where, problems)
    service = type(default)(**stated)
    others = {name: value for name, value in table.items() if name not in {key.name for key in (*PARTY, *keys)}}
    answers = read_answers(service, others, where, problems)
    _refuse_contradictions(service, answers, where, problems)
    hosted_by = read_hosted_by(table, [service], where, problems)
    if "name" not in facts:
        return
    if module := modules.get((facts["name"].lower(), service.kind)):
        found = f"{describe(facts['name'])}, whose {service.kind} Clausula knows"
        problems.add(under(where, "name"), found, f"another party; use [vendors.{module}] for this one")
        return
    party = parties.setdefault(vendor_id(facts["name"]), _Party(where, {}))
    _agree(party, facts, where, problems)
    if service.kind in party.answers:
        problems.add(where, f"{describe(facts['name'])} for {service.kind} a second time", "each service once")
        return
    _agree_on_cookies(party, service.cookies, where, problems)
    party.services.append(service)
    party.answers[service.kind] = answers
    party.hosted_by = party.hosted_by or hosted_by


def _agree(party: _Party, facts: Mapping[str, str], where: str, problems: Problems) -> None:
    """Add what an entry says of a party; note where it contradicts an earlier entry."""
    for key, value in facts.items():
        earlier = party.facts.setdefault(key, value)
        place = party.stated.setdefault(key, where)
        if earlier != value:
            same = "the same name is the same party" if key != "name" else "write a name always in the same way"
            problems.add(under(where, key), describe(value), f"{describe(earlier)}, as in {place}: {same}")


def _refuse_contradictions(service: Service, answers: Mapping[str, Any], where: str, problems: Problems) -> None:
    """Note where what an entry says of a service excludes something else that it says."""
    if service.transfer is not None and TRANSFER_GROUND.key in answers:
        path = under(where, TRANSFER_GROUND.key)
        problems.add(path, "the ground of the transfer a second time", "ground in transfer only")
    if service.cookies and getattr(service, "storage", None) is DeviceStorage.NONE:
        problems.add(under(where, "storage"), '"none", while cookies are listed', "another code, or no cookies")


def _agree_on_cookies(party: _Party, cookies: Sequence[Cookie], where: str, problems: Problems) -> None:
    """Note a cookie that an earlier entry of the party describes otherwise."""
    for index, cookie in enumerate(cookies):
        earlier, place = party.cookies.setdefault(cookie.name, (cookie, where))
        if earlier != cookie:
            found = f"{quoted(cookie.name)} described otherwise than in {place}"
            problems.add(f"{under(where, 'cookies')}[{index}]", found, "a cookie of one party is described in one way")


def _use(party_id: str, party: _Party) -> Use:
    facts = party.facts
    entity = None
    if facts.keys() & {"legal_name", "country", "address"}:
        name = facts.get("legal_name", facts["name"])
        entity = Entity(name, facts.get("country", ""), facts.get("address", ""))
    vendor = Vendor(
        api=API,
        id=party_id,
        name=facts["name"],
        services=tuple(party.services),
        entity=entity,
        privacy_url=facts.get("privacy_url", ""),
        website=facts.get("website", ""),
    )
    return Use(
        vendor=vendor,
        services=tuple(service.kind for service in party.services),
        answers=party.answers,
        hosted_by=party.hosted_by,
        own=True,
        path=party.where,
    )


def vendor_id(name: str) -> str:
    """Give the id of a party that the shop file describes: ``other-`` and its name in plain letters.

    A name in another script than the Latin one gets a number instead, always the same.
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    slug = re.sub("[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
    return f"other-{slug[:50].rstrip('-') or hashlib.sha256(name.lower().encode()).hexdigest()[:12]}"
