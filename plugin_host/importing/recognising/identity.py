"""Who the shop is: names, website, address, and how to reach it."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from plugin_host.importing.document import Block, Document, Sentence, Shape
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_DOMAIN = re.compile(
    r"(?<![@\w.-])(?:https?://)?(?:www\.)?([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![\w@-])", re.IGNORECASE
)
_SITE = re.compile(r"(https?://)(?:www\.)?[^\s<>\"'()\[\],;]+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\b(?:tel(?:efoon|ephone|efon)?(?:nummer|number)?|phone|bel(?:len)?|mobiel|mobil|call(?: us)?|T|M)\b[.:]?[^+\d(\n]{0,25})"
    r"(\(?\+?\d[\d ()/.–-]{6,18}\d)",
    re.IGNORECASE,
)
_BARE_PHONE = re.compile(r"(?<![\w.])(\+\d{2,3}[\d ()/-]{6,16}\d|0\d{1,4}[ -–]\d[\d -]{4,11}\d)(?!\w)")
_STREET = (
    r"(?P<street>[A-ZÀ-Þ0-9][\w.’'-]*(?:[ -][\w.’'ß-]+){0,5}? \d{1,5}(?:[ -]?[a-zA-Z](?![a-zA-Z]))?(?:[-/]\d{1,4})?)"
)
_BETWEEN = r"(?:[\s,|;·•–-]|\b(?:te|in)\b)+"
_CITY = r"(?P<city>(?:['’]s-)?[A-ZÀ-Þ][\w’'ß-]*(?:[ -](?:(?:aan|den|der|de|am|an|bij|op|the|upon)(?= )|[A-ZÀ-Þ(][\w’'ß)-]*)){0,3})"
_ADDRESSES = (
    ("NL", re.compile(rf"{_STREET}{_BETWEEN}(?P<postal>[1-9]\d{{3}}\s?[A-Z]{{2}})\b{_BETWEEN}{_CITY}")),
    ("GB", re.compile(rf"(?P<street>\d{{1,4}}[a-z]? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,4}}){_BETWEEN}{_CITY}{_BETWEEN}(?P<postal>[A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}})\b")),
    ("IE", re.compile(rf"(?P<street>\d{{1,4}}[a-z]? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,4}}){_BETWEEN}{_CITY}{_BETWEEN}(?P<postal>[A-Z]\d[\dW] ?[A-Z0-9]{{4}})\b")),
    ("DE", re.compile(rf"{_STREET}{_BETWEEN}(?:D-)?(?P<postal>\d{{5}}){_BETWEEN}{_CITY}")),
    ("BE", re.compile(rf"{_STREET}{_BETWEEN}(?:B-)?(?P<postal>[1-9]\d{{3}})(?!\s[A-Z]{{2}}\b){_BETWEEN}{_CITY}")),
)  # fmt: skip  # one country a line
_COUNTRIES = {
    "NL": r"Nederland|the Netherlands|Netherlands|Niederlande|Holland",
    "BE": r"België|Belgium|Belgien|Belgique",
    "DE": r"Duitsland|Germany|Deutschland",
    "AT": r"Oostenrijk|Austria|Österreich",
    "FR": r"Frankrijk|France|Frankreich",
    "IE": r"Ierland|Ireland|Irland",
    "GB": r"United Kingdom|Verenigd Koninkrijk|Vereinigtes Königreich|England|Engeland",
}
_REGISTER = re.compile(
    r"(?:KvK|K\.v\.K\.?|Kamer van Koophandel|Chamber of Commerce|CoC|Handelsregister|company register|register number|company (?:number|no\.?)"
    r"|registration number|ondernemingsnummer)[^\d\n]{0,50}?((?:HR[AB] ?)?\d[\d. ]{4,12}\d)",
    re.IGNORECASE,
)
_REGISTER_DE = re.compile(r"\bHR[AB] ?\d{2,7}\b")
_VAT = re.compile(
    r"\b(NL ?[\d.]{9,12} ?B ?\d{2}|DE ?\d{9}|BE ?[01]?[\d.]{9,12}|ATU ?\d{8}|GB ?\d{9}|FR ?\w{2} ?\d{9})\b"
)
_LEGAL = r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|GmbH(?: & Co\. KG)?|e\. ?K\.|UG(?: \(haftungsbeschränkt\))?|OHG|KG|GbR|AG|Ltd\.?|Limited|LLP|PLC|BVBA|Inc\.?|Eenmanszaak)"
_COMPANY = re.compile(
    rf"((?:[A-ZÀ-Þ0-9&][\w&’'-]*[ ,]+|(?:van|de|der|den|und|and|en|&|of|te) ){{0,6}}[A-ZÀ-Þ0-9][\w&’'-]*,? {_LEGAL})(?=[\s.,;:()]|$)"
)
_TRADING = re.compile(
    r"(?P<shop>[A-ZÀ-Þ][\w&.’' -]{1,50}?) (?:is een handelsnaam van|is een merk van|is a trading name of|is a brand of|ist (?:ein Handelsname|eine Marke)(?: der| von)?) "
    rf"(?:de )?(?P<company>[^.;,]+?(?: {_LEGAL})?)(?=[.;,(]|\s*$)"
)
_LABELLED = re.compile(
    r"^(?:bedrijfs?naam|naam|handelsnaam|name|firma|company|unternehmen)\s*:\s*(?P<name>[^|]{2,80}?)\s*$", re.IGNORECASE
)
_AUTHORITY = re.compile(
    r"autoriteit|toezichthoud|aufsichtsbehörde|datenschutzbehörde|landesbeauftragt|bundesbeauftragt|commissioner|supervisory|authority|postbus 93374",
    re.IGNORECASE,
)
_OTHERS_SITE = re.compile(
    r"autoriteitpersoonsgegevens|google|facebook|meta\.com|microsoft|apple|mozilla|europa\.eu|ico\.org|aboutads|youronlinechoices|consuwijzer|"
    r"wikipedia|allaboutcookies|datenschutz|bfdi|overheid|rijksoverheid|schema\.org|w3\.org|gov\.|optout|networkadvertising|privacyshield|opera|addthis"
)
_NO_SITE = re.compile(
    r"\.(?:html?|php|pdf|js|v|nv|d|z)$|^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|gmx|web|t-online)\."
)
_TITLE = re.compile(
    r"^(?:privacy(?:verklaring|beleid|statement|reglement| policy| notice| statement)?|datenschutz(?:erklärung|hinweise)?)"
    r"(?: (?:van|voor|of|for|von|der|des|bij|at))?\s*[-–|:]?\s*(?P<name>[A-ZÀ-Þ0-9].{1,60})$",
    re.IGNORECASE,
)
_ABOVE_ADDRESS = 4
"""A name stands so many blocks above its address at most."""


def identity(document: Document, registry: RegistryView) -> Iterator[Value]:
    """Values of [shop], [controller], [privacy_contact] and [data_protection_officer]."""
    yield Value(("shop", "languages"), [document.language], Certainty.SURE)
    found = list(_address(document))
    yield from found
    at = next((value.evidence.block for value in found if value.evidence), None)
    domain, site = _website(document, registry)
    if site:
        yield site
    yield from _reach(document, domain, at)
    yield from _numbers(document)
    yield from _names(document, domain, at)
    yield from _people(document)


def _here(block: Block, index: int, text: str = "") -> Sentence:
    return Sentence(text or block.text, block.line, index, block.shape)


def _address(document: Document) -> Iterator[Value]:
    """The first postal address that is neither an authority's nor a vendor's."""
    blocks = document.blocks
    starts, text = [], ""
    for block in blocks:
        starts.append(len(text))
        text += block.text + "\n"
    for country, pattern in _ADDRESSES:
        for match in pattern.finditer(text):
            index = max(i for i, start in enumerate(starts) if start <= match.start())
            before = text[max(0, match.start() - 160) : match.start()]
            if _AUTHORITY.search(before) or re.search(
                r"(?:postbus|postfach|inc\.|ireland|dublin)\b", before[-60:], re.IGNORECASE
            ):
                continue
            after = text[match.end() : match.end() + 60]
            named = next(
                (code for code, names in _COUNTRIES.items() if re.match(rf"[\s,|·-]*(?:{names})\b", after)), ""
            )
            if country == "BE" and named not in ("BE", "AT") and not re.search(_COUNTRIES["BE"], text):
                continue
            if country == "DE" and not named and document.language != "de":
                continue
            where = _here(blocks[index], index, " ".join(match[0].split()))
            city = re.split(r"\s(?:Tel|KvK|E-?mail|Telefoon|T|E)\b", match["city"].split("\n")[0])[0].strip(" .,")
            street = re.sub(
                r"^(?:Adres|Address|Anschrift|Adresse|Straße|aan de)\s*:?\s*", "", match["street"].split("\n")[-1]
            )
            sure = Certainty.SURE
            yield Value(("controller", "street"), street.strip(), sure, where)
            yield Value(("controller", "postal_code"), " ".join(match["postal"].split()), sure, where)
            yield Value(("controller", "city"), city, sure, where)
            yield Value(("controller", "country"), named or country, sure, where)
            return


def _website(document: Document, registry: RegistryView) -> tuple[str, Value | None]:
    """The shop's domain and address: the one that its e-mail addresses and its text agree on."""
    domain = _domain(document, registry)
    for index, block in enumerate(document.blocks if domain else ()):
        for url in (*(match[0] for match in _SITE.finditer(block.text)), *(link.url for link in block.links)):
            if _host(url) == domain and url.startswith("http"):
                parts = urlsplit(url.rstrip("/."))
                address, sure = f"{parts.scheme}://{parts.netloc}", Certainty.SURE
                return domain, Value(("shop", "website"), address, sure, _here(block, index))
        for match in _DOMAIN.finditer(block.text):
            if _host("https://" + match[1].lower()) == domain:
                address, sure = f"https://{match[0].lower()}", Certainty.LIKELY
                return domain, Value(("shop", "website"), address, sure, _here(block, index))
    return domain, None


