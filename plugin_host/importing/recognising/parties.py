"""Which vendors a policy names: by name, alias, address or misspelling, and for which service.

What a vendor is recognised by stands in its module, so a new one is recognised at once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urlsplit

from plugin_host.api import Vendor
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.subjects import subjects_of
from plugin_host.importing.values import Certainty
from plugin_host.policy.registry_view import RegistryView

_SUFFIX = re.compile(
    r",? (?:B\.V\.|N\.V\.|GmbH|Inc\.|Ltd\.?|LLC|AG|SE|S\.L\.U?\.?|SA|NV|BV|ApS|AB|Limited|Oy|AS|OÜ|plc)$"
)
_UNNAMED = re.compile(
    r"\b(?:geen|niet (?:meer )?(?:via|met|gebruik)|niet langer|(?:in plaats van|voorheen|vroeger) (?:gebruikten )?|vroeger|gestopt met|overgestapt van|"
    r"no longer|not use|do not (?:use|share|work)|don't use|used to|stopped using|instead of|kein(?:e|en|er)?|nicht (?:mehr|über|mit)|früher|anstelle von)\b",
    re.IGNORECASE,
)
_GIVEN_UP = re.compile(
    r"[^.;,]{0,40}\b(?:niet (?:meer|langer)|no longer|nicht (?:mehr|länger)|(?:zijn|is|sind|are) (?:\w+ )?gestopt)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:.]|\b(?:maar|but|sondern|aber|en nu|nu|now|jetzt|wel)\b")
_PLAIN_WORDS = frozenset(
    [
        "crisp",
        "stripe",
        "exact",
        "clarity",
        "plausible",
        "snap",
        "pay",
        "blinker",
        "hermes",
        "amazon",
        "correos",
        "intercom",
        "adform",
        "instagram",
        "pinterest",
        "linkedin",
        "tiktok",
        "snapchat",
        "uet",
        "gcp",
        "jtl",
        "tnt",
        "otto",
        "in3",
        "bol",
        "awin",
        "yuki",
        "one",
        "wix",
        "ups",
        "gls",
        "dpd",
        "dhl",
        "vwo",
        "unit4",
        "defiant",
        "fastly",
        "spotler",
        "copernica",
        "byrd",
        "piwik",
        "azure",
    ]
)
"""Names that are words of their own: they count only as they are written by their owner."""
_ORDINARY = frozenset(
    [
        "otto",
        "clarity",
        "snap",
        "exact",
        "hermes",
        "crisp",
        "plausible",
        "azure",
        "byrd",
        "bol",
        "piwik",
        "one",
        "pay",
        "blinker",
        "go",
    ]
)
"""Names that are ordinary words or people's names: they count only where the text is about what the vendor does."""
_LOWER = frozenset({"bol", "byrd", "in3"})
"""Names that their owners write without a capital."""
_SOCIAL = frozenset(
    {
        "instagram",
        "pinterest-tag",
        "linkedin-insight-tag",
        "tiktok-pixel",
        "snapchat-pixel",
        "youtube",
        "whatsapp-business",
    }
)
_FOR_SHOW = frozenset({"instagram"})
"""Networks that people name for other reasons than what the module is about."""
_SOCIAL_ONLY = re.compile(
    r"volg(?:en)? ons|follow us|folgen sie uns|social media|sociale media|soziale (?:medien|netzwerke)|vind ons op",
    re.IGNORECASE,
)
_GOOGLE = re.compile(r"(?<![\w.])Google(?![\w.])(?! (?:Ireland|LLC|Inc|Chrome|Drive|Fonts|Maps|Ads|Pay|Play))")
_GENERAL = {"dhl": {"nl": "dhl", "de": "dhl-paket"}, "gls": {"nl": "gls", "de": "gls-germany"}}
"""Which company of a group a text means that gives the group's name only, by its language."""
_LONG = 9
"""A name of so many letters with one or two wrong is no other word."""
_SHORTEST_FUZZY = 5


@dataclass(frozen=True)
class Mention:
    """A vendor in a sentence. ``written`` is how the text names it."""

    vendor: str
    written: str
    sentence: Sentence
    certainty: Certainty
    start: int = 0

    @property
    def misspelt(self) -> bool:
        """Whether the name is written as nobody calls the vendor."""
        return self.certainty is Certainty.LIKELY


@dataclass
class Parties:
    """The vendors of a policy: mentions, and their services with the sentence that shows each."""

    mentions: list[Mention] = field(default_factory=list)
    services: dict[str, dict[str, Sentence]] = field(default_factory=dict)
    about: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Ids of the vendors that a sentence is about, by the sentence's place in the document."""


