"""Luxembourg."""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="LU",
    authorities={
        "": Authority(
            name="Commission nationale pour la protection des données",
            names={"en": "National Commission for Data Protection, Grand-Duchy of Luxembourg"},
            address="15, Boulevard du Jazz, L-4370 Belvaux",
            email="info@cnpd.lu",
            phone="+352 26 10 60 1",
            website="https://cnpd.public.lu",
            complaint_url="https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
            sources=(record("lucnpd"),),
        ),
    },
    device_article="art. 4 loi modifiée du 30 mai 2005",
    child_age=16,
    exempt_statistics=False,
    evidence={
        "device_article": Evidence(
            Confirmed.COMMENTARY,
            (Source("https://www.twobirds.com/en/trending-topics/global-cookie-review/luxembourg", read=None),),
        ),
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
        "exempt_statistics": Evidence(
            Confirmed.COMMENTARY,
            (Source("https://www.twobirds.com/en/trending-topics/global-cookie-review/luxembourg", read=None),),
        ),
    },
)
