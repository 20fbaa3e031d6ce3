"""Parties that a policy names and that have no module."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.doings import topics_of
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.others.firms import is_written_so
from plugin_host.importing.recognising.others.further import further
from plugin_host.importing.recognising.others.kinds import kinds, kinds_before
from plugin_host.importing.recognising.others.nobody import is_kin, nobody, ordinary
from plugin_host.importing.recognising.others.positions import Place, Taken, places
from plugin_host.importing.recognising.others.roles import without_role
from plugin_host.importing.recognising.others.trades import trade
from plugin_host.importing.recognising.others.writing import bare, parts, tidy
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.phrases import Words, words
from plugin_host.importing.recognising.subjects import Subjects
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView

__all__ = ["others"]

_DENIED = words(
    "niet meer|niet langer|geen gebruik|voorheen|vroeger|gestopt met|no longer|not use|do not|don't|doesn't"
    "|does not|used to|formerly"
    "|never|nicht mehr|früher|kein|keine|vormals|nooit|in plaats van|instead of|statt"
)
_VISITOR = words(
    "klacht*|complain*|beschwer*|uw browser|je browser|your browser|ihrem browser|ihr browser|blokk*|block*"
    "|blockier*|add-on*|u kunt betalen"
    "|kunt betalen|you can pay|we accept|können sie ... bezahlen|overboek*|bank transfer|überweis*|rekening bij"
    "|ingeschreven bij|ingeschreven in|handelsregister"
    "|toezichthouder|supervisory authority|aufsichtsbehörde|volg ons|follow us|folgen sie uns|vriendelijke groet*"
    "|met groet"
    "|functionaris|contactpersoon|inhaber*|geschäftsführ*|eigenaar|directeur"
)
"""Sentences about what visitors do, about money and about authorities: a name in one is no party's."""


_GOODS = words(
    "verkopen ... van|we sell ... by|we sell ... from|verkaufen ... von|we buy|kopen we|kopen wij|wir kaufen|kaufen wir|dealers|wholesaler*|the brand*|our brand*|brands|we stock|made by|makers of|manufacturer*|growers|de merken|het merk|onze merken|merken zoals|gemaakt door"
    "|fabrikant*|producenten|marken|der marke|hergestellt von|hergestellt wird|hersteller*"
)
"""Sentences about what the shop sells: a name in one is that of its maker."""
_BOTH = {"hosting", "business_email"}
"""What one party does more often than other pairs, each told in a sentence of its own."""


@dataclass(frozen=True)
class _Found:
    """A name that counts, with its kinds and how clearly they are said."""

    name: str
    kinds: tuple[str, ...]
    clear: int
    sentence: Sentence


def others(
    document: Document, registry: RegistryView, found: Parties, own: Iterable[str], where: Iterable[str] = ()
) -> Iterator[Value]:
    """Parties that a sentence about a kind of service names, each for that service.

    ``own`` are names of the shop itself, ``where`` is its street and town.
    """
    known = _Known(document, registry, found, own, where)
    topics = topics_of(registry)
    chosen: dict[tuple[str, ...], _Found] = {}
    legal: dict[tuple[str, ...], str] = {}
    for one in _named(document, found, known, topics):
        key = parts(one.name)
        held = chosen.get(key)
        if held and bare(held.name) == held.name and bare(one.name) != one.name:
            legal.setdefault(key, one.name)
        if held and {*held.kinds, *one.kinds} == _BOTH and one.clear + held.clear > 1:
            chosen[key] = _Found(held.name, tuple(dict.fromkeys((*held.kinds, *one.kinds))), held.clear, held.sentence)
        elif held is None or one.clear > held.clear:
            chosen[key] = _Found(held.name, one.kinds, one.clear, one.sentence) if held else one
    _shorten(document.text, chosen, legal)
    crowd = _Crowd(found, [one.name for one in chosen.values()])
    for key, one in chosen.items():
        if _is_short_for_another(key, chosen):
            continue
        for kind in one.kinds:
            path = ("other_vendors", one.name, kind)
            yield Value(path, {}, Certainty.LIKELY, one.sentence)
            if key in legal:
                yield Value((*path, "legal_name"), legal[key], Certainty.LIKELY, one.sentence)
            yield from further(document, registry, path, one.sentence, crowd.around(one.name))


