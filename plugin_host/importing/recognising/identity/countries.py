"""The shop's country: as it is named, or as numbers, registers and authorities in the text imply it."""

import re
from collections import Counter
from collections.abc import Iterator

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here, of_stranger, sentence_spans
from plugin_host.importing.values import Certainty, Value

COUNTRIES = {
    "NL": r"Nederland|The Netherlands|Netherlands|Niederlanden?|Holland|NL",
    "BE": r"België|Belgium|Belgien|Belgique",
    "DE": r"Duitsland|Germany|Deutschland",
    "AT": r"Oostenrijk|Austria|Österreich",
    "CH": r"Zwitserland|Switzerland|Schweiz",
    "FR": r"Frankrijk|France|Frankreich",
    "IE": r"Republic of Ireland|Ierland|Ireland|Irland",
    "GB": (
        r"United Kingdom|Verenigd Koninkrijk|Vereinigtes Königreich|Great Britain|England|Engeland|Scotland|Wales"
        r"|Northern Ireland|UK"
    ),
    "EE": r"Estland|Estonia",
    "LV": r"Letland|Latvia|Lettland",
    "LT": r"Litouwen|Lithuania|Litauen",
    "ES": r"Spanje|Spain|Spanien",
    "PT": r"Portugal",
    "IT": r"Italië|Italy|Italien",
    "PL": r"Polen|Poland",
    "DK": r"Denemarken|Denmark|Dänemark",
    "SE": r"Zweden|Sweden|Schweden",
    "FI": r"Finland|Finnland",
    "NO": r"Noorwegen|Norway|Norwegen",
    "LU": r"Luxemburg|Luxembourg",
    "LI": r"Liechtenstein",
    "CZ": r"Tsjechië|Czech Republic|Czechia|Tschechien",
    "ZA": r"Zuid-Afrika|South Africa|Südafrika",
    "US": r"Verenigde Staten|United States|USA",
    "CN": r"China",
    "HK": r"Hong ?Kong",
}
"""Names of countries at the end of an address."""
NAMED = re.compile(rf"(?<![\w-])(?:{'|'.join(f'(?P<{code}>{names})' for code, names in COUNTRIES.items())})(?![\w-])")
_DIALLED = {
    "31": "NL", "32": "BE", "33": "FR", "34": "ES", "39": "IT", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE",
    "48": "PL", "49": "DE", "351": "PT", "352": "LU", "353": "IE", "358": "FI", "370": "LT",
    "371": "LV", "372": "EE", "423": "LI",
}  # fmt: skip  # a list of numbers
_PHONE = re.compile(rf"(?<![\w+])(?:\+|00 ?)({'|'.join(sorted(_DIALLED, key=len, reverse=True))})(?=[ ()/.\d-])")
_STRONG, _NUMBER, _WEAK = 3, 2, 1
"""How clear a sign is: a register, the number of a phone, anything else."""
_SIGNS = (
    ("BE", _STRONG, r"\bBE ?[01][\d.]{9,12}|[Oo]ndernemingsnummer|\bKBO\b|\bRPR\b|[Rr]echtspersonenregister"),
    ("NL", _STRONG, r"\bNL ?[\d.]{9,12} ?B|\bK\.?v\.?K\b|Kamer van Koophandel|Dutch Chamber of Commerce"),
    ("AT", _STRONG, r"\bATU ?\d|\bFN ?\d{4,6} ?[a-z]\b|Firmenbuch|\be\. ?U\."),
    ("CH", _STRONG, r"\bCHE-|\bEDÖB\b|Handelsregisteramt|Schweizer (?:Datenschutzgesetz|Recht)|schweizerische"),
    ("DE", _STRONG, r"\bHR[AB] ?\d|\bDE ?\d{9}\b|Amtsgericht"),
    ("GB", _STRONG, r"\bGB ?\d{3}|Companies House|(?i:registered in (?:england|scotland|wales|the uk|northern ireland))"),
    ("IE", _STRONG, r"\bIE ?\d{7}[A-Z]|(?i:registered in ireland)|Companies Registration Office"),
    ("EE", _STRONG, r"\bEE ?\d{9}\b"),
    ("AT", _WEAK, r"Österreichische Datenschutzbehörde"),
    ("BE", _WEAK, r"Gegevensbeschermingsautoriteit|\bGBA\b"),
    ("NL", _WEAK, r"Autoriteit Persoonsgegevens"),
    ("GB", _WEAK, r"Information Commissioner|\bICO\b|UK GDPR|\bHMRC\b"),
)  # fmt: skip  # one sign a line
"""What implies a country, and how clearly; the weak signs decide about a postal code only."""
_SHOPS = (
    r"(?:\w+[ -]){0,3}?(?:business|company|brand|shop|store|retailer|sole trader|firm|bedrijf|familiebedrijf"
    r"|webshop|webwinkel|winkel"
    r"|merk|onderneming|eenmanszaak|unternehmen|online-?shop|shop|familienunternehmen|händler|marke)\b"
)
_ADJECTIVES = (
    ("NL", r"Nederlandse?|Dutch|niederländische[rsn]?"),
    ("BE", r"Belgische?|Vlaamse?|Belgian|belgische[rsn]?"),
    ("GB", r"Britse?|British|Scottish|Welsh|UK|UK[- ](?:based|registered)|britische[rsn]?"),
    ("IE", r"Ierse?|Irish|irische[rsn]?"),
    ("DE", r"Duitse?|German|deutsche[rsn]?"),
    ("AT", r"Oostenrijkse?|Austrian|österreichische[rsn]?"),
    ("CH", r"Zwitserse?|Swiss|Schweizer|schweizerische[rsn]?"),
)
_WE = (
    r"(?:\b(?:wij|we|ik|I|I'm|I’m|wir|ich|ons|our|unser\w*|us)\b"
    r"|^[A-ZÀ-Þ0-9][\w&’'.!-]*(?: [\w&’'.!-]+){0,6}?,? (?:is|ist|are|zijn|sind)\b|,)"
)
_AT_HOME = tuple(
    (
        code,
        re.compile(
            rf"{_WE}(?: \w+){{0,3}}? (?:an?|een|ein|eine|the|de|het|echte?) (?:\w+ ){{0,2}}?(?:{names})[ -]{_SHOPS}",
            re.IGNORECASE,
        ),
    )
    for code, names in _ADJECTIVES
)
_SEATED = re.compile(
    r"\b(?:gevestigd|based|located|established|registered|ansässig|sitzt|sitzen|mit Sitz|met zetel|sole trader"
    r"|trader|winkel|bedrijf|business"
    r"|company|eenmanszaak|Unternehmen|Onlineshop|operates?|work|works|werken|werkt|zitten|atelier|studio"
    r"|workshop|Atelier|Studio|Werkstatt|Laden)(?: (?:is|are|zit|staat|ist|liegt|sits))?"
    r"(?: (?:in|te|uit|aus|from|vanuit|out of))+ (?:the |de |den |der |die "
    r"|het )?(?P<place>[A-ZÀ-Þ'’][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
)  # fmt: skip
_FROM = re.compile(
    r"(?:Wij zijn|We are|We['’]re|Ik ben|I am|I['’]m) [^.]{1,60}? (?:uit|from) (?P<place>[A-ZÀ-Þ'’][\w'’-]+)(?=[,.]| en | and |$)"
)
"""How people say where they are from."""
_OF_PARTIES = re.compile(
    r"verwerkers?\b|partij|leverancier|provider|server|derden|ontvanger|processor|recipient|third part|supplier"
    r"|vendor|dienst"
    r"|service|anbieter|dienstleister|auftragsverarbeiter|empfänger|hosting|rechenzent|data ?cent|platform|klant"
    r"|customer|kunde",
    re.IGNORECASE,
)
"""Sentences about parties, and about where customers are."""
COUNTIED = re.compile(
    r"(?:^|(?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?,? )(?:Co\.?|County) "
    r"(?:(?P<GB>Antrim|Armagh|Down|Fermanagh|(?:London)?[Dd]erry|Tyrone|Durham)|(?P<IE>[A-Z]\w+))\b"
)
"""A county of Ireland, or one of Britain that is called so, with the town before it."""
_FIRST, _BEHIND_TOWN = 12, 40
"""A shop that says where it is says so at the top."""


