"""Which vendors a policy names: by name, alias, address or misspelling, and for which service.

What a vendor is recognised by stands in its module, so a new one is recognised at once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from plugin_host.api import Vendor
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.attribution import SO_DO_THEY, by_role, carry, kinds_of
from plugin_host.importing.recognising.doings import topics_of
from plugin_host.importing.recognising.hosts import host_of
from plugin_host.importing.recognising.knowledge import Knowledge
from plugin_host.importing.recognising.names import NOUNS, ORDINARY, Names, squash
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.recognising.spelling import by_word, nearest
from plugin_host.importing.recognising.subjects import Subjects
from plugin_host.importing.values import Certainty
from plugin_host.policy.registry_view import RegistryView

_UNUSED = words(
    "geen|niet meer|niet langer|niet via|niet met|geen gebruik|nooit|in plaats van|voorheen|vroeger"
    "|gestopt met|overgestapt van|afscheid genomen van|no longer|not use|not using|do not|don't|doesn't"
    "|does not|used to|stopped using|instead of|formerly|never|switched from|neither|kein|keine|keinen"
    "|keiner|nicht mehr|nicht über|nicht mit|früher|anstelle von|statt|weder|verzichten auf|verzichtet auf|getrennt von"
    "|tot vorig jaar|tot voor kort|tot 202*|until last year|until recently|until 202*|bis letztes jahr|bis vor kurzem"
    "|bis 202*|removed|dropped|replaced|weggehaald|afgestapt van|rather than|previously|vormals|may add|might add"
    "|considering|overwegen|overweeg|erwägen|binnenkort ... ook|demnächst ... auch|soon also|planning to|*n't find"
    "|not find"
)
"""Words before a name by which the text says that the vendor is not used."""
_GIVEN_UP = re.compile(
    r"(?: (?:niet|nicht|not)(?=[,;.])|[^.;,]{0,40}\b(?:niet (?:meer|langer)|no longer|nicht (?:mehr|länger)"
    r"|(?:zijn|is|sind|are) (?:\w+ )?gestopt"
    r"|(?:hebben|heb|haben|habe|wurden?|werd|werden|is|zijn|was|were|wordt) (?:\w+ ){0,6}?(?:opgezegd|afgeschaft"
    r"|uitgezet|uitgeschakeld|stopgezet"
    r"|weggedaan|verwijderd|buiten\w+|abgeschaltet|abgeschafft|gekündigt|entfernt|eingestellt|rausgeworfen"
    r"|switched off|turned off|dropped|removed|ditched"
    r"|discontinued|cancelled|gegooid|geschrapt|getrennt|verabschiedet|gehaald"
    r"|vervangen|ersetzt|abgelöst|replaced)"
    r"|(?:gibt|vind|vindt|finden|findest) (?:\w+ ){0,6}?(?:niet|nicht)(?=[,;.])"
    r"|(?:kommt|komt|wordt|worden|wird|werden|zul|zult) (?:\w+ ){0,6}?(?:niet|nicht)"
    r" (?:zum Einsatz|vinden|ingezet|gebruikt|eingesetzt|verwendet|genutzt)(?!,? (?:um|om|für|voor))"
    r"|verzichten wir|(?:hatten|hadden|had) (?:wir|wij|we|ich|ik) (?:früher|vroeger|eerder|mal|ooit|eerst)"
    r"|(?:gebruiken|gebruikt|verzenden|versturen|werken|verkopen|doen|gebruik|doe) (?:wij|we|ik) (?:(?:er|ook|nu|bewust) )?niet"
    r"|(?:setzen?|nutzen?|verwenden?|benutzen?) (?:wir|ich) (?:(?:auch|derzeit|aktuell|bewusst|dagegen) )?nicht"
    r"|(?:hebben|heb|haben|habe) (?:wij|we|ik|wir|ich) (?:niet|nicht)(?=[,;.])"
    r"))\b(?!,? (?:bevor|ohne|voordat|zonder|tenzij|until|before))",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:overgestapt|overgegaan|switched|moved|gewechselt|umgestiegen|replaced)\b.* (?:naar|op|to|zu|auf|with|by) $"
)
"""What leads to the name that has taken the place of another."""
_FORMER = re.compile(r"\((?:vormals|früher|ehemals|voorheen|vroeger|formerly|previously)[^()]*$")
"""What leads to the name that another had before."""
_OF_THEIRS = words(
    "geen <agreement>|geen ... <agreement>|kein* <agreement>|no <agreement>|geen toegang|geen inzage|geen invloed"
    "|kein* zugriff|kein* einblick|kein* einfluss"
)
"""What the shop has not from a party that it uses."""
_IN_TURN = re.compile(r" ?(?:met|with|mit|an|aan|to|bij|bei|at) ")
_GIVES = words("<share>|<agreement>|<later>")
"""What is said of others before a clause that denies it of a party that the shop uses too."""
_NEITHER = words("neither|weder")
_SHARES = words("<share>|tell|vertellen|sagen")
_OBJECT = re.compile(r" (?:your|uw|je|jouw|ihre?\w*|deine?\w*|eure?\w*|any|access|data)\b")
"""What is not given to a party that it uses."""
_ASIDE = re.compile(r"\([^()]*\)")
_WAITS = re.compile(
    r"[^.;,]{0,80},? \b(?:until|unless|before|without|voordat|tot(?:dat)?|tenzij|zonder|zolang|bevor|bis|ohne|ehe|es sei denn)\b",
    re.IGNORECASE,
)
"""What follows a name that is used under a condition, and not denied."""
_STARTS_BEFORE = re.compile(
    rf"(?:,? (?:and|or|nor|noch|en|und|of|oder) [^.;,]{{1,40}}|),?{_WAITS.pattern}", re.IGNORECASE
)
"""What follows the names of those of which none is used under a condition that is not met."""
_NEVER_WITHOUT = words("<without> ... <consent>|no consent|keine einwilligung|geen toestemming|<unless> ... <consent>")
"""What leads to the name of what is not done before somebody agrees."""
_NOT_THIS = re.compile(
    r"\b(?:not|niet|nicht|geen|no|noch|nor|weder|neither) (?:(?:on|op|via|auf|bei|met|with|mit) )?$", re.IGNORECASE
)
"""What denies the very next word."""
_NAMES_BEFORE = re.compile(
    r"(?<=\w)(?: (?:zoals|wie|such as|like))?(?: [A-ZÀ-Þ][\w’'.-]*){1,3}(?:,(?: [A-ZÀ-Þ][\w’'.-]*){1,3})*(?:, "
    r"| (?:en|of|and|or|und|oder|noch|nor) )$"
)
"""Names in a list before a name, back to the words of which they are the first."""
_CLAUSE = re.compile(
    r"[,;:.]|\b(?:maar|but|sondern|aber|en nu|nu|now|jetzt|wel"
    r"|(?:verwenden|nutzen|setzen|benutzen|gebruiken|werken) (?:wij|we|wir)|we use)\b"
)
_FOLLOWED = words(
    "volg ons|volgen ons|volgt ons|follow us|folgen sie uns|social media|sociale media|sociale netwerken"
    "|soziale medien|sozialen medien|soziale netzwerke|vind ons op|find us on|social-mediakanalen"
    "|social-media-kanäle|sociale-media|<only> links|<only> als link*|<only> as link*|<only> as a link|<only> een link"
    "|<only> a link|<only> ein link|<only> einen link|<only> verlinkt|<only> linked|<only> link to|gewone link*"
    "|ordinary link*|plain link*|simple link*|einfache* link*|normale* link*|just link*|just a link|bloße link*"
)
_NETWORKS = frozenset({"media", "advertising"})
"""Kinds of vendors that people also name as networks on which the shop has a page."""
_EMBEDDED = (
    "*foto|*foto's|foto*|*photo|*photos|photo wall*|*gallery|*galerie|*grid|*bilder|*bildern|bilder*|*feed|*beelden|*pictures|*posts|*beiträge & laad*|laden|geladen|lädt|load|loads|loaded|komen ... mee|fetch*|pulled|opgehaald|haal*|geholt|abgerufen"
    "|embed*|eingebunden|einbind*|ingesloten|getoond|show|shows|shown|zien|staan|staat|anzeig*|gezeigt|zeigen|zeigt|tonen",
)
"""Pictures of a network on the shop's own pages."""
_OWN_USE = words(
    "google gebruikt|google kan|google mag|google uses|google may|google can|google nutzt|google kann"
    "|gebruikt deze informatie|overige google|andere google|other google|andere google-dienste"
)
_RECEIVERS = words(
    "partijen|derden|diensten van|dienstverleners|verwerkers|providers|tools|parties|processors"
    "|service providers|dienstleister|anbieter"
)
"""Words of sentences that list whom the shop works with."""
_BUT_FOR = re.compile(
    r",? (?:nur|only|just|alleen|enkel|wel) (?:de|het|the|our|onze|der|die|das|den|unser\w*)\b", re.IGNORECASE
)
"""What follows a name that is used for something else than what was denied."""
_INVITES = words("<invite>|ask|asks|vragen|fragen")
"""Who does not ask for reviews at a party may be reviewed there all the same."""
_NEAR = 200
"""So far before a name stand the words that deny it."""
_OF_A_NAME = re.compile("['’]s$")
_BESIDE = 20
"""So far beside a name stands what makes it one of a list, or leads to it."""
_OF_AN_ABBREVIATION = 3
"""A name of so few letters is in lower case a part of many a word, such as "back-ups"."""
_OFTEN, _FEW = 2, 5
"""A word of more letters that stands so often with a capital is a name."""
_OTHER_WORDS = frozenset(name for name in ORDINARY if len(name) <= _FEW + 1)
"""Names so short that a word which is nearly one is mostly another word."""
_LONG = 9
"""A name of so many letters with one or two wrong is no other word."""


