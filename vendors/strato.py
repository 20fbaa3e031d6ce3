"""STRATO, a web host in Berlin: domain names, web hosting and e-mail, also for Dutch and Belgian shops."""

from datetime import date

from plugin_host.api import BusinessEmail, Data, Entity, Hosting, OwnUse, Role, Source, Vendor

PRIVACY = Source("https://www.strato.nl/privacybeleid/", read=None)
AGREEMENT = Source("https://strato.de/agb/avv", read=None, dated=date(2024, 3, 18))
LOGS = Source(
    "https://www.strato.nl/faq/contract/vragen-over-de-verwerkersovereenkomst-en-de-nieuwe-eu-verordening-avg-gdpr/",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="strato",
    name="STRATO",
    aliases=("STRATO GmbH", "strato.de", "strato.com"),
    entity=Entity(
        "STRATO AG", country="DE", address="Otto-Ostrowski-Straße 7, 10249 Berlin", sources=(PRIVACY, AGREEMENT)
    ),
    website="https://www.strato.nl",
    privacy_url=PRIVACY.url,
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            logs_ip=True,
            log_days=7,
            # It keeps the addresses of the shop's visitors to recognise and fend off attacks, under its own statement.
            own_use=(OwnUse.SECURITY,),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, LOGS, PRIVACY),
        ),
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT,),
        ),
    ),
)
