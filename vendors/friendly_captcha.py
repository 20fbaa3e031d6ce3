"""Friendly Captcha, of Wörthsee in Germany: a check whether a visitor is a person or a program."""

from plugin_host.api import Data, Entity, Host, Marker, Role, Security, Source, Vendor

SCRIPT = Source("https://developer.friendlycaptcha.com/docs/v2/getting-started/install", read=None)
END_USERS = Source("https://friendlycaptcha.com/legal/privacy-end-users/", read=None)
INFORMATION = Source("https://friendlycaptcha.com/privacy/user-protection/", read=None)

VENDOR = Vendor(
    api=1,
    id="friendly-captcha",
    name="Friendly Captcha",
    entity=Entity(
        "Friendly Captcha GmbH",
        country="DE",
        address="Am Anger 3-5, 82237 Wörthsee",
        sources=(INFORMATION,),
    ),
    website="https://friendlycaptcha.com",
    privacy_url=END_USERS.url,
    services=(
        Security(
            role=Role.PROCESSOR,
            reads_device=True,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            terms_url=END_USERS.url,
            hosts=(Host("cdn.jsdelivr.net", "/npm/@friendlycaptcha/", sources=(SCRIPT,)),),
            markers=(Marker("frc-captcha", sources=(SCRIPT,)),),
            sources=(END_USERS, INFORMATION),
        ),
    ),
)
