"""A registry of invented vendors and a shop file that uses them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from plugin_host.api import (
    API,
    LOG_DAYS,
    NEWSLETTERS,
    PAY_LATER_PROVIDER,
    RUN_BY,
    Accounting,
    Analytics,
    Ask,
    BusinessEmail,
    Hosting,
    HostingForm,
    Mailing,
    PayLater,
    Payments,
    Reviews,
    Role,
    RunBy,
    Service,
    Shipping,
    ShopSoftware,
    Vendor,
)
from plugin_host.api.core import Section
from plugin_host.api.core.questions import Name, Url
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile import Problem, ShopFileError, parse
from plugin_host.sections import SECTIONS

LANGUAGES = frozenset({"nl", "en", "de"})

TERMS: Ask[Url] = Ask("terms", "Where are the terms?", Url)
MANAGER: Ask[Name] = Ask("manager", "Who looks after it?", Name)


def vendor(vendor_id: str, name: str, *services: Service, aliases: tuple[str, ...] = ()) -> Vendor:
    return Vendor(api=API, id=vendor_id, name=name, services=services, aliases=aliases)


VENDORS = (
    vendor(
        "paymill",
        "Paymill",
        Payments(
            role=Role.CONTROLLER,
            pay_later=Ask("pay_later", "Later?", PayLater, (PayLater.NONE, PayLater.THIRD_PARTY)),
            pay_later_provider=PAY_LATER_PROVIDER,
        ),
    ),
    vendor("quaydns", "QuayDNS", Hosting(role=Role.PROCESSOR), BusinessEmail(role=Role.PROCESSOR)),
    vendor("hallhost", "Hall Host", Hosting(role=Role.PROCESSOR, form=HostingForm.FULL, log_days=LOG_DAYS)),
    vendor("millmail-365", "Millmail 365", BusinessEmail(role=Role.PROCESSOR), aliases=("Office365", "Old Mill")),
    vendor(
        "bookshop",
        "Bookshop",
        ShopSoftware(role=Role.SELF, run_by=Ask("run_by", "Where?", RunBy, (RunBy.SELF, RunBy.HOST))),
    ),
    vendor(
        "allshop",
        "AllShop",
        ShopSoftware(role=Role.PROCESSOR, run_by=RUN_BY),
        Mailing(role=Role.PROCESSOR, newsletters=NEWSLETTERS),
        Accounting(role=Role.PROCESSOR),
        Hosting(role=Role.PROCESSOR),
    ),
    vendor("boundshop", "Boundshop", ShopSoftware(role=Role.SELF, run_by=RunBy.HOST)),
    vendor("starsay", "Starsay", Reviews(role=Role.CONTROLLER, invitation_role=Role.PROCESSOR)),
    vendor("parcelo", "Parcelo", Shipping(role=Role.CONTROLLER, asks=(TERMS, MANAGER))),
    vendor("countly", "Countly", Analytics(role=Role.PROCESSOR)),
)


@dataclass(frozen=True)
class FakeRegistry:
    """What the reader needs of a registry."""

    vendors: tuple[Vendor, ...] = VENDORS
    refused: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[Section, ...] = SECTIONS

    def get(self, vendor_id: str, /) -> Vendor | None:
        return next((vendor for vendor in self.vendors if vendor.id == vendor_id), None)

    def ids(self) -> Iterable[str]:
        return [vendor.id for vendor in self.vendors]

    def aliases(self) -> Mapping[str, str]:
        return {alias.lower(): vendor.id for vendor in self.vendors for alias in vendor.aliases}


REGISTRY = FakeRegistry()

SHOP = """
schema = 1
[shop]
id = "balkonbloem"
name = "Balkonbloem"
website = "https://balkonbloem.example"
languages = ["nl", "en", "de"]
{shop}
[controller]
name = "Voorbeeld Handel B.V."
street = "Dorpsstraat 1"
postal_code = "1234 AB"
city = "Utrecht"
{controller}
email = "info@balkonbloem.example"
{tables}
"""


def written(*, shop: str = "", controller: str = 'country = "NL"', tables: str = "") -> bytes:
    """A shop file, valid as it is, with further keys and tables."""
    return SHOP.format(shop=shop, controller=controller, tables=tables).encode()


def read(data: bytes, registry: FakeRegistry = REGISTRY) -> Shop:
    return parse(data, registry, languages=LANGUAGES)


def problems(data: bytes | str, registry: FakeRegistry = REGISTRY) -> tuple[Problem, ...]:
    """What is wrong with a file; empty where nothing is."""
    try:
        read(data.encode() if isinstance(data, str) else data, registry)
    except ShopFileError as error:
        return error.problems
    return ()


def problem(data: bytes | str, registry: FakeRegistry = REGISTRY) -> Problem:
    """The only thing that is wrong with a file."""
    found = problems(data, registry)
    assert len(found) == 1, "\n".join(map(str, found)) or "no problem at all"
    return found[0]
