"""Sentences that deny that anybody receives data, and what limits such a denial."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import statements
from plugin_host.importing.recognising.periods import PERIOD

_NOBODY = Phrases(
    nl=(
        "{never} & {share} & {third parties}", "{never} & (aan|met) {third parties}", "{never} & {third parties} & {receives}",
        "{goes} ~ {never} ~ (bij|naar) ~ {third parties}", "{never} ~ (bij|naar) ~ {third parties} ~ {goes}",
        "geen ontvangers", "ontvangers ~ zijn er (niet|geen)", "{share} ~ (niks|niets)", "{data} ~ {never} ~ (gedeeld|verstrekt|doorgegeven|weggegeven|doorgespeeld|doorgestuurd|overgemaakt|overgedragen|vrijgegeven|prijsgegeven|bekendgemaakt|gecommuniceerd|afgestaan|uitgewisseld|meegedeeld|uitgeleend|doorgezonden)", "{never} ~ (doorverteld|verspreid|rondgestuurd|rondgedeeld|uitgedeeld)",
        "{never} ~ (uit handen|naar buiten)", "{never} ~ in (handen van|vreemde handen|andere handen|andermans handen)", "{share} ~ in geen geval", "(doorgeven|delen|verkopen|weggeven|verhuren|uitwisselen|doorspelen|doorsturen|overdragen) (doe|doen) (ik|wij|we) ... {never}", "(verkoop|verkopen|deel|delen|geef|geven) (ik|wij|we) niet ... (evenmin|ook niet)", "nergens ~ (heen|naartoe|terecht)", "(de|onze|het|ons) (deur|winkel|zaak|poort|erf|hek|pand|huis|kantoor|drempel|stoep) (niet|nooit) (uit|af|over)", "(sturen|stuur|stuurt|gestuurd|zenden|gezonden) & {never} & naar {third parties}", "(kan|kunnen|komt|komen) ~ {never} ~ (erbij|er bij|eraan|er aan|(bij|aan) (uw|je|deze|die)) & {third parties}", "{never} ~ {leaves}", "{leaves} ~ {never}", "{leaves} ... {never}",
    ),
    en=(
        "{never} & {share} & {third parties}", "{never} & (to|with) {third parties}", "{never} & {third parties} & {receives}", "{never} ~ {third parties} ~ (told|informed)", "no recipients", "share nothing", "{goes} nowhere", "{goes} (no|any) further", "no further than", "{never} ~ {goes} ~ with {third parties}",
        "{never} (is |are |be |been |being )?(shared|disclosed|divulged|revealed|released|transferred|forwarded|imparted|passed (on|along|around|round|over)|handed (over|on|out|round|around)|given (out|away)|made available|circulated|leaked|loaned|lent)", "{never} ... {leaves}", "{never} ~ (let|allow) ~ {third parties}",
        "(not|never|*n't) ~ (pass|hand|give) ~ {data} (on|over|away|out|along|round|around)",
        "(not|never|*n't|nor|neither) ~ (share|disclose|divulge|reveal|release|impart|leak|relay|part with|pass on|give away|give out|hand over|hand out|hand round) ... ({data}|them|it)",
    ),
    de=(
        "{never} & {share} & {third parties}", "{never} & (an|mit|gegenüber|zu) {third parties}", "{never} & (dritten|niemandem|drittanbietern|drittfirmen|au(ß|ss)enstehenden)", "{never} & {third parties} & {receives}", "(weitergegeben|weitergereicht|weitergeleitet|herausgegeben) ~ nichts", "(weitergeben|teilen|verkaufen) (werde|werden|tue|tun) (ich|wir) ... {never}", "{never} ~ (nach au(ß|ss)en|aus der hand)", "{never} ~ (fremde|andere|falsche|dritte) hände", "nirgend* ~ hin", "kein* empfänger", "empfänger ~ gibt es (nicht|keine)",
        "(geben|gibt|geb|gebe|reichen|leiten|reiche|leite) ... {never} ~ weiter", "(rücken|rücke|geben|gebe|händigen) ... {never} ~ (heraus|raus|her|aus|preis)", "{never} ~ (weitergabe|datenweitergabe|weitergegeben|weitergereicht|weitergeleitet|herausgegeben|rausgegeben|hergegeben|ausgehändigt)", "{never} ~ {leaves}", "{leaves} ... {never}",
    ),
)  # fmt: skip  # lists of phrases
"""Nobody is given anything."""

_OURSELVES = Phrases(
    nl=(
        "{stays} ~ {with us}", "(houden|hou|houd) ... voor (onszelf|ons|mezelf|mij)", "{with us} ~ {stays}", "{nobody} ~ {but us}", "{but us} ~ {nobody}", "{but us} ... {nobody} ... {receives}", "{receives} ... {but us} ... {nobody}",
        "(de enige|de enigen) die ... {data}", "(wij|we|ik) (zijn|ben) de enigen? die ... {receives}", "{exclusively} (door )?(wij|we|wijzelf|wij zelf|ik|ikzelf|ons|onze *|ons *|eigen *) ~ ({receives}|ingezien|ingekeken|bekeken|gelezen)", "{nobody} anders ... dan (voor |door |aan )?(ons|onszelf|wij|wijzelf|mij|ik|ikzelf)", "{data} ~ alleen van (ons|mij)", "{data} ~ zijn {exclusively} voor (ons|mij|onszelf|onze ogen)", "{data} ~ voor (ons|onszelf) (alleen|zelf)",
        "{exclusively} (bij ons|bekend)", "{exclusively} ~ intern* (gebruik*|doel*)", "(zien|zie|ziet|krijgen|krijgt|lezen|leest) {exclusively} (wij|we|wijzelf|ik|ikzelf|onze *)",
    ),
    en=(
        "{stays} ~ {with us}", "{nobody} ~ {but us}", "{but us} ... {nobody} ... {receives}", "keep ... to (ourselves|myself)", "the only (one|ones|people|person) ... {data}", "(we are|i am) the only (one|ones|people|person) ... {receives}", "only (we|i|our *) ~ {receives}",
        "{data} ~ (for|with) (us|me) (alone|only)", "for our (own )?(eyes|use) (only|alone)", "for our eyes", "between you and (us|me)", "known only to (us|me|our)", "known to us alone", "{exclusively} ~ internal*", "internal* (use|purposes) {exclusively}",
    ),
    de=(
        "{stays} ~ {with us}", "{with us} ~ {stays}", "{nobody} ~ {but us}", "{but us} ~ {nobody}", "{but us} ... {nobody} ... {receives}", "{receives} ... {but us} ... {nobody}", "(behalten|halten|behalte|behält) ... für (uns|mich)", "{never} ~ (aus dem|aus unserem|au(ß|ss)er) (haus|hause)",
        "{exclusively} (wir|ich|unser*) ~ {receives}", "(der|die) einzige* ... {data}", "(wir sind|ich bin) (die|der) einzige*,? (die|der) ... {receives}", "({receives}|haben) {exclusively} (wir|ich|unser*)", "{data} ~ sind {exclusively} für (uns|mich|unsere augen)", "{exclusively} (bei )?uns bekannt", "{exclusively} ~ (intern|betriebsintern|firmenintern|hausintern|unternehmensintern)*",
    ),
)  # fmt: skip  # lists of phrases
"""Nobody has it but ourselves."""

_DATA = Phrases(
    nl=("{data}", "{personal data}", "(wat|alles wat) (u|je)", "niks", "niets", "iets", "alles", "van doorgifte"),
    en=("{data}", "{personal data}", "what(ever)? you", "(tell|from|give) us", "everything", "nothing", "anything", "it all", "passing on"),
    de=("{data}", "{personal data}", "weitergabe", "datenweitergabe", "datenübermittlung", "übermittlung", "herausgabe", "offenlegung", "überlassung", "was (sie|du)", "alles", "nichts", "etwas"),
)  # fmt: skip  # lists of words

_PRONOUN = Phrases(nl=("ze",), en=("(them|they)", "told about it"), de=("(sie|diese) (werden|gehen|gelangen|bleiben)",))

_POINTED = Phrases(
    nl=("(die|dit|dat|deze|daarvan) ({share}|{receives}|{goes})", "{share} (die|dit|dat|deze)"),
    en=("{share} (it|these|those|this|that)", "(it|these|those|this|that) (is|are) ~ {share}"),
    de=("(teilen|geben) (es|das)", "(die|das|diese|dies|davon) ({share}|{receives}|{goes})", "{share} (wir|ich) (die|das|diese|dies|davon)"),
)  # fmt: skip  # lists of phrases
"""What was spoken of before."""

NARROW = Phrases(
    nl=(
        "{narrow}", "{sell} ~ {never}", "ip-adres* ~ {share}", "(van|door) (derden|anderen) ~ {receives}",
        "(daarvoor|hiervoor)", "met andere (gegevens|data)", "(verder|en) niets", "aan (u|jou)", "(niets|niks) (anders|meer)", "(mailing|adres|adressen)-lijst*",
        "en meer niet",
    ),
    en=(
        "{narrow}", "ip-address* ~ {share}", "from third parties", "with other (data|information)",
        "nothing (else|more|further)", "(with|to) you", "mailing-list*",
    ),
    de=(
        "{narrow}", "(dafür|hierfür)", "von dritten ~ {receives}", "bei dritten", "mit anderen (daten|angaben|informationen)",
        "(sonst|und|aber) nichts( weiter)?", "nichts anderes", "(mailing|adress|adressen)-liste*",
    ),
)  # fmt: skip  # lists of phrases
"""It is denied for one purpose or place or one kind of data only."""

_ON_THE_LINE = Phrases(
    nl=("(*versleutel*|ssl*|tls*|https)",), en=("(encrypt*|ssl*|tls*|https)",), de=("(*verschlüssel*|ssl*|tls*|https)",)
)
"""Who cannot read along on the way is nobody to whom data is given."""
_UNTIL = meaning("open end")
_STORED = Phrases(
    nl=("(*systeem|*bestand|*administratie|boekhouding|archief|database|databank)",),
    en=("(system|file|files|records|database|archive|books|inbox)",),
    de=("(*system|*systemen|*systeme|*kartei|*datei|archiv|buchhaltung|datenbank|datenbanken)",),
)
_ALONE = alike("{never}", "{exclusively}")

_OF_THESE = Phrases(
    nl=("(deze|die) {data}",), en=("(this|these|that|those) {data}",), de=("(dies*|solche*) {data}", "(hierbei|dabei)")
)  # fmt: skip  # one line each
_KINDS = Phrases(
    nl=("{kinds}", "overdraagbaarheid", "(statistiek*|bezoekcijfers|*meting*|analyse*)"),
    en=("{kinds}", "portability", "(statistic*|analysis|measurement*)"),
    de=("{kinds}", "*übertragbarkeit", "(statisti*|auswertung*|zusammenführung*|*messung*|zählung*)"),
)
_NAMED = meaning("data")
_YOURS = Phrases(
    nl=("(uw|je|jouw|persoonlijke|alle) (_ )?(*gegevens|data|naam|*adres)", "(persoons|klant|klanten)gegevens", "wat (u|je)"),
    en=("(your|personal|customer|all) (_ )?(data|details|information|name|*address|e-mail)", "what(ever)? you"),
    de=("(ihre|ihren|deine|deinen|persönliche*|personenbezogene*|alle) (_ )?(daten|angaben|informationen|name|namen|anschrift|adresse)", "kundendaten", "was (sie|du)"),
)  # fmt: skip  # one line each

_PARTY = meaning("one party")
_SOLD = meaning("sell")
_ELSEWHERE = Phrases(
    nl=("(toepassing|geldt|gelden|link*|contract*|overeenkomst*|verband)",), en=("(apply|applies|link*|contract*|agreement*)",), de=("(gilt|gelten|link*|vertrag*|verträge*)",)
)  # fmt: skip  # one line each

_NOT_WE = Phrases(
    nl=("{one party} ~ {share}", "onze {recipient} ~ {share}", "als ~ {one party}", "(mogen|mag) ... {never}", "{never} ~ (mogen|mag)", "(zij|hun|verwerker*|dienstverlener*|(deze|die|onze) (partijen|bedrijven)) ... {never}", "(als|wanneer|indien) (u|je) ~ {never}", "(u|je) (_ )?{never} ~ {share}", "deel ~ {never} ~ met", "verantwoordelijk*"),
    en=("{one party} ~ {share}", "our {recipient} ~ {share}", "as (a|our) ~ {one party}", "(may|must) (not|never)", "(those companies|these companies|processors) ... {never}", "they ~ {never} ~ (share|pass|give|disclose|sell|use|have|get|receive|see)", "none of (these|them|those|our) ... {share}", "(if|when) you ~ {never}", "you (do |can |choose |will )?{never} ~ {share}", "please", "responsible"),
    de=("{one party} ~ {share}", "unsere {recipient} ~ {share}", "als ~ {one party}", "(dürfen|darf) ... ({never}|weder)", "(diese|dieser|dies|auftragsverarbeiter|dienstleister) (firmen|unternehmen|anbieter|partner|dienst*) ... {share}", "(wenn|falls) (sie|du) ~ {never}", "(teilen|geben|senden|schicken) (sie|du) ~ bitte", "verantwortlich*"),
)  # fmt: skip  # lists of words
"""It is said of others than the shop, or asked of the reader."""

_CONDITION = re.compile(
    r"(?:worden|wordt|werden|wird|zonder|ohne|without)\b[^,]{0,80}\b(?:verstrekt|verstrek\w+|bereitgestellt|bereitstellung|angegeben|mitgeteilt|übermittelt|gegeben|doorgegeven|opgegeven|provided|providing)\b[^,?]{0,30}, "
    r"|(?:als|indien|wanneer|if|when|should|wenn|falls|sofern)\b[^,]{0,80}\b(?:niet|not|n't|nicht|geen|kein\w*)\b[^,?]{0,60}(?:verstrekt|bereitgestellt|angegeben|mitgeteilt|gegeben|doorgegeven|opgegeven|provided|given)[^,?]{0,30}, ",
    re.IGNORECASE,
)
"""What happens where the reader gives nothing."""
_WE = Phrases(nl=("({we}|van ons)",), en=("({we}|from us)",), de=("({we}|von uns)",))

_LIMIT = Phrases(
    nl=("{except}", "{rest}", "{consent}", "(meer|anders|andere?) ~ dan", "voor (een )?andere? (doel|reden)*", "(zonder|niet) (reden|noodzaak|zomaar)", "(onnodig|lichtvaardig)*", "te maken"),
    en=("{except}", "{rest}", "{consent}", "before (you|we)", "more ... than", "other ~ than", "for (any )?other (purpose|reason)*", "(unnecessarily|lightly|needlessly|just like that|simply|nothing to do|no business|willy-nilly|at random|indiscriminately|arbitrarily|for no reason|uninvolved|not involved|unconnected with)"),
    de=("{except}", "{rest}", "{consent}", "mehr ... als", "andere* ~ als", "(zu|für) (einem |einen )?andere* zweck*", "(einfach so|ohne weiteres|grundlos|unnötig*|leichtfertig|wahllos|willkürlich|anderen als|andere als|zu tun)"),
)  # fmt: skip  # lists of words
"""What else is shared, with whom, when or how much: a denial with it is none."""

_FOR_BOOKS = Phrases(
    nl=("{except} ... {books} ... *plicht*",), en=("{except} ... {books} ... (obligation*|dut*)",), de=("{except} ... {books} ... *pflicht*",)
)  # fmt: skip  # one line each
_ORDERS = Phrases(nl=("({order}|lever*)",), en=("({order}|deliver*)",), de=("({order}|liefer*)",))
"""Who excepts the books alone denies what the carrier receives."""

_USED = meaning("used")
_GIVEN = Phrases(
    nl=("{share}", "{receives}", "(aan|met) *"), en=("{share}", "{receives}", "(to|with) *"), de=("{share}", "{receives}", "(an|mit) *")
)  # fmt: skip  # one line each

_EXCEPTED = Phrases(
    nl=("uitzondering*", "uitgezonderd", "uitgenomen", "(dit|dat) geldt niet", "behalve", "behoudens", "tenzij", "({exclusively}|wel|echter) & ({share}|{receives}|{third parties}|{one party})"),
    en=("exception*", "except", "unless", "(this|that) (does not|doesn't) (apply|hold|include|cover)", "({exclusively}|however|though) & ({share}|{receives}|{third parties}|{one party})"),
    de=("ausnahme*", "ausgenommen", "(dies|das) gilt nicht", "es sei denn", "au(ß|ss)er", "({exclusively}|jedoch|allerdings) & ({share}|{receives}|{third parties}|{one party})"),
)  # fmt: skip  # lists of words
"""The next sentence says what the denial does not hold for."""

_APART = alike("{apart}", "{rest}")
_DENIED = meaning("never")
_SHARED = meaning("share")
_ELSE = Phrases(
    nl=("(anderen|niemand anders|andere *)",), en=("(others|else|other *)",), de=("(andere*|niemand* sonst|sonst)",)
)
_OTHERS = meaning("third parties")
_BEGINNING = 8
"""A name before so many characters is what a sentence begins with."""


def sharing_denied(reading: Reading) -> Iterator[Fault]:
    """The sentences that say that nobody receives data, where the text names who does."""
    if not reading.found.services and not reading.others():
        return
    places = {*reading.saying(_NOBODY), *reading.saying(_OURSELVES)}
    texts = {place: reading.sentences[place].text for place in sorted(places)}
    said: dict[int, tuple[str, ...]] = {
        place: (text,) for place, text in reading.answers.items() if not given(reading, place)
    }
    said |= {place: statements(text) for place, text in texts.items() if _about_data(reading, place)}
    for place, parts in said.items():
        clause = _denied(reading, place, parts)
        if clause and reading.sentences[place].shape is not Shape.ROW and not of_one(reading, place):
            start = max(0, reading.sentences[place].text.find(clause))
            yield shown("sharing-denied", reading.sentences[place], (start, start + len(clause)))


def given(reading: Reading, place: int) -> bool:
    """Whether a statement of an answer is that somebody is given something."""
    said = statements(reading.sentences[place].text)
    return any(reading.has(_SHARED, part) and not reading.has(_DENIED, part) for part in said)


def _about_data(reading: Reading, place: int) -> bool:
    """Whether a sentence is about data, itself or by pointing to the one before it."""
    text = reading.sentences[place].text
    before = reading.before(place)
    known = reading.has(_NAMED, before) or reading.has(_YOURS, before)
    points = place in reading.saying(_NOBODY) and reading.has(_POINTED, text) and (known or not before)
    return reading.has(_DATA, text) or points or (reading.has(_PRONOUN, text) and (known or not before))


def _denied(reading: Reading, place: int, said: tuple[str, ...]) -> str:
    """The clause that denies it without a limit, among those of a sentence; empty if none does."""
    if reading.has(_ON_THE_LINE, " ".join(said)):
        return ""
    for number, clause in enumerate(said):
        ours = reading.has(_OURSELVES, clause)
        if not (ours or reading.has(_NOBODY, clause)):
            continue
        so_far = " ".join(said[: number + 1])
        who = reading.as_us(clause if reading.has(_WE, clause) else so_far)
        if reading.has(_OF_THESE, clause) and _of_little(reading, place, clause, said[:number]):
            continue
        if reading.has(_ELSEWHERE, clause) or (reading.has(_SOLD, clause) and not reading.has(_SHARED, clause)):
            continue
        party = _PARTY.find(who, reading.languages)
        if (party and party[0] < _BEGINNING) or reading.has(_NOT_WE, who):
            continue
        near = _from_comma(reading, clause)
        what = near if reading.has(_NAMED, near) else so_far
        if reading.has(NARROW, near) or reading.has(_KINDS, what) or _CONDITION.match(" ".join(said)):
            continue
        others = [c for c in (*said[:number], *said[number + 1 :]) if _gives(reading, c)]
        if ours and keeps(reading, " ".join(said)):
            continue
        if not _limits(reading, " ".join(("" if ours else clause, *others))) and not _excepted(reading, place, clause):
            return clause
    return ""


def _of_little(reading: Reading, place: int, clause: str, said: tuple[str, ...]) -> bool:
    """Whether a clause about *these data* points to what is not all that customers are asked: it was named just before."""
    if said:
        return not reading.has(_YOURS, " ".join(said))
    before = reading.before(place)
    asked = reading.has(_YOURS, before) or reading.has(_NAMED, before)
    return bool(before) and not asked and not reading.has(_OTHERS, clause)


def _from_comma(reading: Reading, clause: str) -> str:
    """A clause from the comma before the denial, if that names the data; what stands before it may be about one thing."""
    parts = clause.split(", ")
    for number in range(len(parts) - 1, 0, -1):
        if reading.has(_NOBODY, parts[number]) and reading.has(_NAMED, parts[number]):
            return ", ".join(parts[number:])
    return clause


def keeps(reading: Reading, text: str) -> bool:
    """Whether a sentence tells how long or where something is kept, not who has it."""
    ended = PERIOD.search(text) or reading.has(_UNTIL, text)
    return bool(ended) or (reading.has(_STORED, text) and not reading.has(_ALONE, text))


def _gives(reading: Reading, clause: str) -> bool:
    """Whether a clause may limit another: it speaks of giving or names an exception, and not of use."""
    return reading.has(_APART, clause) or (reading.has(_GIVEN, clause) and not reading.has(_USED, clause))


def _limits(reading: Reading, text: str) -> bool:
    books = reading.has(_FOR_BOOKS, text) and not reading.has(_ORDERS, text)
    return reading.has(_LIMIT, text) and not books


def _excepted(reading: Reading, place: int, clause: str) -> bool:
    """Whether the sentence after it says what the denial does not hold for, or that before it who others are not."""
    after, before = reading.after(place), reading.before(place)
    if reading.has(_EXCEPTED, after) and not reading.has(_USED, after):
        return True
    given = reading.has(_SHARED, before) and not reading.has(_DENIED, before) and not before.endswith("?")
    return given and reading.has(_ELSE, clause)


def of_one(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what one party does, or gets: it begins with its name, names no others, or points to it."""
    sentence = reading.sentences[place]
    mentions = [mention for mention in reading.found.mentions if mention.sentence is sentence]
    pointed = (
        reading.has(_OF_THESE, sentence.text) and bool(reading.vendors_in(place - 1)) and bool(reading.before(place))
    )
    begins = any(m.start < _BEGINNING for m in mentions)
    impersonal = not reading.has(_NAMED, sentence.text) and not reading.has(_WE, sentence.text)
    if impersonal and place not in reading.answers and reading.before(place) and reading.vendors_about(place):
        return True
    return pointed or begins or bool(mentions and not reading.has(_OTHERS, sentence.text))
