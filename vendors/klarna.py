"""Klarna, a Swedish bank that lets customers pay now, later or in parts."""

from datetime import date

from plugin_host.api import (
    CreditCheck,
    Data,
    Decision,
    Entity,
    Onward,
    OwnUse,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

VENDOR = Vendor(
    api=1,
    id="klarna",
    name="Klarna",
    entity=Entity(
        "Klarna Bank AB (publ)",
        country="SE",
        address="Sveavägen 46, 111 34 Stockholm",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/klarna.json", read=date(2026, 7, 21)),
        ),
    ),
    privacy_url="https://www.klarna.com/nl/privacy-statement/",
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
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.MARKETING, OwnUse.LAW),
            onward=(Onward.GROUP, Onward.PARTNERS),
            sources=(
                Source("https://www.klarna.com/nl/privacy-statement/", read=None),
                # Klarna's own statement and terms, as shops copied them
                Source("https://gooddy-fashion.com/en/pages/privacy-verklaring-klarna", read=None),
                Source("https://confetticampus.nl/klantenservice/betaling/", read=None),
                Source("https://myvoiceprint.de/klarna/", read=None),
                Source(
                    "https://www.klarna.com/be/klantenservice/"
                    "voert-klarna-een-kredietcheck-uit-op-mij-en-heeft-dit-invloed-op-mijn-kredietscore/",
                    read=None,
                ),
                Source(
                    "https://www.klarna.com/de/kundenservice/sonstiges/"
                    "warum-kann-ich-meine-gewuenschte-zahlungsart-nicht-nutzen/",
                    read=None,
                ),
            ),
        ),
    ),
)
