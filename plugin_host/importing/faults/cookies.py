"""Cookies that are said to be set and of which none is declared."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading

_SET = Phrases(nl=("{cookie}",), en=("{cookie}",), de=("{cookie}",))
_NONE_SET = Phrases(
    nl=(
        "(geen|zonder|nooit) (enkele )?({cookie}|tracking*)",
        "{cookie} ~ (gebruiken|plaatsen) (wij|we) niet",
        "niet ~ {cookie} ~ (gebruik|plaats)",
    ),
    en=(
        "(no|without|never|not use|not set|not place|*n't use|nor) (any )?({cookie}|tracking*)",
        "(not|never|*n't) (use|set|place) (any )?{cookie}",
    ),
    de=("(keine|ohne|keinerlei) {cookie}", "{cookie} ~ (nicht|keine)"),
)
_NOT_OURS = Phrases(
    nl=(
        "(in het geval dat|indien|als|mochten) ~ (software*|derde*|partij*|websites) ... {cookie}",
        "(externe|andere) (websites|sites) ... {cookie}",
    ),
    en=("(if|where|in case) ~ (software|third part*|websites) ... {cookie}", "(external|other) (websites|sites) ... {cookie}"),
    de=("(falls|sofern|wenn) ~ (software*|dritte*|anbieter) ... {cookie}", "(externe|andere) (websites|seiten) ... {cookie}"),
)  # fmt: skip  # lists of phrases
"""Sentences in which this shop sets none: software that might, and sites elsewhere."""
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
_LIFETIME = re.compile(
    r"\d+\s*(?:dag|dagen|days?|tage?n?|maand\w*|months?|monate?n?|jaar|jaren|years?|jahre?n?|minu\w*|uur|uren|hours?|stunden?|we[ek]\w*|wochen?)\b"
    r"|\b(?:een|één|twee|drie|vier|vijf|zes|twaalf|dertien|achttien|one|two|three|four|six|twelve|thirteen|eighteen|a|an|ein\w*|zwei|drei|vier|sechs|zwölf)\s(?:dag\w*|days?|tage?n?|maand\w*|months?|monate?n?|jaar|years?|jahre?n?|uur|hours?|stunden?|we[ek]\w*|wochen?)\b"
    r"|sessie|session|sitzung|sluit|close|schließ|verlaat|leave",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?<![\w@./-])(?:_[a-z]\w+|[A-Za-z]+_[\w-]+|PHPSESSID|JSESSIONID|NID|IDE|[A-Z]{4,}SID|[a-z]+(?:Id|ID|Consent|Session)\b|session-|csrf\w*|wordpress_\w*|[a-z]+-(?:id|session|consent|token|cart)\b)"
    r"|(?i:cookies?)\b\s*(?:met de naam|genaamd|named|called|namens|mit dem namen)?\s*[:“\"‘'„(]\s*[\w*-]{2,}"
    r"|\b(?:one|één|een|a|ein) (?i:cookie),? (?!die|dat|which|that|das|om|to|um|zodat)[\w-]+,"
    r"|(?:met de naam|genaamd|heet|named|called|namens|heißt|de cookie|das cookie|the cookie) [“\"‘'„]?_?[a-z][\w-]+",
)

_SETTING = re.compile(
    r"plaats|zet|gebruik|set\b|sets\b|put\b|place|use|setz|verwend|nutz|gesetzt|nodig|need", re.IGNORECASE
)
_TOLD = 3
"""So many sentences that set cookies are quoted at most."""


def undeclared(reading: Reading) -> Iterator[Fault]:
    """The first sentences that say that cookies are set, if no cookie has a name and a lifetime."""
    blocks = reading.document.blocks
    said = reading.saying(_SET).keys() - reading.saying(_NONE_SET).keys()
    setting = [place for place in sorted(said) if not _of_others(reading, place)]
    if not setting:
        return
    for index, block in enumerate(blocks):
        headed = any("cookie" in heading.lower() for s in _first(reading, index) for heading in s)
        if block.shape is Shape.ROW and _LIFETIME.search(block.text) and (headed or _NAMED.search(block.text)):
            return
        following = blocks[index + 1].text if index + 1 < len(blocks) and blocks[index + 1].shape is Shape.ITEM else ""
        words = f"{block.text} {following}"
        about = "cookie" in words.lower() or headed
        if about and _NAMED.search(words) and _LIFETIME.search(words) and _near(words):
            return
    verbs = [place for place in setting if _SETTING.search(reading.sentences[place].text)]
    placed, general = reading.saying(_PLACED), reading.saying(_GENERAL)
    best = sorted(verbs or setting[:1], key=lambda place: (place in general, place not in placed, place))
    for place in best[:_TOLD]:
        yield shown("cookie-undeclared", reading.sentences[place])


def _of_others(reading: Reading, place: int) -> bool:
    """Whether a sentence is about cookies in general, those of some software, or what a party does for itself."""
    sentence = reading.sentences[place]
    begins = any(mention.sentence is sentence and mention.start == 0 for mention in reading.found.mentions)
    span = reading.saying(_SET)[place]
    return reading.excused(place, span, _NOT_OURS) or (begins and place not in reading.saying(_PLACED))


def _first(reading: Reading, index: int) -> Iterator[tuple[str, ...]]:
    for sentence in reading.sentences:
        if sentence.block == index:
            yield sentence.headings
            return


def _near(text: str) -> bool:
    """Whether a lifetime stands within 200 characters after a name, or before it."""
    named = [match.start() for match in _NAMED.finditer(text)]
    return any(abs(match.start() - at) <= 200 for match in _LIFETIME.finditer(text) for at in named)
