"""Mailjet, a service for newsletters and order mails, part of the Swedish group Sinch (Sinch Email).

Which company of the group contracts with a shop stands on the shop's own order, so no company is named here.
"""

from datetime import date

from plugin_host.api import (
    Data,
    Mailing,
    Measure,
    Onward,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Unit,
    Vendor,
)

AGREEMENT = Source("https://www.mailjet.com/legal/dpa", read=None, dated=date(2023, 1, 16))
TERMS = Source("https://www.mailgun.com/legal/terms/", read=None)

VENDOR = Vendor(
    api=1,
    id="mailjet",
    name="Mailjet",
    aliases=("Sinch Mailjet",),
    website="https://www.mailjet.com",
    privacy_url="https://www.mailjet.com/legal/privacy-policy/",
    sources=(TERMS,),
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.IP_ADDRESS, Data.MESSAGE),
            retention=Retention(period=Period(90, Unit.DAYS), start=Start.CONTRACT_END, sources=(AGREEMENT,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            measures=(
                Measure.TLS,
                Measure.STORAGE,
                Measure.BACKUPS,
                Measure.ACCESS,
                Measure.TWO_FACTOR,
                Measure.PASSWORDS,
                Measure.UPDATES,
                Measure.SECRECY,
            ),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT,),
        ),
    ),
)
