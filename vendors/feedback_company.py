"""Feedback Company, a Dutch review system."""

from plugin_host.api import N_, Cookie, Data, Entity, Reviews, Role, Source, Vendor

TERMS = Source("https://feedbackcompany.com/terms-and-conditions", read=None)

VENDOR = Vendor(
    api=1,
    id="feedback-company",
    name="Feedback Company",
    aliases=("The Feedback Company", "FeedbackCompany", "feedbackcompany.nl"),
    entity=Entity("The Feedback Company B.V.", country="NL", sources=(TERMS,)),
    privacy_url="https://www.feedbackcompany.com/nl-nl/privacy-statement/",
    website="https://www.feedbackcompany.com",
    services=(
        Reviews(
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            terms_url=TERMS.url,
            cookies=(
                Cookie(
                    "tsrvid",
                    N_("belongs to the reviews on the page"),
                    365,
                    sources=(Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),),
                ),
            ),
            sources=(TERMS,),
        ),
    ),
)
