"""What holds of every shop file, and of everything that is none."""

from dataclasses import asdict, fields
from enum import Enum
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_host.api import Cookie, Retention, Transfer
from plugin_host.policy.appearance import Appearance
from plugin_host.policy.shop import Contact, Shop, Use
from plugin_host.policy.shopfile.keys import TABLES
from plugin_host.policy.shopfile.other_vendors import service_keys
from tests.shopfile.files import shop_files
from tests.shopfile.sample import problems, read, written
from tests.shopfile.schemas import is_valid
from tests.shopfile.toml_text import toml_text

calm = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def plain(value: Any) -> Any:
    """A value of the shop as it stands in the file."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Retention):
        if value.criterion:
            return value.criterion.value
        assert value.period is not None
        assert value.start is not None
        return {f"{value.period.unit.value}s": value.period.n, "start": value.start.value}
    if isinstance(value, Cookie):
        read_by = {"first": "shop", "third": "vendor", "both": "both"}[value.access.value]
        lifetime = {"days": value.days, "minutes": value.minutes}
        return {
            "name": value.name,
            "purpose": value.purpose.value if isinstance(value.purpose, Enum) else value.purpose,
            "essential": value.essential,
            "read_by": read_by,
            "storage": value.storage.value,
            **{unit: n for unit, n in lifetime.items() if n is not None},
        }
    if isinstance(value, Transfer):
        stated = {"importer": value.importer, "copy_url": value.copy_url}
        return {"ground": value.kind.value, "country": value.country, **{k: v for k, v in stated.items() if v}}
    return value.strip() if isinstance(value, str) else value


def said(record: Any) -> dict[str, Any]:
    """The fields of a record that say something."""
    values = {item.name: getattr(record, item.name) for item in fields(record)}
    return {key: plain(value) for key, value in values.items() if value not in (None, "")}


def contact(record: Contact | None) -> dict[str, Any]:
    return said(record) if record else {}


def stripped(table: dict[str, Any]) -> dict[str, Any]:
    return {key: value.strip() if isinstance(value, str) else value for key, value in table.items()}


def complete(value: Any) -> Any:
    """A value of an entry as the file says it, with what holds where a cookie's keys are left out."""
    if isinstance(value, list):
        return [complete(item) if isinstance(item, dict) else item for item in value]
    if isinstance(value, dict):
        left_out = {"essential": False, "read_by": "both", "storage": "cookie"} if "purpose" in value else {}
        return left_out | stripped(value)
    return value


def use_of(shop: Shop, name: str) -> Use:
    return next(use for use in shop.uses if name in (use.vendor.id, use.vendor.name))


def assert_said(shop: Shop, file: dict[str, Any]) -> None:
    """Everything in the file is in the shop, and nothing else."""
    head = stripped(file["shop"])
    assert [shop.id, shop.name, shop.website, list(shop.languages)] == [
        head["id"],
        head["name"],
        head["website"],
        head["languages"],
    ]
    assert (shop.timezone, shop.brand) == (head["timezone"], head.get("also_known_as", ""))
    assert list(shop.embed_origins[1:]) == head.get("embed_origins", [])
    assert said(shop.controller) == {"name": head["name"]} | stripped(file["controller"])
    assert shop.appearance == Appearance(**file.get("appearance", {}))
    assert contact(shop.privacy_contact) == stripped(file.get("privacy_contact", {}))
    assert contact(shop.data_protection_officer) == stripped(file.get("data_protection_officer", {}))
    representative = asdict(shop.representative) if shop.representative else {}
    assert representative == stripped(file.get("representative", {}))
    assert said(shop.clocks) == file.get("retention", {})
    assert said(shop.practices) == file.get("practices", {})


def assert_used(shop: Shop, file: dict[str, Any]) -> None:
    """Every vendor of the file is used as it says."""
    others = file.get("other_vendors", [])
    assert len(shop.uses) == len(file["vendors"]) + len(others)
    for name, table in file["vendors"].items():
        use = use_of(shop, name)
        assert list(use.services) == table.get("services", ["hosting"])
        for kind, answers in use.answers.items():
            given_answers = stripped(table.get(kind, {}))
            implied = {"run_by": "host"} if "hosted_by" in table and "run_by" in answers else {}
            assert {key: plain(value) for key, value in answers.items()} in (given_answers, given_answers | implied)
    for entry in others:
        use = use_of(shop, entry["name"])
        service = use.vendor.services[0]
        assert use.services == (entry["service"],)
        for key in (item.name for item in service_keys(service)):
            if key in entry:
                assert plain(getattr(service, key)) == complete(entry[key])
        answers = {key: plain(value) for key, value in use.answers[service.kind].items()}
        assert answers == {key: stripped(entry)[key] for key in answers}


@calm
@given(shop_files())
def test_every_valid_file_is_read_as_it_says(file: dict[str, Any]) -> None:
    shop = read(toml_text(file).encode())
    assert_said(shop, file)
    assert_used(shop, file)


@calm
@given(shop_files())
def test_the_json_schema_accepts_every_valid_file(file: dict[str, Any]) -> None:
    assert is_valid(file)


@calm
@given(shop_files())
def test_reading_twice_gives_the_same(file: dict[str, Any]) -> None:
    data = toml_text(file).encode()
    assert read(data).practices == read(data).practices
    assert [use.path for use in read(data).uses] == [use.path for use in read(data).uses]


def read_or_refuse(data: bytes) -> None:
    """Read a file: there is no problem, or each is told in a line that can be printed; nothing else is raised."""
    for item in problems(data):
        assert str(item).isprintable()
        assert item.where
        assert item.found
        assert item.allowed


@settings(calm, max_examples=300)
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(data)


@settings(calm, max_examples=300)
@given(st.integers(0, len(written())), st.integers(0, 20), st.binary(max_size=12))
def test_any_damage_to_a_file_is_read_or_refused(start: int, length: int, put: bytes) -> None:
    tables = """[vendors.allshop]
    services = ["hosting"]
    [[other_vendors]]
    service = "media"
    name = "x"
    cookies = [{ name = "y", purpose = "video", minutes = 3 }]
    transfer = { ground = "scc", country = "US", importer = "z" }
    """
    data = written(tables=tables)
    read_or_refuse(data[:start] + put + data[start + length :])


leaves = st.one_of(st.booleans(), st.integers(), st.floats(), st.dates(), st.text(max_size=20))
names = st.sampled_from(
    [*TABLES, "id", "name", "country", "services", "hosted_by", "run_by", "allshop", "hallhost", "hosting", "retention"]
)
facts = st.sampled_from(["cookies", "transfer", "name", "purpose", "days", "minutes", "ground", "country", "storage"])
anything = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(names, facts, st.text(max_size=8)), inner)
    ),
    max_leaves=12,
)


@settings(calm, max_examples=200)
@given(shop_files(), st.lists(st.tuples(st.integers(0, 9), st.one_of(names, facts), anything), max_size=4))
def test_any_value_in_any_place_is_read_or_refused(file: dict[str, Any], changes: list[tuple[int, str, Any]]) -> None:
    places = [file, file["shop"], file["vendors"], *file["vendors"].values(), *file.get("other_vendors", [])]
    for index, name, value in changes:
        places[index % len(places)][name] = value
    read_or_refuse(toml_text(file).encode())