def _domain(document: Document, registry: RegistryView) -> str:
    """The domain that the text names most, that of a vendor, authority or mail provider excepted."""
    vendors = [vendor for vendor in map(registry.get, registry.ids()) if vendor]
    strangers = {_host(url) for vendor in vendors for url in (vendor.website, vendor.privacy_url)}
    strangers |= {name.lower() for vendor in vendors for name in (vendor.name, *vendor.aliases) if "." in name}
    seen: Counter[str] = Counter()
    for rank, block in enumerate(document.blocks):
        weight = 4 if rank < 8 else 1
        for match in (*_SITE.finditer(block.text), *_DOMAIN.finditer(block.text)):
            seen[_host(match[0] if "//" in match[0] else f"https://{match[0].lower()}")] += weight
        seen.update(_host(link.url) for link in block.links if link.url.startswith("http"))
    for match in _EMAIL.finditer(document.text):
        seen[match[0].lower().partition("@")[2]] += 3
    own = [name for name in seen if "." in name and len(name) > 4 and name not in strangers]
    own = [name for name in own if not (_OTHERS_SITE.search(name) or _NO_SITE.search(name))]
    return max(own, key=lambda name: seen[name], default="")


def _host(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _reach(document: Document, domain: str, at: int | None) -> Iterator[Value]:
    """E-mail address and phone number: those nearest to the address."""
    mails, phones = [], []
    for index, block in enumerate(document.blocks):
        if _AUTHORITY.search(block.text) and not (domain and domain in block.text):
            continue
        far = abs(index - at) if at is not None else len(document.blocks) - index
        for match in _EMAIL.finditer(block.text):
            stranger = bool(domain) and match[0].lower().partition("@")[2] != domain
            special = bool(re.match(r"(?:privacy|datenschutz|dpo|fg)\b", match[0], re.IGNORECASE))
            mails.append(((stranger, special, far), match[0].rstrip("."), _here(block, index)))
        for match in (*_PHONE.finditer(block.text), *_BARE_PHONE.finditer(block.text)):
            digits = re.sub(r"\D", "", match[1])
            if 9 <= len(digits) <= 14 and not re.search(
                r"(?:KvK|btw|vat|HRB)\W*$", block.text[: match.start(1)], re.IGNORECASE
            ):
                phones.append((far, match[1].strip(), _here(block, index)))
    if mails:
        _, mail, where = min(mails, key=lambda item: item[0])
        yield Value(("controller", "email"), mail, Certainty.SURE, where)
    if phones:
        _, phone, where = min(phones, key=lambda item: item[0])
        yield Value(("controller", "phone"), phone, Certainty.SURE, where)


def _numbers(document: Document) -> Iterator[Value]:
    for index, block in enumerate(document.blocks):
        if match := _REGISTER.search(block.text) or _REGISTER_DE.search(block.text):
            number = match[1] if match.re is _REGISTER else match[0]
            yield Value(("controller", "register_number"), number.strip(), Certainty.SURE, _here(block, index))
            break
    for index, block in enumerate(document.blocks):
        if match := _VAT.search(block.text):
            yield Value(("controller", "vat_number"), match[1], Certainty.SURE, _here(block, index))
            break


def _names(document: Document, domain: str, at: int | None) -> Iterator[Value]:
    """The names of shop and company: by a sentence that explains them, a label, the title, or the line above the address."""
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if match := _TRADING.search(block.text):
            where = _here(block, index)
            shop = re.sub(r"^.*?(?:webshop|webwinkel|winkel|shop) ", "", match["shop"])
            yield Value(("shop", "name"), shop, Certainty.SURE, where)
            yield Value(("controller", "name"), _unstopped(match["company"]), Certainty.SURE, where)
            return
    named = _shop_name(document, domain)
    company = _company(document, at)
    if named:
        yield named
    if company:
        if named and company.value != named.value:
            yield company
        elif not named:
            plain = re.sub(rf",? {_LEGAL}$", "", company.value)
            yield Value(("shop", "name"), plain, Certainty.LIKELY, company.evidence)
            if plain != company.value:
                yield company


def _shop_name(document: Document, domain: str) -> Value | None:
    label = (
        re.sub(r"[^a-z0-9]", "", domain.rpartition(".")[0].rpartition(".")[2] or domain.partition(".")[0])
        if domain
        else ""
    )
    squashed = re.compile("[^a-z0-9]")
    for index, block in enumerate(document.blocks[:12]):
        text = block.text
        if match := _TITLE.match(text):
            text = match["name"]
        if (label and squashed.sub("", text.lower().replace("&", "en")) == label) or (
            label and squashed.sub("", text.lower()) == label
        ):
            return Value(("shop", "name"), text, Certainty.SURE, _here(block, index))
    if label:
        article = r"(?:(?:De|Het|The|Die|Der|Das) )?"
        parts = [r"[\W_]{0,3}".join(map(re.escape, part)) for part in re.split("en|and|und", label)]
        letters = r"[\W_]{0,3}".join(map(re.escape, label))
        joined = r"[\W_]{0,3}(?:e[ ]?n|and|und|&)[\W_]{0,3}".join(parts)
        loose = re.compile(rf"(?<![\w@./-])({article}{letters})(?![\w@/-]|\.[a-z])", re.IGNORECASE)
        with_and = re.compile(rf"(?<![\w@./-])({article}{joined})(?![\w@/-]|\.[a-z])", re.IGNORECASE)
        seen: Counter[str] = Counter()
        first: dict[str, Value] = {}
        for index, block in enumerate(document.blocks):
            for match in (*loose.finditer(block.text), *with_and.finditer(block.text)):
                if (match[1][:1].isupper() and not match[1].isupper()) or (
                    block.shape is not Shape.HEADING and match[1][:1].isupper()
                ):
                    seen[match[1]] += 1
                    first.setdefault(match[1], Value(("shop", "name"), match[1], Certainty.SURE, _here(block, index)))
        if seen:
            return first[seen.most_common(1)[0][0]]
    return None


def _company(document: Document, at: int | None) -> Value | None:
    path = ("controller", "name")
    near = range(max(0, at - _ABOVE_ADDRESS), min(at + 2, len(document.blocks))) if at is not None else range(0)
    order = [*near, *(i for i in range(len(document.blocks)) if i not in near)]
    for index in order:
        block = document.blocks[index]
        if match := _LABELLED.match(block.text):
            return Value(path, match["name"].strip(), Certainty.SURE, _here(block, index))
    responsible = re.compile(
        r"verantwoordelijk|responsible|controller|verantwortlich|hierna|wij zijn|we are|wir sind", re.IGNORECASE
    )
    for index in order:
        block = document.blocks[index]
        match = _COMPANY.search(block.text)
        if match and (index in near or responsible.search(block.text)):
            return Value(path, _unstopped(match[1]), Certainty.SURE, _here(block, index))
    return None


def _unstopped(name: str) -> str:
    bare = re.sub(r"^(?:Wij zijn|Van|Door|Met|We are|Wir sind|By|Of)\s+(?=[A-Z])", "", name).strip(" ,")
    return f"{bare}." if re.search(r"\.[A-Z]$", bare) else bare


_OFFICER = re.compile(
    r"functionaris (?:voor )?gegevensbescherming|data protection officer|\bDPO\b|Datenschutzbeauftragte", re.IGNORECASE
)
_CONTACT = re.compile(
    r"contactpersoon (?:voor )?privacy\w*|privacy ?contact|contact person for privacy|Ansprechpartner(?:in)? (?:für )?(?:den )?Datenschutz",
    re.IGNORECASE,
)


def _people(document: Document) -> Iterator[Value]:
    """An e-mail address for privacy, where one is given beside the shop's own."""
    for table, pattern in (("data_protection_officer", _OFFICER), ("privacy_contact", _CONTACT)):
        for index, block in enumerate(document.blocks):
            if not pattern.search(block.text) or re.search(r"\b(?:geen|no|kein\w*|not|niet|nicht)\b", block.text):
                continue
            following = document.blocks[index : index + 4]
            mail = next(((m, b) for b in following if (m := _EMAIL.search(b.text))), None)
            if mail:
                yield Value((table, "email"), mail[0][0].rstrip("."), Certainty.LIKELY, _here(mail[1], index))
                break
    for index, block in enumerate(document.blocks):
        if (
            match := re.search(r"\b((?:privacy|datenschutz)[\w.-]*@[\w.-]+\.[a-z]{2,})", block.text, re.IGNORECASE)
        ) and not _AUTHORITY.search(block.text):
            yield Value(("privacy_contact", "email"), match[1].rstrip("."), Certainty.LIKELY, _here(block, index))
            break
