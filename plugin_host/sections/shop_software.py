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
    "|e-commerce-platform|e-commerce-software|e-commerce-system|e-commerce-oplossing|webshopplatform"
    "|webshop-platform|winkelplatform|webwinkelplatform|online-shop-software|web-store-software"
    "|software voor de webwinkel|webwinkel ... ontwikkeld|webshop ... ontwikkeld|website ... ontwikkeld"
    "|webwinkel ... gemaakt|webshop ... gemaakt|winkel ... gemaakt|website ... gemaakt|site ... gemaakt"
    "|webwinkel ... gebouwd|webshop ... gebouwd|winkel ... gebouwd|website ... gebouwd"
    "|webwinkel ... draait|webshop ... draait|winkel ... draait|shop ... draait|website ... draait"
    "|winkel ... werkt|webshop ... loopt|shop ... built|store ... built|website ... built"
    "|webshop ... build|store ... developed|shop ... developed|store ... hosted on|shop ... runs on"
    "|store ... runs on|website ... runs on|store is powered|powered by|shop ... erstellt"
    "|shop ... betrieben|shop ... läuft|shop ... basiert|online e-commerce platform|software ... webshop"
    "|software ... webwinkel|software ... winkel|platform ... webshop|platform ... webwinkel"
    "|platform ... winkel"
)

_SHOP_SOFTWARE_CLUES: tuple[Clue, ...] = (
    Clue(
        "run_by",
        RunBy.SELF,
        (
            (
                "eigen server*|onze server*|own server*|eigenen server*|eigener server|eigenem server|zelf gehost"
                "|zelf hosten|self-host*|host ... ourselves|hosten ... zelf|selbst gehostet "
                "& !niet op|not on|<not>"
            ),
        ),
    ),
    Clue(
        "run_by",
        RunBy.HOST,
        (
            (
                "webhosting ... gekozen voor|hosting ... gekozen voor|gehost bij|gehost door|hosting bij"
                "|hosting door|hosting via|hosted by|hosted with|hosted at|hosting provider|hosting partner"
                "|hosting verzorgd door|gehostet bei|gehostet von|staat bij|staat op de servers van"
                "|staat op een server van|staat op servers van|draait bij|draait op servers van|hoster"
                "|servers van|servers of|servern von|hostingpartij|hostingprovider|hostingbedrijf "
                "& !eigen server*|own server*"
            ),
        ),
    ),
    Clue(
        "run_by",
        RunBy.VENDOR,
        (
            (
                "servers van|servers of|servern von|servern des|in de cloud|in the cloud|gehost door|hosted by"
                "|hosts ... itself|hostet ... selbst "
                "& zelf|itself|selbst|eigen|own|eigenen|ook de hosting|including hosting|samt hosting"
            ),
        ),
    ),
    Clue(
        "support_access",
        True,
        (
            (
                "toegang|inzien|inzage|zien|bekijken|inkijken|kijken|raadplegen|access|see|look|view|zugriff"
                "|einsehen|einsicht|erbij "
                "& support|ondersteun*|technische hulp|te helpen|helpen|help|helps|hulp|unterstütz*|hilfe|hilft"
                "|helfen|storing*|assistance "
                "& !geen toegang|no access|keinen zugriff|kein zugriff"
            ),
        ),
    ),
    Clue(
        "technical_cookies",
        True,
        (
            (
                "technische cookies|technical cookies|functionele cookies|functional cookies|necessary cookies"
                "|noodzakelijke cookies|notwendige cookies|essential cookies|essentiële cookies"
                "|technisch notwendige cookies|technisch erforderliche cookies "
                "& !geen cookies|accept*|toestemming|analy*"
            ),
            (
                "cookie* "
                "& technisch nodig|technisch noodzakelijk*|technische redenen|technical reasons"
                "|technically necessary|technically required|technisch notwendig*|technisch erforderlich*"
                "|laten werken|goed werkt|to work|zum betrieb|winkelwagen|winkelmand|shopping cart|basket"
                "|warenkorb|inloggen|logged in|eingeloggt "
                "& !geen cookies|analy*|toestemming|google"
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
