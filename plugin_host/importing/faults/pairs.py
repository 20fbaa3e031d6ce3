"""Pairs of forms of one clause that cannot both be true."""

from dataclasses import dataclass

from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.rules import NOTHING, Rule


@dataclass(frozen=True)
class Pair:
    """Two forms of a clause; a text that has both contradicts itself."""

    one: Rule
    other: Rule


def _form(says: Phrases, unless: Phrases = NOTHING, about: Phrases = NOTHING) -> Rule:
    return Rule("forms-contradict", says, unless, about)


_SHOP_NL = "(webshop|webwinkel|winkel|site|website|software|shop|store|winkelsoftware)"
_SHOP_EN = "(store|shop|site|website|webshop|software|web shop)"
_SHOP_DE = "(shop|onlineshop|webshop|website|seite|shopsoftware|software)"

OWN_SERVER = _form(
    says=Phrases(
        nl=(
            f"{_SHOP_NL} ... (staat|draait|loopt|gehost|hosting|hosten) ... eigen server*",
            "hosting ~ eigen server*",
            f"eigen server* ... {_SHOP_NL}",
            f"{_SHOP_NL} ... (vps|server*|computer|machine*) van (ons|onszelf|ons zelf|mijzelf)",
            "(hosten|host) (wij|we) zelf",
            f"(hosten|host) ~ {_SHOP_NL} ~ zelf",
        ),
        en=(
            f"{_SHOP_EN} ... (runs|run|hosted|stands|is) ... (own server*|server* of our own)",
            "host* ~ (ourselves|(own server*|server* of our own))",
            f"(own server*|server* of our own) ... {_SHOP_EN}",
        ),
        de=(
            f"{_SHOP_DE} ... (läuft|steht|liegt|gehostet|betreiben) ... eigenen server*",
            f"eigenen server* ... {_SHOP_DE}",
            "hosten wir ~ selbst",
            f"hosten ~ {_SHOP_DE} selbst",
            f"betreiben ~ {_SHOP_DE} ~ selbst auf",
        ),
    ),
    unless=Phrases(
        nl=(
            "(niet|geen) ~ eigen server*",
            "(zijn|z'n|hun|haar) eigen server*",
            "boekhoud*",
            "administratie",
            "lettertype*",
            "e-mail",
            "mailbox",
            "facturen",
            "accounting",
        ),
        en=("(not|no|never|*n't) ~ own server*", "bookkeeping", "accounting", "font*", "e-mail", "invoices"),
        de=(
            "(nicht|keinen|nie) ~ eigenen server*",
            "eigenen server ~ (nicht|keinen)",
            "buchhaltung",
            "schrift*",
            "e-mail*",
            "rechnungen",
        ),
    ),
)
"""The shop stands on a server of its own."""

OWN_SERVER_BELOW = _form(
    Phrases(
        nl=("(die|deze|hem|haar|het|dat|alles) ~ (geïnstalleerd|draai*|staan|staat|loopt|hosten|beheren) ~ eigen server*",),
        en=("(it|this|that|everything) ~ (installed|run|runs|sits|stands|host|hosted|kept) ~ (own server*|server* of our own)",),
        de=("(ihn|sie|es|er|diesen|diese|dieser|der|alles) ~ (installiert|läuft|laufen|steht|stehen|betreib*|hosten) ~ eigenen server*", "(betreib*|hosten) ~ (ihn|sie|es|diesen|diese|alles) ~ eigenen server*"),
    ),
    OWN_SERVER.unless,
    Phrases(nl=(_SHOP_NL,), en=(_SHOP_EN,), de=(_SHOP_DE,)),
)  # fmt: skip  # lists of phrases
"""So does what the sentence before names."""

