"""Parties that a policy names and that have no module."""

import re
from collections.abc import Iterable, Iterator, Sequence

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.phrases import words
from plugin_host.importing.recognising.subjects import Subjects, subjects
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView

_PART = r"[A-ZÀ-Þ0-9][\w’'&-]*(?:\.(?=[\w])[\w]+)*"
_SUFFIX = (
    r"(?:B\.?V\.?|N\.?V\.?|GmbH(?: & Co\.? KG)?|AG|Ltd\.?|Limited|Inc\.?|LLC|S\.?A\.?|e\.K\.|KG|SE|OHG|V\.?O\.?F\.?)"
)
_NAME = (
    rf"(?P<name>[A-ZÀ-Þ][\w’'&-]*(?:\.(?=[\w])[\w]+)*(?: (?:(?:&|en|und|and|van|de|der|von|the"
    rf"|of) (?={_PART}))?{_PART}){{0,4}}(?:,? {_SUFFIX})?)"
)
_ARTICLE = (
    r"(?:de |het |the |der |die |den |dem |firma |bedrijf |provider |koeriersdienst |carrier |company "
    r"|platform |partij )*"
)
_LEADS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:[Vv]ia|[Dd]oor|[Mm]et|[Bb]ij|[Vv]an|[Aa]an|[Nn]aar|[Tt]hrough|[Ww]ith|[Bb]y|[Aa]t"
            rf"|[Uu]sing|[Uu]se|[Ff]rom|[Tt]o|[Üü]ber|[Dd]urch|[Mm]it|[Bb]ei|[Vv]on|[Aa]n|[Oo]n|[Ii]n"
            rf"|gebruiken|gebruikt|für|use|uses|nutzen|verwenden|voor) {_ARTICLE}{_NAME}"
        ),
        (
            rf"(?:^|[.;:,] ){_NAME} (?:bezorgt|verzorgt|levert|brengt|verstuurt|verzendt|host|delivers"
            rf"|hosts|handles|ships|processes|sends|liefert|versendet|übernimmt|hostet|sends|beheert|doet"
            rf"|regelt|krijgt|ontvangt|gets|receives|erhält|is onze|is our|ist unser|maakt|stuurt|keeps"
            rf"|runs|verwerkt|does|manages|holds|hold|houdt|deliver|druckt|brengen|bezorgen|leveren)\b"
        ),
        rf"(?:^|[,:;] ){_NAME} \((?=[a-zà-þ])",
        (
            rf"\b(?:transportbedrijf|vervoerder|koerier|fietskoerier|bezorgdienst|boekhouder|accountant|hoster"
            rf"|provider|carrier|courier|bookkeeper|helpdesk|help desk|fulfilmentpartner|Spedition"
            rf"|Steuerberater|Hoster|Kurierdienst|webbouwer|hostingbedrijf|hostingpartij) {_NAME}"
        ),
        rf"(?:heet|called|named|heißt|genaamd|namens) {_NAME}",
        (
            rf"\b(?:hosting|hoster|vervoerder|carrier|courier|koerier|boekhouder|accountant|provider"
            rf"|versanddienstleister|steuerberater|host)\b[^.;]{{0,12}}?(?:is|ist|:|,) {_ARTICLE}{_NAME}"
        ),
    )
)
_NOBODY = re.compile(
    r"^(?:(?:De|Het|Een|Deze|Dit|Die|Dat|Wij|We|Ons|Onze|Uw|Je|Jouw|U|The|This|That|These|Our|Your|You|It"
    r"|They|Der|Das|Den|Dem|Wir|Unser\w*|Ihr\w*|Sie|Es|Als|If|When|Wenn|Voor|Bij|Na|Met|EU|EER|EWR|EEA|AVG"
    r"|GDPR|DSGVO|UWG|BDSG|TDDDG|SSL|TLS|HTTPS|KvK|BTW|VAT|UK|US|USA|VS|Nederland\w*|België|Belgi\w*"
    r"|Duits\w*|Europ\w*|Europees\w*|Europese|European|Germany|German|Deutschland|Netherlands|Dutch"
    r"|Ireland|Ierland|Irland|Irish|Amerika\w*|American|Verenigde|United|France|Frankrijk|Frankreich"
    r"|Austria|Oostenrijk|Österreich|Schweiz|Zwitserland|Switzerland|Canada|Kanada|Autoriteit|Art\w*"
    r"|Cookies?|Internet|E-?[Mm]ail\w*|IP\w*|Chrome|Firefox|Safari|Edge|Opera|Explorer|Mozilla|Apple"
    r"|Android|iOS|Windows|Hotmail|Outlook|Adwords|AdWords|SSL\w*|JavaScript|HTML|Facebook|Instagram"
    r"|Twitter|LinkedIn|Pinterest|TikTok|WhatsApp|Privacy\w*|Datenschutz\w*|PDF|CSV|CMS|CRM|DPA|SCC|SEPA"
    r"|iDEAL|Ideal|IDEAL|Visa|VISA|Mastercard|MasterCard|Maestro|Bancontact|Sofort\w*|Giropay"
    r"|American Express|Belastingdienst|Postbus|Postfach|Chamber|Kamer|Tax|Finanzamt|Facebook\w*|Google"
    r"|Microsoft|Amazon|Adobe|CCV|DHL|GLS|Meta|Januar\w*|Februar\w*|März|Maart|March|April|Mai|Mei|May"
    r"|Jun\w*|Jul\w*|August\w*|September|O[kc]tober|November|De[cz]ember|Maandag|Monday|Montag|Mo|Ma)\b)"
)
_GERMAN_NAME = re.compile(r"[A-ZÄÖÜ].*[A-ZÄÖÜ]|\d|\.")
GENERAL_WORDS = words(
    "rechtsgrond|delen|reacties|statistieken|advertenties|data|boekhouding|klantenservice|contact|vragen"
    "|bewaren|doel|doelen|inleiding|overig|algemeen|links|formulieren|media|social|privacy|framework"
    "|shield|beveiliging|partij|partijen|verwerker|derden|gegevens|persoonsgegevens|website|webshop"
    "|webwinkel|winkel|shop|store|server|software|online|service|team|support|customer|orders|returns"
    "|retouren"
)
_FRAMES = words(
    "framework|shield|standaardcontract*|standard contractual|standardvertrags*|verordnung|regulation"
    "|verordening|act|wet|directive|richtlijn"
)
_PRIVATE = words(
    "klant*|customer*|kund*|de heer|mevrouw|dhr|mevr|mr|mrs|herr|frau|functionaris|contactpersoon"
    "|eigenaar|owner|inhaber*|geschäftsführ*|directeur"
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
    "fulfilment",
    "customer_service",
    "analytics",
    "advertising",
    "security",
    "media",
)
_TOGETHER = ({"hosting", "business_email"},)
"""Kinds that one sentence about one party tells of both."""
_SHORTEST = 3
_LONGEST_TITLE = 80
_LONGEST = 60


