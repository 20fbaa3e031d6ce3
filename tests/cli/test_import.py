"""``clausula import``: an old policy to a shop file."""

import json
import tomllib

import pytest

from tests.cli.conftest import Cli
from tests.importing.here import read_here
from tests.importing.test_bringing import POLICY


def test_the_command_writes_a_file_that_check_reads(cli: Cli) -> None:
    (cli.folder / "old.txt").write_text(POLICY, "utf-8")
    result = cli("import", str(cli.folder / "old.txt"), "-o", str(cli.folder / "new.toml"))
    assert result.exit_code == 0
    assert "mailchimp" in result.stderr
    file = (cli.folder / "new.toml").read_text("utf-8")
    assert "“Kiest u voor achteraf betalen, dan deelt Mollie" in file
    assert tomllib.loads(file)["vendors"]["mollie"]["pay_later"] == "third_party"
    assert cli("check", str(cli.folder / "new.toml")).exit_code == 1
    assert cli.refused("import", str(cli.folder / "old.txt"), "-o", str(cli.folder / "new.toml"))


def test_the_command_reads_standard_input_and_gives_json(cli: Cli) -> None:
    given = json.loads(cli.fine("import", "-", "--format", "json", given=POLICY.encode()))
    assert given["language"] == "nl"
    assert [entry["id"] for entry in given["vendors"]] == ["mollie", "postnl", "mailchimp"]
    assert given["gaps"] == []


SHORT = "Privacy\n\nWij gebruiken de persoonsgegevens van u voor de bestelling, met cookies en met Mollie.\n"


def test_what_the_text_does_not_say_is_a_gap_in_a_comment(cli: Cli) -> None:
    printed = cli.fine("import", "-", given=SHORT.encode())
    assert '# street = ""' in printed
    assert "street" not in tomllib.loads(printed).get("controller", {})


def test_everything_for_people_is_in_the_language_that_was_asked_for(cli: Cli) -> None:
    result = cli("import", "-", "--language", "nl", given=SHORT.encode())
    said = result.stdout.replace("\n#     ", " ")
    assert "# staat er zo – regel 3: ‘Wij gebruiken de persoonsgegevens" in said
    assert "# De oude tekst zegt dit niet, en het is wel nodig:" in said
    assert "(AVG art. 13 lid 2 onder a; retention-missing)" in said
    assert "# In plaats daarvan: " in said
    assert "Leveranciers: mollie." in result.stderr
    assert cli.refused("import", "-", "--language", "xx", given=SHORT.encode()) == [
        "--language: found 'xx'; allowed: de, en, nl"
    ]


def test_an_unreadable_file_is_refused(cli: Cli) -> None:
    assert cli.refused("import", "-", given=b"\x00\x01\x02" * 50) == [
        "-: found a binary file; allowed: text, HTML, Markdown or PDF"
    ]


@pytest.mark.parametrize("address", ["/p/balkonbloem/nl", "/e/balkonbloem/nl", "/p/balkonbloem/nl.fragment.html"])
def test_a_page_that_we_serve_imports_to_a_file_that_gives_the_same_text(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    read_here(monkeypatch)
    cli.publish()
    before = cli.visit("/p/balkonbloem/nl.txt").text
    (cli.folder / "page.html").write_text(cli.visit(address).text, "utf-8")
    cli.fine("import", str(cli.folder / "page.html"), "-o", str(cli.folder / "new.toml"))
    after = cli.fine("render", str(cli.folder / "new.toml"), "--language", "nl", "--format", "text")
    head = "\n\nOver deze privacyverklaring\n"
    assert after.partition(head)[2].strip() == before.partition(head)[2].strip()
