"""Proton Mail, hosted e-mail of Proton AG, near Geneva in Switzerland."""

from datetime import date

from plugin_host.api import BusinessEmail, Data, Entity, Role, Source, Transfer, TransferKind, Vendor

AGREEMENT = Source("https://proton.me/nl/legal/dpa", read=None, dated=date(2024, 9, 23))
TERMS = Source("https://proton.me/ru/legal/terms", read=None, dated=date(2024, 9, 25))
BUSINESS = Source("https://proton.me/business/privacy-policy", read=None, dated=date(2025, 6, 16))
# The Commission's list of countries with an adequacy decision, Switzerland among them.
DECISIONS = Source(
    "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection"
    "/adequacy-decisions_en?etrans=de&prefLang=de",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="proton-mail",
    name="Proton Mail",
    aliases=("ProtonMail", "Proton Technologies"),
    entity=Entity(
        "Proton AG",
        country="CH",
        address="Route de la Galaise 32, 1228 Plan-les-Ouates",
        sources=(AGREEMENT, TERMS),
    ),
    website="https://proton.me",
    privacy_url=BUSINESS.url,
    services=(
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            transfer=Transfer(
                kind=TransferKind.ADEQUACY,
                country="CH",
                importer="Proton AG",
                copy_url=DECISIONS.url,
                sources=(DECISIONS, AGREEMENT),
            ),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, BUSINESS),
        ),
    ),
)