@dataclass(frozen=True)
class Mention:
    """A vendor in a sentence. ``written`` is how the text names it."""

    vendor: str
    written: str
    sentence: Sentence
    certainty: Certainty
    start: int = 0
    doubtful: bool = False
    """Whether the name means other things too."""

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
    guessed: set[int] = field(default_factory=set)
    """Places of sentences that only their subject tells to be about a vendor."""


def parties(document: Document, registry: RegistryView, country: str = "", known: Knowledge | None = None) -> Parties:
    """Find the vendors of a policy; ``country`` is the shop's, empty if unknown, ``known`` what was worked out before."""
    finder = _Finder(document, known or Knowledge(registry), country)
    found = Parties()
    mentioned = [list(_without_owners(finder.mentions(place, s))) for place, s in enumerate(document.sentences)]
    products = _products(finder.names, {mention.vendor for here in mentioned for mention in here})
    before = document.sentences[0]
    for place, sentence in enumerate(document.sentences):
        here = [replace(m, vendor=products.get(squash(m.written), m.vendor)) for m in mentioned[place]]
        found.mentions += here
        found.about[place] = _of_row(sentence, here) or tuple(
            dict.fromkeys(m.vendor for m in sorted(here, key=lambda m: m.start))
        )
        if here and place and SO_DO_THEY.match(sentence.text) and sentence.block == before.block:
            found.about[place] = tuple(dict.fromkeys((*found.about[place - 1], *found.about[place])))
        before = sentence
    _not_through(found, finder.denied)
    carry(document, registry, found.about, finder.subjects)
    _choose_services(document, registry, found, finder.subjects)
    _in_the_shop_itself(document, registry, found)
    naming = {mention.sentence for mention in found.mentions}
    found.guessed.update(by_role(document, found.about, found.services, naming, finder.subjects))
    return found


