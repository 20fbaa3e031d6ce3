"""References to persons, documents and places that a text does not give."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from plugin_host.importing.document import Block, Shape
from plugin_host.importing.faults.breaks import GIVEN
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.headings import LONGEST_HEADING, PERSON, POSTAL, nothing_below
from plugin_host.importing.faults.instructions import INSTRUCTIONS
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.signs import LABEL, PLACEHOLDER

_FOR_PRIVACY = re.compile(
    r"(?:contactpersoon|contact person|privacy contact|kontaktperson|ansprechpartner\w*)\b[^:]{0,40}:", re.IGNORECASE
)
"""A label before the name of who answers for privacy."""
_REFERRED = Phrases(
    nl=(
        "contactpersoon", "functionaris (voor )?(de )?gegevensbescherming", "(privacy|beveiligings)functionaris", "privacy officer", "onze fg", "gegevensbeschermingsfunctionaris",
        "(privacy|gegevensbeschermings|databeschermings|avg|gdpr|compliance)-(verantwoordelijke|coördinator|functionaris|officer|medewerk(er|ster)|afdeling|team|desk|loket|jurist|manager|specialist|contact|contactpersoon|aanspreekpunt|adviseur)", "(medewerker|coördinator|verantwoordelijke|aanspreekpunt|contact) (voor )?(de )?(gegevensbescherming|privacy)", "klachten(functionaris|coördinator|commissie)", "vertrouwenspersoon (voor )?(privacy|gegevens*)", "veiligheidsconsulent", "(de|een) dpo", "qr-code {further on}", "tabel #", "(als|in) annex*", "aanhangsel (a|b|c|d|i|ii|iii|#)", "*formulier ~ {further on}", "data protection officer", "functionaris (aangesteld|benoemd|aangewezen|aangeduid)", "(eu-|uk-)?vertegenwoordiger in de (eu|unie|europese unie)", "eu-vertegenwoordiger", "(collega|medewerker|medewerkster) (die|voor|belast) ~ (privacy|gegevensbescherming|persoonsgegevens)", "(persoon|medewerker|naam) ~ (in|onder) (artikel|hoofdstuk|punt|paragraaf) #*", "(bijgevoegd*|aangehecht*|ingesloten|bijgaand*) (document|register|reglement|addendum|verklaring)", "(een|de) fg", "(ons|onze) (retentie|bewaar)(beleid|schema)", "in bijlage", "bijlage #", "(als|de) bijlage", "bijlage (a|b|c|d|e|i|ii|iii)", "(onderstaand*|bijgaand*|bijgevoegd*|hieronder staande) (*formulier|lijst|overzicht|tabel|adres)",
        "(ons|onze|het|de|aparte) (cookiebeleid|cookieverklaring|cookie-statement|cookie-policy|beveiligingsbeleid|retourbeleid|huisregels)",
        "afdeling privacy", "onze functionaris", "onze dpo",
        "(in|onder) (artikel|hoofdstuk|punt|paragraaf|nummer) ## genoemde (persoon|adres|medewerker)", "(in|onder) (artikel|hoofdstuk|punt|paragraaf|nummer) # genoemde (persoon|adres|medewerker)",
        "(haar|zijn|hun) (doorkiesnummer|rechtstreekse nummer|directe nummer)",
        "*formulier ~ (onderaan|hieronder|hierna|achterin|in (de )?bijlage|aan het (einde|eind|slot)|op de laatste pagina)", "(onderaan|hieronder|achterin) ~ *formulier", "(verzoek|aanvraag|klachten|model)formulier",
        "(tabel|lijst|overzicht|schema) {further on}", "in de bijlage*", "bijlage (bij|van|aan) (deze|dit|onze) *", "(aparte|aparte|afzonderlijke|separate) *(beleid|reglement|overzicht|statement)",
    ),
    en=(
        "data protection (officer|manager|coordinator|contact|team|lead|representative|department|adviser|advisor)", "(compliance|security) officer", "(compliance|gdpr) (team|manager|lead|coordinator|department|contact)", "privacy (office|champion|guardian)", "grievance officer", "qr-code {further on}", "table (#|a|b)", "annexed to (this|our) (policy|statement|notice|document)", "exhibit (a|b|c|#)", "form ~ {further on}", "complaints (officer|manager|handler|department|team)", "(eu|uk|european) representative", "representative in the (eu|european union|union|uk)", "(colleague|member of staff|staff member|employee) (who|for|in charge|responsible|dealing) ~ (privacy|data)", "(person|name) ~ (in|under) (article|section|clause|paragraph) #*", "(attached|enclosed|annexed) (addendum|document|schedule|overview|register|statement|notice)", "dpo", "privacy officer", "privacy contact", "contact person", "privacy team", "(annex|appendix) (a|b|c|d|e|i|ii|iii|#)*", "schedule (a|b|c|#)",
        "(form|list|table) below", "(below|attached|enclosed) (form|list|table)", "(our|the|separate) cookie (policy|statement|notice)", "address given (below|above)",
        "privacy (coordinator|lead|manager|department|desk|specialist|adviser|advisor|counsel|representative)", "(our|the) (privacy )?officer", "(person|contact|address) named in (section|article|clause|paragraph) #*",
        "(her|his|their) (direct number|extension|direct line)", "form ~ (below|overleaf|attached|at the (bottom|end|back|foot)|in the (annex|appendix))", "request form",
        "(overview|table|list|schedule) {further on}", "(in|see) (the|our) (annex|appendix)", "(annex|appendix|schedule) to (this|our|the) (policy|notice|statement|document)", "separate (_ )?(policy|schedule|notice|statement)", "(separate|our) retention (policy|schedule)",
    ),
    de=(
        "datenschutzbeauftragte*", "ansprechpartner*", "(in|siehe) (der )?(anlage|anhang)", "(anlage|anhang) (a|b|c|d|e|i|ii|iii|#)", "(unten stehende*|untenstehende*|unten angegebene*|nachfolgende*|nachstehende*|beigefügte*) (*formular|liste|tabelle|adresse|anschrift)",
        "(unsere*|die|der|gesonderte*|separate*|eigene*) cookie-(richtlinie|erklärung|hinweis*)", "datenschutz-(team|koordinator*|abteilung|stelle|verantwortliche*|manager*|referent*|kontakt|officer)", "compliance-(beauftragte*|officer|abteilung)", "datenschützer*", "unsere* dsb", "qr-code {further on}", "tabelle #", "*formular ~ {further on}", "als (anlage|anhang) beigefügt", "(formular|liste|übersicht|verzeichnis) liegt ~ erklärung bei", "eu-vertret*", "vertreter* in der (eu|union|europäischen union)", "(kollegin|kollege*|mitarbeiter*),? (die|der|für|zuständig) ~ datenschutz*", "(beigefügte*|beiliegende*|angehängte*|anliegende*) (verzeichnis*|übersicht|dokument*|erklärung|merkblatt*)", "unsere* beauftragte* für (den )?datenschutz", "beschwerde(stelle|beauftragte*)", "sicherheitsbeauftragte*",
        "(im|dem|unserem|in unserem) impressum",
        "kontaktperson", "(nachstehende*|nachfolgende*) (übersicht|tabelle|liste|aufstellung)", "abteilung datenschutz", "in (ziffer|punkt|abschnitt|artikel|nummer|nr.) #* genannte* person", "(ihre|seine) durchwahl",
        "*formular ~ (unten|am ende|im anhang|in der anlage|weiter unten|nachfolgend|auf der letzten seite)", "(tabelle|liste|übersicht|aufstellung) (im anhang|{further on})", "musterformular",
        "(im anhang|in der anlage)", "(anlage|anhang) (zu|dieser|diesem) *", "(gesonderte*|separate*) (löschkonzept|richtlinie|übersicht)",
    ),
)  # fmt: skip  # lists of words
"""Persons and documents that a text refers to."""

_LATER = Phrases(
    nl=("(hoe (hij|zij|die|deze) heet|wie dat is|op welk nummer|onder welk nummer) & {further on}", "(mail|mailen|bel|bellen|schrijf|stuur) ~ {contact details} {further on}", "{contact details} (dat|die) ~ {further on}", "(diens|wiens|zijn|haar|hun|wie dat is) ~ (naam|namen|{contact details}) & {stands} & {further on}", "{somebody} ~ {further on}", "{further on} ({stands} )?{somebody}", "(via|met|op) ~ {further on} {stands} ~ {contact details}", "(via|met|op) ~ {contact details} ~ {stands} ~ {further on}", "(via|met|op) ~ {contact details} ~ {further on} ~ {stands}", "(de|diens|wiens|zijn|haar|hun|wie dat is) ~ (naam|namen|contactgegevens|gegevens|*nummer|*adres) & (vindt|vind|vinden|staat|staan|vermeld*|genoemd) & (onderaan|aan het (einde|eind|slot)|achterin|hieronder|verderop|op de laatste pagina)", "(contactgegevens|*adres|*nummer) (onderaan|hieronder|achterin|aan het einde)", "(persoon|medewerker|naam|adres) die (hieronder|onderaan) ", "(hieronder|onderaan) (genoemde|vermelde) (persoon|medewerker|adres)", "nummer (staat|vindt u) ~ (onderaan|hieronder|achterin)"),
    en=("(what (he|she|they) (is|are) called|who that is|(at|on|under) which number) & {further on}", "{contact details} (that|which|you) ~ {further on}", "(his|her|their|whose) ~ (name|names|{contact details}) & {stands} & {further on}", "{somebody} ~ {stands} ~ {further on}", "(using|through|via|by|at|on|with) ~ {contact details} ~ {stands} ~ {further on}", "(the|his|her|their|whose) ~ (name|names|contact details|number|e-mail address|address) & (find|found|is|are|stands|given|listed|shown) & (at the (end|bottom|foot|back)|below|overleaf|further down|last page)", "(contact details|address|number) (at the (end|bottom|foot)|below)", "(person|name|address) (named|given|listed|shown|mentioned) (below|at the (end|foot|bottom))"),
    de=("(wie (er|sie|diese|dieser) heißt|wer das ist|unter welcher (nummer|rufnummer)) & {further on}", "{contact details},? (die|das) ~ {further on}", "(dessen|deren|seine*) ~ (name*|{contact details}) & {stands} & {further on}", "{somebody} ~ {further on} ~ {stands}", "{further on} {stands} {somebody}", "(über|unter|mit|an) ~ {further on} {stands} ~ {contact details}", "(den|der|die|seine*|ihre*|dessen|deren) ~ (name*|kontaktdaten|*nummer|*adresse) & (finden|findest|steht|stehen|genannt|aufgeführt|angegeben) & (am (ende|schluss)|unten|nachfolgend|weiter unten|auf der letzten seite)", "(kontaktdaten|*adresse|*nummer) (am ende|unten|weiter unten)", "(unten|nachfolgend|nachstehend) (genannte*|aufgeführte*|angegebene*) (person|stelle|mitarbeiter*|adresse|anschrift)", "(unserem|unser) löschkonzept"),
)  # fmt: skip  # lists of phrases
"""What says that a name or an address is given further on."""
_EARLIER = Phrases(
    nl=("{somebody} ~ {further up}", "{further up} ({stands} )?{somebody}"),
    en=("{somebody} ~ {further up}",),
    de=("{somebody} ~ {further up}", "{further up} ({stands} )?{somebody}"),
)
"""What says that somebody is named further up."""
_OWN_NUMBER = Phrases(
    nl=("(ons|mijn) (telefoonnummer|nummer|gsm-nummer|whatsapp-nummer) & {stands} & ({further on}|{further up})", "(telefoonnummer|gsm-nummer|nummer) ({further on}|{further up})", "({further on}|{further up}) (_ )?(telefoonnummer|gsm-nummer)", "({further on}|{further up}) {stands} ~ (telefoonnummer|gsm-nummer)"),
    en=("(our|my) (telephone number|phone number|mobile number|number) & {stands} & ({further on}|{further up})", "(telephone number|phone number|mobile number|number) ({further on}|{further up})"),
    de=("(unsere|meine) (telefonnummer|rufnummer|handynummer|nummer) & {stands} & ({further on}|{further up})", "(telefonnummer|rufnummer|nummer) ({further on}|{further up})", "({further on}|{further up}) {stands} ~ (telefonnummer|rufnummer|nummer)"),
)  # fmt: skip  # lists of phrases
"""What says that a telephone number stands elsewhere."""
_REACHED = Phrases(
    nl=("hoe (u|je|jullie) ... (bereik*|contact)",), en=("how (you can|to) ~ (reach|contact)",), de=("wie (sie|du) ... (erreich*|kontakt*)",),
)  # fmt: skip  # lists of phrases
"""What says that it is told somewhere how to reach somebody."""
_OF_READER = Phrases(
    nl=("(uw|je|jouw|jullie) (naam|*adres*|*nummer|contactgegevens)",), en=("your (name|*address|*number|contact details|details)",),
    de=("(ihre*|deine*) (name*|kontaktdaten|*adresse|*nummer)",),
)  # fmt: skip  # lists of phrases

_NOT_REFERRED = Phrases(
    nl=("*naam ~ contactpersoon", "contactpersoon (van|bij) (de|het|uw|een) (klant|afnemer|bedrijf|organisatie|instelling)", "(kan|kunnen|ziet|geeft|wijzigt|logt) de contactpersoon", "de contactpersoon ~ (bestelling*|bestelt|inlog*)", "(captcha*|recaptcha*|spam|robots) ... *formulier", "*formulier ... (captcha|recaptcha|spam|robots)", "geen (functionaris|contactpersoon|fg|privacy*)", "niet verplicht ~ functionaris", "hebben ~ (geen|niet) ~ functionaris", "niet ~ aangesteld", "als bijlage ~ (factuur|*mail|bericht|offerte)", "hoeven ~ geen", "wijst ~ aan"),
    en=("name* ~ contact person", "contact person (of|at|for) (the|your|a) (customer|buyer|company|organisation|school)", "contact person ~ (orders|order)", "(captcha*|recaptcha*|spam|bots) ... form", "form ... (captcha|recaptcha|spam|bots)", "(agree*|accept*|click*|consent*|chos*|choose|choice*|allow*|reject*|ask*|permission|buttons?|prefer*) ... (in|via|through|with|on) (the|our) cookie notice", "cookie notice ... (agree*|accept*|click*|consent*|choose|choice*|appears|pops up|on (your|the) first)", "not ~ (obliged|required|need) ~ (appoint|officer)", "no (data protection officer|dpo)", "not appointed", "need not"),
    de=("(captcha*|recaptcha*|spam|bots) ... *formular", "*formular ... (captcha|recaptcha|spam|bots)", "*name* ~ (ansprechpartner*|kontaktperson)", "(ansprechpartner*|kontaktperson) (des|der|beim|im) (kunden|bestellers|unternehmens|firma|unternehmen)", "(ansprechpartner*|kontaktperson) ~ bestell*", "(keinen|kein) ~ datenschutzbeauftragte*", "nicht ~ (bestellen|verpflichtet|benannt)", "cookie-hinweis* ... (klick*|geklickt|zustimm*|zugestimmt|einwillig*|auswähl*|ausgewählt|akzeptier*|erscheint|eingeblendet|beim ersten)", "(zustimm*|zugestimmt|einwillig*|auswahl|akzeptier*|entscheid*) ... cookie-hinweis*", "landes-*beauftragte*", "bundes-*beauftragte*", "datenschutzbeauftragten (des landes|für den datenschutz)", "müssen wir nicht"),
)  # fmt: skip  # lists of words
_DOCUMENT = re.compile(
    r"impressum|cookie|bijlage|annex|appendix|schedule|anlage|anhang|formul|form |form$|lijst|list\b|liste|tabel|table|overview|overzicht|übersicht|aufstellung"
    r"|beleid|reglement|policy|konzept|addendum|verzeichnis|do[ck]ument|register|exhibit|qr.?code|merkblatt|schema",
    re.IGNORECASE,
)
_ANNEX = re.compile(r"bijlage|annex|appendix|anlage|anhang", re.IGNORECASE)
_NUMBERED_ANNEX = re.compile(rf"(?:{_ANNEX.pattern}) (?:[A-Z]|\d{{1,2}})\b", re.IGNORECASE)
_APART = re.compile(rf"cookie|{_ANNEX.pattern}", re.IGNORECASE)
_POINTING = frozenset(("onze", "onderstaande", "below", "separate"))
_IN_ANNEX = re.compile(
    r"\b(?:in|als|as|see|zie|siehe|attached as) (?:de |the |our |onze |der )?((?:[Bb]ijlage|[Aa]nnex|[Aa]ppendix|[Aa]nlage|[Aa]nhang)(?: [A-Z\d]{1,3})?)\b"
)
_AND = re.compile(r", (?:and|or|but|en|of|maar|und|oder|aber) ")
"""What parts a form from what stands further on."""
_NUMBER = re.compile(
    r"\b(?:vraag|hoofdstuk|paragraaf|punt|onderdeel|nummer|question|section|chapter|item|point|clause|number|Frage|Ziffer|Abschnitt|Punkt|Kapitel|Nummer) (?P<number>\d{1,2})\b(?![.,]\d)",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?:[^\W\d]+ )?(\d{1,2})(?:[.):]| [–-]|\s)")
"""The number of a section or a question, with a word before it or not."""
_LEAST_NUMBERED = 3
_TITLE_NAMED = re.compile(
    r"\b(?:kopje|rubriek|onderdeel|hoofdstuk|paragraaf|sectie|section|heading|chapter|abschnitt|rubrik|kapitel|überschrift)"
    r" [\"“„'‘«](?P<title>[^\"”“'’»]{3,40})|[\"“„'‘«](?P<named>[^\"”“'’»]{3,40})[\"”’'»] (?:section|heading|chapter)\b",
    re.IGNORECASE,
)
"""The title of a part of the text."""
_ELSEWHERE = re.compile(
    r"browser|account|konto|instellingen|settings|einstellungen|voorwaarden|terms|agb|geschäftsbed|overeenkomst|contract|vertrag|agreement|boek\b|book\b",
    re.IGNORECASE,
)
"""Such a part may be one of something else."""
_OF_LAW = re.compile(
    r"\b(?:AVG|GDPR|DS-?GVO|wet|act|gesetz|BGB|HGB|UWG|regulation|verordening|verordnung|paragraphs? \d+ of)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(r"https?:|www\.|(?<!\w)/[a-z][\w-]{2,}")
"""Where an annex stands; an address for mail beside it is for something else."""
_NAMES = re.compile(
    r"\b(?:naam|namen|names?|namens?|wie dat is|heet|called|heißt|who that is|wer das ist|persoon|medew\w+|collega|person|colleague|employee|mitarbeiter\w*|kolleg\w+)\b",
    re.IGNORECASE,
)
_SOMEBODYS = re.compile(
    r"\b(?:zijn of haar|diens|wiens|his or her|whose|dessen|seine oder ihre|erreichen (?:sie|ihn)|bereikt u (?:hem|haar)|reach (?:him|her|them)|für (?:sie|ihn) an)\b",
    re.IGNORECASE,
)
_ANSWERING = re.compile(
    r"(?:privacy|contactpers|functionaris|officer|beauftragt|ansprechp)[^@]{0,60}(?:@|\d{6})", re.IGNORECASE
)
"""Whoever answers for privacy, with an address."""
_COMPLAINT = re.compile(r"klacht|complain|beschwer|autoriteit|authority|commissioner|behörde", re.IGNORECASE)
_PLACE = re.compile(r"(?<!mail)(?<!mail[ -])(?:adres|address|anschrift)", re.IGNORECASE)
_PATH = re.compile(r"(?<!\w)/[a-z][\w-]{2,}")
_CALLED = re.compile(
    r"(?:is|heet|named|called|ist|heißt|:)\s+(?:de heer|mevrouw|mr\.?|mrs\.?|ms\.?|herr|frau|dhr\.?|mevr\.?)?\s*[A-ZÀ-Þ][\w.-]+\s+(?:[a-z]+\s)*[A-ZÀ-Þ]"
)
_ROLE = re.compile(
    r"naam|name|[ck]onta[ck]t|ansprech|privacy|datenschutz|functionaris|officer|beauftragt|dinator|verantw",
    re.IGNORECASE,
)
"""What stands before a colon and somebody's name."""
_NUMERAL = re.compile(r"[IVX]+\. ")
_LINE = 160
_NEAR = 4
"""What is referred to is given within so many blocks."""

