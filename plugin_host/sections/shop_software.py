"""The software that the webshop is built with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    Fact,
    Form,
    Kind,
    Purpose,
    Role,
    Say,
    Section,
    Service,
    agrees,
)
from plugin_host.sections import common


class RunBy(Form):
    """Where the shop software runs."""

    SELF = "self", N_("on the shop's own server")
    HOST = "host", N_("at another hosting company")
    VENDOR = "vendor", N_("at the maker of the software")


RUN_BY: Ask[RunBy] = Ask("run_by", N_("Where does the shop software run?"), RunBy)
SUPPORT_ACCESS: Ask[bool] = Ask(
    "support_access",
    N_("Does the party that hosts the shop look at customer data only to give (technical) support?"),
    bool,
    only_if=RUN_BY.is_(RunBy.VENDOR),
)


TECHNICAL_COOKIES: Ask[bool] = Ask(
    "technical_cookies", N_("Does the shop software set cookies that the shop cannot work without?"), bool
)


@dataclass(frozen=True, kw_only=True)
class ShopSoftware(Service):
    """Facts of shop software; with ``run_by`` host or self the maker receives no data.

    ``technical_cookies`` is asked where the vendor names no cookie.
    """

    kind: ClassVar[str] = "shop_software"
    run_by: Fact[RunBy] = RUN_BY
    support_access: Fact[bool] = SUPPORT_ACCESS
    technical_cookies: Fact[bool] = TECHNICAL_COOKIES


def _run_by(form: RunBy, *, confirmed: bool = False) -> Callable[[Case[ShopSoftware]], bool]:
    def condition(case: Case[ShopSoftware]) -> bool:
        vouched = case.facts.support_access is True and case.role is Role.PROCESSOR and case.facts.agreement is True
        return case.facts.run_by is form and (not confirmed or vouched)

    return condition


def _activities(case: Case[ShopSoftware]) -> tuple[Activity, ...]:
    return (Activity(Purpose.SHOP, case.role, (Basis.CONTRACT,), case.facts.data),)


_SHOP_SOFTWARE_WORDS = (
    "webwinkelsoftware|webshopsoftware|winkelsoftware|shopsoftware|shop-software|shopsystem|shop-system"
    "|e-commerce-platform|e-commerce-software|e-commerce-system|e-commerce-oplossing|webshopplatform|webshop-platform"
    "|winkelplatform|webwinkelplatform|online-shop-software|web-store-software|software voor de webwinkel"
    "|webwinkel ... ontwikkeld|webshop ... ontwikkeld|website ... ontwikkeld|webwinkel ... gemaakt|webshop ... gemaakt"
    "|winkel ... gemaakt|website ... gemaakt|site ... gemaakt|webwinkel ... gebouwd|webshop ... gebouwd"
    "|winkel ... gebouwd|website ... gebouwd|webwinkel ... draait|webshop ... draait|winkel ... draait|shop ... draait"
    "|website ... draait|winkel ... werkt|webshop ... loopt|shop ... built|store ... built|website ... built"
    "|webshop ... build|store ... developed|shop ... developed|store ... hosted on|shop ... runs on|store ... runs on"
    "|website ... runs on|store is powered|powered by|shop ... erstellt|shop ... betrieben|shop ... läuft"
    "|shop ... basiert|online e-commerce platform|software ... webshop|software ... webwinkel|software ... winkel"
    "|platform ... webshop|platform ... webwinkel|platform ... winkel|shopsoftware*|software achter|software behind"
)

_SWITCHED_OFF = (
    "uitschakel*|uitzet*|zet* ... uit|weiger*|disable*|refuse*|block*|blokk*|deaktiv*|abschalt*|ausschalt*|turn* ... off"
    "|turn* off|switch* ... off|switch* off"
)
NEEDED_COOKIES = (
    (
        "*cookie* & without them|without these|without it|without this|without the cookie*|run without|works without"
        "|ohne sie|ohne ihn|ohne dies*|ohne den cookie*|ohne das cookie*|zonder deze|zonder die|zonder dit|zonder het cookie"
        "|zonder de cookie*|niet zonder & <shop-itself>|geht es nicht|geht nichts|gaat het niet|gaat niets|nothing works"
        "|<basket> & <not> & !<inessential>|analy*|statisti*|marketing*|advert*|<consent>|google|geen cookies|no cookies"
        f"|keine cookies|{_SWITCHED_OFF}|without any"
    ),
    (
        "*cookie* & shop ... cannot do without|store ... cannot do without|site ... cannot do without|shop ... can't do without"
        "|winkel ... niet zonder kan|shop ... niet zonder kan|ohne die der shop|ohne die der laden|zonder welke de winkel"
        "|waar de winkel niet zonder|waar de shop niet zonder & !<inessential>|analy*|statisti*|<consent>|google"
    ),
    (
        "cookies: & technisch notwendig*|technisch erforderlich*|technically necessary|technically required"
        "|technisch noodzakelijk*"
        "|technisch nodig|strictly necessary & <basket> & !<consent>|analy*|<not>"
    ),
    (
        "cookies: & the shop needs|shop itself needs|winkel nodig heeft|shop nodig heeft|der shop braucht|der laden braucht"
        "|shop benötigt & !<consent>|analy*|<not>"
    ),
    (
        "*cookie* & <need>|necessary|noodzakelijk*|notwendig*|erforderlich*|unverzichtbar*|onmisbaar|essential|anders"
        "|braucht er|otherwise|sonst|zonder de cookies|zonder deze cookies|without these cookies|without the cookies"
        "|ohne diese cookies|ohne die cookies|zonder welke|without which|ohne die|ohne welche|cannot do without"
        "|can't do without|niet zonder|zonder die|zonder dat|nodig|nötig "
        "& <basket>|the shop cannot|te bestellen|kunnen bestellen|bestelproces|afreken*|checkout|kasse|ingelogd|inloggen|log in"
        "|niet bestellen|not order"
        "|nicht bestellen|logged in|anmelden|einloggen|functioneren|function|functions|funktioniert|funktionieren|werkt|werken"
        "|work|works|laufen|winkel ... niet|shop ... not|shop ... nicht & !<inessential>|analy*|statisti*|marketing*"
        "|advert*|<consent>|google|browser*"
        f"|{_SWITCHED_OFF}|geen cookies|no cookies|keine cookies|gedeeltelijk|accept*"
    ),
    (
        "*cookie* & nodig om|noodzakelijk om|onmisbaar om|needed to|necessary to|required to|erforderlich, um"
        "|notwendig, um|nötig, um|ohne die|without which|zonder welke|zonder die & bestel*|order*|check out|buy|kopen"
        "|kauf*|winkelen|shop|winkel|einkauf* & !<inessential>|analy*|statisti*|marketing*|advert*|<consent>|google"
        "|geen cookies|no cookies|keine cookies|uitschakel*|disable*|browser*"
    ),
    (
        "*cookie* & <basket> ... werk*|<basket> ... work*|<basket> ... funktion*|<basket> ... am laufen"
        "|keep ... <basket> working|laten werken & <basket> & !<inessential>|analy*|statisti*|marketing*|<consent>"
        f"|geen cookies|no cookies|keine cookies|im browser|in your browser|in uw browser|in je browser|{_SWITCHED_OFF}"
    ),
)
"""Ways to say that the shop cannot work without cookies, of whomever they are."""

_SHOP_SOFTWARE_CLUES: tuple[Clue, ...] = (
    Clue(
        "run_by",
        RunBy.SELF,
        (
            "=own-server",
            "onze <machine>|our <machine>|unser* <machine> & !<not>|neither|nor|evenmin|noch|weder|hosting*"
            "|<machine> bij|<machine> at|<machine> bei",
        ),
    ),
    Clue(
        "run_by",
        RunBy.VENDOR,
        (
            "hosted ... directly with|gehost ... directly with|gehostet ... directly with|server* directly with & !<not>",
            "auf deren servern|op hun servers|on their servers & !<not>",
            (
                "servers van|servers of|servern von|servern des|*cloud|gehost ... door|gehostet ... von"
                "|hosted ... by|zelf host*|host ... zelf|hosts ... itself|hostet ... selbst "
                "& zelf|itself|selbst|eigen|own|eigenen|eigener|ook de hosting|including hosting|samt hosting "
                "& !web host|our host|hostingbedrijf|hostingpartij|hoster|niet zelf|nicht selbst|not ... itself"
                "|onze eigen|our own|unseren eigenen|wij host*|we host"
            ),
            (
                "ook door ... gehost|ook door ... hosten|ook de hosting|ook ... de hosting|also ... hosting"
                "|also host*|and hosts|hosts it|both ... hosts|hosting übernimmt|übernimmt ... hosting"
                "|auch das hosting|auch von ... gehostet|servern des herstellers|servern des anbieters|vom hersteller"
                "|vom anbieter selbst|door de maker|by its maker|by the maker|servers van de maker"
                "|servers van de leverancier|servers of the maker|maker's servers|clouddienst|cloud-dienst"
                "|cloudversie|cloud-versie|cloud-variante|cloud-version|cloud version|cloud edition|cloud-lösung"
                "|cloudoplossing|cloud service|cloud-based|saas|saas-*|software as a service|software-as-a-service"
                "|in de ... cloud|in the ... cloud|in der ... cloud|in zijn cloud|in its cloud "
                "& !<not>|hostingpartij|hostingbedrijf|hostingprovider|hosting company|hosting provider|web host"
                "|hoster|eigen server*|our own|google*|amazon*|azure|hetzner|ionos"
            ),
        ),
    ),
    Clue(
        "run_by",
        RunBy.HOST,
        (
            (
                "webhosting ... gekozen voor|hosting ... gekozen voor|gehost bij|gehost door|bij ... gehost"
                "|bei ... gehostet|von ... gehostet|door ... gehost|liegt bei|liegt auf|staat op ... bij"
                "|hostingpakket*|hosting-paket*|hosting bij|hosting door|hosting via|hosting ... ondergebracht"
                "|hosted by|hosted with|hosted at|hosting provider|hosting partner|hosting company|web host"
                "|hosting verzorgd door|gehostet bei|gehostet von|gehostet ... bei|hosting-anbieter*"
                "|hostinganbieter*|hosting-dienstleister*|hostingdienstleister*|staat bij|staat op de servers van"
                "|staat op een server van|staat op servers van|draait bij|draait op servers van|hoster*|webhoster*"
                "|servers van|server van|servers of|server of|servern von|server von|servern unser*|hostingpartner*"
                "|hosting-partner*|server* der|server* des|server* bij|server* at|server* bei|installed at"
                "|geïnstalleerd bij|installiert bei|server* die wij huren|server* die we huren|huren ... server*"
                "|rent ... server*|server* ... rent|gemietete* *server*|*server* ... is van|*server* ... belongs to"
                "|*server* ... gehört|mieten ... server*|angemietet*|gehuurde server*|rented server*|hostingpartij"
                "|hostingprovider|hostingbedrijf|hoster|webhoster|webhost|web-host|hosting-unternehmen"
                "|hostingunternehmen|hosting-firma|hostingfirma|hosting firm"
                "|hosting-provider|hosting-partij|hosting-bedrijf|hosting service|hostingdienst|hosting-dienst"
                "|hostingleverancier|hosting supplier|webhotel"
                "|extern datacenter|extern datacentrum|external data centre|externe* rechenzentrum|rented space"
                "|gehuurde ruimte|gehuurde webruimte"
                "|gemietete* webspace|gemietete* speicherplatz|rented web space|shared hosting|webhostingpakket"
                "|gehuurd bij|rented from|gemietet bei|bei einem provider "
                "& !eigen server*|own server*|server of our own|geen hosting*|no hosting*|kein* hosting*"
                "|keinen hoster|niet bij een hosting*"
            ),
        ),
    ),
    Clue(
        "support_access",
        False,
        (
            (
                "<looks-in>|kan ... bij|kunnen ... bij|komt ... bij|komen ... bij "
                "& <support> "
                "& niet alleen|niet enkel|niet uitsluitend|niet slechts|niet beperkt|beperkt ... niet|naast|maar ook"
                "|ook voor|ook om|not only|not just|not solely|not limited|not restricted|besides|in addition to"
                "|apart from|but also|also does|also for|also to|nicht nur|nicht ausschließlich|nicht allein"
                "|nicht ... beschränkt|neben|sondern auch|auch zu|auch zur|auch für "
                "& !geen toegang|no access|keinen zugriff|kein zugriff"
            ),
        ),
    ),
    Clue(
        "support_access",
        True,
        (
            (
                "<looks-in>|kan ... bij|kunnen ... bij|komt ... bij|komen ... bij|mee|rooting|rummag*|go* through"
                "|komen ... in|komt ... in|go into|goes into|come* in*|kommen ... in|kommt ... in|in unser konto"
                "|into our|betreten|enter|enters "
                "& <support>|<our-request> "
                "& !geen toegang|no access|kein* zugriff|onze eigen|our own|unsere eigenen|our support|unser support"
                "|onze support|onze helpdesk|klantenservice|customer service|kijken wij|kijken we|wij kijken|we'll"
                "|we look|schauen wir|wir schauen|u ons|you ask us|onze <staff>|our <staff>|unsere <staff>|kunt u"
                "|you can|können sie"
            ),
            (
                "blijven ... af|blijft ... af|komen niet aan|keep their hands off|leave ... alone|stay away from"
                "|lassen die finger|rühren ... nicht an|gebruiken ... niet|use ... not "
                "& tenzij|unless|es sei denn|behalve als|except when|außer wenn|außer "
                "& <support>"
            ),
        ),
    ),
    Clue(
        "technical_cookies",
        False,
        (
            (
                "cookie* "
                "& technisch*|technical*|functione*|functional|noodzakelijk*|nodig|necessary|essential|essentiële"
                "|essenziell*|essentiell*|notwendig*|erforderlich*|needed|required "
                "& geen cookies|geen ... cookies|cookies ... niet geplaatst|cookies ... niet gebruikt|zonder cookies"
                "|no cookies|no ... cookies|not set ... cookies|not use ... cookies|not place ... cookies"
                "|*n't set ... cookies|without cookies|not even|kein* cookies|kein* ... cookies"
                "|cookies ... nicht gesetzt|cookies ... nicht verwendet|ohne cookies "
                "& !<consent>|<only>|tracking*|marketing*|analy*|advert*|reclame*|werbe*|werkt ... niet|not work"
                "|nicht funktion*|funktion* ... nicht"
            ),
        ),
    ),
    Clue(
        "technical_cookies",
        True,
        (
            (
                "technische cookies|technical cookies|functionele cookies|functional cookies|necessary cookies"
                "|noodzakelijke cookies|notwendige cookies|erforderliche cookies|essential cookies|essentiële cookies"
                "|essenzielle cookies|essentielle cookies|sessiecookies|session-cookies|technisch notwendige cookies"
                "|technisch erforderliche cookies "
                "& !geen cookies|accept*|analy*"
            ),
            (
                "cookie* "
                "& technisch nodig|technisch noodzakelijk*|technische redenen|technical reasons|technically necessary"
                "|technically required|technisch notwendig*|technisch erforderlich*|laten werken|goed werkt|to work"
                "|zum betrieb|für den betrieb"
                "|winkelwagen|winkelmand*|shopping cart|basket|warenkorb|inloggen|logged in|eingeloggt "
                "& !cookies:|im browser|in your browser|in uw browser|in je browser"
                f"|{_SWITCHED_OFF}|geen cookies|analy*|toestemming|google"
            ),
            *NEEDED_COOKIES,
            (
                "cookie* & onthoud*|remember*|merkt|vergeet|forget*|vergisst & <basket>|inloggen|log in|logged in|ingelogd "
                "& !<inessential>|analy*|statisti*|marketing*|advert*|<consent>|google|browser*|cookies:"
            ),
        ),
    ),
)

SECTION = Section(
    "shop_software",
    N_("The webshop itself"),
    kinds=(
        Kind(
            ShopSoftware,
            N_("shop software"),
            paragraphs=(
                (
                    Say(N_("Our shop is built with {vendor} and runs on its servers."), when=_run_by(RunBy.VENDOR)),
                    Say(
                        N_(
                            "Our shop is built with {vendor} and runs on servers of {host}. What you enter in our shop is "
                            "stored there, and not with the maker of the software."
                        ),
                        when=_run_by(RunBy.HOST),
                    ),
                    Say(
                        N_("Our shop is built with {vendor}."),
                        when=lambda case: case.facts.run_by is RunBy.HOST and not case.host,
                    ),
                    Say(
                        N_(
                            "Our shop is built with {vendor} and runs on our own server. The maker of the software "
                            "receives no data from us."
                        ),
                        when=_run_by(RunBy.SELF),
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("{vendor} looks at this data only to give us technical or other support."),
                        when=_run_by(RunBy.VENDOR, confirmed=True),
                    ),
                ),
                (
                    Say(
                        N_("Measures that we have taken on this server: {measures}."),
                        when=_run_by(RunBy.SELF),
                        values={"measures": lambda case: case.practices.measures},
                    ),
                ),
                (
                    Say(
                        N_("{vendor} uses cookies that the shop cannot work without; see [Cookies](#device)."),
                        when=lambda case: (
                            case.facts.technical_cookies is True
                            or any(
                                cookie.essential and agrees(cookie.when, case.answers) for cookie in case.facts.cookies
                            )
                        ),
                    ),
                ),
            ),
            activities=_activities,
            receives_data=_run_by(RunBy.VENDOR),
            words=_SHOP_SOFTWARE_WORDS,
            clues=_SHOP_SOFTWARE_CLUES,
        ),
    ),
)
