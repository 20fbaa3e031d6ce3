"""``publish`` and ``versions``."""

import json
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from plugin_host.web.site import utc_now
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, WITH_ERRORS, changed


def days_from_now(days: int) -> date:
    """Two days are far enough for no midnight to come between."""
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date() + timedelta(days=days)


def test_the_addresses_of_all_languages_are_printed(cli: Cli) -> None:
    cli.settings["CLAUSULA_BASE_URL"] = "https://policies.example/"
    cli.fine("shop", "put", cli.file())
    first, *addresses, digest = cli.fine("publish", "balkonbloem", *ACCEPT, "--by", "Anna").splitlines()
    assert digest.startswith("digest ")
    assert first.startswith("balkonbloem: version 1 published, in force from ")
    assert [line.strip() for line in addresses] == [
        f"https://policies.example/p/balkonbloem/{language}" for language in ("nl", "en", "de")
    ]


def test_publishing_the_same_again_changes_nothing(cli: Cli) -> None:
    cli.publish()
    before = cli.fine("versions", "balkonbloem", "--format", "json")
    assert "the stored draft reads as version 1" in cli.fine("publish", "balkonbloem", *ACCEPT)
    cli.fine("shop", "put", cli.file())
    assert "the stored draft reads as version 1" in cli.fine("publish", "balkonbloem", *ACCEPT)
    assert cli.fine("versions", "balkonbloem", "--format", "json") == before


def test_versions_are_listed_newest_first_with_who_published(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(changed("Dorpsstraat 1", "Dorpsstraat 2")))
    cli.fine("publish", "balkonbloem", *ACCEPT, "--by", "Anna")
    assert [line.split()[0] for line in cli.fine("versions", "balkonbloem").splitlines()] == ["2", "1"]
    found = json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))
    assert [(row["version"], row["by"], row["languages"]) for row in found] == [
        (2, "Anna", ["nl", "en", "de"]),
        (1, "", ["nl", "en", "de"]),
    ]


def test_a_later_day_takes_effect_on_that_day_and_not_before(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(changed("Dorpsstraat 1", "Nieuweweg 2")))
    day = days_from_now(2)
    shown = cli.fine("publish", "balkonbloem", *ACCEPT, "--effective", day.isoformat())
    assert f"version 2 published, in force from {day}" in shown
    assert "Dorpsstraat 1" in cli.visit("/p/balkonbloem/nl").text
    cli.now = utc_now() + timedelta(days=3)
    assert "Nieuweweg 2" in cli.visit("/p/balkonbloem/nl").text


def test_a_day_that_is_over_is_refused_with_the_first_one_allowed(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    (line,) = cli.refused("publish", "balkonbloem", *ACCEPT, "--effective", days_from_now(-2).isoformat())
    assert "is over: in Europe/Amsterdam it is" in line
    assert cli.fine("versions", "balkonbloem") == ""


@pytest.mark.parametrize("written", ["tomorrow", "", "2030-02-30", "20300101", "2030-W01-1", "01-02-2030"])
def test_what_is_no_day_is_refused_with_an_example(cli: Cli, written: str) -> None:
    cli.fine("shop", "put", cli.file())
    (line,) = cli.refused("publish", "balkonbloem", *ACCEPT, "--effective", written)
    assert line.startswith(f"--effective: found '{written}'; allowed: a day, written like 20")
    assert cli.fine("versions", "balkonbloem") == ""


def test_a_draft_with_errors_is_not_published_and_says_why(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file(WITH_ERRORS))
    first, *reasons = cli.refused("publish", "balkonbloem", *ACCEPT)
    assert first == "balkonbloem is not published:"
    assert len(reasons) == 1
    assert reasons[0].startswith("  retention-missing  retention.order_years: ")
    assert cli.fine("versions", "balkonbloem") == ""
    assert cli.visit("/p/balkonbloem/nl").status_code == 404


def test_errors_in_a_later_draft_leave_what_is_published(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(WITH_ERRORS))
    cli.refused("publish", "balkonbloem", *ACCEPT)
    assert cli.fine("versions", "balkonbloem").startswith("1 ")
    assert cli.visit("/p/balkonbloem/nl").status_code == 200


def test_each_kind_of_warning_is_accepted_by_name_and_with_a_reason(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    first, *others = cli.refused("publish", "balkonbloem")
    assert "accept each with a reason" in first
    assert "  --accept practice-unanswered=REASON  (found 17 times)" in others
    words = [word for line in others for word in line.split("  ")[1].replace("REASON", "komt nog").split(" ", 1)]
    cli.fine("publish", "balkonbloem", *words)
    (version,) = json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))
    assert version["accepted"]["practice-unanswered"] == "komt nog"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "practice-unanswerd=x",
            "found 'practice-unanswerd', which is no warning. Did you mean \"practice-unanswered\"?",
        ),
        ("practice-unanswered", "found no reason; allowed: CODE=REASON"),
        ("controller-identity=x", "'controller-identity', which is no warning"),
    ],
)
def test_what_cannot_be_accepted_is_said(cli: Cli, text: str, says: str) -> None:
    cli.fine("shop", "put", cli.file())
    (line,) = cli.refused("publish", "balkonbloem", "--accept", text)
    assert says in line
