"""The German state of a shop: by the authority that the text names, or a city that is a state."""

import re
from collections.abc import Iterator, Mapping

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here
from plugin_host.importing.values import Certainty, Value

_STATES: Mapping[str, tuple[str, str]] = {
    "BW": ("Baden-Württemberg", "Stuttgart"),
    "BY": ("Bayern|Bavaria", "Bayerisch|BayLDA|Ansbach"),
    "BE": ("Berlin", "Berliner"),
    "BB": ("Brandenburg", "Kleinmachnow"),
    "HB": ("Bremen", "Bremer"),
    "HH": ("Hamburg", "Hamburgisch"),
    "HE": ("Hessen|Hesse", "Hessisch|Wiesbaden"),
    "MV": ("Mecklenburg-Vorpommern", "Schwerin"),
    "NI": ("Niedersachsen|Lower Saxony", "Niedersächsisch|Hannover"),
    "NW": ("Nordrhein-Westfalen|North Rhine-Westphalia|NRW", "Düsseldorf"),
    "RP": ("Rheinland-Pfalz|Rhineland-Palatinate", "Mainz"),
    "SL": ("Saarland", "Saarbrücken"),
    "ST": ("Sachsen-Anhalt|Saxony-Anhalt", "Magdeburg"),
    "SN": ("Sachsen(?!-Anhalt)|(?<!Lower )Saxony(?!-Anhalt)", "Sächsisch|Dresden"),
    "SH": ("Schleswig-Holstein", "Kiel"),
    "TH": ("Thüringen|Thuringia", "Thüringer|Erfurt"),
}
"""The names of the states, and how their authorities are called or where those have their seat."""
_CITIES = {"Berlin": "BE", "Hamburg": "HH", "Bremen": "HB", "Bremerhaven": "HB"}
_NAMES = "|".join(name for name, _ in _STATES.values())
_BEHIND = re.compile(rf"\b\d{{5}} [A-ZÀ-Þ][^.:;@]{{2,40}}?(?:, |[ -]\(|$)(?:in )?(?={_NAMES})")
"""A postal code and its town, behind which the state stands."""


def region(document: Document, at: int) -> Iterator[Value]:
    """The state, where the text tells it: at the address, which stands in block ``at``, else by the authority."""
    found = next(_found(document, at), None)
    if found:
        yield Value(("controller", "region"), found[0], Certainty.LIKELY, here(document.blocks[found[1]], found[1]))


def _found(document: Document, at: int) -> Iterator[tuple[str, int]]:
    for index, block in enumerate(document.blocks[at : at + 2], at):
        behind = _BEHIND.search(block.text)
        start = behind.end() if behind else 0
        yield from ((code, index) for code, (name, _) in _STATES.items() if re.match(name, block.text[start:]))
    for index, block in enumerate(document.blocks):
        near = " ".join(other.text for other in document.blocks[max(0, index - 1) : index + 2])
        if AUTHORITY.search(near):
            yield from (
                (c, index) for c, names in _STATES.items() if re.search(rf"\b(?:{'|'.join(names)})", block.text)
            )
    for index, block in enumerate(document.blocks):
        if match := re.search(rf"\b\d{{5}} ({'|'.join(_CITIES)})\b", block.text):
            yield _CITIES[match[1]], index


def without_state(town: str) -> str:
    """A town without the state in parentheses behind it."""
    return re.sub(rf" \((?:{_NAMES})\)?$", "", town)
