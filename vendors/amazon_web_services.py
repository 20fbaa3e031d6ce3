"""Amazon Web Services, cloud servers; customers in Europe have their contract with the company in Luxembourg."""

from datetime import date

from plugin_host.api import (
    HOSTING_FORM,
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Hosting,
    HostingForm,
    Role,
    Source,
    Vendor,
)

COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/amazon-aws.json", read=date(2026, 7, 21)
)
GUIDE = "https://docs.aws.amazon.com/whitepapers/latest/navigating-gdpr-compliance"
CONTRACTS = Source(f"{GUIDE}/in-detail.html", read=None)
ROLES = Source(f"{GUIDE}/the-role-of-aws-under-the-gdpr.html", read=None)
AGREEMENT = Source(f"{GUIDE}/aws-data-processing-addendum-dpa.html", read=None)
STICKINESS = Source(
    "https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/"
    "0dd1976374b32865c2fbee481ed27b3824c22298/doc_source/sticky-sessions.md",
    read=None,
)

STICKY: Ask[bool] = Ask(
    "sticky_sessions",
    N_("Does a load balancer keep each visitor on the same server (sticky sessions)?"),
    bool,
    only_if=HOSTING_FORM.is_(HostingForm.CDN, HostingForm.FULL),
)

VENDOR = Vendor(
    api=1,
    id="amazon-web-services",
    name="Amazon Web Services",
    aliases=(
        "AWS",
        "Amazon AWS",
        "Amazon Cloud",
        "Amazon CloudFront",
        "CloudFront",
        "Amazon S3",
        "Amazon EC2",
        "Amazon SES",
        "Amazon Simple Email Service",
        "Amazon Data Services",
    ),
    entity=Entity(
        "Amazon Web Services EMEA SARL",
        country="LU",
        address="38 Avenue John F. Kennedy, 1855 Luxembourg",
        sources=(COMPANIES, CONTRACTS),
    ),
    website="https://aws.amazon.com",
    privacy_url="https://aws.amazon.com/privacy/",
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            # No transfer: that depends on the regions that the shop chose. The agreement holds standard clauses for others.
            terms_url=AGREEMENT.url,
            cookies=(
                # One second to seven days, as the shop sets: the longest is stated.
                Cookie("AWSALB", CookieUse.BALANCING, 7, essential=True, when=STICKY, sources=(STICKINESS,)),
                Cookie("AWSALBCORS", CookieUse.BALANCING, 7, essential=True, when=STICKY, sources=(STICKINESS,)),
            ),
            asks=(STICKY,),
            sources=(ROLES, AGREEMENT),
        ),
    ),
)
