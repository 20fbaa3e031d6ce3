"""eKomi, a German review system."""

from plugin_host.api import N_, Ask, Data, Entity, Host, Reviews, Role, Source, Text, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
STATEMENT = Source("https://www.ekomi-group.com/datenschutzerklaerung/", read=None)
PLUGIN = Source(
    "https://github.com/ekomi-ltd/eKomi-integration-magento-2/blob/"
    "090ae72870a1d076d0559b8384336428669fed91/Helper/OrderData.php",
    read=None,
)

PHONE = Ask("phone", N_("Does eKomi get your customers’ phone numbers (its plug-in for Magento passes them on)?"), bool)

VENDOR = Vendor(
    api=1,
    id="ekomi",
    name="eKomi",
    aliases=("eKomi Ltd.", "eKomi The Feedback Company", "eKomi Limited", "ekomi.de"),
    entity=Entity(
        "eKomi Holding GmbH",
        country="DE",
        address="Zimmerstraße 11, 10969 Berlin",
        sources=(STATEMENT, Source("https://ekomi.de/de/datenschutz/", read=None)),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.ekomi-group.com",
    services=(
        Reviews(
            role=Role.PROCESSOR,
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.REVIEW),
            hosts=(
                Host("ekomi.com", sources=(WEB,)),
                Host("ekomi.de", sources=(WEB,)),
            ),
            texts=(Text(N_("{vendor} also gets your phone number from us."), when=PHONE),),
            asks=(PHONE,),
            sources=(STATEMENT, PLUGIN),
        ),
    ),
)
