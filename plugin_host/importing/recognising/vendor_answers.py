"""Answers to the questions about vendors, by the clues of the sentences that are about each."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from itertools import islice, pairwise
from typing import Any

from plugin_host.api import Ask, Service, Vendor
from plugin_host.api.core import AGREEMENT, ROLE, TRANSFER_GROUND, Clue, DeviceStorage
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clauses import Named, clauses
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.periods import lengths
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.recognising.vendor_clues import RECURRING
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.sections import common
from plugin_host.sections.accounting import Accounting
from plugin_host.sections.advertising import ADVERTISING_CLUES, LIST_UPLOAD
from plugin_host.sections.email import NEWSLETTERS, TRANSACTIONAL, Share
from plugin_host.sections.hosting import LOG_DAYS, LOGS_IP
from plugin_host.sections.payments import OTHER_WAY, PAY_LATER, PAYMENTS_CLUES, PayLater
from plugin_host.sections.reviews import INVITATION, PUBLISHED, Invitation, Published
from plugin_host.sections.shipping import CONTACT, Contact, Shipping
from plugin_host.sections.shop_software import NEEDED_COOKIES, RUN_BY, SUPPORT_ACCESS, TECHNICAL_COOKIES


@dataclass(frozen=True)
class _Told:
    """A sentence as it is read: ``text`` with what stands above it, ``parts`` with the clause of each vendor."""

    sentence: Sentence
    text: str
    parts: Mapping[str, str]


def of_vendors(
    document: Document, registry: RegistryView, found: Parties, strangers: Mapping[str, str] | None = None
) -> Iterator[Value]:
    """Answers that stand under a vendor or hold for all of them, only to questions that its module asks.

    ``strangers`` are the parties without a module: by name the kind of service.
    """
    strangers = strangers or {}
    clues_of = {kind.id: kind.clues for section in registry.sections for kind in section.kinds}
    named = _named_in(found)
    said: list[tuple[bool, Value]] = []
    told_of: dict[str, list[_Told]] = {}
    for place, text in _read(document):
        sentence, about = document.sentences[place], found.about.get(place, ())
        here = named.get(sentence, ())
        elsewhere = "" if here else _of_a_stranger(document, place, strangers, named)
        led = len(text) - len(sentence.text)
        strange = list(_strangers_in(text, strangers))
        they = [(led, v) for v in about if (here or strange) and all(v != named_here for _, named_here in here)]
        starts = sorted([*they, *((start + led, vendor) for start, vendor in here if start >= 0), *strange])
        parts = clauses(text, starts) if sentence.shape is not Shape.ROW else {}
        told = _Told(sentence, text, parts)
        before = _named_before(place, about, document, found) if here else ()
        turned_down = _DECLINED.search(text) if before else None
        said_until = max(text.find(",", turned_down.end()), turned_down.end()) if turned_down else len(text)
        before = before if before and here[0][0] >= said_until else ()
        for vendor in filter(None, map(registry.get, (*about, *before))):
            by_name = any(vendor.id == named_here for _, named_here in here)
            told_of.setdefault(vendor.id, []).append(told)
            for service in _used(vendor, found):
                own = (*service.clues, *clues_of.get(service.kind, ()), *RECURRING, *common.CLUES)
                ways = [clue for clue in own if vendor.id in about or clue.key == OTHER_WAY.key]
                guessed = place in found.guessed
                given: dict[tuple[str, ...], Value] = {}
                for one in _statements(told, vendor.id, here, strangers):
                    given = {value.path: value for value in _answered(vendor, service, ways, one)} | given
                if service.kind == elsewhere != Accounting.kind and not by_name and vendor.id not in parts:
                    continue
                meant = (v for v in given.values() if by_name or _meant(v, guessed=guessed, elsewhere=elsewhere))
                said += ((by_name, value) for value in meant)
    answered = {value.path for _, value in said}
    for vendor in filter(None, map(registry.get, told_of)):
        for service in _used(vendor, found):
            invited = _invitations(told_of[vendor.id], vendor, service, clues_of.get(service.kind, ()))
            said += [(True, value) for value in islice(invited, 1) if value.path not in answered]
    yield from _arising(_closest(said), registry)
    yield from _of_all(document, registry, found, named)


def _used(vendor: Vendor, found: Parties) -> Iterator[Service]:
    """The services of a vendor that the shop uses."""
    used = found.services.get(vendor.id, {})
    return (service for service in vendor.services if service.kind in used)


def _of_a_stranger(
    document: Document, place: int, strangers: Mapping[str, str], named: Mapping[Sentence, Named]
) -> str:
    """What the party without a module does that a sentence which names no vendor, or alone the one before it, is about."""
    sentence, before = document.sentences[place], document.sentences[max(place - 1, 0)]
    after = before.block == sentence.block and before not in named
    said = f"{sentence.text} {before.text}" if after else sentence.text
    return next((kind for name, kind in strangers.items() if name in said), "")


def _strangers_in(text: str, strangers: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where parties without a module stand in a text, each in full or by its first word."""
    for name in strangers:
        first = name.split()[0]
        called = name if name in text else first if len(first) > _SHORT and first[:1].isupper() else ""
        if called and (found := re.search(rf"(?<!\w){re.escape(called)}(?!\w)", text)):
            yield found.start(), f"{name}."


