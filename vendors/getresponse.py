"""GetResponse, a Polish platform for newsletters and other mail."""

from datetime import date

from plugin_host.api import Data, Entity, Host, Mailing, Role, Source, Vendor

AGREEMENT = Source("https://www.getresponse.com/legal/data-processing-agreement-enterprise", read=None)
POLICY = Source("https://getresponse.com/vn/legal/privacy", read=None, dated=date(2024, 10, 23))
ADDENDUM = Source("https://getresponse.com/legal/max-data-processing-addendum", read=None)
PROCESSING = Source("https://www.getresponse.com/legal/max-dpa-description-of-processing", read=None)
CONTACT = Source("https://github.com/GetResponse/sdk-php/blob/master/docs/lib/get_resource_details.md", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)

VENDOR = Vendor(
    api=1,
    id="getresponse",
    name="GetResponse",
    aliases=("Implix",),
    entity=Entity(
        "GetResponse S.A.",
        country="PL",
        address="al. Grunwaldzka 413, 80-309 Gdańsk",
        sources=(AGREEMENT, ADDENDUM, POLICY),
    ),
    website="https://www.getresponse.com",
    privacy_url="https://www.getresponse.com/legal/privacy",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.IP_ADDRESS),
            terms_url=AGREEMENT.url,
            hosts=(Host("getresponse.com", sources=(WEB,)),),
            sources=(AGREEMENT, POLICY, PROCESSING, CONTACT),
        ),
    ),
)
