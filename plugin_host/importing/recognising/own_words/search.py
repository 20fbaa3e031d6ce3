"""The search: answers are tried as long as what we would write agrees better with the old text."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any, TypeAlias

from plugin_host.importing.recognising.own_words.composing import Answers, Composing, Path, Units
from plugin_host.importing.recognising.own_words.page import Page
from plugin_host.importing.recognising.own_words.units import Kind
from plugin_host.policy.shop import Use

Party: TypeAlias = tuple[str, str]
"""The table and the id or name of a party."""
Asked: TypeAlias = tuple[Path, Sequence[Any]]
Compose: TypeAlias = Callable[[Answers], Units | None]

_TABLED = (Kind.RECIPIENT, Kind.COOKIE, Kind.ROW)
_PLACED = 4
"""What is said at its place counts for more than a cell of a table, which may be that of another row."""
NOTHING = -(10**9)
"""The score of what is no shop file."""
_PASSES = 6
_MOST_PAIRS = 40
_MOST_EXCHANGED = 200


@dataclass
class State:
    """What is held for true so far: the answers outside of the parties' tables, and those of each party."""

    composing: Composing
    page: Page
    general: dict[Path, Any] = field(default_factory=dict)
    parties: dict[Party, dict[Path, Any]] = field(default_factory=dict)
    _kept: tuple[dict[Party, dict[Path, Any]], Sequence[Use | None]] | None = None

    def score(self, units: Units | None) -> int:
        """How well a text agrees with the old one: what it says there counts for it, what it says besides against it."""
        if units is None:
            return NOTHING
        return sum((1 if unit.kind in _TABLED else _PLACED) * (1 if self.page.holds(unit) else -1) for unit in units)

    def agrees(self, units: Units | None) -> bool:
        """Whether all that a text says stands in the old one."""
        return units is not None and all(map(self.page.holds, units))

    def explains(self, units: Units | None, name: str = "") -> bool:
        """Whether a text is what stands in the old one, no more and no less: about a party, or outside of all clauses."""
        return units is not None and self.agrees(units) and self.page.explained_by(units, name)

    def whole(self, general: Answers, parties: Iterable[Party] | None = None) -> Units | None:
        """What we would write, about all parties or some, with other answers outside of the parties' tables."""
        found = self.outside(general)
        for party in self.parties if parties is None else parties:
            about = None if found is None else self.about(party, self.parties[party], general)
            found = None if found is None or about is None else found | about
        return found

    def outside(self, general: Answers) -> Units | None:
        """What we would write outside of the clauses and rows about parties."""
        return self.composing.general(general, self._used())

    def _used(self) -> Sequence[Use | None]:
        """The parties as a shop uses them; kept as long as nothing changes about any."""
        if self._kept is None or self._kept[0] != self.parties:
            held = {party: dict(answers) for party, answers in self.parties.items()}
            self._kept = (held, [self.composing.use(answers) for answers in held.values()])
        return self._kept[1]

    def alone(self, general: Answers) -> Units | None:
        """What we would write if there were no parties: quickly composed, and most answers show there already."""
        return self.composing.general(general)

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
    passes: int = _PASSES,
) -> bool:
    """Change ``held`` to the answers with which ``compose`` agrees best, until it is done; says whether it is.

    The answer that gains most comes first: another that makes some of the same sentences then gains nothing more.
    """
    units = compose(held)
    for _ in range(passes):
        if done(units):
            return True
        top = start = state.score(units)
        gains: list[tuple[int, Path, Any]] = []
        for path, candidates in asked():
            options = [*candidates, *_nothing(held, path)]
            tried = [(state.score(compose(_with(held, path, value))), value) for value in options]
            best, chosen = max(tried, key=lambda pair: pair[0], default=(NOTHING, None))
            if best > start:
                gains.append((best, path, chosen))
        for best, path, chosen in sorted(gains, key=lambda gain: -gain[0]):
            reached = best if top == start else state.score(compose(_with(held, path, chosen)))
            if reached > top:
                changed, top = _with(held, path, chosen), reached
                held.clear()
                held.update(changed)
        if top == start:
            return False
        units = compose(held)
    return done(units)


def settle_pairs(
    state: State,
    held: dict[Path, Any],
    asked: Iterable[Asked],
    compose: Compose,
    near: Callable[[Path, Path], bool],
    done: Callable[[Units | None], bool],
) -> None:
    """The same for two questions at once, where only two answers together give what stands there.

    The same question about two services comes first: what stands there may be of either.
    """
    top = state.score(compose(held))
    pairs = [pair for pair in combinations(list(asked), 2) if near(pair[0][0], pair[1][0])]
    for (one, first), (two, second) in sorted(pairs, key=lambda pair: pair[0][0][-1] != pair[1][0][-1]):
        if len(first) * len(second) <= (_MOST_PAIRS if one[-1] != two[-1] else _MOST_EXCHANGED):
            both = list(product([*first, *_nothing(held, one)], [*second, *_nothing(held, two)]))
            reached = _settle_one(state, held, ((one, two), both), compose, top)
            if reached > top and done(compose(held)):
                return
            top = reached


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
        changed = {**held, **dict(zip(paths, values, strict=True))}
        tried = {path: value for path, value in changed.items() if value is not None}
        if tried != held and (reached := state.score(compose(tried))) > top:
            top, chosen = reached, tried
    if chosen is not None:
        held.clear()
        held.update(chosen)
    return top


def _with(held: Answers, path: Path, value: Any) -> dict[Path, Any]:
    """The answers with another one; without any where it is None."""
    return {other: said for other, said in {**held, path: value}.items() if said is not None}


def _nothing(held: Answers, path: Path) -> tuple[None, ...]:
    """No answer, as a value to try where there is one."""
    return (None,) if path in held else ()


def deny_together(state: State, held: dict[Path, Any], denials: Answers, compose: Compose) -> None:
    """Sentences such as 'no advertising' need several answers at once: deny all that is open, and keep what it takes."""
    alone = state.score(compose(held))
    open_still = {
        path: value
        for path, value in denials.items()
        if path not in held and state.score(compose({**held, path: value})) >= alone
    }
    tried = {**held, **open_still}
    top = state.score(compose(tried))
    if top <= alone:
        return
    for path in open_still:
        without = {other: value for other, value in tried.items() if other != path}
        if (reached := state.score(compose(without))) >= top:
            tried, top = without, reached
    held.update(tried)
