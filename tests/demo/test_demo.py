"""The six demo shops: without errors, as reviewed, and between them with every section and exclusive form."""

from dataclasses import fields
from datetime import date
from functools import cache
from itertools import chain

import pytest

from plugin_host.api.core import Form, Role
from plugin_host.composer import Checked, make_composer
from plugin_host.demo import demo_files
from plugin_host.policy.findings import Severity
from plugin_host.sections import SECTIONS
from tests.demo.snapshots import FOLDER, composed

TODAY = date(2026, 11, 20)
LANGUAGES = ("nl", "en", "de")


@cache
def checked(shop_id: str) -> Checked:
    composer = make_composer()
    return composer.check(composer.read(demo_files()[shop_id].encode()), TODAY)


def test_there_are_six_shops() -> None:
    assert len(demo_files()) == 6


@pytest.mark.parametrize("shop_id", demo_files())
def test_a_demo_shop_composes_in_three_languages_without_errors(shop_id: str) -> None:
    found = checked(shop_id)
    assert {policy.language for policy in found.policies} == set(LANGUAGES)
    assert [finding for finding in found.findings if finding.severity is Severity.ERROR] == []


def test_the_policies_read_as_reviewed() -> None:
    texts = dict(composed())
    stale = [path.name for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text]
    assert stale == [], "run make snapshots, read the difference and commit it"
    assert {path.name for path in FOLDER.glob("*.md")} == {path.name for path in texts}


def test_between_them_the_shops_use_every_section() -> None:
    used = {item.kind.id for shop_id in demo_files() for item in checked(shop_id).world.placed}
    assert used == {kind.id for section in SECTIONS for kind in section.kinds}


SHOWN = {
    "shop_software.run_by": {"self", "host", "vendor"},
    "hosting.form": {"full", "redirect", "dns"},
    "fulfilment.form": {"warehouse"},
    "mailing.transactional": {"some", "all"},
    "mailing.tracking": {"aggregate", "individual"},
    "payments.pay_later": {"none", "own", "third_party"},
    "payments.entry": {"vendor", "shop"},
    "reviews.fields": {"optional", "name_email", "name_city_email"},
    "reviews.published": {"nothing", "name", "name_place"},
    "reviews.invitation": {"name_email", "with_order"},
    "shipping.contact": {"none", "email", "phone", "both"},
    "accounting.form": {"self", "saas", "accountant"},
    "analytics.reuse": {"none", "ads"},
    "analytics.asked": {"consent", "exempt"},
}
"""The exclusive forms that the demo shops must show between them."""


def test_between_them_the_shops_show_every_exclusive_form() -> None:
    seen: dict[str, set[object]] = {}
    for shop_id in demo_files():
        for item in checked(shop_id).world.placed:
            facts = item.case.facts
            for field in fields(facts):
                value = getattr(facts, field.name)
                if isinstance(value, Form):
                    seen.setdefault(f"{item.kind.id}.{field.name}", set()).add(value.value)
    for form, wanted in SHOWN.items():
        assert wanted <= seen.get(form, set()), form


def test_the_shops_show_a_trading_name_a_third_name_a_vendor_without_a_module_and_a_marketplace() -> None:
    worlds = [checked(shop_id).world for shop_id in demo_files()]
    assert any(world.shop.controller.name != world.shop.name for world in worlds)
    assert any(world.shop.brand for world in worlds)
    assert any(use.own for world in worlds for use in world.shop.uses)
    assert any(world.uses("sales_channels") for world in worlds)
    roles = set(chain.from_iterable((case.role for case in world.cases) for world in worlds))
    assert {Role.CONTROLLER, Role.PROCESSOR, Role.SELF} <= roles


def test_demo_data_are_made_up() -> None:
    for text in demo_files().values():
        for line in text.splitlines():
            if "://" in line:
                assert ".example" in line or "localhost" in line, line
            if "@" in line:
                assert ".example" in line, line
