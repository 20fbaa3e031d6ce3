"""What the built-in vendors are recognised by."""

from collections.abc import Iterator

from plugin_host.importing.scanning import marks_of
from plugin_host.importing.scanning.page import address_of
from plugin_host.registry import discover
from plugin_host.sections import SECTIONS

VENDORS = [found.vendor for found in discover(SECTIONS).loaded.values()]
MARKS = marks_of(VENDORS)


def owners() -> Iterator[tuple[str, set[str]]]:
    for host, paths in MARKS.hosts.items():
        for path, parties in paths.items():
            yield host + path, {party.vendor for party in parties}
    for marker, parties in MARKS.markers.items():
        yield marker, {party.vendor for party in parties}


def test_no_mark_is_that_of_two_vendors() -> None:
    assert [mark for mark, vendors in owners() if len(vendors) > 1] == []


def test_no_host_stands_under_that_of_another_vendor() -> None:
    """It would be found by the longer name, but somebody's new host under the shorter would be taken for theirs."""
    wrong = [
        (host, domain)
        for host, paths in MARKS.hosts.items()
        for domain in MARKS.hosts
        if host.endswith(f".{domain}")
        and {p.vendor for ps in paths.values() for p in ps} != {p.vendor for p in MARKS.hosts[domain].get("", ())}
        and "" in MARKS.hosts[domain]
    ]
    assert wrong == []


def test_many_vendors_are_recognised() -> None:
    assert len({vendor for _, vendors in owners() for vendor in vendors}) >= 55


def test_well_known_addresses_are_theirs() -> None:
    for url, vendor in {
        "https://www.googletagmanager.com/gtag/js?id=AW-1": "google-ads",
        "https://region1.google-analytics.com/g/collect?v=2": "google-analytics",
        "https://www.facebook.com/tr?id=1": "meta-pixel",
        "https://www.google.com/recaptcha/api.js": "google-recaptcha",
        "https://js.stripe.com/v3/": "stripe",
        "https://widgets.trustedshops.com/js/X.js": "trusted-shops",
        "https://cdn.shopify.com/s/files/1": "shopify",
    }.items():
        address = address_of(url)
        assert address is not None
        assert {party.vendor for party in MARKS.by_address(address)[1]} == {vendor}, url
    for url in (
        "https://www.googletagmanager.com/gtm.js?id=GTM-1",
        "https://www.google.com/search",
        "https://stripe.example/",
    ):
        address = address_of(url)
        assert address is not None
        assert MARKS.by_address(address) == ("", ()), url
