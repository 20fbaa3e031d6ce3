"""A shop as its shop file states it, after validation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from plugin_host.api import Vendor
from plugin_host.api.core import Practices


class Updates(StrEnum):
    """What may be published without being asked when the facts or texts of a vendor's module change."""

    ASK = "ask"
    WORDING = "wording"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Somebody to turn to: a name or a role, an e-mail address and, if given, a phone number."""

    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class Representative:
    """The representative in the EEA of a shop established outside it (GDPR art. 27)."""

    name: str
    address: str
    country: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Controller:
    """Who is responsible for the processing (GDPR art. 4(7))."""

    name: str
    street: str
    postal_code: str
    city: str
    country: str
    email: str
    region: str = ""
    phone: str = ""
    register_number: str = ""
    vat_number: str = ""


@dataclass(frozen=True, kw_only=True)
class Clocks:
    """How long the shop itself keeps what (GDPR art. 13(2)(a)); None where it did not say.

    Keys of the shop file's ``[retention]``. Invoices are not here: the law of the shop's country sets their term.
    """

    inactive_customer_years: int | None = None
    order_years: int | None = None
    contact_months: int | None = None
    newsletter_proof_years: int | None = None
    log_days: int | None = None
    request_years: int | None = None
    invoice_years: int | None = None


@dataclass(frozen=True, kw_only=True)
class Use:
    """One vendor as the shop file names it: which services, and the answers to their questions.

    ``services`` are ids of kinds of service. ``answers`` maps a service to its answers by key;
    an answer is of the type that the question asks. ``hosted_by`` is the id of a hosting vendor of
    this file (shop software only). ``own`` marks a vendor that the shop file describes itself
    (``[[other_vendors]]``); an entity of such a vendor has an empty country where none was given.
    ``path`` is where the shop file names it.
    """

    vendor: Vendor
    services: tuple[str, ...]
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    hosted_by: str = ""
    own: bool = False
    path: str = ""


@dataclass(frozen=True, kw_only=True)
class Shop:
    """All that a policy is composed from, together with the registry's facts.

    ``timezone``, ``embed_origins``, ``updates`` and ``appearance`` are live settings and never part of a version's text.
    ``updates`` is None where the shop leaves it to the operator.
    ``embed_origins`` begins with the website's own origin. ``brand`` is a third name that customers see,
    next to those of the shop and of the controller (``also_known_as`` in the shop file).
    """

    id: str
    name: str
    website: str
    languages: tuple[str, ...]
    controller: Controller
    timezone: str = "Europe/Amsterdam"
    embed_origins: tuple[str, ...] = ()
    appearance: Mapping[str, str] = field(default_factory=dict)
    updates: Updates | None = None
    brand: str = ""
    privacy_contact: Contact | None = None
    data_protection_officer: Contact | None = None
    representative: Representative | None = None
    clocks: Clocks = field(default_factory=Clocks)
    practices: Practices = field(default_factory=Practices)
    uses: tuple[Use, ...] = ()
