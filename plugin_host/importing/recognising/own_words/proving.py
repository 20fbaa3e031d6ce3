"""Which answers it takes, and by which sentence each is shown; what makes no difference to the text is not said."""

from collections.abc import Callable
from typing import Any

from plugin_host.importing.document import Sentence
from plugin_host.importing.recognising.own_words.composing import Answers, Path, Units
from plugin_host.importing.recognising.own_words.search import Party, State, services
from plugin_host.importing.recognising.own_words.texts import flat, sentences
from plugin_host.importing.recognising.own_words.units import Kind
from plugin_host.importing.values import Certainty, Value


def proven(state: State) -> dict[Path, Value]:
    """The answers that it takes, each with its evidence."""
    evidence: dict[Path, Sentence | None] = {}
    for party in state.parties:
        evidence |= _of_party(state, party)
    evidence |= _of_shop(state)
    found = {path: value for held in (state.general, *state.parties.values()) for path, value in held.items()}
    return {path: Value(path, value, Certainty.EXACT, evidence.get(path)) for path, value in found.items()}


def _of_party(state: State, party: Party) -> dict[Path, Sentence | None]:
    held = state.parties[party]
    placed = _first(state, state.about(party, held) or frozenset())
    found = {path: placed for path in held if path[2:] == ("services",) or len(path) == 3}

    def about(answers: Answers) -> Units | None:
        return state.about(party, answers)

    def differs(answers: dict[Path, Any]) -> bool:
        before = _elsewhere(state, party)
        state.parties[party] = answers
        after = _elsewhere(state, party)
        state.parties[party] = held
        return after != before

    return found | _reduced(state, held, [path for path in held if path not in found], about, differs)


def _elsewhere(state: State, party: Party) -> list[Units | None]:
    """What is said outside of the clauses about a party: also about those whose software it may host."""
    others = [other for other, held in state.parties.items() if other != party and "shop_software" in services(held)]
    return [state.outside(state.general), *(state.about(other, state.parties[other]) for other in others)]


def _of_shop(state: State) -> dict[Path, Sentence | None]:
    asked = [path for path in state.general if path[0] in ("retention", "practices")]

    def differs(answers: dict[Path, Any]) -> bool:
        return state.whole(answers) != state.whole(state.general)

    found = _reduced(state, state.general, asked, state.outside, differs)
    return found | {path: _naming(state, str(value)) for path, value in state.general.items() if path not in found}


def _reduced(
    state: State,
    held: dict[Path, Any],
    paths: list[Path],
    compose: Callable[[Answers], Units | None],
    differs: Callable[[dict[Path, Any]], bool],
) -> dict[Path, Sentence | None]:
    """Take away the answers without which the text is the same; gives the evidence of the others."""
    found: dict[Path, Sentence | None] = {}
    units = compose(held)
    for path in paths:
        without = {other: value for other, value in held.items() if other != path}
        left = compose(without)
        if left == units and not differs(without):
            del held[path]
            continue
        for code in _codes(held[path]):
            tried = {**held, path: [other for other in held[path] if other != code]}
            if compose(tried) == units and not differs(tried):
                held[path] = tried[path]
        found[path] = _first(state, (units or frozenset()) - (left or frozenset()))
    return found


def _codes(value: Any) -> tuple[str, ...]:
    """The codes of a list of codes, of which some may make no difference; last first, since what follows is added last."""
    return tuple(reversed(value)) if isinstance(value, list) and all(isinstance(item, str) for item in value) else ()


def _first(state: State, units: Units) -> Sentence | None:
    """The first sentence of the old text that says one of these."""
    order = [Kind.SENTENCE, Kind.ITEM, Kind.BEGINNING, Kind.RECIPIENT, Kind.ROW, Kind.COOKIE, Kind.LINK, Kind.ORDER]
    said = (unit for unit in sorted(units, key=lambda unit: order.index(unit.kind)) if state.page.holds(unit))
    shown = [sentence for unit in said if (sentence := state.page.evidence(unit))]
    return min(shown, key=lambda sentence: sentence.block, default=None)


def _naming(state: State, text: str) -> Sentence | None:
    """The last block that has this text in it: details stand at the end."""
    for region in reversed((state.page.head, *state.page.regions)):
        for index, block in region.blocks:
            if text in flat(block.text):
                inner = (sentence for sentence in sentences(flat(block.text)) if text in sentence)
                return Sentence(next(inner, flat(block.text)), block.line, index, block.shape)
    return None