_CONTACT = re.compile(r"contact|kontakt|adres|address|anschrift|bereik|erreich|reach", re.IGNORECASE)
"""A heading above the address that a sentence leads to."""
_TURN_TO = re.compile(r"\b(?:contact|neem|nemen|bel|zoek|let)\b.*\bop\s?:\s*$", re.IGNORECASE)
"""The end of a verb, after which no name need follow."""
_LONE = re.compile(
    r"(?:(?P<mail>e-?mail(?:-?adres(?:se)?)?)|(?P<phone>telefoon(?:nummer)?|(?:tele)?phone|telefon|tel\.?)"
    r"|(?P<page>website|internet|web(?:site|seite)?)):\s*",
    re.IGNORECASE,
)
"""A label for an address or a number, and nothing else."""
_ANSWERS = {
    "mail": re.compile("@"),
    "phone": re.compile(r"^[^:]*\d{3}"),
    "page": re.compile(r"https?:|www\.|^\S+\.[a-z]{2,}"),
}
_CLICK = Phrases(
    nl=("klik (dan )?(hier|op deze link|op de link)", "klik voor meer", "via deze link", "via de volgende link", "op de volgende pagina", "naar dit adres", "klikt u hier", "(deze|volgende) link", "lees (hier|er) meer", "lees hier"),
    en=("click (here|on this link|this link)", "(via|through|at|following) (this|the following) link", "read more here", "to this address", "follow this link", "the following link"),
    de=(
        "klicken sie (hier|auf diesen link)", "hier klicken", "(über|unter) (dem |den )?(diesem|diesen|folgendem|folgenden) link", "klick* hier",
        "an diese adresse",
    ),
)  # fmt: skip  # lists of phrases
"""Words that need a link."""
_LINK_THERE = re.compile(
    r"\blink\b,? (?:(?:die|that|der) )?(?:\w+ ){0,2}(?:onder|onderaan|in|aan|bij|boven|at|unten|im|am|ganz)\b.*(?:mail|brief|letter|bericht|message|nachricht)",
    re.IGNORECASE,
)
"""A link that stands in something that is sent."""


