"""SendGrid, a service of Twilio that sends order mails and newsletters.

Which company of the Twilio group contracts with a shop in Europe could not be read in a source.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Data,
    Mailing,
    Measure,
    Onward,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

RULES = Source("https://www.twilio.com/en-us/legal/bcr/processor", read=None)
AGREEMENT = Source("https://www.twilio.com/legal/data-protection-addendum", read=None, dated=date(2020, 1, 1))
NOTICE = Source("https://www.twilio.com/legal/privacy", read=None, dated=date(2026, 4, 9))
SAFEGUARDS = Source(
    "https://support.twilio.com/hc/en-us/articles/"
    "360051805394-Measures-Twilio-Takes-to-Safeguard-the-Privacy-of-Customer-Personal-Data",
    read=None,
)
DELETION = Source(
    "https://support.twilio.com/hc/en-us/articles/4410585868443-Data-Retention-and-Deletion-in-Twilio-Products",
    read=None,
)
ERASURE = Source(
    "https://docs.sendgrid.com/api-reference/recipients-data-erasure-api/erase-recipients-email-data", read=None
)
COMPANY = Source(
    "https://www.sec.gov/Archives/edgar/data/1447669/000144766920000045/twlo-20191231x10k.htm",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="sendgrid",
    name="SendGrid",
    aliases=("Twilio SendGrid",),
    website="https://sendgrid.com",
    privacy_url=NOTICE.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.IP_ADDRESS, Data.MESSAGE, Data.RECIPIENT_SUBJECT),
            transfer=Transfer(
                kind=TransferKind.BCR,
                country="US",
                importer="Twilio Inc.",
                copy_url=RULES.url,
                sources=(RULES, SAFEGUARDS, NOTICE, COMPANY),
            ),
            onward=(Onward.GROUP,),
            measures=(Measure.TLS, Measure.STORAGE, Measure.BACKUPS),
            terms_url=AGREEMENT.url,
            texts=(
                Text(
                    N_(
                        "{vendor} deletes most data about an e-mail within 37 days. Records of the sending stay for "
                        "up to a year to prevent misuse, with a code in place of your name."
                    )
                ),
            ),
            sources=(RULES, AGREEMENT, ERASURE, DELETION, SAFEGUARDS),
        ),
    ),
)
