"""Nouns that tell what a party is: "betaalprovider", "Dienstleister", "marketplace". A name stands beside them."""

import re
from collections.abc import Mapping

from plugin_host.importing.recognising.others.firms import is_firm
from plugin_host.importing.recognising.others.trades import is_trade, trade

ROLES: Mapping[str, tuple[str, ...]] = {
    "nl": (
        "provider", "partner", "dienst", "dienstverlener", "aanbieder", "leverancier", "bedrijf", "partij", "platform",
        "software", "systeem", "programma", "pakket", "netwerk", "tool", "plugin", "plug-in", "kantoor", "boekhouder",
        "accountant", "koerier", "koeriers", "vervoerder", "transporteur", "hoster", "host", "marktplaats", "kanaal",
        "verwerker", "bureau", "app", "service", "firma", "captcha", "firewall", "administrateur", "bouwer", "desk",
        "bezorger", "bezorgers", "fietser", "fietsers", "chauffeur", "drukker", "drukkerij", "boekhoudster", "belastingadviseur", "webbouwer", "webmaster",
        "werkplaats", "rederij", "magazijn", "centrum", "center", "maker", "site", "expediteur", "bemiddelaar", "verzender", "verantwoordelijke",
    ),
    "en": (
        "provider", "service", "platform", "software", "network", "processor", "tool", "system", "carrier", "courier",
        "company", "firm", "supplier", "marketplace", "channel", "host", "partner", "accountant", "accountants",
        "bookkeeper", "agency", "plugin", "plug-in", "captcha", "firewall", "app", "programme", "program", "vendor",
        "driver", "adviser", "advisor", "printer", "printers", "webmaster", "haulier", "postman", "packer", "packers",
        "people", "widget", "warehouse", "desk", "hoster", "party", "centre", "rider", "riders", "intermediary", "forwarder", "shipper",
    ),
    "de": (
        "dienst", "dienste", "dienstleister", "dienstleisters", "anbieter", "anbieters", "provider", "plattform", "software", "system", "netzwerk",
        "tool", "firma", "kanzlei", "spedition", "hoster", "partner", "marktplatz", "portal", "unternehmen", "programm",
        "werkstatt", "labor", "reederei", "fahrer", "bote", "kurier", "kuriere", "logistiker", "spediteur", "buchhalter", "buchhalterin", "webmaster", "drucker",
        "büro", "schutz", "firewall", "captcha", "plugin", "agentur", "steuerberater", "steuerberaterin", "app", "lösung",
        "center", "host", "druckerei", "lager", "dienstes", "unternehmens", "vermittler", "transporteur", "frachtführer", "versender", "verwalter", "abwickler", "betreiber", "helfer",
    ),
}  # fmt: skip  # lists of words
"""Endings of such nouns, by language; what stands before one in the same word tells the kind of service."""


def role_pattern(language: str) -> str:
    """A pattern of one such noun."""
    ends = "|".join(map(re.escape, sorted(ROLES[language], key=len, reverse=True)))
    return rf"(?<![\w-])(?:[\w-]*?)(?i:{ends})(?![\w-])"


def is_role(word: str, language: str) -> bool:
    """Whether a word is such a noun."""
    return re.fullmatch(role_pattern(language), word) is not None


def is_proper(word: str) -> bool:
    """Whether such a noun is a part of the name that it begins."""
    low = word.lower()
    return (bool(trade(word)) and not low.endswith(_PEOPLE)) or low.endswith(
        ("büro", "kantoor", "centrum", "werkstatt")
    )


_PEOPLE = ("berater", "beraterin", "houder", "keeper", "accountant", "prüfer", "adviseur")
"""How words end for somebody, whose name stands behind."""


_TRADE_TOO = re.compile(r"(?:express|bote|boten|kurier|kuriere)$", re.IGNORECASE)
"""Endings of names that need no such noun before them."""


def without_role(name: str, language: str) -> str:
    """A name without the noun before it, where that is no part of the name.

    In German every noun has a capital; in other languages one is written with a capital only inside a name.
    """
    first, _, rest = name.partition(" ")
    if language != "de" or not rest:
        return name
    doubled = trade(first) and (_TRADE_TOO.search(rest) or (trade(rest) and (not is_trade(first) or " & " in rest)))
    return rest if doubled or is_firm(rest) or (is_role(first, language) and not is_proper(first)) else name
