"""Hosting: the servers and the domain name."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    Data,
    Fact,
    Form,
    Interest,
    Kind,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class HostingForm(Form):
    """What the hosting company does for the website."""

    DNS = "dns", N_("manages the domain name only")
    REDIRECT = "redirect", N_("redirects the domain name only")
    CDN = "cdn", N_("delivers the pages (content delivery network)")
    FULL = "full", N_("hosts the website")


HOSTING_FORM: Ask[HostingForm] = Ask("form", N_("What does this company do for your website?"), HostingForm)
LOGS_IP: Ask[bool] = Ask(
    "logs_ip",
    N_("Does it log visits with their IP address?"),
    bool,
    only_if=HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL),
)
LOG_DAYS: Ask[int] = Ask(
    "log_days",
    N_("For how many days does it keep logs with IP addresses?"),
    int,
    only_if=HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL),
)


@dataclass(frozen=True, kw_only=True)
class Hosting(Service):
    """Facts of hosting. ``logs_ip`` says whether visits are logged with their IP address."""

    kind: ClassVar[str] = "hosting"
    form: Fact[HostingForm] = HOSTING_FORM
    log_days: Fact[int] = LOG_DAYS
    logs_ip: Fact[bool] = LOGS_IP


def _data(case: Case[Hosting]) -> tuple[Data, ...]:
    """Where only the domain name is redirected, no more than the technical data pass."""
    if case.facts.form is HostingForm.REDIRECT:
        return tuple(kind for kind in case.facts.data if kind in (Data.IP_ADDRESS, Data.DEVICE))
    return case.facts.data


def _activities(case: Case[Hosting]) -> tuple[Activity, ...]:
    if case.facts.form is HostingForm.DNS:
        return ()
    bases = (Basis.CONTRACT, Basis.INTEREST) if case.facts.form is HostingForm.FULL else (Basis.INTEREST,)
    return (Activity(Purpose.HOSTING, case.role, bases, _data(case), Interest.SECURITY),)


_HOSTING_WORDS = (
    "<site-itself> ... op een server|<site-itself> ... op servers|<site-itself> ... op de servers"
    "|<site-itself> ... on a server|<site-itself> ... on servers|<site-itself> ... on the servers"
    "|<site-itself> ... auf einem server|<site-itself> ... auf servern|<site-itself> ... auf den servern"
    "|<site-itself> ... auf rechnern|<site-itself> ... resides"
    "|hostet|seiten liegen bei|seite liegt bei|shop liegt bei|site lives at|shop lives at|on a machine at"
    "|webhosting|hosting*|gehost|host|hoster|hosten|hosted|hosts|webspace|webserver|server huren|servers huren"
    "|serverruimte|serverstandort|rechenzentrum|datacenter|datacentrum|data centre|data center|ruimte op het internet"
    "|domeinnaam|domein|domeinnamen|domain|domains|domain name|website staat op|website staat bij|winkel staat bij"
    "|site staat bij|staat op servers|staat op de servers|gehostet|webhoster|internetprovider|content delivery network"
    "|cdn|website en ... mail*|website and ... mail*|website und ... mail*|webseite und ... mail*|infrastruct*"
    "|infrastrukt*|speicherplatz|rechenleistung|rechenkapazität|opslagruimte|rekenkracht|cloudserver*|server* bij"
    "|server* at|server* bei|server* huren|rent ... server*|mieten ... server*|web-adres|webadres|web address"
    "|webadresse|liegt ... seite|liegen ... seite|liegt ... webseite|liegen ... webseite|shop ... liegen bei"
    "|shop ... liegt bei|winkel ... staan bij"
)

_HOSTING_CLUES: tuple[Clue, ...] = (
    Clue(
        "form",
        HostingForm.DNS,
        (
            (
                "<only>|just|merely|bloß "
                "& dns*|nameserver*|naamserver* "
                "& !doorst*|redirect*|weiterleit*|cdn|content delivery*"
            ),
        ),
    ),
    Clue(
        "form",
        HostingForm.REDIRECT,
        (
            (
                "doorstuur*|doorsturen|doorverwijz*|doorverwezen|doorgeleiding|redirect*|stuurt ... door"
                "|sturen ... door|verwijst ... door|weiterleit*|weitergeleitet|leitet ... weiter|doorgestuurd"
                "|doorgeleid|sent on|leitet ... um|leiten ... um|umgeleitet|umleit*|leidt ... door|forward* "
                "& domein*|domain*|website|bezoek*|adres|webadres*|address|verkeer|besuch*|site|traffic|webadresse*"
            ),
            (
                "intypt|intikt|typt|types|typing|eintippt|eingibt "
                "& terecht|uit op|ends up|end up|lands|land on|landet|taken to|gelangt"
            ),
        ),
    ),
    Clue(
        "form",
        HostingForm.DNS,
        (
            (
                "<only>|nothing else|verder niets|niets anders|sonst nichts|nichts weiter "
                "& domein*|domain*|dns "
                "& !doorst*|hosting|gehost|redirect*|weiterleit*"
            ),
            (
                "domein*|domain* "
                "& <nothing> gehost*|gehost* ... <nothing>|hosts nothing|geen hosting|no hosting|kein hosting"
            ),
            (
                "dns*|nameserver*|naamserver*|domein*|domain*|webadres*|web address* "
                "& beheer*|manage*|verwalt*|regist*|geregistreerd|looks after|look after|regelt|kümmert|gekocht"
                "|*gekocht|bought|gekauft|vastgelegd|kopen|betalen "
                "& !*host*|server*|ook|auch|also|as well|waar|wo|where|webspace|webruimte|doorst*|redirect*"
                "|weiterleit*|cdn|content delivery*|mail*|e-mail*|logs|website en|site en|shop en|website and|site and"
                "|shop and|website und|seite und|shop und|en website|and website|und website|und webseite"
            ),
        ),
    ),
    Clue(
        "form",
        HostingForm.CDN,
        (
            (
                "content delivery network|content-delivery-network|cdn|cloudfront|server* dicht bij|server* in de buurt"
                "|server* near|server* in ihrer nähe|server* in der nähe|nearby server*"
            ),
        ),
    ),
    Clue(
        "form",
        HostingForm.FULL,
        (
            "=hosted",
            "=stands-with",
            "*server* & stands at|stand at|is at|are at|steht bei|stehen bei|staat bij|staan bij & !domein*|domain*",
        ),
    ),
    Clue(
        "logs_ip",
        False,
        (
            (
                "<ip> "
                "& <not> ... <logged>|<logged> ... <not>|<not> ... <log-file>|<log-file> ... <not>"
                "|<without> ... <ip>|*n't log|not log|never log*|weggelaten|left out|omitted|weggelassen "
                "& !langer|longer|länger|meer dan|more than|mehr als|zusammen*|gedeeld|share*|combine*|gekoppeld"
                "|weiter*|herleid*|identif*|permanent*|dauerhaft|persoonsgegevens|personal data|personenbezogen*"
            ),
            "geen <log-file>|no <log-file>|kein* <log-file> & bezoek*|visit*|besuch*|server*",
            (
                "<ip> "
                "& anonimiseer*|anonymi*|geanonimiseerd*|gekürzt*|kürzt|verkürzt*|ingekort|afgekapt|afgekort"
                "|truncat*|shortened|masked|gemaskeerd|maskiert|unkenntlich|onherkenbaar|ohne letzte*"
                "|zonder de laatste "
                "& <log-file>|<logged> "
                "& !na|nach|after|once|später|later|daarna|danach|then|zodra|sobald"
            ),
        ),
    ),
    Clue(
        "logs_ip",
        True,
        (
            (
                "<ip> & <logged>|<log-file>|log*|protokoll* "
                "& !<not>|anonimiseer*|anonymi*|geanonimiseerd*|weggelaten|left out|omitted|weggelassen"
            ),
            (
                "<ip> & <logged>|<log-file> "
                "& niet langer|niet meer dan|not ... longer|no longer|not more than|nicht länger|nicht mehr als|delen"
                "|persoonsgegevens|personal data|personenbezogen*"
                "|deelt|gedeeld|share*|weiter*|zusammen*|combine*|samengevoegd|gekoppeld|identif* "
                "& !anonimiseer*|anonymi*|geanonimiseerd*"
            ),
        ),
    ),
    Clue(
        "log_days",
        None,
        (
            ("log*|<log-file>|<ip>|bezoekgegevens|toegangsgegevens|zugriffsdaten|zugriffsprotokoll*"),
            (
                "dat|die|dit|deze|that|this|these|those|they|them|it|ze|das|diese|sie|löschung "
                "& automatisch gewist|automatisch verwijderd|automatisch gelöscht|automatically deleted|gewist"
                "|blijft ... staan|blijven ... staan|stays there|stay there|bleibt dort|bleiben dort|remains there"
                "|these records|these entries|diese einträge|diese aufzeichnungen|deze vermeldingen|overschreven"
                "|überschrieben|overwritten|erased|delete those|deletes those|deletes them|verwijdert ze|löscht sie"
                "|löscht diese|löschung "
                "& !back-up*|backup*|contract*|overeenkomst*|vertrag*|account*|bestel*|order*|klant*|kunden*|customer*"
                "|factu*|mail*"
            ),
        ),
    ),
)

SECTION = Section(
    "hosting",
    N_("Hosting"),
    kinds=(
        Kind(
            Hosting,
            N_("hosting"),
            paragraphs=(
                (
                    Say(
                        N_(
                            "Our website runs on servers of {vendor}. Everything you enter on the website passes through "
                            "these servers."
                        ),
                        when=lambda case: case.facts.form is HostingForm.FULL,
                    ),
                    Say(
                        N_("{vendor} delivers the pages of our website to you, from servers near you."),
                        when=lambda case: case.facts.form is HostingForm.CDN,
                    ),
                    Say(
                        N_(
                            "{vendor} only redirects our domain name to our website. What you enter on our website does not "
                            "pass through its servers."
                        ),
                        when=lambda case: case.facts.form is HostingForm.REDIRECT,
                    ),
                    Say(
                        N_("{vendor} only manages our domain name. Your data does not pass through its servers."),
                        when=lambda case: case.facts.form is HostingForm.DNS,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("Data that {vendor} receives: {data}."),
                        when=lambda case: case.facts.form is not HostingForm.DNS,
                        values={"data": _data},
                    ),
                    Say(
                        N_("{vendor} logs the IP address of every visit. An IP address is personal data."),
                        when=lambda case: case.facts.logs_ip is True and case.facts.form is not HostingForm.DNS,
                    ),
                    Say(
                        N_("Logs of visits are kept there for {period}."),
                        when=lambda case: case.facts.form is not HostingForm.DNS,
                        values={"period": lambda case: common.days(case.facts.log_days)},
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: case.facts.form is not HostingForm.DNS,
            words=_HOSTING_WORDS,
            clues=_HOSTING_CLUES,
        ),
    ),
)
