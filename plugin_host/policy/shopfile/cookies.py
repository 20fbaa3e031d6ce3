"""The cookies of a party without a module, as the shop lists them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plugin_host.api import N_, Access, Cookie, CookieUse, Storage
from plugin_host.policy.shopfile.answers import MOST
from plugin_host.policy.shopfile.problems import Problems, quoted, under
from plugin_host.policy.shopfile.readers import Choice, Many, Schema, Text, Whole, YesNo, choice_of
from plugin_host.policy.shopfile.records import Record
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import NAME

_WEEK = 7 * 24 * 60
_NAME = Text("the name of a cookie, with * for a part that changes", str, NAME.schema)
_READ_BY = {"shop": Access.FIRST, "vendor": Access.THIRD, "both": Access.BOTH}


def _cookie(values: Mapping[str, Any], where: str, problems: Problems) -> Cookie | None:
    if "days" in values and "minutes" in values:
        problems.add(under(where, "minutes"), "a lifetime in days as well", "days or minutes, not both")
        return None
    return Cookie(
        values["name"],
        values["purpose"],
        values.get("days"),
        essential=values.get("essential", False),
        access=values.get("read_by", Access.BOTH),
        storage=values.get("storage", Storage.COOKIE),
        minutes=values.get("minutes"),
    )


COOKIE = Record(
    (
        Key("name", _NAME, N_("Its name, with * for a part that changes."), required=True),
        Key("purpose", choice_of(CookieUse), N_("What is it for?"), required=True),
        Key("days", Whole(0, MOST), N_("For how many days does it stay on the device? 0: as long as the visit.")),
        Key("minutes", Whole(1, _WEEK), N_("Instead of days: for how many minutes does it stay on the device?")),
        Key("essential", YesNo(), N_("Does the website not work without it, so that it needs no consent?")),
        Key("read_by", Choice(_READ_BY), N_("Who can read it? Both, if you do not say.")),
        Key("storage", choice_of(Storage), N_("What is it? A cookie, if you do not say.")),
    ),
    '{ name = "_sid*", purpose = "statistics", days = 30 }',
    _cookie,
)
"""One cookie. Nothing is taken as essential, or as out of the party's reach, unless the shop says so."""


_LIST = Many(COOKIE)


@dataclass(frozen=True)
class Cookies:
    """Reads a list of cookies of different names."""

    @property
    def allowed(self) -> str:
        """A list of what one cookie allows."""
        return _LIST.allowed

    @property
    def schema(self) -> Schema:
        """An array of cookies."""
        return _LIST.schema

    def read(self, value: object, where: str, problems: Problems) -> tuple[Cookie, ...] | None:
        """Give the cookies, or note every problem and give None."""
        before, first = len(problems), dict[str, int]()
        cookies = _LIST.read(value, where, problems)
        for index, cookie in enumerate(cookies or ()):
            if first.setdefault(cookie.name, index) != index:
                problems.add(f"{where}[{index}].name", f"{quoted(cookie.name)} a second time", "each cookie once")
        return cookies if len(problems) == before else None
