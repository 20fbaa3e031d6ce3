"""The shop's postal address: found by the postal code, with the street before it and the town after it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.recognising.identity.british import british
from plugin_host.importing.recognising.identity.countries import COUNTIED, COUNTRIES, NAMED, implied
from plugin_host.importing.recognising.identity.forms import LEGAL
from plugin_host.importing.recognising.identity.naming import squash
from plugin_host.importing.recognising.identity.places import AUTHORITY, STRANGER, begin_of, here
from plugin_host.importing.recognising.identity.regions import without_state
from plugin_host.importing.values import Certainty, Value

_TWO_LETTERS = r"(?:in|of|en|is|op|om|at|on|to|by|as|an|am|de|te|je|we|us|so|or|it|if|im|zu|ab|da)"
"""Words that stand behind a year and are no letters of a postal code."""
_POSTAL = (
    ("NL", re.compile(rf"(?<![\w-])(?:NL-)?([1-9]\d{{3}} ?(?:[A-Z]{{2}}|(?!{_TWO_LETTERS}\b)[a-z]{{2}}))(?![\w-])")),
    ("GB", re.compile(r"(?<!\w)([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?!\w)")),
    ("IE", re.compile(r"(?<!\w)([ACDEFHKNPRTVWXY]\d[\dW] ?(?=[A-Z]*\d)[0-9A-Z]{4})(?!\w)")),
    ("DE", re.compile(r"(?<![\w.+/-])(?:D[- ]|[A-Z]{1,2}-)?(\d{5})(?![\w.-])")),
    ("BE", re.compile(r"(?<![\w.+/-])(?:[A-Z]{1,2}-)?([1-9]\d{3})(?![\w.-]| [A-Z]{2}(?!\w))")),
)  # fmt: skip  # one country a line
"""Postal codes; those of five and of four digits also are that of other countries."""
_MONTH = re.compile(
    r"\d (?:jan|feb|mrt|maa|mar|mär|apr|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-zé]*\.?$|\b(?:art"
    r"|artikel|article|§)\b",
    re.IGNORECASE,
)
"""What a date or an article ends with, which looks like a street with its number."""
_STREET = re.compile(
    r"(?P<street>(?:[A-ZÀ-Þa-zà-þ0-9'’][\w.'’ßÀ-þ-]*\.? ){1,6}?\d{1,5}(?: ?[-/–]? ?(?:[A-Za-z]{1,3}"
    r"|\d{1,4}[a-z]?)(?!\w)){0,2}(?: (?:[IVX]{1,4}|bis|hs|boven|unit \w+))?)\s*$"
)
"""A street with its number, at the end of a text."""
_TURNED = re.compile(
    r"(?P<street>[A-ZÀ-Þ][\w'’ß-]*(?: [\w'’ß-]+){0,3} \d{1,5}(?: ?[-/]? ?(?:[A-Za-z]{1,4}|\d{1,4})(?!\w)){0,2}),? (?:in"
    r"|te) (?P<city>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)$"
)
"""A street with the town after it, before the postal code."""
_SEATED = re.compile(
    r"\b(?:in|te|uit|from|aus) (?P<city>[A-ZÀ-Þ'’][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?:,| en\b|\W)[^.@]{0,60}"
    r"\d{1,5} ?[a-z]{0,3}$"
)
"""A town before the street, where the postal code stands in parentheses behind it."""
_CODELESS = re.compile(
    r"(?:^|[:,.] ?)(?P<street>[\w'’ß-]+(?: [\w'’ß-]+){0,3} \d{1,5}[a-z]?),? "
    r"(?P<city>[A-Za-zÀ-þ'’-]{3,}(?: [A-Za-zÀ-þ'’-]{3,})?),? "
    rf"(?={'|'.join(COUNTRIES.values())}\b)"
)
"""An address without a postal code, before the name of the country."""
_LABEL = re.compile(
    (
        r"^(?:.*?\b(?:bezoekadres|vestigingsadres|postadres|adres(?:gegevens)?|address|anschrift|adresse"
        r"|straat|straße|street|gevestigd (?:te|aan|op|in)|kantoorhoudende? (?:te|aan)|located at"
        r"|registered office at|situated at|at|aan de|aan|te|in|wohnhaft|sitz)\b)(?:\s+(?:lautet|luidt|ist|is"
        r"|reads)\b)?\s*:?\s*(?:(?:de|het|der|die"
        r"|the) (?=[A-ZÀ-Þ]))?"
    ),
    re.IGNORECASE,
)
_FIRM = re.compile(rf"^.*(?<!\w){LEGAL} (?=[A-ZÀ-Þ])")
"""The name of a company before its street, with nothing between them."""
_CITY = re.compile(
    r"^[\s,|;·•–:-]*(?i:(?:te|in|plaats|woonplaats|vestigingsplaats|ort|stadt|city"
    r"|town)\b\s*:?\s*)?(?P<city>(?:['’]s-|'t "
    r"|’t )?[A-Za-zÀ-þ][\w'’ßÀ-þ-]*(?:[ -](?:(?:aan|den|der|de|het|am|an|bij|op|im|in|ob|vor|unter|bei|auf|zur|upon|the|a"
    r"|d)(?=[ ./])\.?|a/?d\b|\(?[A-ZÀ-Þ][\w'’ß)-]*)){0,4})"
)
_CUT = re.compile(
    r"\s+(?:Tel\w*|KvK|K\.v\.K\.?|E-?mail\w*|Mail|Postadres\w*|Postanschrift|Bezoekadres|T|E|M|BTW|Btw|HRB?|USt"
    r"|Ust\w*|Fon|Phone|Handelsregister"
    r"|Kvk|KVK|Telefon|Geschäftsführer\w*|Vertreten|Inhaber\w*|info\S*)\b.*$"
)
_NEAR = 200
_MOST = 100
"""A policy has no more addresses."""
_MOST_TRIED, _MOST_IN_A_BLOCK = 600, 20
"""So many numbers that may be postal codes are tried, for what is full of them is no policy."""
_PREFIXED = {"A": "AT", "B": "BE", "D": "DE", "F": "FR", "I": "IT", "E": "ES", "L": "LU"}
"""What stood before postal codes once, where it is not the code of the country."""
_DIGITS: Mapping[str, tuple[str, ...]] = {
    "DE": ("DE", "FR", "ES", "IT", "EE", "FI", "SE", "CZ"),
    "BE": ("BE", "AT", "CH", "LU", "DK", "NO", "LI", "LV"),
}
"""Countries with postal codes of five digits, and of four."""
_HOUSE = re.compile(r" \d.*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_STREETS = re.compile(
    r"(?:straat|laan|lei|steenweg|weg|plein|baan|dreef|markt|kaai|vest|dries|dorp|str\.?|stra(?:ss|ß)e|gasse|platz"
    r"|allee|ring|rain|halde|quai|hof"
    r"|berg|park|singel|dijk|kouter|brug|gracht|kade|steeg|pad|haven|wal|tuin(?:en)?)(?!\w)"
    r"|^(?:rue|avenue|chaussée|boulevard|am|im|an|auf|via) | bus \w+$",
    re.IGNORECASE,
)
"""Streets of towns in countries with postal codes of four digits, which may be years as well."""
_LINES = 6
"""So many lines an address has above its postal code."""
_LABEL_OF_CODE = re.compile(
    r"[\s,]*\b(?:post ?code|postal code|PLZ|postleitzahl|zip(?: code)?)(?: ?(?:en|&|und|and|/|,|\+) ?(?:woon"
    r"|vestigings)?(?:plaats|city|town|ort"
    r"|wohnort|stadt|stad|gemeente))?\s*[:,]?\s*$",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"[äöüß]|str(?:\.|aße)|weg|platz|gasse|allee|ring|damm|hof|markt|ufer|steig|chaussee|promenade"
    r"|^(?:am|an|auf|im|in|zum|zur|unter|hinter) ",
    re.IGNORECASE,
)
"""Streets of German towns, by which five digits are a postal code."""
_TOWN_FIRST = re.compile(
    r"(?<![\w-])(?P<code>\d{4,5}(?: ?[A-Z]{2})?)\)? (?P<city>[A-ZÀ-Þ][\w'’ß-]+(?: [A-ZÀ-Þ][\w'’ß-]+)?)"
    r"(?:, | (?:aan|at)(?: de| het)? )(?P<street>[A-ZÀ-Þ][\w'’ß.-]+(?: [\w'’ß.-]+){0,3} \d{1,5}[a-z]?)(?!\w),? ?"
)
"""Postal code and town before the street."""
_LOCATED = re.compile(
    r"\b(?i:adres|bezoekadres|anschrift|adresse|gevestigd|te vinden|zit|zitten|kantoor|ansässig|sitz|finden sie uns)\b"
    r"[^.@\d]{0,30}?(?P<street>[A-ZÀ-Þ][\w'’ß.-]*(?: [A-ZÀ-Þ][\w'’ß.-]*){0,3} \d{1,4}[a-z]?)(?:,| te| in) "
    r"(?P<city>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?=[.,;(]| \(|$)"
)
_OTHERWISE = (_TOWN_FIRST, _CODELESS, _LOCATED)
_SENTENCE = re.compile(r"[a-zß-ÿ)]{3}[.!?]$")
_LIKE_ADDRESS = re.compile(r"postcode|adres|straat|laan|weg|plein", re.IGNORECASE)
_MINE = re.compile(
    r"contact|kontakt|verantwoordelijk|responsible|controller|verantwortlich|gevestigd|impress?um|imprint"
    r"|(?:bedrijfs|onze |unsere )(?:gegevens|angaben|daten)|(?:our|company) details|adres(?!se)|registered office"
    r"|(?<!vorige )eigena(?:ar|res)\b|anbieter\b(?! ist\b)|(?:winkel|shop|\bus|office|laden|sitz"
    r"|bedrijf):|inhaber|(?<!previous )\bowner\b"
    r"|betreiber|trading as|handelsnaam|wi(?:e|j) zijn (?:wij|we)|who we are|wer wir sind|\b(?:groet|grüße|regards)",
    re.IGNORECASE,
)
"""Words before the shop's own address."""
_BOX = re.compile(r"\b(?:postbus|postfach|p\.?o\.? box)\b[^,;]*[,;]?\s*$", re.IGNORECASE)
_SHORTEST, _SHORT, _LONGEST_LINE, _LONGEST_PIECES = 3, 40, 70, 90
_NOT_A_STREET = re.compile(
    (
        r"@|https?:|www\.|\b(?:kvk|btw|iban|tel(?:\b|efo))|\b(?:art|artikel|lid|abs|versie|version|seit|sinds|per|oder|of|en"
        r"|und)\b\.? *\d"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Address:
    """A postal address, and the block with its postal code."""

    street: str
    postal_code: str
    city: str
    country: str
    block: int
    said: str


def address_of(document: Document, own: Collection[str] = ()) -> Address | None:
    """The postal address that is likeliest the shop's, which is called ``own``: not that of any other party."""
    found = (
        [address for address in islice(_addresses(document), _MOST) if address.country != "US"]
        or list(_countied(document))
        or list(_otherwise(document))
    )
    return max(found, key=lambda address: _likely(document, address, own), default=None)


def _likely(document: Document, address: Address, own: Collection[str]) -> tuple[int, int]:
    """Addresses by the shop's name, by a word such as 'contact', or in the country of the language count before others."""
    blocks, at = document.blocks, address.block
    beside = " ".join((*_above(blocks, at), blocks[at].text, *_lines(blocks[at + 1 : at + 4])))
    home = {"nl": ("NL", "BE"), "de": ("DE", "AT", "CH"), "en": ("GB", "IE", "NL", "DE")}[document.language]
    heard = _MINE.search(" ".join(block.text for block in blocks[max(0, at - 4) : at + 3])) is not None
    named = any(name in squash(beside) for name in map(squash, own) if len(name) > _SHORTEST)
    return (heard + 2 * named + (address.country in home), -at)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of an address up to what is none."""
    for block in blocks:
        if len(block.text) > _LONGEST_LINE or _SENTENCE.search(block.text):
            return
        yield block.text


def _above(blocks: Sequence[Block], index: int) -> list[str]:
    """The lines above one, the nearest first."""
    return list(_lines(blocks[max(0, index - _LINES) : index][::-1]))


def values_of(document: Document, address: Address) -> Iterator[Value]:
    """The values of an address."""
    where = here(document.blocks[address.block], address.block, address.said)
    yield Value(("controller", "street"), address.street, Certainty.SURE, where)
    if address.postal_code:
        yield Value(("controller", "postal_code"), address.postal_code, Certainty.SURE, where)
    yield Value(("controller", "city"), address.city, Certainty.SURE, where)
    if address.country:
        yield Value(("controller", "country"), address.country, Certainty.SURE, where)


def _addresses(document: Document) -> Iterator[Address]:
    blocks, tried, home = document.blocks, 0, _home(document)
    for index, block in enumerate(blocks):
        text = _joined(block)
        for country, pattern in _POSTAL:
            for match in islice(pattern.finditer(text), _MOST_IN_A_BLOCK):
                tried += 1
                if tried > _MOST_TRIED:
                    return
                small = country == "NL" and not match[1][-2:].isupper() and len(text) > _LONGEST_LINE
                if (small and not _LIKE_ADDRESS.search(text)) or _of_others(blocks, index, match.start()):
                    continue
                if found := _around(blocks, index, text, country, match, home):
                    yield found


def _home(document: Document) -> str:
    """The country that a text implies: that of Belgium for Dutch without any sign, as Dutch postal codes have letters."""
    shown = implied(document, weak=True)
    if shown:
        return shown[0]
    return {"nl": "BE", "de": "DE"}.get(document.language, "")


def _countied(document: Document) -> Iterator[Address]:
    """A British or Irish address that ends with its county."""
    for index, block in enumerate(document.blocks):
        for match in islice(COUNTIED.finditer(block.text), _MOST_IN_A_BLOCK):
            before = block.text[: max(match.start(), match.end("town"))]
            parts = british(_above(document.blocks, index), before)
            if parts and not _of_others(document.blocks, index, match.start()):
                yield Address(parts[0], "", parts[1], match.lastgroup or "", index, block.text[:_NEAR])


def _otherwise(document: Document) -> Iterator[Address]:
    """Addresses with the town before the street, and those without a postal code where other words tell that they are one."""
    home, shown = _home(document), implied(document, weak=True)
    for index, block in enumerate(document.blocks):
        for match in (match for pattern in _OTHERWISE for match in pattern.finditer(block.text)):
            code, named = match.groupdict().get("code", ""), NAMED.match(block.text, match.end())
            known = named or code[-1:].isupper() or _STREETS.search(_HOUSE.sub("", match["street"]))
            if known and not _of_others(document.blocks, index, match.start()):
                country = named.lastgroup if named else "NL" if code[-1:].isupper() else home if code or shown else ""
                yield Address(match["street"], code, match["city"], country or "", index, match[0].strip(" ,.:"))


def _joined(block: Block) -> str:
    return block.text.replace(" | ", ", ") if block.shape is Shape.ROW else block.text


def _of_others(blocks: tuple[Block, ...], index: int, at: int) -> bool:
    """Whether what leads to an address speaks of another party, and no word nearer to it of the shop itself."""
    before = blocks[index].text[:at]
    if len(before) > _SHORT:
        said, begin = before[-_NEAR:], max(0, begin_of(before, at) - max(0, at - _NEAR))
    else:
        said, begin = " ".join((*_above(blocks, index)[::-1], before)), 0
    led_in = blocks[index - 1].text if index else ""
    if led_in and (blocks[index - 1].shape is Shape.HEADING or led_in.endswith(":")):
        said, begin = f"{led_in} {said}", begin and begin + len(led_in) + 1
    theirs = [match.end() for match in (*AUTHORITY.finditer(said), *STRANGER.finditer(said, begin))]
    mine = [match.end() for match in _MINE.finditer(said)]
    return max(theirs, default=0) > max(mine, default=0) or _BOX.search(said) is not None


def _around(
    blocks: tuple[Block, ...], index: int, text: str, country: str, match: re.Match[str], home: str
) -> Address | None:
    """The address around a postal code of the form of a country; ``home`` is the country that the text implies."""
    begin = max(begin_of(text, match.start()), match.start() - _NEAR, 0)
    before = text[begin : match.start()].rstrip(" ,|;·•–:-(")
    after = text[match.end() : match.end() + _NEAR].lstrip(")")
    before = re.sub(r"[\s,]+(?:te|in|at|,)$|\s*\([^()]{1,25}\)$", "", before)
    before = _LABEL_OF_CODE.sub("", before).rstrip(" (")
    named = _country(after, blocks, index)
    if country in ("GB", "IE"):
        lines = [_joined(block) for block in blocks[max(0, index - _LINES) : index]][::-1]
        parts = british(lines, before)
        return Address(parts[0], match[1], parts[1], named or country, index, text[:_NEAR]) if parts else None
    street = (
        _street(before)
        if before.strip() and not re.fullmatch(r"\W*|[A-Z]{1,2}-?", before.strip())
        else _street_above(blocks, index)
    )
    city = _city(after) or (
        _city(blocks[index + 1].text)
        if not after.strip(" .,") and index + 1 < len(blocks) and len(blocks[index + 1].text) < 40
        else ""
    )
    if not street and (turned := _TURNED.search(before)):
        words_of = turned["street"].split()
        street, city = " ".join(words_of[_begin(words_of) :]), turned["city"]
    if text[match.end() : match.end() + 1] == ")" and (seated := _SEATED.search(before)):
        city = seated["city"]
    if not street or not city:
        return None
    if country in _DIGITS and not named:
        implied_by = _by_digits(match[0], street, country, home)
        if implied_by is None:
            return None
        country = implied_by
    said = " ".join(f"{before[-80:]} {match[1]} {city}".split()) if before.strip() else text
    return Address(
        street, " ".join(match[1].split()), city, named or country, index, said if said in text else text[:_NEAR]
    )


def _by_digits(code: str, street: str, form: str, home: str) -> str | None:
    """The country of a postal code that is digits only: what stands before it, the one implied, or that of such streets."""
    letters = re.match(r"[A-Z]+", code)
    if letters:
        return _PREFIXED.get(letters[0], letters[0])
    if home in _DIGITS[form]:
        return home if form == "DE" or _STREETS.search(street) or not _YEAR.fullmatch(code) else None
    if form == "DE":
        return form if _GERMAN.search(f"{street} ") else None
    return "" if home == "DE" and _STREETS.search(_HOUSE.sub("", street)) and not _YEAR.fullmatch(code) else None


def _street(before: str) -> str:
    """The street at the end of what stands before a postal code."""
    piece = re.split(r"[,;|·•:\n]|\s[–-]\s", before.strip(" ,"))[-1].strip()
    if re.fullmatch(r"\d{1,5} ?[A-Za-z]{0,3}", piece):
        piece = ", ".join(re.split(r"[,;|·•\n]", before.strip(" ,"))[-2:]).replace(",", "").strip()
    piece = _FIRM.sub("", piece)
    piece = _LABEL.sub("", piece) if _LABEL.match(piece) and _STREET.search(_LABEL.sub("", piece)) else piece
    match = _STREET.search(piece)
    if not match or _NOT_A_STREET.search(match["street"]) or _MONTH.search(match["street"]):
        return ""
    words_of = match["street"].split()
    return " ".join(words_of[_begin(words_of) :])


def _begin(parts: list[str]) -> int:
    """Where a street's name begins, if a sentence stands before it: after the last small word that is no part of names."""
    begin = 0
    for at, part in enumerate(parts[:-1]):
        if (
            part.lower() in ("te", "aan", "at", "in", "op", "is", "gevestigd", "located", "kantoorhoudende")
            and at + 1 < len(parts) - 1
            and (parts[at + 1][:1].isupper() or parts[at + 2][:1].isupper())
        ):
            begin = at + 1
            if parts[begin].lower() in ("de", "het", "der", "die", "the") and begin + 1 < len(parts) - 1:
                begin += 1
    return begin


def _street_above(blocks: tuple[Block, ...], index: int) -> str:
    for above in range(index - 1, max(-1, index - 3), -1):
        text = _joined(blocks[above]).strip(" ,.")
        if len(text) < _LONGEST_PIECES and (street := _street(text)):
            return street
    return ""


def _city(after: str) -> str:
    cut = _CUT.sub("", NAMED.split(after)[0] if NAMED.search(after[:60]) else after)
    match = _CITY.match(cut)
    if not match:
        return ""
    city = without_state(re.sub(r" \([^)]*$", "", match["city"]).strip(" .,-"))
    return (
        city
        if len(city) > 1
        and not _NO_TOWN.match(city)
        and not re.match(r"(?:tel|kvk|e-?mail|nederland)\b", city, re.IGNORECASE)
        else ""
    )


_NO_TOWN = re.compile(
    r"(?:ingeschreven|geregistreerd|handelend|hierna|vertegenwoordigd|eingetragen|vertreten|registered|trading)\b"
)
"""How a sentence goes on behind an address without a town."""


def _country(after: str, blocks: tuple[Block, ...], index: int) -> str:
    following = after[:60] if len(after.strip(" .,")) > 2 else ""
    near = (following, *(block.text for block in blocks[index + 1 : index + 3] if len(block.text) < 40))
    for text in near:
        if match := NAMED.search(text):
            return match.lastgroup or ""
    return ""