_SHORT = 2


def _statements(told: _Told, vendor: str, here: Named, strangers: Iterable[str]) -> Iterator[_Told]:
    """The sentences in the cells of a row, each for itself and then together, without those that name others than this vendor."""
    text, whole = told.sentence.text, told.text
    ends = [match.end() for match in _STATEMENT.finditer(text)] if told.sentence.shape is Shape.ROW else []
    for start, end in pairwise([0, *ends, len(text)] if ends else []):
        said = text[start:end].strip(" |")
        names = [named for at, named in here if start <= at < end]
        if vendor in names or not (names or any(name in said for name in strangers)):
            yield replace(told, text=said, parts={})
        elif start:
            whole = whole.replace(said, "")
    yield replace(told, text=whole)


_STATEMENT = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-Þ|])|(?<= \|) (?=[^|]*[.!?](?: |$))")
"""Where in a row one sentence ends or begins."""


def _invitations(told: Sequence[_Told], vendor: Vendor, service: Service, clues: Iterable[Clue]) -> Iterator[Value]:
    """What a party gets for an invitation to a review, of which another sentence about it tells."""
    ways = [clue for clue in clues if clue.key == INVITATION.key and clue.answer is not Invitation.NONE]
    inviting = next((one.sentence.text for one in told if heard(_INVITING, one.sentence.text)), "")
    for one in told if inviting and ways else ():
        if one.sentence.shape is Shape.ROW or heard(_GIVEN, one.sentence.text):
            yield from _answered(vendor, service, ways, replace(one, text=f"{inviting} {one.sentence.text}", parts={}))


_INVITING = (
    "<invite>|*uitnodig*|*einladung*|asks ... thought|asks ... like*|vraagt ... vond|vraagt ... vindt|fragt ... gefallen"
    "|fragt ... zufrieden|fragt ... meinung & !<not>|<e-mail> ... <name>|<name> ... <e-mail>",
)
_GIVEN = ("<share> & <name> & <e-mail> & !<publish>|<compulsory>|<not>",)


def _named_before(place: int, about: Sequence[str], document: Document, found: Parties) -> Sequence[str]:
    """Vendors of the same block before a sentence, than with which one can pay in another way if it names others."""
    block = document.sentences[place].block
    earlier = (p for p in range(max(0, place - _NEAR), place) if document.sentences[p].block == block)
    return [vendor for vendor in dict.fromkeys(v for p in earlier for v in found.about[p]) if vendor not in about]


_NEAR = 4
_DECLINED = words("<declined>")


def _read(document: Document) -> Iterator[tuple[int, str]]:
    """Places of sentences and their text: of an item after the sentence that leads in its list, of a row with its columns."""
    lead = question = ""
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.ITEM and lead:
            yield place, f"{lead} {sentence.text}"
            continue
        if sentence.shape is Shape.PARAGRAPH and _is_question(sentence.text):
            question = sentence.text
            continue
        before = document.sentences[place - 1] if place else sentence
        if before.block == sentence.block and sentence.shape is Shape.PARAGRAPH:
            before_it = question or (before.text if _THEN.match(sentence.text) else "")
            if before_it:
                yield place, f"{before_it} {sentence.text}"
                lead = question = ""
                continue
        question = ""
        lead = sentence.text if sentence.text.endswith(":") or _BELOW.search(sentence.text) else ""
        if sentence.shape is not Shape.HEADING:
            yield place, _with_columns(sentence)


_BELOW = words("below|following|onderstaande|hieronder|volgende|folgende*|nachstehende*|untenstehende*")
"""Words of a sentence that leads in a list, whatever it ends with."""
_THEN = words(
    "dan|then|dann|in dat geval|in that case|in diesem fall|in diesem falle|so nicht|zo niet|if not|falls nicht"
    "|when it does|when that happens|if it does|if so|zo ja|falls ja|als dat gebeurt|gebeurt dat|wenn das passiert"
    "|ist das der fall|is dat het geval"
)
"""How a sentence begins that needs the one before it."""
_WORDS_OF_A_QUESTION = 12


def _is_question(text: str) -> bool:
    """Whether a sentence only asks what the next one answers."""
    return text.endswith("?") and len(text.split()) <= _WORDS_OF_A_QUESTION


def _with_columns(sentence: Sentence) -> str:
    """The text of a row; where a cell only says yes, with the head of its column, where it says how long with a word for that."""
    heads = sentence.headings[-1].split(" | ") if sentence.shape is Shape.ROW and sentence.headings else []
    cells = sentence.text.split(" | ")
    if len(heads) != len(cells) or not any(_TELLING.search(head) or _KEEPING.search(head) for head in heads):
        return sentence.text
    of_data = not (any(map(_NAMES_COOKIES.search, sentence.headings[-2:])) or (heads and _NAMING.match(heads[0])))
    keeping = "kept" if of_data else ""
    pairs = [
        (head if _TELLING.search(head) else keeping if _KEEPING.search(head) else "", cell)
        for head, cell in zip(heads, cells, strict=True)
    ]
    told = (_YES.fullmatch(cell) if head != "kept" else _SPAN.fullmatch(cell) for head, cell in pairs)
    return " | ".join(f"{head} {cell}" if so else cell for so, (head, cell) in zip(told, pairs, strict=True))


