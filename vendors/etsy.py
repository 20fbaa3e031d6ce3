"""Etsy, a marketplace for handmade things; it passes buyers' data on to the shop and forbids unasked advertising."""

from datetime import date

from plugin_host.api import ChannelMarketing, Data, Entity, Role, SalesChannels, Source, Vendor

POLICY = Source("https://www.etsy.com/legal/sellers/", read=None, dated=date(2022, 12, 1))

VENDOR = Vendor(
    api=1,
    id="etsy",
    name="Etsy",
    entity=Entity(
        "Etsy Ireland UC",
        country="IE",
        address="66–67 Great Strand Street, Dublin 1",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/etsy.json", read=date(2026, 7, 21)),
        ),
    ),
    privacy_url="https://www.etsy.com/legal/privacy/",
    website="https://www.etsy.com",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            marketing=ChannelMarketing.FORBIDDEN,
            terms_url=POLICY.url,
            sources=(POLICY,),
        ),
    ),
)
