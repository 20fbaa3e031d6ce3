"""What a party does: the kind of service whose words stand nearest to its name."""

import re
from collections.abc import Mapping, Sequence

from plugin_host.importing.document import Sentence
from plugin_host.importing.recognising.others.trades import trade
from plugin_host.importing.recognising.subjects import Subjects

_BEATS: tuple[tuple[str, str], ...] = (
    ("mailing", "shipping"),
    ("mailing", "business_email"),
    ("mailing", "hosting"),
    ("fulfilment", "shipping"),
    ("business_email", "hosting"),
    ("business_email", "customer_service"),
    ("hosting", "shop_software"),
    ("payments", "shop_software"),
    ("sales_channels", "shop_software"),
    ("sales_channels", "shipping"),
    ("reviews", "shipping"),
    ("accounting", "shop_software"),
    ("accounting", "shipping"),
    ("analytics", "shop_software"),
    ("analytics", "hosting"),
    ("customer_service", "shop_software"),
    ("customer_service", "hosting"),
    ("security", "customer_service"),
    ("security", "shop_software"),
    ("security", "business_email"),
    ("advertising", "analytics"),
    ("advertising", "media"),
    ("advertising", "shop_software"),
    ("reviews", "shop_software"),
    ("reviews", "business_email"),
    ("payments", "business_email"),
    ("payments", "accounting"),
    ("payments", "hosting"),
    ("accounting", "business_email"),
    ("shipping", "business_email"),
    ("shipping", "shop_software"),
    ("fulfilment", "shop_software"),
    ("media", "shop_software"),
    ("media", "business_email"),
    ("media", "customer_service"),
)
"""Pairs of kinds of which one clause has the words of both: the first is what the party does."""

_ALIKE = ({"shipping", "fulfilment"}, {"hosting", "business_email"})
"""Kinds of which the name of a business may tell one where it does the other."""
_BOTH = frozenset({"hosting", "business_email"})
_BARE: Mapping[str, re.Pattern[str]] = {
    "business_email": re.compile(r"(?:onze |our |unsere )?(?:e-?)?mails?", re.IGNORECASE),
    "shop_software": re.compile(r"(?:web|online-?)?(?:shop|winkel|store)", re.IGNORECASE),
    "accounting": re.compile(r"(?:the )?(?:accounts|books)", re.IGNORECASE),
}
"""Words that tell what a party does only where they stand alone, in a label or a cell."""
_TOGETHER = re.compile(
    r"host[^.]{0,60},? (?:dat|die|which|who|das|der|en|and|und) (?:ook|also|auch) [^.]{0,30}(?:mail|postvak|postfach)"
    r"|host\w*-?,? (?:van [\w ]+ )?(?:en|and|und|&|als|as well as|sowie)(?: \w+){0,2} e?-?mail|mail\w*-? (?:en|and"
    r"|und|&)(?: \w+){0,2} \w*host"
    r"|(?:website|site|winkel|shop)\b[^.]{0,40}\b(?:en|and|und)(?: \w+){0,2} e?-?mail"
    r"(?!\w* (?:is|are|goes|runs|loopt|gaat|staat|läuft|liegt|geht) )",
    re.IGNORECASE,
)
"""Kinds that one sentence about one party tells of both, and how such a sentence sounds."""

_BREAK = re.compile(
    r"[;:.](?!\w)|, (?!die |der |das |dat |which |who )|\b(?:en|and|und)\b(?! \w+ (?:by|door|von)\b)|[()|]"
)
"""Where one clause ends and the next begins."""


_SERVER = re.compile(r"\b(?:web)?servers?n?\b", re.IGNORECASE)
_SITE = re.compile(r"mails?\b|site|shop|store\b|winkel|seite|host|log|\bIP\b|backups?", re.IGNORECASE)
"""Every party has servers; who gives the shop one is told with what stands on it."""
_SO = re.compile(
    r"(?i)\b(?:d[ai]t (?:doe\w+|gebeurt|gaat|loopt|regel\w+)|(?:hier|daar)(?:voor|mee)|hiermee|for (?:this|that|it)|(?:this|that|it) is \w+|they are \w+|we do (?:this|that|so)|dafür|hierfür|hierzu|dazu|das (?:übernimmt|mach\w+|erledig\w+|geschieht|läuft)|(?:die|deze|hij|sie|er|(?:de|deze|die|diese|the|these) e?-?mails?) (?:are|is|wordt|worden|wird|werden|gaat|gaan))\b"
)


def kinds_before(sentence: Sentence, before: str, topics: Subjects) -> Sequence[str]:
    """What the sentence before tells of one that says who does that: "We do so with Larksend"."""
    return _said(before, len(before), topics) if _SO.search(sentence.text) else []


def says(beside: str, topics: Subjects) -> bool:
    """Whether what stands beside a name tells what the party does."""
    return bool(topics.said(beside) or _bare(beside))


def kinds(sentence: Sentence, start: int, end: int, topics: Subjects, beside: str = "") -> tuple[Sequence[str], int]:
    """The kinds of a party whose name stands there, and how clearly it is said: 3 beside the name, 0 in a heading only.

    ``beside`` is what a noun, label or cell next to the name says.
    """
    text = sentence.text
    name = text[start:end]
    before, after = text[:start], text[end:]
    clause = _BREAK.split(before)[-1], _BREAK.split(after)[0]
    itself = trade(name)
    nearby = _both(_said(beside, len(beside), topics), beside) or _bare(beside)
    if nearby and not itself:
        return nearby, 3
    around = f"{clause[0]} {clause[1]}"
    here = _said(around, len(clause[0]), topics)
    if itself and {itself, *here} not in _ALIKE:
        return [itself], 3
    if here:
        return _both(here, text), 2
    whole = f"{before} {after}"
    far = _said(whole, len(before), topics)
    if far:
        return _both(far, text), 1
    if own := topics.nearest(name, 0, 0)[:1] or (["hosting"] if "host" in name.lower() else []):
        return own, 1
    return [kind for title in reversed(sentence.headings[-2:]) for kind in _said(title, 0, topics)][:1], 0


def _both(said: Sequence[str], text: str) -> Sequence[str]:
    """Hosting and e-mail where the sentence tells of both in one breath."""
    return ["hosting", "business_email"] if _BOTH & set(said) and _TOGETHER.search(text) else said


def _bare(beside: str) -> Sequence[str]:
    """The kind of a label, cell or parenthesis that is one word, which says nothing of it in a sentence."""
    return [kind for kind, pattern in _BARE.items() if pattern.fullmatch(beside.split(" | ")[0].strip())]


def _said(text: str, place: int, topics: Subjects) -> Sequence[str]:
    """The kind of service that a text is about, the nearest to a place in it, unless another of its kinds counts more."""
    text = text if _SITE.search(text) else _SERVER.sub("", text)
    said = topics.nearest(text, place, place) if text else ()
    left = [kind for kind in said if not any(loser == kind and winner in said for winner, loser in _BEATS)]
    return left[:1]
