"""``vendors``: what the registry knows."""

import json
from collections.abc import Iterator

import pytest

from plugin_host.composer import make_composer
from tests.cli.conftest import Cli


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cli]:
    """One command line for all: what is only read stays as it is."""
    folder = tmp_path_factory.mktemp("reading")
    cli = Cli(folder, {"DATABASE_URL": f"sqlite:///{folder / 'cli.sqlite'}"})
    yield cli
    assert not (folder / "cli.sqlite").exists()
    cli.close()


def test_all_vendors_are_listed_with_their_services(reading: Cli) -> None:
    lines = reading.fine("vendors", "list").splitlines()
    assert [line.split()[0] for line in lines] == list(make_composer().registry.ids())
    assert "TransIP" in next(line for line in lines if line.startswith("transip "))
    assert "hosting, business_email" in next(line for line in lines if line.startswith("transip "))


def test_the_group_alone_lists(reading: Cli) -> None:
    assert reading.fine("vendors") == reading.fine("vendors", "list")


def test_the_list_as_json(reading: Cli) -> None:
    found = json.loads(reading.fine("vendors", "list", "--format", "json"))
    assert found["refused"] == []
    mollie = next(row for row in found["vendors"] if row["id"] == "mollie")
    assert (mollie["name"], mollie["source"]) == ("Mollie", "clausula")
    assert "payments" in mollie["services"]


@pytest.mark.parametrize("vendor", make_composer().registry.ids())
def test_every_vendor_can_be_shown_both_ways(reading: Cli, vendor: str) -> None:
    shown = reading.fine("vendors", "show", vendor)
    found = json.loads(reading.fine("vendors", "show", vendor, "--format", "json"))
    assert shown.startswith(f"{found['name']} ({vendor}), from clausula ")
    assert found["facts"]["id"] == vendor


def test_showing_a_vendor_names_its_questions_and_sources(reading: Cli) -> None:
    shown = reading.fine("vendors", "show", "mollie")
    assert "question payments.pay_later: " in shown
    assert "https://" in shown


@pytest.mark.parametrize("written", ["molie", "Mollie", "MOLLIE"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_an_unknown_vendor_suggests_the_nearest(reading: Cli, written: str, form: str) -> None:
    lines = reading.refused("vendors", "show", written, "--format", form)
    assert lines == [f"vendor '{written}' is not known. Did you mean \"mollie\"?"]


def test_what_is_like_nothing_suggests_nothing(reading: Cli) -> None:
    assert reading.refused("vendors", "show", "qqqqqq") == ["vendor 'qqqqqq' is not known"]
