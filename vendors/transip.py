"""TransIP, a Dutch registrar and host: domain names, web hosting and e-mail."""

from plugin_host.api import N_, Ask, BusinessEmail, Data, Hosting, HostingForm, Source, Vendor

PRIVACY = Source("https://transip.co.uk/legal-and-security/privacy-policy", read=None)
RIGHTS = Source("https://transip.nl/knowledgebase/legal/831-jouw-avg-privacyrechten-bij-transip-gdpr", read=None)

FORM: Ask[HostingForm] = Ask(
    "form",
    N_("What does this company do for your website?"),
    HostingForm,
    choices=(HostingForm.REDIRECT, HostingForm.FULL),
)

VENDOR = Vendor(
    api=1,
    id="transip",
    name="TransIP",
    website="https://www.transip.nl",
    privacy_url="https://www.transip.nl/legal-and-security/privacy-policy/",
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            form=FORM,
            sources=(RIGHTS,),
        ),
        BusinessEmail(data=(Data.NAME, Data.EMAIL, Data.MESSAGE), sources=(RIGHTS,)),
    ),
    sources=(PRIVACY,),
)
