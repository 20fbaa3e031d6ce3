"""Colours in a shop file: read only if one can read them on the page."""

import re
from dataclasses import dataclass
from math import floor

from plugin_host.policy.contrast import TEXT, least_contrast, nearest_readable
from plugin_host.policy.shopfile.problems import Problems, describe, quoted
from plugin_host.policy.shopfile.readers import Schema

_DIGITS = "[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}"


@dataclass(frozen=True)
class Colour:
    """Reads a colour that has enough contrast with ``backgrounds``, those of ``pages``; ``example`` is one."""

    pages: str
    backgrounds: tuple[str, ...]
    example: str

    @property
    def allowed(self) -> str:
        """The notation and the contrast."""
        return f'a colour such as "{self.example}", with a contrast of {TEXT} : 1 or more on {self.pages}'

    @property
    def schema(self) -> Schema:
        """A text in the notation; the contrast is beyond JSON Schema."""
        return {"type": "string", "pattern": rf"^\s*#({_DIGITS})\s*$"}

    def read(self, value: object, where: str, problems: Problems) -> str | None:
        """Give the colour as ``#rrggbb`` in lower case, or note a problem and give None."""
        text = value.strip() if isinstance(value, str) else ""
        colour = _long(text)
        if not colour:
            problems.add(where, describe(value), self.allowed, seen=text, meant=lambda: self._meant(f"#{text}", text))
            return None
        ratio = least_contrast(colour, self.backgrounds)
        if ratio < TEXT:
            found = f"{quoted(text)}, which has a contrast of {floor(ratio * 100) / 100} : 1"
            problems.add(where, found, self.allowed, seen=text, meant=lambda: self._meant(text, text))
            return None
        return colour

    def _meant(self, notation: str, text: str) -> dict[str, str]:
        colour = _long(notation)
        return {text: nearest_readable(colour, self.backgrounds)} if colour else {}


def _long(text: str) -> str:
    """Give ``#rrggbb`` in lower case for ``#rgb`` and ``#RRGGBB``, and nothing for anything else."""
    if not re.fullmatch(f"#({_DIGITS})", text):
        return ""
    digits = text[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))
