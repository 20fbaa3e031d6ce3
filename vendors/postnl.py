"""PostNL, post and parcels in the Netherlands."""

from plugin_host.api import Data, Entity, Onward, Role, Shipping, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="postnl",
    name="PostNL",
    aliases=("PostNL Nederland", "PostNL Pakketten", "Koninklijke PostNL", "TNT Post", "TPG Post", "PostNL Holding"),
    entity=Entity(
        "Koninklijke PostNL B.V.",
        country="NL",
        sources=(Source("https://www.postnl.nl/en/data-processing-agreement/", read=None),),
    ),
    privacy_url="https://www.postnl.nl/privacy-verklaring/",
    website="https://www.postnl.nl",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            onward=(Onward.SUBPROCESSORS,),
            sources=(
                Source("https://postnl.nl/en/privacy-statement", read=None),
                Source("https://www.postnl.nl/privacy-verklaring/", read=None),
            ),
        ),
    ),
)
