"""ProvenExpert, a German platform for reviews of companies.

Reviewers may stay anonymous; a name that they give may be shown. Whether it works for the shop when it invites
customers, or decides for itself, could not be read.
"""

from datetime import date

from plugin_host.api import Data, Entity, Reviews, Source, Vendor

TERMS = Source("https://provenexpert.com/en-gb/terms-and-conditions-of-use", read=None, dated=date(2021, 2, 12))
GUIDELINES = Source("https://www.provenexpert.com/en-us/review-guidelines/", read=None)
VERIFICATION = Source("https://info.provenexpert.com/measures-to-verify", read=None)
"""Invitations go to the e-mail addresses of customers."""

VENDOR = Vendor(
    api=1,
    id="provenexpert",
    name="ProvenExpert",
    aliases=("ProvenExpert.com", "Expert Systems AG"),
    entity=Entity("Expert Systems AG", country="DE", address="Quedlinburger Straße 1, 10589 Berlin", sources=(TERMS,)),
    privacy_url="https://www.provenexpert.com/en-us/privacy-policy/",
    website="https://www.provenexpert.com",
    services=(
        Reviews(
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            terms_url=TERMS.url,
            sources=(TERMS, GUIDELINES, VERIFICATION),
        ),
    ),
)
