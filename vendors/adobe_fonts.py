"""Adobe Fonts (formerly Typekit), typefaces that a website loads from Adobe."""

from datetime import date

from plugin_host.api import N_, Content, Data, DeviceStorage, Entity, Host, Load, Media, Source, Text, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/adobe.json", read=date(2026, 7, 21))
STATEMENT = Source("https://www.adobe.com/privacy/policies/adobe-fonts.html", read=None, dated=date(2021, 11, 5))

VENDOR = Vendor(
    api=1,
    id="adobe-fonts",
    name="Adobe Fonts",
    aliases=("Typekit", "Adobe Typekit", "Adobe Typekit Fonts"),
    entity=Entity(
        "Adobe Systems Software Ireland Ltd.",
        country="IE",
        address="4–6 Riverwalk, City West Business Campus, Dublin 24",
        sources=(COMPANIES,),
    ),
    privacy_url=STATEMENT.url,
    website="https://fonts.adobe.com",
    services=(
        Media(
            content=Content.TYPEFACES,
            storage=DeviceStorage.NONE,
            load=Load.PAGE,
            data=(Data.IP_ADDRESS,),
            hosts=(
                Host("typekit.net", sources=(WEB,)),
                Host("typekit.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_("Adobe says that it sets no cookies for this and does not keep the IP address that it receives.")
                ),
            ),
            sources=(STATEMENT,),
        ),
    ),
)
