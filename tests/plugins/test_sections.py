"""Sections that third parties bring: through the same door, with the same refusals."""

import json
from collections.abc import Callable

import pytest

from plugin_host.storage import list_versions
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.plugins.packages import Packages

SECTION = '''"""Loyalty programmes."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api import COMPANY, DATA_RECEIVED, N_, Activity, Ask, Basis, Clue, Fact, Kind, Say, Section, Service
from plugin_host.api import Worded


class LoyaltyPurpose(Worded):
    """An own purpose."""

    POINTS = "points", N_("saving points")


GIFTS = Ask("gifts", N_("Do members get gifts?"), bool)


@dataclass(frozen=True, kw_only=True)
class Loyalty(Service):
    """Facts of a programme."""

    kind: ClassVar[str] = "loyalty"
    gifts: Fact[bool] = GIFTS


def activities(case):
    """What it does."""
    return (Activity(LoyaltyPurpose.POINTS, case.role, (Basis.CONTRACT,), case.facts.data),)


SECTION = Section(
    "loyalty",
    N_("Saving points"),
    kinds=(
        Kind(
            Loyalty,
            N_("loyalty programme"),
            paragraphs=((Say(N_("You save points with {vendor}.")), COMPANY), (DATA_RECEIVED,)),
            activities=activities,
        ),
    ),
)
'''

VENDOR = '''"""Spaarpas, a made-up loyalty programme."""

from plugin_host.api import Data, Entity, Role, Source, Vendor
from stranger_loyalty.section import Loyalty

PRIVACY = Source("https://spaarpas.example/privacy", read=None)

VENDOR = Vendor(
    api=1,
    id="spaarpas",
    name="Spaarpas",
    entity=Entity("Spaarpas B.V.", country="NL", sources=(PRIVACY,)),
    privacy_url=PRIVACY.url,
    services=(Loyalty(role=Role.PROCESSOR, data=(Data.NAME,), sources=(PRIVACY,)),),
)
'''

POINTS = (
    "[plugin_host.sections]\nloyalty = stranger_loyalty.section\n"
    "[plugin_host.vendors]\nspaarpas = stranger_loyalty.spaarpas\n"
)
WORDS = {
    "Saving points": "Punten sparen",
    "saving points": "punten sparen",
    "loyalty programme": "spaarprogramma",
    "Do members get gifts?": "Krijgen leden cadeaus?",
    "You save points with {vendor}.": "U spaart punten met {vendor}.",
}
SHOP = SHOP_FILE.replace('languages = ["nl", "en", "de"]', 'languages = ["nl", "en"]') + (
    "\n[vendors.spaarpas]\nagreement = true\ngifts = false\n"
)


def catalogue(words: dict[str, str]) -> str:
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    return head + "".join(f'\nmsgid "{message}"\nmsgstr "{text}"\n' for message, text in words.items())


@pytest.fixture
def install(packages: Packages, cli: Cli) -> Callable[..., None]:
    """Install the loyalty package, changed, and allow it."""

    def put(section: str = SECTION, vendor: str = VENDOR, points: str = POINTS, words: dict[str, str] = WORDS) -> None:
        modules = {
            "stranger_loyalty/__init__.py": "",
            "stranger_loyalty/section.py": section,
            "stranger_loyalty/spaarpas.py": vendor,
            "stranger_loyalty/translations/nl/LC_MESSAGES/section-loyalty.po": catalogue(words),
        }
        packages.install("stranger-loyalty", points, modules)
        cli.settings["CLAUSULA_PLUGINS"] = "stranger-loyalty"

    return put


Install = Callable[..., None]


def test_its_clause_purpose_and_recipient_are_in_the_policy_in_each_language(cli: Cli, install: Install) -> None:
    install()
    cli.publish(SHOP)
    dutch = cli.visit("/p/balkonbloem/nl").text
    for text in (
        "Punten sparen",
        "U spaart punten met Spaarpas.",
        "Spaarpas B.V.",
        "<strong>Verder:</strong> punten sparen",
    ):
        assert text in dutch
    english = json.loads(cli.visit("/p/balkonbloem/en.json").text)
    (recipient,) = (row for row in english["recipients"] if row["vendor"] == "spaarpas")
    assert recipient["service"] == "loyalty"
    assert recipient["purposes"] == [{"code": "points", "text": "saving points"}]
    parties = next(section for section in english["sections"] if section["id"] == "parties")
    assert parties["sections"][-1]["id"] == "section-loyalty"


def test_its_version_is_kept_with_what_was_published(cli: Cli, install: Install) -> None:
    install()
    cli.publish(SHOP)
    with cli.app().app_context():
        (version,) = list_versions("balkonbloem")
    assert version.plugin_versions["stranger-loyalty"] == "1.0"


def test_a_shop_file_asks_its_questions_in_the_shops_language(cli: Cli, install: Install) -> None:
    install()
    text = cli.fine("shop", "new", "--vendor", "spaarpas", "--language", "nl")
    assert "# Krijgen leden cadeaus?" in text
    assert "spaarprogramma" in text


def test_a_shop_can_describe_a_vendor_of_its_kind(cli: Cli, install: Install) -> None:
    install()
    own = '\n[[other_vendors]]\nservice = "loyalty"\nname = "Puntenpot"\ncountry = "NL"\nrole = "processor"\ndata = ["name"]\n'
    path = cli.file(SHOP_FILE.replace('["nl", "en", "de"]', '["nl"]') + own)
    assert "U spaart punten met Puntenpot." in cli.fine("render", path, "--language", "nl")


