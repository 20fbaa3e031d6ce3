"""Whether the changed words of a text are no more than what a changed fact already told."""

from collections import Counter
from collections.abc import Iterable

from plugin_host.policy.changes.model import Change
from plugin_host.policy.changes.plain import bare, plain
from plugin_host.policy.words import Words


def told(before: str, after: str, facts: Iterable[Change], words: Words) -> bool:
    """Whether two plain texts differ only in what ``facts`` tell: their wordings stand in them as a whole.

    The word that joins a list comes and goes with its members.
    """
    old, new = bare(before), bare(after)
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    if not gone and not come:
        return False
    phrases = [_phrases(change) for change in facts]
    joins = set(bare(words.listed(["", ""])))
    return _within(gone, old, [phrase for was, _ in phrases for phrase in was], joins) and _within(
        come, new, [phrase for _, now in phrases for phrase in now], joins
    )


def _within(changed: Counter[str], text: list[str], phrases: list[list[str]], joins: set[str]) -> bool:
    around = f" {' '.join(text)} "
    standing = {word for phrase in phrases if f" {' '.join(phrase)} " in around for word in phrase}
    return set(changed) <= standing | joins


def _phrases(change: Change) -> tuple[list[list[str]], list[list[str]]]:
    sides = []
    for side in ("before", "after"):
        evidence = change.evidence.get(side, "")
        texts = [evidence] if isinstance(evidence, str) else [plain(coded.text) for coded in evidence]
        sides.append([phrase for text in texts if (phrase := bare(text))])
    return sides[0], sides[1]
