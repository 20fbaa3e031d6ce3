"""The old policies below ``policies/``, and what a careful human reader concludes from each."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import tomlkit

FOLDER = Path(__file__).parent / "policies"
PRINTED = FOLDER / "printed"
FORMATS = (".txt", ".md", ".html", ".pdf")
SUFFIX = ".expected.toml"
KEYS = {"language", "hard", "vendors", "other_vendors", "sections", "rights", "settings", "faults"}
RIGHTS = ("access", "rectification", "erasure", "restriction", "portability", "objection", "complaint", "withdrawal")
ABSENT = frozenset(
    {
        "basis-missing",
        "controller-identity",
        "cookie-undeclared",
        "date-missing",
        "no-cap",
        "retention-missing",
        "rights-incomplete",
        "title-missing",
        "transfer-unknown",
        "website-missing",
        "withdrawal-missing",
    }
)
"""Codes of faults that may have no quotation, since they rest on what is not there."""

_CODE = re.compile(r"^\| (?:\d+|–) \| `([a-z-]+)`( \*)? \|", re.MULTILINE)
_FILLED_IN: Mapping[str, Mapping[str, Any]] = {
    "shop": {"id": "shop", "name": "Shop", "website": "https://shop.example", "languages": ["nl"]},
    "controller": {
        "street": "Straat 1",
        "postal_code": "1234 AB",
        "city": "Plaats",
        "country": "NL",
        "email": "info@shop.example",
    },
}
"""What a shop file must have and a policy need not say."""


@dataclass(frozen=True)
class Fault:
    """A fault of the old text: its code, and the words that show it (empty if something is missing)."""

    code: str
    quotation: str


@dataclass(frozen=True)
class OtherVendor:
    """A party without a module: its name as the text writes it, and its kind of service."""

    name: str
    service: str


@dataclass(frozen=True)
class OldPolicy:
    """A policy and what importing it should find. ``settings`` maps paths in the shop file to values."""

    path: Path
    language: str
    hard: bool
    vendors: tuple[str, ...]
    other_vendors: tuple[OtherVendor, ...]
    sections: tuple[str, ...]
    rights: tuple[str, ...]
    settings: Mapping[str, Any]
    faults: tuple[Fault, ...]

    @property
    def name(self) -> str:
        """The name of the file without its ending."""
        return self.path.stem

    def words(self) -> str:
        """Give the text that a reader sees, with single spaces; of a PDF, that of the page it was printed from."""
        path = self.path if self.path.suffix != ".pdf" else PRINTED / f"{self.name}.html"
        text = path.read_text(encoding="utf-8")
        return squeezed(_seen(text) if path.suffix == ".html" else text)

    def shop_file(self) -> str:
        """Write the expected shop file, in which what the text does not say is filled in where it is required."""
        tables: dict[str, Any] = {"schema": 1, **{name: dict(table) for name, table in _FILLED_IN.items()}}
        tables["vendors"] = {vendor: {} for vendor in self.vendors}
        for path, value in self.settings.items():
            *parents, key = path.split(".")
            table = tables
            for parent in parents:
                table = table.setdefault(parent, {})
            table[key] = value
        if tables["controller"]["country"] == "DE":
            tables["controller"].setdefault("region", "BE")
        tables["other_vendors"] = [{"service": other.service, "name": other.name} for other in self.other_vendors]
        return tomlkit.dumps(tables)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the parser's shape
        self._hidden += tag in {"style", "script", "head"}
        if tag not in {"a", "b", "em", "i", "span", "strong", "u"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "script", "head"}
        if tag not in {"a", "b", "em", "i", "span", "strong", "u"}:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _seen(html: str) -> str:
    parser = _Seen()
    parser.feed(html)
    return "".join(parser.parts)


def squeezed(text: str) -> str:
    """Give a text with every run of white space as one space."""
    return " ".join(text.split())


def fault_codes() -> Mapping[str, bool]:
    """Give the codes that README.md defines, each with whether it is one of the findings' own."""
    return {code: bool(shared) for code, shared in _CODE.findall((FOLDER / "README.md").read_text(encoding="utf-8"))}


def old_policies(folder: Path = FOLDER) -> tuple[OldPolicy, ...]:
    """Give every policy of a folder, by name."""
    return tuple(_read(path) for path in sorted(folder.glob(f"*{SUFFIX}")))


def _read(path: Path) -> OldPolicy:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    if raw.keys() != KEYS:
        raise ValueError(f"{path.name}: the keys {sorted(raw.keys() ^ KEYS)} are missing or unknown")
    name = path.name.removesuffix(SUFFIX)
    texts = [path.with_name(name + suffix) for suffix in FORMATS if path.with_name(name + suffix).exists()]
    if len(texts) != 1:
        raise ValueError(
            f"{path.name}: {len(texts)} policies beside it; one is allowed, as one of {', '.join(FORMATS)}"
        )
    return OldPolicy(
        path=texts[0],
        language=raw["language"],
        hard=raw["hard"],
        vendors=tuple(raw["vendors"]),
        other_vendors=tuple(OtherVendor(**other) for other in raw["other_vendors"]),
        sections=tuple(raw["sections"]),
        rights=tuple(raw["rights"]),
        settings=raw["settings"],
        faults=tuple(Fault(**fault) for fault in raw["faults"]),
    )
