"""Klarna, a Swedish bank that lets customers pay now, later or in parts."""

from datetime import date

from plugin_host.api import (
    CreditCheck,
    Data,
    Decision,
    Entity,
    Host,
    Onward,
    OwnUse,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

POLICY = Source("https://primer.io/docs/checkout/advanced/content-security-policy", read=None)
SCRIPT = Source(
    "https://docs.klarna.com/conversion-boosters/on-site-messaging/additional-resources/migration-to-the-new-klarna-websdk/",
    read=None,
)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/klarna.json", read=date(2026, 7, 21))
STATEMENT = Source("https://www.klarna.com/nl/privacy-statement/", read=None)
CUSTOMER = Source("https://docs.klarna.com/websdk/v1/types/payment.KlarnaCustomerProfile.html", read=None)
AUTHORITY = Source(
    "https://edpb.europa.eu/news/national-news/2022/"
    "swedish-authority-privacy-protection-imy-issues-administrative-fine-against_fr",
    read=None,
    dated=date(2022, 3, 28),
)
"""The European Data Protection Board on a Swedish decision: who is controller, and that credit bureaus receive data."""
BUREAUS = Source(
    "https://www.klarna.com/be/klantenservice/"
    "voert-klarna-een-kredietcheck-uit-op-mij-en-heeft-dit-invloed-op-mijn-kredietscore/",
    read=None,
)
REFUSAL = Source(
    "https://www.klarna.com/de/kundenservice/sonstiges/warum-kann-ich-meine-gewuenschte-zahlungsart-nicht-nutzen/",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="klarna",
    name="Klarna",
    aliases=(
        "Klarna Bank AB",
        "Klarna AB",
        "Klarna GmbH",
        "Klarna Bank AB, German Branch",
        "Klarna Checkout",
        "Klarna Pay Now",
        "Klarna Sofort",
        "SOFORT GmbH",
        "Sofort AB",
        "Sofort Banking",
        "Sofortbanking",
        "Sofortüberweisung",
        "Sofort Überweisung",
        "Sofortueberweisung",
        "sofort.com",
        "Payment Network AG",
        "BillPay",
    ),
    entity=Entity(
        "Klarna Bank AB (publ)",
        country="SE",
        address="Sveavägen 46, 111 34 Stockholm",
        sources=(COMPANIES,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.klarna.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.DATE_OF_BIRTH, Data.ORDER, Data.PAYMENT),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.BUREAU,
            decision=Decision.AUTOMATED,
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.PARTNERS,),
            hosts=(
                Host("klarna.com", sources=(WEB,)),
                Host("klarnaservices.com", sources=(SCRIPT,)),
                Host("x.klarnacdn.net", sources=(POLICY,)),
            ),
            sources=(STATEMENT, CUSTOMER, AUTHORITY, BUREAUS, REFUSAL),
        ),
    ),
)