HOSTED = _form(
    says=Phrases(
        nl=(
            f"{_SHOP_NL} ... (gehost|hosting|(draait|staat|loopt) op (de |een )?server(s)? (van|bij)|staat (bij|op (de )?servers)|ondergebracht bij)",
            f"(hosting|host) ~ {_SHOP_NL}",
            f"{_SHOP_NL} (staat|is ondergebracht|draait|loopt) bij",
            f"{_SHOP_NL} ... (host|hosten)",
            "hosting ~ (afgenomen|van|bij|door)",
            f"(host|hosten) ~ {_SHOP_NL}",
        ),
        en=(
            f"{_SHOP_EN} ... (hosted|on (the |a )?server(s)? (of|at|with|from)|runs on servers)",
            f"hosts ~ {_SHOP_EN}",
            f"{_SHOP_EN} ... (hosts|host) (it|this|that|them)",
            "hosting ~ (from|by|with)",
            f"{_SHOP_EN} (is|runs|stands|lives) (with|at)",
        ),
        de=(
            f"{_SHOP_DE} ... (gehostet|auf (den )?servern|auf (einem|dem) server (von|bei)|hosting|liegt bei)",
            f"hostet ~ {_SHOP_DE}",
            f"{_SHOP_DE} ... (hostet|hosten) (ihn|sie|es|diesen|diese)",
            "hosting ~ (bei|durch|von)",
        ),
    ),
    unless=Phrases(
        nl=("{not}", "e-mail", "eigen server*", "huurt", "datacenter van", "(wij|we) ~ zelf"),
        en=("{not}", "e-mail", "(own server*|server* of our own)", "rents"),
        de=("{not}", "e-mail*", "eigenen server*", "mietet", "wir ~ selbst"),
    ),
)
"""The shop stands with somebody."""

