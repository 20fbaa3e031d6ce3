"""Accounting: invoices and the books."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import N_, Activity, Ask, Basis, Case, Clue, Fact, Form, Kind, Purpose, Say, Section, Service
from plugin_host.sections import common


class AccountingForm(Form):
    """Where the books are kept."""

    SELF = "self", N_("in software on the shop's own server")
    SAAS = "saas", N_("in software on the internet")
    ACCOUNTANT = "accountant", N_("by an accountant")


ACCOUNTING_FORM: Ask[AccountingForm] = Ask("form", N_("Where are your books kept?"), AccountingForm)
DESIGNATED_STAFF: Ask[bool] = Ask(
    "designated_staff", N_("Do only designated members of your staff have access to the books?"), bool
)
STAFF_SECRECY: Ask[bool] = Ask(
    "staff_secrecy", N_("Are these staff bound to secrecy?"), bool, only_if=DESIGNATED_STAFF.is_(True)
)


@dataclass(frozen=True, kw_only=True)
class Accounting(Service):
    """Facts of bookkeeping; in the form on the shop's own server the maker receives no data."""

    kind: ClassVar[str] = "accounting"
    form: Fact[AccountingForm] = ACCOUNTING_FORM
    designated_staff: Fact[bool] = DESIGNATED_STAFF
    staff_secrecy: Fact[bool] = STAFF_SECRECY


def _own_staff(case: Case[Accounting]) -> bool:
    """Whether the shop's own staff are limited; an accountant's are not the shop's to vouch for."""
    return case.facts.designated_staff is True and case.facts.form is not AccountingForm.ACCOUNTANT


def _activities(case: Case[Accounting]) -> tuple[Activity, ...]:
    return (Activity(Purpose.BOOKKEEPING, case.role, (Basis.LAW,), case.facts.data),)


_ACCOUNTING_WORDS = (
    "boekhoud*|administratie|financiële administratie|factuur|facturen|factureren|facturatie|bookkeep*"
    "|accounting|accountant|invoice*|invoicing|buchhaltung*|buchführung*|rechnungsstellung|rechnungen"
    "|verkoopfacturen|our books|administrateur|administratiekantoor|steuerberat*|boeken|billing"
)

_ACCOUNTING_CLUES: tuple[Clue, ...] = (
    Clue(
        "form",
        AccountingForm.SELF,
        (
            (
                "eigen server*|onze server|own server*|eigenen server*|eigener server|eigenem server"
                "|eigen administratie|eigen computer*|eigen systeem|eigen systemen|own system*|own computer*"
                "|eigenen rechner*|lokaal|locally|lokal|opgeslagen in onze|stored in our own|in ons eigen "
                "& !niet op"
            ),
        ),
    ),
    Clue(
        "form",
        AccountingForm.ACCOUNTANT,
        ("accountant*|boekhouder|boekhoudkantoor|administratiekantoor|administrateur|bookkeeper|steuerberat*",),
    ),
    Clue(
        "form",
        AccountingForm.SAAS,
        (
            (
                "online|cloud|servers van|servers of|webbased|web-based|op internet|im internet|servern von"
                "|cloudpakket|software as a service"
            ),
        ),
    ),
    Clue(
        "designated_staff",
        True,
        (
            (
                "aangewezen|aangestelde|bevoegde|bevoegd|geautoriseerde|designated|authorised|authorized"
                "|appointed|befugte|bestimmte|benannte|beauftragte|daarvoor|berechtigte|certain|bepaalde "
                "& <staff>"
            ),
            "<only> & <staff> & toegang|inzien|bij|access|zugriff|see",
        ),
    ),
    Clue("staff_secrecy", True, ("<staff>|zij|they|deze|diese|sie|die & <secrecy>",)),
)

SECTION = Section(
    "accounting",
    N_("Bookkeeping"),
    kinds=(
        Kind(
            Accounting,
            N_("bookkeeping"),
            paragraphs=(
                (
                    Say(
                        N_("We do our bookkeeping in {vendor}, on its servers. Your invoice is part of it."),
                        when=lambda case: case.facts.form is AccountingForm.SAAS,
                    ),
                    Say(
                        N_("{vendor} does our bookkeeping. Your invoice is part of it."),
                        when=lambda case: case.facts.form is AccountingForm.ACCOUNTANT,
                    ),
                    Say(
                        N_(
                            "We do our bookkeeping in {vendor}, on our own server. Your invoice is part of it. The maker of "
                            "the software receives no data from us."
                        ),
                        when=lambda case: case.facts.form is AccountingForm.SELF,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("Of our own staff, only designated people have access to the books."),
                        when=_own_staff,
                    ),
                    Say(
                        N_("They are bound to confidentiality."),
                        when=lambda case: _own_staff(case) and case.facts.staff_secrecy is True,
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: case.facts.form is not AccountingForm.SELF,
            words=_ACCOUNTING_WORDS,
            clues=_ACCOUNTING_CLUES,
        ),
    ),
)
