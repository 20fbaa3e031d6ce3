"""The facts that a version keeps are those that its sentences rest on."""

from dataclasses import replace

from plugin_host.api import Clue, Contact, Host, Marker, Shipping
from plugin_host.policy.facts_json import vendor_facts
from tests.support import SOURCE, shop, use, vendor, world


def test_what_a_vendor_is_recognised_by_changes_no_version() -> None:
    plain = Shipping(terms_url="https://vendor.example/terms")
    marked = replace(
        plain,
        hosts=(Host("js.vendor.example", sources=(SOURCE,)),),
        markers=(Marker("vendor-map", sources=(SOURCE,)),),
        clues=(Clue("contact", Contact.PHONE, ("phone",)),),
    )
    before, after = (vendor_facts(world(shop(use(vendor(service))))) for service in (plain, marked))
    assert before == after
    assert "https://vendor.example/terms" in str(before)
