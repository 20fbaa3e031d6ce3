"""TransIP, a Dutch registrar and host: domain names, web hosting and e-mail."""

from plugin_host.api import N_, Ask, BusinessEmail, Data, Entity, Hosting, HostingForm, Source, Vendor

PRIVACY = Source("https://transip.co.uk/legal-and-security/privacy-policy", read=None)
RIGHTS = Source("https://transip.nl/knowledgebase/legal/831-jouw-avg-privacyrechten-bij-transip-gdpr", read=None)
LICENSE = Source(
    "https://github.com/transip/transip-api-php/blob/3c578eeaa06e6b585324be93f165626e11be2acf/LICENSE",
    read=None,
)

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
    # The law gives every B.V. its seat in the Netherlands (Dutch civil code, book 2, art. 177(3)).
    entity=Entity("TransIP B.V.", country="NL", sources=(LICENSE,)),
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
