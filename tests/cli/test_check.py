"""``check``: findings, and an exit code for scripts."""

import json

from plugin_host.cli.policies import NO_ADVICE
from tests.cli.conftest import Cli
from tests.cli.files import WITH_ERRORS


def test_a_shop_without_errors_exits_with_0(new_cli: Cli) -> None:
    shown = new_cli.fine("check", new_cli.file())
    assert shown.splitlines()[-1].startswith("0 errors, ")


def test_a_shop_with_errors_exits_with_1_and_says_where_why_and_what_to_do(new_cli: Cli) -> None:
    result = new_cli("check", new_cli.file(WITH_ERRORS))
    assert result.exit_code == 1
    first, message, law, *_ = result.stdout.splitlines()
    assert first.split() == ["error", "retention-missing", "retention.order_years"]
    assert message.strip()
    assert law.strip().startswith("GDPR 13(2)(a). ")
    assert result.stdout.splitlines()[-1].startswith("1 errors, ")


def test_what_is_printed_says_that_it_is_no_advice(new_cli: Cli) -> None:
    assert NO_ADVICE in new_cli.fine("check", new_cli.file())


def test_json_holds_every_finding_with_its_law(new_cli: Cli) -> None:
    result = new_cli("check", new_cli.file(WITH_ERRORS), "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["untranslated"] == []
    assert all(set(row) == {"code", "severity", "where", "message", "law", "fix", "for"} for row in found["findings"])
    errors = [row for row in found["findings"] if row["severity"] == "error"]
    assert [(row["code"], row["where"], row["law"]) for row in errors] == [
        ("retention-missing", "retention.order_years", "GDPR 13(2)(a)")
    ]


def test_json_of_a_shop_without_errors_exits_with_0(new_cli: Cli) -> None:
    found = json.loads(new_cli.fine("check", new_cli.file(), "--format", "json"))
    assert not [row for row in found["findings"] if row["severity"] == "error"]


def test_a_file_that_cannot_be_used_exits_with_2_in_either_format(new_cli: Cli) -> None:
    path = new_cli.file("schema = 2\n")
    expected = [f"{path}: schema: found the number 2; allowed: the number 1"]
    assert new_cli.refused("check", path) == expected
    assert new_cli.refused("check", path, "--format", "json") == expected
