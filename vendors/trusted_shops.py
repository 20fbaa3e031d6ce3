"""Trusted Shops, a German quality mark, buyer protection and review system for webshops.

The shop and it are jointly responsible (its pages of before 2022 still speak of processing on the shop's instructions).
"""

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Entity,
    Host,
    Reviews,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
HELP = "https://help.etrusted.com/hc/en-gb/articles"
AGREEMENT = Source(f"{HELP}/4402587369105-Joint-Controllership-agreement-GDPR", read=None)
ROLES = Source(f"{HELP}/23970819574290-FAQ-on-Trusted-Shops-Data-Protection", read=None)
ORDER_DATA = Source(f"{HELP}/360026658232-Data-protection-guideline-provision-of-the-required-order-data", read=None)
NO_COOKIES = Source(f"{HELP}/28996215262226-Data-protection-guideline-Information-about-cookies", read=None)
TEMPLATE = Source(f"{HELP}/23970861473042-Template-text-for-your-privacy-declaration-Trustbadge-and-widgets", read=None)
COMPANY = Source("https://www.trstd.com/en-eu/imprint/", read=None)
IMPRINT = Source("https://business.trustedshops.com/imprint", read=None)
"""Its title is Imprint & Data Privacy."""

TRUSTBADGE = Ask("trustbadge", N_("Does the Trustbadge of Trusted Shops show after an order?"), bool)

VENDOR = Vendor(
    api=1,
    id="trusted-shops",
    name="Trusted Shops",
    aliases=(
        "eTrusted",
        "Trustbadge",
        "trstd",
        "Trusted Shops GmbH",
        "Trusted Shops AG",
        "trustedshops.de",
        "trustedshops.nl",
        "trustedshops.com",
        "trustedshops.eu",
        "trustedshops.be",
    ),
    entity=Entity(
        "Trusted Shops SE",
        country="DE",
        address="Subbelrather Straße 15c, 50823 Köln",
        sources=(COMPANY, IMPRINT),
    ),
    privacy_url=IMPRINT.url,
    website="https://business.trustedshops.com",
    services=(
        Reviews(
            role=Role.JOINT,
            invitation_role=Role.JOINT,
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.REVIEW),
            # For companies in the United States that it engages (it names none) it relies on the Data Privacy
            # Framework, else on standard clauses; the certificates were not looked up.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(TEMPLATE,)),
            terms_url=AGREEMENT.url,
            cookies=(),
            hosts=(Host("trustedshops.com", sources=(WEB,)),),
            texts=(
                Text(
                    N_(
                        "After your order the badge of {vendor} reads the amount, the order number, the product and, as "
                        "a scrambled code, your e-mail address. {vendor} uses this to see whether you already use its "
                        "services. If you do, it handles your order data under your own agreement with {vendor}."
                    ),
                    when=TRUSTBADGE,
                ),
            ),
            asks=(TRUSTBADGE,),
            sources=(AGREEMENT, ROLES, ORDER_DATA, NO_COOKIES),
        ),
    ),
)
