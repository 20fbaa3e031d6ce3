"""A policy in our own words: the answers under which we would write what the text says.

Nothing is copied from the sections here. Every answer that a question allows is tried; the one stays with which most
sentences of the composed policy stand in the text, at the same place, and fewest do not. So it holds for every vendor
and section, those of third parties included, in every language that the catalogues have.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, TypeAlias

from babel import Locale

from plugin_host.api import Worded
from plugin_host.importing.document import Document, Sentence, Shape, split
from plugin_host.importing.host import Host
from plugin_host.importing.toml import as_toml
from plugin_host.importing.values import Certainty, Value, Values, as_file
from plugin_host.policy.compose import Untranslated
from plugin_host.policy.shopfile import ShopFileError, keys
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.other_vendors import PARTY, Keeping, service_keys, services_of
from plugin_host.policy.shopfile.readers import LONGEST, Choice, Many, Reader, Whole, YesNo
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import COUNTRY, EMAIL, HTTPS, NAME, PHONE, STATE, WEBSITE
from plugin_host.policy.shopfile.vendors import vendors_meant
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.policy.words import HOST

Unit: TypeAlias = tuple[str, str, str]
"""A sentence with the title of its section and the name of the party whose clause it is, empty outside of one."""

_LEAST = 0.25
"""So much of what we always write is there in a policy of ours."""
_PASSES = 3
_MOST_NUMBERS = 24
_MOST_PAIRS = 24
_KEPT_TEXTS = 200
_ADDRESS = re.compile(r"\s*\((?:https?://|mailto:|tel:)[^()\s]*\)")
_LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\([^()\s]*\)")
_TARGET = re.compile(r"(?<=\]\()https?://[^()\s]*(?=\))")
_SIGN = re.compile(r"\\([^\w\s])")
_STAND_INS = {NAME.allowed: "Qxqxq", EMAIL.allowed: "qxqxq@q.example", PHONE.allowed: "+99 99 9999999"}
"""Stand for a name, address or number that is looked for, by what its reader allows."""

_COUNTRY, _REGION = ("controller", "country"), ("controller", "region")

_BASE: Mapping[tuple[str, ...], Any] = {
    ("shop", "id"): "shop",
    ("shop", "name"): "Qshop",
    ("shop", "website"): "https://q.example",
    ("controller", "street"): "Q 1",
    ("controller", "postal_code"): "1000 AA",
    ("controller", "city"): "Qcity",
    ("controller", "country"): "NL",
    ("controller", "email"): "q@q.example",
}
"""What a policy cannot be composed without."""


def _said(markdown: str) -> str:
    """Inline Markdown as a reader sees it."""
    return _SIGN.sub(r"\1", _LINK.sub(r"\1", markdown).replace("**", ""))


def _flat(text: str) -> str:
    return " ".join(_ADDRESS.sub("", text).replace("\u2068", "").replace("\u2069", "").split())


@dataclass
class _Text:
    """The old text as units, with the sentence behind each."""

    units: dict[Unit, Sentence] = field(default_factory=dict)
    clauses: dict[tuple[str, str], int] = field(default_factory=dict)

    def within(self, clause: str) -> Iterator[str]:
        """Sentences of the clauses about a party; all others for the empty name."""
        yield from (sentence for _, name, sentence in self.units if name == clause)


def _text_of(document: Document, titles: frozenset[str], parties: frozenset[str]) -> _Text:
    found = _Text()
    section = clause = ""
    for index, block in enumerate(document.blocks):
        flat = _flat(block.text)
        if block.shape is Shape.HEADING:
            if flat in titles or section not in parties:
                section, clause = flat, ""
            else:
                clause = flat
                found.clauses[section, clause] = found.clauses.get((section, clause), 0) + 1
            continue
        for said in (*split(flat), *(link.url for link in block.links if not link.url.startswith("#"))):
            found.units.setdefault((section, clause, said), Sentence(said, block.line, index, block.shape))
    return found


def _pieces(markdown: str) -> Iterator[str]:
    """The sentences of a text of ours, and the addresses that it links to."""
    yield from split(_flat(_said(markdown)))
    yield from _TARGET.findall(markdown)


def _units(policy: Policy) -> Iterator[Unit]:
    def walk(section: PolicySection) -> Iterator[Unit]:
        title = _flat(_said(section.title))
        for text in (*section.paragraphs, *section.items):
            yield from ((title, "", said) for said in _pieces(text))
        for vendor in section.vendors:
            for text in vendor.paragraphs:
                yield from ((title, _flat(vendor.name), said) for said in _pieces(text))
        for below in section.sections:
            yield from walk(below)

    for section in policy.sections:
        yield from walk(section)


def _titles(policy: Policy) -> Iterator[str]:
    def walk(sections: Sequence[PolicySection]) -> Iterator[str]:
        for section in sections:
            yield _flat(_said(section.title))
            yield from walk(section.sections)

    yield from walk(policy.sections)


@dataclass
class _Search:
    """The search for the answers: the old text, and the values that are held for now."""

    host: Host
    document: Document
    text: _Text
    values: dict[tuple[str, ...], Value]
    made: dict[bytes, frozenset[Unit] | None] = field(default_factory=dict)

    def composed(self, changes: Mapping[tuple[str, ...], Any]) -> frozenset[Unit] | None:
        """What we would write with some values changed, None where that is no valid shop file; None takes one away."""
        tried = {path: Value(path, value, Certainty.EXACT) for path, value in _BASE.items()}
        tried |= self.values | {path: Value(path, value, Certainty.EXACT) for path, value in changes.items()}
        kept = {path: value for path, value in tried.items() if value.value is not None}
        if kept[_COUNTRY].value == "DE" and _REGION not in kept:
            kept[_REGION] = Value(_REGION, "BE", Certainty.EXACT)
        languages = Value(("shop", "languages"), [self.document.language], Certainty.EXACT)
        file = as_file({**kept, languages.path: languages})
        toml = as_toml(file).encode()
        if toml not in self.made:
            try:
                self.made[toml] = frozenset(_units(self.host.compose(toml, self.document.language)))
            except (ShopFileError, Untranslated):
                self.made[toml] = None
            if len(self.made) > _KEPT_TEXTS:
                del self.made[next(iter(self.made))]
        return self.made[toml]

    def score(self, units: frozenset[Unit] | None) -> int:
        """How well a text agrees with the old one."""
        if units is None:
            return -(10**9)
        hits = len(units & self.text.units.keys())
        return 2 * hits - len(units)

    def settle(self, path: tuple[str, ...], candidates: Sequence[Any]) -> bool:
        """Keep the candidate that agrees best, if it agrees better than what is held; says whether that changed."""
        before = self.composed({})
        held = self.values.get(path)
        top, chosen, units = self.score(before), None, before
        for candidate in candidates:
            if held is None or held.value != candidate:
                tried = self.composed({path: candidate})
                if (reached := self.score(tried)) > top:
                    top, chosen, units = reached, candidate, tried
        if chosen is None:
            return False
        gained = [unit for unit in self.text.units if unit in (units or ()) and unit not in (before or ())]
        evidence = self.text.units[gained[0]] if gained else None
        self.values[path] = Value(path, chosen, Certainty.EXACT, evidence)
        return True


def own_words(document: Document, recognised: Values, host: Host) -> dict[tuple[str, ...], Value] | None:
    """The values of a policy in our own words, None where the text is not in them."""
    search = _begun(document, recognised, host)
    if search is None:
        return None
    _place_parties(search)
    _place_names(search)
    asked = [*_general(search), *_of_vendors(search), *_of_others(search)]
    for _ in range(_PASSES):
        changed = [search.settle(path, candidates) for path, candidates in asked]
        if not any(changed):
            break
    _in_pairs(search, asked)
    _deny_together(search, asked)
    return search.values


def _in_pairs(search: _Search, asked: "Sequence[Asked]") -> None:
    """Two answers that only together give what stands there: of one table, where something else stands there still."""
    amiss = {unit[1] for unit in (search.composed({}) or frozenset()) - search.text.units.keys()}
    for (one, first), (two, second) in combinations(asked, 2):
        near = one[0] != "practices" or keys_apart(one, two) == 1
        party = _party(search, one)
        if one[:-1] == two[:-1] and near and party in amiss and len(first) * len(second) <= _MOST_PAIRS:
            _settle_pair(search, (one, first), (two, second))


def keys_apart(one: tuple[str, ...], two: tuple[str, ...]) -> int:
    """How far two practices stand apart; what belongs together stands side by side."""
    order = [key.name for key in keys.PRACTICES]
    return abs(order.index(one[-1]) - order.index(two[-1])) if one[0] == two[0] == "practices" else 0


def _party(search: _Search, path: tuple[str, ...]) -> str:
    if path[0] == "vendors":
        vendor = search.host.registry.get(path[1])
        return _flat(vendor.name) if vendor else ""
    return path[1] if path[0] == "other_vendors" else ""


def _settle_pair(search: _Search, one: "Asked", two: "Asked") -> None:
    before = search.composed({})
    top, chosen, units = search.score(before), None, before
    for first in one[1]:
        for second in two[1]:
            tried = search.composed({one[0]: first, two[0]: second})
            if (reached := search.score(tried)) > top:
                top, chosen, units = reached, (first, second), tried
    if chosen is not None:
        gained = [unit for unit in search.text.units if unit in (units or ()) and unit not in (before or ())]
        evidence = search.text.units[gained[0]] if gained else None
        for path, value in zip((one[0], two[0]), chosen, strict=True):
            search.values[path] = Value(path, value, Certainty.EXACT, evidence)


def _deny_together(search: _Search, asked: "Sequence[Asked]") -> None:
    """Sentences such as 'no advertising' need several answers at once: deny all that is open, and keep what it takes."""
    before = search.composed({})
    open_still = {
        path: False if False in candidates else "none"
        for path, candidates in asked
        if path not in search.values and path[0] == "practices" and (False in candidates or "none" in candidates)
    }
    if search.score(search.composed(open_still)) <= search.score(before):
        return
    after = search.composed(open_still) or frozenset()
    gained = [unit for unit in search.text.units if unit in after and unit not in (before or ())]
    evidence = search.text.units[gained[0]] if gained else None
    for path, value in open_still.items():
        search.values[path] = Value(path, value, Certainty.EXACT, evidence)
    for path in open_still:
        if search.score(search.composed({path: None})) >= search.score(search.composed({})):
            del search.values[path]


_KEPT = ("shop", "controller", "privacy_contact", "data_protection_officer")


def _begun(document: Document, recognised: Values, host: Host) -> _Search | None:
    kept = {path: value for path, value in recognised.items() if path[0] in _KEPT}
    search = _Search(host, document, _Text(), kept)
    try:
        toml = as_toml(
            as_file(
                {path: Value(path, value, Certainty.EXACT) for path, value in _BASE.items()}
                | {("shop", "languages"): Value(("shop", "languages"), [document.language], Certainty.EXACT)}
            )
        )
        plain = host.compose(toml.encode(), document.language)
    except (ShopFileError, Untranslated):
        return None
    parties = frozenset(
        _flat(host.translate(HOST, document.language, section.title) or "") for section in host.registry.sections
    )
    search.text = _text_of(document, frozenset(_titles(plain)) | parties, parties)
    always = frozenset(_units(plain))
    if len(always & search.text.units.keys()) < _LEAST * len(always):
        return None
    return search


def _place_parties(search: _Search) -> None:
    """Name the party of every clause, and find which of its services the clause is about."""
    meant = vendors_meant(search.host.registry)
    for section in search.host.registry.sections:
        title = _flat(search.host.translate(HOST, search.document.language, section.title) or "")
        kinds = [kind.id for kind in section.kinds]
        for (where, name), times in search.text.clauses.items():
            if where == title:
                _place(search, name, kinds, times, meant.get(name.lower(), ""))


def _place(search: _Search, name: str, kinds: Sequence[str], times: int, vendor_id: str) -> None:
    vendor = search.host.registry.get(vendor_id) if vendor_id else None
    offered = [service.kind for service in vendor.services] if vendor else []
    possible = [kind for kind in kinds if kind in offered] or kinds
    known = bool(vendor) and possible[0] in offered
    evidence = next((s for unit, s in search.text.units.items() if unit[1] == name), None)
    options: list[dict[tuple[str, ...], Any]] = []
    for chosen in combinations(possible, min(times, len(possible))):
        if known:
            path = ("vendors", vendor_id, "services")
            held = search.values[path].value if path in search.values else []
            options.append({path: [*held, *chosen]})
        else:
            options.append({("other_vendors", name, kind): {} for kind in chosen})
    best = max(options, key=lambda option: search.score(search.composed(option)))
    search.values |= {place: Value(place, value, Certainty.EXACT, evidence) for place, value in best.items()}


def _place_names(search: _Search) -> None:
    """Find who the shop is by the sentences that say so, each with a stand-in first."""
    lines = [_flat(block.text) for block in search.document.blocks[:4]]
    names = [search.values[path].value for path in (("shop", "name"), ("controller", "name")) if path in search.values]
    for path in (("shop", "name"), ("controller", "name")) * 2:
        search.settle(path, [name for name in (*lines, *names) if len(name) < LONGEST])
    search.settle(_REGION, list(STATE.options))
    _by_sentence(search, ("shop", "also_known_as"), _STAND_INS[NAME.allowed])
    for key in keys.CONTROLLER:
        if key.name in ("email", "phone", "register_number", "vat_number"):
            search.values.pop(("controller", key.name), None)
            _by_sentence(search, ("controller", key.name), _STAND_INS[key.reader.allowed])
    for table in ("privacy_contact", "data_protection_officer"):
        for key in keys.CONTACT:
            search.values.pop((table, key.name), None)
        for key in keys.CONTACT:
            _by_sentence(search, (table, key.name), _STAND_INS[key.reader.allowed])


def _by_sentence(search: _Search, path: tuple[str, ...], stand_in: str) -> None:
    """Take a text out of the sentence in which we would write it."""
    with_it, without = search.composed({path: stand_in}), search.composed({path: None})
    for section, clause, sentence in sorted((with_it or frozenset()) - (without or frozenset())):
        if stand_in not in sentence:
            continue
        written = re.escape(stand_in)
        pattern = re.compile(re.escape(sentence).replace(written, "(.+?)", 1).replace(written, ".+?"))
        for unit, evidence in search.text.units.items():
            if unit[:2] == (section, clause) and (match := pattern.fullmatch(unit[2])):
                held = search.composed({path: match[1]})
                if search.score(held) > search.score(without):
                    search.values[path] = Value(path, match[1], Certainty.EXACT, evidence)
                    return


Asked: TypeAlias = tuple[tuple[str, ...], list[Any]]


def _general(search: _Search) -> Iterator[Asked]:
    sentences = list(search.text.within(""))
    for table, known in (("retention", keys.RETENTION), ("practices", keys.PRACTICES)):
        yield from _asked(search, (table,), known, sentences)


def _of_vendors(search: _Search) -> Iterator[Asked]:
    for (table, *rest), value in list(search.values.items()):
        vendor = search.host.registry.get(rest[0]) if table == "vendors" and rest[1:] == ["services"] else None
        if vendor is None:
            continue
        sentences = [*search.text.within(_flat(vendor.name)), *search.text.within("")]
        for service in vendor.services:
            if service.kind in value.value:
                asked = [Key(ask.key, reader_of(ask)) for ask in worth_asking(service, vendor.entity)]
                yield from _asked(search, ("vendors", vendor.id, service.kind), asked, sentences)
                if service.kind == "shop_software":
                    yield _hosted(search, ("vendors", vendor.id, "hosted_by"))


def _hosted(search: _Search, path: tuple[str, ...]) -> Asked:
    hosts = [
        p[1]
        for p, value in search.values.items()
        if p[0] == "vendors" and p[-1] == "services" and "hosting" in value.value
    ]
    return path, [*hosts, *(p[1] for p in search.values if p[0] == "other_vendors" and p[2] == "hosting")]


def _of_others(search: _Search) -> Iterator[Asked]:
    services = services_of(search.host.registry.sections)
    for path in [path for path in search.values if path[0] == "other_vendors"]:
        _, name, kind = path[:3]
        service = services[kind]
        sentences = list(search.text.within(name))
        stated = [key for key in (*PARTY, *service_keys(service)) if key.name != "name"]
        others = [
            Key(ask.key, reader_of(ask))
            for ask in service.questions().values()
            if ask.key not in {k.name for k in stated}
        ]
        yield from _asked(search, path, [*stated, *others], sentences)
        if kind == "shop_software":
            yield _hosted(search, (*path, "hosted_by"))


def _asked(search: _Search, where: tuple[str, ...], known: Sequence[Key], sentences: Sequence[str]) -> Iterator[Asked]:
    for key in known:
        if key.reader.allowed == NAME.allowed:
            _by_sentence(search, (*where, key.name), _STAND_INS[NAME.allowed])
        elif found := list(_candidates(key.reader, sentences, search)):
            yield (*where, key.name), found


def _candidates(reader: Reader[Any], sentences: Sequence[str], search: _Search) -> Iterator[Any]:
    """Values that a reader allows and that the sentences could speak of."""
    language = search.document.language
    match reader:
        case YesNo():
            yield from (True, False)
        case Choice(options=options):
            yield from options
        case Many(item=Choice(options=options)):
            yield from _sets(options, sentences, search)
        case Whole(most=most):
            yield from (number for number in _numbers(sentences) if 1 <= number <= most)
        case Keeping():
            yield from _keepings(reader, sentences)
        case _ if reader.allowed in (HTTPS.allowed, WEBSITE.allowed):
            yield from dict.fromkeys(link.url for link, _ in search.document.links if link.url.startswith("http"))
        case _ if reader.allowed == COUNTRY.allowed:
            names = Locale(language).territories
            yield from (code for code, name in names.items() if len(code) == 2 and any(name in s for s in sentences))


def _numbers(sentences: Sequence[str]) -> list[int]:
    found = dict.fromkeys(
        int(n) for sentence in sentences for n in re.findall(r"(?<![\d.,/+-])\d{1,5}(?![\d/-])", sentence)
    )
    return list(found)[:_MOST_NUMBERS]


def _sets(options: Mapping[str, Any], sentences: Sequence[str], search: _Search) -> Iterator[list[str]]:
    seen = set()
    words = {
        code: search.host.translate(HOST, search.document.language, member.text) or ""
        for code, member in options.items()
        if isinstance(member, Worded)
    }
    for sentence in sentences:
        places = {code: sentence.find(word) for code, word in words.items() if word and word in sentence}
        found = tuple(sorted(places, key=places.__getitem__))
        if found and found not in seen:
            seen.add(found)
            yield list(found)


def _keepings(reader: Keeping, sentences: Sequence[str]) -> Iterator[Any]:
    one_of, *periods = reader.schema["anyOf"]
    yield from one_of["enum"]
    for period in periods:
        unit, start = period["properties"]
        for number in _numbers(sentences):
            yield from ({unit: number, start: code} for code in period["properties"][start]["enum"])