def _shorten(text: str, chosen: dict[tuple[str, ...], _Found], legal: dict[tuple[str, ...], str]) -> None:
    """Call companies without their legal form where the text does so too; what it writes in full is the legal name."""
    for key, one in chosen.items():
        short = bare(one.name)
        if short != one.name and not short.islower() and key not in legal and _also_bare(text, one.name, short):
            legal[key] = one.name
            chosen[key] = _Found(short, one.kinds, one.clear, one.sentence)


def _also_bare(text: str, name: str, short: str) -> bool:
    """Whether the text also calls a company without its legal form."""
    return re.search(rf"(?<![\w@./-]){re.escape(short)}(?![\w@-])", text.replace(name, "")) is not None


class _Crowd:
    """Which sentences name several parties."""

    def __init__(self, found: Parties, names: list[str]) -> None:
        self.mentioned = {mention.sentence for mention in found.mentions}
        self.names = names

    def around(self, name: str) -> Callable[[Sentence], bool]:
        """Whether a sentence names parties other than this one."""
        rest = [other for other in self.names if other != name and other not in name]
        return lambda sentence: sentence in self.mentioned or any(other in sentence.text for other in rest)


def _is_short_for_another(key: tuple[str, ...], chosen: dict[tuple[str, ...], _Found]) -> bool:
    """Whether another party's name holds this one as its first or last words."""
    return any(
        len(key) < len(other) and key in (other[: len(key)], other[-len(key) :]) and other != key for other in chosen
    )


_LETTER = re.compile(
    r"((?:(?:[Dd]e|[Tt]he|[Dd](?:er|ie)) )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)(?:,| is| ist| heet| heißt) (?:onze|our|unser\w*|my|mijn|mein\w*) "
    r"(?:\w+ )?(?:nieuwsbrief|newsletter|mailing|catalogus|club)\b"
)
"""What the shop calls its newsletter."""
_REMARK = re.compile(r"\[[^\[\]]{25,}\]")
"""What somebody noted for the author, who may be called by name."""
_ADDRESS = re.compile(r"(?:@|://|www\.).")
"""What a word has that is an address."""


_SHORT = 3
"""So short a name is also the last word of others, such as "Pay"."""


class _Known:
    """Names that are taken: those of vendors with a module, and of the shop itself."""

    def __init__(
        self, document: Document, registry: RegistryView, found: Parties, own: Iterable[str], where: Iterable[str]
    ) -> None:
        vendors = [vendor for vendor in map(registry.get, registry.ids()) if vendor]
        names = {mention.written for mention in found.mentions} | set(own)
        names |= {name for vendor in vendors for name in (vendor.name, *vendor.aliases)}
        names |= {entity.name for vendor in vendors if (entity := vendor.entity)}
        self.names = {key for name in names if (key := parts(name))}
        self.places = {re.sub(r" \d.*", "", place).lower() for place in where}
        self.places |= {letter.lower() for letter in _LETTER.findall(document.text)}
        self.first = {key[0] for key in self.names if len(key) == 1}
        text = " ".join(word for word in document.text.split() if not _ADDRESS.search(word))
        written = Counter(re.findall(r"[^\W\d_]+", text))
        self.plain = {word: count for word, count in written.items() if word.islower()}
        self.capital = {word: count for word, count in written.items() if not word.islower()}
        titles = (block.text for block in document.blocks[:3] if block.shape is Shape.HEADING)
        self.shop = "\n".join(title[:80] for title in titles if not re.search(r" \| |: ", title)).lower()

    def holds(self, name: str) -> bool:
        """Whether a name is one of them, or begins or ends with one."""
        key = parts(name)
        if not key or key in self.names or name.lower() in self.shop or name.lower() in self.places:
            return True
        if key[0] in self.first or (len(key[-1]) > _SHORT and key[-1] in self.first):
            return True
        return any(
            (len(other) > 1 and other in (key[: len(other)], key[-len(other) :]))
            or key in (other[: len(key)], other[-len(key) :])
            for other in self.names
        )


