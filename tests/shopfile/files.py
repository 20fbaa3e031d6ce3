"""Valid shop files as values, drawn by hypothesis from what the reader allows."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from plugin_host.api import Ask, Criterion, Service, Start
from plugin_host.policy.contrast import nearest_readable
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.colours import Colour
from plugin_host.policy.shopfile.cookies import COOKIE, Cookies
from plugin_host.policy.shopfile.other_vendors import PARTY, Keeping, service_keys, services_of
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.policy.shopfile.readers import Choice, Many, Reader, Whole, YesNo
from plugin_host.policy.shopfile.records import Record
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import COUNTRY, EMAIL, NAME, ORIGIN, PHONE, SHOP_ID, ZONE
from plugin_host.policy.shopfile.transfers import TRANSFER
from plugin_host.sections import SECTIONS
from tests.shopfile.sample import LANGUAGES, VENDORS

_words = st.from_regex(r"[a-z]{1,12}(-[a-z0-9]{1,8})?", fullmatch=True)
_hosts = st.builds("{}.{}.example".format, _words, _words)
_names = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]), min_size=1, max_size=40
).filter(lambda text: NAME.read(text, "x", Problems()) is not None)


def values(reader: Reader[Any]) -> st.SearchStrategy[Any]:
    """Values as they stand in the file that a reader reads."""
    match reader:
        case YesNo():
            return st.booleans()
        case Whole(least=least, most=most):
            return st.integers(least, most)
        case Choice(options=options):
            return st.sampled_from(sorted(options))
        case Many(item=item, least=least):
            return st.lists(values(item), min_size=least, max_size=4, unique=True)
        case Keeping():
            units = st.sampled_from(["days", "months", "years"])
            start = st.sampled_from([member.value for member in Start])
            period = st.builds(lambda unit, n, s: {unit: n, "start": s}, units, st.integers(1, 400), start)
            return st.one_of(st.sampled_from([member.value for member in Criterion]), period)
        case Cookies():
            return st.lists(_cookies(), max_size=3, unique_by=lambda cookie: cookie["name"].strip())
        case Record():
            return _transfers()
        case Colour(backgrounds=backgrounds):
            return st.from_regex("#[0-9a-f]{6}", fullmatch=True).map(lambda any_: nearest_readable(any_, backgrounds))
    return _texts(reader)


def _texts(reader: Reader[Any]) -> st.SearchStrategy[Any]:
    texts: list[tuple[Reader[Any], st.SearchStrategy[Any]]] = [
        (NAME, _names),
        (PHONE, st.from_regex(r"\+[0-9]{1,3} [0-9() -]{1,12}[0-9]", fullmatch=True)),
        (EMAIL, st.builds("{}@{}".format, _words, _hosts)),
        (ORIGIN, st.builds("https://{}:{}".format, _hosts, st.integers(444, 65535))),
        (SHOP_ID, st.from_regex(r"[a-z0-9][a-z0-9-]{0,61}[a-z0-9]", fullmatch=True)),
        (COUNTRY, st.sampled_from(["NL", "BE", "FR", "AT", "NO", "GB", "US", "JP"])),
        (ZONE, st.sampled_from(["Europe/Amsterdam", "UTC", "America/New_York"])),
    ]
    for known, strategy in texts:
        if reader is known or getattr(reader, "allowed", "") == known.allowed:
            return strategy
    return st.builds("https://{}/{}".format, _hosts, _words)


def _cookies() -> st.SearchStrategy[dict[str, Any]]:
    """Cookies with a lifetime in days, in minutes or none."""
    one = [tuple(key for key in COOKIE.keys if key.name != other) for other in ("days", "minutes")]
    return st.one_of(*(table(described, name=_names) for described in one))


def _transfers() -> st.SearchStrategy[dict[str, Any]]:
    """Transfers to countries outside the EEA, with a copy only where there is something to copy."""
    countries = st.sampled_from(["US", "GB", "JP"])
    bare = tuple(key for key in TRANSFER.keys if key.name != "copy_url")
    return st.one_of(
        table(bare, country=countries),
        table(TRANSFER.keys, country=countries, ground=st.sampled_from(["scc", "bcr"])),
    )


def table(described: tuple[Key, ...], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Tables with these keys, the optional ones there or not."""
    strategies = {key.name: values(key.reader) for key in described} | fixed
    required = {key.name for key in described if key.required} | set(fixed)
    return st.fixed_dictionaries(
        {name: strategy for name, strategy in strategies.items() if name in required},
        optional={name: strategy for name, strategy in strategies.items() if name not in required},
    )


def _answers(service: Service, without: tuple[str, ...] = ()) -> st.SearchStrategy[dict[str, Any]]:
    asked: Mapping[str, Ask[Any]] = {key: ask for key, ask in service.questions().items() if key not in without}
    return st.fixed_dictionaries({}, optional={key: values(reader_of(ask)) for key, ask in asked.items()})


@st.composite
def _vendors(draw: st.DrawFn) -> dict[str, Any]:
    tables: dict[str, Any] = {"hallhost": {}}
    for vendor in draw(st.lists(st.sampled_from(VENDORS), unique_by=lambda item: item.id)):
        chosen = draw(st.lists(st.sampled_from(vendor.services), min_size=1, unique_by=lambda item: item.kind))
        answers = {service.kind: draw(_answers(service)) for service in chosen}
        tables[vendor.id] = {"services": list(answers), **{kind: given for kind, given in answers.items() if given}}
        if "shop_software" in answers and answers["shop_software"].get("run_by", "host") == "host":
            tables[vendor.id]["hosted_by"] = "hallhost"
    tables["hallhost"] = {}
    return tables


@st.composite
def _others(draw: st.DrawFn) -> list[dict[str, Any]]:
    kinds = services_of(SECTIONS)
    entries = []
    for index, kind in enumerate(draw(st.lists(st.sampled_from(sorted(kinds)), max_size=3))):
        described = tuple(key for key in (*PARTY, *service_keys(kinds[kind])) if key.name != "name")
        stated = draw(table(described))
        if stated.get("storage") == "none":
            stated.pop("cookies", None)
        answers = draw(_answers(kinds[kind], without=("role", *(["transfer_ground"] if "transfer" in stated else []))))
        hosted = {"hosted_by": "hallhost"} if answers.get("run_by") == "host" else {}
        entries.append({"service": kind, "name": f"Party {index}", **stated, **answers, **hosted})
    return entries


def shop_files() -> st.SearchStrategy[dict[str, Any]]:
    """Whole shop files."""
    place = st.one_of(
        st.builds(lambda code: {"country": code}, values(COUNTRY)),
        st.builds(lambda code: {"country": "DE", "region": code}, st.sampled_from(["BW", "BE"])),
    )
    controller = tuple(key for key in keys.CONTROLLER if key.name not in ("country", "region"))
    return st.fixed_dictionaries(
        {
            "schema": st.just(1),
            "shop": table(keys.shop_keys(LANGUAGES), timezone=values(ZONE)),
            "controller": st.builds(lambda a, b: a | b, table(controller), place),
            "vendors": _vendors(),
        },
        optional={
            "appearance": table(keys.APPEARANCE),
            "privacy_contact": table(keys.CONTACT),
            "data_protection_officer": table(keys.CONTACT),
            "representative": table(keys.REPRESENTATIVE),
            "retention": table(keys.RETENTION),
            "practices": table(keys.PRACTICES),
            "other_vendors": _others(),
        },
    )
