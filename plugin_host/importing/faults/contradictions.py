"""Sentences that exclude each other, and what is denied although another sentence says it."""

import re
from collections.abc import Collection, Iterator

from plugin_host.api import Payments, Vendor
from plugin_host.importing.document import Sentence
from plugin_host.importing.faults.asking import asked_and_not
from plugin_host.importing.faults.denials import (
    ALSO_OURS,
    AUTOMATED,
    AUTOMATED_RIGHT,
    FOR_ORDERS,
    MARKETING,
    MARKETING_BY_VISITS,
    NOT_SCORED,
    OF_ONE_THING,
    OF_OTHERS,
    SCORED,
    UNWATCHED,
)
from plugin_host.importing.faults.fault import Fault, shown, torn
from plugin_host.importing.faults.hosting import hosting
from plugin_host.importing.faults.opposites import opposites
from plugin_host.importing.faults.phrases import Phrases, Span, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.sharing import sharing_denied
from plugin_host.importing.faults.statements import clause
from plugin_host.importing.faults.topics import both_ways
from plugin_host.importing.values import Value

_PROMOTING = meaning("promoting") | Phrases(
    nl=(
        "(stuur*|sturen|verstuur*|versturen|gestuurd|verzend*|zenden|zendt|bezorgen|ontvang*|krijg*|mailen|toegestuurd|toezend*) & ({marketing}|catalog*|folder*|flyer*|brochure*|kortingsbon*|kortingscode*|waardebon*|aanbevelingen|verjaardagskorting*|acties)",
        "(toon|toont|tonen|zien) & banner*", "(custom|lookalike|aangepaste|vergelijkbare|soortgelijke) (audience|doelgroep)*", "(delen|deel|uploaden|sturen|gaat|gaan|geven) ~ (meta|facebook|instagram|google|tiktok|pinterest) ~ (advertenti*|campagne*|doelgroep*)",
    ),
    en=(
        "(send*|sent|post|posts|posted|mail|mails|mailed|receive*|get|gets) & ({marketing}|catalog*|flyer*|brochure*|leaflet*|voucher*|discount code*|coupon*|recommendation*|magazine*)",
        "(show*|see*) & banner*", "(custom|look-?alike|similar|matched) audience*", "(share|upload|send|pass|give) ~ (meta|facebook|instagram|google|tiktok|pinterest) ~ (ads|advert*|campaign*|audience*)",
    ),
    de=(
        "(send*|schicken|schickt|verschick*|versend*|versand*|zusend*|erhalten|erhält|bekommen|bekommt|bekommst|zugeschickt) & ({marketing}|katalog*|prospekt*|flyer*|broschüre*|gutschein*|rabattcode*|empfehlungen)",
        "(zeig*|sehen) & banner*", "(custom|lookalike|benutzerdefinierte|ähnliche) (audience|zielgruppe)*", "(teilen|geben|übermitteln|hochladen|senden|laden) ~ (meta|facebook|instagram|google|tiktok|pinterest) ~ (anzeigen|werbung|kampagne*|zielgruppe*)",
    ),
)  # fmt: skip  # lists of phrases
_NO_PROMOTING = Phrases(
    nl=(
        "geen (enkele )?(nieuwsbrie*|reclame*|aanbieding*|advertenti*|{promoting})",
        "(niet|nooit) ~ (nieuwsbrie*|reclame*|{promoting})",
    ),
    en=(
        "no (news-letter*|advertis*|ads|offers|mailings|promotions|circulars)",
        "(not|never) ~ (news-letter*|advertis*|mailings|circulars|promotions)",
    ),
    de=("kein* (newsletter|werbe*|werbung|anzeigen|reklame|rundbrief*|mailing*)",),
)
_NOT = meaning("not")
_THEN = Phrases(
    nl=("(daarna|hierna|daar|daar*|dat|die|deze|hen|hiervoor|via hen)",),
    en=("(then|afterwards|thereafter|this|that|those|these|there|them)",),
    de=("(danach|anschließend|dabei|das|dies*|dort|denen|ihnen|dafür|dadurch)",),
)  # fmt: skip  # lists of phrases
"""A denial with it is about those whom the sentences before are about."""
_GIVEN_TO_US = Phrases(
    nl=("(krijg|krijgen|ontvang|ontvangen) (wij|we|ik) ~ van", "(wij|we|ik) (krijg|krijgen|ontvang|ontvangen) ~ van", "(zij|ze|die) (sturen|geven) ons", "van ~ (krijg|krijgen|ontvang|ontvangen) (wij|we|ik)"),
    en=("(we|i) (get|gets|receive|receives) ... from", "(they|it|who|which) (send|sends|give|gives|pass|passes) us", "from ~ (we|i) (get|receive)"),
    de=("(bekommen|erhalten|bekomme|erhalte) (wir|ich) ~ von", "von ~ (bekommen|erhalten|bekomme|erhalte) (wir|ich)", "(schicken|geben|übermitteln) uns"),
)  # fmt: skip  # lists of phrases
"""Somebody at whom customers buy passes their data on."""
_OURSELVES = Phrases(
    nl=("(zelf|wijzelf|ikzelf|onszelf)",), en=("(ourselves|myself|our own)",), de=("(selbst|selber|unsererseits)",)
)
_BUT = Phrases(
    nl=("(wel|echter|daarentegen|maar)",),
    en=("(however|though|but|does|do|on the other hand)",),
    de=("(jedoch|dagegen|hingegen|allerdings|aber|schon|wohl)",),
)
_BY_YOU = Phrases(nl=("van (u|je|jou)",), en=("from you",), de=("von (ihnen|dir)",))


