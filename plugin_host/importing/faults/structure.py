"""Faults in how the text is built: titles, empty sections, broken sentences, and references that lead nowhere."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from plugin_host.importing.document import Block, Shape
from plugin_host.importing.faults.fault import Fault, missing, shown
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.instructions import INSTRUCTIONS
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.signs import LABEL, PLACEHOLDER
from plugin_host.importing.faults.whose import amid

_TITLE = re.compile(
    r"""
    privacy | persoonsgegevens | gegevensbescherming | (?:^|met\s|over\s|en\s) (?:uw|je|jouw|onze) \s gegevens
    | data \s protection | personal \s (?:data|information) | your \s (?:data|information)
    | datenschutz | privatsphäre | (?:deinen|deine|euren|eure|ihren|ihre|personenbezogene\w*) \s daten
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TITLED = re.compile(r"(?-i:[A-ZÀ-Þ ]{5,})\b[.:]|(?:privacy|datenschutz)", re.IGNORECASE)
_TITLE_WITHIN = 60
"""A title names the subject within so many characters."""
_LONGEST_TITLE = 90
_FIRST = 3
"""Headings among the first so many blocks are names and titles."""
_LONGEST_HEADING = 80
_ADDRESS = re.compile(
    r"\d|@|:|\b(?:B\.?V\.?|GmbH|VOF|Nederland|Netherlands|Deutschland|België|Belgium|Germany|Österreich)\b"
)
_POSTAL = re.compile(r"\b\d{4} ?[A-Z]{2}\b|\b\d{5} [A-ZÀ-Þ]|\b[1-9]\d{3} [A-ZÀ-Þ][a-z]+")
_BY_SHAPE = 3
"""The level of what is a heading by its shape only, or a lesser one: a name above an address looks like one."""
_NUMBERED_HEADING = re.compile(
    r"^(?:artikel|article|§|hoofdstuk|section)\s*\d+(?:\.\d+)*\b|^\d+(?:\.\d+)*[.)]\s|^\d+(?:\.\d+)+\s", re.IGNORECASE
)
_UNENDED = 25
"""A paragraph of fewer characters is no sentence that breaks off, unless a hyphen or an at sign says so."""