def _as_cookie(sentence: Sentence, text: str) -> str:
    """The text without how long a cookie lasts or that it needs no consent, below a heading or head of cookies with that."""
    listed = sentence.shape is Shape.ROW and any(map(_OF_COOKIES.match, sentence.headings[-2:]))
    below = listed or ("ookie" not in text and any(map(_NAMES_COOKIES.search, sentence.headings[-1:])))
    plain = text if listed else _NO_CONSENT.sub("", _LASTS.sub("", text))
    return f"Cookies: {plain}" if below else plain


_NAMES_COOKIES = re.compile(r"cookies?\b", re.IGNORECASE)
_NO_CONSENT = re.compile(
    r",? (?:(?:en|and|und) )?(?:waarvoor|daarvoor|for which|für die|wofür|dafür)\b[^.:;]*"
    r"(?:toestemming|consent|einwilligung|zustimmung)[^.:;]*(?:nodig|vereist|needed|required|erforderlich|nötig)\w*",
    re.IGNORECASE,
)


_LASTS = re.compile(
    r"(?i)[,;(][^,;.()]{0,60}(?:browser [^,;.()]{0,20}(?:sluit|schlie)|clos\w+ [^,;.()]{0,20}browser)[^,;.()]*\)?"
)
"""How long a cookie lasts, which says nothing of what it is for."""
_OF_COOKIES = re.compile(r"(?:\W|\d)*cookies?\b", re.IGNORECASE)
"""How the heading or the first column of a table of cookies begins."""
_YES = re.compile(
    r"(?:ja|yes|✓|✔|☑|x|signed|getekend|gesloten|afgesloten|ondertekend|geschlossen|abgeschlossen|vorhanden|in place)\b.*"
    r"|[✓✔☑]",
    re.IGNORECASE,
)
_NAMING = re.compile(r"na(?:me|am)\b|bezeichnung\b", re.IGNORECASE)
"""The head of a column of cookies."""
_KEEPING = words(
    "how long|hoe lang|wie lange|bewaartermijn*|speicherdauer|aufbewahrung*|retention*|kept for|kept|bewaren"
)
_SPAN = re.compile(
    r"(?:up to |max\w*\.? |tot )?\d{1,3} (?:maanden|months?|monate|jaar|years?|jahre?|dagen|days|tage|weken|weeks|wochen)",
    re.IGNORECASE,
)
_TELLING = words("<agreement>|verwerker|processor|auftragsverarbeiter")


def _named_in(found: Parties) -> Mapping[Sentence, Named]:
    named: dict[Sentence, set[tuple[int, str]]] = {}
    for mention in found.mentions:
        named.setdefault(mention.sentence, set()).add((mention.start, mention.vendor))
    return {sentence: sorted(here) for sentence, here in named.items()}


def _meant(value: Value, *, guessed: bool, elsewhere: str) -> bool:
    """Whether a sentence that does not name the vendor is about what it gets or does, and not about the shop itself."""
    said = value.evidence.text if value.evidence else ""
    gets = not elsewhere and _GETS.search(said) and not _GIVEN_TO_US.search(said)
    told = value.path[-1] not in _ALSO_COLLECTED or bool(gets)
    example = value.path[-1] == TRANSFER_GROUND.key and heard(_CHOSEN, said)
    ours = value.path[-1] in _OF_THE_SHOP_TOO and value.value != PayLater.NONE.value and _OURSELVES.search(said)
    ours = ours or (value.path[-1] == PAY_LATER.key and _PAID_TO_US.search(said))
    logged = heard(_LOGGED_BY_US.get(value.path[-1], ()), said) and value.value is not False
    ours = ours or (logged and not _GETS.search(said))
    others = value.path[-1] in _OF_OTHERS_TOO or (value.path[-1], value.value) in _UNASKED
    return told and not example and not ours and not (guessed and others)


_OF_OTHERS_TOO = frozenset({"reuse", "transactional", "logs_ip", "log_days", "designated_staff", ROLE.key})
"""Questions about what the shop and others do as well: not answered where only the subject tells the vendor."""
_UNASKED = (("consent", False), ("asked", "not_asked"), ("newsletters", False))
"""Answers that a sentence about all tools of a site gives as well."""
_OF_THE_SHOP_TOO = frozenset({"logs_ip", "log_days", PAY_LATER.key})
_PAID_TO_US = words(
    "uns das geld|mir das geld|an uns|an mich|us the money|to us|aan ons|ons het geld|ons het bedrag|uns den betrag"
)
_OURSELVES = words(
    "wij zelf|we zelf|zelf ... wij|zelf ... we|wij ... zelf|we ... zelf|ik ... zelf|we ourselves|we ... ourselves|our own"
    "|i ... myself|wir ... selbst|selbst ... wir|ich ... selbst|wir ... eigene*|eigen risico"
)
"""Words by which it is the shop that does what its vendors may do as well."""
_LOGGED_BY_US = {
    LOG_DAYS.key: ("wij|we|wir|ik|ich|i|<controller>", "<at-each-visit> & werden|wird|worden|wordt|is|are"),
    LOGS_IP.key: (
        "werden|wird|worden|wordt|is|are & gespeichert|erfasst|protokolliert|opgeslagen|vastgelegd|recorded|stored|logged",
        "<controller>",
    ),
}
"""How logging is told of the site itself: of nobody, or of the shop."""
_ALSO_COLLECTED = frozenset({"contact"})
"""Questions about data that a shop has for itself too."""
_GIVEN_TO_US = words(
    "give us|send us|geef ons|geeft u ons|stuur ons|geven u ons|geben sie uns|senden sie uns|teilen sie uns"
    "|geben sie ... an|geben sie bitte|please give|please leave|we need|brauchen wir|benötigen wir|hebben wij|hebben we"
)
_GETS = words(
    "<share>|zij|ze|they|them|beide|beiden|both|allebei|vervoerder*|bezorger*|bezorgdienst*|pakketdienst*|koerier*"
    "|transporteur*|carrier*|courier*|driver|*versanddienstleister*|paketdienst*|zusteller*|transportunternehmen"
    "|spedition*|*etiket*|*label*|umschlag|envelop*|paketschein|doos|op het pakket|on the parcel|auf dem paket"
)


