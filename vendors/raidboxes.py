"""Raidboxes, hosting for WordPress websites, in Münster, Germany."""

from plugin_host.api import Data, Entity, Hosting, Onward, Source, Vendor

TERMS = Source("https://raidboxes.io/en/legal/terms", read=None)
PRIVACY = Source("https://raidboxes.io/en/datenschutzerklaerung/", read=None)
LOGS = Source("https://intercom.help/raidboxes/de/articles/1697805-serverlogs", read=None)

VENDOR = Vendor(
    api=1,
    id="raidboxes",
    name="Raidboxes",
    entity=Entity(
        "Raidboxes GmbH",
        country="DE",
        address="Hafenstraße 32, 48153 Münster",
        sources=(TERMS, PRIVACY),
    ),
    website="https://raidboxes.io",
    privacy_url=PRIVACY.url,
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            logs_ip=True,
            log_days=7,
            onward=(Onward.SUBPROCESSORS,),
            sources=(TERMS, LOGS),
        ),
    ),
)