def others(document: Document, registry: RegistryView, found: Parties, own: Iterable[str]) -> Iterator[Value]:
    """Parties that a sentence about a kind of service names, each for that service; ``own`` are names of the shop itself."""
    known = {mention.written.lower() for mention in found.mentions} | {name.lower() for name in own}
    for vendor in filter(None, map(registry.get, registry.ids())):
        known |= {name.lower() for name in (vendor.name, *vendor.aliases)}
    topics = subjects(registry)
    shop = "\n".join(b.text[:_LONGEST_TITLE] for b in document.blocks[:3] if b.shape is Shape.HEADING).lower()
    seen: set[tuple[str, str]] = set()
    placed: set[str] = set()
    for place, sentence in enumerate(document.sentences):
        for written in _candidates(document, place, sentence):
            name = re.sub(r"[’']s?$", "", written)
            if not _somebody(name, known, shop, document.language, sentence, topics):
                continue
            told = _below(document, place) if sentence.shape is Shape.HEADING or _is_title(sentence.text) else sentence
            for kind in _kinds(told, name, topics):
                first = name.lower() not in placed or kind in ("business_email", "hosting")
                if first and (name.lower(), kind) not in seen:
                    seen.add((name.lower(), kind))
                    placed.add(name.lower())
                    yield Value(("other_vendors", name, kind), {}, Certainty.LIKELY, sentence)


