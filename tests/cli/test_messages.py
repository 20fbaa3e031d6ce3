"""``messages``: the catalogues are in step with the code."""

from tests.cli.conftest import Cli


def test_the_shipped_catalogues_are_complete_and_in_step(new_cli: Cli) -> None:
    result = new_cli("messages", "--check")
    assert (result.exit_code, result.output) == (0, "")
