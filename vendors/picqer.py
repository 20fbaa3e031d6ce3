"""Picqer, Dutch software for the warehouse of a webshop, which also makes the labels.

Thirty days after the shop gives the software up, what it kept there is deleted.
"""

from datetime import date

from plugin_host.api import (
    Criterion,
    Data,
    Entity,
    Fulfilment,
    FulfilmentForm,
    Retention,
    Role,
    Source,
    Vendor,
)

STATEMENT = Source("https://picqer.com/en/privacy", read=None, dated=date(2022, 5, 4))
DUTCH = Source("https://picqer.com/nl/privacy", read=None, dated=date(2018, 5, 12))
LABELS = Source("https://picqer.com/en/integrations/postnl", read=None)
FIELDS = Source("https://pipedream.com/apps/picqer/actions/create-order", read=None)
"""What an order there consists of, as another program documents it; the lists in the statement were not in the copies."""

VENDOR = Vendor(
    api=1,
    id="picqer",
    name="Picqer",
    entity=Entity("Picqer B.V.", country="NL", address="Meander 601, Arnhem", sources=(STATEMENT, DUTCH)),
    privacy_url=STATEMENT.url,
    website="https://picqer.com",
    services=(
        Fulfilment(
            role=Role.PROCESSOR,
            form=FulfilmentForm.LABELS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(STATEMENT,)),
            sources=(STATEMENT, DUTCH, LABELS, FIELDS),
        ),
    ),
)
