"""The parties: whose clauses there are, about which of their services, and in which order a shop file names them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from plugin_host.importing.recognising.own_words.composing import Answers, Path, Units
from plugin_host.importing.recognising.own_words.page import Region
from plugin_host.importing.recognising.own_words.questions import of_a_party
from plugin_host.importing.recognising.own_words.search import Party, State, settle
from plugin_host.importing.recognising.own_words.texts import flat, squashed


def place_parties(state: State, titles: Mapping[str, Sequence[str]]) -> None:
    """Name the parties of all clauses with their services. ``titles`` gives the kinds of service by title of a section."""
    registry = state.composing.host.registry
    vendors = {flat(vendor.name): vendor for vendor in map(registry.get, registry.ids()) if vendor}
    found: dict[Party, dict[Path, Any]] = {}
    orders: list[list[Party]] = []
    clauses = list(state.page.clauses)
    for title, kinds in titles.items():
        named = [region for region in clauses if squashed(region.title) == title]
        orders_of_kind: dict[str, list[Party]] = {}
        for name in dict.fromkeys(region.party for region in named):
            regions = [region for region in named if region.party == name]
            vendor = vendors.get(name)
            offered = [service.kind for service in vendor.services if service.kind in kinds] if vendor else []
            party = ("vendors", vendor.id) if vendor and offered else ("other_vendors", name)
            for kind in _kinds(state, party, offered or kinds, regions):
                orders_of_kind.setdefault(kind, []).append(party)
                held = found.setdefault(party, {})
                if party[0] == "vendors":
                    path = (*party, "services")
                    held[path] = [*held.get(path, []), kind]
                else:
                    held[*party, kind] = {}
        orders += [orders_of_kind[kind] for kind in kinds if kind in orders_of_kind]
    state.parties = {party: found[party] for party in _merged(orders)}


def _kinds(state: State, party: Party, possible: Sequence[str], regions: Sequence[Region]) -> Sequence[str]:
    """Which kinds of service the clauses of a party under one title are about."""
    if len(regions) >= len(possible):
        return possible

    def score(chosen: tuple[str, ...]) -> int:
        return max(_reached(state, party, chosen, several) for several in (frozenset[str](), frozenset(possible)))

    return max(combinations(possible, len(regions)), key=score)


def _reached(state: State, party: Party, kinds: Sequence[str], several: frozenset[str]) -> int:
    """How well the clauses of a party agree, if they are about these kinds of service, with the answers that suit best."""

    def about(held: Answers) -> Units | None:
        return state.composing.about(held, state.general, (), several)

    held: dict[Path, Any] = (
        {(*party, "services"): list(kinds)} if party[0] == "vendors" else {(*party, kind): {} for kind in kinds}
    )
    state.parties = {party: held}
    settle(state, held, lambda: of_a_party(state, party), about, lambda _: False, passes=2)
    state.parties = {}
    return state.score(about(held))


def _merged(orders: Sequence[Sequence[Party]]) -> Iterator[Party]:
    """One order of which all are parts, vendors with a module first: those of a shop file come before the others."""
    left = [
        [party for party in order if party[0] == table] for table in ("vendors", "other_vendors") for order in orders
    ]
    while left := [order for order in left if order]:
        free = (order[0] for order in left if not any(order[0] in other[1:] for other in left))
        chosen = next(free, left[0][0])
        yield chosen
        left = [[party for party in order if party != chosen] for order in left]
