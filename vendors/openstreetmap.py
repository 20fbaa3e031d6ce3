"""OpenStreetMap, maps that a website loads from the OpenStreetMap Foundation.

Maps that others make of its data are theirs. Its pictures come from whichever server of Fastly is near to the visitor, so
no country is stated.
"""

from plugin_host.api import Content, Data, DeviceStorage, Entity, Host, Load, Media, Onward, Role, Source, Vendor

FAQ = Source("https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ", read=None)
REQUESTS = Source("https://consentstack.io/vendors/openstreetmap", read=None)
"""What a request for a piece of the map consists of, and that no cookie comes with it."""
COMPANY = Source("https://osmfoundation.org/wiki/Incorporation", read=None)
LOGS = Source("https://wiki.osmfoundation.org/wiki/Special:MobileDiff/5619", read=None)
"""A change to its privacy policy: that it keeps IP addresses for a while."""

VENDOR = Vendor(
    api=1,
    id="openstreetmap",
    name="OpenStreetMap",
    aliases=("Open Street Map", "OpenStreetMaps", "OSM-Karten", "OSMF"),
    entity=Entity(
        "OpenStreetMap Foundation",
        country="GB",
        address="St John’s Innovation Centre, Cowley Road, Cambridge CB4 0WS",
        sources=(COMPANY,),
    ),
    privacy_url="https://osmfoundation.org/wiki/Privacy_Policy",
    website="https://www.openstreetmap.org",
    services=(
        Media(
            role=Role.CONTROLLER,
            agreement=None,
            content=Content.MAPS,
            storage=DeviceStorage.NONE,
            load=Load.PAGE,
            data=(Data.IP_ADDRESS, Data.DEVICE),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=FAQ.url,
            hosts=(Host("tile.openstreetmap.org", sources=(FAQ,)),),
            sources=(FAQ, LOGS, REQUESTS),
        ),
    ),
)
