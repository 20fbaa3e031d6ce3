"""Billink, of Gouda, lets customers of Dutch webshops pay afterwards.

Its statement speaks of its sub-processors, its terms say that it decides who can pay later, and neither of a joint
responsibility: the shop is asked which of the two its contract says. Whether a computer decides was not read.
"""

from plugin_host.api import N_, Ask, CreditCheck, Data, Entity, Onward, PayLater, Payments, Role, Source, Vendor

STATEMENT = Source("https://www.billink.nl/privacy-statement", read=None)
HELP = Source("https://www.billink.nl/en/contact", read=None)
TERMS = Source("https://www.billink.nl/en/gebruikersvoorwaarden", read=None)

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with Billink say: does Billink decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)

VENDOR = Vendor(
    api=1,
    id="billink",
    name="Billink",
    entity=Entity("Billink B.V.", country="NL", address="Gentseweg 7, 2803 PC Gouda", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://www.billink.nl",
    services=(
        Payments(
            role=ROLE,
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
