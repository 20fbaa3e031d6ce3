"""``vendors``: what the registry knows."""

import json

import pytest

from plugin_host.composer import make_composer
from tests.cli.conftest import Cli


def test_all_vendors_are_listed_with_their_services(new_cli: Cli) -> None:
    lines = new_cli.fine("vendors", "list").splitlines()
    assert [line.split()[0] for line in lines] == list(make_composer().registry.ids())
    assert "TransIP" in next(line for line in lines if line.startswith("transip "))
    assert "hosting, business_email" in next(line for line in lines if line.startswith("transip "))


def test_the_group_alone_lists(new_cli: Cli) -> None:
    assert new_cli.fine("vendors") == new_cli.fine("vendors", "list")


def test_the_list_as_json(new_cli: Cli) -> None:
    found = json.loads(new_cli.fine("vendors", "list", "--format", "json"))
    assert found["refused"] == []
    mollie = next(row for row in found["vendors"] if row["id"] == "mollie")
    assert (mollie["name"], mollie["source"]) == ("Mollie", "clausula")
    assert "payments" in mollie["services"]


@pytest.mark.parametrize("vendor", make_composer().registry.ids())
def test_every_vendor_can_be_shown_both_ways(new_cli: Cli, vendor: str) -> None:
    shown = new_cli.fine("vendors", "show", vendor)
    found = json.loads(new_cli.fine("vendors", "show", vendor, "--format", "json"))
    assert shown.startswith(f"{found['name']} ({vendor}), from clausula ")
    assert found["facts"]["id"] == vendor


def test_showing_a_vendor_names_its_questions_and_sources(new_cli: Cli) -> None:
    shown = new_cli.fine("vendors", "show", "mollie")
    assert "question payments.pay_later: " in shown
    assert "https://" in shown


@pytest.mark.parametrize("written", ["molie", "Mollie", "MOLLIE"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_an_unknown_vendor_suggests_the_nearest(new_cli: Cli, written: str, form: str) -> None:
    lines = new_cli.refused("vendors", "show", written, "--format", form)
    assert lines == [f"vendor '{written}' is not known. Did you mean \"mollie\"?"]


def test_what_is_like_nothing_suggests_nothing(new_cli: Cli) -> None:
    assert new_cli.refused("vendors", "show", "qqqqqq") == ["vendor 'qqqqqq' is not known"]
