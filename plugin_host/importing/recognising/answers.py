"""Answers to the questions of the shop file, by the clues of their sentences."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import CLOCKS, NUMBERS, OF_THE_SHOP, OF_VENDORS, PERIOD, RIGHTS
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.problems import Problems

_MEASURES = {
    "tls": r"\bSSL\b|\bTLS\b|versleutelde verbinding|encrypted connection|verschlüsselte verbindung|https-verbinding",
    "passwords": r"sterk\w* wachtwoord|strong password|sichere passw|starke passw",
    "two_factor": r"tweestaps|twee-?factor|two-?(?:factor|step)|zwei-?faktor",
    "backups": r"back-?ups?\b|sicherungskopie|datensicherung",
    "updates": r"(?:software|systemen).{0,30}(?:up-to-date|bijgewerkt|actueel)|kept up to date|regelmäßig aktualisiert",
}
_COMPULSORY = re.compile(
    r"(?:verplicht|moet|nodig|hebben wij nodig|must|have to|required|need|müssen|benötigen|erforderlich|pflicht)",
    re.IGNORECASE,
)
_ORDERING = re.compile(r"bestel|\border|bestell", re.IGNORECASE)
_CONTROLLER_VOUCH = re.compile(r"\b(?:wij|we|ons|onze|our|us|wir|uns|unsere)\b", re.IGNORECASE)
_UNITS = {
    "ja": "years",
    "ye": "years",
    "mo": "months",
    "ma": "months",
    "da": "days",
    "ta": "days",
    "we": "weeks",
    "wo": "weeks",
}
_PER_YEAR = {
    "years": {"years": 1, "months": 12, "days": 365},
    "months": {"months": 1, "days": 30},
    "days": {"days": 1},
    "weeks": {"days": 7},
}


def of_vendors(document: Document, registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Answers that stand under a vendor, only to questions that its module asks."""
    for place, sentence in enumerate(document.sentences):
        about = found.about.get(place, ())
        if len(about) != 1 or sentence.shape is Shape.HEADING:
            continue
        vendor = registry.get(about[0])
        chosen = found.services.get(about[0], {})
        if vendor is None:
            continue
        for service in vendor.services:
            if service.kind not in chosen:
                continue
            asked = {ask.key: ask for ask in worth_asking(service, vendor.entity)}
            for clue in OF_VENDORS:
                if clue.kind in ("*", service.kind) and clue.key in asked and clue.heard(sentence.text):
                    if reader_of(asked[clue.key]).read(clue.value, "", Problems()) is None:
                        continue
                    yield Value(("vendors", vendor.id, service.kind, clue.key), clue.value, Certainty.SURE, sentence)


def of_the_shop(document: Document, found: Parties) -> Iterator[Value]:
    """Answers of [practices] and [retention]."""
    measures: dict[str, Sentence] = {}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        for clue in OF_THE_SHOP:
            if clue.heard(sentence.text) and not (clue.key in ("consent_banner",) and not _cookies(sentence)):
                yield Value(("practices", clue.key), clue.value, Certainty.SURE, sentence)
        if not found.about.get(place) and _CONTROLLER_VOUCH.search(sentence.text):
            for code, pattern in _MEASURES.items():
                if re.search(pattern, sentence.text, re.IGNORECASE):
                    measures.setdefault(code, sentence)
        if not found.about.get(place):
            yield from _clocks(sentence)
        yield from _compulsory(sentence)
    if measures:
        yield Value(("practices", "measures"), list(measures), Certainty.LIKELY, next(iter(measures.values())))


def _cookies(sentence: Sentence) -> bool:
    return "cookie" in " ".join((sentence.text, *sentence.headings)).lower()


def _clocks(sentence: Sentence) -> Iterator[Value]:
    periods = list(PERIOD.finditer(sentence.text))
    if len(periods) != 1 or not re.search(
        r"bewa|verwijder|keep|kept|stor|retain|delet|aufbewahr|speicher|lösch|hoe lang|how long",
        " ".join((sentence.text, *sentence.headings)),
        re.IGNORECASE,
    ):
        return
    number, unit = _length(periods[0])
    for clue in CLOCKS:
        if clue.heard(sentence.text):
            wanted = clue.key.rpartition("_")[2]
            times = _PER_YEAR[unit].get(wanted)
            if times and clue.key != "invoice_years":
                yield Value(("retention", clue.key), number * times, Certainty.SURE, sentence)
            elif unit == "months" and wanted == "years" and number % 12 == 0 and clue.key != "invoice_years":
                yield Value(("retention", clue.key), number // 12, Certainty.SURE, sentence)
            return


def _length(match: re.Match[str]) -> tuple[int, str]:
    written = match["n"].lower()
    return (int(written) if written.isdigit() else NUMBERS.get(written, 1)), _UNITS[match["unit"][:2].lower()]


_FIELDS = {
    "name": r"(?<!bedrijfs)\bnaam\b|\bnames?\b|\bnamen?\b(?! van)|NAW",
    "address": r"\badres\b|\baddress\b(?<!mail address)|anschrift|(?<!mail-)(?<!ip-)\badresse\b|NAW",
    "city": r"woonplaats|\bplaats\b|\btown\b|\bcity\b|wohnort|\bort\b|NAW",
    "email": r"e-?mail",
    "phone": r"telefoon|phone|telefon",
}


def _compulsory(sentence: Sentence) -> Iterator[Value]:
    text = sentence.text
    if not (_ORDERING.search(text) and _COMPULSORY.search(text)) or re.search(
        r"review|beoordel|bewertung", text, re.IGNORECASE
    ):
        return
    found = [
        code
        for code, pattern in _FIELDS.items()
        if re.search(
            pattern,
            re.sub(r"e-?mail-?(?:adres|address)s?e?|IP-?adres", "e-mail", text, flags=re.IGNORECASE),
            re.IGNORECASE,
        )
    ]
    if len(found) >= 2:
        yield Value(("practices", "compulsory_fields"), found, Certainty.LIKELY, sentence)


def rights(document: Document) -> dict[str, Sentence]:
    """The rights that a policy gives, each with its sentence."""
    found: dict[str, Sentence] = {}
    speaking = re.compile(
        r"recht|right|mag|kunt|kun|may\b|can\b|können|dürfen|klacht|complain|beschwer|widerruf|withdraw|intrek|ingetrokken|vraag|vragen|stuur|mail|ask|write|wil|want|möchten|afmelden",
        re.IGNORECASE,
    )
    for sentence in document.sentences:
        around = " ".join((*sentence.headings[-1:], sentence.text))
        if not speaking.search(around) or sentence.shape is Shape.HEADING:
            continue
        for right, pattern in RIGHTS.items():
            if re.search(pattern, sentence.text, re.IGNORECASE):
                found.setdefault(right, sentence)
    return found
