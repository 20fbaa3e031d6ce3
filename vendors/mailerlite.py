"""MailerLite, a platform for newsletters; shops in Europe contract with its company in Dublin.

What its forms and surveys store on the device is told in sentences: how long it stays could not be read in a source.
"""

from plugin_host.api import N_, Ask, Data, Entity, Mailing, Role, Source, Text, Vendor

POLICY = Source("https://www.mailerlite.com/pl/legal/privacy-policy", read=None)
AGREEMENT = Source("https://www.mailerlite.com/legal/data-processing-agreement", read=None)
STORED = Source("https://www.mailerlite.com/help/which-cookies-are-used-by-mailerlite-forms", read=None)
SUBSCRIBERS = Source(
    "https://github.com/mailerlite/mailerlite-nodejs/blob/main/src/modules/subscribers/README.md", read=None
)
SUBSCRIBER = Source("https://developers-classic.mailerlite.com/reference/single-subscriber", read=None)

FORMS: Ask[bool] = Ask("forms", N_("Do you show forms or pop-ups of MailerLite on your website?"), bool)
SURVEYS: Ask[bool] = Ask("surveys", N_("Do you show surveys of MailerLite on your website?"), bool)

VENDOR = Vendor(
    api=1,
    id="mailerlite",
    name="MailerLite",
    entity=Entity(
        "MailerLite Limited", country="IE", address="38 Mount Street Upper, Dublin 2, D02 PR89", sources=(POLICY,)
    ),
    website="https://www.mailerlite.com",
    privacy_url="https://www.mailerlite.com/legal/privacy-policy",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            # The IP address is that of signing up with a form, to prove it.
            data=(Data.NAME, Data.EMAIL, Data.IP_ADDRESS),
            terms_url=AGREEMENT.url,
            texts=(
                Text(
                    N_(
                        "A sign-up form of {vendor} on our website remembers on your device whether you have seen or "
                        "completed it."
                    ),
                    when=FORMS,
                ),
                Text(
                    N_("If you fill in a survey of ours, {vendor} stores a number on your device to recognise you."),
                    when=SURVEYS,
                ),
            ),
            asks=(FORMS, SURVEYS),
            sources=(AGREEMENT, POLICY, SUBSCRIBERS, SUBSCRIBER, STORED),
        ),
    ),
)
