"""The search: answers are tried as long as what we would write agrees better with the old text."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, TypeAlias

from plugin_host.importing.recognising.own_words.composing import Answers, Composing, Path, Units
from plugin_host.importing.recognising.own_words.page import Page

Party: TypeAlias = tuple[str, str]
"""The table and the id or name of a party."""
Asked: TypeAlias = tuple[Path, Sequence[Any]]
Compose: TypeAlias = Callable[[Answers], Units | None]

NOTHING = -(10**9)
"""The score of what is no shop file."""
_PASSES = 4
_MOST_PAIRS = 40


@dataclass
class State:
    """What is held for true so far: the answers outside of the parties' tables, and those of each party."""

    composing: Composing
    page: Page
    general: dict[Path, Any] = field(default_factory=dict)
    parties: dict[Party, dict[Path, Any]] = field(default_factory=dict)

    def score(self, units: Units | None) -> int:
        """How well a text agrees with the old one: what it says there counts for it, what it says besides against it."""
        if units is None:
            return NOTHING
        return sum(1 if self.page.holds(unit) else -1 for unit in units)

    def agrees(self, units: Units | None) -> bool:
        """Whether all that a text says stands in the old one."""
        return units is not None and all(map(self.page.holds, units))

    def explains(self, units: Units | None, name: str = "") -> bool:
        """Whether a text is what stands in the old one, no more and no less: about a party, or outside of all clauses."""
        return units is not None and self.agrees(units) and self.page.explained_by(units, name)

    def whole(self, general: Answers) -> Units | None:
        """What we would write with other answers outside of the parties' tables."""
        found = self.outside(general)
        for party, held in self.parties.items():
            about = None if found is None else self.about(party, held, general)
            found = None if found is None or about is None else found | about
        return found

    def outside(self, general: Answers) -> Units | None:
        """What we would write outside of the clauses and rows about parties."""
        return self.composing.general(general, self.parties.values())

    def about(self, party: Party, answers: Answers, general: Answers | None = None) -> Units | None:
        """What we would write about a party with other answers."""
        software = "shop_software" in services(answers)
        hosts = [held for other, held in self.parties.items() if software and other != party and hosting(held)]
        return self.composing.about(answers, self.general if general is None else general, hosts, self.several)

    @property
    def several(self) -> frozenset[str]:
        """The kinds of service that several parties give."""
        count = Counter(kind for held in self.parties.values() for kind in services(held))
        return frozenset(kind for kind, times in count.items() if times > 1)


def services(answers: Answers) -> Iterator[str]:
    """The kinds of service that a party gives."""
    for path, value in answers.items():
        if path[0] == "vendors" and path[2:] == ("services",):
            yield from value
        elif path[0] == "other_vendors" and len(path) == 3:
            yield path[2]


def hosting(answers: Answers) -> bool:
    """Whether a party hosts."""
    return "hosting" in services(answers)


def settle(
    state: State,
    held: dict[Path, Any],
    asked: Callable[[], Iterable[Asked]],
    compose: Compose,
    done: Callable[[Units | None], bool],
) -> bool:
    """Change ``held`` to the answers with which ``compose`` agrees best, one question after the other, until it is done."""
    top = state.score(compose(held))
    for _ in range(_PASSES):
        if done(compose(held)):
            return True
        before = dict(held)
        for path, candidates in asked():
            top = _settle_one(state, held, ((path,), [(candidate,) for candidate in candidates]), compose, top)
        if held == before:
            return False
    return done(compose(held))


def settle_pairs(
    state: State, held: dict[Path, Any], asked: Iterable[Asked], compose: Compose, near: Callable[[Path, Path], bool]
) -> None:
    """The same for two questions at once, where only two answers together give what stands there."""
    top = state.score(compose(held))
    for (one, first), (two, second) in combinations(list(asked), 2):
        if near(one, two) and len(first) * len(second) <= _MOST_PAIRS:
            both = [(a, b) for a in first for b in second]
            top = _settle_one(state, held, ((one, two), both), compose, top)


def _settle_one(
    state: State,
    held: dict[Path, Any],
    asked: tuple[tuple[Path, ...], Sequence[tuple[Any, ...]]],
    compose: Compose,
    top: int,
) -> int:
    """Keep the best of some values for some paths; gives the score."""
    paths, candidates = asked
    chosen = None
    for values in candidates:
        tried = {**held, **dict(zip(paths, values, strict=True))}
        if tried != held and (reached := state.score(compose(tried))) > top:
            top, chosen = reached, tried
    if chosen is not None:
        held.update(chosen)
    return top


def deny_together(state: State, held: dict[Path, Any], denials: Answers, compose: Compose) -> None:
    """Sentences such as 'no advertising' need several answers at once: deny all that is open, and keep what it takes."""
    open_still = {path: value for path, value in denials.items() if path not in held}
    tried = {**held, **open_still}
    top = state.score(compose(tried))
    if top <= state.score(compose(held)):
        return
    for path in open_still:
        without = {other: value for other, value in tried.items() if other != path}
        if (reached := state.score(compose(without))) >= top:
            tried, top = without, reached
    held.update(tried)
