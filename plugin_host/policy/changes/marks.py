"""Two texts compared word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from plugin_host.policy.changes.model import Mark, State
from plugin_host.policy.changes.plain import words_of

CONTEXT = 8
"""So many words stay on either side of a change when a long run is cut."""
ELLIPSIS = "…"
_SHORTEST = 2
"""A shorter run between two changes is shown as changed too: single words in between are hard to listen to."""


def marks(before: str, after: str) -> tuple[Mark, ...]:
    """Return the runs of words of two plain texts.

    What is the same or removed makes the old text, what is the same or added the new one, with single spaces.
    """
    runs = [run for run in _runs(words_of(before), words_of(after)) if run[1]]
    last = len(runs) - 1
    return tuple(Mark(" ".join(words) + ("" if at == last else " "), state) for at, (state, words) in enumerate(runs))


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[State, list[str]]]:
    gone: list[str] = []
    come: list[str] = []
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for at, (tag, start, end, to_start, to_end) in enumerate(blocks):
        between = 0 < at < len(blocks) - 1
        if tag == "equal" and not (between and end - start < _SHORTEST):
            yield "removed", gone
            yield "added", come
            yield "same", old[start:end]
            gone, come = [], []
        else:
            gone = [*gone, *old[start:end]]
            come = [*come, *new[to_start:to_end]]
    yield "removed", gone
    yield "added", come


def shortened(runs: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the runs with long same ones cut to a few words beside each change."""
    last = len(runs) - 1
    return tuple(_cut(run, first=at == 0, last=at == last) for at, run in enumerate(runs))


def _cut(run: Mark, *, first: bool, last: bool) -> Mark:
    words = words_of(run.text)
    kept = CONTEXT if first or last else 2 * CONTEXT
    if run.state != "same" or len(words) <= kept + 2:
        return run
    head = [] if first else words[:CONTEXT]
    tail = [] if last else words[-CONTEXT:]
    return Mark(" ".join([*head, ELLIPSIS, *tail]) + ("" if last else " "), "same")
