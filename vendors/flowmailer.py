"""Flowmailer, a Dutch service that sends order mails and other automated mail."""

from plugin_host.api import Data, Entity, Mailing, Role, Source, Vendor

IMPRINT = Source("https://flowmailer.com/de/uber/impressum", read=None)
POLICY = Source("https://flowmailer.com/public/privacy-beleid", read=None)
GLOSSARY = Source("https://flowmailer.com/kb/content/nederlands/handleiding/woordenlijst", read=None)

VENDOR = Vendor(
    api=1,
    id="flowmailer",
    name="Flowmailer",
    aliases=("Spotler SendPro",),
    entity=Entity("Flowmailer B.V.", country="NL", sources=(POLICY, IMPRINT)),
    website="https://flowmailer.com",
    privacy_url=POLICY.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            countries=("NL",),
            terms_url=IMPRINT.url,
            sources=(IMPRINT, GLOSSARY),
        ),
    ),
)