def _named(document: Document, found: Parties, known: _Known, topics: Subjects) -> Iterator[_Found]:
    mentioned: dict[int, list[tuple[int, int, str]]] = {}
    for mention in found.mentions:
        kind, *more = found.services.get(mention.vendor, {"": None})
        taken = (mention.start, mention.start + len(mention.written), "" if more else kind)
        mentioned.setdefault(id(mention.sentence), []).append(taken)
    for before, sentence in zip((None, *document.sentences), document.sentences, strict=False):
        lead = before.text if before and before.block == sentence.block else ""
        if sentence.shape is Shape.HEADING and " | " not in sentence.text:
            continue
        if _VISITOR.search(sentence.text):
            continue
        vendors = tuple(mentioned.get(id(sentence), ()))
        remarks = [match.span() for match in _REMARK.finditer(sentence.text)]
        goods = _GOODS.search(sentence.text) is not None
        here = []
        for place in places(sentence, document.language, topics, vendors):
            one = (
                _firm(place, sentence, known, topics)
                if place.kind
                else _somebody(place, sentence, lead, document.language, known, topics)
            )
            if (
                one
                and (place.kind or not goods)
                and not any(start < place.start < end for start, end in remarks)
                and not _overlaps(place, vendors)
                and not _is_product(place, sentence, vendors, document.language)
            ):
                shop_named = any(kind == "shop_software" for _, _, kind in vendors)
                here.append((place, _as_host(one) if shop_named else one))
        yield from _widest(here)


def _as_host(one: _Found) -> _Found:
    """A party where the shop stands, of a sentence that names the software of the shop: it hosts that."""
    return replace(one, kinds=tuple("hosting" if kind == "shop_software" else kind for kind in one.kinds))


def _is_product(place: Place, sentence: Sentence, taken: Taken, language: str) -> bool:
    """Whether a name is that of a product of a vendor, which the text names next: "Site Tracking van Hotjar"."""
    between = (sentence.text[place.end : start] for start, _, _ in taken if start >= place.end)
    return any(re.fullmatch(rf",? (?:{_OWNED[language]}) (?:the |de |der )?", text) for text in between)


_OWNED = {"nl": "van", "en": "of|by|from", "de": "von|der|des"}


def _overlaps(place: Place, taken: Taken) -> bool:
    """Whether a name holds a part of that of a vendor with a module."""
    return any(place.start < end and start < place.end for start, end, _ in taken)


def _widest(here: list[tuple[Place, _Found]]) -> Iterator[_Found]:
    """One party for each place: the surest, then the widest, of those that overlap; a company that is known before others."""
    taken: list[tuple[int, int]] = []
    for place, one in sorted(
        here, key=lambda p: (not p[0].firm, p[0].start - p[0].end, not p[0].kind, -len(p[0].beside))
    ):
        if not any(place.start < end and start < place.end for start, end in taken):
            taken.append((place.start, place.end))
            yield one


def _says(text: str, topics: Subjects) -> bool:
    return bool(topics.said(text))


def _is_topic(name: str, topics: Subjects) -> bool:
    """Whether a name is one word that tells of a kind of service and nothing else, such as the first of a sentence."""
    return any(pattern.fullmatch(name) and len(name) < _LONG_WORD for pattern in topics.kinds.values())


