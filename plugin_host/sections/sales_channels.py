"""Sales channels: marketplaces that pass an order and its data on to the shop (GDPR art. 14)."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Basis,
    Case,
    CollectedBy,
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


class ChannelMarketing(Form):
    """Whether the marketplace lets the shop use its buyers' data for marketing."""

    FORBIDDEN = "forbidden", N_("no marketing to buyers from this marketplace")
    ALLOWED = "allowed", N_("marketing to buyers from this marketplace is allowed")


@dataclass(frozen=True, kw_only=True)
class SalesChannels(Service):
    """Facts of a marketplace; ``received`` is what it passes on to the shop."""

    kind: ClassVar[str] = "sales_channels"
    collected_by: CollectedBy = CollectedBy.MARKETPLACE
    received: tuple[Data, ...] = ()
    marketing: Fact[ChannelMarketing] = None


def _activities(case: Case[SalesChannels]) -> tuple[Activity, ...]:
    return (Activity(Purpose.MARKETPLACE, case.role, (Basis.CONTRACT,), case.facts.received or case.facts.data),)


_SALES_CHANNELS_WORDS = (
    "verkoopkanal*|verkoopkanaal|marktplaats|marketplace*|verkoopplatform*|sales channel*|sales-channel*"
    "|marktplatz|marktplätze|verkopen ook|ook verkopen|verkopen via|verkopen ... via|verkoop via"
    "|deel van ... assortiment|deel van ... aanbod|deel van ... artikelen|sell ... through|sell ... on"
    "|also sell|verkaufen ... über|verkaufen auch|vertrieben|extern* verkoop*|externe platform*"
    "|handelsplattform*|via bol"
)

SECTION = Section(
    "sales_channels",
    N_("Marketplaces where we sell"),
    kinds=(
        Kind(
            SalesChannels,
            N_("marketplace"),
            paragraphs=(
                (
                    Say(N_("We also sell through {vendor}.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("If you buy from us there, we get your data from {vendor} and not from you: {received}."),
                        values={"received": lambda case: case.facts.received or case.facts.data},
                    ),
                    Say(N_("We use it to handle your order and what follows from it, such as a warranty claim.")),
                    Say(
                        N_("We do not use data from {vendor} for advertising."),
                        when=lambda case: case.practices.marketplace_marketing is False,
                    ),
                ),
            ),
            activities=_activities,
            words=_SALES_CHANNELS_WORDS,
        ),
    ),
)