def test_a_language_that_it_lacks_cannot_be_published(cli: Cli, install: Install) -> None:
    install(words={key: text for key, text in WORDS.items() if key != "saving points"})
    cli.fine("shop", "put", cli.file(SHOP))
    lines = cli.refused("publish", "balkonbloem", *ACCEPT)
    assert any("untranslated" in line and "section-loyalty: 'saving points'" in line for line in lines)


def test_code_of_it_that_raises_blocks_the_policy_with_a_message(cli: Cli, install: Install) -> None:
    install(SECTION.replace("    return (Activity(", "    raise RuntimeError('no points')\n    return (Activity("))
    cli.fine("shop", "put", cli.file(SHOP))
    reason = "the section loyalty of stranger-loyalty failed: RuntimeError: no points"
    assert cli.refused("publish", "balkonbloem", *ACCEPT) == [reason]
    assert cli.refused("check", cli.file(SHOP)) == [reason]
    assert cli.visit("/p/balkonbloem/nl").status_code == 404


def test_a_shop_that_does_not_use_it_is_not_touched_by_its_faults(cli: Cli, install: Install) -> None:
    install(SECTION.replace("    return (Activity(", "    raise RuntimeError('no points')\n    return (Activity("))
    cli.publish(SHOP_FILE)
    assert cli.visit("/p/balkonbloem/nl").status_code == 200


REFUSED: dict[str, tuple[str, str, str]] = {
    "a module that raises": ("SECTION = Section(", "raise ValueError('no')\nSECTION = Section(", "ValueError: no"),
    "no section": ("SECTION = Section(", "OTHER = Section(", "the module has no SECTION"),
    "another id": (
        '"loyalty",\n    N_("Saving',
        '"bonus",\n    N_("Saving',
        "calls itself 'bonus', but stands at 'loyalty'",
    ),
    "a kind of the host": (
        'kind: ClassVar[str] = "loyalty"',
        'kind: ClassVar[str] = "payments"',
        "the host has such a kind",
    ),
    "a bad kind": ('kind: ClassVar[str] = "loyalty"', 'kind: ClassVar[str] = "Loyal ty"', "lower-case letters"),
    "HTML": ("You save points", "<b>You</b> save points", "HTML is not allowed"),
    "an unknown placeholder": ("with {vendor}.", "with {programme}.", "placeholder {programme}"),
    "a brace": ("with {vendor}.", "with {vendor.", "a brace"),
    "a title of another type": ('    N_("Saving points"),', "    7,", "title: 7 is not str"),
    "no kinds": ("kinds=(\n", "kinds=() and (\n", "at least one Kind"),
    "a key of another name": ('Ask("gifts"', 'Ask("presents"', "the question in gifts has the key 'presents'"),
    "a clue for nothing that it asks": (
        '            N_("loyalty programme"),',
        '            N_("loyalty programme"),\n            clues=(Clue("odd", True, ("points",)),),',
        "clue 'odd': this service does not ask that",
    ),
    "words of an unknown entry": (
        '            N_("loyalty programme"),',
        '            N_("loyalty programme"),\n            words="<points>",',
        "words: the lexicon has no <points>",
    ),
}


@pytest.mark.parametrize(("old", "new", "reason"), REFUSED.values(), ids=list(REFUSED))
def test_a_section_that_breaks_a_rule_is_refused_and_its_vendors_with_it(
    cli: Cli, install: Install, old: str, new: str, reason: str
) -> None:
    assert old in SECTION
    install(SECTION.replace(old, new))
    found = json.loads(cli.fine("vendors", "list", "--format", "json"))
    refused = {row["id"]: row["reason"] for row in found["refused"]}
    assert reason in refused["loyalty"]
    assert set(refused) == {"loyalty", "spaarpas"}
    assert "mollie" in {row["id"] for row in found["vendors"]}
    checked = cli("vendors", "check", "stranger-loyalty")
    assert checked.exit_code == 1


def test_the_id_of_a_section_of_the_host_is_taken(cli: Cli, install: Install) -> None:
    section = SECTION.replace('"loyalty",\n    N_("Saving', '"payments",\n    N_("Saving')
    install(section, points=POINTS.replace("loyalty =", "payments ="))
    found = json.loads(cli.fine("vendors", "list", "--format", "json"))
    assert "this id belongs to a section of the host" in {row["reason"] for row in found["refused"]}


def test_two_packages_with_one_kind_are_both_refused(cli: Cli, packages: Packages, install: Install) -> None:
    install()
    other = SECTION.replace('"loyalty",\n    N_("Saving', '"rival",\n    N_("Saving')
    packages.install("stranger-rival", "[plugin_host.sections]\nrival = stranger_rival\n", {"stranger_rival.py": other})
    cli.settings["CLAUSULA_PLUGINS"] = "stranger-loyalty stranger-rival"
    found = json.loads(cli.fine("vendors", "list", "--format", "json"))
    reasons = {row["id"]: row["reason"] for row in found["refused"]}
    assert {"loyalty", "rival"} <= set(reasons)
    assert reasons["rival"] == "others have a kind 'loyalty' as well"


def test_one_that_is_not_allowed_is_not_loaded(cli: Cli, install: Install) -> None:
    install()
    cli.settings["CLAUSULA_PLUGINS"] = ""
    assert "spaarpas" not in cli.fine("vendors", "list")
