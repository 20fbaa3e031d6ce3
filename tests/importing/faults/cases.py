"""Sentences that show a fault or nearly do, each in a policy that has no other fault."""

import html
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from plugin_host.importing.bringing import bring
from plugin_host.importing.document import Document
from plugin_host.importing.faults import Fault
from plugin_host.importing.reading import read
from tests.importing.hosts import host

FOLDER = Path(__file__).parent
SETS = ("first", "again")
LANGUAGES = ("nl", "en", "de")


@dataclass(frozen=True)
class Case:
    """A text and the code that it shows (``wrong``) or does not show; ``known`` is whether the rules get it right."""

    code: str
    set: str
    language: str
    text: str
    wrong: bool
    known: bool
    replaces: tuple[str, ...] = ()
    escaped: bool = False

    def document(self) -> Document:
        """Read the policy with the case in it."""
        if self.escaped:
            return read(_as_html(self.language, html.escape(self.text), self.replaces).encode(), "policy.html")
        if self.text.startswith("<"):
            return read(_as_html(self.language, self.text, self.replaces).encode(), "policy.html")
        name = "policy.md" if self.text.startswith(("#", "|")) else "policy.txt"
        return read(_as_lines(self.language, self.text, self.replaces, name).encode(), name)


def cases() -> Iterator[Case]:
    """Give every case of every file."""
    for folder in SETS:
        for path in sorted((FOLDER / folder).glob("*.toml")):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            for language in LANGUAGES:
                for key, wrong, known in (
                    ("wrong", True, True),
                    ("missed", True, False),
                    ("right", False, True),
                    ("mistaken", False, False),
                ):
                    for text in table.get(language, {}).get(key, []):
                        replaces = tuple(table.get("replaces", ()))
                        escaped = table.get("format") == "escaped"
                        yield Case(path.stem, folder, language, text, wrong, known, replaces, escaped)


@cache
def clean(language: str) -> Mapping[str, Any]:
    """Give the parts of the policy without a fault."""
    return tomllib.loads((FOLDER / "clean" / f"{language}.toml").read_text(encoding="utf-8"))


def _parts(language: str, text: str, replaces: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    instead = iter([text])
    for name, part in clean(language).items():
        if name in (replaces or ("case",)):
            yield ("" if name == "title" else part.get("heading", "")), tuple(instead)
        elif name != "case":
            yield part.get("heading", ""), tuple(part["text"])


def _as_lines(language: str, text: str, replaces: tuple[str, ...], name: str) -> str:
    lines = []
    for heading, paragraphs in _parts(language, text, replaces):
        marked = "## " if name.endswith(".md") else ""
        lines += [f"{marked}{heading}"] if heading else []
        lines += [p.replace("\n", "  \n") if marked and "\n\n" not in p and p[0] not in "#|" else p for p in paragraphs]
    return "\n\n".join(lines) + "\n"


def _as_html(language: str, text: str, replaces: tuple[str, ...]) -> str:
    lines = []
    for heading, paragraphs in _parts(language, text, replaces):
        lines += [f"<h2>{heading}</h2>"] if heading else []
        lines += [p if p.startswith("<") else f"<p>{p}</p>".replace("\n", "<br>") for p in paragraphs]
    return f"<!doctype html><html><body>{''.join(lines)}</body></html>"


def faults_of(document: Document) -> tuple[Fault, ...]:
    """Everything that is wrong with a policy."""
    return bring(document, host()).faults


def reported(case: Case) -> bool:
    """Whether the fault is reported, with words of the case or with none."""
    text = "".join(re.sub(r"<[^>]*>", " ", case.text).split()) if not case.escaped else "".join(case.text.split())
    here = (fault for fault in faults_of(case.document()) if fault.flaw.code == case.code)
    quoted = ("".join(fault.quotation.split()) for fault in here)
    return any(
        not words or words in text or any(_squeezed(line) in words for line in case.text.split("\n\n") if line)
        for words in quoted
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())
