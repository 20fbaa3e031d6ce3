"""Microsoft Azure, cloud servers of Microsoft; customers in Europe deal with the company in Dublin."""

from datetime import date

from plugin_host.api import (
    HOSTING_FORM,
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Hosting,
    HostingForm,
    Onward,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Transfer,
    TransferKind,
    Unit,
    Vendor,
)

AGREEMENT = "https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA"
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/microsoft.json", read=date(2026, 7, 21))
PROCESSOR = Source("https://learn.microsoft.com/en-us/training/modules/audit-privacy/collection", read=None)
CONTROLLERS = Source("https://docs.microsoft.com/en-us/microsoft-365/compliance/gdpr-dpia-azure", read=None)
BOUNDARY = Source(
    "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-transfers-for-all-services", read=None
)
PARTS = Source("https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-temporary-partial-transfers", read=None)
EDGE = Source(
    "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-permanent-transfers-from-services", read=None
)
DELETION = Source("https://www.microsoft.com/en-us/trust-center/privacy/data-management", read=None)
COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
APP_SERVICE = Source(
    "https://techcommunity.microsoft.com/blog/appsonazureblog/"
    "configure-arraffinity-cookie-when-accessing-azure-app-service-behind-azure-appli/3842511",
    read=None,
)
GATEWAY = Source(
    "https://github.com/MicrosoftDocs/azure-docs/blob/0614402c87ac91c578369420fb1c0be13a3b4cac/"
    "articles/application-gateway/configuration-http-settings.md",
    read=None,
    dated=date(2025, 4, 14),
)

WEBSITE = HOSTING_FORM.is_(HostingForm.CDN, HostingForm.FULL)
BY_APP: Ask[bool] = Ask(
    "app_service_affinity",
    N_("Does Azure App Service keep each visitor on the same server (ARR affinity)?"),
    bool,
    only_if=WEBSITE,
)
BY_GATEWAY: Ask[bool] = Ask(
    "gateway_affinity",
    N_("Does Azure Application Gateway keep each visitor on the same server (cookie-based affinity)?"),
    bool,
    only_if=WEBSITE,
)
BY_FRONT_DOOR: Ask[bool] = Ask(
    "front_door_affinity",
    N_("Does Azure Front Door keep each visitor on the same server (session affinity)?"),
    bool,
    only_if=WEBSITE,
)

VENDOR = Vendor(
    api=1,
    id="microsoft-azure",
    name="Microsoft Azure",
    aliases=("Azure", "Windows Azure", "MS Azure", "Azure Cloud", "Microsoft Azure Cloud"),
    entity=Entity(
        "Microsoft Ireland Operations Ltd.",
        country="IE",
        address="One Microsoft Place, South County Business Park, Leopardstown, Dublin 18",
        sources=(COMPANIES,),
    ),
    website="https://azure.microsoft.com",
    privacy_url="https://privacy.microsoft.com/privacystatement",
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            # Parts of Azure send data out of the EU Data Boundary, and staff outside can reach data in it; on which ground
            # was not read for Azure.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", copy_url=AGREEMENT, sources=(PARTS, BOUNDARY, EDGE)
            ),
            # The account is kept for 90 days; within another 90 the data are deleted.
            retention=Retention(period=Period(180, Unit.DAYS), start=Start.CONTRACT_END, sources=(DELETION,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT,
            cookies=(
                # Microsoft says of the first: until the session finishes. The database says a year of both.
                Cookie("ARRAffinity", CookieUse.BALANCING, 0, essential=True, when=BY_APP, sources=(APP_SERVICE,)),
                Cookie(
                    "ARRAffinitySameSite", CookieUse.BALANCING, 365, essential=True, when=BY_APP, sources=(COOKIES,)
                ),
                Cookie(
                    "ApplicationGatewayAffinity",
                    CookieUse.BALANCING,
                    0,
                    essential=True,
                    when=BY_GATEWAY,
                    sources=(GATEWAY, COOKIES),
                ),
                Cookie(
                    "ApplicationGatewayAffinityCORS",
                    CookieUse.BALANCING,
                    0,
                    essential=True,
                    when=BY_GATEWAY,
                    sources=(GATEWAY, COOKIES),
                ),
                Cookie("ASLBSA", CookieUse.BALANCING, 0, essential=True, when=BY_FRONT_DOOR, sources=(COOKIES,)),
                Cookie("ASLBSACORS", CookieUse.BALANCING, 0, essential=True, when=BY_FRONT_DOOR, sources=(COOKIES,)),
            ),
            asks=(BY_APP, BY_GATEWAY, BY_FRONT_DOOR),
            sources=(PROCESSOR, CONTROLLERS, BOUNDARY),
        ),
    ),
)
