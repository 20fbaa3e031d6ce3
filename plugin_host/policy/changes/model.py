"""A difference between two versions as plain values, worded in the policy's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from plugin_host.policy.markdown_escape import escape_amid
from plugin_host.policy.tree import Coded

State: TypeAlias = Literal["same", "added", "removed"]
Evidence: TypeAlias = tuple[Coded, ...] | str
"""What a version says: codes with their wording, or a text as it stands there."""


@dataclass(frozen=True)
class Mark:
    """A run of words of a changed text: in both versions, only in the new one or only in the old one.

    ``text`` is plain and ends with a space unless it is the last run.
    """

    text: str
    state: State


@dataclass(frozen=True, kw_only=True)
class Change:
    """One thing that differs.

    ``material`` is what customers must be told of: what is new for them, not what is less and not wording. ``proposed``
    is what the rules say of that; where the shop judged it, ``material`` is its word and ``reason`` says why (plain text).
    ``section`` is the id of the section where it stands and ``title`` that section's heading. ``vendor`` and ``name``
    (plain text) are empty where no vendor is concerned. ``title`` and ``sentence`` are inline Markdown. ``evidence``
    holds ``before`` and ``after``.
    """

    code: str
    material: bool
    proposed: bool
    section: str
    title: str
    vendor: str
    name: str
    sentence: str
    reason: str = ""
    marks: tuple[Mark, ...] = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)

    @property
    def told(self) -> str:
        """What customers are told: the sentence, with a changed text as it reads now (inline Markdown)."""
        now = "".join(mark.text for mark in self.marks if mark.state != "removed")
        return " ".join(filter(None, (self.sentence, escape_amid(now))))


@dataclass(frozen=True, kw_only=True)
class Difference:
    """All that differs between version ``before`` and version ``after``; None is a draft.

    Facts come first, then texts, each in the order of the document. ``summary`` is what the shop told its customers
    (plain text), in ``own_language`` like its reasons; both are empty where it said nothing. ``labels`` are the words
    that a page needs around the changes, by key, so that a format never translates.
    """

    shop: str
    language: str
    before: int | None
    after: int | None
    changes: tuple[Change, ...]
    labels: Mapping[str, str]
    summary: str = ""
    own_language: str = ""

    @property
    def material(self) -> tuple[Change, ...]:
        """What customers must be told (GDPR art. 13(3))."""
        return tuple(change for change in self.changes if change.material)

    @property
    def empty(self) -> bool:
        """Whether nothing differs."""
        return not self.changes
