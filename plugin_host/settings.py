"""The operator's settings, from environment variables."""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plugin_host.policy.shop import Updates
from plugin_host.policy.shopfile.addresses import web_address
from plugin_host.policy.shopfile.problems import Problems, ShopFileError
from plugin_host.policy.shopfile.tables import Key, read_keys
from plugin_host.policy.shopfile.texts import COUNTRY, NAME
from plugin_host.policy.world import Operator

_OPERATOR = (Key("name", NAME), Key("country", COUNTRY))


class SettingsError(Exception):
    """A setting is unusable; the message names it, what was found and what is allowed."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What an operator can set.

    ``base_url`` is the public address without a slash at the end. ``plugins`` are the distributions whose
    vendors are loaded. ``operator`` is who serves policies for others. ``updates`` says what may be published without
    being asked when a vendor's module changes, for shops that do not say it themselves. ``purge`` is the
    command that tells a cache what no longer holds, without its last argument. ``imports`` says whether visitors may have
    an old policy read.
    """

    database_url: str
    base_url: str
    plugins: tuple[str, ...] = ()
    operator: Operator | None = None
    updates: Updates = Updates.ASK
    purge: tuple[str, ...] = ()
    imports: bool = True


def read_settings(environment: Mapping[str, str], folder: Path) -> Settings:
    """Read DATABASE_URL and the variables that begin with CLAUSULA_.

    ``folder`` holds the database where none is named. Raises SettingsError.
    """
    return Settings(
        database_url=environment.get("DATABASE_URL", "") or f"sqlite:///{folder / 'clausula.sqlite'}",
        base_url=_base_url(environment.get("CLAUSULA_BASE_URL", "") or "http://localhost:8000"),
        plugins=tuple(filter(None, re.split(r"[\s,]+", environment.get("CLAUSULA_PLUGINS", "")))),
        operator=_operator(environment.get("CLAUSULA_OPERATOR", "")),
        updates=_updates(environment.get("CLAUSULA_UPDATES", "") or Updates.ASK),
        purge=_command(environment.get("CLAUSULA_PURGE", "")),
        imports=_switch("CLAUSULA_IMPORT", environment.get("CLAUSULA_IMPORT", "") or "on"),
    )


def _base_url(value: str) -> str:
    address = web_address(value.strip())
    if address is None or address[2] not in {"", "/"}:
        raise SettingsError(
            f"CLAUSULA_BASE_URL: found {value!r}, allowed is an address without a path, like https://policies.example"
        )
    return address[1]


def _updates(value: str) -> Updates:
    try:
        return Updates(value)
    except ValueError:
        raise SettingsError(f"CLAUSULA_UPDATES: found {value!r}, allowed are {', '.join(Updates)}") from None


def _switch(name: str, value: str) -> bool:
    if value not in ("on", "off"):
        raise SettingsError(f"{name}: found {value!r}, allowed are on, off")
    return value == "on"


def _command(value: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(value))
    except ValueError as error:
        raise SettingsError(
            f"CLAUSULA_PURGE: found {value!r}, allowed is a command with its arguments ({error})"
        ) from None


def _operator(value: str) -> Operator | None:
    if not value.strip():
        return None
    name, comma, country = value.rpartition(",")
    if not comma:
        raise SettingsError(
            f"CLAUSULA_OPERATOR: found {value!r}, allowed is a name and a country code, like 'Example Hosting B.V., NL'"
        )
    problems = Problems()
    stated = read_keys({"name": name, "country": country}, _OPERATOR, "CLAUSULA_OPERATOR", problems)
    try:
        problems.raise_any()
    except ShopFileError as error:
        raise SettingsError(str(error)) from error
    return Operator(**stated)
