import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from plugin_host.formats.inline import Inline
from plugin_host.formats.json import canonical, from_json
from plugin_host.formats.text import to_text
from plugin_host.publishing import (
    DraftHasErrors,
    DraftHasWarnings,
    EffectiveInPast,
    Published,
    ShopNotFound,
    ShopRemoved,
    TooEarly,
    publish,
)
from plugin_host.storage import (
    broken_links,
    current_version,
    get_origin,
    get_text,
    list_versions,
    put_shop,
    remove_shop,
    withdraw_version,
    writing,
)
from tests.publishing.samples import NOW, SHOP, composer, composition, then

TODAY = date(2026, 11, 2)
LATER = date(2027, 1, 1)


@pytest.fixture(autouse=True)
def _shop(storage_app: Flask) -> Iterator[None]:
    with storage_app.app_context():
        put("Eerste")
        yield


def put(draft: str) -> None:
    with writing():
        put_shop(SHOP, draft, now=NOW)


def published(
    draft: str | None = None, *, now: datetime = NOW, effective: date | None = None, **changes: object
) -> Published:
    if draft is not None:
        put(draft)
    return publish(SHOP, compose=composer(**changes), now=now, effective=effective, by="Redactie")


def numbers() -> list[int]:
    return [version.number for version in list_versions(SHOP)]


def test_the_first_version_is_1_in_every_language_and_in_force_at_once() -> None:
    done = published()
    assert done.new
    assert (done.version.number, done.version.languages) == (1, ("nl", "en"))
    assert (done.version.effective_on, done.version.effective_at) == (TODAY, NOW)
    assert (done.version.published_at, done.version.published_by) == (NOW, "Redactie")
    assert current_version(SHOP, NOW) == done.version


def test_a_version_keeps_what_it_was_composed_from() -> None:
    done = published()
    origin = get_origin(SHOP, 1)
    assert origin is not None
    assert (origin.shop_file, origin.facts) == ("Eerste", {"mollie": {"name": "Mollie"}})
    assert (done.version.host_version, done.version.plugin_versions) == ("0.1.0", {"clausula": "0.1.0"})


def test_the_texts_hold_their_number_and_date_in_canonical_json() -> None:
    published(effective=LATER)
    stored = get_text(SHOP, "en", 1)
    assert stored is not None
    policy = from_json(json.loads(stored.canonical_json))
    expected = replace(composition("Eerste").policies[1], version=1, effective="2027-01-01")
    assert policy == expected
    assert stored.canonical_json == canonical(expected)
    assert stored.plain_text == to_text(expected, Inline())
    assert "Eerste en" in stored.plain_text


def test_publishing_the_same_again_makes_no_version_and_says_so() -> None:
    first = published()
    again = published("Eerste", now=NOW + timedelta(days=40), effective=LATER)
    assert not again.new
    assert again.version == first.version
    assert numbers() == [1]


def test_a_changed_text_is_the_next_version() -> None:
    published()
    assert published("Tweede").version.number == 2
    assert published("Eerste").version.number == 3
    assert numbers() == [3, 2, 1]


@pytest.mark.parametrize("languages", [("nl",), ("nl", "en", "de"), ("en", "nl")])
def test_other_languages_or_another_default_are_the_next_version(languages: tuple[str, ...]) -> None:
    published()
    done = published(languages=languages)
    assert done.new
    assert done.version.languages == languages


def test_a_change_of_the_facts_behind_an_equal_text_makes_no_version() -> None:
    published()
    assert not published(facts={"mollie": {"name": "Mollie", "read": "2026-10-02"}}).new


def test_a_future_date_takes_effect_at_the_start_of_that_day_where_the_shop_is() -> None:
    published()
    scheduled = published("Tweede", effective=LATER).version
    assert (scheduled.effective_on, scheduled.effective_at) == (LATER, datetime(2026, 12, 31, 23, tzinfo=UTC))
    before = current_version(SHOP, scheduled.effective_at - timedelta(microseconds=1))
    assert before is not None
    assert before.number == 1
    assert current_version(SHOP, scheduled.effective_at) == scheduled


def test_publishing_a_scheduled_text_for_the_same_day_again_makes_no_version() -> None:
    published(effective=LATER)
    assert not published(effective=LATER).new
    assert numbers() == [1]


def test_nothing_takes_effect_before_a_scheduled_version_unless_that_is_withdrawn() -> None:
    published(effective=LATER)
    with pytest.raises(TooEarly, match=r"version 1 .* takes effect on 2027-01-01.*clausula withdraw balkonbloem 1"):
        published()
    with pytest.raises(TooEarly):
        published("Ander", effective=TODAY + timedelta(days=1))
    with writing():
        withdraw_version(SHOP, 1, now=NOW, by="Redactie", reason="te vroeg")
    done = published()
    assert done.new
    assert (done.version.number, done.version.effective_on) == (2, TODAY)
    assert current_version(SHOP, NOW) == done.version
    assert current_version(SHOP, NOW + timedelta(days=400)) == done.version


def test_versions_are_chained_and_withdrawals_are_part_of_the_chain() -> None:
    first = published()
    second = published("Tweede", effective=LATER)
    with writing():
        withdraw_version(SHOP, 2, now=NOW, by="Redactie", reason="te vroeg")
    third = published("Derde", now=NOW + timedelta(hours=1))
    digests = [done.version.digest for done in (first, second, third)]
    assert [done.version.previous for done in (first, second, third)] == ["", *digests[:2]]
    assert len({len(digest) for digest in digests}) == 1
    assert list(broken_links(SHOP)) == []