def _closest(said: Iterable[tuple[bool, Value]]) -> Iterator[Value]:
    """The answers; to one question those of sentences that name the vendor, where there are any."""
    added = list(_added(list(said)))
    ordered = {value.path for _, value in added if value.value == Invitation.WITH_ORDER.value}
    kept = [one for one in added if one[1].path not in ordered or one[1].value != Invitation.NAME_EMAIL.value]
    by_name = {value.path for named, value in kept if named}
    yield from (value for named, value in kept if named or value.path not in by_name)


_TOO = words("too|also|as well|in addition|ook|bovendien|daarnaast|tevens|auch|außerdem|zusätzlich|zudem")
_GOES_ON = words(
    "zij|ze|die|hij|they|it|sie|er|de bezorger|de chauffeur|de vervoerder|the driver|the carrier|the courier|der fahrer"
    "|der zusteller|der paketbote|daarnaast|bovendien|tevens|außerdem|zudem|zusätzlich|in addition|ook|auch|also"
)
"""How a sentence begins that adds to the one before it, if it names nobody."""
_OF_THE_CONTACT = words(
    "<e-mail>|<phone>|<only> ... <name>|<only> ... <address>|niets anders|verder niets|meer niet"
    "|nothing else|nothing more|nothing but|niets dan|sonst nichts|nichts als|mehr nicht|contactgegevens|contact details"
    "|kontaktdaten"
)
"""Words of a sentence that denies contact details, and does not only tell of the address."""


def _added(said: Sequence[tuple[bool, Value]]) -> Iterator[tuple[bool, Value]]:
    """The answers; of contact details with what a sentence adds, beside which one that tells of the address only says nothing."""
    none, both = Contact.NONE.value, {Contact.EMAIL.value, Contact.PHONE.value}
    said = list(_with_more(said))
    given = [(named, value) for named, value in said if value.path[2:] == (Shipping.kind, CONTACT.key)]
    positive: dict[tuple[str, ...], set[str]] = {}
    more = set()
    for named, value in given:
        text = value.evidence.text if value.evidence else ""
        if value.value != none:
            positive.setdefault(value.path, set()).add(value.value)
            more |= {value.path} if _TOO.search(text) and (named or _GOES_ON.match(text)) else set()
    for named, value in said:
        found = positive.get(value.path, set())
        if value.path in more and both <= found and value.value != none:
            yield named, replace(value, value=Contact.BOTH.value)
        elif not found or value.value != none or (value.evidence and _OF_THE_CONTACT.search(value.evidence.text)):
            yield named, value


_AS_MUCH = words("hetzelfde|dezelfde|the same|dasselbe")
_BESIDES = words(
    "too|as well|plus|on top|nog bij|bovendien|ebenfalls|obendrein|zusätzlich|hetzelfde|dezelfde|the same|dasselbe"
)
"""Words by which a carrier gets something beside what the one before it gets."""


def _with_more(said: Iterable[tuple[bool, Value]]) -> Iterator[tuple[bool, Value]]:
    """The answers; of a carrier that gets something besides, with what the one that the text has just told of gets."""
    before: Value | None = None
    for named, value in said:
        told = value.path[2:] == (Shipping.kind, CONTACT.key) and value.evidence
        if told and before and before.evidence and before.evidence.block == told.block and before.path != value.path:
            both = {before.value, value.value} == {Contact.EMAIL.value, Contact.PHONE.value}
            more = named and both and (_AS_MUCH if told == before.evidence else _BESIDES).search(told.text)
            value = replace(value, value=Contact.BOTH.value) if more else value
        before = value if told else before
        yield named, value


_DEPENDENT = frozenset({"other_way", "pay_later_provider", "list_consent"})
"""Questions that arise only from an answer to another: without it a sentence tells of something else."""


def _arising(said: Iterable[Value], registry: RegistryView) -> Iterator[Value]:
    """The answers without those to questions that arise from no other answer."""
    kept = list(said)
    told = {(*value.path, value.value) for value in kept}
    yield from (value for value in kept if value.path[-1] not in _DEPENDENT or _arises(value, told, registry))


