"""Which countries are adequate, for whom and until when."""

from datetime import date

import pytest

from plugin_host.jurisdictions import ADEQUACY, EEA, Limit

TODAY = date(2026, 11, 20)


def test_no_country_of_the_eea_needs_a_decision() -> None:
    assert not EEA & set(ADEQUACY)


def test_every_decision_has_a_source() -> None:
    assert all(adequacy.sources for adequacy in ADEQUACY.values())


@pytest.mark.parametrize(("country", "limit"), [("US", Limit.DPF), ("CA", Limit.COMMERCIAL), ("JP", Limit.BUSINESSES)])
def test_decisions_limited_to_some_recipients_say_so(country: str, limit: Limit) -> None:
    assert ADEQUACY[country].limit is limit


def test_the_decision_on_the_united_kingdom_ends() -> None:
    britain = ADEQUACY["GB"]
    assert britain.holds(date(2031, 12, 27), "NL")
    assert not britain.holds(date(2031, 12, 28), "NL")


def test_a_decision_does_not_hold_before_it_was_adopted() -> None:
    assert not ADEQUACY["BR"].holds(date(2026, 1, 25), "NL")
    assert ADEQUACY["BR"].holds(date(2026, 1, 26), "NL")


@pytest.mark.parametrize("exporter", ["IS", "LI", "NO"])
def test_brazil_is_not_confirmed_outside_the_european_union(exporter: str) -> None:
    assert not ADEQUACY["BR"].holds(TODAY, exporter)
    assert ADEQUACY["CH"].holds(TODAY, exporter)
