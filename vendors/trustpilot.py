"""Trustpilot, a Danish review platform that is open to anyone."""

from datetime import date

from plugin_host.api import (
    Criterion,
    Data,
    Entity,
    Host,
    Onward,
    Retention,
    Reviews,
    Role,
    Source,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT_TEXT = Source("https://dk.legal.trustpilot.com/for-businesses/data-processing-agreement", read=None)

VENDOR = Vendor(
    api=1,
    id="trustpilot",
    name="Trustpilot",
    aliases=("trustpilot.nl", "trustpilot.de"),
    entity=Entity(
        "Trustpilot A/S",
        country="DK",
        address="Pilestraede 58, 5th floor, 1112 Copenhagen",
        sources=(
            Source(
                "https://github.com/datenanfragen/data/blob/master/companies/trustpilot.json", read=date(2026, 7, 21)
            ),
            AGREEMENT_TEXT,
        ),
    ),
    privacy_url="https://nl.legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
    website="https://www.trustpilot.com",
    services=(
        Reviews(
            role=Role.CONTROLLER,
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.ACCOUNT, Data.REVIEW),
            retention=Retention(
                criterion=Criterion.ACCOUNT,
                sources=(
                    Source(
                        "https://support.trustpilot.com/hc/en-us/articles/"
                        "360019729300-What-s-the-retention-period-of-reviews-",
                        read=None,
                    ),
                ),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT_TEXT.url,
            hosts=(Host("trustpilot.com", sources=(WEB,)),),
            sources=(
                Source(
                    "https://support.trustpilot.com/hc/en-us/articles/"
                    "360001141547--Is-Trustpilot-a-data-processor-or-data-controller",
                    read=None,
                ),
                Source(
                    "https://support.trustpilot.com/hc/en-us/articles/"
                    "360001390267--Quick-guide-to-privacy-for-reviewers",
                    read=None,
                ),
                Source(
                    "https://support.trustpilot.com/hc/en-us/articles/"
                    "360000306528-The-GDPR-and-data-protection-requirements-for-businesses",
                    read=None,
                ),
            ),
        ),
    ),
)
