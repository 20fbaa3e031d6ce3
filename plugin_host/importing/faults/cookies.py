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
    setting = [place for place in reading.saying(_SET) if place not in reading.saying(_NONE_SET)]
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
    for place in (verbs or setting[:1])[:_TOLD]:
        yield shown("cookie-undeclared", reading.sentences[place])


def _first(reading: Reading, index: int) -> Iterator[tuple[str, ...]]:
    for sentence in reading.sentences:
        if sentence.block == index:
            yield sentence.headings
            return


def _near(text: str) -> bool:
    """Whether a lifetime stands within 200 characters after a name, or before it."""
    named = [match.start() for match in _NAMED.finditer(text)]
    return any(abs(match.start() - at) <= 200 for match in _LIFETIME.finditer(text) for at in named)