def _arises(value: Value, told: Set[tuple[Any, ...]], registry: RegistryView) -> bool:
    """Whether the question of an answer arises from one of those that are told, or from none that the service asks."""
    vendor = registry.get(value.path[1])
    services = (service for service in vendor.services if service.kind == value.path[2]) if vendor else ()
    asked = {key: ask for service in services for key, ask in service.questions().items()}
    condition = asked[value.path[-1]].only_if
    if condition is None or condition.ask.key not in asked:
        return True
    on = (*value.path[:-1], condition.ask.key)
    return any((*on, getattr(answer, "value", answer)) in told for answer in condition.answers)


def _answered(vendor: Vendor, service: Service, clues: Iterable[Clue], told: _Told) -> Iterator[Value]:
    asked = {ask.key: ask for ask in _open(service, vendor)}
    by_key: dict[str, list[Clue]] = {}
    for clue in clues:
        if clue.key in asked:
            by_key.setdefault(clue.key, []).append(clue)
    for key, ways in by_key.items():
        own = "" if key == OTHER_WAY.key else told.parts.get(vendor.id, "")  # the other way names another vendor
        only_denies = own != told.text and own.endswith(told.text)
        others = [part for part in told.parts.values() if part != own and only_denies]
        denied = any(heard(clue.says, part) for clue in ways for part in others)
        read = replace(told, text=_as_cookie(told.sentence, told.text)) if key == TECHNICAL_COOKIES.key else told
        answer = _NONE.get(key) if denied else _given(asked[key], ways, own, vendor, read)
        if answer is None and key == _STORAGE and _names_a_cookie(vendor, service, told.sentence.text):
            answer = DeviceStorage.COOKIES.value
        if answer is not None:
            yield Value(("vendors", vendor.id, service.kind, key), answer, Certainty.SURE, told.sentence)


def _given(ask: Ask[Any], ways: Sequence[Clue], own: str, vendor: Vendor, told: _Told) -> Any:
    """The answer to a question in the clause of a vendor, or in the whole where it has none."""
    if ask.key == PAY_LATER.key:
        own, told = _OWN_WAY.sub("", own), replace(told, text=_OWN_WAY.sub("", told.text))
    text = own or told.text
    if (ask.key == TRANSFER_GROUND.key and len(_grounds(text)) > 1) or (
        ask.key == CONTACT.key and _ON_REQUEST.search(text)
    ):
        return None
    one = _ONE_PROCESSOR.search(text) if ask.key == ROLE.key else None
    if one and not any(name.startswith(one[1]) for name in (vendor.name, *vendor.aliases)):
        return None
    whole = tuple((clue, own or _below_heading(clue, told)) for clue in ways)
    parts = tuple(_parts(ways, text))
    whole = (*parts, *whole) if ask.key == "reuse" else (*whole, *parts)
    there = tuple(_there(ways, vendor, text))
    first = there if ask.key == RUN_BY.key else ()  # words for another host fit the vendor's own servers too
    answers = (
        answer
        for clue, said in (*first, *whole, *_by_itself(ways, told), *_halves(ways, text), *there)
        if heard(clue.says, said) and (answer := _answer(ask, clue, said, vendor)) is not None
    )
    read = reader_of(ask).read
    answer = next((given for given in answers if read(given, "", Problems()) is not None), None)
    if answer == Contact.NONE.value and ask.key == CONTACT.key:
        return next(filter(None, (_answer(ask, *half, vendor) for half in _given_too(ways, text))), answer)
    if answer == Published.NOTHING.value and ask.key == PUBLISHED.key:
        return next(
            (clue.answer.value for clue, part in parts if clue.answer is Published.NAME and heard(clue.says, part)),
            answer,
        )
    return answer


_OWN_WAY = re.compile(
    r"(?:(?: zahlen| bezahlen)? (?:oder|of|or|und|en|and)|,) (?:auf Rechnung|op rekening|op factuur"
    r"|by invoice|on account|on invoice)\b"
    r"(?! (?:mit|met|with|via|über|durch|through|by|door|von|van) )(?=[^.]{0,30}(?:\.|$))",
    re.IGNORECASE,
)
"""A way to pay at the end of a list of them, which is the shop's own and not that of the company before it."""
_ONE_PROCESSOR = re.compile(
    r"\b(?:onze verwerker|our (?:data )?processor|unser(?:en|em)? Auftragsverarbeiter) ([A-ZÀ-Þ][\w&-]*)"
)
"""The word for a processor before the one name that it is about, in a list of others."""
_ON_REQUEST = words(
    "<only> auf wunsch|<only> auf ihren wunsch|<only> op verzoek|<only> op uw verzoek|<only> at your request"
    "|<only> on request|<only> if you wish|<only> if you ask|<only> als je dat wilt|<only> als u dat wilt"
    "|<only> wenn sie es wünschen|<only> wenn sie das wünschen"
)
"""Words by which contact details are given only to those who ask for it."""
_BREAK = re.compile(
    r"; | [–—|] |\. (?=[A-ZÀ-Þ])|, (?=(?:maar|but|aber|doch|sondern|though|although|while|terwijl|während|hoewel|obwohl) )"
)
_REASON = re.compile(rf"{_BREAK.pattern}|,? (?=(?:zodat|opdat|so that|so they|damit|sodass|omdat|because|weil) )")
"""What parts a sentence, for contact details also before what they are for."""
_COMMA = re.compile(r"[;,] | (?:en|and|und) ")


