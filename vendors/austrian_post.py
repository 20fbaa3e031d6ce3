"""Österreichische Post, post and parcels in Austria."""

from datetime import date

from plugin_host.api import Criterion, Data, Entity, Retention, Role, Shipping, Source, Vendor

NOTICE = Source("https://assets.post.at/en/i/c/data-protection-letters-parcels", read=None, dated=date(2023, 9, 1))
PURPOSES = Source("https://www.post.at/en/co/c/data-processing-purposes", read=None)

VENDOR = Vendor(
    api=1,
    id="austrian-post",
    name="Österreichische Post",
    aliases=("Austrian Post", "Österreichische Post AG", "Österr. Post", "Oostenrijkse Post", "post.at"),
    entity=Entity(
        "Österreichische Post AG",
        country="AT",
        address="Rochusplatz 1, 1030 Wien",
        sources=(NOTICE,),
    ),
    privacy_url="https://post.at/datenschutz",
    website="https://www.post.at",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            retention=Retention(
                criterion=Criterion.LAW_AND_CLAIMS,
                sources=(PURPOSES, Source("https://www.post.at/datenschutz-zwecke.php", read=None)),
            ),
            sources=(NOTICE, PURPOSES),
        ),
    ),
)
