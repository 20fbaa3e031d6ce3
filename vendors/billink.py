"""Billink, of Gouda, lets customers of Dutch webshops pay afterwards.

Its role is left open, and so is whether a computer decides: what could be read of its statement says neither.
"""

from plugin_host.api import CreditCheck, Data, Entity, Onward, PayLater, Payments, Source, Vendor

STATEMENT = Source("https://www.billink.nl/privacy-statement", read=None)
HELP = Source("https://www.billink.nl/en/contact", read=None)
TERMS = Source("https://www.billink.nl/en/gebruikersvoorwaarden", read=None)

VENDOR = Vendor(
    api=1,
    id="billink",
    name="Billink",
    entity=Entity("Billink B.V.", country="NL", address="Gentseweg 7, 2803 PC Gouda", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://www.billink.nl",
    services=(
        Payments(
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.DATE_OF_BIRTH, Data.ORDER, Data.IP_ADDRESS),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.VENDOR,
            onward=(Onward.SUBPROCESSORS,),
            sources=(
                STATEMENT,
                HELP,
                TERMS,
                Source("https://www.billink.nl/de/faq/hoe-werkt-billink", read=None),
            ),
        ),
    ),
)
