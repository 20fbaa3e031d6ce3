"""Names: of vendors written wrongly, and of the controller, which a text should call by one name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches

from plugin_host.api import Vendor
from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.other_shops import OtherShops
from plugin_host.importing.faults.other_sites import OtherSites
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.whose import EXPLAINED, NAME, Shop, fits
from plugin_host.importing.recognising.names import squash
from plugin_host.importing.recognising.parties import Mention
from plugin_host.importing.recognising.spelling import distance, nearest

_JOINT = re.compile(r"[\s-]")
_BEFORE_NOUN = re.compile(r"\b(?:eine?[mnrs]?|jede[mnrs]?|mehrere|een|a|an) $", re.IGNORECASE)
_WORDS_TOO = ("pay", "square", "stripe", "wise", "post", "drip", "zoom", "bring", "meta", "bing")
"""Names that are words too, in small letters."""
_BEFORE_NAME = re.compile(
    r"\b(?:use|using|uses|via|through|with|by|from|on|met|door|bij|op|gebruiken|gebruikt|mit|über|bei|durch|nutzen|verwenden) $",
    re.IGNORECASE,
)
_BEGINS = ("| ", ": ")
_GOES_ON = re.compile(r" (?:and|or|of|your|the|a|en|of|van|uw|je|het|de|und|oder|der|die|des|von|Ihrer?)\b")
"""What stands behind a noun that begins a line."""
_NUMBERED = re.compile(r"\w+ \d+")
_IN_ADDRESS = re.compile(r",? [A-ZÀ-Þ][\w ]+,")
"""What stands after a number of a house or a unit."""
_NETWORKS = (
    "Facebook",
    "Instagram",
    "Pinterest",
    "LinkedIn",
    "YouTube",
    "WhatsApp",
    "Snapchat",
    "TikTok",
    "Google",
    "Microsoft",
    "Amazon",
)
"""Names that a text may have without using whose they are."""
_LETTERS_FOR_ONE_WRONG = 5
_DOMAIN = re.compile(r"\w\.[a-z]{2}")
_AS_WORDS = ("Square", "Billie", "Sofort")
_OF_ONE_WORD = re.compile(r"[A-Z][A-Za-z]{5,}")
_SPELLINGS = tuple(
    re.compile(rf"(?<![\w@./-])(?=({written})(?![\w@]|[./]\w|-[a-z]))")
    for written in (
        "[A-Z][A-Za-z]{4,}",
        "[A-Z][a-z]{2,}[ -][A-Za-z][a-z]{2,}",
        "[A-Z][a-z]{2,} [A-Z][a-z]{2,} [A-Z][a-z]{2,}",
        "|".join(_NETWORKS).lower(),
    )
)
"""One word, two and three, also those within others, and names without their capitals."""
_COOKIE = re.compile(r"cookie|koekje|session|sessie|sitzung", re.IGNORECASE)
_NOUNS = ("pixel", "tag", "fonts", "maps", "shop", "app", "feed")
_PARTICLE = re.compile(r" [a-z]{1,2}$")
"""A small word that only has the letters of the form of a company: Klarna lehnt ab."""
_BRAND = re.compile(r"(?=.*[AEIOU])[A-Z]{5,}")
"""A name in capitals that is a word: who writes it as one makes no mistake, as with an abbreviation."""
_SHORTEST = 5
_ABBREVIATION = 4
"""A name of so few letters may be written in capitals, as abbreviations are."""
_TITLES = 3
"""Headings among the first so many blocks are names and titles."""


def names(reading: Reading) -> Iterator[Fault]:
    """Names of vendors that are misspelt, and names and addresses of the controller that do not agree."""
    yield from _misspelt(reading)
    yield from _near_misses(reading)
    yield from _two_names(reading)
    yield from _of_others(Shop(reading))


def _misspelt(reading: Reading) -> Iterator[Fault]:
    """The first sentence with each wrong way to write a vendor's name."""
    told: set[str] = set()
    for mention in sorted(reading.found.mentions, key=lambda mention: mention.sentence.shape is Shape.HEADING):
        vendor = reading.registry.get(mention.vendor)
        written = re.sub(r"(?:’s|'s)$", "", mention.written)
        if vendor is not None and _raised(mention, vendor.name):
            told.add(written)
        heading = mention.sentence.shape is Shape.HEADING
        if written in told and (heading or "." in written):
            yield _spelt(mention.sentence, (mention.start, mention.start + len(written)), vendor)
        if vendor is None or _DOMAIN.search(written) or (written in told) or _common(mention) or _as_cookie(mention):
            continue
        known = {vendor.name, *vendor.aliases, *((vendor.entity.name,) if vendor.entity else ())}
        plain = written.replace("-", " ")
        right = any(plain in (name.replace("-", " "), f"{name}s".replace("-", " ")) for name in known)
        right = right or any(
            (mention.misspelt and plain in name.split()) or _as_compound(plain, name) or _as_word(mention, name)
            for name in known
        )
        alike = any(_JOINT.sub("", name.lower()) == _JOINT.sub("", written.lower()) for name in known)
        quiet = (
            (heading and written in (written.title(), written.capitalize(), written.lower()))
            or (written.isupper() and (mention.sentence.shape is not Shape.PARAGRAPH or len(written) <= _ABBREVIATION))
            or _PARTICLE.search(written)
        )
        if not right and (mention.misspelt or (alike and not quiet)):
            told.add(written)
            start = max(mention.start, 0)
            yield _spelt(mention.sentence, (start, start + len(mention.written)), vendor)


