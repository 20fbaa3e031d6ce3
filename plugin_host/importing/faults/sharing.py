"""Sentences that deny that anybody receives data, and what limits such a denial."""

from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.clauses import clauses
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule

_NOBODY = Phrases(
    nl=(
        "{never} & {share} & {third parties}", "{never} & {third parties} & {receives}", 
        "{goes} ~ {never} ~ (bij|naar) ~ {third parties}", "{never} ~ (bij|naar) ~ {third parties} ~ {goes}",
        "{share} ~ (niks|niets)", "{data} ~ {never} ~ (gedeeld|verstrekt|doorgegeven|weggegeven)", "{never} ~ (doorverteld|verspreid|rondgestuurd)",
        "{never} ~ uit handen", "{never} ~ in (handen van|vreemde handen|andere handen|andermans handen)", "{share} ~ in geen geval", "nergens ~ (heen|naartoe)", "{never} ~ {leaves}", "{leaves} ~ {never}", "{leaves} ... {never}",
    ),
    en=(
        "{never} & {share} & {third parties}", "{never} & {third parties} & {receives}", "share nothing", "{goes} nowhere", "no further than", "{never} ~ {goes} ~ with {third parties}",
        "{never} (be |been )?(shared|disclosed|passed (on|along|around)|given (out|away)|made available)", "{never} ~ {leaves}", "{never} ~ (let|allow) ~ {third parties}",
        "(not|never|*n't|nor|neither) ~ (share|disclose|pass on|give away|hand over) ... ({data}|them|it)",
    ),
    de=(
        "{never} & {share} & {third parties}", "{never} & {third parties} & {receives}", "{never} ~ aus der hand", "{never} ~ (fremde|andere) hände", "nirgend* ~ hin",
        "(geben|gibt|geb|gebe|reichen|leiten) ... {never} ~ weiter", "{never} ~ (weitergabe|weitergegeben|weitergereicht|herausgegeben)", "{never} ~ {leaves}", "{leaves} ... {never}",
    ),
)  # fmt: skip  # lists of phrases
"""Nobody is given anything."""

_OURSELVES = Phrases(
    nl=(
        "{stays} ~ {with us}", "(houden|hou|houd) ... voor (onszelf|ons|mezelf|mij)", "{with us} ~ {stays}", "{nobody} ~ {but us}", "{but us} ~ {nobody}",
        "(de enige|de enigen|alleen (wij|ik|onze *)) ~ {receives}", "{data} ~ zijn {exclusively} voor (ons|mij|onszelf|onze ogen)", "{data} ~ voor (ons|onszelf) (alleen|zelf)",
        "{exclusively} ~ intern* (gebruik*|doel*)", "(zien|zie|ziet|krijgen|krijgt) {exclusively} (wij|ik|onze *)",
    ),
    en=(
        "{stays} ~ {with us}", "{nobody} ~ {but us}", "keep ... to (ourselves|myself)", "(the only ones|only people|only (we|i|our *)) ~ {receives}",
        "{data} ~ (for|with) (us|me) (alone|only)", "for our eyes", "{exclusively} ~ internal*", "internal* (use|purposes) {exclusively}",
    ),
    de=(
        "{stays} ~ {with us}", "{with us} ~ {stays}", "{nobody} ~ {but us}", "{but us} ~ {nobody}", "(behalten|halten|behalte) ... für (uns|mich)",
        "{exclusively} (wir|ich|unser*) ~ {receives}", "({receives}|haben) {exclusively} (wir|ich|unser*)", "{data} ~ sind (nur|allein) für (uns|mich|unsere augen)", "{exclusively} ~ intern*",
    ),
)  # fmt: skip  # lists of phrases
"""Nobody has it but ourselves."""

_DATA = Phrases(
    nl=("{data}", "{personal data}", "ze", "(wat|alles wat) (u|je)", "niks", "niets", "van doorgifte"),
    en=("{data}", "{personal data}", "them", "what(ever)? you", "(tell|from|give) us", "everything", "nothing", "it all", "passing on"),
    de=("{data}", "{personal data}", "weitergabe", "übermittlung", "herausgabe", "offenlegung", "überlassung", "was (sie|du)", "alles", "nichts"),
)  # fmt: skip  # lists of words

