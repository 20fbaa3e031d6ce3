"""DHL Express, the express carrier of the DHL group, by its company in the Netherlands."""

from plugin_host.api import (
    N_,
    Data,
    Entity,
    Measure,
    Onward,
    OwnUse,
    Role,
    Shipping,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

STATEMENT = Source("https://www.dhlexpress.nl/nl/privacy-policy", read=None)
PRIVACY_NOTICE = Source("https://mydhl.express.dhl/tw/en/footer/privacy-and-cookies.html", read=None)

VENDOR = Vendor(
    api=1,
    id="dhl-express",
    name="DHL Express",
    aliases=("DHL Worldwide Express", "DHL Express Nederland", "DHL Express Netherlands"),
    entity=Entity(
        "DHL Express (Netherlands) B.V.",
        country="NL",
        address="Anchoragelaan 32, 1118 LD Schiphol",
        sources=(STATEMENT,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.dhlexpress.nl",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.SUBPROCESSORS, Onward.GROUP),
            measures=(Measure.ACCESS,),
            # The notice names binding corporate rules but no country.
            transfer=Transfer(kind=TransferKind.BCR, sources=(PRIVACY_NOTICE,)),
            texts=(
                Text(
                    N_(
                        "Where the law of a country requires it, {vendor} keeps data, such as shipping "
                        "documents, for up to 11 years."
                    )
                ),
            ),
            sources=(
                STATEMENT,
                PRIVACY_NOTICE,
                Source("https://mydhl.express.dhl/gt/es/footer/privacy-and-cookies.html", read=None),
                Source("https://mydhl.express.dhl/legal/en/privacy-notice/storing-sharing-securing.html", read=None),
                Source(
                    "https://mydhl.express.dhl/si/sl/legal/privacy-notice-mydhl/"
                    "scope-responsibilities-business-partners.html",
                    read=None,
                ),
            ),
        ),
    ),
)
