"""A policy in our own words: the answers under which we would write what the text says.

Nothing is copied from the sections here. What we would write under some answers is composed, cut into pieces and looked for
in the old text, at the same place; the answers stay with which most of it is there. What a policy says about a party
depends on little else, so that it is composed alone. So it holds for every vendor and section, those of third parties
included, in every language that the catalogues have.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from plugin_host.importing.document import Document
from plugin_host.importing.host import Host
from plugin_host.importing.recognising.own_words.composing import Composing, Path, Units
from plugin_host.importing.recognising.own_words.page import Landmarks, Page
from plugin_host.importing.recognising.own_words.placing import place_parties
from plugin_host.importing.recognising.own_words.proving import proven
from plugin_host.importing.recognising.own_words.questions import name_of, of_a_party, of_the_shop
from plugin_host.importing.recognising.own_words.search import (
    Asked,
    Party,
    State,
    deny_together,
    hosting,
    settle,
    settle_pairs,
)
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


def own_words(document: Document, recognised: Values, host: Host) -> dict[Path, Value] | None:
    """The values of a policy in our own words, None where the text is not in them."""
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
    for _ in range(_ROUNDS):
        if _settle_shop(state):
            break
        _settle_parties(state, in_pairs=True)
    return proven(state)


def _kinds_by_title(composing: Composing) -> Mapping[str, Sequence[str]]:
    titles = composing.titles()
    return {titles[section.id]: [kind.id for kind in section.kinds] for section in composing.host.registry.sections}


def _page(document: Document, plain: Policy, composing: Composing) -> Page | None:
    """The old text by places, None where it has hardly anything of what we always write."""
    marks = Landmarks.of(plain, composing.title_of_parties(), frozenset(_kinds_by_title(composing)))
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
        settle_pairs(state, held, of_a_party(state, party), about, lambda one, two: one[:3] == two[:3])


def _settle_shop(state: State) -> bool:
    """Answer the questions about the shop itself; says whether the whole text is explained now."""
    asked = list(of_the_shop(state))

    def open_still() -> Sequence[Asked]:
        return [(path, values) for path, values in asked if path not in state.general]

    def done(_: Units | None) -> bool:
        return _all_explained(state) and state.explains(state.outside(state.general))

    settle(state, state.general, open_still, state.alone, lambda _: False)
    if not settle(state, state.general, open_still, state.outside, state.explains):
        _deny(state, asked)
        if not settle(state, state.general, lambda: asked, state.outside, state.explains):
            settle_pairs(state, state.general, asked, state.outside, _side_by_side)
    return settle(state, state.general, open_still, state.whole, done)


def _deny(state: State, asked: Sequence[Asked]) -> None:
    denials = {
        path: False if False in values else "none" for path, values in asked if False in values or "none" in values
    }
    deny_together(state, state.general, denials, state.outside)

def _all_explained(state: State) -> bool:
    """Whether what we would write about each party is what stands there."""
    return all(state.explains(state.about(party, held), name_of(state, party)) for party, held in state.parties.items())


def _side_by_side(one: Path, two: Path) -> bool:
    """Whether two practices belong together: those stand side by side."""
    order = [key.name for key in PRACTICES]
    return one[0] == two[0] == "practices" and abs(order.index(one[1]) - order.index(two[1])) == 1