_LONG_WORD = 9
_CLEAR = 2
"""How clearly something is said that a clause says of a name in it."""
_NEAR = 40
_COMMON_DE = re.compile(
    r"\b(?:k?eine?[rnms]?|d(?:er|ie|as|em|en)|unsere?[rnms]?|Ihre?[rnms]?|jede[rnms]?) ([a-zäöü]+ )?$"
)
"""What stands before a German noun and before no name of a company that is one word."""
_NO_PARTY_AFTER = re.compile(
    r"[”\"’']?(?: (?:te|hebt?|heeft|haben?|hast)){0,2} (?:klik\w*|geklikt|druk\w*|gedrukt|getikt|klick\w*|geklickt|gedrückt|getippt)"
    r"| (?:krijgt|ontvangt|leest|vindt|erhalten|bekommen|lesen|finden) (?:u|je|jij|(?-i:Sie)) |(?=[^.,;]{0,80}\b(?:never|not|nooit|niet|geen|nie|niemals|nicht|keine)\b)(?! (?:heeft|has|hat) )[^.,;]{0,80}\b(?:pass|use (?:your|any)|gebruikt (?:uw|je)|(?:nutzt|verwendet) (?:Ihre|deine)|sell|share|rent|trade|disclose|deelt|delen|verkop|verkoop|verhur|verhuur|verstrek|geeft|gibt|weiterg|verkauf|vermiet)|(?-i: (?:prints|ships|packs|files|checks|makes|processes|stores)(?: and [a-z]+)? (?:are|is|were|will|go|come|can)\b)|(?-i: (?:der|des|unsere[rs]|Ihre[rs]|aller) (?:[a-zäöü]+ )?[A-ZÄÖÜ])",
    re.IGNORECASE,
)
_NO_PARTY_BEHIND: tuple[Words | re.Pattern[str], ...] = (
    _DENIED,
    *(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            # whose shop, customers, papers or account these are
            r"\b(?:(?:web)?(?:winkel|shop|store|site)|cadeau\w*|gift ?cards?|gutscheine?|vouchers?|klanten|customers|kunden"
            r"|personeel|(?<!door de )medewerkers?|staff|(?<!by the )employees|facturen|invoices|rechnungen|(?<!met de )(?<!via de )nieuwsbrief|(?<!with the )newsletter)"
            r" (?:van|of|der|von|from) (?:de |het |the |der )?$|\b(?:account|konto) (?:bij|with|at|bei) $",
            # the street or the town where the shop stands
            r"\b(?:winkel|shop|store|laden|ladengeschäft|atelier|magazijn|werkplaats|kantoor|office|warehouse|workshop|büro"
            r"|geschäft|lager) (?:aan|op|in|bij|at|on|am|an|im|vanuit|from) (?:de |het |der |dem |the )?$",
            # the company to which a party belongs that is named before
            r"\b(?:(?:a|an|the) (?:company|part|product|service|brand|subsidiary|member) of|(?<!, )part of|owned by"
            r"|onderdeel van|een (?:bedrijf|merk|dochter\w*|product) van|eigendom van|(?:ein|eine) (?:Unternehmen|Produkt"
            r"|Angebot|Marke|Tochter\w*) (?:der|von|des)|Teil (?:der|von|des)|gehört zu[rm]?) (?:the |de |der |het )?$",
            # a postal code
            r"\d ?$",
            # a button
            r"\b(?:klik\w*|druk\w*|duw\w*|kies\w*|click|press|tap|choose|select|klick\w*|tipp\w*|wähl\w*|knop|button"
            r"|schaltfläche)\b[^.,]{0,20}$|[‘'„“\"]$",
        )
    ),
)
"""What stands before a name that is no party's."""


def _starts_plainly(name: str, known: _Known) -> bool:
    """Whether the first word of a name is an ordinary one: "Website Hosting"."""
    first = name.split(" ")[0]
    if first.lower() in _JOINTS:
        return False
    return ordinary(first, known.plain, {}) or first.lower() in known.plain


