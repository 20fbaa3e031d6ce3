"""Packlink, a Spanish platform on which shops buy labels of several carriers; its company is Auctane, S.L.U."""

from plugin_host.api import Data, Entity, Fulfilment, FulfilmentForm, Onward, Source, Vendor

PRIVACY = Source("https://www.packlink.com/en-GB/privacy-policy", read=None)
MODULE = "https://github.com/packlink-dev/ecommerce_module_core/blob"

VENDOR = Vendor(
    api=1,
    id="packlink",
    name="Packlink",
    aliases=("Packlink PRO", "Packlink Shipping, S.L.", "Auctane, S.L.U."),
    entity=Entity(
        "Auctane, S.L.U.",
        country="ES",
        address="Paseo Imperial 14, 28005 Madrid",
        sources=(
            PRIVACY,
            Source(
                "https://support-paypal.packlink.com/hc/en-gb/articles/"
                "360016540440-PayPal-Shipping-powered-by-Packlink-Terms-and-Conditions",
                read=None,
            ),
        ),
    ),
    privacy_url=PRIVACY.url,
    website="https://www.packlink.com",
    services=(
        Fulfilment(
            form=FulfilmentForm.LABELS,
            data=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            onward=(Onward.SUBPROCESSORS,),
            sources=(
                Source(
                    f"{MODULE}/061d8c206cfe9f3a65f30f2dba44f54bdeea9f0c/src/BusinessLogic/Order/OrderService.php",
                    read=None,
                ),
                Source(
                    f"{MODULE}/1f3f6de5691c4bbf038c38b839af3171bb6aac7f/src/BusinessLogic/Http/DTO/Draft/Address.php",
                    read=None,
                ),
                Source(
                    "https://support.packlink.com/hc/en-us/articles/"
                    "360010261740-How-to-apply-the-shipping-label-to-the-parcel",
                    read=None,
                ),
                Source(
                    "https://support-ebay.packlink.com/hc/en-gb/articles/"
                    "19965095377170-General-Conditions-of-Packlink-s-Services-eBay-Simple-Delivery",
                    read=None,
                ),
            ),
        ),
    ),
)
