"""A policy in our own words: the answers under which we would write what the text says.

Nothing is copied from the sections here. What we would write under some answers is composed, cut into pieces and looked for
in the old text, at the same place; the answers stay with which most of it is there. What a policy says about a party
depends on little else, so that it is composed alone. So it holds for every vendor and section, those of third parties
included, in every language that the catalogues have.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from plugin_host.importing.document import Document
from plugin_host.importing.host import Host
from plugin_host.importing.recognising.own_words.composing import Composing, Path, Units
from plugin_host.importing.recognising.own_words.page import Landmarks, Page
from plugin_host.importing.recognising.own_words.placing import place_parties
from plugin_host.importing.recognising.own_words.proving import proven
from plugin_host.importing.recognising.own_words.questions import name_of, numbered, of_a_party, of_clocks, of_practices
from plugin_host.importing.recognising.own_words.search import (
    Asked,
    Party,
    State,
    deny_together,
    hosting,
    services,
    settle,
    settle_pairs,
)
from plugin_host.importing.recognising.own_words.texts import squashed
from plugin_host.importing.recognising.own_words.units import Kind
from plugin_host.importing.recognising.own_words.who import place_names
from plugin_host.importing.values import Value, Values
from plugin_host.policy.shopfile.keys import PRACTICES
from plugin_host.policy.tree import Policy

_LEAST = 0.25
"""So much of what we always write is there in a policy of ours."""
_CLEAN = 0.5
"""Where so many of the items that we always write are there, each in one piece, lines are not broken just anywhere."""
_ROUNDS = 2
_FEW = 6


def own_words(document: Document, recognised: Values, host: Host) -> dict[Path, Value] | None:
    """The values of a policy in our own words, None where the text is not in them."""
    if document.lines:
        document = replace(document, blocks=document.lines, lines=())
    composing = Composing(host, document.language)
    plain = composing.policy({})
    if plain is None:
        return None
    page = _page(document, plain, composing)
    if page is None:
        return None
    state = State(composing, page)
    place_names(state, recognised)
    place_parties(state, _kinds_by_title(composing))
    _settle_parties(state, in_pairs=False)
    practices = list(of_practices(state))
    for at in range(_ROUNDS):
        _settle_shop(state, practices)
        _settle_parties(state, in_pairs=at > 0)
        if _all_explained(state):
            break
        _settle_hidden(state, practices)
        _settle_parties(state, in_pairs=True)
        if _all_explained(state):
            break
    if not state.explains(state.outside(state.general)):
        _settle_elsewhere(state)
    return proven(state)


def _kinds_by_title(composing: Composing) -> Mapping[str, Sequence[str]]:
    titles = composing.titles()
    return {titles[section.id]: [kind.id for kind in section.kinds] for section in composing.host.registry.sections}


def _page(document: Document, plain: Policy, composing: Composing) -> Page | None:
    """The old text by places, None where it has hardly anything of what we always write."""
    registry = composing.host.registry
    vendors = frozenset(squashed(vendor.name) for vendor in map(registry.get, registry.ids()) if vendor)
    marks = Landmarks.of(plain, composing.title_of_parties(), frozenset(_kinds_by_title(composing)), vendors)
    page = Page(document, marks)
    always = frozenset(composing.pieces.of_policy(plain))
    items = [unit for unit in always if unit.kind is Kind.ITEM]
    whole = sum(map(page.holds, items)) >= _CLEAN * len(items)
    if not whole:
        page = Page(document, marks, broken=True)
    return page if sum(map(page.holds, always)) >= _LEAST * len(always) else None


def _settle_parties(state: State, *, in_pairs: bool) -> None:
    """Answer the questions about each party; those who host come first, for others run on their servers."""
    for party in sorted(state.parties, key=lambda one: not hosting(state.parties[one])):
        _settle_party(state, party, in_pairs=in_pairs)


def _settle_party(state: State, party: Party, *, in_pairs: bool) -> None:
    def about(held: Mapping[Path, Any]) -> Units | None:
        return state.about(party, held)

    def done(units: Units | None) -> bool:
        return state.explains(units, name)

    held, name = state.parties[party], name_of(state, party)
    if not settle(state, held, lambda: of_a_party(state, party), about, done) and in_pairs:
        settle_pairs(state, held, of_a_party(state, party), about, _of_one_service_or_kind, done)
    for exchanged in _exchanged(state.parties[party]):
        if state.score(about(exchanged)) > state.score(about(held)):
            state.parties[party] = held = exchanged
    for plain in _plainer(state, party):
        if about(plain) == about(held):
            state.parties[party] = held = plain


def _exchanged(held: Mapping[Path, Any]) -> Iterator[dict[Path, Any]]:
    """The same answers, with one of them given for another service of the party, and that for the first."""
    kinds = list(services(held))
    for path in [path for path in held if len(path) > 3 and path[2] in kinds]:
        for other in (kind for kind in kinds if kind != path[2]):
            there = (*path[:2], other, *path[3:])
            changed = {**held, there: held[path]}
            if there in held:
                changed[path] = held[there]
            else:
                del changed[path]
            yield changed


def _plainer(state: State, party: Party) -> Iterator[dict[Path, Any]]:
    """The same answers, with one that says just this in place of one that says it among other things."""
    held = state.parties[party]
    for path, value in held.items():
        rest = {other: said for other, said in held.items() if other != path}
        if path[3:] == ("transfer",):
            yield {**rest, (*path[:3], "transfer_ground"): value["ground"]}
        elif path[3:] == ("terms_url",):
            yield {**rest, (*path[:3], "arrangement_url"): value}
        elif path[3:] == ("retention",) and isinstance(value, dict):
            numbers = [number for number in value.values() if isinstance(number, int)]
            yield from ({**rest, asked: number} for asked in numbered(state, party, path[2]) for number in numbers)


def _of_one_service_or_kind(one: Path, two: Path) -> bool:
    """Whether two questions are about the same service, or the same about two: what is said may be of either."""
    return one[:3] == two[:3] or one[-1] == two[-1]


def _settle_shop(state: State, practices: Sequence[Asked]) -> None:
    """Answer the questions about the shop itself that show outside of the clauses about parties."""

    def asked() -> Sequence[Asked]:
        return [*of_clocks(state), *practices]

    settle(state, state.general, asked, state.alone, lambda _: False, passes=1)
    if not settle(state, state.general, asked, state.outside, state.explains):
        _deny(state, practices)
        if not state.explains(state.outside(state.general)):
            settle_pairs(state, state.general, practices, state.outside, _side_by_side, state.explains)


def _settle_hidden(state: State, practices: Sequence[Asked]) -> None:
    """Answer the questions about the shop that show in the clauses about parties only."""
    left = [(path, () if path in state.general else values) for path, values in practices]
    unexplained = [party for party in state.parties if not _explained(state, party)]
    settle(
        state,
        state.general,
        lambda: left,
        lambda answers: state.whole(answers, unexplained),
        lambda _: all(_explained(state, party) for party in unexplained),
    )


def _settle_elsewhere(state: State) -> None:
    """Answer the questions about parties whose answers show, or can be told apart, outside of the clauses only."""
    for party, held in state.parties.items():

        def both(tried: Mapping[Path, Any], party: Party = party, held: dict[Path, Any] = held) -> Units | None:
            about = state.about(party, tried)
            state.parties[party] = dict(tried)
            outside = state.outside(state.general)
            state.parties[party] = held
            return None if about is None or outside is None else about | outside

        asked = [(path, values) for path, values in of_a_party(state, party) if _closed(values)]
        if settle(state, held, lambda asked=asked: asked, both, state.explains, passes=1):  # type: ignore[misc]
            return


def _closed(values: Sequence[Any]) -> bool:
    """Whether these are the few codes of a closed question."""
    return 0 < len(values) <= _FEW and all(isinstance(value, bool | str) for value in values)


def _deny(state: State, asked: Sequence[Asked]) -> None:
    denials = {
        path: False if False in values else "none" for path, values in asked if False in values or "none" in values
    }
    deny_together(state, state.general, denials, state.outside)


def _all_explained(state: State) -> bool:
    """Whether what we would write is what stands there."""
    return state.explains(state.outside(state.general)) and all(_explained(state, party) for party in state.parties)


def _explained(state: State, party: Party) -> bool:
    """Whether what we would write about a party is what stands there."""
    return state.explains(state.about(party, state.parties[party]), name_of(state, party))


def _side_by_side(one: Path, two: Path) -> bool:
    """Whether two practices belong together: those stand side by side."""
    order = [key.name for key in PRACTICES]
    return one[0] == two[0] == "practices" and abs(order.index(one[1]) - order.index(two[1])) == 1