_JOINTS = frozenset({"van", "de", "von", "the", "het", "der"})
"""Ordinary words with which names of families and firms begin."""
_OF_A_FIRM = re.compile(
    r"^[A-ZÀ-Þ][a-zà-þ]+ (?:van|von|vom|from|at) (?=[A-ZÀ-Þ]\w*(?:cijfer|boek|admin|koerier|fiets|transport|tax|buch)|(?:Cijfer"
    r"|Boek|Admin|Koerier|Fiets|Transport|Tax|Buch|Steuer|Web|Druk|Druck|Studio))"
)
"""Somebody before the firm that they work for, which tells what it does: "Jan van Koeriersdienst Oost"."""


def _firm(place: Place, sentence: Sentence, known: _Known, topics: Subjects) -> _Found | None:
    """A company that is known to do something: it does that, unless a word beside it tells otherwise."""
    name = tidy(sentence.text[place.start : place.end])
    said, clear = kinds(sentence, place.start, place.end, topics)
    before = sentence.text[max(0, place.start - _NEAR) : place.start]
    hosts = place.kind == "hosting" and clear + len(said) > 2 and {*said} <= _BOTH
    if known.holds(name) or _DENIED.search(before) or not (hosts or place.kind in said or is_written_so(name)):
        return None
    if hosts:
        return _Found(name, tuple(said), 3 if len(said) > 1 else 2, sentence)
    return _Found(name, (place.kind,), 2 if {place.kind, "shop_software"} & {*said} else -1, sentence)


def _is_common(name: str, place: Place, before: str, language: str, known: _Known) -> bool:
    """Whether one word is a noun as every text has it: where only a name can stand, one that an adjective leads."""
    if language == "de":
        common = _COMMON_DE.search(before)
        sure = place.firm or place.beside
        return common is not None and not (re.search("[A-ZÀ-Þ]", name[1:]) or (sure and not common[1]))
    return not place.firm and ordinary(name, known.plain, known.capital)


def _is_matter(name: str, place: Place, language: str, topics: Subjects) -> bool:
    """Whether one word tells of a kind of service, and not of who does it."""
    if place.beside:
        told = language == "de" or not _says(place.beside, topics)
        return place.capital and not place.firm and told and _says(name, topics)
    return place.start == 0 and _is_topic(name, topics)


def _somebody(
    place: Place, sentence: Sentence, lead: str, language: str, known: _Known, topics: Subjects
) -> _Found | None:
    """The party that a place names, unless it is nobody or nothing says what it does."""
    name = _OF_A_FIRM.sub("", without_role(tidy(sentence.text[place.start : place.end]), language))
    start = sentence.text.index(name, place.start)
    if known.holds(name) or nobody(
        name, language, alone=place.capital or language == "de", loose=not place.firm and not place.beside
    ):
        return None
    if " " not in name and (
        _is_common(name, place, sentence.text[:start], language, known) or _is_matter(name, place, language, topics)
    ):
        return None
    before = sentence.text[max(0, start - _NEAR) : start]
    if (
        any(pattern.search(before) for pattern in _NO_PARTY_BEHIND)
        or _NO_PARTY_AFTER.match(sentence.text, start + len(name))
        or is_kin(name, before)
        or name in GIVEN_NAMES
        or (trade(name) and _starts_plainly(name, known))
    ):
        return None
    said, clear = kinds(sentence, start, start + len(name), topics, place.beside)
    told = kinds_before(sentence, lead, topics)
    if told and (clear < 1 or [*said, *told] == ["business_email", "mailing"]):
        said, clear = told, _CLEAR
    if place.like and clear < _CLEAR:
        said, clear = said or [place.like], _CLEAR
    needed = 0 if place.firm else _CLEAR if language == "de" and " " not in name else 1
    return _Found(name, tuple(said), clear, sentence) if said and clear >= needed else None
