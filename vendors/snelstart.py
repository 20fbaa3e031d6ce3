"""SnelStart, Dutch bookkeeping software."""

from datetime import date

from plugin_host.api import Accounting, Data, Entity, Onward, Role, Source, Vendor

AGREEMENT = Source("https://www.snelstart.nl/verwerkersovereenkomst", read=None, dated=date(2021, 7, 1))
TERMS = Source("https://www.snelstart.nl/algemene-voorwaarden", read=None)
SUMMARY = Source("https://www.snelstart.nl/voorwaarden", read=None)

VENDOR = Vendor(
    api=1,
    id="snelstart",
    name="SnelStart",
    entity=Entity("SnelStart Software B.V.", country="NL", sources=(TERMS,)),
    website="https://www.snelstart.nl",
    privacy_url="https://www.snelstart.nl/nl-nl/privacyverklaring-snelstart",
    services=(
        Accounting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.PAYMENT),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            sources=(
                AGREEMENT,
                SUMMARY,
                Source("https://www.snelstart.nl/nl-nl/privacyverklaring-snelstart", read=None),
            ),
        ),
    ),
)