_NONE = {CONTACT.key: "none", PAY_LATER.key: "none", TRANSACTIONAL.key: "none", NEWSLETTERS.key: False}
"""What a clause answers that only denies of its vendor what the others get or do."""
_PLACE = frozenset({"entry", RUN_BY.key})
"""Questions about what is done or stands at the vendor, which its own name tells as well as words do."""


def _halves(ways: Sequence[Clue], text: str) -> Iterator[tuple[Clue, str]]:
    """The clues with each half of a sentence, in one of which may stand what the other bars or turns about."""
    of_times = ways[0].answer is None and len(list(lengths(text))) > 1
    halves = (_COMMA if of_times else _REASON if ways[0].key == CONTACT.key else _BREAK).split(text)
    return ((clue, half) for half in halves for clue in ways) if len(halves) > 1 else iter(())


def _parts(ways: Sequence[Clue], text: str) -> Iterator[tuple[Clue, str]]:
    """The clues with each part between commas and words for "and", of a sentence that tells of several things it follows."""
    pattern = _TOLD_TOGETHER.get(ways[0].key)
    parts = pattern.split(text) if pattern else ()
    return ((clue, part) for part in parts for clue in ways) if len(parts) > 1 else iter(())


_TOLD_TOGETHER = {
    "reuse": re.compile(r"[;,] (?:and|en|und|maar|but|aber) "),
    **dict.fromkeys(("tracking", "onsite_tracking", "site_tracking", "published"), _COMMA),
    "fields": re.compile(r"[;,] "),
}
"""Questions about what sentences often tell together with something else that a tool does, and where they part."""


def _by_itself(ways: Sequence[Clue], told: _Told) -> Iterator[tuple[Clue, str]]:
    """The clues with an item of a list without its lead, whose words may bar an answer."""
    led = told.sentence.shape is Shape.ITEM and not told.parts and told.text.endswith(f" {told.sentence.text}")
    return ((clue, told.sentence.text) for clue in ways if led)


def _given_too(ways: Sequence[Clue], text: str) -> Iterator[tuple[Clue, str]]:
    """Contact details that half a sentence gives, the other half of which denies others."""
    for clue, half in _halves(ways, text):
        if clue.answer is not Contact.NONE and heard(clue.says, half) and not _DENIES.search(half):
            yield clue, half


_DENIES = words("<not>")


def _there(ways: Sequence[Clue], vendor: Vendor, text: str) -> Iterator[tuple[Clue, str]]:
    """The clues with words for "at the vendor itself" in place of its name, where that may matter."""
    if ways[0].key in _PLACE:
        there = _at(vendor).sub("directly with", text)
        yield from ((clue, there) for clue in ways if there != text)


@cache
def _at(vendor: Vendor) -> re.Pattern[str]:
    names = "|".join(map(re.escape, (vendor.name, *vendor.aliases)))
    return re.compile(
        rf"(?<!\w)(?:at|with|through|via|by|of|per|bij|met|door|van|bei|mit|von|über|durch) (?:{names})(?!\w)",
        re.IGNORECASE,
    )


def _below_heading(clue: Clue, told: _Told) -> str:
    """The text with the heading, for what may be said there only: that these are newsletters, or the role of all in a list."""
    heading = ": ".join(told.sentence.headings[-1:])
    in_list = told.sentence.shape in (Shape.ITEM, Shape.ROW) and _PROCESSORS.search(heading)
    newsletters = clue.key == NEWSLETTERS.key and clue.answer is True
    return f"{heading}: {told.text}" if heading and (newsletters or (clue.key == ROLE.key and in_list)) else told.text


_PROCESSORS = words("verwerkers|processors|auftragsverarbeiter")


_STORAGE = "storage"


def _names_a_cookie(vendor: Vendor, service: Service, text: str) -> bool:
    """Whether a text names a cookie of a vendor beside it, and does not deny it."""
    names = (cookie.name.strip("*") for cookie in service.cookies)
    return vendor.name in text and any(name and name in text for name in names) and not _DENIES.search(text)


def _open(service: Service, vendor: Vendor) -> Iterator[Ask[Any]]:
    """The questions that a text may answer; also on the ground, the cookies and the support, which follow from the vendor."""
    yield from worth_asking(service, vendor.entity)
    if service.transfer is not None and service.transfer.kind in TRANSFER_GROUND.offered:
        yield TRANSFER_GROUND
    questions = service.questions()
    if TECHNICAL_COOKIES.key in questions and any(cookie.essential for cookie in service.cookies):
        yield questions[TECHNICAL_COOKIES.key]
    if SUPPORT_ACCESS.key in questions:
        yield questions[SUPPORT_ACCESS.key]


def _answer(ask: Ask[Any], clue: Clue, text: str, vendor: Vendor) -> Any:
    if clue.answer is not None:
        return clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
    if issubclass(ask.of, str):
        return _named(text, vendor)
    unit = ask.key.rpartition("_")[2]
    found = [number for length in lengths(text) if (number := length.as_(unit))]
    return found[0] if len(found) == 1 else None


