"""Userlike, chat on the website, by a company in Cologne.

A newer version of its chat has one cookie instead, uslk_umm_<organization-id>_s, for how long the shop sets.
"""

from plugin_host.api import (
    CHANNEL,
    N_,
    Channel,
    Cookie,
    CookieUse,
    Criterion,
    CustomerService,
    Data,
    Entity,
    Onward,
    Retention,
    Source,
    Vendor,
)

TERMS = Source("https://www.userlike.com/de/privacy_policy", read=None)
SECURITY = Source(
    "https://faq.userlike.com/de/alle-dokumente/"
    "welche-massnahmen-ergreifen-wir-bei-userlike-fur-den-datenschutz-und-die-datensicherheit",
    read=None,
)
GDPR = Source(
    "https://faq.userlike.com/de/alle-dokumente/ist-eine-dsgvo-konforme-nutzung-von-userlike-moglich", read=None
)
COOKIES = (
    Source("https://userlike-de.helpscoutdocs.com/article/305-verwendet-userlike-cookies", read=None),
    Source("https://userlike-en.helpscoutdocs.com/article/307-userlike-use-of-cookies", read=None),
)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="userlike",
    name="Userlike",
    aliases=("Userlike Live-Chat", "Userlike UG"),
    entity=Entity(
        "Userlike UG (haftungsbeschränkt)", country="DE", address="Aachener Straße 55, 50674 Köln", sources=(TERMS,)
    ),
    privacy_url=TERMS.url,
    website="https://www.userlike.com",
    services=(
        CustomerService(
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE, Data.IP_ADDRESS, Data.IDENTIFIER),
            # The chats; the code of the chat comes from a network of Amazon, which receives the IP address.
            countries=("DE",),
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(GDPR,)),
            onward=(Onward.SUBPROCESSORS,),
            cookies=(
                Cookie("uslk_s", CookieUse.SESSION, 0, when=CHAT, sources=COOKIES),
                Cookie("uslk_e", N_("recognises you in the chat"), 365, when=CHAT, sources=COOKIES),
            ),
            sources=(SECURITY, GDPR, *COOKIES),
        ),
    ),
)