_GOOGLE = Phrases(nl=("google",), en=("google",), de=("google",))
_BOOKS = Phrases(
    nl=("boekhoud*", "administratie", "facturen"),
    en=("bookkeeping", "accounting", "books", "accounts"),
    de=("buchhaltung", "buchführung", "rechnungen"),
)
_COOKIES = Phrases(
    nl=(
        "{cookie}",
        "*cookies",
        "*pixel*",
        "statistieken",
        "matomo",
        "google analytics",
        "bezoekers* ~ (tel*|teller)",
        "cookie*",
    ),
    en=("{cookie}", "pixel*", "statistics", "matomo", "google analytics", "cookie*"),
    de=("{cookie}", "*cookies", "*pixel*", "statistik*", "matomo", "google analytics", "besucherzählung", "cookie*"),
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
            Phrases(nl=("{not}",), en=("{not}",), de=("{not}",)),
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
    Pair(  # consent is asked before, or not
        _form(
            Phrases(
                nl=("(pas|eerst|alleen|niet eerder) ~ (nadat|na|als|met|uw|wanneer|toestemming) ... {consent}", "(vragen|vraagt) (wij|we)? ?~ eerst ... {consent}", "eerst ... (akkoord|toestemming) ... (pas|daarna|dan)", "met uw toestemming", "vragen (wij|we) ~ {consent}", "(pas|eerst|alleen) ... (ja|akkoord|toestemming|geaccepteerd|instem*) ~ (gezegd|gedrukt|geklikt|gegeven|hebt|heeft)?",
                    "(pas|eerst|alleen) ... (als|nadat|wanneer) (u|je) ... (akkoord|ja|toestem*|accept*|instem*)", "(banner|melding) ... (vraagt|kiezen|keuze)"),
                en=("(only|until|first) ... {consent}", "(only|once|after) ... (accept|accepted|press*|click*|(say|said|says) yes)", "ask ~ (consent|permission)", "(banner|pop-up) ... (ask*|choose|choice)"),
                de=("(erst|nur) ~ (nach|mit|wenn) ... {consent}", "(erst|nur) ... (zustimm*|zugestimmt|eingewilligt|akzeptiert|einwillig*)", "(bitten|fragen) ~ {consent}", "(banner|cookie-banner) ... (fragt|wählen|auswahl)", "fragt dich unser ~ banner"),
            ),
            Phrases(
                nl=("(niet|geen) ~ toestemming", "zonder"), en=("not ask", "no consent", "without", "*n't ask"),
                de=("ohne", "nicht ~ {consent}", "keine ~ {consent}"),
            ),
            _COOKIES,
        ),
        _form(
            Phrases(
                nl=(
                    "(zodra|direct|meteen|al) ... (opent|bezoekt|binnenkomt|laadt|site) ... (ook )?(zonder|voor|voordat)",
                    "ook zonder ~ {consent}", "zonder ~ {consent} ... (te vragen|geplaatst)",
                    "(vragen|vraagt) ... geen {consent}",
                    "ook (als|wanneer) ~ (geen|niet|nog geen) ~ (keuze|toestemming|akkoord)",
                    "ook (als|wanneer) ~ (weiger*|nee|afwijs*|wegklik*)",
                    "(*cookies|die|ze|matomo|analytics|teller) ... (zodra|meteen|direct) ~ (u|je|bij) ... (opent|bezoekt|binnenkomt|laadt|binnen bent)", "(zodra|meteen|direct) ... (opent|bezoekt|binnenkomt|laadt|binnen bent) ... (*cookies|matomo|analytics)", "zonder (dat )?(wij|we) ~ (het )?~ vragen", "zonder dat (wij|we) ~ vragen", "zonder (het )?(u|je) (eerst )?te vragen", "zonder (te )?vragen", "altijd ... (geen|niet) ~ {consent}", "altijd ... {consent} ~ niet",
                    "(ongeacht|los van) ~ (toestemming|keuze)", "voordat ~ (akkoord|toestemming|keuze)",
                ),
                en=(
                    "(as soon as|before|immediately|already) ... (open|visit|load|agree|choice|consent)",
                    "(do|does) not ask ... {consent}", "ask no {consent}", "whether or not you (agree*|consent*)",
                    "(even )?without (your )?consent", "regardless of ~ (consent|choice)", "even if you ~ (not|refuse|decline)",
                    "without (first )?asking", "without being asked", "always ... no ~ consent", "(need|needs|require*) no consent",
                ),
                de=(
                    "(bereits|schon|sofort) ~ (beim|mit dem|bei) ~ (aufruf|besuch|laden)",
                    "(fragen|bitten) wir ~ nicht ... {consent}", "holen wir ~ keine {consent}", "auch ohne ~ {consent}", "auch wenn ~ (ablehn*|nein|verweiger*)", "ohne dass wir ~ fragen", "ohne (sie )?(vorher )?zu fragen", "ohne (vorherige )?nachfrage", "immer ... {consent} ~ nicht", "immer ... keine ~ {consent}", "fragen wir ~ nicht",
                    "unabhängig von ~ {consent}", "(auch )?(schon )?vorher los", "bevor ~ {consent}",
                ),
            ),
            Phrases(
                nl=("functionele", "noodzakelijke", "technische", "(gebruik*|plaats*|zet|zetten|werkt) ~ geen cookie*", "(geen|zonder) ~ cookies", "pas", "eerst", "nodig voor", "wordt ~ geen cookie*", "geen enkele cookie", "plaatsen (wij|we) geen"),
                en=("necessary", "functional", "(no|without) cookies", "set* no", "only", "technical", "essential", "no cookies", "not place", "not set", "withdrawal", "lawfulness", "until"),
                de=("notwendig*", "technisch*", "funktional*", "keine cookies", "ohne cookies", "erst", "rechtmäßigkeit"),
            ),
            _COOKIES,
        ),
    ),
    Pair(  # the books stand here, or there
        _form(Phrases(nl=("eigen (server*|computer*|administratie)",), en=("own (server*|computer*)",), de=("eigenen (server*|rechner*|computer*)",)), Phrases(nl=("{not}",), en=("{not}",), de=("{not}",)), _BOOKS),
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
            Phrases(nl=("{not}",), en=("{not}",), de=("{not}",)),
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
            Phrases(nl=("{not}",), en=("{not}",), de=("{not}",)),
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