def dangling(reading: Reading) -> Iterator[Fault]:
    """Each reference to somebody or something that is not given."""
    later = dict(_later(reading))
    after = reading.saying(_REACHED)
    found = {place: fault for place, fault in _referring(reading) if place + 1 not in later} | later
    found |= dict(_beyond(reading))
    for place, fault in found.items():
        sentence = reading.sentences[place]
        below = (reading.sentences[other] for other in found if other > place)
        if sentence.shape is Shape.HEADING and any(sentence.text in other.headings for other in below):
            continue  # the sentence below the heading is quoted
        if place + 1 in after and place not in later:
            fault = shown("contact-dangling", reading.sentences[place + 1], after[place + 1])
        yield fault


def _later(reading: Reading) -> Iterator[tuple[int, Fault]]:
    """What says that a name or an address follows, and nothing that could be it does."""
    blocks = reading.document.blocks
    own = {str(value.value) for path, value in reading.values.items() if path[1] == "name"}
    for place, span in reading.saying(_LATER).items():
        sentence = reading.sentences[place]
        below = [b for b in blocks[sentence.block + 1 :] if b.text not in own and not _NUMERAL.match(b.text)]
        following = [block.text for block in below]
        if _NAMES.search(sentence.text[span[0] : span[1]]) or _SOMEBODYS.search(sentence.text):
            given = any(PERSON.match(text) or _named(text) or _ANSWERING.search(text) for text in following)
        else:
            asked = "street" if _PLACE.search(sentence.text[span[0] : span[1]]) else "email"
            known = bool(following) and ("controller", asked) in reading.values
            given = known or any(map(GIVEN.search, following))
        if not given and not reading.has(_OF_READER, sentence.text):
            yield place, shown("contact-dangling", sentence, span)
    for place, span in reading.saying(_EARLIER).items():
        before = blocks[: reading.sentences[place].block]
        above = (*own, *(block.text for block in before if block.shape is not Shape.HEADING))
        if not any(PERSON.match(text) or _CALLED.search(text) for text in above):
            yield place, shown("contact-dangling", reading.sentences[place], span)