_ANOTHER = re.compile(
    r"\b(?:via|door|met|through|by|with|from|über|mit|durch|aan|an|to|van"
    r"|von|[Kk]ies\w* (?:(?:u|je|bij|hier|daar|dan|[A-Z][\w.]+) )*voor) ((?:[A-ZÀ-Þ][\w.&’'-]+)(?: [A-ZÀ-Þ][\w.&’'-]+){0,3})"
)


def _named(text: str, vendor: Vendor) -> str | None:
    """The name of another company in a sentence."""
    names = [match[1].rstrip(".") for match in _ANOTHER.finditer(text)]
    own = {vendor.name.lower(), *(alias.lower() for alias in vendor.aliases)}
    return next((name for name in names if name.lower() not in own), None)


_ALL = (
    "alle|al onze|al deze|al die|elke|elk van|iedere|ieder van|all|every|each|any|jede*|sämtliche*|allen|met hen allen"
    "|with our processors|with our service providers|with our suppliers|with the processors|met onze verwerkers"
    "|met onze dienstverleners|met onze leveranciers|met de verwerkers|onze verwerkers hebben|mit unseren <party>"
    "|mit den <party>"
)
_ALSO = "ook|inclusief|waaronder|also|including|auch|einschließlich"
"""A word by which those that a sentence names are some of all."""
_UNCERTAIN = (
    "indien nodig|waar nodig|zo nodig|waar mogelijk|indien mogelijk|wanneer nodig|indien vereist|waar vereist|eventuele"
    "|where necessary|where required|if necessary|if needed|where needed|where possible|where applicable"
    "|soweit erforderlich|sofern erforderlich|falls erforderlich|wo nötig|ggf|gegebenenfalls"
)
_MAILED_BY_THE_SHOP = (
    "<order-mails> & komen|komt|come|comes|kommen|kommt|stuurt|verstuurt|verzendt|verstuurd|verzonden|sent|sends|send|verschickt"
    "|versendet|vertrekken|leave & !<not>|<newsletter>|<opened>|<only>",
)
"""Sentences by which order mails come from the shop itself, where they name nobody but its software."""
_UPLOADED = words("<upload>|<customer-list>|*klantenlijst*|*kundenliste*|adressen van klanten|addresses of customers")
_NOT_UPLOADED = tuple(
    says for clue in ADVERTISING_CLUES if clue.key == LIST_UPLOAD.key and clue.answer is False for says in clue.says
)
_GROUNDS = tuple(clue for clue in common.CLUES if clue.key == TRANSFER_GROUND.key)


def _of_all(
    document: Document, registry: RegistryView, found: Parties, named: Mapping[Sentence, Named]
) -> Iterator[Value]:
    """What a sentence says of all parties at once: an agreement with every processor, or the ground of every transfer."""
    used = [vendor for vendor in map(registry.get, found.services) if vendor]
    for place, text in _read(document):
        for key, answer, meant in _general(place, text, document, found, used, named):
            for vendor in filter(None, map(registry.get, meant)):
                yield from _holds(vendor, found.services.get(vendor.id, {}), key, answer, document.sentences[place])


def _general(
    place: int, text: str, document: Document, found: Parties, used: Sequence[Vendor], named: Mapping[Sentence, Named]
) -> Iterator[tuple[str, Any, Iterable[str]]]:
    """What a sentence says of several vendors at once: the question, the answer, and of which."""
    sentence = document.sentences[place]
    here = {vendor for _, vendor in named.get(sentence, ())}
    shops = {vendor for vendor, services in found.services.items() if "shop_software" in services}
    before = document.sentences[place - 1] if place else sentence
    of_some = before.block == sentence.block and "ookie" in before.text and _SOME.match(text)
    if not here and heard(NEEDED_COOKIES, _as_cookie(sentence, f"Cookies: {text}" if of_some else text)):
        yield TECHNICAL_COOKIES.key, True, shops if len(shops) == 1 else ()
    elif sentence.shape is Shape.ROW:
        return
    elif shops and here <= shops and heard(_MAILED_BY_THE_SHOP, text):
        mailing = (v for v in _near(found, place) if v not in shops and "mailing" in found.services.get(v, {}))
        yield TRANSACTIONAL.key, Share.NONE, mailing
    elif heard(_NOT_UPLOADED, text):
        called = [vendor.id for vendor in used if _of_group(vendor, text, *vendor.aliases)]
        everybody = () if here or _THERE.search(text) else found.services
        yield LIST_UPLOAD.key, False, (called or everybody) if _UPLOADED.search(text) else ()
    elif (not here or words(_ALSO).search(text)) and (given := _said_of_all(text, used)):
        under = _under_heading(sentence, document, found)
        yield *given, found.services if words(_ALL).search(text) else under
    elif given := _ground(text):
        shown = before.text if place and _SO.match(text) else ""
        group = [vendor for vendor in used if _of_group(vendor, f"{shown} {text}")]
        held_by = {vendor for _, vendor in named.get(before, ())} if shown and not here else set()
        products = (name for vendor in group for name in (vendor.name, *vendor.aliases) if " " in name)
        group = [] if any(name in text for name in products) else group
        told = {*here, *found.about.get(place, ())}
        held = {vendor.name.split()[0] for vendor in used if vendor.id in told}
        near = [v for v in _near(found, place) if any(sentence.headings == m.headings for m in _naming(v, named))]
        groups = _by_group(vendor for vendor in group if vendor.id in near or vendor.name.split()[0] not in held)
        meant = {vendor for ids in groups for vendor in [v for v in ids if v in near] or ids}
        yield *given, {*meant, *held_by}