def parties(document: Document, registry: RegistryView) -> Parties:
    """Find the vendors of a policy."""
    names, hosts = _names(registry, document.language), _hosts(registry)
    pattern = re.compile("|".join(map(_written, sorted(names, key=len, reverse=True))), re.IGNORECASE)
    found = Parties()
    own = {word.lower() for word in re.findall(r"[^\W\d_]+", document.text) if word.islower()}
    for place, sentence in enumerate(document.sentences):
        here = [*_by_name(sentence, pattern, names), *_by_spelling(sentence, names, own)]
        here += [m for m in _by_host(document, sentence, place, hosts) if m.vendor not in {n.vendor for n in here}]
        here = [m for m in here if not _denied(m) and _fits(m, registry, document.blocks[sentence.block].text)]
        found.mentions += here
        found.about[place] = tuple(dict.fromkeys(m.vendor for m in sorted(here, key=lambda m: m.start)))
    _drop_lookalikes(found)
    _carry(document, found)
    _choose_services(document, registry, found)
    return found


def _names(registry: RegistryView, language: str) -> Mapping[str, str]:
    """Ids by every name, in lower case; a name that two vendors have is nobody's."""
    found: dict[str, str] = {}
    torn: set[str] = set()
    for vendor_id in registry.ids():
        vendor = registry.get(vendor_id)
        for name in _names_of(vendor) if vendor else ():
            key = name.lower()
            if found.setdefault(key, vendor_id) != vendor_id:
                torn.add(key)
    for general, by_language in _GENERAL.items():
        if registry.get(one := by_language.get(language, by_language["nl"])):
            found.setdefault(general, one)
    return {
        name: vendor_id
        for name, vendor_id in found.items()
        if name not in torn and len(name) > 1 and not name.endswith("pay.")
    }


def _names_of(vendor: Vendor) -> Iterator[str]:
    yield vendor.name
    yield from vendor.aliases
    if vendor.entity:
        yield vendor.entity.name
        bare = _SUFFIX.sub("", vendor.entity.name)
        if " " in bare and not bare.lower().startswith(("google", "microsoft", "meta ", "amazon")):
            yield bare


def _hosts(registry: RegistryView) -> Mapping[str, str]:
    """Ids by the host of a vendor's website or statement, where it is that of one vendor only."""
    found: dict[str, set[str]] = {}
    for vendor_id in registry.ids():
        vendor = registry.get(vendor_id)
        for url in (vendor.website, vendor.privacy_url) if vendor else ():
            host = (urlsplit(url).hostname or "").removeprefix("www.")
            if host:
                found.setdefault(host, set()).add(vendor_id)
    return {host: next(iter(ids)) for host, ids in found.items() if len(ids) == 1 and "github" not in host}


def _written(name: str) -> str:
    """A pattern for a name, with the spaces and hyphens that people put or leave out."""
    parts = [re.escape(part) for part in re.split(r"[ -]", name) if part]
    return rf"(?<![\w.@/-]){'[ -]?'.join(parts)}(?:’s|'s|s(?=[ ]))?(?![\w@])(?!\.[a-z]{{2,3}}\b(?!\w))" + (
        r"(?!-)" if len(name) < 4 else ""
    )


def _by_name(sentence: Sentence, pattern: re.Pattern[str], names: Mapping[str, str]) -> Iterator[Mention]:
    loose = _loose(tuple(names))
    for match in pattern.finditer(sentence.text):
        written = re.sub(r"(?:’s|'s)$", "", match[0])
        key = _squash(written)
        name = loose.get(key) or loose.get(key.removesuffix("s"))
        if name is None:
            continue
        owned = name not in _PLAIN_WORDS or _as_owned(written, name)
        if not owned and name in _ORDINARY:
            continue
        certainty = Certainty.SURE if owned else Certainty.LIKELY
        yield Mention(names[name], written, sentence, certainty, match.start())


def _as_owned(written: str, name: str) -> bool:
    return written[:1].isupper() or any(c.isdigit() for c in written) or (name in _LOWER and written.islower())


@lru_cache(maxsize=8)
def _loose(names: tuple[str, ...]) -> Mapping[str, str]:
    return {_squash(name): name for name in names}


def _squash(text: str) -> str:
    return re.sub(r"[\s-]", "", text.lower())


def _by_spelling(sentence: Sentence, names: Mapping[str, str], plain: set[str]) -> Iterator[Mention]:
    """Names with a letter or two wrong; never an ordinary word of the text."""
    words = [(m[0], m.start()) for m in re.finditer(r"[^\W_][\w’'&.-]*[^\W_]", sentence.text)]
    squashed = _loose(tuple(names))
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            run = words[at : at + size]
            text = sentence.text[run[0][1] : run[-1][1] + len(run[-1][0])]
            key = _squash(text)
            if len(key) < 4 or not all(w[:1].isupper() or w.isdigit() for w, _ in run):
                continue
            if key in squashed:
                if size > 1 and " " not in squashed[key] and "-" not in squashed[key]:
                    yield Mention(names[squashed[key]], text, sentence, Certainty.LIKELY, run[0][1])
                continue
            if size == 1 and (text.lower() in plain or (text.isupper() and len(text) < 6)):
                continue
            near = _nearest(key, squashed)
            if near:
                yield Mention(names[squashed[near]], text, sentence, Certainty.LIKELY, run[0][1])


