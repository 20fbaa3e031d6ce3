"""From a shop file to what is published: where registry, catalogues, law and policy meet."""

from dataclasses import replace
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

from plugin_host.catalogues import HOST, Catalogues
from plugin_host.composer import Composer, make_composer
from plugin_host.policy.compose import Untranslated
from plugin_host.policy.findings import Severity
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.world import Operator
from tests.cli.files import SHOP_FILE, WITH_ERRORS, changed

TODAY = date(2026, 11, 20)


@cache
def composer() -> Composer:
    return make_composer()


@pytest.fixture
def without_german(tmp_path: Path) -> Composer:
    """A composer that offers German and has no word of it."""
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / f"{HOST}.po").write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n', "utf-8")
    return replace(composer(), catalogues=Catalogues({**composer().catalogues.folders, HOST: tmp_path}))


def test_policies_come_in_the_order_of_the_shops_languages() -> None:
    found = composer().composition(SHOP_FILE, TODAY)
    assert [policy.language for policy in found.policies] == ["nl", "en", "de"]
    assert {policy.shop for policy in found.policies} == {"balkonbloem"}
    assert found.errors == ()


def test_what_published_texts_were_made_from_is_kept() -> None:
    found = composer().composition(SHOP_FILE, TODAY)
    assert set(found.facts) == {"postnl"}
    assert found.timezone.key == "Europe/Amsterdam"
    assert found.host_version == version("clausula")
    assert found.plugin_versions == {"clausula": version("clausula")}


def test_composing_again_gives_the_same() -> None:
    assert composer().composition(SHOP_FILE, TODAY) == make_composer().composition(SHOP_FILE, TODAY)


def test_errors_are_codes_with_place_and_message() -> None:
    ((code, message),) = composer().composition(WITH_ERRORS, TODAY).errors
    assert code == "retention-missing"
    assert message.startswith("retention.order_years: ")


def test_warnings_forbid_nothing() -> None:
    checked = composer().check(composer().read(SHOP_FILE.encode()), TODAY)
    assert any(finding.severity is Severity.WARNING for finding in checked.findings)
    assert checked.errors == ()


def test_a_file_that_cannot_be_read_raises_all_its_problems() -> None:
    with pytest.raises(ShopFileError) as caught:
        composer().composition(changed('country = "NL"', 'country = "XX"').replace("postnl", "postln"), TODAY)
    assert [problem.where for problem in caught.value.problems] == ["controller.country", "vendors.postln"]


def test_a_language_without_words_is_an_error_that_names_them(without_german: Composer) -> None:
    shop = without_german.read(changed('["nl", "en", "de"]', '["en", "de"]').encode())
    checked = without_german.check(shop, TODAY)
    assert [policy.language for policy in checked.policies] == ["en"]
    assert [missing.language for missing in checked.untranslated] == ["de"]
    assert (HOST, "Privacy policy") in checked.untranslated[0].messages
    assert [code for code, _ in checked.errors] == ["untranslated"]
    with pytest.raises(Untranslated, match="are not translated into de"):
        without_german.compose(shop, "de", TODAY)


def test_only_languages_with_a_catalogue_are_offered() -> None:
    assert composer().languages >= {"nl", "en", "de"}
    english = replace(composer(), languages=frozenset({"en"}))
    with pytest.raises(ShopFileError, match=r"shop.languages\[0\]"):
        english.read(SHOP_FILE.encode())


def test_the_operator_is_named_in_the_policy_and_among_the_recipients() -> None:
    served = replace(composer(), operator=Operator(name="Hoster B.V.", country="NL"))
    shop = served.read(SHOP_FILE.encode())
    names = {row.entity for row in served.compose(shop, "nl", TODAY).recipients}
    assert "Hoster B.V." in names
    assert "Hoster B.V." not in {row.entity for row in composer().compose(shop, "nl", TODAY).recipients}


def test_live_settings_change_no_text() -> None:
    other = changed(
        'languages = ["nl", "en", "de"]',
        'languages = ["nl", "en", "de"]\ntimezone = "Europe/Paris"\nembed_origins = ["https://elders.example"]',
    )
    assert composer().composition(other, TODAY).policies == composer().composition(SHOP_FILE, TODAY).policies
    assert composer().composition(other, TODAY).timezone.key == "Europe/Paris"
