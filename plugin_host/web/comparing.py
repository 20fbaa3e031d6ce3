"""Two published versions compared, in words of their language."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from plugin_host.policy.changes import Change, Difference, difference
from plugin_host.policy.markdown_escape import normalise
from plugin_host.policy.words import Words
from plugin_host.publishing import change_key
from plugin_host.storage import VersionRecord
from plugin_host.web.languages import FALLBACK, locale_of
from plugin_host.web.reading import History, Missing, Published, read_version
from plugin_host.web.site import site


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two versions, the earlier one first, and what differs; ``spoken`` is the language of the words around it."""

    earlier: Published
    later: Published
    difference: Difference
    spoken: str

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that both versions have, in the order of the later one."""
        return tuple(tag for tag in self.later.version.languages if tag in self.earlier.version.languages)


def compare(history: History, language: str, numbers: tuple[int, int]) -> Comparison:
    """Return what differs between two versions, whichever is named first. Raises Missing where one is not there."""
    first, last = sorted(numbers)
    if first == last:
        raise Missing("same_version", history)
    earlier, later = (
        read_version(history, language, history.version(number), "not_comparable") for number in (first, last)
    )
    words = Words(language, _translate, locale_of(language))
    found = _as_told(difference(earlier.policy, later.policy, words), later.version)
    return Comparison(
        earlier=earlier,
        later=later,
        difference=found,
        spoken=FALLBACK if words.missing else language,
    )


def _as_told(found: Difference, version: VersionRecord) -> Difference:
    """The difference with what the shop told its customers of it when it published the version."""
    told = version.changes
    if told.get("against") != found.before:
        return found
    judged = {item["change"]: item for item in told["items"] if item["reason"]}
    return replace(
        found,
        changes=tuple(_judged(change, judged) for change in found.changes),
        summary=told["summary"],
        own_language=version.languages[0],
    )


def _judged(change: Change, judged: Mapping[str, Any]) -> Change:
    item = judged.get(change_key(change))
    return replace(change, material=item["material"], reason=item["reason"]) if item else change


def summary_of(version: VersionRecord) -> str:
    """What the shop told its customers of a version, as plain text on one line; empty where it said nothing."""
    return normalise(version.changes.get("summary", ""))


def told_to_customers(version: VersionRecord, language: str) -> dict[str, Any] | None:
    """What a version keeps of how it differs from the one before, as JSON; None for one that was not compared.

    ``tell`` holds the sentences for customers in the language; ``judged`` what the shop judged itself, and why.
    """
    told = version.changes
    if not told:
        return None
    return {
        "against": told["against"],
        "summary": told["summary"],
        "own_language": version.languages[0],
        "tell": told["tell"].get(language, []),
        "judged": [
            {key: item[key] for key in ("change", "material", "proposed", "reason")}
            for item in told["items"]
            if item["reason"]
        ],
    }


def _translate(domain: str, language: str, message: str) -> str | None:
    return site().catalogues.translate(domain, language.replace("-", "_"), message)
