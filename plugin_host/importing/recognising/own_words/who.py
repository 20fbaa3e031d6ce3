"""Who the shop is: its names, addresses and contacts, out of the sentences that say so."""

from collections.abc import Iterator, Mapping
from typing import Any

from plugin_host.importing.recognising.own_words.capturing import captured, stand_in
from plugin_host.importing.recognising.own_words.composing import BASE, Answers, Path
from plugin_host.importing.recognising.own_words.search import State
from plugin_host.importing.recognising.own_words.texts import flat, squashed
from plugin_host.importing.values import Values
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.places import is_country
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.policy.shopfile.readers import LONGEST
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import STATE, WEBSITE

_MOST_NAMES = 4
_NAME: Path = ("shop", "name")
_BRAND: Path = ("shop", "also_known_as")
_WEBSITE: Path = ("shop", "website")
_LEGAL_NAME: Path = ("controller", "name")
_COUNTRY: Path = ("controller", "country")
_REGION: Path = ("controller", "region")
_REPRESENTED: Path = ("representative", "country")
_PLACES: Mapping[Path, str] = {_COUNTRY: "NL", _REPRESENTED: "IS"}
"""Countries that stand for another, by the place where they are looked for."""


def place_names(state: State, recognised: Values) -> None:
    """Find who the shop is. What is looked for and not found is taken from what was recognised by rules, if it is needed."""
    found = _captured(state)
    tables: Mapping[str, tuple[Key, ...]] = {
        "controller": keys.CONTROLLER,
        "privacy_contact": keys.CONTACT,
        "data_protection_officer": keys.CONTACT,
    }
    _settle(state, _WEBSITE, [*_websites(state), *_guess(recognised, _WEBSITE)])
    lines = [flat(block.text) for _, block in state.page.head.blocks[:4]]
    _settle_names(
        state,
        [*found.get(_NAME, [])[:_MOST_NAMES], *lines, *_guess(recognised, _NAME)],
        [None, *found.get(_LEGAL_NAME, [])[:_MOST_NAMES]],
    )
    for table, known in tables.items():
        for key in known:
            path: Path = (table, key.name)
            guessed = list(_guess(recognised, path)) if key.required else []
            values = [*found.get(path, []), *guessed]
            if key.required and values:
                state.general[path] = values[0]
            elif not key.required and path not in (_LEGAL_NAME, _REGION):
                _settle(state, path, found.get(path, []))
    _part_as_recognised(state, recognised)
    for path in [path for path in state.general if path[0] in ("privacy_contact", "data_protection_officer")]:
        _settle(state, path, [None])
    if state.general.get(_COUNTRY) == "DE":
        state.general[_REGION] = max(
            STATE.options, key=lambda region: state.score(state.outside({**state.general, _REGION: region}))
        )
    _settle(state, _BRAND, found.get(_BRAND, []))
    _settle_representative(state, found)


_TOWN: tuple[Path, Path] = (("controller", "postal_code"), ("controller", "city"))


def _part_as_recognised(state: State, recognised: Values) -> None:
    """Where a page is printed, spaces say little: the postal code ends where the rules say, if both read the same letters."""
    if all(path in recognised and path in state.general for path in _TOWN):
        captured_letters = squashed("".join(str(state.general[path]) for path in _TOWN))
        if captured_letters == squashed("".join(str(recognised[path].value) for path in _TOWN)):
            state.general |= {path: recognised[path].value for path in _TOWN}


def _agreement(state: State, answers: Answers) -> tuple[int, int]:
    """How well a text agrees; of two that agree as well the one that leaves less unsaid: one name may begin like another."""
    units = state.outside(answers)
    return state.score(units), -state.page.left_by(units or ())


def _settle(state: State, path: Path, values: list[Any]) -> None:
    """Keep the first value with which we would write most of what stands there."""
    top, chosen = _agreement(state, state.general), state.general.get(path)
    for value in dict.fromkeys(values):
        tried = {**state.general, path: value}
        if value is None:
            del tried[path]
        if value is not None and len(value) > LONGEST and path != _WEBSITE:
            continue
        if (reached := _agreement(state, tried)) > top:
            top, chosen = reached, value
    if chosen is not None:
        state.general[path] = chosen
    else:
        state.general.pop(path, None)


def _settle_names(state: State, names: list[str], legal_names: list[str | None]) -> None:
    """Keep the name of the shop and that of the company with which most agrees; they stand in the same sentences."""
    top, chosen = state.score(state.outside(state.general)), dict(state.general)
    for name in dict.fromkeys(name for name in names if len(name) <= LONGEST):
        for legal_name in dict.fromkeys(legal_names):
            tried = {**state.general, _NAME: name}
            if legal_name:
                tried[_LEGAL_NAME] = legal_name
            if (reached := state.score(state.outside(tried))) > top:
                top, chosen = reached, tried
    state.general |= chosen


def _settle_representative(state: State, found: Mapping[Path, list[Any]]) -> None:
    paths: list[Path] = [("representative", key.name) for key in keys.REPRESENTATIVE]
    if not all(found.get(path) for path in paths):
        return
    whole = {path: found[path][0] for path in paths}
    if state.score(state.outside({**state.general, **whole})) > state.score(state.outside(state.general)):
        state.general |= whole


def _guess(recognised: Values, path: Path) -> Iterator[Any]:
    if path in recognised:
        yield recognised[path].value


def _websites(state: State) -> Iterator[str]:
    """Addresses in the head of the page."""
    for _, block in state.page.head.blocks:
        for word in (*(link.url for link in block.links), *flat(block.text).split()):
            if WEBSITE.read(word, "", Problems()) is not None:
                yield word


def _captured(state: State) -> dict[Path, list[Any]]:
    sought: dict[str, Path] = {}
    probe: dict[Path, Any] = {}
    known = {
        "shop": (Key("name", keys.CONTROLLER[0].reader), Key("also_known_as", keys.CONTROLLER[0].reader)),
        "controller": keys.CONTROLLER,
        "privacy_contact": keys.CONTACT,
        "data_protection_officer": keys.CONTACT,
        "representative": keys.REPRESENTATIVE,
    }
    for table, described in known.items():
        for key in described:
            if stands := stand_in(key.reader, len(sought)):
                sought[stands] = (table, key.name)
                probe[table, key.name] = stands
    locale = locale_of(state.composing.language)
    names = {code: str(name) for code, name in locale.territories.items()}
    places = {names[code]: path for path, code in _PLACES.items()}
    probe |= _PLACES
    found: dict[Path, list[Any]] = {}
    for dropped in ((), (_LEGAL_NAME,)):
        tried = {path: value for path, value in {**BASE, **probe}.items() if path not in dropped}
        units = state.outside(tried) or frozenset()
        with_names = [unit for unit in units if any("".join(stands.split()) in unit.said for stands in sought)]
        for path, values in captured(state.page, with_names, sought | places).items():
            found[path] = list(dict.fromkeys([*found.get(path, []), *values]))
    codes = {name: code for code, name in names.items() if is_country(code)}
    for path in _PLACES:
        found[path] = [codes[name] for name in found.get(path, []) if name in codes]
    return found
