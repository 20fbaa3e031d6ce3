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
    "|gepersonaliseerde aanbiedingen|gerichte"
)

_ADVERTISING_CLUES: tuple[Clue, ...] = (
    Clue(
        "consent",
        True,
        (
            "<first> & <consent> & !<without>|intrek*|withdraw*|widerruf*",
            (
                "met|with|mit|op basis van|based on|on the basis of|auf grundlage|aufgrund|vragen|ask "
                "& uw toestemming|je toestemming|jouw toestemming|your consent|ihrer einwilligung|toestemming"
                "|consent|einwilligung "
                "& !<without>|intrek*|withdraw*|widerruf*|<not>"
            ),
            "art. 6 abs. 1 lit. a|art. 6 abs. 1 s. 1 lit. a|art. 6 abs. 1 satz 1 lit. a|article 6(1)(a)|6 lid 1 sub a",
        ),
    ),
    Clue(
        "list_upload",
        True,
        (
            (
                "upload*|uploaden|hochladen|laden ... hoch|geüpload|klantenlijst*|customer list*|list of customers"
                "|kundenliste*|custom audience*|lijst ... e-mailadressen|e-mailadressen ... facebook|hashed|gehasht* "
                "& !<not>"
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
            clues=_ADVERTISING_CLUES,
        ),
    ),
)
