"""Zalando, a German fashion shop where other shops sell as well; it passes on what the delivery needs."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    ChannelMarketing,
    Data,
    Entity,
    Onward,
    OwnUse,
    Role,
    SalesChannels,
    Source,
    Text,
    Vendor,
)

NOTICE = Source("https://www.zalando.de/zalando-datenschutz/", read=None, dated=date(2026, 5, 1))

CONTACT = Ask("contact", N_("Does Zalando pass on buyers’ e-mail addresses or phone numbers to you?"), bool)

VENDOR = Vendor(
    api=1,
    id="zalando",
    name="Zalando",
    aliases=("Zalando Partner Program", "zalando.nl", "Zalando Connected Retail"),
    entity=Entity("Zalando SE", country="DE", address="Valeska-Gert-Straße 5, 10243 Berlin", sources=(NOTICE,)),
    privacy_url=NOTICE.url,
    website="https://www.zalando.de",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER),
            marketing=ChannelMarketing.FORBIDDEN,
            own_use=(OwnUse.MARKETING, OwnUse.IMPROVE),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            texts=(
                Text(
                    N_("Where the delivery needs it, {vendor} also gives us your e-mail address or phone number."),
                    when=CONTACT,
                ),
            ),
            asks=(CONTACT,),
            sources=(NOTICE,),
        ),
    ),
)
