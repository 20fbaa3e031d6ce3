"""Spotler, a Dutch platform for newsletters and automated mail, from the merger of MailPlus and Blinker."""

from plugin_host.api import N_, Ask, Data, Entity, Host, Mailing, Role, Source, Text, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
STATEMENT = Source("https://spotler.com/privacy-statement-english", read=None)
AGREEMENT = Source("https://helpcenter.spotler.nl/hc/nl/articles/360011980654-Verwerkersovereenkomst", read=None)
FIELDS = Source("https://helpcenter.spotler.nl/hc/nl/articles/360012085213-Persoonsgegevens", read=None)
SPAM = Source("https://spotler.com/anti-spam-policy/spotler-mailplus", read=None)

ORDERS: Ask[bool] = Ask("orders", N_("Does Spotler get the orders from your shop?"), bool)

VENDOR = Vendor(
    api=1,
    id="spotler",
    name="Spotler",
    aliases=("Spotler Mail+", "MailPlus", "Blinker", "Spotler MailPlus"),
    entity=Entity("Spotler Nederland B.V.", country="NL", sources=(STATEMENT,)),
    website="https://spotler.com",
    privacy_url=STATEMENT.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            terms_url=AGREEMENT.url,
            hosts=(Host("mailplus.nl", sources=(WEB,)),),
            texts=(
                Text(
                    N_("{vendor} also receives your orders from our shop, for our newsletters."),
                    when=ORDERS,
                ),
            ),
            asks=(ORDERS,),
            sources=(AGREEMENT, FIELDS, SPAM),
        ),
    ),
)
