"""Cookies that are said to be set and of which none is declared."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Block, Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases, Span, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.terms import ABOUT_KEEPING

_SET = meaning("cookie")
_NONE_SET = Phrases(
    nl=(
        "(geen|zonder|nooit) (enkele? )?({cookie}|tracking*)",
        "geen gebruik van ... {cookie}",
        "(gebruik*|plaats*|zet|zetten|kent|kennen|heeft|hebben|bevat|maakt|maken|hanteren|installeren|werken) ~ geen ~ {cookie}",
        "{cookie} ... (gebruiken|plaatsen|zetten|gebruik|plaats|hanteren|installeren|kennen|hebben) (wij|we|ik) (niet|geen)",
        "cookie-(vrij|loos)*",
        "(bak|bakken|verkopen|gebakken) ~ koekjes",
        "(doen|werken) ~ (niet|zonder) ~ {cookie}",
        "niet ~ {cookie} ~ (gebruik|plaats)",
        "(aan|van|met|op) {cookie} ~ (niet|geen)",
        "{cookie} ~ (niet nodig|niet gebruikt|niet geplaatst|overbodig)",
    ),
    en=(
        "(no|without|never|not use|not set|not place|*n't use|nor) (any )?({cookie}|tracking*)",
        "(not|never|*n't) (use|set|place) (any )?{cookie}",
        "(use|uses|set|sets|place|places) no ~ {cookie}",
        "(free of|do without|(no|*n't make|not make) use of) ... {cookie}",
        "cookie-(free|less)",
        "{cookie} ~ (not|never|nowhere) (be )?(used|set|placed|needed)",
        "(not|*n't) (need|work with|rely on|want|to (use|work with|set|place)) (any )?{cookie}",
        "(bake*|baked|sell|chocolate|homemade) ~ (cookies|biscuits)",
    ),
    de=(
        "(keine|ohne|keinerlei|frei von) {cookie}",
        "(nutz*|benutz*|verwend*|setz*|platzier*|brauch*|gibt) ~ kein* ~ {cookie}",
        "{cookie} ~ (nicht|keine)",
        "{cookie} ... (nutzen|benutzen|setzen|verwenden|platzieren|gibt es|brauchen|benötigen) (wir|ich)? ?(nicht|keine)",
        "cookie-(frei|los)*",
        "auf {cookie} ~ verzicht*",
        "(verzichten|verzichtet) ~ auf ~ {cookie}",
        "{cookie} ~ (unnötig|überflüssig)",
        "(backen|verkaufen|gebacken*) ~ kekse",
    ),
)
_SOME_SET = Phrases(
    nl=("(wel|alleen|slechts|uitsluitend) ~ {cookie}", "zonder ~ {cookie} ~ (niet|onmogelijk)"),
    en=("(only|just|but|except) ~ {cookie}", "without ~ {cookie} ~ (not|cannot|*n't|impossible)"),
    de=("(nur|lediglich|ausschließlich|aber|außer) ~ {cookie}", "ohne ~ {cookie} ~ (nicht|unmöglich)"),
)
"""Who sets none of one kind sets some of another, and who cannot do without sets some."""
_WHAT_FOR = re.compile(
    r"(?:cookie|koek|keks)\w*,? (?:zodat|opdat|om|zonder|omdat|anders|so|so that|to|without|because|otherwise|damit|sodass|um|ohne|weil|sonst)\b",
    re.IGNORECASE,
)
"""What is not to happen, for which cookies are set."""
_NOT_OURS = Phrases(
    nl=(
        "(in het geval dat|indien|als|mochten) ~ (software*|derde*|partij*|websites) ... {cookie}",
        "(externe|andere) (websites|sites) ... {cookie}",
        "(heerlijke|lekkere|verse|gebakken) ~ {cookie}",
    ),
    en=("(if|where|in case) ~ (software|third part*|websites) ... {cookie}", "(external|other) (websites|sites) ... {cookie}", "(delicious|tasty|fresh) ~ {cookie}"),
    de=("(falls|sofern|wenn) ~ (software*|dritte*|anbieter) ... {cookie}", "(externe|andere) (websites|seiten) ... {cookie}", "(leckere*|frische*) ~ {cookie}"),
)  # fmt: skip  # lists of phrases
"""Sentences in which this shop sets none: software that might, and sites elsewhere."""
_NOT_USED = Rule(
    "cookie-undeclared",
    says=Phrases(
        nl=("{cookie} ... (nee|niet|geen|nooit)",), en=("{cookie} ... (no|not|none|never|*n't)",), de=("{cookie} ... (nein|nicht|kein*|nie)",)
    ),
    unless=Phrases(nl=("{consent}", "zonder", "uit*"), en=("{consent}", "without"), de=("{consent}", "ohne")),
)  # fmt: skip  # lists of phrases
"""The answer to the question whether cookies are set."""
_NOT_AT_ALL = Phrases(nl=("(geen|niet|nooit)",), en=("(no|not|never|*n't)",), de=("(kein*|nicht|nie)",))
_GENERAL = Phrases(
    nl=(
        "een cookie is", "cookies zijn", "{cookie} (uitschakelen|verwijderen|weigeren)", "meer informatie over {cookie}",
        "(geen|niet) ~ {consent} ... {cookie}", "{cookie} ... (geen|niet) ~ {consent}",
    ),
    en=("a cookie is", "cookies are (small|text)", "(disable|delete|refuse) {cookie}", "more information (about|on) {cookie}"),
    de=(
        "ein cookie ist", "cookies sind kleine", "{cookie} (deaktivieren|löschen|ablehnen)",
        "weitere informationen (über|zu) {cookie}",
    ),
)  # fmt: skip  # lists of phrases
"""Worst words to quote: what cookies are, and what to do about them."""
_PLACED = Phrases(
    nl=(
        "{cookie} ~ (geplaatst|gezet)", "worden ~ {cookie} ... geplaatst", "(plaatst|plaatsen|zetten|zet) ~ {cookie}",
        "(analytische|tracking|marketing|advertentie)-cookies",
    ),
    en=(
        "{cookie} ~ (placed|set) (by|via|on|from)", "(place|set|places|sets) ~ {cookie}",
        "(analytics|analytical|tracking|marketing|advertising) cookies",
    ),
    de=("{cookie} ~ gesetzt", "(setzen|setzt) ~ {cookie}", "(analyse|tracking|marketing|werbe)-cookies"),
)  # fmt: skip  # lists of phrases
"""Best words to quote: that cookies are placed, and for what."""
_UNIT = r"(?:dag\w*|days?|tage?n?|maand\w*|months?|monate?n?|jaar|jaren|years?|jahre?n?|minu\w*|uur|uren|hours?|stunden?|we[ek]\w*|wochen?)\b"
_NUMBER = (
    r"een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dertien|veertien|achttien|twintig|dertig|anderhalf"
    r"|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|eighteen|twenty|thirty"
    r"|ein\w*|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf|dreizehn|vierzehn|achtzehn|zwanzig|dreißig"
)
_LIFETIME = re.compile(
    rf"\d+\s*{_UNIT}|\b(?:{_NUMBER})\s{_UNIT}"
    r"|(?<![\w.-])(?<!your )(?<!uw )(?<!je )(?<!ihre )(?<!deine )(?:sessie|session|sitzung)(?!\w*[_-])|gesloten|quit|exit|sluit|close|schl(?:ie|o)ß|schlossen|afsluit|beend|verlaat|leave|zumach|dichtdoe|(?:het|uw|je|the|your|ihres|deines) (?:bezoek|visit|besuchs)\b",
    re.IGNORECASE,
)
_NO_NAME = (
    r"max\w*|conform|volgens|according|gemäß|zolang|tot|until|bis|zie|see|siehe|wij|we|wir|deze|die|these|this|diese?|for|voor|für|om|to|um|altijd|always|een|één|a|an|ein\w*|the|de|het"
    r"|functione\w*|functional|funktional\w*|analyti\w*|marketing|noodzakelijk\w*|necessary|notwendig\w*|technisch\w*|technical|\d+"
)
"""What stands after *cookies:* and is no name of one."""
_NAMED = re.compile(
    r"(?<![\w@./-])(?:_[a-z]\w+|[A-Za-z]+_[\w-]+|PHPSESSID|JSESSIONID|NID|IDE|[A-Z]{4,}SID|[a-z]+(?:Id|ID|Consent|Session)\b|session-|csrf\w*|wordpress_\w*|[A-Za-z]+-[#*]|[a-z]+-(?:id|session|consent|token|cart)\b)"
    rf"|(?i:cookies?|koekjes?|kekse?)\b,?\s*(?:met de naam|genaamd|named|called|mit dem namen|namens)?\s*[:“\"‘'„(]\s*(?!(?i:{_NO_NAME})\b)[\w*-]{{2,}}"
    r"|\b(?:one|één|een|a|ein) (?i:cookie|koekje),? (?!die|dat|which|that|das|om|to|um|zodat)[“\"‘'„]?[\w-]+[”\"’'“]?,"
    r"|(?i:cookie)[^.:]{0,40}: (?:\w*[_\d]\w*|[A-Z]{4,})\b"
    r"|(?:met de naam|genaamd|heet|named|called|heißt|(?:de|das|the) cookie(?! (?:banner|notice|policy|setting|choice|table|bar|pop|statement|consent|prefer|page|law|melding|verklaring|instelling|keuze|pagina|hinweis|richtlinie|einstellung|auswahl))) [“\"‘'„]?_?[a-z][\w-]+"
    r"|\b(?:die|dat|welche|which|that) (?:heet|heißt|is called) [\w-]+"
    r"|(?i:cookies?|koekjes?|kekse?)\b,?\s*(?i:met de naam|genaamd|named|called|mit dem namen|namens)\s+[A-Z][\w-]+"
    r"|(?:das|ein) Cookie (?!ge|\w+en\b)[a-z][\w-]+ ?[,(]|(?:only|enige|einzige) (?i:cookie) (?:is|ist) (?!die |dat |the |de |das |a )[\w-]+,"
    r"|(?i:koekjes?|kekse?): (?i:een )?[a-z][\w-]+, "
    r"|(?i:cookie)[^.]{0,120}[“\"‘'„][\w-]{2,40}[”\"’'“] ?\(|\b(?i:cookie)[^.]{0,40}\((?:[A-Za-z]+[_-])*[A-Za-z]*\d[\w-]*,"
    r"|\b(?:Das|Ein|Der|Unser|The|De|Het|Onze) (?i:cookie) [A-Z]{4,}\b"
    r"|\b(?i:naam|name)(?i: van de cookie| of the cookie| des cookies)?: [\w-]+",
)
_CATEGORY = re.compile(
    r"^(?:(?:strikt|strictly|unbedingt|first|third|derde|party|en|and|und|of|or|&|cookies?|noodzakelijk\w*|necessary|essenti\w*|notwendig\w*|functione\w*|functional\w*"
    r"|funktional\w*|voorkeur\w*|preference\w*|präferenz\w*|statisti\w*|analyti\w*|analyse\w*|marketing\w*|advert\w*|reclame\w*|werb\w*|tracking\w*|technisch\w*"
    r"|technical|performance|prestatie\w*|social\w*|media|sociale|targeting|comfort|session|sessie\w*|permanent\w*|overige\w*|other)[\s,/-]*)+$",
    re.IGNORECASE,
)
"""The first cell of a row about a kind of cookies."""

_ENTRY = re.compile(r"[a-z_][\w-]*(?=\s?[:–—(,]|\s-)")
"""An item of a list that begins with one word, in lower case as cookies are."""
_MANY = (Shape.ITEM, Shape.ROW)
_LINE = 80

_SETTING = re.compile(
    r"plaats|zet|leg|gebruik|werk(?:t|en)? met|works? with|arbeite[nt]? mit|set\b|sets\b|put\b|place|use|setz|verwend|nutz|gesetzt|nodig|need|\bleg|hinterleg|speicher|onthoud|drop\b|stor(?:e|ing)",
    re.IGNORECASE,
)
_TOLD = 3
"""So many sentences that set cookies are quoted at most."""


_HEADED = re.compile(r"cookie|koek|keks|biscuit", re.IGNORECASE)
_PRIVACY = re.compile(r"priva|datenschutz|gegevens|data", re.IGNORECASE)


def undeclared(reading: Reading) -> Iterator[Fault]:
    """The first sentences that say that cookies are set, if no cookie has a name and a lifetime."""
    denied = {near for place, _ in reading.replies(_NOT_USED) for near in (place - 1, place)}
    none = {at for at, span in reading.saying(_NONE_SET).items() if not _what_for(reading, at, span)}
    none -= reading.saying(_SOME_SET).keys()
    said = reading.saying(_SET).keys() - none - denied
    setting = [place for place in sorted(said) if not _of_others(reading, place)]
    setting = setting or ([] if none else _under_heading(reading))
    if not setting or any(_declares(reading, index) for index in range(len(reading.document.blocks))):
        return
    placed, general = reading.saying(_PLACED), reading.saying(_GENERAL)
    verbs = [place for place in setting if _SETTING.search(reading.sentences[place].text)]
    verbs = verbs or [place for place in setting if place in placed]
    best = sorted(verbs or _with_next(reading, setting[0]), key=lambda p: (p in general, p not in placed, p))
    for place in best[:_TOLD]:
        yield shown("cookie-undeclared", reading.sentences[place])


def _what_for(reading: Reading, place: int, span: Span) -> bool:
    """Whether the word for *not* stands in a clause about what cookies are for."""
    what_for = _WHAT_FOR.search(reading.sentences[place].text, *span)
    return what_for is not None and not reading.has(_NOT_AT_ALL, reading.sentences[place].text[: what_for.start()])


def _declares(reading: Reading, index: int) -> bool:
    """Whether a block gives a cookie with its name and its lifetime."""
    blocks = reading.document.blocks
    block = blocks[index]
    titles = [title for headings in _first(reading, index) for title in headings[-1:]]
    of_all = any(ABOUT_KEEPING.search(title) for title in titles if " | " not in title)
    headed = any(map(_HEADED.search, titles)) or (_led(reading, index) and not of_all)
    named = _NAMED.search(block.text)
    if headed and block.shape is Shape.ITEM and (entry := _ENTRY.match(block.text)) and not _CATEGORY.match(entry[0]):
        return _LIFETIME.search(block.text) is not None
    if block.shape is Shape.ROW:
        cells = [cell.strip() for cell in block.text.split("|")]
        lasts = any(_LIFETIME.search(cell) for cell in cells[1:])
        return lasts and bool(named or (headed and cells[0] and not _CATEGORY.match(cells[0])))
    following = blocks[index + 1].text if index + 1 < len(blocks) and blocks[index + 1].shape is Shape.ITEM else ""
    words = f"{block.text} {following}"
    about = bool(_HEADED.search(words)) or headed
    return about and bool(_NAMED.search(words)) and _near(words)


def _led(reading: Reading, index: int) -> bool:
    """Whether a list or a table stands below a paragraph about cookies."""
    above = (block for block in reversed(reading.document.blocks[:index]) if not _listed(block))
    return _listed(reading.document.blocks[index]) and bool(_HEADED.search(next((b.text for b in above), "")))


def _listed(block: Block) -> bool:
    """Whether a block is one of many: in a list, a table, or lines without an end."""
    line = block.shape is Shape.PARAGRAPH and len(block.text) <= _LINE and not block.text.endswith((".", ":", "?", "!"))
    return block.shape in _MANY or line


def _under_heading(reading: Reading) -> list[int]:
    """Where none names cookies: the sentences under a heading about them that say that something is set, or for what."""
    return [
        place
        for place, sentence in enumerate(reading.sentences)
        if sentence.shape is not Shape.HEADING
        and any(_HEADED.search(title) and not _PRIVACY.search(title) for title in sentence.headings[-1:])
        and (_SETTING.search(sentence.text) or _is_kind(sentence.headings[-1]))
        and place not in reading.saying(_NOT_AT_ALL)
        and place not in reading.saying(_SET)
    ]


def _is_kind(title: str) -> bool:
    """Whether a heading names a kind of cookies, not cookies in general."""
    return " " in title and _CATEGORY.match(title) is not None


def _with_next(reading: Reading, place: int) -> list[int]:
    """A sentence that only opens the subject, with the one after it in its paragraph."""
    block = reading.sentences[place].block
    return [p for p in (place, place + 1) if p < len(reading.sentences) and reading.sentences[p].block == block]


def _of_others(reading: Reading, place: int) -> bool:
    """Whether a sentence is about cookies in general, those of some software, or what a party does for itself."""
    begins = reading.begins_with(place)
    theirs = bool(begins) and not any(reading.serves(vendor, "shop_software") for vendor in begins)
    span = reading.saying(_SET)[place]
    return reading.excused(place, span, _NOT_OURS) or (theirs and place not in reading.saying(_PLACED))


def _first(reading: Reading, index: int) -> Iterator[tuple[str, ...]]:
    for sentence in reading.sentences:
        if sentence.block == index:
            yield sentence.headings
            return


def _near(text: str) -> bool:
    """Whether a lifetime stands within 200 characters after a name, or before it."""
    named = [match.start() for match in _NAMED.finditer(text)]
    return any(abs(match.start() - at) <= 200 for match in _LIFETIME.finditer(text) for at in named)
