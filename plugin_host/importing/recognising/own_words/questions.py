"""What a shop file can answer, each with the values that the old text can speak of."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from plugin_host.api import Role, Service, Storage
from plugin_host.importing.recognising.own_words.candidates import Said, candidates
from plugin_host.importing.recognising.own_words.capturing import captured, stand_in
from plugin_host.importing.recognising.own_words.composing import Path
from plugin_host.importing.recognising.own_words.page import Row
from plugin_host.importing.recognising.own_words.search import Asked, Party, State, hosting, services
from plugin_host.importing.recognising.own_words.texts import flat, squashed
from plugin_host.importing.recognising.own_words.units import Kind, bare
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.cookies import COOKIE, Cookies
from plugin_host.policy.shopfile.other_vendors import PARTY, service_keys, services_of
from plugin_host.policy.shopfile.readers import Whole
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import COUNTRY, NAME
from plugin_host.policy.shopfile.transfers import TRANSFER
from plugin_host.policy.words import Words

_SHOP_SOFTWARE = "shop_software"
_CLOCK = 71
_DAYS_A_YEAR = 365
"""A cookie of so many days, or a multiple, is shown in years."""


def name_of(state: State, party: Party) -> str:
    """The name of a party as it stands in the text."""
    vendor = state.composing.host.registry.get(party[1]) if party[0] == "vendors" else None
    return vendor.name if vendor else party[1]


def words_of(state: State) -> Words:
    """The words of the language of the text."""
    language = state.composing.language
    return Words(language, state.composing.host.translate, locale_of(language))


def of_practices(state: State) -> Iterator[Asked]:
    """The shop's own practices."""
    regions = [region for region in state.page.regions if not region.party]
    links = dict.fromkeys(url for region in regions for _, url in region.links if url.startswith("https://"))
    said = Said(tuple(text for region in regions for text in state.page.texts(region)), tuple(links), words_of(state))
    for key in keys.PRACTICES:
        yield ("practices", key.name), list(candidates(key.reader, said))


def of_clocks(state: State) -> Iterator[Asked]:
    """The shop's own clocks: numbers where we would write them, and one, which changes the words around it."""
    numbers: dict[Path, int] = {("retention", key.name): _CLOCK + at for at, key in enumerate(keys.RETENTION)}
    units = state.outside({**state.general, **numbers}) or frozenset()
    found = captured(state.page, units, {str(number): path for path, number in numbers.items()})
    for path in numbers:
        yield path, list(dict.fromkeys([*_whole_numbers(found.get(path, [])), 1]))


def _whole_numbers(texts: list[str]) -> Iterator[int]:
    for text in texts:
        digits = "".join(char for char in text if char.isdigit())
        if digits and len(digits) < 7 and not any(char.isalpha() for char in text):
            yield int(digits)


def of_a_party(state: State, party: Party) -> Iterator[Asked]:
    """The questions about a party, with what holds so far."""
    held = state.parties[party]
    said = _said(state, party)
    described = list(_described(state, party))
    for path, key in described:
        if isinstance(key.reader, Cookies):
            yield path, _cookies(state, party, path, said)
        elif key.reader is TRANSFER:
            yield path, list(_transfers(state, party, path, said))
        elif key.reader.allowed != NAME.allowed:
            yield path, list(candidates(key.reader, said))
    yield from _named(state, party, described, said)
    for kind in services(held):
        if kind == _SHOP_SOFTWARE:
            hosts = [other[1] for other, answers in state.parties.items() if hosting(answers)]
            yield ((*party, "hosted_by") if party[0] == "vendors" else (*party, kind, "hosted_by")), hosts


def _described(state: State, party: Party) -> Iterator[tuple[Path, Key]]:
    registry = state.composing.host.registry
    vendor = registry.get(party[1]) if party[0] == "vendors" else None
    kinds = services_of(registry.sections)
    for at, kind in enumerate(services(state.parties[party])):
        if vendor:
            service = next(service for service in vendor.services if service.kind == kind)
            known = _asked(service)
        else:
            stated = (*(PARTY if at == 0 else ()), *service_keys(kinds[kind]))
            named = {key.name for key in stated}
            known = [
                *(key for key in stated if key.name != "name"),
                *(key for key in _asked(kinds[kind]) if key.name not in {*named, *(key.name for key in PARTY)}),
            ]
        yield from (((*party, kind, key.name), key) for key in known)


def numbered(state: State, party: Party, kind: str) -> list[Path]:
    """The questions about one service of a party whose answer is a number."""
    return [path for path, key in _described(state, party) if path[2] == kind and isinstance(key.reader, Whole)]


def _asked(service: Service) -> list[Key]:
    return [Key(ask.key, reader_of(ask)) for ask in service.questions().values()]


