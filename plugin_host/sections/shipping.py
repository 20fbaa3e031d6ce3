"""Shipping: the carriers that bring the order."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Data,
    Fact,
    Form,
    Kind,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Contact(Form):
    """Which contact details the carrier gets to announce the parcel."""

    NONE = "none", N_("none")
    EMAIL = "email", N_("e-mail address")
    PHONE = "phone", N_("phone number")
    BOTH = "both", N_("e-mail address and phone number")


CONTACT: Ask[Contact] = Ask("contact", N_("Which contact details does the carrier get?"), Contact)

CONTACT_DATA = {
    Contact.NONE: (),
    Contact.EMAIL: (Data.EMAIL,),
    Contact.PHONE: (Data.PHONE,),
    Contact.BOTH: (Data.EMAIL, Data.PHONE),
}
"""The data behind each form of contact."""


@dataclass(frozen=True, kw_only=True)
class Shipping(Service):
    """Facts of a carrier; ``data`` is without the contact details, which ``contact`` adds."""

    kind: ClassVar[str] = "shipping"
    contact: Fact[Contact] = CONTACT


def _data(case: Case[Shipping]) -> tuple[Data, ...]:
    contact = case.facts.contact if isinstance(case.facts.contact, Contact) else Contact.BOTH
    base = tuple(kind for kind in case.facts.data if kind not in CONTACT_DATA[Contact.BOTH])
    return base + CONTACT_DATA[contact]


def _activities(case: Case[Shipping]) -> tuple[Activity, ...]:
    return (Activity(Purpose.DELIVERY, case.role, (Basis.CONTRACT,), _data(case)),)


SECTION = Section(
    "shipping",
    N_("Delivery"),
    kinds=(
        Kind(
            Shipping,
            N_("delivery"),
            paragraphs=(
                (
                    Say(N_("{vendor} delivers your order."), when=lambda case: case.alone),
                    Say(N_("{vendor} delivers part of the orders."), when=lambda case: not case.alone),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _data}),
                    Say(
                        N_("With these contact details it can tell you when your parcel will arrive."),
                        when=lambda case: case.facts.contact not in (None, Contact.NONE),
                    ),
                ),
            ),
            activities=_activities,
        ),
    ),
)
