"""Plausible Analytics, statistics without cookies, of which the data stays in Germany.

The company is Plausible Insights OÜ; no source of its own that names its country and address could be read.
"""

from datetime import date

from plugin_host.api import Analytics, Data, DeviceStorage, Host, Role, Source, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://plausible.io/dpa", read=None)
POLICY = Source("https://plausible.io/data-policy", read=date(2021, 4, 23))
TEMPLATE = Source(
    "https://github.com/plausible/analytics/blob/779d64e19a26a4e4944d4f0d7d9e280a27fbc6e5/"
    "lib/plausible_web/templates/page/data_policy.html.eex",
    read=None,
    dated=date(2019, 9, 2),
)
"""The data policy in the vendor's own open-source repository."""

VENDOR = Vendor(
    api=1,
    id="plausible",
    name="Plausible Analytics",
    aliases=("Plausible", "Plausible Insights"),
    privacy_url=POLICY.url,
    website="https://plausible.io",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            # The IP address is used and not kept.
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            storage=DeviceStorage.NONE,
            countries=("DE",),
            terms_url=AGREEMENT.url,
            hosts=(Host("plausible.io", sources=(WEB,)),),
            sources=(AGREEMENT, POLICY, TEMPLATE),
        ),
    ),
)