_NARROW = Phrases(
    nl=("{narrow}", "{sell} ~ {never}", "ip-adres* ~ {share}", "(van|door) (derden|anderen) ~ {receives}"),
    en=("{narrow}", "ip-address* ~ {share}", "from third parties"),
    de=("{narrow}", "von dritten ~ {receives}"),
)
"""It is denied for one purpose or place or one kind of data only."""

_KINDS = Phrases(nl=("{kinds}", "overdraagbaarheid"), en=("{kinds}", "portability"), de=("{kinds}", "*übertragbarkeit"))
_NAMED = Phrases(nl=("{data}",), en=("{data}",), de=("{data}",))

_NOT_WE = Phrases(
    nl=("{one party} ~ {share}", "als ~ {one party}", "(mogen|mag) ... {never}", "{never} ~ (mogen|mag)", "(zij|hun|verwerker*|dienstverlener*|(deze|die|onze) (partijen|bedrijven)) ... {never}", "(als|wanneer|indien) (u|je) ~ {never}", "(u|je) ~ {never} ~ {share}", "deel ~ {never} ~ met", "verantwoordelijk*"),
    en=("{one party} ~ {share}", "as (a|our) ~ {one party}", "(may|must) (not|never)", "(they|those companies|these companies|processors) ... {never}", "none of (these|them|those|our) ... {share}", "(if|when) you ~ {never}", "you ~ {never} ~ {share}", "please", "responsible"),
    de=("{one party} ~ {share}", "als ~ {one party}", "(dürfen|darf) ... ({never}|weder)", "(diese|dieser|dies|auftragsverarbeiter|dienstleister) (firmen|unternehmen|anbieter|partner|dienst*) ... {share}", "(wenn|falls) (sie|du) ~ {never}", "verantwortlich*"),
)  # fmt: skip  # lists of words
"""It is said of others than the shop, or asked of the reader."""

_WE = Phrases(nl=("{we}",), en=("{we}",), de=("{we}",))

_LIMIT = Phrases(
    nl=("{except}", "{rest}", "{consent}", "(meer|anders) ~ dan", "(zonder|niet) (reden|noodzaak|zomaar)", "(onnodig|lichtvaardig)*", "buiten de", "naast de"),
    en=("{except}", "{rest}", "{consent}", "more ... than", "(unnecessarily|lightly|needlessly|just like that|simply)"),
    de=("{except}", "{rest}", "{consent}", "mehr ... als", "(einfach so|ohne weiteres|grundlos|unnötig*|leichtfertig|anderen als|andere als)"),
)  # fmt: skip  # lists of words
"""What else is shared, with whom, when or how much: a denial with it is none."""

_FOR_BOOKS = Phrases(
    nl=("{except} ... {books} ... *plicht*",), en=("{except} ... {books} ... (obligation*|dut*)",), de=("{except} ... {books} ... *pflicht*",)
)  # fmt: skip  # one line each
_ORDERS = Phrases(nl=("({order}|lever*)",), en=("({order}|deliver*)",), de=("({order}|liefer*)",))
"""Who excepts the books alone denies what the carrier receives."""

_USED = Phrases(nl=("{used}",), en=("{used}",), de=("{used}",))
_GIVEN = Phrases(
    nl=("{share}", "{receives}", "(aan|met) *"), en=("{share}", "{receives}", "(to|with) *"), de=("{share}", "{receives}", "(an|mit) *")
)  # fmt: skip  # one line each