def implied(document: Document, *, weak: bool = False) -> tuple[str, int] | None:
    """The country that the registers of a text imply, and the block that shows it; with ``weak`` other signs too."""
    seen: Counter[str] = Counter()
    shown: dict[str, int] = {}
    for code, clear, index in _signs(document, _WEAK if weak else _STRONG):
        seen[code] += clear
        shown.setdefault(code, index)
    if not seen:
        return None
    best = max(seen, key=lambda code: seen[code])
    torn = any(code != best and seen[code] == seen[best] for code in seen)
    return None if torn else (best, shown[best])


def _signs(document: Document, least: int) -> Iterator[tuple[str, int, int]]:
    """The countries that signs speak of, with how clear each sign is, ``least`` or more, and its block."""
    signs = [(code, clear, re.compile(says)) for code, clear, says in _SIGNS if clear >= least]
    for index, block in enumerate(document.blocks):
        numbers = list(_PHONE.finditer(block.text)) if least <= _NUMBER else []
        if numbers and not AUTHORITY.search(block.text):
            dialled = (match for match in numbers if not of_stranger(block.text, match.start()))
            yield from ((_DIALLED[match[1]], _NUMBER, index) for match in dialled)
        for code, clear, says in signs:
            match_of_sign = says.search(block.text)
            if match_of_sign and not (clear > _WEAK and of_stranger(block.text, match_of_sign.start())):
                yield code, clear, index


