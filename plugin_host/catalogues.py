"""Message catalogues: found beside a plugin's module, read on demand from ``.po`` and kept by the app that asks.

English texts are the msgids. There is no compile step to forget, fuzzy entries never count and no
catalogue falls back to another. A translation is untrusted: one whose placeholders, links or marks
differ from the English text counts as missing, with the reason in ``problems``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from babel.messages.pofile import PoFileError, read_po

HOST = "clausula"
"""The domain of the host's own messages."""

SOURCE_LANGUAGE = "en"
"""The language of the msgids, which needs no catalogue."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_PLACEHOLDER = re.compile(r"[a-z][a-z0-9_]*")
_ENTRY = re.compile(r'(?:msg\w+(?:\[\d+\])?\s+)?"(?:[^"\\]|\\.)*"')
_BRACES = re.compile(r"\{([^{}]*)\}")
_LINK = re.compile(r"\]\(([^)\s]*)\)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LETTER = re.compile(r"(?:(?<=[\d)])\(|\b(?:onder|sub|lit\.|Buchst\.|Buchstabe|letter) )([a-z])\b")
"""The letter of a legal reference: 6(1)(f), 'onder f', 'Buchst. f'."""
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f]")
_MARKUP = re.compile(r"<|&#|&\w+;")


def placeholders(message: str) -> frozenset[str]:
    """Names between braces; ValueError where one is not a plain name or a brace stands alone."""
    found = _BRACES.findall(message)
    for name in found:
        if not _PLACEHOLDER.fullmatch(name):
            raise ValueError(f"placeholder {{{name}}}: only plain names such as {{vendor}} are allowed")
    if set(_BRACES.sub("", message)) & {"{", "}"}:
        raise ValueError("a brace that is no part of a placeholder such as {vendor}")
    return frozenset(found)


def translation_problems(message: str, translation: str) -> Iterator[str]:
    """What makes a translation unusable."""
    try:
        expected, got = placeholders(message), placeholders(translation)
    except ValueError as error:
        yield str(error)
        return
    if expected != got:
        yield f"placeholders differ: {sorted(expected ^ got)}"
    if sorted(_LINK.findall(message)) != sorted(_LINK.findall(translation)):
        yield "links differ"
    if message.count("**") != translation.count("**"):
        yield "emphasis differs"
    if sorted(_NUMBER.findall(message)) != sorted(_NUMBER.findall(translation)):
        yield "numbers differ"
    if sorted(_LETTER.findall(message)) != sorted(_LETTER.findall(translation)):
        yield "legal references differ"
    if _MARKUP.search(translation):
        yield "HTML is not allowed"
    if _INVISIBLE.search(translation):
        yield "line breaks, control, bidirectional or invisible characters are not allowed"
    if translation != translation.strip():
        yield "space at an edge"


def _refuse_cut_lines(text: str) -> None:
    """Raise ValueError for a text whose closing quote is missing, which Babel would read with its last letters cut."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("msg", '"')) and not _ENTRY.fullmatch(line.rstrip()):
            raise ValueError(f"line {number}: a text has to stand between quotes: {line[:60]!r}")


def usable_translations(data: bytes, language: str) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """What a catalogue translates, and what is wrong with the messages that it does not.

    Raises PoFileError, ValueError and LookupError for what is no catalogue.
    """
    _refuse_cut_lines(data.decode())
    usable, problems = {}, []
    for message in read_po(BytesIO(data), locale=language, abort_invalid=True):
        if not message.id or message.fuzzy or not message.string or not isinstance(message.id, str):
            continue
        text = str(message.string)
        reasons = list(translation_problems(message.id, text))
        if reasons:
            problems.append(f"{message.id!r}: {'; '.join(reasons)}")
        else:
            usable[message.id] = text
    return usable, tuple(problems)


@dataclass
class Catalogues:
    """The catalogues of one app: ``folders`` maps a domain to the ``translations`` folder that holds it.

    What has other domains is looked up ``around`` these, if there is anything.
    """

    folders: Mapping[str, Path]
    around: "Catalogues | None" = None
    problems: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _read: dict[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)

    def languages(self) -> tuple[str, ...]:
        """Languages that the host itself speaks, English first."""
        found = (path.parent.parent.name for path in self.folders[HOST].glob(f"*/LC_MESSAGES/{HOST}.po"))
        return (SOURCE_LANGUAGE, *sorted(name for name in found if _LANGUAGE.fullmatch(name)))

    def translate(self, domain: str, language: str, message: str) -> str | None:
        """The message in a language, or None where it has no usable translation."""
        if language == SOURCE_LANGUAGE:
            return message
        if self.around is not None and domain not in self.folders:
            return self.around.translate(domain, language, message)
        return self._catalogue(domain, language).get(message)

    def _catalogue(self, domain: str, language: str) -> Mapping[str, str]:
        key = (domain, language)
        if key not in self._read:
            self._read[key] = self._load(domain, language)
        return self._read[key]

    def _load(self, domain: str, language: str) -> Mapping[str, str]:
        if not _LANGUAGE.fullmatch(language) or domain not in self.folders:
            return {}
        path = self.folders[domain] / language / "LC_MESSAGES" / f"{domain}.po"
        if not path.is_file():
            return {}
        try:
            usable, problems = usable_translations(path.read_bytes(), language)
        except (PoFileError, ValueError, LookupError, OSError) as error:
            usable, problems = {}, (f"{path.name}: {error}",)
        if problems:
            self.problems[domain, language] = list(problems)
        return usable