def _nearest(key: str, known: Iterable[str]) -> str:
    for name in known:
        if len(name) < _SHORTEST_FUZZY or name[0] != key[0] or name in _PLAIN_WORDS or " " in name:
            continue
        allowed = 1 if len(name) < 8 else 2
        if (
            abs(len(name) - len(key)) <= allowed
            and 0 < _distance(key, name, allowed) <= allowed
            and not key.startswith(name)
        ):
            return name
    return ""


def _distance(one: str, two: str, most: int) -> int:
    """Letters to change, add, leave out or swap; more than ``most`` is not told apart."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(two, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _by_host(document: Document, sentence: Sentence, place: int, hosts: Mapping[str, str]) -> Iterator[Mention]:
    first = place == 0 or document.sentences[place - 1].block != sentence.block
    urls = [
        m[0]
        for m in re.finditer(
            r"(?:https?://|www\.)[\w./-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|nl|de|be|eu|io|net|me)\b", sentence.text
        )
    ]
    urls += [link.url for link in document.blocks[sentence.block].links] if first else []
    for url in urls:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").removeprefix("www.")
        vendor = hosts.get(host)
        if vendor and not (vendor in _SOCIAL or re.search("autoriteit", host)):
            yield Mention(vendor, url, sentence, Certainty.SURE, sentence.text.find(url))


def _fits(mention: Mention, registry: RegistryView, block: str) -> bool:
    """A name that is a word of its own, or is misspelt, counts where the sentence is about what the vendor does."""
    if (
        mention.certainty is Certainty.SURE
        and mention.written.lower() not in _ORDINARY
        and mention.vendor not in _FOR_SHOW
    ):
        return True
    if len(_squash(mention.written)) >= _LONG:
        return True
    vendor = registry.get(mention.vendor)
    kinds = {service.kind for service in vendor.services} if vendor else set()
    around = Sentence(
        block, mention.sentence.line, mention.sentence.block, mention.sentence.shape, mention.sentence.headings
    )
    return bool(kinds & set(subjects_of(around))) or mention.sentence.shape in (Shape.ROW, Shape.HEADING)


def _denied(mention: Mention) -> bool:
    """Whether the sentence says that the vendor is not used, or only links to the shop's page there."""
    before = mention.sentence.text[: mention.start]
    after = mention.sentence.text[mention.start + len(mention.written) :]
    clause = _CLAUSE.split(before)[-1]
    return bool(_UNNAMED.search(clause) or _GIVEN_UP.match(after)) or (
        mention.vendor in _SOCIAL and bool(_SOCIAL_ONLY.search(mention.sentence.text))
    )


def _drop_lookalikes(found: Parties) -> None:
    """Of a misspelling that stands beside the same name written well, only the latter counts as the name."""
    sure = {m.vendor for m in found.mentions if m.certainty is not Certainty.LIKELY}
    seen: dict[str, int] = {}
    for mention in found.mentions:
        seen[mention.written] = seen.get(mention.written, 0) + 1
    found.mentions = [
        m for m in found.mentions if m.certainty is not Certainty.LIKELY or m.vendor in sure or seen[m.written] < 12
    ]


def _carry(document: Document, found: Parties) -> None:
    """A sentence that names nobody is about whom the one before it in its block is about, or its heading."""
    last: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    block = -1
    for place, sentence in enumerate(document.sentences):
        same = sentence.block == block or (sentence.headings == headings and sentence.shape is not Shape.HEADING)
        if found.about[place]:
            last = found.about[place]
        elif sentence.shape is Shape.HEADING:
            last = ()
        elif same or (document.sentences[place - 1].shape is Shape.HEADING):
            found.about[place] = last
        else:
            last = ()
        block, headings = sentence.block, sentence.headings


def _choose_services(document: Document, registry: RegistryView, found: Parties) -> None:
    """For which services the shop uses each vendor: those whose subject the sentences about it have."""
    subjects = [subjects_of(sentence) for sentence in document.sentences]
    first: dict[str, Sentence] = {}
    for mention in found.mentions:
        first.setdefault(mention.vendor, mention.sentence)
    for vendor_id, sentence in first.items():
        vendor = registry.get(vendor_id)
        if vendor is None:
            continue
        offered = [service.kind for service in vendor.services]
        chosen: dict[str, Sentence] = {}
        for place, about in found.about.items():
            if vendor_id in about and len(about) <= 3:
                for kind in subjects[place]:
                    if kind in offered:
                        chosen.setdefault(kind, document.sentences[place])
        found.services[vendor_id] = chosen if len(offered) > 1 and chosen else {offered[0]: sentence}
