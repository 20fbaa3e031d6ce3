"""Pairs of forms of one clause that cannot both be true."""

from dataclasses import dataclass

from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.rules import NOTHING, Rule


@dataclass(frozen=True)
class Pair:
    """Two forms of a clause; a text that has both contradicts itself. ``by_us``: the other one is so only if it names no party."""

    one: Rule
    other: Rule
    by_us: bool = False


def _form(says: Phrases, unless: Phrases = NOTHING, about: Phrases = NOTHING) -> Rule:
    return Rule("forms-contradict", says, unless, about)


def _none_and_ours(thing: Phrases) -> Pair:
    """There are none of some things, or they are ours."""
    none = _joined(thing, ("{not} ~ # ",), ("{not} ~ # ",), ("{not} ~ # ", "# ~ {not}"))
    ours = _joined(thing, ("(onze|ons|mijn) (_ )?#",), ("(our|my) (_ )?#",), ("(unser*|mein*) (_ )?#",))
    return Pair(_form(none, _IF), _form(ours, meaning("not")))


def _unkept_and_kept(thing: Phrases) -> Pair:
    """Data of some kind are not seen or written down, or they are kept."""
    recorded = {
        "nl": "(opgenomen|opnemen|neem*|nemen)",
        "en": "(record*|log|logged)",
        "de": "(aufgezeichnet|zeichn*|mitgeschnitten)",
    }
    unkept, kept = (
        _joined(thing, *(tuple(f"{before}# & {verb}" for verb in (*verbs, record)) for record in recorded.values()))
        for before, verbs in (("{not} & ", ("{keep}", "{receives}")), ("", ("{keep}",)))
    )
    return Pair(_form(unkept, _IF), _form(kept, alike("{not}", "{delete}", "{made anonymous}")), by_us=True)


def _by_us_and_by_others(task: Phrases, firm: Phrases) -> Pair:
    """We do something ourselves, or a firm does it for us."""
    own = _joined(
        task,
        ("(wij|we|ik) & # & (zelf|eigenhandig|helemaal alleen)",),
        ("(we|i) & # & (myself|ourselves|by hand|own hands)",),
        ("(wir|ich) & # & (selbst|selber|allein|alleine|eigenhändig)",),
    )
    others = Phrases(
        *(
            tuple(f"{t} & {f}" for t in ts for f in fs)
            for ts, fs in ((task.nl, firm.nl), (task.en, firm.en), (task.de, firm.de))
        )
    )
    return Pair(_form(own, _NOT_ALL), _form(others, _NOT_ALL))


def _joined(thing: Phrases, nl: tuple[str, ...], en: tuple[str, ...], de: tuple[str, ...]) -> Phrases:
    """Phrases with the words for a thing where they have a ``#``."""
    return Phrases(
        *(
            tuple(form.strip().replace("#", word) for form in forms for word in words)
            for forms, words in ((nl, thing.nl), (en, thing.en), (de, thing.de))
        )
    )


