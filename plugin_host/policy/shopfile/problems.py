"""What is wrong with a shop file: all of it, each with where, what was found and what is allowed."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches

MOST = 100
"""After this many problems the rest is only counted: the work on a hostile file stays small."""
SUGGESTED = 20
"""For this many problems the nearest name is looked for, which is slow."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]{1,60}")


@dataclass(frozen=True)
class Problem:
    """One thing to correct. ``where`` is a path or a line; ``nearest`` is what was probably meant, or empty."""

    where: str
    found: str
    allowed: str
    nearest: str = ""

    def __str__(self) -> str:
        """Give the problem in one line for a terminal."""
        hint = f'. Did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{self.where}: found {self.found}; allowed: {self.allowed}{hint}"


class ShopFileError(ValueError):
    """The shop file cannot be used; ``problems`` are all that was found, in the order of the file's tables."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems; the message is one line for each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class Problems:
    """The problems found so far."""

    def __init__(self) -> None:
        """Start without any."""
        self._found: list[Problem] = []
        self._more = 0

    def __len__(self) -> int:
        """How many were found."""
        return len(self._found) + self._more

    def add(
        self, where: str, found: str, allowed: str, *, seen: str = "", meant: Callable[[], Mapping[str, str]] = dict
    ) -> None:
        """Note a problem; ``meant`` maps what may be written near ``seen`` to what to suggest then."""
        if len(self._found) < MOST:
            suggest = seen and len(self._found) < SUGGESTED
            self._found.append(Problem(where or "the file", found, allowed, nearest(seen, meant()) if suggest else ""))
        else:
            self._more += 1

    def raise_any(self) -> None:
        """Raise ShopFileError if there are any."""
        if not self._found:
            return
        if self._more:
            self._found.append(Problem("the file", f"{self._more} more problems", "none"))
        raise ShopFileError(self._found)


def nearest(seen: str, meant: Mapping[str, str]) -> str:
    """Give what the key most like ``seen`` stands for; empty if none is near."""
    lower = {written.lower(): target for written, target in meant.items()}
    cut = seen[:60].strip().lower()
    close = (
        get_close_matches(cut, lower, n=1, cutoff=0.75)
        or get_close_matches(cut.replace("_", "-"), lower, n=1, cutoff=0.75)
        or get_close_matches(cut.replace("-", "_").replace(" ", "_"), lower, n=1, cutoff=0.6)
    )
    return lower[close[0]] if close else ""


def visible(text: str, most: int = 60) -> str:
    """Show text from outside so that a terminal cannot be tricked: one line, cut, invisible characters spelt out."""
    cut = text if len(text) <= most else text[:most] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in cut)


def quoted(text: str) -> str:
    """Show a text value."""
    return f'"{visible(text)}"'


def describe(value: object) -> str:
    """Show any value of a TOML file in a few words."""
    match value:
        case "":
            return 'an empty text ("")'
        case str():
            return quoted(value)
        case bool():
            return "true" if value else "false"
        case int():
            return f"the number {value}" if abs(value) < 10**18 else "a very large number"
        case float():
            return f"the number {value}"
        case datetime() | date() | time():
            return f"the date or time {value}"
        case list():
            return "a list"
        case _:
            return "a table"


def under(where: str, key: str) -> str:
    """Give the path of a key in a table."""
    shown = key if _BARE_KEY.fullmatch(key) else quoted(key)
    return f"{where}.{shown}" if where else shown


def unprintable(text: str) -> str:
    """Give the first character that must not stand in a text, described; empty if there is none.

    Refused are control characters, what changes the direction of writing, and what has no width.
    """
    if text.isprintable():
        return ""
    for character in text:
        if not character.isprintable() and unicodedata.category(character) != "Zs":
            name = unicodedata.name(character, "control character")
            return f"the invisible character U+{ord(character):04X} ({name.lower()})"
    return ""
