"""The operator's settings."""

from pathlib import Path

import pytest

from plugin_host.policy.world import Operator
from plugin_host.settings import Settings, SettingsError, read_settings

FOLDER = Path("/srv/policies")


def read(**environment: str) -> Settings:
    return read_settings(environment, FOLDER)


@pytest.mark.parametrize("environment", [{}, dict.fromkeys(("DATABASE_URL", "CLAUSULA_BASE_URL"), "")])
def test_nothing_need_be_set(environment: dict[str, str]) -> None:
    assert read(**environment) == Settings(
        database_url="sqlite:////srv/policies/clausula.sqlite",
        base_url="http://localhost:8000",
        plugins=(),
        operator=None,
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://policies.example", "https://policies.example"),
        (" https://policies.example/ ", "https://policies.example"),
        ("HTTPS://Policies.Example:443/", "https://policies.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:9000", "http://localhost:9000"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_the_public_address_is_kept_as_browsers_write_it(written: str, meant: str) -> None:
    assert read(CLAUSULA_BASE_URL=written).base_url == meant


@pytest.mark.parametrize(
    "written",
    [
        "policies.example",
        "//policies.example",
        "ftp://policies.example",
        "https://",
        "https://policies.example/path",
        "https://policies.example?a=b",
        "https://policies.example/#top",
        "https://ann:secret@policies.example",
        "https://policies.example:0",
        "https://policies.example:99999",
        "https://[::1",
        'https://policies.example" onload="x',
        "https://policies.example\nX-Other: 1",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_public_address_is_refused(written: str) -> None:
    with pytest.raises(
        SettingsError, match=r"^CLAUSULA_BASE_URL: found .*, allowed is .* like https://policies.example$"
    ):
        read(CLAUSULA_BASE_URL=written)


@pytest.mark.parametrize(
    ("written", "names"), [("", ()), ("one", ("one",)), (" one, two ,three\n", ("one", "two", "three")), (",", ())]
)
def test_plugins_are_separated_by_commas_or_spaces(written: str, names: tuple[str, ...]) -> None:
    assert read(CLAUSULA_PLUGINS=written).plugins == names


@pytest.mark.parametrize(
    ("written", "name", "country"),
    [
        ("Hoster B.V., NL", "Hoster B.V.", "NL"),
        ("Hoster,NL", "Hoster", "NL"),
        ("Hoster, Sons & Co., IE ", "Hoster, Sons & Co.", "IE"),
    ],
)
def test_the_operator_is_a_name_and_a_country(written: str, name: str, country: str) -> None:
    assert read(CLAUSULA_OPERATOR=written).operator == Operator(name=name, country=country)


@pytest.mark.parametrize("written", ["", "  ", "\n"])
def test_an_empty_operator_is_none(written: str) -> None:
    assert read(CLAUSULA_OPERATOR=written).operator is None


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("Hoster", "allowed is a name and a country code"),
        (", NL", "CLAUSULA_OPERATOR.name: found an empty text"),
        ("Hoster,", "CLAUSULA_OPERATOR.country: found an empty text"),
        ("Hoster, nl", 'CLAUSULA_OPERATOR.country: found "nl"; .* Did you mean "NL"'),
        ("Hoster, Nederland", 'Did you mean "NL"'),
        ("Hoster, XX", 'CLAUSULA_OPERATOR.country: found "XX"'),
        ("Hos\nter, NL", r"CLAUSULA_OPERATOR.name: found the invisible character U\+000A"),
        ("[NAME], NL", "CLAUSULA_OPERATOR.name: .* looks like a placeholder"),
        ("H" * 201 + ", NL", "CLAUSULA_OPERATOR.name: found 201 characters"),
    ],
)
def test_an_operator_that_no_policy_could_name_is_refused(written: str, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        read(CLAUSULA_OPERATOR=written)


@pytest.mark.parametrize(("written", "meant"), [("", True), ("on", True), ("off", False)])
def test_visitors_may_have_a_policy_read_unless_it_is_switched_off(written: str, meant: bool) -> None:
    assert read(CLAUSULA_IMPORT=written).imports is meant


@pytest.mark.parametrize("written", ["no", "OFF", "0"])
def test_a_switch_has_two_positions(written: str) -> None:
    with pytest.raises(SettingsError, match=r"^CLAUSULA_IMPORT: found '.*', allowed are on, off$"):
        read(CLAUSULA_IMPORT=written)
