"""Two published versions compared, in words of their language."""

from dataclasses import dataclass

from plugin_host.policy.changes import Difference, difference
from plugin_host.policy.words import Words
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
    found = difference(earlier.policy, later.policy, words)
    return Comparison(
        earlier=earlier,
        later=later,
        difference=found,
        spoken=FALLBACK if words.missing else language,
    )


def _translate(domain: str, language: str, message: str) -> str | None:
    return site().catalogues.translate(domain, language.replace("-", "_"), message)