def _named(text: str) -> bool:
    """Whether somebody is called by a name; behind a colon it must be one of whoever answers for privacy."""
    called = _CALLED.search(text)
    return called is not None and (called[0][0] != ":" or _ROLE.search(text, 0, called.start()) is not None)


def _referring(reading: Reading) -> Iterator[tuple[int, Fault]]:
    """What refers to somebody or something that is not given, by its place."""
    excused = reading.saying(INSTRUCTIONS.says)
    for place, span in _REFERRED.places(reading.index, reading.languages):
        sentence = reading.sentences[place]
        heading = sentence.shape is Shape.HEADING
        of_vendor = not heading and reading.begins_with(place)
        if (
            (place in excused and not PLACEHOLDER.search(sentence.text))
            or of_vendor
            or (sentence.shape is Shape.ITEM and span == (0, len(sentence.text)))  # what customers give
            or _left_blank(sentence.text, span)
            or reading.has(_NOT_REFERRED, sentence.text)
            or _AND.search(sentence.text, *span)
        ):
            continue
        annex = _IN_ANNEX.search(sentence.text)
        name = annex[1] if annex else sentence.text[span[0] : span[1]]
        again = sum(name.lower() in other.text.lower() for other in reading.sentences) > 1
        if heading and (_DOCUMENT.search(name) or (nothing_below(reading.document, sentence.block) and not again)):
            continue  # it is what is referred to, or it is reported as empty
        given = _document_given if _DOCUMENT.search(name) else _person_given
        if not given(name, place, reading):
            yield place, shown("contact-dangling", sentence, span)


