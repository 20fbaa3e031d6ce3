"""The names under which vendors are known: stated names, names of companies, and names of a group that several share."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from plugin_host.api import Vendor
from plugin_host.importing.recognising.hosts import host_of
from plugin_host.policy.registry_view import RegistryView

_SUFFIX = re.compile(
    r",? (?:B\.V\.|N\.V\.|GmbH|Inc\.?|Ltd\.?|LLC|AG|SE|S\.L\.U?\.?|SA|NV|BV|ApS|AB|Limited|Oy|AS|OÜ|plc|Holding)$"
)
ORDINARY = frozenset(
    [
        "otto", "clarity", "snap", "exact", "hermes", "crisp", "plausible", "azure", "byrd", "bol", "piwik", "one", "pay",
        "blinker", "go", "spark", "wave", "square", "stripe", "klarna pay", "in3", "shop", "post", "correos", "amazon",
        "instagram", "facebook", "pinterest", "linkedin", "tiktok", "snapchat", "youtube", "whatsapp", "gravity", "drift",
        "intercom", "yuki", "sage", "visma", "apple", "meta", "google", "microsoft", "adobe", "sofort", "riverty",
        "unit4", "fastly", "defiant", "copernica", "spotler", "trustly", "evri", "swish", "satispay", "billie", "unzer",
    ]
)  # fmt: skip  # a list of words
"""Words that mean other things too: ordinary words, people's names, and companies known for much besides.

A vendor of such a name counts only where the text is about what it does.
"""
NOUNS = frozenset(["livechat", "live chat", "postmark", "mailjet", "packlink"])
"""Names that are common nouns: they count only as their owners write them, capitals and all."""
_SHORT = 6
"""A name of one word with so many letters is written as its owner writes it: capitals count."""
_PART = re.compile(r"[^\W_][\w&.’'+!]*")
"""A part of a name; hyphens part them like spaces."""
_ASIDE = re.compile(r"\([^()]*\) ")
"""Another name in the midst of one, such as "Meta (Facebook) Pixel"."""
_COUNTED = re.compile(r"\bin \d$")
"""A number that stands apart, as in "pay in 3", is no part of a name that has it joined."""
_LONGEST = 6
"""A name has so many parts at most."""
_BETWEEN = re.compile(r"[\s-]")
_LEAD = 3
"""Letters that a name is told by at first; some have fewer."""
_ADDRESS_BEFORE = re.compile(r"[@/.]$|//\S*$")
_HOMES = {"nl": ("NL", "BE"), "de": ("DE", "AT"), "en": ("GB", "IE", "NL")}
"""Where shops are that write in a language, the likeliest first."""


@dataclass(frozen=True)
class Names:
    """Names of vendors in lower case, with the ids of those that they may mean."""

    by_name: Mapping[str, str]
    shared: Mapping[str, tuple[str, ...]]
    """Names of groups, such as Google, with the vendors of which it is the first word."""
    stated: frozenset[str]
    """Names with the capitals that their owners give them."""
    hosts: Mapping[str, str]
    groups: Mapping[str, tuple[str, ...]]
    """Names of groups of which one vendor is meant unless the text says more, with all that they may mean."""

    @cached_property
    def squashed(self) -> Mapping[str, str]:
        """Names without spaces and hyphens, each with the name."""
        return {squash(name).rstrip(".!"): name for name in (*self.by_name, *self.shared)}

    def in_text(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Every name in a text: where it begins, how it is written, and the name; of overlapping ones the longest."""
        parts = [(match.start(), match.end()) for match in _PART.finditer(text)]
        at = 0
        while at < len(parts):
            longest = min(_LONGEST, len(parts) - at) if self._begins(text, parts[at][0]) else 0
            for size in range(longest, 0, -1):
                start, end = parts[at][0], parts[at + size - 1][1]
                if size > 1 and not _together(text, parts[at : at + size]):
                    continue
                written = re.sub(r"(?:’s|'s|’|')$", "", text[start:end].rstrip(".’'!"))
                name = self._called(squash(_ASIDE.sub("", written)), size)
                if name and _COUNTED.search(written) and not _COUNTED.search(name):
                    continue
                if name is not None and not _ADDRESS_BEFORE.search(text[max(0, start - 8) : start]):
                    yield start, written, name
                    at += size - 1
                    break
            at += 1

    def _begins(self, text: str, start: int) -> bool:
        """Whether a name may begin here; most words are ruled out at once by their first letters."""
        lead = squash(text[start : start + 2 * _LEAD].partition("(")[0])[:_LEAD]
        return len(lead) < _LEAD or lead in self._leads or lead[:-1] in self._leads

    @cached_property
    def _leads(self) -> frozenset[str]:
        return frozenset(name[:_LEAD] for name in self.squashed)

    def _called(self, key: str, size: int) -> str | None:
        """The name of a squashed text; a genitive has an s more."""
        plural = key[:-1] if size == 1 and key.endswith("s") else ""
        return self.squashed.get(key) or self.squashed.get(plural)

    @cached_property
    def by_initial(self) -> Mapping[str, tuple[str, ...]]:
        """Squashed names by their first letter, for comparing spellings."""
        found: dict[str, list[str]] = {}
        for name in self.squashed:
            found.setdefault(name[0], []).append(name)
        return {letter: tuple(names) for letter, names in found.items()}

    def as_owned(self, written: str, name: str) -> bool:
        """Whether a name is written with the capitals that a name has."""
        if written in self.stated or any(c.isdigit() or c == "." for c in name):
            return True
        return written[:1].isupper() or " " in name or len(name) > _SHORT


