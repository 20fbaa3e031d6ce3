"""Liechtenstein."""

from plugin_host.jurisdictions.model import Authority, Jurisdiction
from plugin_host.jurisdictions.references import record

JURISDICTION = Jurisdiction(
    country="LI",
    authorities={
        "": Authority(
            name="Datenschutzstelle (DSS) Fürstentum Liechtenstein",
            address="Städtle 38, Postfach 684, 9490 Vaduz",
            email="info.dss@llv.li",
            phone="+423 236 60 90",
            website="https://www.datenschutzstelle.li/",
            sources=(record("lidss"),),
        ),
    },
)
