"""Adobe Commerce (Magento), webshop software that runs on the shop's own hosting or in Adobe's cloud."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Marker,
    Onward,
    Role,
    ShopSoftware,
    Source,
    Storage,
    Transfer,
    TransferKind,
    Vendor,
)

SCRIPT = Source("https://developer.adobe.com/commerce/frontend-core/javascript/init/", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/adobe.json", read=date(2026, 7, 21))
EXPERIENCE_CLOUD = Source("https://www.adobe.com/privacy/experience-cloud.html", read=None, dated=date(2025, 6, 3))
SUBPROCESSORS = Source("https://adobe.com/ie/privacy/sub-processors.html", read=None, dated=date(2024, 12, 5))
SAFEGUARDS = Source("https://www.adobe.com/privacy/adobe-transfer-impact-assessment.html", read=None)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
COOKIES = (
    DATABASE,
    Source("https://commerce-docs.github.io/merchdocs-archive/user-guide/v2.3/stores/cookie-reference.html", read=None),
)

RECENT: Ask[bool] = Ask("recently_viewed", N_("Does the shop show recently viewed or compared products?"), bool)
PERSISTENT: Ask[bool] = Ask("persistent_cart", N_("Does the shop keep the shopping cart for the next visit?"), bool)

CONTENT = N_("keeps what belongs to your visit, such as the shopping cart, up to date")
ORDER = N_("lets you look up an order without an account")
FORGERY = N_("protects forms against misuse by others")
PRODUCTS = N_("remembers products that you viewed or compared")

VENDOR = Vendor(
    api=1,
    id="adobe-commerce",
    name="Adobe Commerce",
    aliases=(
        "Magento",
        "Magento Open Source",
        "Adobe Commerce Cloud",
        "Magento Commerce",
        "Magento Community Edition",
        "Magento Enterprise Edition",
    ),
    entity=Entity(
        "Adobe Systems Software Ireland Limited",
        country="IE",
        address="4–6 Riverwalk, City West Business Campus, Dublin 24",
        sources=(COMPANIES,),
    ),
    privacy_url="https://www.adobe.com/privacy/policy.html",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Adobe Inc.",
                sources=(SAFEGUARDS,),
            ),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url="https://www.adobe.com/privacy/experience-cloud.html",
            cookies=(
                Cookie("PHPSESSID", CookieUse.SESSION, 0, essential=True, sources=(DATABASE,)),
                Cookie("form_key", FORGERY, 0, essential=True, sources=COOKIES),
                Cookie("mage-cache-sessid", CONTENT, 0, essential=True, sources=COOKIES),
                Cookie("mage-cache-storage*", CONTENT, 0, essential=True, storage=Storage.LOCAL, sources=COOKIES),
                Cookie("private_content_version", CONTENT, 365, essential=True, sources=COOKIES),
                Cookie("section_data_ids", CONTENT, 0, essential=True, sources=COOKIES),
                Cookie("X-Magento-Vary", CONTENT, 0, essential=True, sources=COOKIES),
                Cookie("login_redirect", CookieUse.LOGIN, 0, essential=True, sources=COOKIES),
                Cookie("guest-view", ORDER, 0, essential=True, sources=COOKIES),
                Cookie("user_allowed_save_cookie", CookieUse.CHOICE, 0, essential=True, sources=COOKIES),
                Cookie("mage-messages", N_("shows you notices of the shop once"), 365, sources=COOKIES),
                # The shop can set another lifetime.
                Cookie("persistent_shopping_cart", CookieUse.CART, 0, when=PERSISTENT, sources=COOKIES),
                Cookie("recently_viewed_product*", PRODUCTS, 0, storage=Storage.LOCAL, when=RECENT, sources=COOKIES),
                Cookie("recently_compared_product*", PRODUCTS, 0, storage=Storage.LOCAL, when=RECENT, sources=COOKIES),
                Cookie("product_data_storage*", PRODUCTS, 0, storage=Storage.LOCAL, when=RECENT, sources=COOKIES),
            ),
            markers=(Marker("text/x-magento-init", sources=(SCRIPT,)),),
            asks=(RECENT, PERSISTENT),
            sources=(EXPERIENCE_CLOUD, SUBPROCESSORS),
        ),
    ),
)
