"""What an old text does not say and must."""

import re
from collections.abc import Collection, Iterator

from plugin_host.api import N_
from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.addresses import mail_given, shown_to_readers, site_given, street_given
from plugin_host.importing.faults.claims import BASIS
from plugin_host.importing.faults.cookies import undeclared
from plugin_host.importing.faults.duties import DEAD_GROUND
from plugin_host.importing.faults.fault import Fault, missing, shown
from plugin_host.importing.faults.phrases import Phrases, Span, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.identity.dates import dates_in

_NEEDED = {
    "access": N_("access"),
    "rectification": N_("rectification"),
    "erasure": N_("erasure"),
    "restriction": N_("restriction of processing"),
    "portability": N_("data portability"),
    "objection": N_("objection"),
    "complaint": N_("a complaint with a supervisory authority"),
}
"""The rights that a policy must name, and what they are called."""

_GROUND_NAMED = Phrases(
    nl=(
        "grondslag*", "rechtsgrond*", "rechtsbasis", "verwerkingsgrond*", "wettelijke (basis|grond*)", "juridische (basis|grond*)", "(legitiem|gewettigd|gerechtvaardigd)e? belang*", "(art|artikel|article).? 6", "gerechtvaardigd* belang*", "(de )?basis ~ (is|daarvoor)", "(op )?basis: ",
        "krachtens (de )?(wet|overeenkomst)", "(dat|dit) is (een|onze) wettelijke (plicht|verplichting)",
        "(op grond van|op basis van) ~ toestemming",
    ),
    en=(
        "legal bas*", "lawful bas*", "(legal|lawful) ground*", "(legal|lawful) (foundation*|justification*)", "our ground", "basis: ", "(art|artikel|article).? 6", "(legitimate|justified|rightful) (_ )?interest*",
        "(on the basis of|on basis of|based on|based upon|rely on|relying on|rests on) ~ consent",
    ),
    de=(
        "rechtsgrundlage*", "rechtsgrund*", "rechtsgründe*", "(rechtliche|gesetzliche) grundlage*", "grundlage ~ (art*|ist)", "grundlage: ", "(art|artikel).? 6", "(stützen|stütze|stützt|gestützt) ~ auf ~ {consent}", "berechtigte* interesse*",
        "(aufgrund|auf grund|auf grundlage|auf der grundlage|auf basis) ~ (einwilligung|zustimmung)",
    ),
)  # fmt: skip  # lists of phrases
"""Words for a ground itself."""
_NOT_GROUND = Phrases(
    nl=("wettelijke rechtvaardigingsgrond", "ten grondslag", "(bezwaar|verzet*) ... gerechtvaardigd* belang*"),
    en=("no legal basis", "(object|objection) ... legitimate *interest*"),
    de=("keine rechtsgrundlage", "(widersprechen|widerspruch) ... berechtigte* interesse*"),
)
"""Also what a reader may object to, if it is named only there."""
_CONTRACT = Phrases(
    nl=(
        "uitvoer* van ~ (overeenkomst|contract)", "contractsuitvoering", "contractuele (noodzaak|verbintenis*)", "overeenkomst ~ uit te voeren", "uitvoering ~ overeenkomst",
        "(nodig|noodzakelijk) ... (*overeenkomst|contract)",
        "(op grond van|op basis van) ~ *overeenkomst", "de overeenkomst * verplicht", "(ter|voor de|voor) uitvoering van ~ (*overeenkomst|contract)",
        "(overeenkomst|*overeenkomst|contract|afspraak) ~ (na te komen|nakomen|nakomt|uitvoeren)", "uitvoer* ~ (*overeenkomst|contract)",
        "(omdat|want) ~ overeenkomst met (u|je|jou|ons)", "(omdat|want|doordat|aangezien) (u|je|jij) ~ (*overeenkomst|contract)", "(komen|kom) ~ overeenkomst ~ na", "(nakomen|nakoming) ~ *overeenkomst", "(bestelling*|levering) - *overeenkomst",
    ),
    en=(
        "perform* ~ (contract|agreement)", "(execut*|implement*) ~ (contract|agreement)", "(necessary|needed|need|required) ... contract",
        "(on the basis of|on basis of|based on|based upon|rely on|relying on|rests on) ~ contract", "to fulfil* ~ contract*", "(because|as|since) ~ contract (with you|with us|between)", "because (you|we|there) ~ contract", "(because|since) you ~ (contract|agreement)", "(orders?|delivery|sale) - contract",
        "(keep|fulfil*|carry out|honour|meet) ~ contract", "(orders|ordering|order|sales|sending|buying): (our |the |a )?contract",
    ),
    de=(
        "erfüllung ~ vertrag*", "vertragserfüllung", "vertrag* zu erfüllen", "durchführung ~ vertrag*",
        "(aufgrund|auf grund|auf grundlage|auf basis) ~ *vertrag*", "zur (vertragsabwicklung|vertragsdurchführung)", "(durchführung|erfüllung|abwicklung) ~ *vertrag*", "*vertrag* ~ (erfüllen|einhalten|einzuhalten|abwickeln|abzuwickeln|durchzuführen)",
        "weil ~ vertrag ~ haben", "(weil|da) (sie|du) ~ *vertrag*", "(brauchen|benötig*|erforderlich|notwendig|nötig) ... (*vertrag|*vertrags)", "(bestellung|lieferung) - vertrag", "vertrag mit (ihnen|dir) ~ (erfüllen|besteht|haben)",
    ),
)  # fmt: skip  # lists of phrases
"""The contract with the customer, as the reason why data are used."""
_OTHER_CONTRACT = Phrases(
    nl=(
        "(met|tussen) (hen|hun|deze partij*|onze leverancier*)", "de overeenkomst met ons", "zij", "deze (partij|derden|leverancier)", "geheimhouding",
        "beveiligingsmaatregelen", "(gebruikt|verwerkt|zal|mag) (deze|die) gegevens", "(deze|die) gegevens ~ door (deze|die|hen)", "*werkersovereenkomst*",
        "die (wij|we) met _ (hebben )?(gesloten|afgesloten)",
    ),
    en=(
        "with (them|this party|our supplier*)", "their contract with us", "between them", "they", "this (party|company)", "confidential*",
        "security measures", "processing (contract|agreement)*", "(uses|processes|will|may) (only |solely )?(use |process )?(these|this|those) (data|details|information)",
    ),
    de=("(nutzt|verwendet|verarbeitet|wird|darf) diese (daten|angaben)", "*verarbeitungsvertrag*", "av-vertrag*", "mit (ihm|ihnen geschlossenen|diesem anbieter)", "dieser anbieter", "verschwiegen*", "sicherheitsmaßnahmen"),
)  # fmt: skip  # lists of phrases
"""The contract with a supplier is none with the customer."""
_DUTY = Phrases(
    nl=(
        "(is|zijn|op grond van|op basis van|uit|vanwege|wegens|om te voldoen aan) ~ wettelijke (plicht|verplichting)*",
        "(wet|belastingwet|belastingdienst) ~ verplicht*",
        "(op grond van|op basis van) ~ (wet|belang)", "verplicht ~ (wet|fiscale)", "wettelijk verplicht",
    ),
    en=(
        "(legal|statutory) (obligation*|duty|duties)", "(required|obliged) by (tax )?law", "law (requires|obliges|demands)",
        "(on the basis of|on basis of|based on) ~ law", "legally (required|obliged|bound)",
    ),
    de=("rechtliche* (verpflichtung|pflicht)*", "gesetzlich* (verpflichtet|verpflichtung|pflicht)*", "(aufgrund|auf grund|auf grundlage|kraft) ~ gesetz*"),
)  # fmt: skip  # lists of phrases
_OTHER_DUTY = Phrases(
    nl=(
        "(kan|kunnen|mogelijk) ~ (wettelijk )?verplicht", "inzage ~ te geven", "politie", "justitie", "autoriteit*", "overheid*",
        "onderzoek", "geheimhouding", "factu*",
        "tenzij", "voldoen aan wettelijke verplichtingen", "niet wettelijk verplicht", "wet- en regelgeving",
        "op grond van de geldende", "worden gehouden", "{share}", "datalek*", "bezwaar", "(zolang|zo lang)", "bewaar*", "bewaren", "(recht|rechten) (op|om|van)", "heeft (u|je) ~ rechten", "(opgesteld|opgemaakt|geschreven)",
    ),
    en=(
        "(may|can|could) ... (required|obliged)", "police", "authorities", "law enforcement", "unless", "investigation*",
        "invoice*", "confidential*",
        "(comply|complying) with ~ legal obligations", "disclos*", "longer than", "breach*", "(as long as|until)", "(keep|kept|retain*)", "right (of|to)", "you have ~ rights", "(notice|policy|statement) ~ based",
    ),
    de=("(kann|können) ... verpflichtet", "polizei", "behörden", "rechnung*", "es sei denn", "verschwiegen*", "*panne*", "(solange|so lange)", "*aufbewahr*", "aufzubewahren", "(recht|rechte) (auf|zu)", "haben sie ~ rechte", "(erstellt|verfasst)"),
)  # fmt: skip  # lists of phrases
"""A duty of others, one to keep invoices or to help an authority, and duties in general, are no ground for an activity."""
_CONSENT = Phrases(
    nl=(
        "toestemming", "toelating", "instemming", "opt-in", "(uw|je|jouw|voorafgaande?|uitdrukkelijke|expliciete|schriftelijke) (_ )?goedkeuring", "akkoord (gaat|bent|geeft|hebt|heeft|ga|geef)",
        "(als|wanneer|pas|alleen|eerst|nadat|zodra) ... (akkoord|oké|ok|ja|accepteren|prima|toestaan|vooruit) ... (klik*|geklikt|druk*|gedrukt|gezegd|zegt|zei|geduwd|duwt)",
        "(als|wanneer|pas|alleen|nadat|zodra) ... (klik*|geklikt|druk*|gedrukt|gezegd|zegt|zei|geduwd|duwt) ... (akkoord|oké|ok|ja|accepteren|prima|toestaan|vooruit)",
        "na (uw|je|jouw) (akkoord|instemming|toelating)", "(vakje|vinkje|hokje) ... (aanvink*|aangevinkt|aankruis*|zet|aanzet)", "(vink*|kruis*) ... (vakje|hokje)",
    ),
    en=(
        "consent", "consented", "your (permission|approval|agreement|authorisation|go-ahead)", "ask* ~ permission", "(explicit|express|prior) permission", "agreeing to (the|our)",
        "(only|until|once|unless|after) ... (accept*|agree*|allow*|you (say|said) yes|said yes|click* ok|press* ok)",
        "opt(ed)? in", "(tick|ticks|ticked|ticking|check|checking) (the|this|a|that|our) ~ box",
    ),
    de=(
        "einwilligung*", "einverständnis*", "zustimmung", "einverstanden (sind|bist|seid)",
        "(erst|nur|nachdem|sobald) ... (zustimm*|zugestimmt|eingewilligt|einverstanden)",
        "(erst|nur|nachdem|sobald) ... (ok|akzeptieren|ja|zustimmen|einverstanden) ... (klick*|geklickt|drück*|gedrückt|gesagt)",
        "(häkchen|kästchen) ... (setz*|gesetzt|ankreuz*|angekreuzt|anhak*|angehakt)",
    ),
)  # fmt: skip  # lists of phrases
_CONSENT_NAMED = meaning("consent")
_NO_CONSENT = Phrases(
    nl=("(geen|zonder|niet) ~ {consent}", "{consent} ~ niet (nodig|vereist)"),
    en=("(no|not|without) ~ consent",),
    de=("(keine|ohne|nicht) ~ {consent}",),
)
_ONLY_WITH = Phrases(
    nl=("(niet|geen|nooit) ... zonder ~ {consent}",),
    en=("(not|never|no|*n't) ... without ~ consent",),
    de=("(nicht|kein*|nie) ... ohne ~ {consent}",),
)  # fmt: skip  # lists of phrases
"""What is not done without consent is done with it."""
_WITHDRAWN = Phrases(
    nl=("(akkoord|ja|{consent}) ... (terugdraai*|terug te draaien|terugnem*|terug te nemen)", "(daar|daarop) ~ op ~ (terugkomen|terug te komen)", "bedenk* (u|je)", "{consent} ... vervalt", "{consent} ... (intrek*|in te trekken|trek*|ingetrokken|terug*|herroep*|opzeg*|op te zeggen|stopzet*|wijzig*)", "(intrek*|trek*|trekt|ingetrokken|herroep*) ... {consent}", "die (u|je) (altijd|op elk moment|weer|te allen tijde) ~ (intrek*|in)", "keuze ~ (wijzig*|aanpass*|verander*|terug*)", "(pas|wijzig*|verander*|aanpass*) ~ (keuze|voorkeur*)", "*toestemming ~ geldig tot ~ uitschrijf*"),
    en=("{consent} ... (withdr*|revok*|rescind*|retract*|recall*|change your mind|take back)", "(withdr*|revok*|rescind*|retract*) ... {consent}", "which you (may|can) ~ (withdraw|revoke|retract)", "change your (choice|mind)", "change your preferences ~ (any time|later|again|cookie*|banner|footer|settings)", "(any time|cookie*|banner|footer) ~ change your preferences", "(take|taken|taking) ~ (consent|yes|permission|agreement) ~ back", "(agree*|said yes|permission) ... (take|taking) ~ back"),
    de=("das ja ~ (zurück*|wieder)", "(auswahl|entscheidung|einstellung*|wahl) ~ (ändern|ändert|änderst|anpassen|angepasst|rückgängig)", "anders ~ überleg*", "überleg* ~ anders", "{consent} ... (widerruf*|zurück*|widerrufen)", "(widerruf*|zurücknehm*) ... {consent}", "die sie ~ widerrufen", "widerruf*"),
)  # fmt: skip  # lists of phrases