def _left_blank(text: str, span: tuple[int, int]) -> bool:
    """Whether a sentence has a blank, which may be for what it refers to: an annex with its number needs none."""
    blank = PLACEHOLDER.search(text)
    return blank is not None and (
        blank.start() <= span[1] + 1 or not _NUMBERED_ANNEX.search(text, span[0], blank.start())
    )


def _document_given(name: str, place: int, reading: Reading) -> bool:
    """Whether a document or form is linked, or stands in the text."""
    sentence, blocks = reading.sentences[place], reading.document.blocks
    said = _PAGE if _ANNEX.search(name) else GIVEN
    imprint = "impressum" in name.lower() and ("controller", "street") in reading.values
    here = imprint or blocks[sentence.block].links or said.search(sentence.text)
    return bool(here) or _there(name, sentence.block, blocks) or _linked(name, blocks)


def _person_given(name: str, place: int, reading: Reading) -> bool:
    """Whether it is said how to reach somebody, or who that is: beside the reference, at the number it names, or elsewhere."""
    sentence, blocks = reading.sentences[place], reading.document.blocks
    heading = sentence.shape is Shape.HEADING
    near = blocks[sentence.block : sentence.block + (_NEAR if heading else 1)]
    after = "" if _COMPLAINT.search(reading.after(place)) else reading.after(place)
    beside = " ".join((*(item.text for item in near), after)) if heading else f"{sentence.text} {after}"
    if GIVEN.search(beside) or _CALLED.search(beside) or any(item.links for item in near):
        return True
    elsewhere = (*_at_number(sentence.text, blocks), *_told_of(name, blocks))
    return any(map(GIVEN.search, elsewhere)) or _named_at_the_end(name, reading)


