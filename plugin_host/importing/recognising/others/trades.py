"""Words in the names of businesses that tell what they do: "Fries Koffietransport", "Kanzlei Brandl"."""

import re
from collections.abc import Mapping

_TRADES: Mapping[str, str] = {
    "shipping": (
        "(?:transport|vervoer)(?:en|e|s|ers|bedrijf|diensten)?|koeriers?(?:dienst|bedrijf|net)?|(?:bezorg|pakket)dienst|verhuizers|verhuizingen"
        "|verhuisbedrijf|logisti[ck]s?|logistik|logistiek|spedition(?:en)?|kuriere?(?:dienst)?|botendienst|frachten|frachtdienst|fuhr(?:betrieb|unternehmen)"
        "|cargo|haulage|hauliers?|freight|couriers?|carriers?|parcels?|removals?|expeditie|rederij|reederei|umzüge|(?<=[\\w-])trans"
    ),
    "fulfilment": "fulfill?ment|warehous(?:e|ing)|dru[ck]+er(?:ij|ei)|magazijn|lagerhaus|pakhuis",
    "accounting": (
        "account(?:ants?|ancy|ing|s)|administraties?|administratiekantoor|boekhoud(?:ing|ers?|kantoor|bureau|buro)|bookkeep(?:ing|ers?)"
        "|steuer(?:beratung|beraterin|berater|büro)|steuerberatungsgesellschaft|(?<!anwalts)kanzlei|treuhand|buchhaltung|wirtschaftsprüf(?:ung|er)"
        "|tax|belastingadvi(?:es|seurs?)|fiscalisten"
    ),
    "payments": "payments?|inkasso|incasso(?:bureau)?|kredietbank|credit|auskunftei",
    "hosting": "(?:web)?hosting",
    "mailing": "mailings?",
    "customer_service": "support|call-?cent(?:er|re)|contact[ -]cent(?:er|re)",
}
"""Endings of such words by kind of service."""
_ENDS = {
    kind: re.compile(
        rf"(?:{ends})(?:-(?:genossenschaft|kollektiv|team|ring|verbund|coöperatie|collectief))?(?![\w-])", re.IGNORECASE
    )
    for kind, ends in _TRADES.items()
}
_WHOLE = {kind: re.compile(ends, re.IGNORECASE) for kind, ends in _TRADES.items()}


def trade(name: str) -> str:
    """The kind of service that a word of a name tells."""
    return next((kind for kind, ends in _ENDS.items() if ends.search(name)), "")


def is_trade(word: str) -> bool:
    """Whether a word is what such a business is called, and not one put together with it."""
    return any(ends.fullmatch(word) for ends in _WHOLE.values())
