"""Advertising: showing advertisements elsewhere and measuring what they bring."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import N_, Activity, Ask, Basis, Case, Clue, Data, Fact, Kind, Purpose, Say, Section, Service
from plugin_host.sections import common

AD_CONSENT: Ask[bool] = Ask("consent", N_("Does it load only after the visitor agrees?"), bool)
LIST_UPLOAD: Ask[bool] = Ask(
    "list_upload", N_("Do you upload lists of customers (e-mail addresses, for instance) to it?"), bool
)
LIST_CONSENT: Ask[bool] = Ask(
    "list_consent", N_("Did the customers on these lists agree to that?"), bool, only_if=LIST_UPLOAD.is_(True)
)


@dataclass(frozen=True, kw_only=True)
class Advertising(Service):
    """Facts of an advertising service; ``arrangement_url`` is where the joint arrangement can be read (art. 26(2))."""

    kind: ClassVar[str] = "advertising"
    consent: Fact[bool] = AD_CONSENT
    list_upload: Fact[bool] = LIST_UPLOAD
    list_consent: Fact[bool] = LIST_CONSENT
    arrangement_url: str = ""


def _data(case: Case[Advertising]) -> tuple[Data, ...]:
    uploaded = (Data.EMAIL,) if case.facts.list_upload is True else ()
    return tuple(dict.fromkeys((*case.facts.data, *uploaded)))


def _activities(case: Case[Advertising]) -> tuple[Activity, ...]:
    bases = (Basis.CONSENT,) if case.facts.consent is True else ()
    return (Activity(Purpose.ADVERTISING, case.role, bases, _data(case)),)


_ADVERTISING_WORDS = (
    "advert*|reclame*|remarketing|retargeting|advertis*|ads|ad|werbe*|werbung|anzeigen|pixel|conversie*"
    "|conversion*|doelgroep*|affiliate*|custom audience*|marketing-cookies|marketingcookies|adwords"
    "|gepersonaliseerde aanbiedingen|gerichte|klantenlijst*|klantenbestand*|customer list*|list of customers"
    "|kundenliste*"
)

ADVERTISING_CLUES: tuple[Clue, ...] = (
    Clue("consent", False, ("=consent-not-asked & !<inessential>",)),
    Clue("consent", True, ("=consent-first & !<newsletter>|aanbiedingen|offers|angebote|lijst|list|liste",)),
    Clue(
        "list_upload",
        False,
        (
            (
                "geen *lijst*|geen klantgegevens|never ... customer data|nooit ... klantgegevens|nie ... kundendaten"
                "|no customer list*|no list*|no customer data|keine *liste*|keine kundendaten"
                "|*listen ... nicht|*lijsten ... niet|lists ... not|lists ... *n't "
                "& <share>|upload*|uploaden|laden|hochladen|gleichen|abgleich*|match* "
                "& !<without>|cookie*|met anderen|with others|derden|third part*|dritte*"
            ),
            (
                "*lijst*|klantenbestand*|klantgegevens|klantdata|customer data|list|lists|*liste|*listen|kundendaten"
                "|<e-mail>|adressen van klanten|klantadressen|*adressenbestand*|*adresbestand*"
                "|addresses of ... customers|customer addresses|customer details|kundenadressen|adressen unserer"
                "|adressen von kund*|*kundenliste*|<customer-list> & <upload>|laden|matchen|matching|zetten|gezet"
                "|gestuurd|versturen|verstuurd|verzonden|gesendet|sent|übertrag*|gehen nicht|gaan niet|do not go"
                "|don't go|<share>|gebruiken|gebruikt|use|used|verwenden|verwendet|nutzen|genutzt|setzen|werken|work"
                "|arbeiten & <not> & !<without>|<unasked>|für werb*|zu werb*|voor reclame*|for advertis*|for marketing"
                "|cookie*|met anderen|with others|with anyone|derden|third part*|dritte*"
            ),
        ),
    ),
    Clue(
        "list_upload",
        True,
        (
            (
                "<upload>|<share> "
                "& <customer-list>|klantenbestand*|lijst*|*adreslijst*|adresliste*|list|lists|liste|listen "
                "& !<not>|remarketing*"
            ),
            "<upload> & <e-mail>|klantgegevens|customer data|kundendaten & !<not>",
            (
                "<e-mail>|*mailadressen|emails "
                "& lijst|list|liste|facebook|meta|tiktok|google|audience*|doelgroep*|zielgruppe*|pinterest"
                "|instagram|linkedin "
                "& zetten|zet|gooien|gooi|stoppen|laden|upload*|match*|vergelijk*|abgleich*|gleichen|put|throw"
                "|feed|drop|hand"
                "|geven|geben "
                "& like you|als jij|als u|op jou lijken|op u lijken|wie du|wie sie|ähnlich*|similar|lookalike*"
                "|vergelijkbar*"
                "|advert*|reclame|werbung|anzeigen|custom audience*|doelgroep*|zielgruppe* "
                "& !<not>|cookie*|nieuwsbrie*|newsletter*"
            ),
            (
                "<customer-list>|lijst ... e-mailadressen|e-mailadressen ... facebook|hashed|gehasht* "
                "& !<not>|enhanced match*|advanced matching|erweiterte*|bezoekers|visitors|besucher|remarketing|retargeting"
            ),
            (
                "e-mailadressen|mailadressen|e-mail addresses|mail addresses|e-mail-adressen|mailadressen"
                "|klantgegevens|customer data|kundendaten "
                "& klanten|customers|kunden|buyers|kopers|käufer "
                "& zetten ... in|zetten ... erin|zetten ... op|geven ... aan|laden ... in|hand*|give|pass|upload*"
                "|laden ... hoch"
                "|hochgeladen|geben ... an|übergeben|laten ... vergelijken|match*|vergelijkbare|soortgelijke"
                "|gelijksoortige|similar|ähnliche "
                "& !<not>|<without>|cookie*|nieuwsbrie*|newsletter*"
            ),
        ),
    ),
    Clue(
        "list_consent",
        False,
        (
            (
                "lijst*|list|lists|liste*|<customer-list>|klanten|customers|kunden|hiervoor|for this|dafür|daarvoor|<e-mail> "
                "& <unasked>|ohne ... zu fragen|zonder ... te vragen|niet om toestemming"
                "|niet ... toestemming gevraagd|zonder toestemming|without consent"
                "|without asking|without permission|ohne einwilligung|ohne zustimmung|not asked|*n't asked"
                "|nicht gefragt|nicht um "
                "& !cookie*|<withdraw>|laadt|loads|lädt"
            ),
        ),
    ),
    Clue(
        "list_consent",
        True,
        (
            (
                "lijst|list|liste|klanten|customers|kunden|<e-mail> "
                "& asked everyone|asked everybody|asked them|asked each|goedgevonden|eerst gevraagd"
                "|vooraf gevraagd|vorher gefragt"
                "|zuerst gefragt|asked ... first|only ... said yes|alleen ... ja zei|nur ... ja gesagt "
                "& !<not>|cookie*|pixel|<without>"
            ),
            (
                "lijst|list|liste|klanten|customers|kunden "
                "& ja op|ja tegen|ja gezegd|ja zeiden|yes to|said yes|toestemming voor gaven|hebben toegestemd"
                "|ermee instemden|agreed|permission|zugestimmt|eingewilligt "
                "& <only>|alleen "
                "& !<not>|cookie*|pixel|<without>"
            ),
            (
                "lijst*|list|lists|liste*|klantenbestand*|<upload>|<customer-list> "
                "& <consent>|ja zeiden|said yes|zugesagt "
                "& !<not>|<without>|<unasked>|cookie*"
            ),
        ),
    ),
)

SECTION = Section(
    "advertising",
    N_("Advertising"),
    kinds=(
        Kind(
            Advertising,
            N_("advertising"),
            paragraphs=(
                (
                    Say(N_("We advertise through {vendor} and measure what our advertisements achieve.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_(
                            "{vendor} gets data about your visit only if you have agreed to it. You can withdraw your "
                            "consent at any time."
                        ),
                        when=lambda case: case.facts.consent is True,
                    ),
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _data}),
                ),
                (
                    Say(
                        N_(
                            "We also give {vendor} lists of customers who have agreed to this, so that it can show them or "
                            "similar people our advertisements."
                        ),
                        when=lambda case: case.facts.list_upload is True and case.facts.list_consent is True,
                    ),
                    Say(
                        N_(
                            "We also give {vendor} lists of customers, so that it can show them or similar people our "
                            "advertisements. You can object to this at any time."
                        ),
                        when=lambda case: case.facts.list_upload is True and case.facts.list_consent is not True,
                    ),
                ),
            ),
            activities=_activities,
            words=_ADVERTISING_WORDS,
            clues=ADVERTISING_CLUES,
        ),
    ),
)
