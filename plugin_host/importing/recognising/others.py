"""Parties that a policy names and that have no module."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Document, Shape
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.subjects import subjects_of
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView

_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'&.-]*(?: (?:&|en|und|and|van|de|der|von)(?= [A-ZÀ-Þ])| [A-ZÀ-Þ][\w’'&.-]*){0,4})"
_LEADS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:via|door|met|bij|van|aan|naar|software van|diensten van|platform van|through|with|by|at|using|from|software by|über|durch|mit|bei|von) {_NAME}",
        rf"^{_NAME} (?:bezorgt|verzorgt|levert|verstuurt|host|delivers|hosts|handles|ships|liefert|versendet|übernimmt|hostet|sends)\b",
        rf"(?:heet|called|named|heißt|genaamd) {_NAME}",
    )
)
_NOBODY = re.compile(
    r"^(?:(?:De|Het|Een|Deze|Dit|Die|Wij|Ons|Onze|Uw|U|The|This|We|Our|Your|You|Der|Das|Wir|Unser\w*|Ihr\w*|Sie|Als|Als|If|When|Wenn|Voor|Bij|Google|EU|EER|AVG|GDPR|DSGVO|SSL|TLS|KvK|"
    r"Nederland|België|Duitsland|Europa|Europ\w+|Germany|Deutschland|Netherlands|Ireland|Ierland|Irland|Amerika\w*|Verenigde|United|USA|US|VS|Autoriteit|Art\w*|Cookies?|Internet|E-?mail|Januar\w*|"
    r"IP\w*|Chrome|Firefox|Safari|Microsoft|Apple|Facebook|Privacy\w*|Datenschutz\w*|PDF|CSV|iDEAL|PayPal|Visa|Mastercard|Zahlung\w*|Daten|Kund\w*|Bestell\w*|Rechnung\w*|Versand\w*|Verarbeitung|Art|Abs)\b)"
)
_KINDS = (
    "hosting",
    "shipping",
    "payments",
    "accounting",
    "mailing",
    "reviews",
    "business_email",
    "shop_software",
    "sales_channels",
)


def others(document: Document, registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Parties that a sentence about a kind of service names, each for that service."""
    known = {mention.written.lower() for mention in found.mentions}
    names = {vendor.name.lower() for vendor in map(registry.get, registry.ids()) if vendor}
    seen = set()
    shop = "\n".join(block.text for block in document.blocks[:3]).lower()
    for sentence in document.sentences:
        if sentence.shape is Shape.HEADING:
            continue
        kinds = [kind for kind in subjects_of(sentence) if kind in _KINDS]
        if not kinds:
            continue
        for lead in _LEADS:
            for match in lead.finditer(sentence.text):
                name = match["name"].rstrip(".,")
                if (
                    _NOBODY.match(name)
                    or any(part in known | names for part in (name.lower(), *name.lower().split()))
                    or name.lower() in shop
                    or len(name) < 4
                    or name.lower() in seen
                ):
                    continue
                if document.language == "de" and " " not in name and not re.search(r"[A-ZÄÖÜ].*[A-ZÄÖÜ]|\d", name):
                    continue
                seen.add(name.lower())
                yield Value(("other_vendors", name, kinds[0]), {}, Certainty.LIKELY, sentence)
