"""Phrases that sentences are searched for, written so that a translator can read and mend them.

``{not} ... {personal data}`` means a word for *not* and, up to 80 characters on, one for *personal data*. In a phrase

- ``{name}`` is any of the words of that name in ``words.py``, in the language of the phrase;
- ``...`` stands for up to 80 characters and ``~`` for up to 25, between words;
- ``&`` joins what may stand in any order, up to 250 characters apart;
- ``*`` stands for any letters, ``_`` for one whole word, ``#`` for a digit, ``-`` for a hyphen, a space or nothing;
- ``(this|that)`` is either, and ``?`` makes the letter or the bracket before it optional.

Parts of a phrase are looked up one after the other, never by going back and forth, so that no text makes it slow.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from plugin_host.importing.faults.index import Index
from plugin_host.importing.faults.words import WORDS, to_several

Span = tuple[int, int]
LANGUAGES = ("nl", "en", "de")
_GAPS = {"...": 80, "~": 25}
_APART = 250
_NAME = re.compile(r"\{([^}]*)\}")
_LITERAL = re.compile(r"[^\W\d_][^\W_]*(?: [^\W\d_][^\W_]*)*")
_EITHER = re.compile(r"\(([^()]*\{[^()]*\|[^()]*|[^()]*\|[^()]*\{[^()]*)\)")
_OPTIONAL = re.compile(r"\([^()]*\)\?")
_TOKEN = re.compile(r"\{[^}]*\}|.", re.DOTALL)
_SIGNS = {"*": r"\w*", "#": r"\d", "-": "[ ‑–-]?", "(": "(?:", ")": ")", "|": "|", "?": "?", "_": r"[^\s,;:.]+"}


@dataclass(frozen=True)
class Part:
    """One piece of a phrase without a gap. ``needs`` are letters of which the text must have some, if it is not empty."""

    pattern: str
    needs: tuple[str, ...]

    def possible(self, lowered: str) -> bool:
        """Whether a text in lower case has letters that this piece cannot do without."""
        if not self.needs:
            return True
        for need in self.needs:  # noqa: SIM110  # a generator takes three times as long, and this is asked most
            if need in lowered:
                return True
        return False

    def spans(self, text: str) -> list[Span]:
        """Every place where it stands."""
        return [match.span() for match in _compiled(self.pattern).finditer(text)]


@dataclass(frozen=True)
class Phrase:
    """Groups of parts that may stand in any order; the parts of a group stand in theirs, with gaps of limited length."""

    groups: tuple[tuple[tuple[int, Part], ...], ...]

    def possible(self, lowered: str) -> bool:
        """Whether a text in lower case has the letters that it cannot do without."""
        for piece in self.pieces:  # noqa: SIM110  # see Part.possible
            if not piece.possible(lowered):
                return False
        return True

    def possible_places(self, index: Index, among: int) -> Iterator[int]:
        """The sentences of an index, among some of them as bits, that have the letters that it cannot do without."""
        found = among
        for piece in self.pieces:
            if piece.needs:
                found &= index.any_of(piece.needs)
            if not found:
                return
        yield from index.places(found)

    @cached_property
    def pieces(self) -> tuple[Part, ...]:
        """Every part, those that say most first."""
        every = (piece for group in self.groups for _, piece in group)
        return tuple(sorted(every, key=lambda piece: len(piece.needs) or len(LANGUAGES) * 100))

    def find(self, text: str) -> Span | None:
        """Where it stands first, None where it does not."""
        found = []
        for group in self.groups:
            if not (spans := _in_order(group, text)):
                return None
            found.append(spans)
        for span in found[0]:
            whole = span
            for others in found[1:]:
                near = [other for other in others if abs(other[0] - span[0]) <= _APART]
                if not near:
                    break
                whole = (min(whole[0], near[0][0]), max(whole[1], near[0][1]))
            else:
                return whole
        return None


@dataclass(frozen=True)
class Phrases:
    """Phrases in several languages, as they are written."""

    nl: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    de: tuple[str, ...] = ()

    def __or__(self, other: "Phrases") -> "Phrases":
        """Phrases of both."""
        return Phrases(self.nl + other.nl, self.en + other.en, self.de + other.de)

    def places(self, index: Index, languages: Sequence[str] = LANGUAGES, among: int = -1) -> Iterator[tuple[int, Span]]:
        """Every sentence of an index, or among some of them as bits, that has one of them, and where in it."""
        candidates: dict[int, list[Phrase]] = {}
        for language in languages:
            for phrase in parsed(getattr(self, language), language):
                for place in phrase.possible_places(index, among):
                    candidates.setdefault(place, []).append(phrase)
        for place in sorted(candidates):
            text = index.texts[place]
            span = next((span for phrase in candidates[place] if (span := phrase.find(text))), None)
            if span:
                yield place, span

    def find(self, text: str, languages: Sequence[str] = LANGUAGES) -> Span | None:
        """Where the first of them stands that a text has."""
        text = text.replace("’", "'")
        lowered = text.lower()
        for language in languages:
            for phrase in parsed(getattr(self, language), language):
                if phrase.possible(lowered) and (span := phrase.find(text)):
                    return span
        return None

    def within(self, text: str, languages: Sequence[str] = LANGUAGES) -> bool:
        """Whether a text has one of them."""
        return self.find(text, languages) is not None


def alike(*said: str) -> Phrases:
    """Phrases that are the same in every language, because all their words are named."""
    return Phrases(said, said, said)


def meaning(name: str) -> Phrases:
    """Words of that name in ``words.py``, in every language."""
    return alike(f"{{{name}}}")


def _in_order(group: tuple[tuple[int, Part], ...], text: str) -> list[Span]:
    """Every place where the parts follow each other within their gaps, with the nearest beginning."""
    reached = group[0][1].spans(text)
    for gap, part in group[1:]:
        if not reached:
            return []
        following, at = [], 0
        for start, end in part.spans(text):
            while at + 1 < len(reached) and reached[at + 1][1] <= start:
                at += 1
            if reached[at][1] <= start <= reached[at][1] + gap:
                following.append((reached[at][0], end))
        reached = following
    return reached


@cache
def parsed(phrases: tuple[str, ...], language: str) -> tuple[Phrase, ...]:
    """The phrases of a language, ready to be looked up."""
    return tuple(_phrase(phrase, language) for phrase in phrases)


def _phrase(written: str, language: str) -> Phrase:
    return Phrase(tuple(tuple(_parts(group.strip(), language)) for group in written.split(" & ")))


def _parts(group: str, language: str) -> Iterator[tuple[int, Part]]:
    gap = 0
    for piece in re.split(r" (\.\.\.|~) ", group):
        if piece in _GAPS:
            gap = _GAPS[piece]
        else:
            yield gap, part(piece.strip(), language)


@cache
def part(piece: str, language: str) -> Part:
    """One piece of a phrase in a language."""
    after = "" if piece.endswith("*") else r"(?!\w)"
    words, piece = WORDS[language], to_several(piece, language)
    return Part(rf"(?<!\w)(?:{_pattern(piece, words)}){after}", _needs(piece, words))


def _pattern(piece: str, words: Mapping[str, tuple[str, ...]]) -> str:
    out = []
    for token in _TOKEN.findall(piece):
        if token.startswith("{"):
            out.append(f"(?:{'|'.join(_pattern(form, words) for form in words[token[1:-1]])})")
        else:
            out.append(_SIGNS.get(token) or re.escape(token))
    return "".join(out)


def _needs(piece: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The longest letters that a piece has in any case, or those of the words that it names."""
    plain = re.sub(r"\([^()]*\)\??|.\?", "*", re.sub(r"\([^()]*\)\??", "*", _NAME.sub("*", piece)))
    if "(" not in plain and "|" not in plain and (found := _LITERAL.findall(plain)):
        return (max(found, key=len).lower(),)
    if either := _EITHER.fullmatch(piece):
        options = [need for form in either[1].split("|") for need in _needs(form, words) or ("",)]
        return () if "" in options else tuple(dict.fromkeys(options))
    if names := _NAME.findall(_OPTIONAL.sub("", piece)):
        options = [need for form in words[names[0]] for need in _needs(form, words) or ("",)]
        return () if "" in options else tuple(dict.fromkeys(options))
    return ()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