def contradictions(reading: Reading) -> Iterator[Fault]:
    """Every sentence that another one, or what a party does, makes untrue."""
    yield from _denials(reading)
    yield from _disputed(reading)
    yield from _both_said(reading)
    yield from _unused_and_used(reading)
    yield from hosting(reading)


def _denials(reading: Reading) -> Iterator[Fault]:
    yield from _marketing(reading)
    yield from sharing_denied(reading)
    for place, span in (*reading.hits(AUTOMATED), *reading.replies(AUTOMATED), *reading.hits(AUTOMATED_RIGHT)):
        if (
            scored(reading, place)
            and not reading.vendors_in(place)
            and not (but_others(reading, place) or _by_itself(reading, place))
        ):
            yield shown("automated-denied", reading.sentences[place], span)


def _by_itself(reading: Reading, place: int) -> bool:
    """Whether a sentence denies nothing but that a human being looks on."""
    text = reading.sentences[place].text
    span = reading.saying(UNWATCHED).get(place)
    return span is not None and not reading.has(_NOT, text[: span[0]] + text[span[1] :])


def but_others(reading: Reading, place: int) -> bool:
    """Whether a sentence is about the shop itself, and the next one says that a party does otherwise."""
    after = reading.after(place)
    named = bool(after) and bool(reading.vendors_in(place + 1))
    return named and reading.has(_OURSELVES, reading.sentences[place].text) and reading.has(_BUT, after)


def scored(reading: Reading, place: int) -> bool:
    """Whether somebody scores customers: a sentence other than that at a place says so, or a party does as its module says."""
    unsaid = reading.saying(NOT_SCORED).keys() - reading.saying(UNWATCHED).keys()
    said = {p for p in reading.saying(SCORED) if p not in unsaid or _scored_in_part(reading, p)}
    return bool(said - {place}) or any(_scores(vendor) for vendor in map(reading.registry.get, reading.found.services))


def _scored_in_part(reading: Reading, place: int) -> bool:
    """Whether one clause of a very long sentence says so, though another denies something."""
    text = reading.sentences[place].text
    parts = _PARTS.split(text) if len(text) > _LONG else ()
    return any(reading.has(SCORED, part) and not reading.has(NOT_SCORED, part) for part in parts)


_PARTS = re.compile(r"[,;:] | (?:and|en|und) ")
_LONG = 250


def _scores(vendor: Vendor | None) -> bool:
    return vendor is not None and any(
        service.decision is not None and isinstance(service, Payments) for service in vendor.services
    )


def _marketing(reading: Reading) -> Iterator[Fault]:
    advertises = "advertising" in _kinds(reading)
    denied = list(reading.hits(MARKETING))
    told = {place for place, _ in denied}
    replies = [(p, s) for p, s in reading.replies(MARKETING) if p + 1 not in told and not only_asked(reading, p)]
    denied += replies
    if advertises:
        denied += [*reading.hits(FOR_ORDERS), *reading.hits(MARKETING_BY_VISITS)]
    for place, span in denied:
        across = " | " in reading.sentences[place].text[slice(*span)]  # two cells make no statement
        others = across or _aside(reading, place, span) or _of_buyers(reading, place)
        if advertised(reading, place) and not others:
            yield shown("marketing-denied", reading.sentences[place], span)