def _beyond(reading: Reading) -> Iterator[tuple[int, Fault]]:
    """What refers to a number that is higher than those of the text, to a title or to a telephone number that it does not have."""
    blocks = reading.document.blocks
    last = max(_numbered(blocks), default=0)
    none = not any(_BEGINS.match(block.text) or _NUMBER.match(block.text) for block in blocks)
    last = last or sum(block.shape is Shape.HEADING for block in blocks)  # their numbers are left out
    for place, sentence in enumerate(reading.sentences):
        match = _NUMBER.search(sentence.text) if none or last >= _LEAST_NUMBERED else None
        other = bool(blocks[sentence.block].links or _ELSEWHERE.search(sentence.text))
        lost = match and int(match["number"]) > last and not _OF_LAW.search(sentence.text)
        if match and lost and not (none and (other or match.start() == 0)):
            yield place, shown("contact-dangling", sentence, match.span())
        titled = _TITLE_NAMED.search(sentence.text)
        if titled and not other:
            title = (titled["title"] or titled["named"]).lower().strip(" .,")
            others = (block.text.lower() for index, block in enumerate(blocks) if index != sentence.block)
            if not any(title in text[:LONGEST_HEADING] for text in others):
                yield place, shown("contact-dangling", sentence, titled.span())
    for place, span in reading.saying(_OWN_NUMBER).items():
        if ("controller", "phone") not in reading.values and not re.search(r"\d{3}", reading.sentences[place].text):
            yield place, shown("contact-dangling", reading.sentences[place], span)


