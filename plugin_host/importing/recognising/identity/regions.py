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
    "HB": ("Bremen|Bremerhaven", "Bremer"),
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
_NAMES = "|".join(name for name, _ in _STATES.values())
_BEHIND = re.compile(rf"(?:\b\d{{5}} (?:[A-ZÀ-Þ][^.:;@]{{2,40}}?(?:, |[ -]\())?|^)(?:in )?(?=(?:{_NAMES})\b)")
"""What stands before the state in an address: the postal code, and the town if that is another."""


def region(document: Document, at: int) -> Iterator[Value]:
    """The state, where the text tells it: at the address, which stands in block ``at``, else by the authority."""
    for index, text, whole in _telling(document, at):
        for code, names in _STATES.items():
            if re.match(names[0], text) if not whole else re.search(rf"\b(?:{'|'.join(names)})", text):
                yield Value(("controller", "region"), code, Certainty.LIKELY, here(document.blocks[index], index))
                return


def _telling(document: Document, at: int) -> Iterator[tuple[int, str, bool]]:
    """What may tell the state: what begins with it, and with ``whole`` what speaks of an authority, each with its block."""
    blocks = document.blocks
    for index in range(at, min(at + 2, len(blocks))):
        if behind := _BEHIND.search(blocks[index].text):
            yield index, blocks[index].text[behind.end() :], False
    for index, block in enumerate(blocks):
        if AUTHORITY.search(" ".join(other.text for other in blocks[max(0, index - 1) : index + 2])):
            yield index, block.text, True


def without_state(town: str) -> str:
    """A town without the state in parentheses behind it."""
    return re.sub(rf" \((?:{_NAMES})\)?$", "", town)
