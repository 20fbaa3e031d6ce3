"""Clues for questions that several vendors ask in their own words, and that no kind of service has."""

from plugin_host.api.core import Clue

_NOT_FOLLOWED = (
    (
        "<not> "
        "& script*|skript*|trackingcode|tracking-code|tracking code|site tracking|volgt ... bezoek*"
        "|volgen ... bezoek*|follow* ... visit*|track* ... visit*|verfolgt ... besuch*|bezoek* ... gevolgd"
        "|visit* ... tracked|besuch* ... verfolgt|op de *winkel|in de *winkel|op de website|in the shop"
        "|on the website|auf der website|im *shop|op onze website|op onze site|in onze *winkel|on our website"
        "|on our site|in our shop"
        "|auf unserer website|auf unserer seite|in unserem *shop "
        "& !<without>|<consent>|mail|mails|nieuwsbrief|newsletter|<opened>"
    ),
)
_FOLLOWED = (
    (
        "volgt|volgen|gevolgd|houdt ... bij|houden ... bij|bijgehouden|bijhouden|registreert|ziet|zien|kijkt ... mee"
        "|kijken ... mee|watches|watch|observes|beobachtet|beobachten|follow*|track*|records|sees|see|registers"
        "|verfolgt|verfolgen|erfasst|aufgezeichnet|sieht|script|skript|code & bezoek*|bekijkt|bekeken|kijkt|visit*"
        "|look*|view*|browse*|besuch*|ansehen|angesehen|ansieht|pagina*|page*|seite*|product*|produkt*|winkel|shop"
        "|website|site & !<not>|mail|mails|e-mail*|nieuwsbrief|newsletter|geopend|opent|opened|opens|geöffnet|öffnet"
        "|öffnungen|google|matomo"
    ),
    (
        "volgt|houdt ... bij|bijgehouden|registreert|onthoudt|ziet|follows|tracks|records|sees|remembers|verfolgt|erfasst"
        "|sieht|merkt "
        "& welke producten|welke pagina*|which products|which pages|what you look at|welche produkte|welche seiten"
        "|welche artikel|welke artikelen "
        "& !<not>|google|matomo"
    ),
)
"""Whether a tool of the shop follows its visitors from page to page."""

_FEATURES = {
    "surveys": "enquête*|enquete*|vragenlijst*|peiling*|survey*|questionnaire*|poll|polls|umfrage*|befragung*",
    "recently_viewed": ("<recently-viewed>"),
    "trustbadge": "trust-badge",
    "forms": "aanmeldformulier*|inschrijfformulier*|sign-up form*|subscription form*|anmeldeformular*",
    "live_chat": "chat|chatten|live-chat",
    "security_network": "security network|beveiligingsnetwerk|sicherheitsnetzwerk",
    "bot_protection": "bots|robots|robot|roboter|bot-*|geautomatiseerd verkeer|automated traffic|programma's tegen",
    "order_attribution": "order attribution|bestellzuordnung|welke advertentie|welke link|which advert|which ad|which link",
    "videos": "video|videos|video's|*video|*videos|filmpjes|films|filme",
    "enhanced_match": (
        "enhanced match*|advanced matching|automatic matching|erweiterte* abgleich*|erweiterte* matching"
        "|uitgebreide matching|uitgebreide koppeling"
    ),
    "device_fingerprint": (
        "device-fingerprint*|fingerprint*|geräte-fingerprint*|gerätekennung*|fingerabdruck ... gerät*"
        "|kenmerken van ... apparaat|kenmerken van ... toestel|features of ... device|ihr gerät wieder"
        "|recogni* your device|recogni* the device|herken* ... apparaat|herken* ... toestel|merkmale ... gerät*"
        "|merkmale ... endgerät*|kenmerken ... toestel|kenmerken ... apparaat|device ... features|merkmale ... gerät*"
    ),
    "scroll_depth": "scroll-tiefe|scroll-depth|scroll-diepte|wie weit ... scroll*|how far ... scroll*|hoe ver ... scrol*",
    "tag_manager": "tag-manager",
    "consent_manager": "consent-manager|consent-management*",
    "tests": "a/b-test*|ab-test*|split-test*|varianten|variants|versions of|versies van",
}
"""Words of what a vendor offers and a shop may switch on."""

RECURRING: tuple[Clue, ...] = (
    Clue(
        "recordings",
        False,
        (
            (
                "<not>|<off> "
                "& *opname*|opnemen|opgenomen|neem ... op|nemen ... op|neemt ... op|filmen|filmt|filmpjes|*recording*"
                "|record|records|recorded|mitschnitt*|aufzeichn*|aufgezeichnet|zeichnen ... auf|zeichnet ... auf"
                "|sessie-opname*|heatmap*|session replay* "
                "& !<without>|<consent>|<only>|<name>|<e-mail>|gebruik*|use|uses|nutz*|verwend*|betaal*|telefo*"
                "|gespräch*|gesprek*|calls"
            ),
        ),
    ),
    Clue(
        "recordings",
        True,
        (
            (
                "*filmpje*|filmpjes|play* back|plays ... back|spielt ... ab|speelt ... af|terugkijken|terugspelen"
                "|naspelen|opname*|sessieopname*|sessie-opname*"
                "|bezoekopname*|opnemen|opgenomen|neem ... op|nemen ... op|neemt ... op|nimmt ... auf|nehmen ... auf"
                "|filmt|filmen|recording*|record|records|recorded|replay*|nachspielen|mitschnitt*|sitzungsaufzeichn*"
                "|aufzeichn*|aufgezeichnet|zeichnen ... auf|zeichnet ... auf|schneidet ... mit"
                "|schneiden ... mit|heatmap*|heat map*|muisbeweging*|mouse movement*|mausbeweg* "
                "& bezoek*|visit*|besuch*|sessie*|session*|sitzung*|muis*|mouse|maus*|klik*|click*|klick*|scroll*"
                "|gedrag|behavio*|verhalten|beweeg*|bewegen|move*|bladzijde*|pagina*|page*|seite*|winkel|shop "
                "& !<not>|<off>|telefo*|phone|gesprek*|gespräch*|calls|ip-adres*|ip-address*|server*|log"
            ),
        ),
    ),
    *(
        Clue(key, followed, says)
        for key in ("onsite_tracking", "site_tracking", "tracking_code")
        for followed, says in ((False, _NOT_FOLLOWED), (True, _FOLLOWED))
    ),
    *(
        clue
        for key, named in _FEATURES.items()
        for clue in (
            Clue(key, False, (f"<not>|<off> & {named} & !<without>|<consent>|<only>|verplicht*",)),
            Clue(key, True, (f"{named} & !<not>|<off>",)),
        )
    ),
)
