"""Whether a text gives the shop's site and a street address, wherever and however it does: what is there is not missing."""

import re
from collections.abc import Iterator
from functools import lru_cache

from plugin_host.importing.document import Sentence
from plugin_host.importing.faults.reading import Reading

HOST = re.compile(
    r"(?:https?://)?(?:www\.)?(?<![\w.-])(?P<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:nl|com|de|be|eu|org|net|shop|store|info|example|at|ch|ie|co\.uk|uk))(?![\w.-]*@)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:onze|mijn|deze|our|my|this|unsere\w*|meine\w*|diese\w*|eigen|own|eigene\w*|de|the|der|die)\s(?:eigen |own |eigenen )?(?:web)?(?:site|shop|winkel|store|webseite|seite|onlineshop|platform)"
    r"|\b(?:web)?(?:winkel|shop|site)\b|website|\bstore\b|onlineshop|\b(?:koopt|verkoopt|verkoop|bestelt|sells?|buy|kauf\w*|verkauf\w*|bezoekt|visit\w*|besuch\w*|vertreib\w*|betreib\w*|bietet|biedt|offers?|trad(?:es?|ing)|exploiteert|runs?|operates?)\b|\bonline (?:op|at|unter|onder)\b|\bim Internet\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"autoriteit|authority|commission|behörde|beauftragte|ombuds|klacht|complain|beschwer|opt-?out|browser|add-?on|privacybeleid van|privacy policy of|datenschutzerklärung von"
    r"|meer informatie|more information|weitere informationen|lees meer|read more",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"\b\d{4} ?[A-Z]{2}\b|\b(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ][a-zà-ÿ]|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b"
)
_STREET = re.compile(
    r"[A-ZÀ-Þ][\w’'.-]{2,40}[^@]{0,40}?[ -]\d{1,4}\w{0,3}\b(?:\s?[-–/]\s?\d+\w?)?|\b\d{1,4}\w?(?:\s?[-–]\s?\d{1,4})? [A-ZÀ-Þ][a-z]"
    r"|\b(?:Road|Street|Lane|Avenue|Drive|House|Quay|Square|Court|Mill|Farm|Close|Way|Hof|Gut|Schloss)\b"
)
MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?P<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,})", re.IGNORECASE
)
_AUTHORITY = re.compile(
    r"autoriteit|authority|commissioner|behörde|landesbeauftragte|bundesbeauftragte|ombuds", re.IGNORECASE
)
_SLASHES = 2
"""An address of a site has no more slashes: those of its scheme."""
_BEHIND = re.compile(
    r"[^.;@]{0,45}?\b(?:aan (?:de|het)|in der|an der|am) [A-ZÀ-Þ][\w’'. -]{2,40} \d{1,4}\b|\)[,:]? (?:[A-ZÀ-Þ][\w’'-]+ ){1,4}\d{1,4}\w?\b"
)
"""A street behind its postcode, as lawyers write it."""
_BOX = re.compile(r"postbus|p\.?\s?o\.? box|postfach", re.IGNORECASE)
_BEFORE = 90
"""A street stands within so many characters before its postcode."""
_SHORTEST = 4


def site_given(reading: Reading) -> tuple[Sentence, str] | None:
    """The sentence that gives the shop's address on the web, and that address as it is written."""
    own, others = _own_labels(reading), sites(reading)
    for sentence in reading.sentences:
        theirs = {domain(m.written) for m in reading.found.mentions if m.sentence is sentence}
        for match in HOST.finditer(sentence.text):
            at = match.start()
            name = domain(match["host"])
            if "@" in sentence.text[max(0, at - 40) : at].split(" ")[-1] or name in theirs or name in others:
                continue
            alone = len(sentence.text) - len(match[0]) <= _SHORTEST
            ours = any(name in one or one in name for one in own)
            if ours or ((alone or _OURS.search(sentence.text)) and not theirs and not _OF_OTHERS.search(sentence.text)):
                return sentence, match[0]
    return None


def street_given(reading: Reading) -> bool:
    """Whether a street with its postcode stands in the text that is nobody else's."""
    for place, block in enumerate(reading.document.blocks):
        before = reading.document.blocks[place - 1].text if place else ""
        for match in _POSTCODE.finditer(block.text):
            words = f"{before}, {block.text[: match.start()]}"[-_BEFORE:]
            theirs = any(m.sentence.block == place for m in reading.found.mentions)
            if (
                (_STREET.search(words) or _BEHIND.match(block.text, match.end()))
                and not _BOX.search(words)
                and not theirs
                and not _OF_OTHERS.search(f"{before} {block.text}")
            ):
                return True
    return False


def mail_given(reading: Reading) -> bool:
    """Whether an e-mail address stands in the text that is neither a vendor's nor an authority's."""
    others = sites(reading)
    for sentence in reading.sentences:
        theirs = {domain(m.written) for m in reading.found.mentions if m.sentence is sentence}
        for match in MAIL.finditer(sentence.text):
            name = domain(match["host"])
            if name not in theirs and name not in others and not _AUTHORITY.search(sentence.text):
                return True
    return False


def shown_to_readers(reading: Reading, site: str) -> bool:
    """Whether an address stands where it can be read, or is what a link leads to: a page of the site is not its address."""
    name = domain(site)
    for block in reading.document.blocks:
        links = (link.url.partition("?")[0].rstrip("/") for link in block.links)
        if any(domain(link) == name and link.count("/") <= _SLASHES for link in links):
            return True
        hosts = (match for match in HOST.finditer(block.text) if domain(match["host"]) == name)
        if any("@" not in block.text[max(0, m.start() - 40) : m.start()].split(" ")[-1] for m in hosts):
            return True
    return False


@lru_cache(2000)
def domain(url: str) -> str:
    """The name in an address on the web, without its ending and its signs."""
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().lower()).split("/")[0]
    parts = re.sub(r"\.(?:co|org|gov|ac)\.uk$", ".uk", host).split(".")
    return re.sub(r"[^a-z0-9à-ÿ]", "", parts[-2] if len(parts) > 1 else parts[0])


def _own_labels(reading: Reading) -> set[str]:
    """The shop's names, and the domain of its mail, in small letters."""
    return {name for name in _labels(reading) if len(name) >= _SHORTEST}


def _labels(reading: Reading) -> Iterator[str]:
    for path in (("shop", "name"), ("controller", "name"), ("controller", "email")):
        value = str(reading.values[path].value).lower() if path in reading.values else ""
        yield domain(value.rpartition("@")[2]) if "@" in value else re.sub(r"[^a-z0-9à-ÿ]", "", value)


def sites(reading: Reading) -> frozenset[str]:
    """The domains of every vendor with a module."""
    vendors = (reading.registry.get(name) for name in reading.registry.ids())
    return frozenset(domain(url) for vendor in vendors if vendor for url in (vendor.website, vendor.privacy_url) if url)