def _naming(vendor: str, named: Mapping[Sentence, Named]) -> Iterator[Sentence]:
    """The sentences that name a vendor."""
    return (sentence for sentence, here in named.items() if any(vendor == other for _, other in here))


def _by_group(vendors: Iterable[Vendor]) -> Iterable[Sequence[str]]:
    """Vendors by the first word of their names, which is that of their group."""
    found: dict[str, list[str]] = {}
    for vendor in vendors:
        found.setdefault(vendor.name.split()[0], []).append(vendor.id)
    return found.values()


def _near(found: Parties, place: int) -> Iterable[str]:
    """The vendors of which a sentence and those shortly before it tell."""
    told = (found.about.get(earlier, ()) for earlier in range(max(0, place - _NEAR), place + 1))
    return dict.fromkeys(vendor for vendors in told for vendor in vendors)


def _grounds(text: str) -> set[Any]:
    return {clue.answer.value for clue in _GROUNDS if heard(clue.says, text)}


_NONE_LATER = tuple(says for clue in PAYMENTS_CLUES if clue.answer is PayLater.NONE for says in clue.says)
_OF_THE_SHOP = (
    "bij ons|bij mij|wij|we|ik|with us|in our shop|bei uns|wir|in unserem shop|in onze winkel|niet aangeboden|not offered"
    "|nicht angeboten|niet mogelijk|not possible|nicht möglich|not available|nicht verfügbar "
    "& !via|met|through|with|über|mit|hier*|daar*|dort|there",
)
"""Words by which it is the shop as a whole where nobody can pay later."""


def _said_of_all(text: str, used: Iterable[Vendor]) -> tuple[str, Any] | None:
    """The question and the answer that a sentence gives for all parties."""
    if heard(_OF_THE_SHOP, text) and heard(_NONE_LATER, text) and not any(vendor.name in text for vendor in used):
        return PAY_LATER.key, PayLater.NONE
    whole, text = text, next((part for part in _PARTS.split(text) if words(_ALL).search(part)), text)
    if not heard((f"{_ALL} & <party> & !{_UNCERTAIN}|<not>",), text):
        return None
    if heard(("<agreement>",), text):
        return AGREEMENT.key, True
    text = whole
    return _ground(text)


_PARTS = re.compile("[:;] ")


def _ground(text: str) -> tuple[str, Any] | None:
    """The question of the ground of a transfer, with the one that a text names."""
    grounds = _grounds(text)
    return (TRANSFER_GROUND.key, grounds.pop()) if len(grounds) == 1 and not heard(_CHOSEN, text) else None


_SOME = re.compile(r"(?:some|a few|einige|ein teil|sommige|enkele|een deel|these|deze|diese)\b", re.IGNORECASE)
"""How a sentence begins that goes on about the cookies of the one before it."""
_THERE = words("<these>|beide*|both|either|hen|them|ihnen|daar|there|dort|deze partij*|dit bedrijf")
"""Words of a sentence that is about those of whom the text has just told."""


def _of_group(vendor: Vendor, text: str, *aliases: str) -> bool:
    """Whether a text calls the group whose product a vendor is by name, such as "Google" for Google Analytics."""
    firsts = {name.split()[0] for name in (vendor.name, *aliases) if " " in name}
    return any(re.search(rf"\b{re.escape(first)}\b", text) for first in firsts if first[:1].isupper())


_SO = words(
    "dat gebeurt|dit gebeurt|dat doen|dit doen|dat mag|this is done|this happens|that happens|das geschieht|dies geschieht"
    "|das erfolgt|dies erfolgt|where they do|where this happens|in that case|in those cases|in these cases|in diesen fällen"
    "|in diesem fall|in dat geval|in die gevallen|als dat gebeurt|grundlage ist|grundlage dafür"
    "|rechtsgrundlage ist|de basis|de grondslag"
    "|the basis|the ground|both|beide|allebei|such transfers|these transfers|deze doorgiften"
    "|diese übermittlungen|die übermittlung|de doorgifte|the transfer|this transfer|deze doorgifte"
    "|diese übermittlung"
)
"""How a sentence begins that tells on what ground happens what the one before it tells."""
_CHOSEN = (
    "zoals|of een|of een andere|bijvoorbeeld|such as|or another|for example|or other|wie etwa|z. b.|beispielsweise",
)
"""Words by which a ground is one of several."""


def _under_heading(sentence: Sentence, document: Document, found: Parties) -> Iterable[str]:
    """The vendors under the heading of a sentence about the shop as a whole."""
    places = (place for place, other in enumerate(document.sentences) if other.headings == sentence.headings)
    return dict.fromkeys(vendor for place in places for vendor in found.about.get(place, ()))


def _holds(vendor: Vendor, used: Iterable[str], key: str, answer: Any, sentence: Sentence) -> Iterator[Value]:
    value = answer.value if isinstance(answer, Enum) else answer
    for service in vendor.services:
        if service.kind in used and key in {ask.key for ask in _open(service, vendor)}:
            yield Value(("vendors", vendor.id, service.kind, key), value, Certainty.LIKELY, sentence)
