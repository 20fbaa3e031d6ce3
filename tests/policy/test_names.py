"""Names as odd as people give them stand in every form as they were given."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import pytest

from plugin_host.api import Data, Entity, PayLater, Payments, Role
from plugin_host.catalogues import HOST, Catalogues
from plugin_host.formats.inline import plain
from plugin_host.formats.json import canonical
from plugin_host.policy.compose import compose
from plugin_host.policy.findings.text_checks import texts
from plugin_host.policy.shop import Contact, Shop
from plugin_host.policy.tree import Policy
from plugin_host.registry import host_translations
from tests import support
from tests.findings import cases
from tests.policy.reading import ATTRIBUTES, INLINE, TAGS, forms, page
from tests.support import OPERATOR, shop, use, vendor

NAMES = (
    "Jansen & Zn.",
    "Voorbeeld Handel B.V.",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "*Ster*",
    "**Ster**",
    "_onder_streep_",
    "`code`",
    "O'Neill {x}",
    "{vendor}",
    "Łódź",
    "x" * 200,
    "שלום",
    "متجر الزهور",
    "🌷 Tulp 🌷",
    "[NAME]",
    "[klik](javascript:alert(1))",
    "![beeld](https://evil.example/x.png)",
    "e-Boekhouden",
    "bol",
    "iDEAL",
    "1. Bakker",
    "# Kop",
    "- Streep",
    "> Citaat",
    "R&D &amp; Zn",
    "A &copy B &#60; C",
    "Vraag?",
    "Hoera!",
    "Wacht…",
    "Wacht...",
    "a | b",
    "C:\\winkel\\",
    "https://evil.example",
    "~~weg~~",
    "Ster*",
    '"Aanhaling"',
    "50% & meer",
    "Foo Inc.)",
)
TRANSLATE = support.lenient()


def named(name: str) -> Shop:
    """A shop in which everybody has this name."""
    entity = Entity(name, "US", name)
    later = Payments(
        role=Role.CONTROLLER, data=(Data.NAME,), pay_later=PayLater.THIRD_PARTY, pay_later_provider=name, own_use=()
    )
    services = (later, cases.SHIPPING, cases.CHANNEL, cases.HOSTING, cases.ANALYTICS)
    vendors = [vendor(service, name=f"v{number}", entity=entity) for number, service in enumerate(services)]
    uses = [use(replace(of, name=name)) for of in vendors]
    return replace(
        shop(*uses, controller={"name": f"{name} Holding", "street": name, "city": name}),
        name=name,
        brand=name,
        privacy_contact=Contact(name=name, role=name, email="hulp@balkonbloem.example"),
        data_protection_officer=Contact(name=name),
        representative=cases.REPRESENTATIVE,
    )


@pytest.fixture(params=NAMES, ids=[name[:20] for name in NAMES])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


LANGUAGES = Catalogues({HOST: host_translations()}).languages()


@cache
def composed(name: str, language: str) -> Policy:
    return compose(support.world(named(name), replace(OPERATOR, name=name)), language, TRANSLATE)


@cache
def shown(name: str, language: str) -> Mapping[str, str]:
    """The policy as it is read in each form."""
    return MappingProxyType(forms(composed(name, language)))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def policy(name: str, language: str) -> Policy:
    return composed(name, language)


def test_a_name_is_shown_as_it_was_given(name: str, language: str) -> None:
    for form, text in shown(name, language).items():
        assert text.replace("\u2068", "").replace("\u2069", "").count(name) >= 10, form


def test_nothing_in_a_name_is_executed(policy: Policy) -> None:
    found = page(policy)
    assert found.tags <= TAGS
    assert found.attributes <= ATTRIBUTES
    assert all(re.match(r"#|https://|mailto:|tel:", address) for address in found.addresses)
    assert not any("evil.example" in address for address in found.addresses)


def test_no_full_stop_is_doubled(name: str, language: str) -> None:
    for form, text in shown(name, language).items():
        if form != "json":
            rest = text.replace("\u2068", "").replace("\u2069", "").replace(name, "N." if name[-1] in ".!?…" else "N")
            assert ".." not in rest, (form, rest[max(0, rest.find("..") - 60) : rest.find("..") + 20])
            assert not re.search(r"\s\.(\s|$)", rest), form


def test_every_sentence_ends_once(policy: Policy) -> None:
    """Each paragraph of a clause ends in one sign, whatever the name before it ends in."""
    rendered = INLINE.html(text for _, text in texts(policy))
    for where, text in texts(policy):
        if where.startswith("v"):
            assert not re.search(r"[^.]\.\.$|[!?…]\.$", plain(rendered[text]).replace("\u2069", "")), (where, text)


def test_names_are_unchanged_in_json(policy: Policy, name: str) -> None:
    found = json.loads(canonical(policy))
    assert found["name"] == name
    assert {row["entity"] for row in found["recipients"]} >= {name}
    assert {row["name"] for row in found["recipients"]} == {name}


def test_a_name_of_one_section_does_not_leak_into_another() -> None:
    """The order of placeholders does not matter: what stands in a value is never filled again."""
    odd = shop(use(vendor(cases.SHIPPING, name="v0", entity=Entity("{vendor} {privacy_url}", "NL"))))
    found = support.said(support.policy(odd))
    assert "The company behind v0: {vendor} {privacy\\_url}, Netherlands." in found
