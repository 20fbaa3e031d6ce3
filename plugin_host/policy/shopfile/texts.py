"""The kinds of text in a shop file."""

import re
from collections.abc import Mapping

from plugin_host.policy.shopfile import places
from plugin_host.policy.shopfile.addresses import is_email, is_local, web_address
from plugin_host.policy.shopfile.readers import LONGEST, Choice, Text

LONGEST_ADDRESS = 500
"""The most characters of a web address."""

_INVISIBLE = r"\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_ID = "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]"


def _matching(pattern: str, text: str) -> str | None:
    return text if re.fullmatch(pattern, text) else None


def _https(text: str) -> str | None:
    parts = web_address(text)
    return text if parts and parts[0] == "https" else None


def _origin(text: str) -> str | None:
    parts = web_address(text)
    if parts is None or parts[2]:
        return None
    host = parts[1].partition("://")[2].partition(":")[0]
    return parts[1] if parts[0] == "https" or is_local(host) else None


def _with_https(text: str) -> Mapping[str, str]:
    better = "https://" + re.sub(r"^[a-zA-Z]*:/*", "", text)
    return {text: better} if len(text) <= 60 and web_address(better) else {}


def _bare_origin(text: str) -> Mapping[str, str]:
    parts = web_address(next(iter(_with_https(text).values()), ""))
    return {text: parts[1]} if parts else {}


NAME = Text(
    f"a text of 1 to {LONGEST} characters",
    str,
    {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": rf"^\s*[^{_INVISIBLE}]+\s*$"},
)
"""Any name, street, city or number."""

PHONE = Text(
    "a phone number, written as it is to be printed",
    lambda text: text if re.search("[0-9]", text) else None,
    {"type": "string", "maxLength": LONGEST, "pattern": "[0-9]"},
)
"""A phone number, kept exactly as it is written."""

EMAIL = Text(
    "an e-mail address such as info@shop.example",
    lambda text: text if is_email(text) else None,
    {"type": "string", "maxLength": LONGEST, "pattern": r"^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$"},
)
HTTPS = Text(
    "an https address such as https://shop.example/page",
    _https,
    {"type": "string", "maxLength": LONGEST_ADDRESS, "pattern": r"^\s*[Hh][Tt][Tt][Pp][Ss]://[^\s<>\"'()\\]+\s*$"},
    _with_https,
    LONGEST_ADDRESS,
)
WEBSITE = Text(
    "a web address such as https://shop.example",
    lambda text: text if web_address(text) else None,
    {"type": "string", "maxLength": LONGEST_ADDRESS, "pattern": r"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"'()\\]+\s*$"},
    _with_https,
    LONGEST_ADDRESS,
)
"""An address with https or http; a finding reports http later."""

ORIGIN = Text(
    "an origin such as https://shop.example or https://shop.example:8443, without a path and without *",
    _origin,
    {"type": "string", "pattern": r"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s*,;/?#@]+\s*$"},
    _bare_origin,
    LONGEST_ADDRESS,
)
"""An origin that may frame the policy, as browsers compare it; http only on the visitor's own machine."""

SHOP_ID = Text(
    "2 to 63 of a-z, 0-9 and -, neither beginning nor ending with -",
    lambda text: _matching(_ID, text),
    {"type": "string", "pattern": rf"^\s*{_ID}\s*$"},
    lambda text: {text: re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")},
)
COUNTRY = Text(
    'two capital letters of ISO 3166-1, such as "NL"',
    lambda text: text if places.is_country(text) else None,
    {"$ref": "#/$defs/country"},
    lambda _: places.countries_meant(),
)
ZONE = Text(
    'a time zone of the IANA database, such as "Europe/Amsterdam"',
    lambda text: text if places.is_zone(text) else None,
    {"type": "string", "pattern": r"^\s*(UTC|[A-Za-z_]+/\S+)\s*$"},
    lambda _: {**{zone.rpartition("/")[2]: zone for zone in places.zones()}, **{zone: zone for zone in places.zones()}},
)
STATE = Choice({code: code for code in places.STATES}, lambda: {name: code for code, name in places.STATES.items()})
"""A state of Germany."""
