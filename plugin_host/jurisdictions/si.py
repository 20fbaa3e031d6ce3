"""Slovenia."""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import record

JURISDICTION = Jurisdiction(
    country="SI",
    authorities={
        "": Authority(
            name="Informacijski pooblaščenec",
            names={"en": "Information Commissioner of the Republic of Slovenia"},
            address="Dunajska cesta 22, 1000 Ljubljana",
            email="gp.ip@ip-rs.si",
            phone="+386 1 230 97 30",
            website="https://www.ip-rs.si/",
            sources=(record("siiprs"),),
        ),
    },
    child_age=15,
    evidence={
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://www.karanovicpartners.com/news/the-novelties-brought-by-the-new-personal-data"
                    "-protection-act/",
                    read=None,
                ),
            ),
        ),
    },
)
