"""Shop files of real vendors with answers to all their questions, drawn by hypothesis."""

from typing import Any

from hypothesis import strategies as st

from plugin_host.api import Ask, Service
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.other_vendors import PARTY, service_keys, services_of
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import NAME, WEBSITE
from plugin_host.sections import SECTIONS
from tests.importing.hosts import composer
from tests.shopfile.files import table, values

VENDORS = tuple(filter(None, map(composer().registry.get, sorted(composer().registry.ids()))))
HOST = "transip"
_WORDS = (
    "Bloem Kaars & Zo O'Neill Café Müller Straße d’Or X-Press *Ster* _Maan_ [Extra] 24/7 No1 Van der Berg GmbH Ltd B.V."
)
"""What names are made of, with what means something in Markdown and what ends sentences."""
_words = st.sampled_from(_WORDS.split())
names = st.lists(_words, min_size=1, max_size=3).map(" ".join)
_https = st.builds(
    "https://{}.example/{}".format, st.sampled_from(["a", "b-c", "www.d"]), st.sampled_from(["", "x", "y_z"])
)
_hosts_somebody = {"run_by": "host"}


def _fixed(described: tuple[Key, ...]) -> dict[str, st.SearchStrategy[Any]]:
    """Names and addresses that shops have, in place of any text at all."""
    kinds = {NAME.allowed: names, WEBSITE.allowed: _https}
    return {key.name: kinds[key.reader.allowed] for key in described if key.reader.allowed in kinds}


def _table(described: tuple[Key, ...], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    named = _fixed(described) | fixed
    required = {name: named[name] for name in named if any(key.required and key.name == name for key in described)}
    rest = {name: strategy for name, strategy in named.items() if name not in required}
    others = tuple(key for key in described if key.name not in named)
    return st.builds(
        lambda a, b, c: a | b | c,
        st.fixed_dictionaries(required),
        st.fixed_dictionaries({}, optional=rest),
        table(others),
    )


def _answer(ask: Ask[Any]) -> st.SearchStrategy[Any]:
    reader = reader_of(ask)
    return names if reader.allowed == NAME.allowed else values(reader)


def _answers(service: Service, without: frozenset[str] = frozenset()) -> st.SearchStrategy[dict[str, Any]]:
    asked = {key: _answer(ask) for key, ask in service.questions().items() if key not in without}
    return st.fixed_dictionaries({}, optional=asked)


@st.composite
def _vendors(draw: st.DrawFn, most: int) -> dict[str, Any]:
    tables: dict[str, Any] = {}
    chosen = draw(st.lists(st.sampled_from(VENDORS), max_size=most, unique_by=lambda vendor: vendor.id))
    for vendor in chosen:
        offered = [service for service in vendor.services if vendor.id != HOST or service.kind != "hosting"]
        services = draw(st.lists(st.sampled_from(offered), min_size=1, unique_by=lambda s: s.kind)) if offered else []
        answers = {service.kind: draw(_answers(service)) for service in services}
        if answers:
            tables[vendor.id] = {"services": list(answers), **{kind: given for kind, given in answers.items() if given}}
    _give_hosts(tables)
    return tables


def _give_hosts(tables: dict[str, Any]) -> None:
    """Name a host where the software runs on that of another."""
    for answers in list(tables.values()):
        if answers.get("shop_software", {}).get("run_by") == "host":
            tables.setdefault(HOST, {"services": []})
            if "hosting" not in tables[HOST]["services"]:
                tables[HOST]["services"].append("hosting")
            answers["hosted_by"] = HOST


@st.composite
def _others(draw: st.DrawFn) -> list[dict[str, Any]]:
    kinds = services_of(SECTIONS)
    entries = []
    for index in range(draw(st.integers(0, 2))):
        name = f"{draw(names)} {index + 1}"
        party = draw(_table(tuple(key for key in PARTY if key.name != "name")))
        cookies: set[str] = set()
        for kind in draw(st.lists(st.sampled_from(sorted(kinds)), min_size=1, max_size=2, unique=True)):
            stated = draw(_table(service_keys(kinds[kind])))
            if "cookies" in stated:
                listed = {cookie["name"]: cookie for cookie in stated["cookies"] if cookie["name"].isascii()}
                stated["cookies"] = [cookie for key, cookie in listed.items() if key not in cookies]
                cookies |= set(listed)
            if stated.get("storage") == "none":
                stated.pop("cookies", None)
            without = {"role", *(["transfer_ground"] if "transfer" in stated else []), *(key.name for key in PARTY)}
            answers = draw(_answers(kinds[kind], frozenset({*without, "run_by"})))
            entries.append({"service": kind, "name": name, **party, **stated, **answers})
    return entries


def shop_files(most: int = 4) -> st.SearchStrategy[dict[str, Any]]:
    """Whole shop files with up to so many vendors."""
    place = st.one_of(
        st.sampled_from(["NL", "BE", "AT", "FR", "NO", "DK"]).map(lambda code: {"country": code}),
        st.sampled_from(["BW", "BE", "BY", "HH", "NW", "SH"]).map(lambda code: {"country": "DE", "region": code}),
    )
    controller = tuple(key for key in keys.CONTROLLER if key.name not in ("country", "region", "postal_code"))
    postal_codes = st.sampled_from(["1234 AB", "10115", "B-1000"]).map(lambda code: {"postal_code": code})
    shop = _table(
        (Key("name", NAME, required=True), Key("website", WEBSITE, required=True), Key("also_known_as", NAME))
    )
    return st.fixed_dictionaries(
        {
            "schema": st.just(1),
            "shop": shop.map(lambda table: {"id": "shop", "languages": ["nl", "en", "de"], **table}),
            "controller": st.builds(lambda a, b, c: a | b | c, _table(controller), place, postal_codes),
            "vendors": _vendors(most),
        },
        optional={
            "privacy_contact": _table(keys.CONTACT).filter(bool),
            "data_protection_officer": _table(keys.CONTACT).filter(bool),
            "representative": _table(keys.REPRESENTATIVE),
            "retention": table(keys.RETENTION),
            "practices": table(keys.PRACTICES),
            "other_vendors": _others(),
        },
    )
