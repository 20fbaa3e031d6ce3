"""Shop files that cannot be used: one precise message for each problem, and nothing stored."""

import pytest

from tests.cli.conftest import Cli
from tests.cli.files import SHOP_FILE, changed

PROBLEMS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "TOML": (changed('name = "Balkonbloem"', 'name = "Balkonbloem'), [("line 5, column 20", "a TOML error")]),
    "unknown key": (
        changed("street =", "straat ="),
        [("controller.straat", 'the unknown key "straat"'), ("controller.street", "nothing: it is missing")],
    ),
    "unknown table": (SHOP_FILE + "[controler]\n", [("controler", 'Did you mean "controller"?')]),
    "misspelt vendor": (changed("vendors.postnl", "vendors.postln"), [("vendors.postln", 'Did you mean "postnl"?')]),
    "vendor by name": (
        changed("vendors.postnl", 'vendors."Post NL"'),
        [('vendors."Post NL"', 'Did you mean "postnl"?')],
    ),
    "wrong type": (
        changed('contact = "email"', "contact = true") + "\n",
        [("vendors.postnl.contact", "found true; allowed: ")],
    ),
    "two wrong types": (
        changed("order_years = 2", 'order_years = "2"').replace('city = "Utrecht"', "city = 3"),
        [("controller.city", "found the number 3"), ("retention.order_years", 'found "2"; allowed: a whole number')],
    ),
    "unknown language": (changed('"en", "de"', '"en", "xx"'), [("shop.languages[2]", 'found "xx"; allowed: ')]),
    "language by name": (changed('"en", "de"', '"en", "Deutsch"'), [("shop.languages[2]", 'Did you mean "de"?')]),
    "language twice": (changed('"en", "de"', '"en", "nl"'), [("shop.languages[2]", '"nl" a second time')]),
    "unknown country": (changed('country = "NL"', 'country = "XX"'), [("controller.country", 'found "XX"; allowed: ')]),
    "country by name": (changed('country = "NL"', 'country = "Nederland"'), [("controller.country", 'mean "NL"?')]),
    "table twice": (SHOP_FILE + "[vendors.postnl]\n", [("line 28, column 16", "a TOML error")]),
    "key twice": (
        changed('city = "Utrecht"', 'city = "Utrecht"\ncity = "Utrecht"'),
        [("line 14, column 17", "a TOML error")],
    ),
    "empty": ("", [("the file", "nothing: it is empty")]),
    "only comments": ("# nothing\n", [("the file", "nothing: it is empty")]),
}


@pytest.mark.parametrize("fault", PROBLEMS)
def test_each_problem_has_one_message_with_its_place(cli: Cli, fault: str) -> None:
    text, expected = PROBLEMS[fault]
    path = cli.file(text)
    lines = cli.refused("shop", "put", path)
    assert len(lines) == len(expected), lines
    for line, (where, words) in zip(lines, expected, strict=True):
        assert line.startswith(f"{path}: {where}"), line
        assert words in line, line
    assert cli.refused("check", path) == lines
    assert cli.refused("render", path) == lines
    assert cli.fine("shop", "list") == ""


def test_a_file_of_ten_megabytes_is_not_read(cli: Cli) -> None:
    path = cli.file(SHOP_FILE + "#" * 10_000_000)
    assert cli.refused("shop", "put", path) == [f"{path}: found more than 262144 bytes; allowed: at most 262144 bytes"]
    assert cli.fine("shop", "list") == ""


def test_endless_standard_input_is_not_read_to_its_end(cli: Cli) -> None:
    assert cli.refused("shop", "put", "-", given=b"#" * 10_000_000) == [
        "-: found more than 262144 bytes; allowed: at most 262144 bytes"
    ]


def test_bytes_that_are_not_utf8_are_named(cli: Cli) -> None:
    lines = cli.refused("shop", "put", "-", given=changed("Utrecht", "Curaçao").encode("latin-1"))
    assert len(lines) == 1
    assert lines[0].startswith("-: line 13: found byte 0xe7 at offset ")
    assert cli.fine("shop", "list") == ""


def test_a_message_cannot_steer_the_terminal(cli: Cli) -> None:
    (line,) = cli.refused("shop", "put", cli.file(changed('country = "NL"', 'country = "\\u001b[31mNL"')))
    assert "\x1b" not in line
    assert "U+001B" in line


def test_a_draft_is_kept_where_the_new_file_cannot_be_used(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    cli.refused("shop", "put", cli.file(changed('country = "NL"', 'country = "XX"')))
    assert cli.fine("shop", "show", "balkonbloem") == SHOP_FILE
