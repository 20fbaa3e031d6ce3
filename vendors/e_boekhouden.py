"""e-Boekhouden, Dutch bookkeeping software on the internet for small businesses.

Its role could not be read in a source.
"""

from plugin_host.api import Accounting, AccountingForm, Data, Entity, Source, Vendor

TERMS = Source("https://www.e-boekhouden.nl/algemene-voorwaarden", read=None)
TERMS_BELGIUM = Source("https://www.e-boekhouden.be/voorwaarden/algemene-voorwaarden-nieuw", read=None)

VENDOR = Vendor(
    api=1,
    id="e-boekhouden",
    name="e-Boekhouden",
    aliases=("e-Boekhouden.nl", "e-Boekhouden.nl B.V."),
    entity=Entity("SkillSource B.V.", country="NL", sources=(TERMS_BELGIUM, TERMS)),
    website="https://www.e-boekhouden.nl",
    services=(
        Accounting(
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            sources=(TERMS, TERMS_BELGIUM),
        ),
    ),
)