def _not_through(found: Parties, denied: Mapping[int, tuple[str, ...]]) -> None:
    """A sentence that says what a vendor is not used for is about it, if the shop uses it for something else."""
    used = {mention.vendor for mention in found.mentions}
    for place, vendors in denied.items():
        beside = tuple(vendor for vendor in vendors if vendor in used and vendor not in found.about[place])
        found.about[place] = (*found.about[place], *beside)


def _without_owners(here: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions without those in parentheses directly behind another, which tell whose product it is."""
    known = list(here)
    ends = {m.start + len(m.written): m.vendor for m in known if m.start >= 0}
    for mention in known:
        text = mention.sentence.text
        behind = text[: mention.start].endswith(" (") and _OWNER_ENDS.match(text, mention.start + len(mention.written))
        owner = ends.get(mention.start - 2) if behind else None
        if owner in (None, mention.vendor):
            yield mention


_OWNER_ENDS = re.compile(r"(?: [A-Z]\w+){0,4}[,.]?(?: \w+\.)?\)")


def _products(names: Names, used: set[str]) -> Mapping[str, str]:
    """Names of groups, each with the vendor that is meant where the text names one other of the group in full."""
    found = {}
    for group, ids in names.groups.items():
        others = [vendor for vendor in ids if vendor in used and vendor != names.by_name[group]]
        if len(others) == 1 and names.by_name[group] in used:
            found[squash(group)] = others[0]
    return found


def _of_row(sentence: Sentence, here: list[Mention]) -> tuple[str, ...]:
    """A row is about the vendors of its first cell that names one."""
    if sentence.shape is not Shape.ROW or not here:
        return ()
    first = min(mention.start for mention in here)
    end = sentence.text.find(" | ", first)
    return tuple(dict.fromkeys(m.vendor for m in here if end < 0 or m.start < end))


_OWN_REVIEWS = (
    (
        "slaan|bewaren|store|keep|speichern & beoordeling*|review*|bewertung*|rezension*|recensie* "
        "& achterlaat|achterlaten|leave|hinterlassen|abgeben|schrijft|schreibst & !via|through|über|<newsletter>"
    ),
    "in onze winkel|in onze webshop|in onze webwinkel|op onze site|op onze website|in de winkel zelf"
    "|in the shop itself|in our shop|on our site"
    "|on our website|in unserem shop|auf unserer seite|im shop selbst "
    "& beoordeling*|review*|bewertung*|rezension* & schrijf*|schrijven|achterlaat|achterlaten|plaats*|write|leave"
    "|post|schreiben|abgeben|hinterlassen "
    "& !via|through|über",
)
_OF_PRODUCTS = (
    "<review> & schrijf*|schrijven|achterlaat|achterlaten|plaats*|geven|write|leave|post|schreiben|abgeben|hinterlassen|verfassen"
    "& product*|artikel*|item|items|produkt* & !via|through|über|extern*|platform*|partij*|<newsletter>|e-mail|*mail",
)
"""Customers can say of a product what they think of it: in the shop itself, where the text names no party for that."""

_RECENTLY_VIEWED = words("<recently-viewed>")


def _in_the_shop_itself(document: Document, registry: RegistryView, found: Parties) -> None:
    """Reviews that customers write in the shop itself are a service of the shop software, as is to show what they viewed."""
    nobody = not any("reviews" in services for services in found.services.values())
    for place, sentence in enumerate(document.sentences):
        lead = document.sentences[place - 1].text if place else ""
        lead = lead if len(lead.split()) <= _WORDS_OF_AN_ENTRY else ""
        if not found.about.get(place) and _RECENTLY_VIEWED.search(sentence.text):
            found.about[place] = tuple(v for v, services in found.services.items() if "shop_software" in services)
        own = heard(_OWN_REVIEWS, f"{lead} {sentence.text}") or (nobody and heard(_OF_PRODUCTS, sentence.text))
        if sentence.shape is Shape.HEADING or not own:
            continue
        for vendor_id, services in found.services.items():
            vendor = registry.get(vendor_id)
            offered = {service.kind for service in vendor.services} if vendor else set()
            if "shop_software" in services and "reviews" in offered:
                services.setdefault("reviews", sentence)
                found.about[place] = (vendor_id,)
                following = document.sentences[place + 1 : place + 3]
                for after, other in enumerate(following, place + 1):
                    if other.block == sentence.block:
                        found.about[after] = (vendor_id,)


class _Finder:
    """Looks for vendors in one document."""

    def __init__(self, document: Document, known: Knowledge, country: str) -> None:
        self.document = document
        self.registry = known.registry
        self.names = known.names(document.language, country)
        self.subjects = known.subjects
        self.marks = known.marks
        self.vendors = {vendor.id: vendor for vendor in map(known.registry.get, known.registry.ids()) if vendor}
        self.plain = {word for word in re.findall(r"[^\W\d_]+", document.text) if word.islower()}
        self.around = _around(document)
        self.denied: dict[int, tuple[str, ...]] = {}

    def mentions(self, place: int, sentence: Sentence) -> Iterator[Mention]:
        """The vendors that a sentence names and that the shop uses."""
        by_name = [*self._by_name(sentence), *self._by_spelling(sentence)]
        here = [mention for mention in by_name if not _FORMER.search(sentence.text[: mention.start])]
        known = {mention.vendor for mention in here}
        here += [m for m in (*self._by_host(sentence, place), *self._by_cookie(sentence)) if m.vendor not in known]
        denied = dict.fromkeys(mention.vendor for mention in here if self._denied(mention))
        if denied:
            self.denied[place] = tuple(denied)
        for mention in here:
            if mention.vendor in denied and (mention.doubtful or self._denied(mention)):
                continue
            if self._fits(mention) and not self._is_of_another(mention) and not self._product_beside(mention):
                yield mention

    def _product_beside(self, mention: Mention) -> bool:
        """Whether the bare name of a group stands beside the name of another of its products, which is what is meant."""
        group = squash(mention.written)
        if group not in self.names.shared or heard(_EMBEDDED, mention.sentence.text):
            return False
        text = self.around[mention.sentence.block]
        named = {self.names.by_name.get(name, "") for _, _, name in self.names.in_text(text)}
        spelt = {m.vendor for m in self._by_spelling(mention.sentence)}
        return bool((named | spelt) & set(self.names.shared[group]) - {mention.vendor})

    def _is_of_another(self, mention: Mention) -> bool:
        """Whether the heading is another product of the same group, whose own use the sentence tells of."""
        group = self.vendors[mention.vendor].name.split()[0].lower()
        vendor = self._above(mention.sentence)
        if group not in self.names.shared or not vendor:
            return False
        same = vendor != mention.vendor and self.vendors[vendor].name.split()[0].lower() == group
        return same and bool(_OWN_USE.search(mention.sentence.text))

    def _by_name(self, sentence: Sentence) -> Iterator[Mention]:
        names = self.names
        for start, written, name in names.in_text(sentence.text):
            if name in ORDINARY and (
                _OF_A_PRODUCT.match(sentence.text, start + len(written)) or _PRESSED.search(sentence.text[:start])
            ):
                continue
            if name in names.shared:
                if vendor := self._meant(name, sentence, written):
                    yield Mention(vendor, written, sentence, Certainty.SURE, start)
                continue
            if name in NOUNS and written not in names.stated:
                continue
            owned = names.as_owned(written, name)
            listed = _is_listed(sentence.text, start, start + len(written))
            if not owned and name in ORDINARY and not (listed and self._beside_its_like(sentence, names.by_name[name])):
                continue
            sure = Certainty.SURE if owned else Certainty.LIKELY
            yield Mention(names.by_name[name], written, sentence, sure, start, name in ORDINARY)

    def _beside_its_like(self, sentence: Sentence, vendor_id: str) -> bool:
        """Whether a sentence names another vendor that does the same, as in a list of payment companies."""
        kinds = {service.kind for service in self.vendors[vendor_id].services}
        found = [name for _, _, name in self.names.in_text(sentence.text)]
        others = {self.names.by_name[name] for name in found if name in self.names.by_name and name not in ORDINARY}
        return any(kinds & {service.kind for service in self.vendors[other].services} for other in others)

    def _meant(self, group: str, sentence: Sentence, written: str) -> str:
        """Which vendor of a group a sentence is about: by a word of its name, else the only one of that kind."""
        ids = self.names.shared[group]
        named = self._above(sentence)
        if named in ids:
            return named
        if _OPTING_OUT.search(sentence.text):
            return ""
        said = ["media"] if heard(_EMBEDDED, sentence.text) else list(self.subjects.said(sentence.text))
        said = said or list(self.subjects.above(sentence))
        fitting = [i for i in ids if {service.kind for service in self.vendors[i].services} & set(said)]
        fitting = fitting or [i for i in ids if self._beside_its_like(sentence, i)]
        told = {*self.topics.said(sentence.text)}
        fitting = fitting or [i for i in ids if kinds_of(self.registry, [i]) == {"sales_channels"} <= told]
        rest = [i for i in fitting if self._word_of(self.vendors[i], group, sentence)]
        alone = [i for i in ids if i in self.in_full]
        alone = [] if len(alone) > 1 or any(map(self._is_network, alone)) else alone
        chosen = rest or [i for i in fitting if self._is_called(i, group)] or fitting or alone
        return chosen[0] if len(chosen) == 1 and written[:1].isupper() else ""

    @cached_property
    def in_full(self) -> frozenset[str]:
        """The vendors that the text calls by a name which no other has, and does not only deny."""
        told = (sentence.text for sentence in self.document.sentences if not _UNUSED.search(sentence.text))
        names = (name for text in told for _, _, name in self.names.in_text(text))
        return frozenset(self.names.by_name[name] for name in names if name in self.names.by_name)

    def _is_called(self, vendor_id: str, group: str) -> bool:
        """Whether the name of a group is a name of one of its vendors as well."""
        vendor = self.vendors[vendor_id]
        return group in (name.lower() for name in (vendor.name, *vendor.aliases))

    def _above(self, sentence: Sentence) -> str:
        """The vendor that the heading above a sentence names; empty where there is none."""
        names = (name for _, _, name in self.names.in_text(" ".join(sentence.headings[-1:])))
        return next((self.names.by_name[name] for name in names if name in self.names.by_name), "")

    def _word_of(self, vendor: Vendor, group: str, sentence: Sentence) -> bool:
        others = {word for name in (vendor.name, *vendor.aliases) for word in name.split() if word.lower() != group}
        return any(
            re.search(rf"(?<!\w){re.escape(word.rstrip('s'))}s?(?!\w)", sentence.text, re.IGNORECASE) for word in others
        )

    def _by_spelling(self, sentence: Sentence) -> Iterator[Mention]:
        """Names with a letter or two wrong; never an ordinary word of the text."""
        names, text = self.names, sentence.text
        taken = [
            (start, start + len(written), names.by_name[name])
            for start, written, name in names.in_text(text)
            if name in names.by_name
        ]
        words = [(m.start(), m.end()) for m in re.finditer(r"[^\W_][\w’'&.-]*[^\W_]", text)]
        for size in (3, 2, 1):
            for at in range(len(words) - size + 1):
                start, end = words[at][0], words[at + size - 1][1]
                if not (text[start].isupper() or text[start].isdigit() or size == 1):
                    continue  # a name that its owner writes in small letters is one word
                written = _OF_A_NAME.sub("", text[start:end])
                name = self._meant_by(written, size, before=text[max(0, start - _BESIDE) : start])
                vendor = names.by_name.get(name)
                over = {theirs for since, until, theirs in taken if start < until and start + len(written) > since}
                if vendor and over <= {vendor} and (not over or _goes_on(written, name)):
                    yield Mention(vendor, written, sentence, Certainty.LIKELY, start, name in ORDINARY)

    def _meant_by(self, written: str, size: int, *, before: str) -> str:
        """The name of which some words are a misspelling; empty where there is none.

        What stands ``before`` them tells whether a word in small letters may be a name that its owner so writes: a preposition.
        """
        names, key = self.names, squash(written)
        first, *rest = written.split()
        loud = first[:1].isupper() or first.isdigit()
        if (
            len(key) <= _OF_AN_ABBREVIATION
            or key in ORDINARY
            or not (loud or (size == 1 and len(key) >= _FEW and _WITH.search(before)))
            or not all(word[:1].isupper() or word.isdigit() or len(word) > _FEW for word in rest)
            or _OF_A_NAME.sub("", key) in names.shared
            or (size == 1 and self.subjects.said(written))
        ):
            return ""
        name = names.squashed.get(key)
        if name is not None:
            apart = loud and (size > 1 or "-" in written)
            return name if apart and " " not in name and "-" not in name else ""
        if size == 1 and loud and (written.lower() in self.plain or (written.isupper() and len(written) <= _FEW)):
            return ""
        known = names.by_initial.get(key[0], ())
        known = known if loud else tuple(name for name in known if name in names.stated)
        near = names.squashed.get(nearest(key, known, _OTHER_WORDS), "")
        return near if near and by_word(written, near) else ""

    def _by_host(self, sentence: Sentence, place: int) -> Iterator[Mention]:
        before = self.document.sentences[place - 1].block if place else -1
        urls = [m[0] for m in _ADDRESS.finditer(sentence.text)]
        urls += [link.url for link in self.document.blocks[sentence.block].links] if before != sentence.block else []
        for url in urls:
            host = _host(url)
            vendor = self.names.hosts.get(host)
            if vendor and not self._is_network(vendor):
                yield Mention(vendor, url, sentence, Certainty.SURE, sentence.text.find(url))

    def _by_cookie(self, sentence: Sentence) -> Iterator[Mention]:
        for word in filter(_ODD.search, _COOKIE.findall(sentence.text)):
            _, found = self.marks.by_cookie(word)
            if found:
                yield Mention(found[0].vendor, word, sentence, Certainty.SURE, sentence.text.find(word))

    def _is_network(self, vendor_id: str) -> bool:
        return {service.kind for service in self.vendors[vendor_id].services} <= _NETWORKS

    def _fits(self, mention: Mention) -> bool:
        """A name that means other things too, or is misspelt, counts where the text is about what the vendor does."""
        kinds = {service.kind for service in self.vendors[mention.vendor].services}
        sure = mention.certainty is Certainty.SURE
        in_lower_case = len(mention.written) > _OF_AN_ABBREVIATION and squash(mention.written) in self.names.squashed
        if not mention.doubtful and (sure or in_lower_case):
            return True
        if mention.doubtful and self._beside_its_like(mention.sentence, mention.vendor):
            return True
        if not sure and (len(squash(mention.written)) >= _LONG or self._is_a_name(mention.written)):
            return True
        if mention.sentence.shape is Shape.HEADING:
            return not mention.doubtful
        if (
            mention.sentence.text[: mention.start].strip()
            and _RECEIVERS.search(mention.sentence.text)
            and not kinds <= _NETWORKS
        ):
            return True
        around = self.around[mention.sentence.block]
        told = self.subjects.said(around) + self.subjects.above(mention.sentence)
        if mention.doubtful and self._is_used(mention, kinds):
            return True
        if kinds <= _NETWORKS and mention.doubtful:
            return bool(kinds & set(told)) and not _FOLLOWED.search(around)
        return bool(kinds & set(told)) or mention.sentence.shape is Shape.ROW

    def _is_used(self, mention: Mention, kinds: set[str]) -> bool:
        """Whether pictures of a network are shown, or a name stands where only names do in a sentence about what it does."""
        text = mention.sentence.text
        if "media" in kinds and heard(_EMBEDDED, text):
            return True
        named = (
            (mention.written[:1].isupper() or mention.written == self.vendors[mention.vendor].name)
            and _WITH.search(text[max(0, mention.start - _BESIDE) : mention.start])
            and not kinds <= _NETWORKS
        )
        return bool(named and kinds & set(self.topics.said(text)))

    @cached_property
    def topics(self) -> Subjects:
        """The kinds of service by all the words that sentences about a named party have."""
        return topics_of(self.registry)

    def _is_a_name(self, written: str) -> bool:
        """Whether the text has a misspelt word again and again, and always with a capital."""
        often = len(re.findall(rf"(?<!\w){re.escape(written)}(?!\w)", self.document.text)) >= _OFTEN
        return often and len(written) > _FEW and written[:1].isupper() and written.lower() not in self.plain

    def _denied(self, mention: Mention) -> bool:
        """Whether the sentence says that the vendor is not used, or only names the shop's page there."""
        text = mention.sentence.text
        before, after = text[: mention.start], text[mention.start + len(mention.written) :]
        clause = _CLAUSE.split(_ASIDE.sub("", before))[-1]
        if _BUT_FOR.match(after):
            return False
        if kinds_of(self.registry, [mention.vendor]) == {"reviews"} and _INVITES.search(clause):
            return False
        if _is_unused(clause, before[-_NEAR:], after):
            return not _is_used_so_far(clause, before, after)
        if kinds_of_media(self.vendors[mention.vendor]) and _LOCAL.search(
            " ".join((*mention.sentence.headings[-1:], text))
        ):
            return True
        return self._is_network(mention.vendor) and bool(_FOLLOWED.search(text)) and not heard(_EMBEDDED, text)


def _is_unused(clause: str, near: str, after: str) -> bool:
    """Whether words before or after a name say that it is not used, or those before a list in which it stands."""
    if _UNUSED.search(clause) or _NOT_THIS.search(near) or _GIVEN_UP.match(after):
        return True
    named = _NAMES_BEFORE.search(near) if _UNUSED.search(near) else None
    return bool(named and _UNUSED.search(_CLAUSE.split(near[: named.start()])[-1]))


def _is_used_so_far(clause: str, before: str, after: str) -> bool:
    """Whether what is denied is only the time before a consent, what the party gets, or the one that it takes the place of."""
    if _IN_TURN.fullmatch(clause) and _GIVES.search(before):
        return True
    if _NEITHER.search(clause) and (_SHARES.search(_CLAUSE.split(after)[0]) or _STARTS_BEFORE.match(after)):
        return True
    if _NOW.search(clause) or _OF_THEIRS.search(clause) or (_OBJECT.match(after) and _SHARES.search(clause)):
        return True
    return bool(_NEVER_WITHOUT.search(before) or (_WAITS.match(after) and not _GIVEN_UP.match(after)))


_OF_A_PRODUCT = re.compile(
    r" (?:[Ll]ater|[Nn]ow|Over|over [Tt]ime|in \d|in (?:three|four|drie|drei)|Tag[ -]?Manager|Consent Mode|Chrome)\b"
    r"|-[\w-]*(?:[Ss]tra(?:ß|ss)e|[Pp]latz|[Ww]eg|[Aa]llee)\b|(?:['’]s)? [\w ]{0,20}terms\b"
)
"""What follows a word that is the first of what a company calls its product, such as Pay Later, and that is no vendor."""
_PRESSED = re.compile(r"(?i)\b(?:press|click|tap|klik|druk|drück|button|knop)\w*(?: (?:on|op|auf|the|de))* [„“\"'‘]?$")
"""What leads to the word on a button."""


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a word is one of a list: between commas, brackets, strokes or words for "and"."""
    before, after = text[max(0, start - _BESIDE) : start].rstrip(), text[end : end + _BESIDE].lstrip()
    return bool(_LIST_BEFORE.search(before) and _LIST_AFTER.match(after))


def _goes_on(written: str, name: str) -> bool:
    """Whether the last of several words, of which another name is the first, is nearly that of the name, and not its plural."""
    one, two = written.lower().split()[-1], name.split()[-1]
    return min(len(one), len(two)) > _FEW and one.rstrip("s") != two.rstrip("s") and f"{one}{two}".isalpha()


_LIST_BEFORE = re.compile(r"(?:^|[,(/|:•-]|\b(?:en|and|und|or|of|oder|via|met|with|by|mit|über))$", re.IGNORECASE)
_LIST_AFTER = re.compile(r"$|[,)/|.;]|(?:en|and|und|or|of|oder)\b", re.IGNORECASE)
_LOCAL = words(
    "lokal*|lokaal|eigen server*|eigenen server*|unserem server|onze server|our server|own server*|self-hosted"
    "|selbst gehostet|locally|zelf gehost"
)


def kinds_of_media(vendor: Vendor) -> bool:
    """Whether a vendor gives media only, such as typefaces, which a shop can keep on its own server."""
    return {service.kind for service in vendor.services} == {"media"}


_WITH = re.compile(
    r"(?<!\w)(?:met|via|door|with|by|through|using|mit|über|durch|von|in|van|of|from|at|bij|bei|to|aan|an|op|on|auf) (?:de |het |the |dem |der )?$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[\w./-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|nl|de|be|eu|io|net|me|co\.uk)\b")
_OPTING_OUT = re.compile(r"opt.?out|settings/ads|adssettings|afmelden voor advertenties", re.IGNORECASE)
_ODD = re.compile(r"[_\d-]|[a-z][A-Z]")
"""What the names of cookies have and words have not."""
_COOKIE = re.compile(r"(?<![\w@./-])[A-Za-z_][\w.-]{2,60}(?![\w@/])")


def _host(url: str) -> str:
    return host_of(url if "//" in url else f"//{url}")


def _around(document: Document) -> Sequence[str]:
    """Each block with the one before it, which often says what the name in it is about."""
    texts = [block.text for block in document.blocks]
    return [" ".join(texts[max(0, index - 1) : index + 1]) for index in range(len(texts))]


def _choose_services(document: Document, registry: RegistryView, found: Parties, topics: Subjects) -> None:
    """For which services the shop uses each vendor: those whose subject the sentences that name it have."""
    named: dict[str, list[Sentence]] = {}
    for mention in found.mentions:
        named.setdefault(mention.vendor, []).append(mention.sentence)
    for vendor_id, sentences in named.items():
        if vendor := registry.get(vendor_id):
            offered = [service.kind for service in vendor.services]
            shown = _shown(document, registry, found, vendor_id, sentences, topics) if len(offered) > 1 else ()
            chosen: dict[str, Sentence] = {}
            for kind, sentence in shown:
                if kind in offered:
                    chosen.setdefault(kind, sentence)
            found.services[vendor_id] = (chosen or {offered[0]: sentences[0]}) | _mail_there(
                document, found, vendor_id, offered, topics
            )
    shops = {vendor for vendor in map(registry.get, named) if vendor and vendor.services[0].kind == "shop_software"}
    for vendor in shops if len(shops) == 1 else ():
        found.services[vendor.id].setdefault("shop_software", named[vendor.id][0])


def _mail_there(
    document: Document, found: Parties, vendor_id: str, offered: Iterable[str], topics: Subjects
) -> dict[str, Sentence]:
    """The mailbox, where a sentence about a party that offers one says that it is there too."""
    kind = "business_email"
    for place, about in found.about.items():
        sentence = document.sentences[place]
        if (
            vendor_id in about
            and kind in offered
            and _THERE.search(sentence.text)
            and kind in topics.said(sentence.text)
        ):
            return {kind: sentence}
    return {}


def _shown(
    document: Document,
    registry: RegistryView,
    found: Parties,
    vendor_id: str,
    sentences: list[Sentence],
    topics: Subjects,
) -> Iterator[tuple[str, Sentence]]:
    """Kinds of service that the sentences which name a vendor are about, and the headings that it stands under."""
    own = [(kind, sentence) for sentence in sentences for kind in (*topics.said(sentence.text), *_mail(sentence))]
    yield from own
    above = {sentence.headings for sentence in sentences}
    if not own:
        yield from ((kind, sentence) for sentence in sentences for kind in topics.above(sentence))
    for place, about in found.about.items():
        sentence = document.sentences[place]
        if about == (vendor_id,) and sentence.shape is not Shape.HEADING and sentence.headings in above:
            elsewhere = _of_others(registry, found, vendor_id, sentence) if own else set()
            yield from ((kind, sentence) for kind in topics.above(sentence) if kind not in elsewhere)


def _of_others(registry: RegistryView, found: Parties, vendor: str, sentence: Sentence) -> set[str]:
    """Kinds of service that other vendors below the same heading offer, of which it may tell."""
    beside = {mention.vendor for mention in found.mentions if mention.sentence.headings == sentence.headings}
    if len(sentence.headings) > 1:
        beside |= {m.vendor for m in found.mentions if m.sentence.headings[:-1] == sentence.headings[:-1]}
    return kinds_of(registry, beside - {vendor})


_THERE = words(
    "da auch|auch da|dort auch|auch dort|daar ook|ook daar|there too|also there|there as well|daar staat ook"
)
"""Words by which a sentence tells of something else at the same place."""
_MAIL = re.compile(r"\be-?mails?\b", re.IGNORECASE)
_SHOP = re.compile(r"\b(?:web)?(?:winkel|shop|store)\b", re.IGNORECASE)
_WORDS_OF_AN_ENTRY = 5


def _mail(sentence: Sentence) -> Iterator[str]:
    """In an entry of a list, such as "TransIP (e-mail)", the bare word tells what the party does."""
    if len(sentence.text.split()) <= _WORDS_OF_AN_ENTRY and _MAIL.search(sentence.text):
        yield "business_email"
    if sentence.shape is Shape.ROW and _SHOP.search(sentence.text):
        yield "shop_software"
