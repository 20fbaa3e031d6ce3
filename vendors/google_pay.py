"""Google Pay, a wallet in the customer's Google account; in Europe Google's company in Dublin is responsible."""

from datetime import date

from plugin_host.api import CollectedBy, Data, Entity, Host, OwnUse, Payments, Role, Source, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
NOTICE = Source(
    "https://payments.google.com/payments/apis-secure/get_legal_document?ldo=0&ldt=privacynotice&ldl=lv",
    read=None,
    dated=date(2022, 3, 28),
)
HELP = Source("https://support.google.com/googlepay/answer/10223752?hl=en-GB&co=GENIE.Platform%3DAndroid", read=None)

VENDOR = Vendor(
    api=1,
    id="google-pay",
    name="Google Pay",
    aliases=("Google Payments", "Android Pay", "Google Wallet", "GPay"),
    entity=Entity("Google Ireland Limited", country="IE", sources=(NOTICE,)),
    privacy_url="https://policies.google.com/privacy",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
                Data.IDENTIFIER,
            ),
            collected_by=CollectedBy.VENDOR,
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            hosts=(Host("pay.google.com", sources=(WEB,)),),
            sources=(NOTICE, HELP),
        ),
    ),
)
