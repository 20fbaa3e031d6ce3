"""The sections of the policy that vendors stand in: shared sentences, translated once, turned on by facts."""

from plugin_host.api.core import Section  # isort: skip  # loads the api before a section asks for it
from plugin_host.sections import (
    accounting,
    advertising,
    analytics,
    customer_service,
    email,
    hosting,
    media,
    payments,
    reviews,
    sales_channels,
    security,
    shipping,
    shop_software,
)

SECTIONS: tuple[Section, ...] = (
    shop_software.SECTION,
    hosting.SECTION,
    email.SECTION,
    payments.SECTION,
    reviews.SECTION,
    shipping.SECTION,
    accounting.SECTION,
    sales_channels.SECTION,
    analytics.SECTION,
    advertising.SECTION,
    customer_service.SECTION,
    security.SECTION,
    media.SECTION,
)
"""All built-in sections, in the order in which a policy prints them."""
