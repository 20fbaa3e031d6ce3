"""The German state of a shop: by the authority that the text names, or a city that is a state."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here
from plugin_host.importing.values import Certainty, Value

_STATES: Mapping[str, tuple[str, str]] = {
    "BW": ("Baden-Württemberg", "Stuttgart"),
    "BY": ("Bayern|Bavaria", "Bayerisch|Bavarian|BayLDA|Ansbach"),
    "BE": ("Berlin", "Berliner"),
    "BB": ("Brandenburg", "Kleinmachnow"),
    "HB": ("Bremen|Bremerhaven", "Bremer"),
    "HH": ("Hamburg", "Hamburgisch"),
    "HE": ("Hessen|Hesse", "Hessisch|Hessian|Wiesbaden"),
    "MV": ("Mecklenburg-Vorpommern", "Schwerin"),
    "NI": ("Niedersachsen|Lower Saxony", "Niedersächsisch|Lower Saxon|Hannover"),
    "NW": ("Nordrhein-Westfalen|North Rhine-Westphalia|NRW", "Düsseldorf"),
    "RP": ("Rheinland-Pfalz|Rhineland-Palatinate", "Mainz"),
    "SL": ("Saarland", "Saarbrücken"),
    "ST": ("Sachsen-Anhalt|Saxony-Anhalt", "Magdeburg"),
    "SN": ("Sachsen(?!-Anhalt)|(?<!Lower )Saxony(?!-Anhalt)", "Sächsisch|(?<!Lower )Saxon\\b|Dresden"),
    "SH": ("Schleswig-Holstein", "Kiel"),
    "TH": ("Thüringen|Thuringia", "Thüringer|Thuringian|Erfurt"),
}
"""The names of the states, and how their authorities are called or where those have their seat."""
_NAMES = "|".join(f"(?P<{code}>{name})" for code, (name, _) in _STATES.items())
_BEHIND = re.compile(rf"(?:\b\d{{5}} (?:[A-ZÀ-Þ][^.:;@]{{2,40}}?(?:, | / |[ -]\())?|^)(?:in )?(?:{_NAMES})\b")
"""The state in an address: behind the postal code, and the town if that is another."""
_TOLD = re.compile("|".join(rf"(?P<{code}>\b(?:{name}|{seat}))" for code, (name, seat) in _STATES.items()))


def region(document: Document, at: int) -> Iterator[Value]:
    """The state, where the text tells it: at the address, which stands in block ``at``, else by the authority."""
    blocks = document.blocks
    near = (
        (index, " ".join(block.text for block in blocks[max(0, index - 1) : index + 2])) for index in range(len(blocks))
    )
    found = [index for index, text in near if AUTHORITY.search(text)]
    found.sort(
        key=lambda index: not AUTHORITY.search(blocks[index].text)
    )  # the block that names it, before those beside it
    told = ((index, _TOLD.search(blocks[index].text)) for index in found)
    own = ((index, _BEHIND.search(block.text)) for index, block in enumerate(blocks[at : at + 2], at))
    index, state = next(((index, match) for index, match in chain(own, told) if match), (at, None))
    if state:
        yield Value(("controller", "region"), state.lastgroup, Certainty.LIKELY, here(blocks[index], index))


def without_state(town: str) -> str:
    """A town without the state in parentheses behind it."""
    return re.sub(rf" \((?:{_NAMES})\)?$", "", town)
