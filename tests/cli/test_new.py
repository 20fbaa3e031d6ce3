"""``shop new``: a file to start from, that works once it is filled in."""

import re
from pathlib import Path

import pytest

from plugin_host.composer import make_composer
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT

ANSWERS = {
    "id": '"winkel"',
    "name": '"Winkel"',
    "website": '"https://winkel.example"',
    "street": '"Dorpsstraat 1"',
    "postal_code": '"1234 AB"',
    "city": '"Utrecht"',
    "country": '"NL"',
    "email": '"info@winkel.example"',
    "order_years": "2",
    "contact_months": "12",
    "log_days": "30",
    "request_years": "3",
    "compulsory_fields": '["name", "email"]',
}
"""What an owner writes behind the first key of each name; the rest stays a comment."""


def filled_in(text: str) -> str:
    for key, value in ANSWERS.items():
        text, count = re.subn(rf'^(?:# )?{key} = (?:""|\[""\])$', f"{key} = {value}", text, count=1, flags=re.MULTILINE)
        assert count == 1, key
    return text


@pytest.mark.parametrize("language", sorted(make_composer().languages))
def test_a_new_file_filled_in_becomes_a_page(cli: Cli, language: str) -> None:
    path = cli.folder / "winkel.toml"
    words = ("--vendor", "mollie", "--vendor", "postnl", "--language", language)
    assert f"clausula check {path}" in cli.fine("shop", "new", *words, "-o", str(path))
    assert cli("check", str(path)).exit_code == 2, "what is required is still empty"
    path.write_text(filled_in(path.read_text("utf-8")), encoding="utf-8")
    cli.fine("check", str(path))
    assert "draft stored" in cli.fine("shop", "put", str(path))
    assert "version 1 published" in cli.fine("publish", "winkel", *ACCEPT)
    assert cli.fine("versions", "winkel").split()[0] == "1"
    page = cli.visit(f"/p/winkel/{language}")
    assert page.status_code == 200
    for name in ("Winkel", "Mollie", "PostNL"):
        assert name in page.text


def test_a_file_that_is_there_is_not_overwritten(new_cli: Cli) -> None:
    path = Path(new_cli.file("mine"))
    assert new_cli.refused("shop", "new", "-o", str(path)) == [f"{path}: exists already; name another file"]
    assert path.read_text("utf-8") == "mine"


def test_without_a_file_it_is_printed(new_cli: Cli) -> None:
    path = new_cli.folder / "new.toml"
    shown = new_cli.fine("shop", "new", "--vendor", "mollie")
    new_cli.fine("shop", "new", "--vendor", "mollie", "-o", str(path))
    assert path.read_text("utf-8") == shown


def test_every_unknown_vendor_is_named_with_the_nearest(new_cli: Cli) -> None:
    path = new_cli.folder / "new.toml"
    lines = new_cli.refused("shop", "new", "--vendor", "molie", "--vendor", "post-nl", "-o", str(path))
    assert [line.partition(":")[0] for line in lines] == ["vendors.molie", "vendors.post-nl"]
    assert lines[0].endswith('Did you mean "mollie"?')
    assert lines[1].endswith('Did you mean "postnl"?')
    assert not path.exists()


def test_a_language_without_a_catalogue_is_refused_with_those_that_have_one(new_cli: Cli) -> None:
    (line,) = new_cli.refused("shop", "new", "--language", "xx")
    assert line == f"--language: found 'xx'; allowed: {', '.join(sorted(make_composer().languages))}"