def _said(state: State, party: Party) -> Said:
    """The clauses and rows about a party, and the items that begin with its name."""
    name = name_of(state, party)
    page, begins = state.page, squashed(name)
    clauses = [region for region in page.clauses if squashed(region.party) == begins]
    items = [
        block
        for region in page.regions
        if not region.party
        for (_, block), said in zip(region.blocks, region.said, strict=True)
        if said.startswith(begins)
    ]
    rows = page.rows_of(Kind.RECIPIENT, bare(name))
    links = dict.fromkeys(
        (
            *(url for region in clauses for _, url in region.links),
            *(link.url for block in items for link in block.links),
        )
    )
    return Said(
        (
            *(text for region in clauses for text in page.texts(region)),
            *(cell for row in rows for cell in row.cells),
            *(flat(block.text) for block in items),
        ),
        tuple(link for link in links if link.startswith("http")),
        words_of(state),
    )


def _named(state: State, party: Party, described: list[tuple[Path, Key]], said: Said) -> Iterator[Asked]:
    """Names that the clause gives; that of a company stands there only with its country."""
    held = state.parties[party]
    sought: dict[str, Path] = {}
    for path, key in described:
        if key.reader.allowed == NAME.allowed and (stands := stand_in(key.reader, len(sought))):
            sought[stands] = path
    if sought:
        places = [path for path, key in described if key.reader.allowed == COUNTRY.allowed and path not in held]
        known: list[dict[Path, Any]] = [{}, *({path: code} for path in places for code in said.countries())]
        probes = [{**held, **place, **{path: stands for stands, path in sought.items()}} for place in known]
        units = frozenset(unit for probe in probes for unit in state.about(party, probe) or ())
        found = captured(state.page, units, sought)
        roles = tuple(filter(None, (words_of(state).word(role) for role in Role)))
        for path in sought.values():
            yield path, list(dict.fromkeys(_without_role(name, roles) for name in found.get(path, [])))


def _without_role(name: str, roles: tuple[str, ...]) -> str:
    """A name without the role that stands behind it in the same cell."""
    role = next((role for role in roles if name.endswith(role)), "")
    return name.removesuffix(role).rstrip("; ") if role else name


def _transfers(state: State, party: Party, path: Path, said: Said) -> Iterator[dict[str, Any]]:
    """Transfers by ground and country, with the address of a copy or without, and with the importer that is named then."""
    begins = squashed(name_of(state, party))
    items = tuple(text for text in said.texts if squashed(text).startswith(begins))
    if not items:
        return
    held, stands = state.parties[party], stand_in(NAME, 0) or ""
    countries = Said(items, (), said.words).countries()
    copies: list[dict[str, str]] = [{}, *({"copy_url": link} for link in said.links if link.startswith("https://"))]
    for code, place, copy in product(candidates(TRANSFER.keys[0].reader, said), countries, copies):
        transfer = {"ground": code, "country": place, **copy}
        yield transfer
        units = state.about(party, {**held, path: {**transfer, "importer": stands}}) or frozenset()
        abroad = [unit for unit in units if unit.kind is Kind.ITEM]
        for name in captured(state.page, abroad, {stands: path}).get(path, []):
            yield {**transfer, "importer": name}


def _cookies(state: State, party: Party, path: Path, said: Said) -> list[list[dict[str, Any]]]:
    """The cookies that the table gives for a party."""
    name = bare(name_of(state, party))
    rows = [row for row in state.page.rows[Kind.COOKIE] if name in row.said[1:]]
    cookies = [cookie for row in rows if (cookie := _cookie(state, party, path, row, said))]
    return [cookies] if cookies else []


def _cookie(state: State, party: Party, path: Path, row: Row, said: Said) -> dict[str, Any] | None:
    """The cookie of a row: the values of its keys with which the row would be written like that."""
    words = said.words
    first = row.cells[0]
    storage = max((word for member in Storage if first.endswith(word := words.word(member))), key=len, default="")
    cookie: dict[str, Any] = {"name": first.removesuffix(storage).rstrip("; ")}
    held = state.parties[party]
    in_row = Said(tuple(row.cells), (), words)
    top = -1
    for key in COOKIE.keys[1:]:
        options = list(candidates(key.reader, in_row))
        if isinstance(key.reader, Whole):
            options = [0, *options, *(_DAYS_A_YEAR * years for years in options)]
        chosen = None
        for option in options:
            tried = {**cookie, key.name: option}
            if "days" in tried and "minutes" in tried:
                continue
            units = state.about(party, {**held, path: [tried]})
            reached = sum(
                row.holds(unit.said)
                for unit in units or ()
                if unit.kind is Kind.COOKIE and unit.party == bare(cookie["name"])
            )
            if reached > top:
                top, chosen = reached, option
        if chosen is not None:
            cookie[key.name] = chosen
    return cookie if "purpose" in cookie else None
