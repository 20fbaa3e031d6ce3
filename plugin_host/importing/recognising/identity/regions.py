"""The German state of a shop: by the authority that the text names, or a city that is a state."""

import re
from collections.abc import Iterator, Mapping

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here
from plugin_host.importing.values import Certainty, Value

_STATES: Mapping[str, str] = {
    "BW": "Baden-Württemberg|Stuttgart",
    "BY": "Bayern|Bavaria|Bayerisch|BayLDA|Ansbach",
    "BE": "Berlin",
    "BB": "Brandenburg|Kleinmachnow",
    "HB": "Bremen",
    "HH": "Hamburg",
    "HE": "Hessen|Hesse|Hessisch|Wiesbaden",
    "MV": "Mecklenburg-Vorpommern|Schwerin",
    "NI": "Niedersachsen|Lower Saxony|Niedersächsisch|Hannover",
    "NW": "Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Düsseldorf",
    "RP": "Rheinland-Pfalz|Rhineland-Palatinate|Mainz",
    "SL": "Saarland|Saarbrücken",
    "ST": "Sachsen-Anhalt|Saxony-Anhalt|Magdeburg",
    "SN": "Sachsen(?!-Anhalt)|(?<!Lower )Saxony(?!-Anhalt)|Sächsisch|Dresden",
    "SH": "Schleswig-Holstein|Kiel",
    "TH": "Thüringen|Thuringia|Thüringer|Erfurt",
}
"""The names of the states, and where their authorities have their seat."""
_CITIES = {"Berlin": "BE", "Hamburg": "HH", "Bremen": "HB", "Bremerhaven": "HB"}


def region(document: Document) -> Iterator[Value]:
    """The state, where the text tells it."""
    for index, block in enumerate(document.blocks):
        near = " ".join(other.text for other in document.blocks[max(0, index - 1) : index + 2])
        if AUTHORITY.search(near):
            for code, names in _STATES.items():
                if re.search(rf"\b(?:{names})", block.text):
                    yield Value(("controller", "region"), code, Certainty.LIKELY, here(block, index))
                    return
    for index, block in enumerate(document.blocks):
        if match := re.search(rf"\b\d{{5}} ({'|'.join(_CITIES)})\b", block.text):
            yield Value(("controller", "region"), _CITIES[match[1]], Certainty.LIKELY, here(block, index))
            return
