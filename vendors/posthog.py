"""PostHog Cloud, statistics about the use of websites by PostHog, of San Francisco."""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Role,
    Source,
    Text,
    Vendor,
)

POLICY = Source("https://posthog.com/docs/advanced/content-security-policy", read=None)
PRIVACY = Source(
    "https://github.com/PostHog/posthog.com/blob/145e86de7ff849e19bfb9d1b1a05485442aac83d/contents/privacy.md",
    read=None,
    dated=date(2022, 6, 1),
)
GDPR = Source(
    "https://github.com/PostHog/posthog.com/blob/2c8bb05e62d931a2e72314cd6d039967486b7d0c/"
    "contents/docs/privacy/gdpr-compliance.mdx",
    read=None,
)
STORED = Source(
    "https://github.com/PostHog/posthog.com/blob/02c6fefc6fba0bbebbb71107cb28b2a30682f170/"
    "contents/docs/privacy/data-storage.mdx",
    read=None,
)
RETENTION = Source(
    "https://github.com/PostHog/posthog.com/blob/0bda3b3cf9e71a14f0a9acb4ce448abc1c256199/"
    "contents/docs/privacy/data-retention.mdx",
    read=None,
)
"""One to seven years, depending on the plan: the shop is asked."""
COOKIES = (
    Source(
        "https://github.com/PostHog/posthog.com/blob/1b7c91ba1acaecb4822b9eb4269693c1755c8cfa/"
        "contents/docs/libraries/js/_snippets/persistence-info.mdx",
        read=None,
    ),
)

STORAGE: Ask[DeviceStorage] = Ask("storage", N_("How does PostHog tell visitors apart?"), DeviceStorage)
EUROPE: Ask[bool] = Ask("eu_cloud", N_("Do you use PostHog Cloud EU?"), bool)
WITH_COOKIES = STORAGE.is_(DeviceStorage.COOKIES)

VENDOR = Vendor(
    api=1,
    id="posthog",
    name="PostHog",
    aliases=("PostHog Cloud", "Hiberly"),
    entity=Entity(
        "PostHog Inc",
        country="US",
        address="2261 Market Street #4008, San Francisco, CA 94114",
        sources=(PRIVACY,),
    ),
    privacy_url="https://posthog.com/privacy",
    website="https://posthog.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=STORAGE,
            terms_url=GDPR.url,
            # It keeps the same in local storage, for how long its documentation does not say.
            cookies=(
                Cookie("ph_<project-key>_posthog", CookieUse.STATISTICS, 365, when=WITH_COOKIES, sources=COOKIES),
            ),
            hosts=(Host("posthog.com", sources=(POLICY,)),),
            texts=(Text(N_("{vendor} keeps this data on servers in Germany (Frankfurt)."), when=EUROPE),),
            asks=(EUROPE,),
            sources=(GDPR, STORED, RETENTION, *COOKIES),
        ),
    ),
)