_IF = Phrases(
    nl=(
        "{consent}",
        "{if you}",
        "zonder",
        "langer",
        "meer dan",
        "{except}",
        "{third parties}",
        "nodig",
        "{made anonymous}",
        "persoonsgegeven*",
    ),
    en=(
        "{consent}",
        "{if you}",
        "without",
        "longer",
        "more than",
        "{except}",
        "{third parties}",
        "need*",
        "{made anonymous}",
        "personal data",
    ),
    de=(
        "{consent}",
        "{if you}",
        "ohne",
        "länger",
        "mehr als",
        "{except}",
        "{third parties}",
        "nötig",
        "{made anonymous}",
        "personenbe*",
    ),
)
"""What is denied for some cases only."""
_NOT_ALL = Phrases(
    nl=("{not}", "{if you}", "jaarrekening", "jaarcijfers", "jaarafsluiting", "soms", "deels", "een deel"),
    en=("{not}", "{if you}", "annual", "year-end", "yearly", "sometimes", "partly", "some"),
    de=("{not}", "{if you}", "jahresabschlu*", "manchmal", "teilweise", "teils", "einige"),
)
"""What is done in part by one, in part by another."""
_GOOGLE = Phrases(nl=("google",), en=("google",), de=("google",))
_BOOKS = Phrases(
    nl=("boekhoud*", "administratie", "facturen"),
    en=("bookkeeping", "accounting", "books", "accounts"),
    de=("buchhaltung", "buchführung", "rechnungen"),
)
_THINGS = (
    Phrases(
        nl=("(tracking|volg|advertentie|marketing|reclame)-?cookies*",), en=("(tracking|advertising|marketing|third-party) cookies",), de=("(tracking|werbe|marketing)-?cookies",)
    ),
    Phrases(nl=("(camera|camera's|camerabewaking|bewakingscamera*)",), en=("(camera|cameras|cctv)",), de=("(kamera|kameras|videoüberwachung|überwachungskamera*)",)),
    Phrases(nl=("(klantenkaart|spaarprogramma|getrouwheidskaart|spaarkaart|klantenprogramma)",), en=("(loyalty|rewards) (card*|programme|program|scheme)",), de=("(kundenkarte|bonusprogramm|treueprogramm)",)),
    Phrases(nl=("(app|webapp)",), en=("(mobile )?app",), de=("app",)),
    Phrases(nl=("(chat|livechat|chatfunctie|chatbox)",), en=("(live-chat|chat)",), de=("(chat|live-chat|chatfunktion)",)),
)  # fmt: skip  # lists of phrases
_DATA = (
    Phrases(
        nl=("(*kaartnummer*|*kaartgegevens|*cardnummer*|*cardgegevens|nummer van (uw|je) (*kaart|creditcard))",),
        en=("(card (number*|details|data)|(number|details) of your (credit |debit |payment )?card)",),
        de=("(*kartennummer*|*kartendaten|nummer (ihrer|deiner) *karte)",),
    ),
    Phrases(nl=("(bankgegevens|rekeningnummer*|iban*)",), en=("(bank details|account number*|iban*|bank data)",), de=("(bankverbindung*|bankdaten|kontonummer*|iban*)",)),
    Phrases(nl=("(telefoongesprek*|telefonische gesprekken)",), en=("(phone|telephone) (call|calls|conversations)",), de=("(telefongespräch*|telefonat*|anrufe*)",)),
    Phrases(nl=("(chat*|livechat*)",), en=("(live-chat*|chat*)",), de=("(chat*|live-chat*)",)),
    Phrases(nl=("(geboortedatum|geboortedata)",), en=("dates? of birth",), de=("geburtsdat*",)),
    Phrases(nl=("(wachtwoord*|paswoord*)",), en=("password*",), de=("(passwort*|passwört*|kennwort*)",)),
    Phrases(nl=("ip-adres*",), en=("ip-address*",), de=("ip-adress*",)),
)  # fmt: skip  # lists of phrases
_TASKS = (
    (
        Phrases(nl=("(boekhouding|administratie|btw-aangifte*)",), en=("(bookkeeping|accounting|books|accounts|vat return*)",), de=("(buchhaltung|buchführung|bücher)",)),
        Phrases(
            nl=("(boekhouder|boekhoudster|*boekhoudkantoor|administratiekantoor|accountant*|fiduciaire) ~ (verzorg*|voer*|doet|gedaan|bijhoud*|onze|mijn|de|die|dat)", "(verzorgd|gedaan|gevoerd|bijgehouden|uitbesteed|laten|doet|voert) ~ (boekhouder|boekhoudster|*boekhoudkantoor|administratiekantoor|accountant*|fiduciaire)"),
            en=("(bookkeeper|accountant*|accounting firm|bookkeeping firm) ~ (do|does|keeps|keep|handles|looks after|runs|prepares)", "(done|kept|handled|looked after|outsourced|prepared|run) ~ (bookkeeper|accountant*|firm)"),
            de=("(steuerberat*|steuerbüro*|steuerkanzlei|buchhalter*|buchhaltungsbüro|buchführungsbüro|lohnbüro) ... (führt|macht|erledigt|übernimmt|übernommen|geführt|erledigt|gemacht)",),
        ),
    ),
    (
        Phrases(nl=("(pak|pakken|inpak*|verpak*|ingepakt|verstuur*|versturen|verzend*|verzonden|verstuurd)",), en=("(pack|packed|packs|packing|post|posted|ship|shipped|dispatch*)",), de=("(pack*|verpack*|gepackt|eingepackt|verschick*|versende*|versandt)",)),
        Phrases(nl=("(*magazijn|fulfilment*|logistiek* (partner|bedrijf|centrum)|distributiecentrum|*pakhuis) ", "(door|bij) (een|ons) (extern|logistiek)"), en=("(by|from|at) ~ (warehouse|fulfilment*|fulfillment*|logistics)", "(warehouse|fulfilment*|fulfillment*|logistics *) ~ (pack*|post*|ship*|dispatch*)"), de=("(lager|lagerhaus|fulfillment*|fulfilment*|logistiker|logistik*|versanddienstleister)",)),
    ),
    (
        Phrases(nl=("(klantenservice|klantendienst|vragen|telefoon|mails)",), en=("(customer service|questions|enquiries|phone|emails|e-mails)",), de=("(kundenservice|kundendienst|fragen|anfragen|anrufe|telefon)",)),
        Phrases(nl=("(callcenter|call-center|contactcenter|klantcontactcentrum)",), en=("(call cent(re|er)|contact cent(re|er)|answering service)",), de=("(callcenter|call-center|contactcenter)",)),
    ),
)  # fmt: skip  # lists of phrases
PAIRS = (
    *(_none_and_ours(thing) for thing in _THINGS),
    *(_unkept_and_kept(thing) for thing in _DATA),
    *(_by_us_and_by_others(*task) for task in _TASKS),
    Pair(  # no cookies at all, or some
        _form(
            Phrases(
                nl=("(wij|we|ik|website|webshop|webwinkel|site) ~ (geen enkele|geen) cookies?", "(geen enkele|geen) cookies? (gebruik*|geplaatst|plaatsen)"),
                en=("(we|i|website|webshop|shop|store|site) ~ (no|not use|not set|not place|*n't use|*n't set) (any )?cookies", "without (any )?cookies"),
                de=("(wir|ich|website|webseite|shop|seite) ~ keine(rlei)? cookies", "(ohne|keine) cookies ~ (aus|gesetzt|verwendet)"),
            ),
            Phrases(
                nl=("{consent}", "{if you}", "cookies (van|voor|die|om|waar*|met|zonder|tenzij)", "andere", "meer"),
                en=("{consent}", "{if you}", "cookies (from|of|for|that|which|to|with|without|unless|other)", "other", "more"),
                de=("{consent}", "{if you}", "cookies (von|für|zu|zum|zur|die|mit|ohne|au(ß|ss)er|um)", "cookies, die", "andere*", "mehr"),
            ),
        ),
        _form(
            Phrases(
                nl=("(wij|we|ik|onze (website|webshop|webwinkel|site)|deze (website|webshop|webwinkel|site)) (gebruik*|plaats*|maakt gebruik van|maken gebruik van|zet|zetten) (_ )?(_ )?cookies",),
                en=("(we|i|our (website|webshop|shop|store|site)|this (website|webshop|shop|store|site)) (use|uses|set|sets|place|places|stores?) (_ )?(_ )?cookies",),
                de=("(wir|ich|unser* (website|webseite|shop|seite)|dies* (website|webseite|shop|seite)) (nutz*|verwende*|setz*|benutz*) (_ )?(_ )?cookies",),
            ),
            meaning("not"),
        ),
        by_us=True,
    ),
    Pair(  # sent within the country only, or abroad as well
        _form(
            Phrases(
                nl=("(lever*|bezorg*|verzend*|verstur*|verstuur*|sturen) ~ {exclusively} (in|binnen|naar) ~ (nederland|belgië|vlaanderen)", "(lever*|bezorg*|verzend*|verstur*|verstuur*|sturen) ~ niet ~ buitenland"),
                en=("(deliver*|ship*|send|post) ~ {exclusively} (in|within|to) ~ (ireland|uk|united kingdom|britain|england)", "(not|*n't) (deliver|ship|send|post) ~ (abroad|overseas|internationally)"),
                de=("(liefer*|versend*|verschick*) ~ {exclusively} (in|innerhalb|nach) ~ (deutschland*|österreich*|schweiz)", "(liefer*|versend*|verschick*) ~ nicht ~ ausland"),
            ),
        ),
        _form(
            Phrases(
                nl=("(lever*|bezorg*|verzend*|verstur*|verstuur*|sturen) ~ (naar|in) ~ (buitenland|andere landen|heel europa|de hele (eu|wereld))", "wereldwijd ~ (lever*|bezorg*|verzend*|verstur*)"),
                en=("(deliver*|ship*|send|post) ~ (abroad|overseas|worldwide|internationally|other countries|all over)",),
                de=("(liefer*|versend*|verschick*) ~ (ausland|weltweit|andere* länder|ganz europa|eu-ausland)",),
            ),
            meaning("not"),
        ),
    ),
    Pair(  # nobody is employed, or our people do something
        _form(Phrases(nl=("(heb|hebben|werken|werk) ~ (geen|zonder) (_ )?(personeel|medewerkers|werknemers)",), en=("(have|employ|without) (no )?(staff|employees)", "work alone"), de=("(habe|haben|beschäftige|beschäftigen) (wir |ich )?keine? (mitarbeit*|angestellten|personal)",)), Phrases(nl=("toegang",), en=("access",), de=("zugriff",))),
        _form(Phrases(nl=("(onze|mijn) (medewerkers|werknemers|personeelsleden)", "ons personeel"), en=("(our|my) (staff|employees|team members)",), de=("(unsere|meine|unseren|meinen) (mitarbeit*|angestellten)", "unser personal")), meaning("not")),
    ),
    Pair(  # one pays before, or can pay later
        _form(Phrases(nl=("betal* ~ ({exclusively}|altijd) ~ vooraf", "achteraf betalen ~ niet", "vooraf ~ betalen"), en=("(pay*|payment) ~ ({exclusively}|always) ~ (in advance|up front)",), de=("(zahl*|bezahl*) ~ ({exclusively}|immer|stets) ~ (voraus|vorab|vorkasse)",)), Phrases(nl=("kun* ~ vooraf", "of achteraf"), en=("{if you}",), de=("{if you}",))),
        _form(Phrases(nl=("achteraf ~ betalen", "betal* ~ (achteraf|op rekening|na ontvangst|na levering)"), en=("pay* ~ (later|after delivery|on account|by invoice|on invoice|afterwards)",), de=("(zahl*|bezahl*|kauf*) ~ (auf rechnung|später|nach erhalt|nach lieferung)",)), meaning("not")),
    ),
    Pair(  # all orders are brought by us, or by somebody else
        _form(Phrases(nl=("(alle|elke|iedere) ~ (bestelling*|pakket*) ~ zelf", "(bezorgen|brengen|leveren) ~ (alle|elke|iedere) ~ zelf"), en=("(deliver|bring|drive) ~ (all|every) ~ (ourselves|myself|by hand)",), de=("(alle|jede) ~ bestellung* ~ (selbst|selber|persönlich)", "(liefern|bringen) ~ (alle|jede) ~ (selbst|selber|persönlich)")), _NOT_ALL),
        _form(Phrases(nl=("(alle|elke|iedere|de|uw) ~ (bestelling*|pakket*) ~ (bezorgd|gebracht|geleverd|verzonden) ~ door", "(alle|elke|iedere|de|uw) ~ (bestelling*|pakket*) ~ door ~ (bezorgd|gebracht|geleverd|vervoerd)"), en=("(orders|order|parcels) ~ (delivered|brought|carried) by",), de=("(bestellung*|paket*) ~ (von|durch) ~ (geliefert|ausgeliefert|zugestellt|gebracht)",)), _NOT_ALL),
    ),
    Pair(  # there is no shop to walk into, or there is
        _form(Phrases(nl=("geen (fysieke |eigen )?(winkel|showroom|toonzaal|winkelpand)", "(enkel|alleen|uitsluitend) online"), en=("no (physical |bricks-and-mortar )?(shop|store|showroom)", "(only|purely|exclusively) online"), de=("kein* (_ )?(ladengeschäft|ladenlokal|ausstellungsraum)", "(nur|ausschlie(ß|ss)lich|rein) online")), Phrases(nl=("betal*",), en=("pay*",), de=("zahl*", "bezahl*"))),
        _form(Phrases(nl=("(onze|mijn) (fysieke )?(winkel|showroom|toonzaal) (in|te|aan) _",), en=("(our|my) (physical )?(shop|store|showroom) (in|at|on) _",), de=("(unser*|mein*) (ladengeschäft|ladenlokal|laden|geschäft|ausstellungsraum) (in|am|an) _",)), meaning("not")),
    ),
    Pair(  # the date of birth is not asked, or must be given
        _form(Phrases(nl=("(geboortedatum|leeftijd) ~ (vragen|vraag|nodig|gevraagd) ~ niet", "(vragen|vraag) ~ (niet|geen) ~ geboorteda*"), en=("(not|*n't) ask ~ (date of birth|age)",), de=("(geburtsdatum|alter) ~ (nicht|erfragen|fragen) ~ (nicht|ab)?", "(fragen|erheben) ~ kein geburtsdatum")), meaning("consent")),
        _form(Phrases(nl=("(geboortedatum|leeftijd) ~ (verplicht|vereist)", "(moet|moeten|vragen|dient) ~ (geboortedatum|leeftijd)"), en=("(date of birth|age) ~ (required|mandatory|compulsory)", "(must|ask for) ~ (date of birth|age)"), de=("(geburtsdatum|alter) ~ (pflicht*|erforderlich)",)), meaning("not")),
    ),
    Pair(  # Google uses it for more, or may not
        _form(
            Phrases(
                nl=("google (mag|kan|gebruikt|combineert) ... (ander*|combin*|advertenti*|eigen)", "(toegestaan|toestemming gegeven) ... (ander*|combin*|advertenti*)"),
                en=("google (may|can|uses|combines|will|might) ... (other|combin*|advertis*|own|its)", "(allowed|permitted) google ... (other|combin*|advertis*)"),
                de=("google (darf|kann|nutzt|verknüpft|verwendet) ... (ander*|weiter*|werb*|eigene|verknüpf*)", "(gestattet|erlaubt) ... (ander*|werb*)"),
            ),
            Phrases(nl=("{not}", "ip-adres*"), en=("{not}",), de=("{not}",)),
            _GOOGLE,
        ),
        _form(
            Phrases(
                nl=("(niet|geen) ~ (toegestaan|toestemming|toestemming gegeven) ... (ander*|advertenti*|combin*)", "google (mag|kan|gebruikt) ... (niet|geen) ... (ander*|advertenti*|combin*|eigen)", "delen ~ met google ~ (uit|uitgezet)", "delen (van gegevens )?met google (staat|is) ~ uit*"),
                en=("(not|never|*n't) ~ (allowed|permitted|allow|permit) ... (other|advertis*|combin*)", "google (may|can|is|does|will) not ... (other|combin*|advertis*|own|use)", "sharing ~ with google ~ (off|disabled)"),
                de=("nicht ~ (gestattet|erlaubt) ... (ander*|werb*|verknüpf*)", "google (darf|kann) ... nicht ... (ander*|werb*|verknüpf*|eigene)", "(teilen|weitergabe) ~ google ~ (ausgeschaltet|deaktiviert)"),
            ),
            about=_GOOGLE,
        ),
    ),
    Pair(  # an agreement with Google has been made, or not
        _form(
            Phrases(
                nl=("(verwerkers|bewerkers)overeenkomst ~ (gesloten|afgesloten|getekend)", "(sloten|sluiten|hebben) ~ (verwerkers|bewerkers)overeenkomst"),
                en=("(have|made|signed|concluded) ~ process* agreement",),
                de=("(auftragsverarbeitung*|av-vertrag) ~ (geschlossen|abgeschlossen)",),
            ),
            meaning("not"),
            _GOOGLE,
        ),
        _form(
            Phrases(
                nl=("(geen|niet) ~ (verwerkers|bewerkers)overeenkomst",),
                en=("(no|not|*n't) ~ process* agreement",),
                de=("kein* ~ (auftragsverarbeitung*|av-vertrag)",),
            ),
            about=_GOOGLE,
        ),
    ),
    Pair(  # the books stand here, or there
        _form(Phrases(nl=("eigen (server*|computer*|administratie)",), en=("own (server*|computer*)",), de=("eigenen (server*|rechner*|computer*)",)), meaning("not"), _BOOKS),
        _form(
            Phrases(
                nl=("servers van", "in de cloud", "bij (de )?leverancier", "server van (de )?leverancier"),
                en=("servers of", "in the cloud", "supplier's server*", "server of (the|our) supplier"),
                de=("servern (von|der|des)", "in der cloud", "server des anbieters"),
            ),
            about=_BOOKS,
        ),
    ),
    Pair(  # reviews show nobody, or somebody
        _form(
            Phrases(
                nl=("(beoordeling*|review*) ... anoniem", "(naam|voornaam) ... niet ... (beoordeling*|review*|getoond|gepubliceerd)"),
                en=("review* ... anonym*", "name ... not ... (shown|published)"),
                de=("bewertung* ... anonym*", "name* ... nicht ... (angezeigt|veröffentlicht)"),
            ),
        ),
        _form(
            Phrases(
                nl=("(naam|voornaam) ... (beoordeling*|review*) ... (site|website|getoond|gepubliceerd)", "(naam|woonplaats) ~ (staan|staat|verschijn*|komt) ... (beoordeling*|review*|site)", "(publice*|toon*|zet*) ... (naam|voornaam)", "(beoordeling*|review*) ~ (staat|staan|verschijn*|komt) ~ (naam|voornaam)"),
                en=("name ... review* ... (site|website|shown|published)", "(publish*|show*|display*) ... name", "name* ~ (appear*|shown|published) ... (review*|site)", "review* ~ (show*|carr*|bear*|appear*) ~ name"),
                de=("name* ... bewertung* ... (seite|veröffentlicht|angezeigt)", "(veröffentlich*|zeig*) ... name*", "bewertung* ~ (steht|stehen|erschein*) ~ (name*|vorname*)"),
            ),
            Phrases(nl=("{not}", "anoniem"), en=("{not}", "anonym*"), de=("{not}", "anonym*")),
            Phrases(nl=("beoordeling*", "review*"), en=("review*",), de=("bewertung*",)),
        ),
    ),
    Pair(  # there is an officer, or none
        _form(
            Phrases(
                nl=("(hebben|heeft) ~ geen (functionaris|fg)", "geen functionaris ~ (aangesteld|gegevensbescherming)"),
                en=("no data protection officer", "not ~ appoint* ~ data protection officer"),
                de=("kein* datenschutzbeauftragte*", "datenschutzbeauftragte* ~ nicht (bestellt|benannt|erforderlich)", "datenschutzbeauftragten haben wir nicht"),
            ),
        ),
        _form(
            Phrases(nl=("(onze|de) functionaris",), en=("our data protection officer",), de=("(unser*|betriebliche*) datenschutzbeauftragte*",)),
            meaning("not"),
        ),
    ),
    Pair(  # the servers stand in Europe only, or elsewhere
        _form(
            Phrases(
                nl=("servers ~ (uitsluitend|alleen|allemaal|enkel|altijd) ~ (nederland|europa|de eu|duitsland|ierland|de eer)", "onze servers staan in (nederland|europa|de eu|duitsland|belgië|ierland)"),
                en=("servers ~ (only|all|exclusively|solely|always) ~ (in|within) ~ (the eu|europe|ireland|germany|the netherlands|the uk|the eea)", "our servers are (located )?in (the eu|europe|ireland|germany|the netherlands|the uk)"),
                de=("(server|servern) ~ (ausschließlich|nur|alle|immer) ~ (deutschland|europa|der eu|irland)", "unsere server stehen in (deutschland|europa|der eu|irland|österreich)"),
            ),
            Phrases(nl=("niet",), en=("not", "*n't"), de=("nicht",)),
        ),
        _form(
            Phrases(
                nl=("servers ~ (in|buiten) ~ (verenigde staten|vs|amerika|azië|india|china)", "servers buiten (de )?(eu|europa|eer)"),
                en=("servers ~ (in|outside) ~ (united states|the us|usa|america|asia|india|china)", "servers outside (the )?(eu|europe|eea)"),
                de=("(server|servern) ~ (in|außerhalb) ~ (usa|vereinigten staaten|amerika|asien|indien|china)", "servern außerhalb (der )?(eu|europas)"),
            ),
            meaning("not"),
        ),
    ),
    Pair(  # the telephone number must be given, or need not
        _form(
            Phrases(
                nl=("telefoonnummer ~ (verplicht|vereist|noodzakelijk)", "(moet|dient) ~ telefoonnummer ~ (geven|invullen|opgeven)"),
                en=("(phone|telephone) number ~ (required|mandatory|compulsory|necessary)", "must ~ (phone|telephone) number"),
                de=("telefonnummer ~ (pflichtfeld|pflichtangabe|erforderlich|verpflichtend)", "müssen ~ telefonnummer ~ angeben"),
            ),
            Phrases(nl=("{not}",), en=("{not}",), de=("{not}", "müssen sie nicht")),
        ),
        _form(
            Phrases(
                nl=("telefoonnummer ~ (hoeft|niet verplicht|optioneel|niet nodig|vrijwillig)", "hoeft ~ telefoonnummer"),
                en=("(phone|telephone) number ~ (optional|not required|voluntary|not necessary)", "(not|*n't) (have|need) to ~ (phone|telephone) number"),
                de=("telefonnummer ~ (freiwillig|optional|nicht erforderlich|müssen sie nicht|kein pflichtfeld)",),
            ),
        ),
    ),
)  # fmt: skip  # lists of phrases