_UNSUBSCRIBED = Phrases(
    nl=("(afmeld*|af te melden|uitschrij*|uit te schrijven|uitgeschreven|afgemeld|opt-out|opzeg*|op te zeggen)", "(meld|schrijf|meldt|schrijft) ~ (af|uit)", "bedenk*"),
    en=("(unsubscrib*|opt-out|opting out|opted out|sign off|(take|takes|taking|taken) (you|me|yourself) off|change your mind)",),
    de=("(abmeld*|abzumelden|abbestell*|abzubestellen|austragen|auszutragen)", "(meld*|bestell*) ~ ab", "trag* ~ aus"),
)  # fmt: skip  # lists of phrases

_ABROAD = Phrases(
    nl=("{outside}", "({far away}|{states}) & {handles data}", "{data} ... (wereldwijd|overal ter wereld|waar ook ter wereld|over de hele wereld) ... (verwerk*|opgeslagen|bewaard|gestockeerd|doorg*)", "{data} ... (verwerk*|opgeslagen|bewaard|gestockeerd|doorg*) ... (wereldwijd|overal ter wereld|waar ook ter wereld|over de hele wereld)", "landen ~ (minder|lager) ~ bescherm*"),
    en=("{outside}", "({far away}|{states}) & {handles data}", "{of far away} (_ )?(developer|programmer|assistant|freelancer|partner|compan|firm|business|server|cloud|team|agenc|colleague|staff|call-cent|contractor|subcontractor|provider|service|helpdesk|support|bookkeeper|designer|engineer|webmaster|coder|host|bureau|data-cent)*", "(developer|programmer|assistant|freelancer|partner|company|firm|business|server|cloud|team|agency|colleague|staff|call-cent|contractor|subcontractor|provider|service|helpdesk|support|bookkeeper|designer|engineer|webmaster|coder|host|bureau|data-cent) (is|are) {of far away}", "{data} ... (process*|stor*|transfer*|held) ... (worldwide|anywhere in the world|around the world|globally)", "countries ~ (less|lower|weaker|poorer) ~ protect*", "countries ~ laws ~ less", "{data} ... (process*|stor*|transfer*|held) ... (all over the world|across the world|throughout the world|outside your jurisdiction|in other jurisdictions)"),
    de=("{outside}", "({far away}|{states}) & {handles data}", "{data} ... weltweit ... (verarbeit*|gespeichert|übermittelt)", "{data} ... (verarbeit*|gespeichert|übermittelt) ... (weltweit|überall auf der welt|auf der ganzen welt)", "länder* ~ (geringer*|niedriger*|schwächer*) ~ schutz*"),
)  # fmt: skip  # lists of phrases
_ORIGIN = Phrases(
    nl=(
        "(kopen|koopt|koop|halen|haal|haalt|betrekken|betrek|inkopen|aankopen|importeren|importeer|importeert|invoeren|verkopen|verkoopt|verkoop) ... {outside}",
        "uit (de |het )?({outside}|{far away})",
        "uit * en {outside}",
        "(gemaakt|geproduceerd|vervaardigd|gefabriceerd|ontworpen|geweven|geteeld|gekweekt|genaaid|gebreid|geplukt|geoogst|gedrukt) ~ in ~ {outside}",
        "in ~ {outside} ~ (gemaakt|geproduceerd|vervaardigd|gefabriceerd|ontworpen|geweven|geteeld|gekweekt|genaaid|gebreid|gebrand|geplukt|geoogst|gedrukt)",
    ),
    en=(
        "(buy|sourc*|import*|purchas*|sell|obtain) ... ({outside}|{far away})",
        "from (the )?({outside}|{far away})",
        "(made|grown|woven|sewn|knitted|produced|roasted|manufactured|crafted|spun|dyed|harvested) ~ in ~ {outside}",
    ),
    de=(
        "(kaufen|kaufe|beziehen|importier*|verkaufen|verkaufe) ... {outside}",
        "aus (den |dem |der )?({outside}|{far away})",
        "(hergestellt|gefertigt|angebaut|geknüpft) ~ in ~ {outside}",
        "in ~ {outside} ~ (hergestellt|gefertigt|angebaut|geknüpft|gewebt|genäht|gestrickt|produziert|geröstet)",
    ),
)
"""Where goods come from, unless the sentence speaks of data or of somebody who handles them."""
_HANDLED = meaning("handles data")
_STATES = meaning("states")
_BEYOND = meaning("beyond")
_COUNTRY = alike("{outside}", "{far away}")
_NOT_ABROAD = Phrases(
    nl=("{inside}", "{outside} (dus |ook |daarom )?(nooit|niet|niets)", "google (ireland|llc|inc)* ", "(niet|nooit|geen|niets) (op servers |op een server |servers )?(in|naar) (de |het )?{outside}", "{outside} ~ (gebruiken|hebben|huren) (wij|we) niet", "{outside} (gaan|gaat|komen|komt|worden|sturen|geven|delen) ~ {data} ~ (niet|nooit)"),
    en=("{inside}", "{outside} (never|not at all)", "california* (consumer|privacy|resident*|law*|act)", "(not|never|none|no|nothing|*n't) ~ (kept|stored|held|processed|anything|data|server*|it|them) (on servers )?in (the )?{outside}"),
    de=("{inside}", "{outside} (also |daher |auch )?(nie|niemals|gar nicht)", "(nicht|kein*|nichts|nie) (auf servern |auf server |server |daten )?in (den |die |der )?{outside}", "{outside} ~ (nutzen|verwenden|haben|mieten) wir ~ nicht", "{outside} (gelangen|gehen|werden|geben|senden|übermitteln) ~ {data} ~ (nicht|nie)"),
)  # fmt: skip  # lists of phrases
_DELIVERED = meaning("deliver abroad")
_SENDER = Phrases(
    nl=("(fabriek*|magazijn*|leverancier*|fabrikant*|*partner|toeleverancier*) ... ({data}|{receives})", "{promoting}"),
    en=(
        "(factory|factories|warehouse*|supplier*|manufacturer*|maker*|wholesaler*|distributor*|partner) ... ({data}|{receives})",
        "{promoting}",
    ),
    de=("(fabrik*|lager|lieferant*|hersteller*|*partner) ... ({data}|{receives})", "{promoting}"),
)
"""Whoever sends goods from abroad gets data for it; and mail is no goods."""
_OTHERS = Phrases(
    nl=("(andere|overige) ~ {one party}", "(andere|overige) (leverancier|bedrij|partij|partner|dienst)*"),
    en=("other ~ {one party}", "other (supplier|compan|part|provider|service)*"),
    de=("(andere|weitere|übrige)* (dienstleister|anbieter|partner|unternehmen|lieferant)*",),
)
"""Parties besides those of which was spoken before."""
_GROUND = meaning("ground")
_WHOLE = re.compile(r"\d{1,2}\b.{1,14}\b(?:19|20)\d{2}\b")
_DATED = re.compile(
    r"versie|version|fassung|stand\b|datum|date|updated?|bijgewerkt|gewijzigd|aangepast|geldt|geldig|vanaf|gilt|effective|applies|valid|in (?:force|werking)|d\.d\."
    r"|herzien|revised|changed|amended|geändert|aktualisiert|gültig|opgesteld|vastgesteld|last|laatst|zuletzt|published|gepubliceerd|veröffentlicht|approved|freigegeben|vrijgegeven|goedgekeurd|reviewed|checked|nagekeken|geprüft|überprüft|dated|adopted|revis(?:ion|ie)|uitgave|status|issue|ausgabe|as of|per \d",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:versie|version|stand|as (?:at|of)|fassung|datum|updated|bijgewerkt|gewijzigd|geändert)[^.\d]{0,20}(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_NOT_OF_TEXT = re.compile(
    r"\b(?:AVG|GDPR|DS-?GVO|verordening|regulation|verordnung|wet|act|\w*gesetz|richtlijn|directive|richtlinie)\b|©|\(EU\)"
    r"|\b(?:bestaan|trading|in business|gegründet|opgericht|founded|gibt es) ",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"(?i),? (?:gelde?\w*|gilt|is|are|ist|sind|has|have|trad|treedt|appl(?:y|ies)|came|in (?:werking|force|kraft)|new|the|de|die)\b"
    r"[^,.;]{0,60}(?:\b(?:AVG|GDPR|DS-?GVO|law|\w*wet|act|norm\w*|regels|rules|regulation)\b|wetgeving|verordening|verordnung|gesetz|richtlijn|richtlinie)",
)
"""Behind a date: what holds since then is an act."""
_ITSELF = re.compile(
    r"versie|version|(?<!in der )fassung|laatst|\blast\b|\bstand\b|updated|gewijzigd|zuletzt|verklaring|notice|policy|erklärung|d\.d\.",
    re.IGNORECASE,
)
"""Words for the policy and its age."""
_ADDRESS_LINE = re.compile(r"^(?:No\. )?\d+\w? [A-ZÀ-Þ][\w ]{1,40}(?:, [\w ]{2,40}){2,8}\.?$")
_LINE = 160
"""A block of fewer characters is looked at whole: the stop after a short month ends no sentence."""
_SHORT = 60
"""A line of fewer characters that holds a date is one."""


def missing_things(reading: Reading) -> Iterator[Fault]:
    """Everything that should be there and is not."""
    yield from _of_the_shop(reading)
    yield from _of_the_data(reading)
    yield from undeclared(reading)
    yield from _of_the_rights(reading)


def _of_the_shop(reading: Reading) -> Iterator[Fault]:
    values = reading.values
    street = ("controller", "street") in values or street_given(reading)
    if not street or (("controller", "email") not in values and not mail_given(reading)):
        yield missing("controller-identity")
    site = values.get(("shop", "website"))
    given = site_given(reading) if site is None else None
    if (site is None and given is None) or (site is not None and not shown_to_readers(reading, str(site.value))):
        yield missing("website-missing")
    elif given is not None and given[1].startswith("http://"):
        yield shown("website-insecure", given[0])
    elif site is not None and str(site.value).startswith("http://") and site.evidence:
        yield shown("website-insecure", site.evidence)
    lines = [(block.text, block.shape) for block in reading.document.blocks if len(block.text) <= _LINE]
    whole = ((s.text, s.shape) for s in reading.sentences if _is_apart(s, reading))
    if not any(_dated(*line) for line in (*lines, *whole)):
        yield missing("date-missing")


def _is_apart(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence can be looked at without the rest of its block: that is long, or the date stands in it whole."""
    return len(reading.document.blocks[sentence.block].text) > _LINE or bool(_WHOLE.search(sentence.text))


def _dated(text: str, shape: Shape) -> bool:
    """Whether a text gives a date that may be that of the policy."""
    short = len(text) <= _SHORT or shape is Shape.HEADING
    spans = [(start, end) for _, start, end in dates_in(text) if short or _DATED.search(text)]
    spans += [(match.end(), match.end()) for match in _YEAR.finditer(text)]
    return any(_of_the_text(text[:start], text[end:]) for start, end in spans)


def _of_the_text(before: str, after: str) -> bool:
    """Whether a date is that of the policy by what stands around it: not of an act, nor of the shop."""
    said = _ITSELF.split(before)[-1]
    return not (_NOT_OF_TEXT.search(said) or (_RULES.match(after) and not _ITSELF.search(before + after)))


def _of_the_data(reading: Reading) -> Iterator[Fault]:
    if not _based(reading) and not any(True for _ in reading.hits(BASIS)):
        yield missing("basis-missing")
    grounds = reading.saying(_GROUND).keys()
    if not grounds:
        yield from _transfers(reading)
        return
    yield from _not_covered(reading, grounds)


def _based(reading: Reading) -> bool:
    """Whether some sentence says on what ground an activity of the shop rests."""
    if reading.saying(_GROUND_NAMED).keys() - reading.saying(_NOT_GROUND).keys():
        return True
    for says, unless in ((_CONTRACT, _OTHER_CONTRACT), (_DUTY, _OTHER_DUTY)):
        for place, span in reading.saying(says).items():
            if not reading.excused(place, span, unless) and not reading.begins_with(place):
                return True
    return False


def _transfers(reading: Reading) -> Iterator[Fault]:
    for place, span in reading.saying(_ABROAD).items():
        if _goes_abroad(reading, place, span):
            yield shown("transfer-unknown", reading.sentences[place], span)


def _not_covered(reading: Reading, grounds: Collection[int]) -> Iterator[Fault]:
    """Transfers to other parties or countries than those for which the text names a ground, if it names none for all."""
    dead = reading.saying(DEAD_GROUND.says)
    theirs = {party for place in grounds for party in _parties(reading, place)}
    covered = {_meant(reading, place) for place in grounds if not _parties(reading, place) and place not in dead}
    if covered & {"", _ANYWHERE}:
        return
    meant = {_meant(reading, place) for place in grounds}
    for place, span in reading.saying(_ABROAD).items():
        others = place in reading.saying(_OTHERS)
        to, country = set() if others else _parties(reading, place), _country(reading, place)
        told = not others and any(_told_near(reading, place, ground) for ground in grounds)
        elsewhere = country not in ("", _ANYWHERE) and place in reading.saying(_HANDLED)
        of_others = elsewhere and country not in meant and not _named(reading, place)
        apart = elsewhere if of_others or not to else not to & theirs
        if apart and country not in covered and not told and _goes_abroad(reading, place, span):
            yield shown("transfer-unknown", reading.sentences[place], span)


def _told_near(reading: Reading, place: int, ground: int) -> bool:
    """Whether a ground is named in the same block as a transfer; of a whole policy in one block, next to it."""
    block = reading.sentences[place].block
    near = len(reading.document.blocks[block].text) <= _MUCH or abs(place - ground) <= 1
    return near and block == reading.sentences[ground].block


_MUCH = 1500
"""A block of more characters is about more than one party."""


def _parties(reading: Reading, place: int) -> set[str]:
    """The parties that a sentence is about or names."""
    return _named(reading, place) | {vendor.id for vendor in reading.vendors_about(place)}


def _named(reading: Reading, place: int) -> set[str]:
    """The parties that a sentence names."""
    named = {other for other in reading.others() if other in reading.sentences[place].text}
    return named | {vendor.id for vendor in reading.vendors_in(place)}


def _goes_abroad(reading: Reading, place: int, span: Span) -> bool:
    """Whether a sentence that names a country tells where data go, not where goods go or come from."""
    goods = place in reading.saying(_ORIGIN) and not (place in reading.saying(_HANDLED) or reading.vendors_in(place))
    sends = any(not reading.serves(vendor.id, "shipping", "sales_channels") for vendor in reading.vendors_in(place))
    sold = not sends and place not in reading.saying(_SENDER) and reading.excused(place, span, _DELIVERED)
    if goods or sold or reading.excused(place, span, _NOT_ABROAD):
        return False
    return not _own_address(reading, place)


_ANYWHERE = "anywhere"


def _country(reading: Reading, place: int) -> str:
    """The country outside Europe that a sentence names; the states of America are one."""
    if place in reading.saying(_BEYOND):
        return _ANYWHERE
    if place in reading.saying(_STATES):
        return "states"
    span = reading.saying(_COUNTRY).get(place)
    return reading.sentences[place].text[span[0] : span[1]].lower() if span else ""


def _meant(reading: Reading, place: int) -> str:
    """The country that a sentence about the ground of a transfer names, or that the one before it does."""
    neighbour = "neighbour" if place in reading.saying(_NEIGHBOUR) else ""
    pointing = reading.before(place) and place not in reading.saying(_FOR_ALL)
    before = place - 1 if pointing else place
    return _country(reading, place) or neighbour or _country(reading, before)


_FOR_ALL = alike("{every}", "{always}")
_NEIGHBOUR = Phrases(
    nl=("(verenigd koninkrijk|groot-brittannië|zwitserland)",),
    en=("(united kingdom|the uk|great britain|switzerland)",),
    de=("(vereinigtes königreich|vereinigten königreich|großbritannien|schweiz)",),
)
"""Countries whose protection Europe recognises, and to which a ground for one of them is limited."""


def _own_address(reading: Reading, place: int) -> bool:
    """Whether a sentence is an address, or the one from which that of the shop was taken."""
    sentence = reading.sentences[place]
    taken = (value.evidence for path, value in reading.values.items() if path[0] == "controller")
    return bool(_ADDRESS_LINE.match(sentence.text)) or any(evidence is sentence for evidence in taken)


def _mails_on_consent(reading: Reading) -> bool:
    """Whether newsletters go to those who agreed, in whatever words, and nobody is told how to unsubscribe."""
    value = reading.values.get(("practices", "newsletter"))
    return value is not None and value.value in ("consent", "both") and not reading.saying(_UNSUBSCRIBED)


def _of_the_rights(reading: Reading) -> Iterator[Fault]:
    if lacks := [called for right, called in _NEEDED.items() if right not in reading.rights]:
        yield missing("rights-incomplete", *lacks)
    not_asked = reading.saying(_NO_CONSENT).keys() - reading.saying(_ONLY_WITH).keys()
    asked = {place for place in reading.saying(_CONSENT).keys() - not_asked if not _unsubscribed(reading, place)}
    if (asked or _mails_on_consent(reading)) and "withdrawal" not in reading.rights and not reading.saying(_WITHDRAWN):
        yield missing("withdrawal-missing")


def _unsubscribed(reading: Reading, place: int) -> bool:
    """Whether a sentence that does not speak of consent, or the one after it, says how to get off a list again."""
    if place in reading.saying(_CONSENT_NAMED):
        return False
    return place in reading.saying(_UNSUBSCRIBED) or reading.has(_UNSUBSCRIBED, reading.after(place))
