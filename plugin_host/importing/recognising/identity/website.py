"""The shop's domain and website: those that its e-mail addresses and its text agree on."""

import re
from collections import Counter
from urllib.parse import urlsplit

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.hosts import host_of
from plugin_host.importing.recognising.identity.places import AUTHORITY, EMAIL, here, of_others
from plugin_host.importing.recognising.others.firms import is_firm
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView

_DOMAIN = re.compile(
    r"(?<![@\w.-])(?:https?://)?(?:www\.)?([a-z0-9][a-z0-9à-ÿ-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![\w@-])", re.IGNORECASE
)
_SITE = re.compile(r"(https?://)(?:www\.)?[^\s<>\"'()\[\],;]+", re.IGNORECASE)
_OTHERS = re.compile(
    r"autoriteitpersoonsgegevens|google|facebook|meta\.com|microsoft|apple|mozilla|europa\.eu|ico\.org"
    r"|aboutads|youronlinechoices|consuwijzer|wikipedia|allaboutcookies|datenschutz|bfdi|overheid"
    r"|rijksoverheid|schema\.org|w3\.org|gov\.|optout|networkadvertising|privacyshield|opera|addthis"
    r"|veiliginternetten|dataprivacyframework|dataprotection\.ie|instagram|twitter|linkedin|pinterest"
    r"|tiktok|youtube|vimeo|webwinkelkeur|trustpilot"
)
_NO_SITE = re.compile(
    r"\.(?:html?|php|pdf|js|v|nv|d|z|a|o|b)$|^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|planet|xs4all"
    r"|home|icloud|me|yahoo|gmx|web|t-online|freenet)\."
)
_LABELLED = re.compile(
    (
        r"\b(?:website|webshop|webwinkel|online-?shop"
        r"|internet)\b[ :]+(?:https?://)?(?:www\.)?([a-z0-9][a-z0-9.-]+\.[a-z]{2,})"
    ),
    re.IGNORECASE,
)
_OUR_SITE = re.compile(
    r"\b(?:onze|ons|mijn|our|my|unsere?[rnms]?|meine?[rnms]?|eigen|de|the|deze|this) (?:eigen |own "
    r"|\w+ )?(?:website|webshop|webwinkel|winkel|site|shop|store"
    r"|web-?site|online-?shop|webseite|internetseite)\b[^.@]{0,30}$|^(?:website|webshop|webwinkel|web|site"
    r"|internet|url|www)\W{1,3}$",
    re.IGNORECASE,
)
"""Words before the address of the shop's own website."""
_NEAR = 60
_TOP_BLOCKS = 8
_OFTEN = 8


def domain_of(document: Document, registry: RegistryView, called: frozenset[str]) -> str:
    """The domain that the text names most, that of a vendor, authority or mail provider excepted.

    ``called`` are the names by which the text calls the shop at its top: a domain that is one of them counts before
    others, and one that is none of them and has no e-mail address may be left in from another shop.
    """
    strangers = _strangers(registry)
    seen: Counter[str] = Counter()
    for rank, block in enumerate(document.blocks):
        if AUTHORITY.search(block.text) and rank >= _TOP_BLOCKS:
            continue
        weight = 4 if rank < _TOP_BLOCKS else 1
        for match in (*_SITE.finditer(block.text), *_DOMAIN.finditer(block.text)):
            if of_others(block.text, match.start()):
                continue
            seen[_host(match[0])] += weight
        if labelled := _LABELLED.search(block.text):
            seen[host_of(f"https://{labelled[1].lower()}")] += 6
        links = [host_of(link.url) for link in block.links if link.url.startswith("http")]
        seen.update(host for host in links if not of_others(block.text, block.text.find(host)))
        for match in EMAIL.finditer(block.text):
            if not of_others(block.text, match.start()):
                seen[match[0].lower().partition("@")[2]] += 3
    own = [name for name in seen if "." in name and len(name) > 4 and not (name in strangers or is_firm(name))]
    own = [
        name
        for name in own
        if not (_OTHERS.search(name) or _NO_SITE.search(name) or any(name.endswith(f".{s}") for s in strangers if s))
    ]
    fitting = [name for name in own if _fits(name, called)]
    best = max(fitting or own, key=lambda name: seen[name], default="")
    if called and not fitting and f"@{best}" not in document.text.lower() and seen[best] < _OFTEN:
        return ""
    return best


def _strangers(registry: RegistryView) -> set[str]:
    """Hosts of vendors."""
    vendors = [vendor for vendor in map(registry.get, registry.ids()) if vendor]
    return {host_of(url) for vendor in vendors for url in (vendor.website, vendor.privacy_url)} | {
        name.lower() for vendor in vendors for name in (vendor.name, *vendor.aliases) if "." in name
    }


def _fits(domain: str, called: frozenset[str]) -> bool:
    """Whether a domain is made of one of these names."""
    letters = re.sub(r"[^a-z0-9]", "", domain.rpartition(".")[0])
    return any(name and (name in letters or letters in name) for name in map(_plain, called))


def _plain(name: str) -> str:
    spelled = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return re.sub(r"[^a-z0-9]", "", spelled)


def website_of(document: Document, domain: str) -> Value | None:
    """The address of the shop's website as the text writes it; a text that has e-mail addresses only names none."""
    blocks = list(enumerate(document.blocks if domain else ()))
    whole = [
        (index, block) for index, block in blocks if any(_host(m[0]) == domain for m in _SITE.finditer(block.text))
    ]
    for index, block in whole[:1] or blocks:
        for url in (*(match[0] for match in _SITE.finditer(block.text)), *(link.url for link in block.links)):
            if _host(url) == domain and url.startswith("http"):
                parts = urlsplit(url.rstrip("/.,:;!?"))
                return Value(
                    ("shop", "website"), f"{parts.scheme}://{parts.netloc}", Certainty.SURE, here(block, index)
                )
        for match in _DOMAIN.finditer(block.text):
            if "//" not in match[0] and _host(match[1]) == domain:
                return Value(("shop", "website"), f"https://{match[0].lower()}", Certainty.LIKELY, here(block, index))
    return None


def other_website(document: Document, registry: RegistryView, domain: str) -> Value | None:
    """The website of a shop whose e-mail addresses have another domain: an address that stands alone, or after such a word."""
    strangers = _strangers(registry) | {domain}
    for index, block in enumerate(document.blocks if domain else ()):
        for match in _DOMAIN.finditer(block.text):
            host = _host(match[0])
            if (
                host in strangers
                or is_firm(host)
                or _OTHERS.search(host)
                or _NO_SITE.search(host)
                or of_others(block.text, match.start())
            ):
                continue
            alone = block.text.strip() == match[0] and index < _TOP_BLOCKS
            if alone or _OUR_SITE.search(block.text[max(0, match.start() - _NEAR) : match.start()]):
                said = match[0].lower()
                url = said if "//" in said else f"https://{said}"
                return Value(("shop", "website"), url, Certainty.LIKELY, here(block, index))
    return None


def _host(address: str) -> str:
    """The host of an address as a sentence has it, with or without its scheme."""
    bare = address.rstrip(".,:;!?/").lower()
    return host_of(bare if "//" in bare else f"https://{bare}")