def _spelt(sentence: Sentence, span: tuple[int, int], vendor: Vendor | None) -> Fault:
    """A name that is written wrongly, with the one of its names that is the most like it."""
    written = sentence.text[slice(*span)]
    names = [name for name in (vendor.name, *vendor.aliases) if "." not in name] if vendor else []
    alike = [name for name in names if squash(name) == squash(written)]
    proper = alike or get_close_matches(written, names, 1, 0)
    return replace(shown("name-misspelt", sentence, span), proper=proper[0] if proper else "")


def _raised(mention: Mention, name: str) -> bool:
    """Whether a domain has a capital in the middle of a sentence although its owner writes the name with none."""
    small = name.islower() and mention.written.lower().startswith(f"{name}.")
    return small and mention.written[:1].isupper() and mention.start > 0


def _as_cookie(mention: Mention) -> bool:
    """Whether a name in capitals is in a line all in capitals, or is that of a cookie."""
    text = " ".join((*mention.sentence.headings, mention.sentence.text))
    capitals = mention.written.isupper() and mention.written.isalpha()
    return mention.sentence.text.isupper() or (capitals and _COOKIE.search(text) is not None)


def _common(mention: Mention) -> bool:
    """Whether what looks like a name is a common noun, or part of one: Live-Chat-Tool, ein Video."""
    text, end = mention.sentence.text, mention.start + len(mention.written)
    compound = "-" in mention.written and bool(re.match(r"-[A-Za-z]", text[end:]))
    before = text[: mention.start]
    verb = mention.written in _WORDS_TOO and not _BEFORE_NAME.search(before)
    numbered = bool(_NUMBERED.fullmatch(mention.written) and _IN_ADDRESS.match(text, end))
    words = not mention.start and " " in mention.written and mention.written.split(" ", 1)[1].islower()
    begins = mention.misspelt and (not mention.start or before.endswith(_BEGINS)) and bool(_GOES_ON.match(text, end))
    compound = compound or before.endswith("-")
    return compound or verb or numbered or words or begins or (mention.misspelt and bool(_BEFORE_NOUN.search(before)))


def _as_compound(written: str, name: str) -> bool:
    """Whether a name is written as its owner does but for the small letters of a common noun in it: TikTok pixel."""
    theirs, ours = written.split(), name.replace("-", " ").split()
    return (
        len(theirs) == len(ours) > 1
        and theirs[0] == ours[0]
        and written.lower() == " ".join(ours).lower()
        and theirs[-1].lower() in _NOUNS
    )


def _as_word(mention: Mention, name: str) -> bool:
    """Whether a name is written as a word of the language: inflected, begun with a capital, or with one as nouns are."""
    written = mention.written
    inflected = re.sub(r"(?<=[a-zäöü]e)[nrms]\b", "", written) == name
    begun = mention.sentence.text[: mention.start].endswith(_BEGINS) or not mention.start
    capital = begun and written[:1].isupper() and written[1:] == name[1:]
    led = any(written == f"{owner} {name}" for owner in _NETWORKS)
    return (
        inflected
        or capital
        or led
        or (_BRAND.fullmatch(name) is not None and written.upper() == name)
        or re.sub(r"[’']s$", "", written) in (*_AS_WORDS, *_NETWORKS)
    )


