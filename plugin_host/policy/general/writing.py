"""Gathering sentences: those that were not said fall out, and with them empty paragraphs and sections."""

from collections.abc import Iterable

Sentence = str | None


def paragraph(*sentences: Sentence) -> tuple[str, ...]:
    """One paragraph of the sentences that were said; nothing where none was."""
    said = [sentence for sentence in sentences if sentence]
    return (" ".join(said),) if said else ()


def items(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    """The items of a list that were said."""
    return tuple(sentence for sentence in sentences if sentence)
