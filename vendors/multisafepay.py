"""MultiSafepay, a Dutch payment service provider, with a pay-later method of its own and those of others."""

from datetime import date

from plugin_host.api import (
    ENTRY,
    PAY_LATER,
    PAY_LATER_PROVIDER,
    Data,
    Entity,
    OwnUse,
    Payments,
    Role,
    Source,
    Vendor,
)

GDPR = Source("https://docs.multisafepay.com/faq/gdpr/", read=None)

VENDOR = Vendor(
    api=1,
    id="multisafepay",
    name="MultiSafepay",
    aliases=("Multi Safe Pay", "multisafepay.nl"),
    entity=Entity(
        "MultiSafepay B.V.",
        country="NL",
        sources=(Source("https://www.multisafepay.com/cookie-policy", read=None, dated=date(2025, 3, 26)), GDPR),
    ),
    privacy_url="https://www.multisafepay.com/privacy-cookies",
    website="https://www.multisafepay.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            terms_url=GDPR.url,
            sources=(
                GDPR,
                Source("https://www.multisafepay.com/privacy-cookies", read=None),
                Source("https://www.multisafepay.com/support/support-merchant/articles/category/the-gdpr/", read=None),
                Source("https://docs.multisafepay.com/docs/pay-after-delivery", read=None),
            ),
        ),
    ),
)