_EXCEPTED = Phrases(
    nl=("uitzondering*", "uitgezonderd", "(dit|dat) geldt niet", "behalve", "tenzij", "({exclusively}|wel|echter) & ({share}|{receives}|{third parties}|{one party})"),
    en=("exception*", "except", "unless", "(this|that) (does not|doesn't) apply", "({exclusively}|however|though) & ({share}|{receives}|{third parties}|{one party})"),
    de=("ausnahme*", "ausgenommen", "(dies|das) gilt nicht", "es sei denn", "außer", "({exclusively}|jedoch|allerdings) & ({share}|{receives}|{third parties}|{one party})"),
)  # fmt: skip  # lists of words
"""The next sentence says what the denial does not hold for."""

_REPLIED = Rule(
    "sharing-denied",
    says=Phrases(
        nl=("(wie|{share}|krijg*) ... (nee|niemand|nooit|niets|niet)",),
        en=("(who|{share}|get*) ... (no|not|nobody|no one|never|nothing|none)",),
        de=("(wem|wen|wer|{share}|erhält) ... (nein|niemand*|nie|nichts|nicht|keine*)",),
    ),
    about=Phrases(nl=("{share}", "wie"), en=("{share}", "who"), de=("{share}", "wem", "an wen")),
    unless=Phrases(
        nl=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "verantwoordelijk*", "onder de # jaar", "{outside}"),
        en=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "responsible", "{outside}"),
        de=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "verantwortlich*", "{outside}"),
    ),
)  # fmt: skip  # lists of phrases
"""The answer to the question who receives data, if that is nobody."""

_OTHERS = Phrases(nl=("{third parties}",), en=("{third parties}",), de=("{third parties}",))


def sharing_denied(reading: Reading) -> Iterator[Fault]:
    """The sentences that say that nobody receives data, where the text names who does."""
    if not reading.found.services and not any(path[0] == "other_vendors" for path in reading.values):
        return
    found = {place: _denied(reading, place) for place in sorted({*reading.saying(_NOBODY), *reading.saying(_OURSELVES)})}
    found |= {place: reading.sentences[place].text for place, _ in reading.replies(_REPLIED)}
    for place, clause in found.items():
        if clause and reading.sentences[place].shape is not Shape.ROW and not _of_one(reading, place):
            start = reading.sentences[place].text.find(clause)
            yield shown("sharing-denied", reading.sentences[place], (start, start + len(clause)))


def _denied(reading: Reading, place: int) -> str:
    """The clause of a sentence that denies it without a limit; empty if none does."""
    text = reading.sentences[place].text
    said = clauses(text)
    for number, clause in enumerate(said):
        ours = reading.has(_OURSELVES, clause)
        if not (ours or reading.has(_NOBODY, clause)) or not reading.has(_DATA, text):
            continue
        so_far = " ".join(said[: number + 1])
        who = clause if reading.has(_WE, clause) else so_far
        what = clause if reading.has(_NAMED, clause) else so_far
        if reading.has(_NARROW, clause) or reading.has(_KINDS, what) or reading.has(_NOT_WE, who):
            continue
        own = "" if ours else clause
        before = " ".join(c for c in said[:number] if reading.has(_GIVEN, c) and not reading.has(_USED, c))
        after = " ".join((own, *(c for c in said[number + 1 :] if not reading.has(_USED, c))))
        if not _limits(reading, before) and not _limits(reading, after) and not _excepted(reading, place):
            return clause
    return ""


def _limits(reading: Reading, text: str) -> bool:
    books = reading.has(_FOR_BOOKS, text) and not reading.has(_ORDERS, text)
    return reading.has(_LIMIT, text) and not books


def _excepted(reading: Reading, place: int) -> bool:
    """Whether the sentence after it says what the denial does not hold for."""
    after = place + 1
    if after >= len(reading.sentences) or reading.sentences[after].block != reading.sentences[place].block:
        return False
    return reading.has(_EXCEPTED, reading.sentences[after].text) and not reading.has(_USED, reading.sentences[after].text)


def _of_one(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what one party does, or gets: it begins with its name, or names no others."""
    sentence = reading.sentences[place]
    mentions = [mention for mention in reading.found.mentions if mention.sentence is sentence]
    return any(m.start < _BEGINNING for m in mentions) or bool(mentions and not reading.has(_OTHERS, sentence.text))


_BEGINNING = 8
