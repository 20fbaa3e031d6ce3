"""Postmark, a service that sends order mails, run by AC PM LLC of the ActiveCampaign group.

In which country that company is established could not be read in a source.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Mailing,
    Measure,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

POLICY = Source("https://www.postmarkapp.com/privacy-policy", read=None, dated=date(2022, 5, 3))
GROUP = Source("https://www.activecampaign.com/legal/privacy-policy", read=None, dated=date(2024, 1, 17))
FAQ = Source("https://postmarkapp.com/support/article/1218-gdpr-faq", read=None)
EUROPE = Source("https://postmarkapp.com/eu-privacy", read=None)
AGREEMENT = Source("https://wildbit.com/dpa", read=None, dated=date(2024, 3, 21))
"""Wildbit was the maker before ActiveCampaign took Postmark over."""
KEEPING = Source("https://postmarkapp.com/support/article/1289-how-does-the-retention-add-on-work", read=None)
CONTENT = Source(
    "https://postmarkapp.com/support/article/1139-can-i-hide-or-disable-saving-of-message-content-in-my-activity-page",
    read=None,
)

LOGS: Ask[int] = Ask(
    "log_days", N_("For how many days does Postmark keep your e-mails (45, unless you changed that)?"), int
)

VENDOR = Vendor(
    api=1,
    id="postmark",
    name="Postmark",
    aliases=("ActiveCampaign Postmark", "Wildbit", "Postmarkapp"),
    website="https://postmarkapp.com",
    privacy_url=POLICY.url,
    sources=(POLICY, GROUP),
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL, Data.IP_ADDRESS, Data.MESSAGE, Data.RECIPIENT_SUBJECT),
            log_days=LOGS,
            countries=("US",),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="AC PM LLC",
                copy_url=AGREEMENT.url,
                sources=(FAQ, AGREEMENT, EUROPE),
            ),
            measures=(Measure.ACCESS, Measure.SECRECY, Measure.BACKUPS),
            terms_url=AGREEMENT.url,
            texts=(Text(N_("{vendor} keeps the content of each e-mail as long as its recipient and subject.")),),
            sources=(GROUP, POLICY, KEEPING, CONTENT, EUROPE),
        ),
    ),
)
