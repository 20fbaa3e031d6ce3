"""Hostnet, a registrar and host in Amsterdam: domain names, web hosting and e-mail."""

from plugin_host.api import BusinessEmail, Data, Entity, Hosting, Source, Vendor

PRIVACY = Source("https://www.hostnet.nl/over-hostnet/privacy-en-cookieverklaring", read=None)
OFFER = Source("https://www.hostnet.nl/academy/wat-is-avg", read=None)

VENDOR = Vendor(
    api=1,
    id="hostnet",
    name="Hostnet",
    entity=Entity("Hostnet B.V.", country="NL", address="De Ruijterkade 6, 1013 AA Amsterdam", sources=(PRIVACY,)),
    website="https://www.hostnet.nl",
    privacy_url="https://www.hostnet.nl/over-hostnet/privacy-en-cookieverklaring",
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            sources=(OFFER,),
        ),
        BusinessEmail(data=(Data.NAME, Data.EMAIL, Data.MESSAGE), sources=(OFFER,)),
    ),
)