def _candidates(document: Document, place: int, sentence: Sentence) -> Iterator[str]:
    """Names that stand where a party's name stands."""
    if sentence.shape is Shape.HEADING or _is_title(sentence.text):
        after = document.sentences[place + 1] if place + 1 < len(document.sentences) else None
        text = sentence.text.strip()
        named = rf"[a-zà-þ,] {re.escape(text)}(?!\w)"
        if after and after.shape is not Shape.HEADING and re.fullmatch(_NAME, text) and re.search(named, after.text):
            yield text
        return
    if sentence.shape is Shape.ROW:
        yield from _cells(sentence)
    for lead in _LEADS:
        for match in lead.finditer(sentence.text):
            name = match["name"].rstrip(".,") if not re.search(_SUFFIX + r"$", match["name"]) else match["name"]
            if not _PRIVATE.search(sentence.text[max(0, match.start("name") - 25) : match.start("name")]):
                yield name
    yield from (
        match[1] for match in re.finditer(rf"({_PART}(?: {_PART}){{0,3}},? {_SUFFIX})(?=[\s,;.)]|$)", sentence.text)
    )


def _below(document: Document, place: int) -> Sentence:
    """The first sentence under a title, which tells what the party does."""
    return document.sentences[min(place + 1, len(document.sentences) - 1)]


_COLUMN = words(
    "partij*|ontvanger*|dienstverlener|verwerker*|leverancier*|bedrijf|naam|wie|empfänger*|anbieter"
    "|dienstleister|unternehmen|recipient*|party|parties|provider*|company|who|name"
)
_WORDS_OF_A_CELL = 3


def _is_title(text: str) -> bool:
    return len(text.split()) <= 4 and text[-1:] not in ".:;,!?"


def _cells(sentence: Sentence) -> Iterator[str]:
    """What stands in the column of parties."""
    columns = sentence.headings[-1].split(" | ") if sentence.headings else []
    for column, cell in zip(columns, sentence.text.split(" | "), strict=False):
        name = re.sub(r"\s*\(.*\)$", "", cell.strip())
        if _COLUMN.search(column) and re.fullmatch(_NAME, name) and len(name.split()) <= _WORDS_OF_A_CELL:
            yield name


def _somebody(name: str, known: set[str], shop: str, language: str, sentence: Sentence, topics: Subjects) -> bool:
    low = name.lower()
    if _FRAMES.search(name):
        return False
    if " " not in name and (topics.said(name) or GENERAL_WORDS.search(name)):
        return False
    if not _SHORTEST <= len(name) <= _LONGEST or _NOBODY.match(name) or low in shop:
        return False
    if any(
        low == other or (len(other) > 3 and (low.startswith(f"{other} ") or low.endswith(f" {other}")))
        for other in known
    ):
        return False
    if low.split()[0] in known or low.split()[-1] in known:
        return False
    bare = re.sub(rf",? {_SUFFIX}$", "", name)
    if language == "de" and bare == name and " " not in name and not _GERMAN_NAME.search(name):
        return False
    return not (
        sentence.text.startswith(name)
        and " " not in name
        and sentence.shape is Shape.ROW
        and name.istitle()
        and language == "de"
    )


def _kinds(sentence: Sentence, name: str, topics: Subjects) -> Sequence[str]:
    """What a party does by the words nearest to its name: those of its clause, its sentence, or the heading above."""
    at = sentence.text.find(name)
    before = re.split(r"[;,:.](?!\w)", sentence.text[:at])[-1]
    after = re.split(r"[;,:.](?!\w)", sentence.text[at + len(name) :])[0]
    for text, middle in ((f"{before}{name}{after}", len(before)), (sentence.text, at), (name, 0)):
        said = [kind for kind in topics.nearest(text, middle, middle + len(name)) if kind in _KINDS]
        if said:
            for together in _TOGETHER:
                if together <= set(said):
                    return sorted(together, key=_KINDS.index)
            return said[:1]
    return [kind for kind in topics.above(sentence) if kind in _KINDS][:1]
