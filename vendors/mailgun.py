"""Mailgun, a service that sends order mails and newsletters, part of the Swedish group Sinch (Sinch Email).

Which company of the group contracts with a shop stands on the shop's own order, so no company is named here.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Mailing,
    Measure,
    Onward,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Text,
    Unit,
    Vendor,
)

AGREEMENT = Source("https://www.mailjet.com/legal/dpa", read=None, dated=date(2023, 1, 16))
"""One agreement for all brands of Sinch Email, Mailgun among them."""
TERMS = Source("https://www.mailgun.com/legal/terms/", read=None)
REGIONS = Source("https://www.mailgun.com/about/regions/", read=None)
EVENTS = Source("https://documentation.mailgun.com/docs/mailgun/user-manual/events/", read=None)

EUROPE: Ask[bool] = Ask("eu_region", N_("Is your domain in the EU region of Mailgun?"), bool)
LOGS: Ask[int] = Ask(
    "log_days", N_("For how many days does Mailgun keep the records of your e-mails (see your plan)?"), int
)

VENDOR = Vendor(
    api=1,
    id="mailgun",
    name="Mailgun",
    aliases=("Sinch Mailgun", "Mailgun Technologies"),
    website="https://www.mailgun.com",
    privacy_url="https://www.mailgun.com/legal/privacy-policy/",
    sources=(TERMS,),
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.IP_ADDRESS, Data.MESSAGE, Data.RECIPIENT_SUBJECT),
            log_days=LOGS,
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
            texts=(
                Text(N_("{vendor} processes our e-mails and the records of them in the European Union."), when=EUROPE),
            ),
            asks=(EUROPE,),
            sources=(AGREEMENT, REGIONS, EVENTS),
        ),
    ),
)