@pytest.mark.parametrize(
    ("zone", "now", "today"),
    [
        ("Europe/Amsterdam", datetime(2026, 11, 1, 23, 30, tzinfo=UTC), date(2026, 11, 2)),
        ("America/New_York", datetime(2026, 11, 2, 3, 30, tzinfo=UTC), date(2026, 11, 1)),
        ("Pacific/Auckland", datetime(2026, 11, 2, 12, 0, tzinfo=UTC), date(2026, 11, 3)),
    ],
)
def test_today_is_the_day_where_the_shop_is_and_means_now(zone: str, now: datetime, today: date) -> None:
    done = published(now=now, effective=today, timezone=ZoneInfo(zone))
    assert (done.version.effective_on, done.version.effective_at) == (today, now)


def test_a_day_that_starts_late_for_summer_time_starts_when_its_first_hour_does() -> None:
    done = published(now=NOW, effective=date(2027, 3, 14), timezone=ZoneInfo("America/Havana"))
    assert done.version.effective_at == datetime(2027, 3, 14, 5, tzinfo=UTC)


def test_a_day_that_is_over_where_the_shop_is_is_refused() -> None:
    with pytest.raises(EffectiveInPast, match="2026-11-01 is over: in Europe/Amsterdam it is 2026-11-02"):
        published(effective=date(2026, 11, 1))
    assert numbers() == []


def test_errors_forbid_publishing_and_leave_what_is_in_force() -> None:
    first = published()
    with pytest.raises(DraftHasErrors, match="'balkonbloem' has errors: no-email: give an address; x: y") as caught:
        published("Tweede", errors=(("no-email", "give an address"), ("x", "y")), policies=())
    assert caught.value.errors == (("no-email", "give an address"), ("x", "y"))
    assert current_version(SHOP, NOW) == first.version
    assert numbers() == [1]


def test_an_unknown_shop_is_refused() -> None:
    with pytest.raises(ShopNotFound, match="'tuinkers' is not known"):
        publish("tuinkers", compose=composer(), now=NOW)


@pytest.mark.parametrize("purge", [False, True])
def test_a_removed_shop_is_refused(purge: bool) -> None:
    with writing():
        remove_shop(SHOP, now=NOW, purge=purge)
    with pytest.raises(ShopRemoved, match="was removed on 2026-11-02"):
        published()


def test_a_shop_removed_while_composing_is_refused() -> None:
    def remove() -> None:
        with writing():
            remove_shop(SHOP, now=NOW)

    with pytest.raises(ShopRemoved):
        publish(SHOP, compose=then(composer(), remove), now=NOW)
    assert numbers() == []


def test_a_draft_replaced_while_composing_is_composed_anew() -> None:
    published()
    done = publish(SHOP, compose=then(composer(), lambda: put("Tweede")), now=NOW)
    assert done.version.number == 2
    stored = get_text(SHOP, "nl", 2)
    origin = get_origin(SHOP, 2)
    assert stored is not None
    assert origin is not None
    assert "Tweede nl" in stored.plain_text
    assert origin.shop_file == "Tweede"


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        published(now=NOW.replace(tzinfo=None))


def test_policies_of_none_or_another_shop_are_refused() -> None:
    with pytest.raises(ValueError, match="gave no policy"):
        published(policies=())
    strange = tuple(replace(policy, shop="tuinkers") for policy in composition("x").policies)
    with pytest.raises(ValueError, match="gave a policy of shop 'tuinkers'"):
        published(policies=strange)
    with pytest.raises(ValueError, match="one text for each of its languages"):
        published(languages=("nl", "nl"))
    assert numbers() == []


def test_what_composing_raises_passes_through_and_publishes_nothing() -> None:
    def refuse() -> None:
        raise LookupError("vendor refused")

    with pytest.raises(LookupError, match="vendor refused"):
        publish(SHOP, compose=then(composer(), refuse), now=NOW)
    assert numbers() == []


WARNED = ("practice-unanswered", "law-unconfirmed", "practice-unanswered")


def test_warnings_that_nobody_accepted_forbid_publishing() -> None:
    with pytest.raises(DraftHasWarnings, match=r"law-unconfirmed \(1\), practice-unanswered \(2\)"):
        published(warnings=WARNED)
    assert numbers() == []


def test_accepted_warnings_are_kept_in_the_version_with_their_reasons() -> None:
    accept = {"practice-unanswered": "volgt", "law-unconfirmed": "nagevraagd", "no-cap": "niet gevonden"}
    done = publish(SHOP, compose=composer(warnings=WARNED), now=NOW, accept=accept)
    assert done.version.accepted == {"practice-unanswered": "volgt", "law-unconfirmed": "nagevraagd"}


def test_what_was_accepted_before_needs_no_second_word_and_what_is_new_does() -> None:
    accept = dict.fromkeys(WARNED, "volgt")
    publish(SHOP, compose=composer(warnings=WARNED), now=NOW, accept=accept)
    put("Tweede")
    done = publish(SHOP, compose=composer(warnings=WARNED[:1]), now=NOW)
    assert done.version.accepted == {"practice-unanswered": "volgt"}
    put("Derde")
    with pytest.raises(DraftHasWarnings, match="no-cap"):
        publish(SHOP, compose=composer(warnings=("no-cap",)), now=NOW)


def test_what_changes_nothing_asks_for_nothing() -> None:
    published()
    assert not publish(SHOP, compose=composer(warnings=WARNED), now=NOW).new