def _aside(reading: Reading, place: int, span: Span) -> bool:
    """Whether the clause in which advertising is denied is about something else than what the shop does with data.

    A clause that does not name the data goes on about what the words before it are about.
    """
    text = reading.sentences[place].text
    near = clause(text, span)
    said = near if reading.has(_DATA, near) else text[: text.index(near) + len(near)]
    if span == (0, len(text)):
        said = reading.answers.get(place, text)
    others = reading.has(OF_OTHERS, reading.as_us(said)) and not reading.has(ALSO_OURS, text)
    return others or reading.has(OF_ONE_THING, said)


def only_asked(reading: Reading, place: int) -> bool:
    """Whether a sentence is an answer such as *no*, and that behind it says when it does happen."""
    return place in reading.answers and reading.has(_BUT_ASKED, reading.after(place))


_DATA = meaning("data") | Phrases(
    nl=("wat (wij|we|ik|u|je)", "(weten|leren|hebben|bewaren) ~ (over|van) (u|je|jou)"), en=("what(ever)? (we|i|you)", "(learn|know|hold|have|keep) (about|on) you"), de=("was (wir|ich|sie|du)", "über (sie|dich)")
)  # fmt: skip  # one line each
_BUT_ASKED = alike("{exclusively}", "{consent}")
_ADVERTS = re.compile(
    r"\b(?:advertenties?|adverts?|advertisements?|ads?|banners?|(?:werbe)?anzeigen|inserate)\b", re.IGNORECASE
)
"""What is shown on websites, which no newsletter is."""
_SHOWN = re.compile(
    r"\b(?:ge)?(?:plaats|toon|zeig|schalt|platzier|plac)\w*|\b(?:tonen|staan|show\w*|run|display\w*|setzen|binden)\b",
    re.IGNORECASE,
)
_SENT = re.compile(r"\b(?:stu+r|zend|schick|send|mail|ontvang|krijg|receiv|get\b|erhalt|bekomm)\w*", re.IGNORECASE)
_NAMED = meaning("marketing")


def advertised(reading: Reading, place: int) -> bool:
    """Whether the shop advertises: a sentence other than that at a place says so, or it uses a party for that."""
    promoted = reading.saying(_PROMOTING).keys() - reading.saying(_NO_PROMOTING).keys()
    promoted |= reading.meaning("promotes-by-mail")
    text = reading.sentences[place].text
    shown_only = _SHOWN.search(text) or not (reading.has(_DATA, text) or _SENT.search(text))
    if shown_only and _ADVERTS.search(text) and not reading.has(_NAMED, _ADVERTS.sub("", text)):
        return "advertising" in _kinds(reading)
    return bool({"advertising", "mailing"} & _kinds(reading) or promoted - {place})


def _kinds(reading: Reading) -> set[str]:
    return {kind for services in reading.found.services.values() for kind in services}