def _at_number(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """What stands at the number that a sentence refers to."""
    numbers, match = _numbered(blocks), _NUMBER.search(text)
    if match and (start := numbers.get(int(match["number"]))) is not None:
        end = numbers.get(int(match["number"]) + 1, len(blocks))
        yield from (block.text for block in blocks[start:end])


def _numbered(blocks: Sequence[Block]) -> dict[int, int]:
    """The numbers from 1 with which blocks begin, one after the other, and where these stand."""
    found: dict[int, int] = {}
    for index, block in enumerate(blocks):
        begins = _BEGINS.match(block.text)
        if begins and int(begins[1]) == len(found) + 1:
            found[len(found) + 1] = index
    return found


def _told_of(name: str, blocks: Sequence[Block]) -> Iterator[str]:
    """What stands below a heading or in a line of some name."""
    words = name.lower().split()
    for index, block in enumerate(blocks):
        heading = block.shape is Shape.HEADING
        if (heading or len(block.text) < _LINE) and all(word in block.text.lower() for word in words):
            below = blocks[index : index + (_NEAR if heading else 1)]
            yield " ".join(item.text for item in below).replace("€", "")


def _named_at_the_end(name: str, reading: Reading) -> bool:
    """Whether a heading or a label of that name is followed by somebody's name, and the text gives an address for mail."""
    if ("controller", "email") not in reading.values:
        return False
    words = [word for word in name.lower().split() if len(word) > 3]
    blocks = reading.document.blocks
    for index, block in enumerate(blocks):
        named = (words and all(word in block.text.lower() for word in words)) or bool(_FOR_PRIVACY.match(block.text))
        if not named or len(block.text) > LONGEST_HEADING:
            continue
        _, labelled, said = block.text.partition(":")
        below = said.strip() if labelled and said.strip() else blocks[index + 1].text if index + 1 < len(blocks) else ""
        if PERSON.match(below.strip()) and not PLACEHOLDER.search(below):
            return True
    return False


def _there(name: str, index: int, blocks: Sequence[Block]) -> bool:
    """Whether a document or form that is referred to has a heading of its own, begins a paragraph as an annex, or stands just below as a table or list."""
    below = blocks[index + 1 : index + (2 if "form" in name.lower() else 3)]
    if not _APART.search(name) and any(block.shape in (Shape.ROW, Shape.ITEM) for block in below):
        return True
    words = {*re.findall(r"[^\W\d_]{4,}", name.lower())} - _POINTING
    parts = (*words, *re.findall(r"\d+", name)) if words else ()
    begins = name.lower() if _ANNEX.search(name) else "\0"
    titles = (
        b.text.lower()[:LONGEST_HEADING]
        for place, b in enumerate(blocks)
        if (b.shape is Shape.HEADING and len(b.text) < LONGEST_HEADING)
        or (place != index and b.text.lower().startswith(begins))
    )
    return any(parts and all(re.search(rf"{part}(?:s|en|e)?\b", title) for part in parts) for title in titles)


def _linked(name: str, blocks: Sequence[Block]) -> bool:
    """Whether another place of the text that names the document leads to it."""
    words = re.findall(r"[^\W\d_]{5,}", name.lower())[-2:]
    leading = (block for block in blocks if block.links or _PATH.search(block.text))
    return any(words and all(word in block.text.lower() for word in words) for block in leading)


def linkless(reading: Reading) -> Iterator[Fault]:
    """Each sentence that points to an address or a link and has none."""
    blocks = reading.document.blocks
    last = {sentence.block: place for place, sentence in enumerate(reading.sentences)}
    for place, sentence in enumerate(reading.sentences):
        block = blocks[sentence.block]
        if sentence.shape in (Shape.HEADING, Shape.ROW) or block.links or GIVEN.search(block.text):
            continue
        label = _LONE.fullmatch(sentence.text)
        alone = label and not _answered(str(label.lastgroup), blocks[sentence.block + 1 :])
        ends = last[sentence.block] == place and LABEL.search(sentence.text) and not _TURN_TO.search(sentence.text)
        if (
            alone
            or (place in reading.saying(_CLICK) and not _LINK_THERE.search(sentence.text))
            or (ends and not _led_on(blocks[sentence.block + 1 :]))
        ):
            yield Fault(FLAWS["name-missing"], sentence.text, sentence.line)


def _answered(label: str, below: Sequence[Block]) -> bool:
    """Whether what stands below a label is what the label announces."""
    return bool(below) and bool(_ANSWERS[label].search(below[0].text))


def _led_on(below: Sequence[Block]) -> bool:
    """Whether what a sentence ends in is given below it: at once, or under a heading for it."""
    if not below or below[0].shape is not Shape.HEADING:
        return bool(below)
    lines = takewhile(lambda item: len(item.text) <= LONGEST_HEADING, below)
    address = any(POSTAL.search(item.text) for item in lines)
    under = takewhile(lambda item: item.shape is not Shape.HEADING, below[1:])
    return address or (bool(_CONTACT.search(below[0].text)) and any(GIVEN.search(item.text) for item in under))