def country_of(document: Document) -> Iterator[Value]:
    """The shop's country, and its town, where the text gives no address: as it says itself, else by its numbers."""
    seat = _seat(document)
    if seat:
        yield from seat
        return
    if shown := implied(document):
        code, index = shown
        yield Value(("controller", "country"), code, Certainty.LIKELY, here(document.blocks[index], index))


def _seat(document: Document) -> tuple[Value, ...]:
    """What the shop says of where it is."""
    for index, block in enumerate(document.blocks):
        for start, end in sentence_spans(block.text):
            said = block.text[start:end].strip()
            if _OF_PARTIES.search(said) and index >= _FIRST:
                continue
            for code, pattern in _AT_HOME:
                if pattern.search(said):
                    return (Value(("controller", "country"), code, Certainty.LIKELY, here(block, index)),)
            countied = COUNTIED.search(said) if index < _FIRST else None
            if countied and not of_stranger(said, countied.start()):
                found = {"city": countied["town"], "country": countied.lastgroup}
                told = ((k, v) for k, v in found.items() if v)
                return tuple(Value(("controller", k), v, Certainty.SURE, here(block, index)) for k, v in told)
            seated = _SEATED.search(said) or _FROM.match(said) if index < _FIRST else None
            if seated and not of_stranger(said, seated.start()):
                where = here(block, index)
                if named := NAMED.match(seated["place"]):
                    return (Value(("controller", "country"), named.lastgroup, Certainty.SURE, where),)
                town = Value(("controller", "city"), seated["place"], Certainty.LIKELY, where)
                after = NAMED.search(said, seated.end(), seated.end() + _BEHIND_TOWN)
                shown = (after.lastgroup, 0) if after else implied(document, weak=True)
                return (town, Value(("controller", "country"), shown[0], Certainty.LIKELY, where)) if shown else (town,)
    return ()
