"""The keys of every table but those of vendors; the reader, the JSON Schema and the template are made from these."""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_type_hints

from plugin_host.api import N_
from plugin_host.api.core import Practices
from plugin_host.policy.shop import Clocks, Updates
from plugin_host.policy.shopfile.places import languages_meant
from plugin_host.policy.shopfile.readers import Choice, Many, Reader, Whole, YesNo, choice_of
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import (
    COUNTRY,
    EMAIL,
    HTTPS,
    NAME,
    ORIGIN,
    PHONE,
    SHOP_ID,
    STATE,
    WEBSITE,
    ZONE,
)

SCHEMA_NUMBER = 1
"""The number of the format that this reads."""


def shop_keys(languages: frozenset[str]) -> tuple[Key, ...]:
    """Keys of ``[shop]``, given the languages that a policy can be written in."""
    offered = sorted(languages)
    codes = Choice({code: code for code in offered}, lambda: languages_meant(offered))
    return (
        Key("id", SHOP_ID, N_("A short name for addresses, which never changes."), required=True),
        Key("name", NAME, N_("The name of the shop, as customers know it."), required=True),
        Key("website", WEBSITE, N_("The address of the shop."), required=True),
        Key(
            "languages",
            Many(codes, least=1),
            N_("The languages of the policy; the first is the default."),
            required=True,
        ),
        Key("also_known_as", NAME, N_("A third name that customers see, next to those of the shop and the company.")),
        Key("timezone", ZONE, N_("The time zone, if it is not that of the country.")),
        Key("embed_origins", Many(ORIGIN), N_("Websites that may show the policy in a frame, besides the shop's own.")),
        Key("updates", choice_of(Updates), N_("What may be published by itself when a vendor's facts change.")),
    )


CONTROLLER = (
    Key("name", NAME, N_("The legal name of who is responsible, if it is not the name of the shop.")),
    Key("street", NAME, N_("Street and number."), required=True),
    Key("postal_code", NAME, N_("Postal code."), required=True),
    Key("city", NAME, N_("Town or city."), required=True),
    Key("country", COUNTRY, N_("The country, as a code of two letters such as NL."), required=True),
    Key("region", STATE, N_("In Germany: the state, which decides about the supervisory authority.")),
    Key("email", EMAIL, N_("The e-mail address for customers."), required=True),
    Key("phone", PHONE, N_("The phone number for customers.")),
    Key("register_number", NAME, N_("The number in the company register.")),
    Key("vat_number", NAME, N_("The VAT number.")),
)
CONTACT = (
    Key("name", NAME, N_("A name; a role is better, since published versions stay.")),
    Key("role", NAME, N_("A role, such as: customer service.")),
    Key("email", EMAIL, N_("An e-mail address.")),
    Key("phone", PHONE, N_("A phone number.")),
)
REPRESENTATIVE = (
    Key("name", NAME, N_("The name of the representative."), required=True),
    Key("address", NAME, N_("The postal address in one line."), required=True),
    Key("country", COUNTRY, N_("The country, as a code of two letters such as NL."), required=True),
    Key("email", EMAIL, N_("An e-mail address."), required=True),
)
APPEARANCE = (
    Key(
        "theme",
        Choice({name: name for name in ("light", "dark", "auto")}),
        N_("Light, dark, or as the visitor's device."),
    ),
)

_ABOUT_CLOCKS: Mapping[str, str] = {
    "inactive_customer_years": N_("After how many years without contact or order do you delete a customer?"),
    "order_years": N_("For how many years do you keep the file of an order, for warranty and claims?"),
    "contact_months": N_("For how many months do you keep messages of people who ask something?"),
    "newsletter_proof_years": N_("For how many years do you keep the proof of consent after somebody unsubscribes?"),
    "log_days": N_("For how many days do you keep logs with IP addresses?"),
    "request_years": N_("For how many years do you keep the proof that you handled a request about rights?"),
    "invoice_years": N_("For how many years do you keep invoices, if longer than the law of your country asks?"),
}
_LONGEST_CLOCK = {"years": 100, "months": 1200, "days": 36500}


def _clock(name: str) -> Key:
    return Key(name, Whole(1, _LONGEST_CLOCK[name.rpartition("_")[2]]), _ABOUT_CLOCKS.get(name, ""))


RETENTION = tuple(_clock(item.name) for item in fields(Clocks))


def _practice_reader(annotation: Any) -> Reader[Any]:
    """Give the reader for what a field of Practices may hold besides None."""
    if isinstance(annotation, UnionType):
        annotation = next(part for part in get_args(annotation) if part is not type(None))
    item = next(iter(get_args(annotation)), None)
    if item is not None:
        return Many(COUNTRY, least=1) if item is str else Many(choice_of(item))
    if annotation is bool:
        return YesNo()
    return choice_of(annotation) if issubclass(annotation, Enum) else HTTPS


_HINTS = get_type_hints(Practices)
PRACTICES = tuple(
    Key(item.name, _practice_reader(_HINTS[item.name]), item.metadata["question"]) for item in fields(Practices)
)
"""A text among the answers is a web address, a list of texts is one of countries."""

TABLES = (
    "schema",
    "shop",
    "appearance",
    "controller",
    "privacy_contact",
    "data_protection_officer",
    "representative",
    "retention",
    "practices",
    "vendors",
    "other_vendors",
)
"""What stands at the top of a shop file."""