_BROKEN_WORDS = (
    # Dutch
    "en", "of", "de", "het", "een", "van", "voor", "met", "om", "die", "dat", "te", "aan", "bij", "door", "naar", "op", "uit", "kan", "kunt", "kunnen", "wordt",
    "worden", "zijn", "zal", "zullen", "onze", "uw", "tenzij", "omdat", "zodat", "als", "wij", "we", "u", "ook", "maar", "welke", "waarin", "waarvan", "altijd",
    "gedurende", "tijdens", "eigen", "andere", "nadat", "zodra", "terwijl", "hoewel", "doordat", "tegen", "tussen", "zonder", "onder", "volgens", "deze", "jouw", "geen", "zeer",
    "zoals", "namelijk", "per", "via", "zij", "bijvoorbeeld", "waaronder", "alle", "iedere", "elke", "dankzij", "vanwege", "sinds", "totdat",
    # English
    "and", "or", "the", "a", "an", "for", "with", "to", "that", "by", "from", "on", "at", "can", "may", "will", "must", "is", "are", "our", "your", "unless",
    "because", "if", "when", "which", "who", "but", "always", "be", "we", "not", "into", "as",
    "during", "own", "other", "once", "while", "although", "until", "without", "between", "has", "have", "been", "was", "were", "these", "those", "their", "would",
    "including", "such as", "no longer", "not only", "also", "therefore", "any", "some", "such", "about", "under", "regarding", "concerning", "every", "each", "whose", "whether", "since", "than",
    # German
    "und", "oder", "der", "die", "das", "ein", "eine", "einer", "einem", "einen", "von", "für", "mit", "zu", "zur", "zum", "um", "auf", "bei", "durch", "wird",
    "werden", "kann", "können", "sind", "unsere", "ihre", "wenn", "weil", "dass", "sowie", "den", "dem", "des", "wir", "auch", "aber", "nicht", "über",
    "eigenem", "eigenen", "eigener", "nachdem", "sobald", "während", "gegen", "zwischen", "ohne", "unserem", "unserer", "unseren", "ihrem", "ihrer", "ihren", "haben", "wurde",
    "insbesondere", "nämlich", "etwa", "beispielsweise", "allen", "alle", "jeder", "jede", "jedem", "jeden", "deren", "dessen", "seit", "aufgrund", "wegen", "bis",
)  # fmt: skip  # lists of words
_WHOLE = r"(?<!\bop aan)(?<!\bon that)(?<!\bof that)(?<!\bfor that)(?<!\bto that)(?<!\babout that)"
"""Nor does one that ends so."""
_BROKEN = re.compile(
    rf"(?:(?<![.@/\w-])(?:{'|'.join(_BROKEN_WORDS)}){_WHOLE}|,|\w-|\w@|(?::|\w)\s+(?:[–—]+|--+))\s*$", re.IGNORECASE
)
_BROKEN_ITEM = re.compile(
    r"\b(?:die|dat|welke|which|that|who|whose|whom|welche|deren|dessen|tenzij|unless|sofern|omdat|because|weil|zodat|dass"
    rf"|(?:dat|die|which|that|das) (?:we|wij|u|je|you|they|wir|sie)){_WHOLE}$",
    re.IGNORECASE,
)
"""Nor an item of a list in one of these."""
_MOST_BROKEN = 4
"""A text in which more blocks than these break off was cut into lines by its page."""
_BROKEN_HEADING = re.compile(
    r"\b(?:te|de|het|een|en|of|the|a|an|and|or|um|und|oder|der|den|dem|zu|onze|uw|jouw|eigen|our|your|own"
    r"|ihre|deine|per|etwa|eigenem|eigenen|unserem|unserer|unseren|unsere|ihrem|ihrer|ihren|gedurende|tijdens|during|während"
    r"|(?:voor|om|bij|für|zur|zum|bei|um|außerdem|daarnaast|verder|hier(?:voor|für|zu)?) [^?]{8,}en (?:wij|we|wir)"
    r"|langer dan|longer than|länger als|later than|(?::|\w) (?:[–—]+|--+)"
    r"|(?:en|maar|and|but|und|aber) (?:wij|we|alleen|only|wir|nur)|(?:zodat|so that|sodass) \w+)$",
    re.IGNORECASE,
)
"""No heading ends in one of these, so a line that does is a sentence."""
_BROKEN_STATEMENT = re.compile(
    r"\b(?:wenn|sofern|falls|indien|wanneer|die|dat|nadat|zodra|omdat|zodat|terwijl|tegen|volgens|om"
    r"|that|which|once|because|while|by|(?<!is )(?<!are )for|has|have|been|will|can|nachdem|sobald|weil|dass|das|gegen|durch|von|wird|werden)$",
    re.IGNORECASE,
)
"""Nor in one of these, unless it asks something."""
_ASKING = re.compile(
    r"^(?:\W|\d)*(?:(?:met|aan|van|voor|door|with|to|for|from|mit|an|von|für) )?(?:wat|wie|waar\w*|wanneer|welke?|hoe|zo|dit|deze|daar\w*|what|who|whom|whose|where|when|why|which|how|that|this|these|see"
    r"|was|wer|wem|wen|wo\w*|wann|warum|welche\w*|wie|dies\w*|da(?!s\b)\w+)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"""
    , \s (?:om|um|teneinde) \s (?: (?!te\b|zu\b) [^\W\d_]+ \s? ){1,6} $  # , um die Nutzung
    | \b (?:gebruiken|verwerken|bewaren|verwenden|nutzen|speichern|verarbeiten|nodig|benötigen|brauchen) \b [^,.]{0,60} \s (?:om|um) \s
        (?: (?!te\b|zu\b) [^\W\d_]+ \s? ){1,5} $
    | , \s (?:you|we|they|u|wij|zij|je|jij|sie|wir|du) $
    | \b (?:zodra|nadat|als|wanneer|omdat|doordat|indien|totdat|sobald|nachdem|wenn|weil|falls|indem|damit|bevor|because|once|when|until|unless)
        (?:\s (?:uw|je|jouw|de|het|een|wij|we|u|onze|ihre?|deine|die|der|das|eine?|unsere?|sie|wir|auf|mit|op|met|in|zij|ze|your|our|the|a|you|they)){1,3}
        (?:\s [^\W\d]{2,20} (?<! t | d ) (?<! en | st ))? $  # zodra uw bestelling
    | \b (?:zal|zullen|kan|kunnen|mag|mogen|moet|moeten|wordt|worden|wird|werden|kann|können|soll|sollen|muss)
        (?:\s [^\W\d]{1,20} (?<! t | d ) (?<! en )){1,5} $  # zal de datum bovenaan
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A clause that waits for its verb."""
_IN_CELLS = re.compile(r" [–—-] [^–—-]{1,80} [–—-] ")
"""A line of a table that was written with dashes."""
_LOWER = re.compile(r"^[a-zà-ÿ]")
_ENDED = re.compile(r"[.!?…:;)”\"»|]\s*$")
_SEVERAL = re.compile(r"\w{3}[.!?] +[A-ZÀ-Þ“\"„]")
_GOES_ON = re.compile(r"(?:^|[.!?] )(?=[A-ZÀ-Þ])[^.!?@\d]{12,}\s(?!\w+(?:en|an|d|t)$)[a-zà-ÿ’'-]+$")
"""A last sentence without an end, which does not close with a verb: that often ends it."""
_MOST_UNENDED = 2
_LEAST_SEVERAL = 3
"""A text with fewer ended paragraphs for one that is not has a habit, not a fault."""
_GREETING = re.compile(r"^(?:met (?:\w+ ){0,3}groet|kind regards|best regards|mit freundlichen)", re.IGNORECASE)

_PERSON = re.compile(
    r"^(?:[A-ZÀ-Þ]\. ?){1,4}(?:(?:van|de|der|den|von) )*[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?$"
    r"|^(?i:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau) [A-ZÀ-Þ]"
    r"|^(?!(?:Ihre?|Deine?|Eure?|Unsere?|Meine?|Keine?|Alle|Weitere|Welche|Eine?|Der|Die|Das|Your|Our|The|My|Uw|Onze)\b"
    r"|\w*(?:liche|ische|ige|ende|erne|enen|eren|igen|ischen|lichen|ene)\b)[A-ZÀ-Þ][a-zà-ÿ]+"
    r"(?: (?:van|de|der|den|von))* [A-ZÀ-Þ][a-zà-ÿ]+(?<!ung)(?<!eit)(?<!ungen)(?<!daten)(?<!dienste)(?<!rechte)(?<!fragen)(?<!ookies)(?<!zwecke)$",
)
_FOR_PRIVACY = re.compile(
    r"(?:contactpersoon|contact person|privacy contact|kontaktperson|ansprechpartner\w*)\b[^:]{0,40}:", re.IGNORECASE
)
"""A label before the name of who answers for privacy."""
_STEM = 5
_NAME_WORDS = 3
_ANYTHING = frozenset(
    ("perso", "priva", "daten", "data", "gegev", "infor", "over", "onze", "your", "ihre", "with", "voor")
)
"""Beginnings of words that stand in headings of any kind."""

_REFERRED = Phrases(
    nl=(
        "contactpersoon", "functionaris (voor )?(de )?gegevensbescherming", "(privacy|beveiligings)functionaris", "privacy officer", "onze fg", "gegevensbeschermingsfunctionaris",
        "privacyverantwoordelijke", "privacy-(team|desk|loket|jurist|manager|specialist|contact)", "medewerker (gegevensbescherming|privacy)", "(een|de) fg", "(ons|onze) (retentie|bewaar)(beleid|schema)", "in bijlage", "bijlage #", "(als|de) bijlage", "bijlage (a|b|c|d|e|i|ii|iii)", "(onderstaand*|bijgaand*|bijgevoegd*|hieronder staande) (*formulier|lijst|overzicht|tabel|adres)",
        "(ons|onze|het|de|aparte) (cookiebeleid|cookieverklaring|cookie-statement|cookie-policy|beveiligingsbeleid|retourbeleid|huisregels)",
        "privacycoördinator", "privacymedewerker", "privacyafdeling", "afdeling privacy", "onze functionaris", "onze dpo",
        "(in|onder) (artikel|hoofdstuk|punt|paragraaf|nummer) ## genoemde (persoon|adres|medewerker)", "(in|onder) (artikel|hoofdstuk|punt|paragraaf|nummer) # genoemde (persoon|adres|medewerker)",
        "(haar|zijn|hun) (doorkiesnummer|rechtstreekse nummer|directe nummer)",
        "*formulier ~ (onderaan|hieronder|hierna|achterin|in (de )?bijlage|aan het (einde|eind|slot)|op de laatste pagina)", "(onderaan|hieronder|achterin) ~ *formulier", "(verzoek|aanvraag|klachten|model)formulier",
        "(tabel|lijst|overzicht|schema) (hieronder|onderaan|achterin|aan het einde)", "in de bijlage*", "(aparte|aparte|afzonderlijke|separate) *(beleid|reglement|overzicht|statement)",
    ),
    en=(
        "data protection (officer|manager|coordinator|contact|team)", "(compliance|security) officer", "dpo", "privacy officer", "privacy contact", "contact person", "privacy team", "(annex|appendix) (a|b|c|d|e|i|ii|iii|#)*", "schedule (a|b|c|#)",
        "(form|list|table) below", "(below|attached|enclosed) (form|list|table)", "(our|the|separate) cookie (policy|statement|notice)", "address given (below|above)", "data protection lead",
        "privacy (coordinator|lead|manager|department|desk)", "(our|the) (privacy )?officer", "(person|contact|address) named in (section|article|clause|paragraph) #*",
        "(her|his|their) (direct number|extension|direct line)", "form ~ (below|overleaf|attached|at the (bottom|end|back|foot)|in the (annex|appendix))", "request form",
        "(overview|table|list|schedule) (below|overleaf|at the (end|bottom|back))", "(in|see) (the|our) (annex|appendix)", "separate (_ )?(policy|schedule|notice|statement)", "(separate|our) retention (policy|schedule)",
    ),
    de=(
        "datenschutzbeauftragte*", "ansprechpartner*", "(in|siehe) (der )?(anlage|anhang)", "(anlage|anhang) (a|b|c|d|e|i|ii|iii|#)", "(unten stehende*|untenstehende*|unten angegebene*|nachfolgende*|nachstehende*|beigefügte*) (*formular|liste|tabelle|adresse|anschrift)",
        "(unsere*|die|der) cookie-(richtlinie|erklärung|hinweis*)", "datenschutz-(team|koordinator*|abteilung|stelle|verantwortliche*)", "sicherheitsbeauftragte*",
        "(im|dem|unserem|in unserem) impressum",
        "kontaktperson", "(nachstehende*|nachfolgende*) (übersicht|tabelle|liste|aufstellung)", "abteilung datenschutz", "in (ziffer|punkt|abschnitt|artikel|nummer|nr.) #* genannte* person", "(ihre|seine) durchwahl",
        "*formular ~ (unten|am ende|im anhang|in der anlage|weiter unten|nachfolgend|auf der letzten seite)", "(tabelle|liste|übersicht|aufstellung) (unten|am ende|weiter unten|im anhang)", "musterformular",
        "(im anhang|in der anlage)", "(gesonderte*|separate*) (löschkonzept|richtlinie|übersicht)",
    ),
)  # fmt: skip  # lists of words
"""Persons and documents that a text refers to."""

_LATER = Phrases(
    nl=("(de|diens|wiens|zijn|haar|hun|wie dat is) ~ (naam|namen|contactgegevens|gegevens|*nummer|*adres) & (vindt|vind|vinden|staat|staan|vermeld*|genoemd) & (onderaan|aan het (einde|eind|slot)|achterin|hieronder|verderop|op de laatste pagina)", "(contactgegevens|*adres|*nummer) (onderaan|hieronder|achterin|aan het einde)", "(persoon|medewerker|naam|adres) die (hieronder|onderaan) ", "(hieronder|onderaan) (genoemde|vermelde) (persoon|medewerker|adres)", "nummer (staat|vindt u) ~ (onderaan|hieronder|achterin)"),
    en=("(the|his|her|their|whose) ~ (name|names|contact details|number|e-mail address|address) & (find|found|is|are|stands|given|listed|shown) & (at the (end|bottom|foot|back)|below|overleaf|further down|last page)", "(contact details|address|number) (at the (end|bottom|foot)|below)", "(person|name|address) (named|given|listed|shown|mentioned) (below|at the (end|foot|bottom))"),
    de=("(den|der|die|seine*|ihre*|dessen|deren) ~ (name*|kontaktdaten|*nummer|*adresse) & (finden|findest|steht|stehen|genannt|aufgeführt|angegeben) & (am (ende|schluss)|unten|nachfolgend|weiter unten|auf der letzten seite)", "(kontaktdaten|*adresse|*nummer) (am ende|unten|weiter unten)", "(unten|nachfolgend|nachstehend) (genannte*|aufgeführte*|angegebene*) (person|stelle|mitarbeiter*|adresse|anschrift)", "(unserem|unser) löschkonzept"),
)  # fmt: skip  # lists of phrases
"""What says that a name or an address is given further on."""
_OF_READER = Phrases(
    nl=("(uw|je|jouw|jullie) (naam|*adres*|*nummer|contactgegevens)",), en=("your (name|*address|*number|contact details|details)",),
    de=("(ihre*|deine*) (name*|kontaktdaten|*adresse|*nummer)",),
)  # fmt: skip  # lists of phrases

_NOT_REFERRED = Phrases(
    nl=("*naam ~ contactpersoon", "geen (functionaris|contactpersoon|fg|privacy*)", "niet verplicht ~ functionaris", "hebben ~ (geen|niet) ~ functionaris", "niet ~ aangesteld", "als bijlage ~ (factuur|*mail|bericht|offerte)", "hoeven ~ geen", "wijst ~ aan"),
    en=("name* ~ contact person", "(agree*|accept*|click*|consent*|chos*|choose|choice*|allow*|reject*|ask*|permission|buttons?|prefer*) ... (in|via|through|with|on) (the|our) cookie notice", "cookie notice ... (agree*|accept*|click*|consent*|choose|choice*|appears|pops up|on (your|the) first)", "not ~ (obliged|required|need) ~ (appoint|officer)", "no (data protection officer|dpo)", "not appointed", "need not"),
    de=("*name* ~ (ansprechpartner*|kontaktperson)", "(keinen|kein) ~ datenschutzbeauftragte*", "nicht ~ (bestellen|verpflichtet|benannt)", "cookie-hinweis* ... (klick*|geklickt|zustimm*|zugestimmt|einwillig*|auswähl*|ausgewählt|akzeptier*|erscheint|eingeblendet|beim ersten)", "(zustimm*|zugestimmt|einwillig*|auswahl|akzeptier*|entscheid*) ... cookie-hinweis*", "landes-*beauftragte*", "bundes-*beauftragte*", "datenschutzbeauftragten (des landes|für den datenschutz)", "müssen wir nicht"),
)  # fmt: skip  # lists of words
_DOCUMENT = re.compile(
    r"impressum|cookie|bijlage|annex|appendix|schedule|anlage|anhang|formul|form |form$|lijst|list\b|liste|tabel|table|overview|overzicht|übersicht|aufstellung"
    r"|beleid|reglement|policy|konzept",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"@|\d{3}[ /-]?\d{2}|(?<!\w)/[a-z][\w-]{2,}|https?:|www\.|(?<![\w-])[\w-]{1,63}\.(?:nl|com|de|be|eu|example)\b"
)
_ANNEX = re.compile(r"bijlage|annex|appendix|anlage|anhang", re.IGNORECASE)
_PAGE = re.compile(r"https?:|www\.|(?<!\w)/[a-z][\w-]{2,}")
"""Where an annex stands; an address for mail beside it is for something else."""
_NAMES = re.compile(
    r"\b(?:naam|namen|names?|namens?|wie dat is|persoon|medewerker|person|mitarbeiter\w*)\b", re.IGNORECASE
)
_COMPLAINT = re.compile(r"klacht|complain|beschwer|autoriteit|authority|commissioner|behörde", re.IGNORECASE)
_PLACE = re.compile(r"(?<!mail)(?<!mail[ -])(?:adres|address|anschrift)", re.IGNORECASE)
_PATH = re.compile(r"(?<!\w)/[a-z][\w-]{2,}")
_CALLED = re.compile(
    r"(?:is|heet|named|called|ist|heißt|:)\s+(?:de heer|mevrouw|mr\.?|mrs\.?|ms\.?|herr|frau|dhr\.?|mevr\.?)?\s*[A-ZÀ-Þ][\w.-]+\s+(?:[a-z]+\s)*[A-ZÀ-Þ]"
)
_NEAR = 4
"""What is referred to is given within so many blocks."""

_TURN_TO = re.compile(r"\b(?:contact|neem|nemen|bel|zoek|let)\b.*\bop\s?:\s*$", re.IGNORECASE)
"""The end of a verb, after which no name need follow."""
_CLICK = Phrases(
    nl=("klik (dan )?(hier|op deze link|op de link)", "klik voor meer", "via deze link", "via de volgende link", "op de volgende pagina", "naar dit adres", "klikt u hier", "(deze|volgende) link", "lees (hier|er) meer", "lees hier"),
    en=("click (here|on this link|this link)", "(via|through|at|following) (this|the following) link", "read more here", "to this address", "follow this link", "the following link"),
    de=(
        "klicken sie (hier|auf diesen link)", "hier klicken", "(über|unter) (dem |den )?(diesem|diesen|folgendem|folgenden) link", "klick* hier",
        "an diese adresse",
    ),
)  # fmt: skip  # lists of phrases
"""Words that need a link."""


def structure(reading: Reading) -> Iterator[Fault]:
    """Every fault in how the text is built."""
    blocks = reading.document.blocks
    yield from _title(blocks)
    yield from _empty(reading)
    yield from _broken(blocks)
    yield from _dangling(reading)
    yield from _linkless(reading)


def _title(blocks: Sequence[Block]) -> Iterator[Fault]:
    first = [block for block in blocks[:4] if block.shape is Shape.HEADING or len(block.text) <= _LONGEST_TITLE]
    if blocks and _TITLED.match(blocks[0].text):
        return
    if not any(_TITLE.search(block.text[:_TITLE_WITHIN]) and not block.text.endswith(".") for block in first):
        yield missing("title-missing")


def _empty(reading: Reading) -> Iterator[Fault]:
    blocks = reading.document.blocks
    parties = {mention.sentence.text for mention in reading.found.mentions if mention.start == 0}
    nouns = reading.document.language == "de"
    parties |= {b.text for b, after in pairwise(blocks) if _named_below(b, after) and (" " in b.text or not nouns)}
    for index, block in enumerate(blocks):
        if block.shape is Shape.HEADING:
            if index > 0 and _nothing_below(blocks, index) and not _parent(reading, index, parties):
                yield Fault(FLAWS["section-empty"], block.text, block.line)
        elif _label_only(block) and index >= _FIRST:
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            if after is None or after.shape is Shape.HEADING or _label_only(after):
                yield Fault(FLAWS["section-empty"], block.text, block.line)


def _parent(reading: Reading, index: int, parties: Collection[str]) -> bool:
    """Whether a heading holds the one below it, although both look alike: that names a party, a person or the same thing."""
    blocks = reading.document.blocks
    here = blocks[index].text
    below, follows = (blocks[at].text if at < len(blocks) else "" for at in (index + 1, index + 2))
    if not below:
        return bool(_PERSON.match(here))
    if here in parties:
        return False
    if index + 2 < len(blocks) and blocks[index + 2].shape is Shape.HEADING:
        return follows in parties and below not in parties and not reading.subjects.said(here)
    if below in parties:
        return _serves(reading, below, reading.subjects.said(here))
    return bool(_PERSON.match(below)) or _same_subject(here, below)


def _serves(reading: Reading, name: str, kinds: Collection[str]) -> bool:
    """Whether the vendors that a heading names do one of some kinds of service, if both are known."""
    vendors = (reading.registry.get(m.vendor) for m in reading.found.mentions if m.sentence.text == name)
    theirs = {service.kind for vendor in vendors if vendor for service in vendor.services}
    return not theirs or not kinds or bool(theirs & set(kinds))


def _named_below(block: Block, after: Block) -> bool:
    """Whether a short heading is a name: the text below it says it again, with its capitals, in the middle of a sentence."""
    few = block.shape is Shape.HEADING and len(block.text.split()) <= _NAME_WORDS and block.text[:1].isupper()
    again = amid(block.text)
    return few and after.shape is not Shape.HEADING and bool(again.search(after.text))


def _same_subject(above: str, below: str) -> bool:
    """Whether two headings share the beginning of a word that says something."""
    one, other = ({word[:_STEM].lower() for word in re.findall(r"[^\W\d_]{4,}", text)} for text in (above, below))
    return bool((one & other) - _ANYTHING)


def _label_only(block: Block) -> bool:
    """Whether a paragraph is a heading by its shape: a few words and a colon."""
    text = block.text
    few = len(text) <= 40 and len(text.split()) <= 4 and text[:1].isupper() and text.endswith(":")
    return block.shape is Shape.PARAGRAPH and few and not LABEL.search(text)


def _nothing_below(blocks: Sequence[Block], index: int) -> bool:
    """Whether a heading has nothing below it; names above an address, greetings and long lines are no headings."""
    block = blocks[index]
    numbered = bool(_NUMBERED_HEADING.match(block.text))
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if PLACEHOLDER.search(block.text) or (after is not None and PLACEHOLDER.search(after.text)):
        return False
    if len(block.text) > _LONGEST_HEADING or _GREETING.match(block.text) or _headless(block.text):
        return False
    if (after is not None and _headless(after.text)) or (index and _GREETING.match(blocks[index - 1].text)):
        return False
    if _ADDRESS.search(block.text) and not numbered:
        return False
    if after is None:
        return index >= _FIRST and not block.text.endswith((".", "!", "?"))
    if after.shape is not Shape.HEADING or after.level > block.level or index < _FIRST or _GREETING.match(after.text):
        return False
    following = " ".join(item.text for item in blocks[index + 1 : index + 4])
    return not (block.level >= _BY_SHAPE and _POSTAL.search(following))


def _broken(blocks: Sequence[Block]) -> Iterator[Fault]:
    unended = set(_unended(blocks))
    ends = [index for index in range(len(blocks)) if index in unended or _breaks_off(blocks, index)]
    if len(ends) > _MOST_BROKEN:  # lines of a page, not sentences
        ends = [index for index in ends if index + 1 == len(blocks)]
    for index in ends:
        last = re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])", blocks[index].text.rstrip())[-1]
        yield Fault(FLAWS["sentence-broken"], last, blocks[index].line)


def _unended(blocks: Sequence[Block]) -> Sequence[int]:
    """The paragraphs of several sentences whose last one has no end, in a text that ends nearly all of them."""
    several = [i for i, b in enumerate(blocks) if b.shape in (Shape.PARAGRAPH, Shape.ITEM) and _SEVERAL.search(b.text)]
    below = {index: "".join(block.text for block in blocks[index + 1 : index + 2]) for index in several}
    without = [i for i in several if _GOES_ON.search(blocks[i].text) and not below[i].startswith("(")]
    return without if len(without) <= _MOST_UNENDED and len(several) >= _LEAST_SEVERAL * len(without) else ()


def _breaks_off(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block ends in a word after which a sentence must go on, or goes on in the next block."""
    block, text = blocks[index], blocks[index].text.rstrip()
    if index + 1 < _FIRST < len(blocks):
        return False  # a title over two lines
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.shape is Shape.HEADING:
        return len(text) >= _UNENDED and _headless(text)
    if block.shape is Shape.ITEM:
        return len(text) >= _UNENDED and bool(_BROKEN_ITEM.search(text))
    if block.shape is not Shape.PARAGRAPH or _GREETING.match(text):
        return False
    over = after is None or after.shape is Shape.HEADING or (after.shape is Shape.PARAGRAPH and not text.endswith(","))
    waits = _BROKEN.search(text) or _UNFINISHED.search(text)
    if over and (len(text) >= _UNENDED or text.endswith("@")) and waits:
        return True
    return (
        after is not None
        and after.shape is Shape.PARAGRAPH
        and len(text) >= _UNENDED
        and not (_ENDED.search(text) or _IN_CELLS.search(text))
        and not _GIVEN.search(text[-40:])
        and bool(_LOWER.match(after.text))
        and text[:1].isupper()
        and not (_GIVEN.match(after.text) or "@" in after.text.split()[0])
    )


def _headless(text: str) -> bool:
    """Whether what looks like a heading is a sentence that breaks off."""
    if _BROKEN_HEADING.search(text):
        return True
    return not _ASKING.match(text) and bool(_BROKEN_STATEMENT.search(text) or _UNFINISHED.search(text))


def _dangling(reading: Reading) -> Iterator[Fault]:
    later = dict(_later(reading))
    found = {place: fault for place, fault in _referring(reading) if place + 1 not in later} | later
    for place, fault in found.items():
        sentence = reading.sentences[place]
        below = (reading.sentences[other] for other in found if other > place)
        if sentence.shape is Shape.HEADING and any(sentence.text in other.headings for other in below):
            continue  # the sentence below the heading is quoted
        yield fault


def _later(reading: Reading) -> Iterator[tuple[int, Fault]]:
    """What says that a name or an address follows, and nothing that could be it does."""
    blocks = reading.document.blocks
    own = {str(value.value) for path, value in reading.values.items() if path[1] == "name"}
    for place, span in reading.saying(_LATER).items():
        sentence = reading.sentences[place]
        following = [block.text for block in blocks[sentence.block + 1 :] if block.text not in own]
        if _NAMES.search(sentence.text[span[0] : span[1]]):
            given = any(_PERSON.match(text) or _CALLED.search(text) for text in following)
        else:
            asked = "street" if _PLACE.search(sentence.text[span[0] : span[1]]) else "email"
            given = any(map(_GIVEN.search, following)) or ("controller", asked) in reading.values
        if not given and not reading.has(_OF_READER, sentence.text):
            yield place, shown("contact-dangling", sentence, span)


def _referring(reading: Reading) -> Iterator[tuple[int, Fault]]:
    """What refers to somebody or something that is not given, by its place."""
    blocks = reading.document.blocks
    for place, span in _REFERRED.places(reading.index, reading.languages):
        sentence = reading.sentences[place]
        if (
            reading.has(_NOT_REFERRED, sentence.text)
            or PLACEHOLDER.search(sentence.text)
            or place in reading.saying(INSTRUCTIONS.says)
            or _of_a_vendor(reading, place)
        ):
            continue
        if sentence.shape is Shape.HEADING and _nothing_below(blocks, sentence.block):
            continue  # it is reported as empty
        name = sentence.text[span[0] : span[1]]
        block = blocks[sentence.block]
        if sentence.shape is Shape.HEADING and _DOCUMENT.search(name):
            continue
        if "impressum" in name.lower() and ("controller", "street") in reading.values:
            continue
        if _DOCUMENT.search(name):
            said = _PAGE if _ANNEX.search(name) else _GIVEN
            given = bool(block.links or said.search(sentence.text)) or _there(name, sentence.block, blocks)
            given = given or _linked(name, blocks)
        else:
            near = blocks[sentence.block : sentence.block + _NEAR] if sentence.shape is Shape.HEADING else (block,)
            after = reading.after(place)
            following = "" if _COMPLAINT.search(after) else after
            beside = " ".join(item.text for item in near) if sentence.shape is Shape.HEADING else sentence.text
            words = f"{beside} {following}"
            given = bool(_GIVEN.search(words) or _CALLED.search(words)) or any(item.links for item in near)
            given = given or _officer_given(name, reading) or _named_at_the_end(name, reading)
        if not given:
            yield place, shown("contact-dangling", sentence, span)


def _officer_given(name: str, reading: Reading) -> bool:
    """Whether another place of the text gives who is referred to, with a heading or a label of that name."""
    words = name.lower().split()
    for index, block in enumerate(reading.document.blocks):
        if all(word in block.text.lower() for word in words) and (
            block.shape is Shape.HEADING or len(block.text) < 160
        ):
            near = (
                " ".join(item.text for item in reading.document.blocks[index : index + _NEAR])
                if block.shape is Shape.HEADING
                else block.text
            )
            if _GIVEN.search(near.replace("€", "")):
                return True
    return False


def _of_a_vendor(reading: Reading, place: int) -> bool:
    """Whether a sentence speaks of the officer of a vendor: it begins with its name."""
    return reading.sentences[place].shape is not Shape.HEADING and bool(reading.begins_with(place))


def _named_at_the_end(name: str, reading: Reading) -> bool:
    """Whether a heading or a label of that name is followed by somebody's name, and the text gives an address for mail."""
    if ("controller", "email") not in reading.values:
        return False
    words = [word for word in name.lower().split() if len(word) > 3]
    blocks = reading.document.blocks
    for index, block in enumerate(blocks):
        named = (words and all(word in block.text.lower() for word in words)) or bool(_FOR_PRIVACY.match(block.text))
        if not named or len(block.text) > _LONGEST_HEADING:
            continue
        _, labelled, said = block.text.partition(":")
        below = said.strip() if labelled and said.strip() else blocks[index + 1].text if index + 1 < len(blocks) else ""
        if _PERSON.match(below.strip()) and not PLACEHOLDER.search(below):
            return True
    return False


def _there(name: str, index: int, blocks: Sequence[Block]) -> bool:
    """Whether a document or form that is referred to has a heading of its own, or stands just below as a table or list."""
    words = [
        word
        for word in re.findall(r"[^\W\d_]{4,}", name.lower())
        if word not in ("onze", "onderstaande", "below", "separate")
    ]
    below = blocks[index + 1 : index + 3]
    if any(block.shape in (Shape.ROW, Shape.ITEM) for block in below) and not re.search(
        r"cookie|bijlage|annex|anlage|anhang|appendix", name, re.IGNORECASE
    ):
        return True
    return any(
        block.shape is Shape.HEADING and all(word in block.text.lower() for word in words) and number in block.text
        for block in blocks
        for number in re.findall(r"\d+", name) or [""]
        if words and len(block.text) < _LONGEST_HEADING
    )


def _linked(name: str, blocks: Sequence[Block]) -> bool:
    """Whether another place of the text that names the document leads to it."""
    words = re.findall(r"[^\W\d_]{5,}", name.lower())[-2:]
    leading = (block for block in blocks if block.links or _PATH.search(block.text))
    return any(words and all(word in block.text.lower() for word in words) for block in leading)


def _linkless(reading: Reading) -> Iterator[Fault]:
    blocks = reading.document.blocks
    for place, sentence in enumerate(reading.sentences):
        block = blocks[sentence.block]
        if sentence.shape in (Shape.HEADING, Shape.ROW) or block.links or _GIVEN.search(block.text):
            continue
        after = blocks[sentence.block + 1] if sentence.block + 1 < len(blocks) else None
        ends = sentence.text == reading.sentences[-1].text or (
            place + 1 < len(reading.sentences) and reading.sentences[place + 1].block != sentence.block
        )
        alone = after is None or after.shape is Shape.HEADING
        if place in reading.saying(_CLICK) or (ends and alone and _labels(sentence.text)):
            yield Fault(FLAWS["name-missing"], sentence.text, sentence.line)


def _labels(text: str) -> bool:
    """Whether a sentence ends where a name or an address should begin."""
    return bool(LABEL.search(text)) and not _TURN_TO.search(text)
