"""Unzer, formerly heidelpay, a group of payment companies in Germany and Luxembourg.

No company is named: which one is responsible depends on the payment method (Unzer Luxembourg S.A. for iDEAL,
Unzer Group GmbH in Berlin for PayU, say the policies of its apps).
"""

from datetime import date

from plugin_host.api import (
    N_,
    PAY_LATER,
    PAY_LATER_PROVIDER,
    Data,
    PayLater,
    Payments,
    Role,
    Source,
    Text,
    Vendor,
)

POLICY = Source(
    "https://docs.unzer.com/plugins/policies/ideal-wero-privacy-policy/", read=None, dated=date(2026, 6, 23)
)
POLICY_PAYU = Source(
    "https://docs.unzer.com/plugins/shopify/shopify-privacy-policies/shopify-payu-privacy-policy/",
    read=None,
    dated=date(2026, 5, 18),
)
CUSTOMERS = Source("https://docs.unzer.com/accept-payments/manage-payments/customer/", read=None)
LATER = Source(
    "https://docs.unzer.com/server-side-integration/direct-api-integration/manage-api-resources/api-manage-customer/",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="unzer",
    name="Unzer",
    aliases=("heidelpay", "Heidelberger Payment", "mPAY24"),
    privacy_url="https://www.unzer.com/en/data-protection/",
    website="https://www.unzer.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            terms_url=POLICY.url,
            texts=(
                Text(
                    N_(
                        "If you choose to pay later, {vendor} also receives your date of birth, to look at the risk that "
                        "you do not pay."
                    ),
                    when=PAY_LATER.is_(PayLater.OWN),
                ),
            ),
            sources=(POLICY, POLICY_PAYU, CUSTOMERS, LATER),
        ),
    ),
)
