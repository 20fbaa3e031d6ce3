"""Pairs of forms of one clause that cannot both be true."""

from dataclasses import dataclass

from plugin_host.importing.faults.phrases import Phrases, meaning
from plugin_host.importing.faults.rules import NOTHING, Rule


@dataclass(frozen=True)
class Pair:
    """Two forms of a clause; a text that has both contradicts itself."""

    one: Rule
    other: Rule


def _form(says: Phrases, unless: Phrases = NOTHING, about: Phrases = NOTHING) -> Rule:
    return Rule("forms-contradict", says, unless, about)


_GOOGLE = Phrases(nl=("google",), en=("google",), de=("google",))
_BOOKS = Phrases(
    nl=("boekhoud*", "administratie", "facturen"),
    en=("bookkeeping", "accounting", "books", "accounts"),
    de=("buchhaltung", "buchführung", "rechnungen"),
)
PAIRS = (
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
                nl=("(naam|voornaam) ... (beoordeling*|review*) ... (site|website|getoond|gepubliceerd)", "(naam|woonplaats) ~ (staan|staat|verschijn*|komt) ... (beoordeling*|review*|site)", "(publice*|toon*|zet*) ... (naam|voornaam)"),
                en=("name ... review* ... (site|website|shown|published)", "(publish*|show*|display*) ... name", "name* ~ (appear*|shown|published) ... (review*|site)"),
                de=("name* ... bewertung* ... (seite|veröffentlicht|angezeigt)", "(veröffentlich*|zeig*) ... name*"),
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
                nl=("servers ~ (uitsluitend|alleen|allemaal|enkel|altijd) ~ (nederland|europa|de eu|duitsland|ierland|de eer)",),
                en=("servers ~ (only|all|exclusively|solely|always) ~ (in|within) ~ (the eu|europe|ireland|germany|the netherlands|the uk|the eea)",),
                de=("(server|servern) ~ (ausschließlich|nur|alle|immer) ~ (deutschland|europa|der eu|irland)",),
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