def _of_vendor(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what a vendor does: it begins with its name, or says that it is done by it alone."""
    text = reading.sentences[place].text
    starts = [m.start for m in reading.found.mentions if m.sentence is reading.sentences[place]]
    by_it = any(text[:start].endswith(_BY) for start in starts) and not reading.has(ALSO_OURS, text)
    return by_it or any(0 <= start < 8 for start in starts) or bool(_PARTY_FIRST.match(text))


_PARTY_FIRST = re.compile(r"D(?:ie|eze) gegevens|Deze partij|Dit bedrijf|This company|Dieser Anbieter|Zij |They ")
_BY = (" by ", " door ", " durch ", " von ")


def _of_buyers(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what a vendor does, or about the customers of a marketplace."""
    return _of_vendor(reading, place) or _bought_elsewhere(reading, place)


def _bought_elsewhere(reading: Reading, place: int) -> bool:
    """Whether a sentence is about the customers of a marketplace."""
    block = reading.sentences[place].block
    near = [p for p in range(max(0, place - _BACK), place + 1) if reading.sentences[p].block == block]
    about = near if place in reading.saying(_THEN) else [place]
    there = {vendor.id for p in about for vendor in reading.vendors_in(p)}
    elsewhere = any(reading.serves(vendor, "sales_channels") for vendor in there)
    told = [reading.as_us(reading.sentences[p].text) for p in about]
    given = any(reading.has(_GIVEN_TO_US, text) and not reading.has(_BY_YOU, text) for text in told)
    return elsewhere or given


_BACK = 3
"""So many sentences back stands the marketplace."""


def _disputed(reading: Reading) -> Iterator[Fault]:
    """The sentences that answer a question of the shop file differently; ``terms`` looks at those about keeping data."""
    for path, values in reading.disputes.items():
        sentences = _evidence(values)
        in_parts = path[-1] in _TOLD_IN_PARTS and not any(_denies_all(reading, value) for value in values)
        several = in_parts or any(isinstance(value.value, list) for value in values)
        if len(sentences) > 1 and path[0] != "retention" and not several:
            yield from torn("forms-contradict", *([sentence] for sentence in sentences))


def _evidence(values: Collection[Value]) -> dict[Sentence, None]:
    """A sentence for each answer: the first, or another where that gives two answers."""
    found: dict[Sentence, None] = {}
    for value in values:
        said = list(value.sentences)
        found |= dict.fromkeys([next((s for s in said if s not in found), *said[:1])] if said else [])
    return found


def _denies_all(reading: Reading, value: Value) -> bool:
    """Whether an answer is that there is nothing, in so many words."""
    return value.value == "none" and value.evidence is not None and reading.has(_NOT, value.evidence.text)


_TOLD_IN_PARTS = ("contact", "channel")
"""Questions of which one sentence may tell more than another: what a carrier gets besides the address."""


def _both_said(reading: Reading) -> Iterator[Fault]:
    for sides in (*opposites(reading), *both_ways(reading), *asked_and_not(reading)):
        yield from torn("forms-contradict", *([reading.sentences[place] for place in side] for side in sides))


_NOT_WITH = re.compile(
    r"\b(?:geen|kein\w*|niet|nicht|not use|don't use|no longer use)(?: (?:gebruik van|tools? (?:like|such as)|diensten? (?:zoals|van)|dienste? wie))? $",
    re.I,
)
_USE = re.compile(r"\b(?:gebruik|maken|werk|zet|use|nutz|verwend|setz|einsatz|gebruikt)\w*", re.I)
_USED_NOT = re.compile(
    r" (?:gebruiken|gebruik|nutzen|nutze|verwenden|verwende|setzen|zetten) (?:wij|we|ik|wir|ich) (?:niet|nicht)\b",
    re.I,
)


def _unused_and_used(reading: Reading) -> Iterator[Fault]:
    """A party that the shop says it does not use, and that another sentence says it uses."""
    mentioned = {(mention.vendor, mention.sentence) for mention in reading.found.mentions}
    counted = [services["analytics"] for services in reading.found.services.values() if "analytics" in services]
    uncounted = [p for p, _ in reading.hits(_UNCOUNTED) if not reading.vendors_in(p) and not reading.vendors_about(p)]
    if counted and uncounted:
        yield from torn("forms-contradict", [reading.sentences[p] for p in uncounted], counted)
    unasked = [p for p, _ in reading.hits(_UNASKED)]
    asked = [p for p in reading.saying(_ASKED) if p not in unasked and not reading.has(_NOT, reading.sentences[p].text)]
    if unasked and asked and not any(path[-1] == "invitation" for path in reading.disputes):
        yield from torn("forms-contradict", *([reading.sentences[p] for p in side] for side in (unasked, asked)))
    for vendor, services in reading.found.services.items():
        known = reading.registry.get(vendor)
        said = [s for s in reading.sentences if known and (vendor, s) not in mentioned and _unused(reading, s, known)]
        if said:
            yield from torn("forms-contradict", said, list(dict.fromkeys(services.values())))


def _unused(reading: Reading, sentence: Sentence, vendor: Vendor) -> bool:
    """Whether a sentence says that a vendor is not used."""
    text = sentence.text
    here = (name for name in (vendor.name, *vendor.aliases) if name in text)
    found = next((match for name in here if (match := re.search(rf"\b{re.escape(name)}\b", text))), None)
    if found is None or reading.has(_LIMITED, text):
        return False
    denied = _NOT_WITH.search(text[: found.start()]) and _USE.search(text)
    return bool(denied or _USED_NOT.match(text[found.end() :]))


_UNCOUNTED = Rule(
    "forms-contradict",
    Phrases(
        nl=("(meten|meet|tellen|volgen) (wij|we|ik)? ~ (het |de )?bezoek* ~ niet", "(het|uw) bezoek ~ (meten|volgen|tellen) ~ niet", "geen ~ (bezoekersstatistiek*|bezoekstatistiek*|webstatistiek*|statistieken|bezoekcijfers)", "geen (externe |andere )?partij* ~ statistieken"),
        en=("(not|*n't|never) (measure|track|count) ~ (visits|visitors|visit|traffic)", "no (visitor |web |website )?(statistics|analytics)"),
        de=("besuch* ~ (messen|zählen|verfolgen|erfassen) (wir|ich) nicht", "(messen|zählen|verfolgen) ~ besuch* ~ nicht", "kein* (besucher|web|nutzungs)?(statistik*|analyse*)"),
    ),
    alike("{consent}", "{if you}", "{except}", "{cookie}"),
)  # fmt: skip  # lists of phrases
"""Visits are not counted."""
_UNASKED = Rule(
    "forms-contradict",
    Phrases(
        nl=("(niet|nooit|geen|nimmer|niemand) & (vraag|vragen|gevraagd|verzoek*|uitnodig*|uitgenodigd|benader*|herinner*|mailen|mailt) & (beoordeling*|beoordelen|review*|recensie*)",),
        en=("(not|never|no|nobody|*n't) & (ask|asks|asked|invit*|approach*|chase|e-mail|request*|remind*|beg) & (review*|rating*|testimonial*)",),
        de=("(nicht|nie|niemals|kein*|niemand*) & (bitte|bitten|gebeten|auffordern|aufgefordert|aufforderung*|einlad*|eingeladen|fragen|gefragt|anschreiben|angeschrieben|erinner*) & (bewertung*|bewerten|rezension*|beurteilung*)",),
    ),
    alike("{consent}", "{if you}", "{except}") | Phrases(nl=("(zonder|verplicht|nogmaals|naam|namen|adres|kun|kunt|mag)",), en=("(without|required|again|name|address|fake|can|may|need)",), de=("(ohne|pflicht|erneut|namen|adresse|können|kannst)",)),
)  # fmt: skip  # lists of phrases
"""Nobody is asked for a review."""
_ASKED = Phrases(
    nl=("(mail|mailt|mailen|stuurt|sturen|krijgt|krijg|ontvangt|ontvang|vraagt|vragen|schrijft|nodigt|nodigen) ... (hoe het (ging|was|bevalt|bevallen is|is bevallen)|(u|je) ervan (vond|vindt)|of (u|je) tevreden|om een (review|beoordeling|recensie)|te beoordelen)", "(krijgt|krijg|ontvangt|ontvang|stuurt|sturen) ... (uitnodiging|verzoek) ~ (review*|beoordel*|recensie*)"),
    en=("(e-mail|e-mails|mails|send|sends|get|receive|ask|asks|invite|invites|writes) ... (how it went|how you (got on|liked)|what you thought|whether you (are|were) (happy|satisfied|pleased)|for (a|your) (review|rating)|to (write|leave) a review|to (review|rate) (us|it|your))", "(get|receive|send|sends) ... (invitation|request) ~ review*"),
    de=("(mailt|schickt|schicken|schreibt|fragt|fragen|bittet|bitten|erhalten|bekommen|lädt|senden|sendet) ... (wie es (war|lief|gefallen)|wie zufrieden|ob (sie|du) zufrieden|was (sie|du) davon|um (eine|ihre|deine) (bewertung|rezension|meinung)|zu bewerten)", "(erhalten|bekommen|schicken|schickt|senden) ... (einladung|aufforderung|bitte) ~ (bewert|rezension)*", "(erhalten|bekommen|schicken|schickt|senden) ... bewertungs-(einladung|anfrage|bitte)*"),
)  # fmt: skip  # lists of phrases
"""Customers are."""
_LIMITED = alike("{consent}", "{if you}", "{except}")