def _near_misses(reading: Reading) -> Iterator[Fault]:
    """Words with a letter or two wrong, or a space too many, in the name of a party of the text or of a network."""
    mentions = reading.found.mentions
    known = {m.written for m in mentions if not m.misspelt and _OF_ONE_WORD.fullmatch(m.written)} - set(_AS_WORDS)
    names = {name.lower(): name for name in (*known, *_NETWORKS)}
    vendors = filter(None, map(reading.registry.get, {mention.vendor for mention in mentions}))
    told = {part for mention in mentions for part in (mention.written, *mention.written.split())}
    told |= {name for vendor in vendors for name in (vendor.name, *vendor.aliases)}
    plain = {word for word in re.findall(r"[^\W\d_]+", reading.document.text) if word.islower()}
    for sentence in reading.sentences:
        for match in (match for spelling in _SPELLINGS for match in spelling.finditer(sentence.text)):
            written, key = match[1], _JOINT.sub("", match[1]).lower()
            if written in told:
                continue
            told.add(written)
            apart = written.islower() or bool(_JOINT.search(written))
            capitals = (
                key in names
                and written != names[key]
                and not (written.isupper() or written.islower())
                and sentence.shape is not Shape.HEADING
            )
            near = key if (apart and key in names) or capitals else ""
            if not apart and key not in {*names, *plain}:
                near = _nearly(key, names)
            if near:
                yield replace(shown("name-misspelt", sentence, match.span(1)), proper=names[near])


def _nearly(key: str, names: Iterable[str]) -> str:
    """The name that a word is but for a letter in five; empty if there is none."""
    near = nearest(key, names, ())
    return near if near and distance(key, near, 2) <= len(near) // _LETTERS_FOR_ONE_WRONG else ""


def _two_names(reading: Reading) -> Iterator[Fault]:
    """A vendor that is called by a former name here and by its name there, and no sentence says that it is the same."""
    seen: dict[str, dict[str, Sentence]] = {}
    for mention in reading.found.mentions:
        vendor = reading.registry.get(mention.vendor)
        if vendor is None or "." in mention.written or mention.misspelt:
            continue
        for name in (vendor.name, *vendor.aliases):
            if name not in _NETWORKS and len(name) >= _SHORTEST and _joined(name) == _joined(mention.written):
                seen.setdefault(mention.vendor, {}).setdefault(name, mention.sentence)
    for by_name in seen.values():
        (first, _), *others = by_name.items()
        for name, sentence in others:
            one, two = _joined(first), _joined(name)
            shared = set(first.lower().replace("-", " ").split()) & set(name.lower().replace("-", " ").split())
            apart = not (shared or one in two or two in one or one[:4] == two[:4])
            together = any(one in _joined(s.text) and two in _joined(s.text) for s in reading.sentences)
            if apart and not together and sentence.shape is not Shape.HEADING and not EXPLAINED.search(sentence.text):
                yield shown("name-inconsistent", sentence)


def _joined(text: str) -> str:
    """The letters of a name without what stands between its words."""
    return _JOINT.sub("", text.lower())


def _of_others(shop: Shop) -> Iterator[Fault]:
    """Each sentence with a name or an address that is not the shop's."""
    if not shop.names and not shop.home:
        return
    others = OtherShops(shop)
    looked = [s for s in shop.reading.sentences if s.shape is not Shape.HEADING or s.block >= _TITLES]
    found = [(sentence, others.stranger(sentence)) for sentence in looked]
    sites = OtherSites(shop, frozenset(sentence.text[slice(*span)] for sentence, span in found if span))
    for sentence, named in found:
        span = named or sites.stranger(sentence)
        explained = EXPLAINED.search(sentence.text) and any(
            fits(name, shop.names) for name in re.findall(NAME, sentence.text)
        )
        if span and not explained:
            yield shown("name-inconsistent", sentence, span)
