"""Laposta, a Dutch platform for newsletters."""

from plugin_host.api import (
    Criterion,
    Data,
    Entity,
    Mailing,
    Measure,
    Onward,
    Retention,
    Role,
    Source,
    Vendor,
)

STATEMENT = Source("https://www.laposta.nl/en/privacyverklaring", read=None)
AGREEMENT = Source("https://docs.laposta.nl/article/456-hoe-zorg-ik-ervoor-dat-ik-voldoe-aan-de-avg", read=None)
ADDRESS = Source("https://docs.laposta.org/article/652-data-processing-agreement-with-laposta", read=None)
SECURITY = Source("https://laposta.nl/beveiliging-gegevens", read=None)
ENDING = Source("https://docs.laposta.nl/article/426-hoe-beeindig-ik-mijn-account", read=None)

VENDOR = Vendor(
    api=1,
    id="laposta",
    name="Laposta",
    entity=Entity("Laposta B.V.", country="NL", address="Berkelkade 14, 7201 JE Zutphen", sources=(STATEMENT,)),
    website="https://laposta.nl",
    privacy_url=STATEMENT.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            retention=Retention(criterion=Criterion.CONTRACT, sources=(ENDING,)),
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.BACKUPS, Measure.UPDATES, Measure.TWO_FACTOR),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, ADDRESS, SECURITY, STATEMENT),
        ),
    ),
)
