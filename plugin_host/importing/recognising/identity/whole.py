"""Everything about who the shop is."""

from collections.abc import Iterator

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.address import address_of, country_of, values_of
from plugin_host.importing.recognising.identity.naming import names
from plugin_host.importing.recognising.identity.people import people
from plugin_host.importing.recognising.identity.reach import numbers, reach
from plugin_host.importing.recognising.identity.regions import region
from plugin_host.importing.recognising.identity.website import domain_of, website_of
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView


def identity(document: Document, registry: RegistryView) -> Iterator[Value]:
    """Values of [shop], [controller], [privacy_contact] and [data_protection_officer]."""
    yield Value(("shop", "languages"), [document.language], Certainty.SURE)
    address = address_of(document)
    if address:
        yield from values_of(document, address)
        if address.country == "DE":
            yield from region(document)
    elif at_home := country_of(document):
        yield at_home
    at = address.block if address else None
    domain = domain_of(document, registry)
    if site := website_of(document, domain):
        yield site
    reached = list(reach(document, domain, at))
    yield from reached
    yield from numbers(document)
    yield from names(document, domain, at)
    yield from people(document, next((value.value for value in reached if value.path[1] == "email"), ""))