def squash(text: str) -> str:
    """A name as it is compared: without capitals, spaces and hyphens."""
    return _BETWEEN.sub("", text.lower())


def names_of(registry: RegistryView, language: str, country: str = "") -> Names:
    """The names of a registry's vendors; one that two have is nobody's, unless it is that of their group.

    ``country`` is the shop's: of a group of carriers it uses the one at home.
    """
    vendors = [vendor for vendor in map(registry.get, registry.ids()) if vendor]
    found: dict[str, str] = {}
    torn: set[str] = set()
    stated = set()
    for vendor in vendors:
        for name in _of(vendor):
            stated.add(name)
            if found.setdefault(name.lower(), vendor.id) != vendor.id:
                torn.add(name.lower())
    groups = _first_words(vendors)
    shared = {first: ids for first, ids in groups.items() if len(ids) > 1}
    networks = {vendor.id for vendor in vendors if all(service.kind == "advertising" for service in vendor.services)}
    found |= {first: i for first, (i, *more) in groups.items() if first in ORDINARY and not more and i in networks}
    by_name = {
        name: vendor for name, vendor in found.items() if name not in torn and name not in shared and len(name) > 1
    }
    for name, ids in shared.items():
        if near := _nearest(name, [vendor for vendor in vendors if vendor.id in ids], (country, *_HOMES[language])):
            by_name[name] = near
    chosen = {name: ids for name, ids in shared.items() if name in by_name}
    shared = {name: ids for name, ids in shared.items() if name not in by_name}
    return Names(by_name, shared, frozenset(stated), _hosts(vendors), chosen)


def _of(vendor: Vendor) -> Iterator[str]:
    yield vendor.name
    yield from vendor.aliases
    entities = [vendor.entity, *(service.entity for service in vendor.services)]
    for entity in dict.fromkeys(entity for entity in entities if entity):
        yield entity.name
        bare = _SUFFIX.sub("", entity.name)
        if " " in bare:
            yield bare


def _first_words(vendors: list[Vendor]) -> dict[str, tuple[str, ...]]:
    """First words of names, each with the vendors whose names they begin: those of a group are called so."""
    found: dict[str, dict[str, None]] = {}
    for vendor in vendors:
        for name in (vendor.name, *vendor.aliases):
            first = name.split(" ")[0]
            if len(first) > 2 and first[0].isupper():
                found.setdefault(first.lower(), {})[vendor.id] = None
    return {first: tuple(ids) for first, ids in found.items()}


def _nearest(name: str, vendors: list[Vendor], countries: tuple[str, ...]) -> str:
    """Of companies of a group that do the same, the one in the first of these countries, else the one so called."""
    kinds = [{service.kind for service in vendor.services} for vendor in vendors]
    if any(kind != kinds[0] for kind in kinds):
        return ""
    for country in countries:
        home = [vendor for vendor in vendors if vendor.entity and vendor.entity.country == country]
        called = [vendor for vendor in home if vendor.name.lower() == name]
        if chosen := called or home:
            return chosen[0].id
    return next((vendor.id for vendor in vendors if vendor.name.lower() == name), "")


def _hosts(vendors: list[Vendor]) -> Mapping[str, str]:
    """Ids by the host of a vendor's website or statement, where it is that of one vendor only."""
    found: dict[str, set[str]] = {}
    for vendor in vendors:
        for url in (vendor.website, vendor.privacy_url):
            host = host_of(url)
            if host:
                found.setdefault(host, set()).add(vendor.id)
    return {host: next(iter(ids)) for host, ids in found.items() if len(ids) == 1 and "github" not in host}


def _together(text: str, parts: list[tuple[int, int]]) -> bool:
    """Whether parts stand together, with a space, a hyphen or a sign of companies between them only."""
    return all(
        text[one[1] : two[0]] in (" ", "-", ", ", " & ", " (", ") ", "\u00a0", "‑") for one, two in pairwise(parts)
    )
