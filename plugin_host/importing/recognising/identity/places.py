"""Where in a document something stands, and what belongs to others than the shop."""

import re
from collections.abc import Iterator
from functools import lru_cache

from plugin_host.importing.document import Block, Sentence

AUTHORITY = re.compile(
    (
        r"autoriteit|toezichthoud|aufsichtsbehörde|datenschutzbehörde|landesbeauftragt|bundesbeauftragt"
        r"|datenschutzbeauftragte[rn]? (?:des|für den) (?!verantwort|unternehm|shop|onlineshop)"
        r"|landesamt|transparenzbeauftragt|\bLf?DI?\b|\bBayLDA\b|landeszentrum|commissioner|supervisory|\bEDÖB\b"
        r"|authority|postbus 93374|hoge nieuwstraat|data protection commission|geschillen|odr|schlichtung"
        r"|verbraucher|ombuds|keurmerk|trust ?mark|gütesiegel"
    ),
    re.IGNORECASE,
)
"""Words beside the address of a supervisory authority, or of a body that settles disputes."""


STRANGER = re.compile(
    (
        r"vervoerder|pakket(?:dienst|bezorger|punt)|bezorgd door|verzonden door|delivered by|couriers?\b|versendet durch"
        r"|spediteur|parcel|paket(?:dienst|shop|zentrum)|(?:af|op)haalpunt|pick-?up point|abholst|\b(?:web-?)?host(?:er)?\b"
        r"|technischer betrieb|gehost|host(?:ed|ing)|draait (?:op|bij)|liegt bei|servers?\b|rechenzentr|ontworpen"
        r"|(?:gebouwd|gemaakt|opgesteld|geschreven) door|erstellt von|websitebouw|web-?design|web(?:bureau|agentur)"
        r"|website (?:design|door|by)\b|landlord|vermieter\b|verhuurder"
        r"|konzeption|gestaltung|umsetzung|(?:designed|built|made|drafted|written) by|realisatie|logisti|fulfil"
        r"|boekhoud|administratiekantoor|accountant|accounting|bookkeep"
        r"|\b(?:provider|anbieter|aanbieder) (?:of this \w+(?: \w+)? |dieses \w+(?<!shops) |van deze dienst )?(?:is|ist)\b"
        r"|\bfotos?\b|photos? by|photography|fotografie|illustrati|buchhaltung|steuerber|kanzlei|advocaten|solicitor"
        r"|(?<!geen )retour(?:en|adres|centrum)|returns? (?:to|centre|address|go)|returns:|rücksend"
        r"|\b(?:lager|warehouse|magazijn) (?:betreibt|is run|wird|wordt)"
        r"|verwerkers?\b|processors?\b|auftragsverarbeiter|dienstleister"
        r"|vorige eigena|previous owner|vorbesitzer|voorganger|(?:vorher|früher) war|(?:voorheen|vroeger) (?:was|van)"
        r"|formerly (?:owned|run)|used to belong|gehörte|behoorde|verlink|\blinks? (?:to|naar|zu|auf)\b"
        r"|leveranciers?\b|suppliers?\b|lieferant|\binc\.|\bllc\b|(?:ireland|europe|y international) (?:limited|ltd)|s\.à r\.l"
    ),
    re.IGNORECASE,
)
"""Words before the name or address of a party that works for the shop, or of a place that is not its office."""
_SENTENCE_ENDS = re.compile(
    r"(?<!\b[A-Z])(?<!\b[A-Za-z][a-z])(?<!\b[TtAa]el)(?<!\b[Ii]nh)(?<!\b[Dd]hr)"
    r"(?<!\b[Dd]rs)(?<!\b[Ii]ng)(?<!\bMag)(?<!\bProf)(?<!\b[Aa]rt)(?<!\bAbs)(?<![Ss]tr)(?<!\bDipl)[.!?] (?=[A-ZÀ-Þ0-9(„“\"])"
)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends; initials and titles of persons end none."""
    ends = _ends(text)
    yield from zip((0, *ends), (*ends, len(text)), strict=True)


@lru_cache(maxsize=64)
def _ends(text: str) -> tuple[int, ...]:
    return tuple(end.end() for end in _SENTENCE_ENDS.finditer(text))


def of_stranger(text: str, at: int) -> bool:
    """Whether the sentence in which something stands speaks of another party before it."""
    return bool(STRANGER.search(text, begin_of(text, at), at))


def begin_of(text: str, at: int) -> int:
    """Where the sentence begins in which something stands, or at most so far before it."""
    return (
        max((end for end in _ends(text) if end <= at), default=0)
        if at < _FAR
        else max((end for end in _ends(text) if at - _FAR <= end <= at), default=at - _FAR)
    )


_FAR = 250


def of_others(text: str, at: int) -> bool:
    """Whether what stands before a place speaks of an authority, or its sentence of another party."""
    begin = begin_of(text, at)
    return at > 0 and bool(STRANGER.search(text, begin, at) or AUTHORITY.search(text, begin, at))


EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_PHONE = re.compile(
    r"(?:\b(?:tel(?:efoon|ephone|efon)?(?:nummer|number)?|phone|fon|bel(?:len)?|ring|call(?: us)?|mobiel|mobil|mobile"
    r"|T|M|nummer)\b[.:]?[^+\d(\n@]{0,25})(\(?\+?\d[\d ()/.–-]{6,18}\d)(?![\w*]|[ -]?\d{0,4}[xX*_?#•])",
    re.IGNORECASE,
)
_BARE_PHONE = re.compile(
    r"(?<![\w.])(\(\d{3,5}\)[ -]?\d[\d -]{4,11}\d|\+\d{2,3}[\d ()/-]{6,16}\d"
    r"|0\d{1,4}(?: [–/-] |[ –/-])\d[\d .-]{4,11}\d|0\d{9})(?!\w|[ -]?\d{0,4}[xX*_?#•])"
)
_NO_PHONE = re.compile(
    r"(?:KvK|k\.v\.k\.?|KBO|btw|vat|HRB|IBAN|fax|koophandel|register\w*|ondernemings?\w*|reg\. no|CVR)[^\d]{0,25}$|(?-i:\bBE) ?$",
    re.IGNORECASE,
)
_LEAST, _MOST = 9, 14
_LAST = 6
"""A number whose last digits are all the same is one that nobody filled in."""


def phones(text: str) -> Iterator[tuple[str, int]]:
    """The phone numbers of a text, each with its place; numbers of registers and of faxes are none."""
    for match in (*_PHONE.finditer(text), *_BARE_PHONE.finditer(text)):
        least = _LEAST - 1 if match[0][:3].lower() in ("tel", "fon", "pho") else _LEAST
        digits = len(re.sub(r"\D", "", match[1]))
        filled = len(set(re.sub(r"\D", "", match[1])[-_LAST:])) == 1
        if (
            least <= digits <= _MOST
            and not filled
            and not _NO_PHONE.search(text, max(0, match.start(1) - 40), match.start(1))
        ):
            number = match[1].strip()
            yield number if number.count("(") == number.count(")") else number.strip("()"), match.start(1)


def here(block: Block, index: int, text: str = "") -> Sentence:
    """The words of a block, or some of them, as evidence."""
    return Sentence(text or block.text, block.line, index, block.shape)
