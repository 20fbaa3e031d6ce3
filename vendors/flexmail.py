"""Flexmail, a Belgian platform for newsletters."""

from plugin_host.api import Data, Entity, Mailing, Role, Source, Vendor

STATEMENT = Source("https://flexmail.be/de/datenschutzeklarung", read=None)
POLICY = Source("https://flexmail.be/fr/privacy-policy", read=None)
AGREEMENT = Source("https://flexmail.nl/en/data-processing-agreement", read=None)

VENDOR = Vendor(
    api=1,
    id="flexmail",
    name="Flexmail",
    entity=Entity("Flexmail nv", country="BE", address="Jaarbeurslaan 29 bus 31, 3600 Genk", sources=(STATEMENT,)),
    website="https://flexmail.be",
    privacy_url=POLICY.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            own_use=(),
            terms_url=AGREEMENT.url,
            sources=(POLICY, AGREEMENT),
        ),
    ),
)
