"""Everything about who the shop is."""

from collections.abc import Container, Iterator
from dataclasses import replace
from itertools import chain

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.address import address_of, values_of
from plugin_host.importing.recognising.identity.countries import country_of
from plugin_host.importing.recognising.identity.naming import called, names
from plugin_host.importing.recognising.identity.people import people
from plugin_host.importing.recognising.identity.pieces import Pieces
from plugin_host.importing.recognising.identity.reach import SPECIAL, numbers, reach
from plugin_host.importing.recognising.identity.regions import region
from plugin_host.importing.recognising.identity.representative import apart, representative
from plugin_host.importing.recognising.identity.website import domain_of, other_website, website_of
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView


def identity(document: Document, registry: RegistryView) -> Iterator[Value]:
    """Values of [shop], [controller], [privacy_contact], [data_protection_officer] and [representative]."""
    yield Value(("shop", "languages"), [document.language], Certainty.SURE)
    pieces = Pieces(document)
    own, theirs = apart(pieces.document)
    yield from map(pieces.back, chain(_who(own, registry), representative(theirs)))


def _who(document: Document, registry: RegistryView) -> Iterator[Value]:
    known = called(document)
    domain = domain_of(document, registry, known)
    address = address_of(document, (*known, domain.rpartition(".")[0]))
    if address:
        yield from values_of(document, address)
        if address.country == "DE":
            yield from region(document, address.block)
    elif seated := list(country_of(document)):
        yield from seated
    else:
        for state in region(document, len(document.blocks)):
            yield from (replace(state, path=("controller", "country"), value="DE"), state)
    at = address.block if address else None
    if site := website_of(document, domain) or other_website(document, registry, domain):
        yield site
    told = people(document, at)
    reached = list(reach(document, domain, at, told))
    yield from reached
    yield from numbers(document)
    vendors = {name.lower() for v in map(registry.get, registry.ids()) if v for name in (v.name, *v.aliases)}
    called_so = list(names(document, domain, at, told, vendors))
    yield from called_so
    own = {value.value for value in reached}
    shop = {value.value for value in called_so if value.path == ("shop", "name")}
    named = {v.evidence for v in told.values if v.path == ("privacy_contact", "name") and v.value not in shop}
    has = {value.path for value in (*reached, *told.values)}
    for value in (value for told_of in told.values for value in _of_the_shop(told_of, has)):
        officer = value.path[0] == "data_protection_officer"
        if value.path == ("privacy_contact", "role") and not any(("privacy_contact", key) in has for key in _TURNED_TO):
            continue
        if (officer or value.value not in own or value.evidence in named) and not (
            value.path[1] == "name" and value.value in shop and not officer
        ):
            yield value


_TURNED_TO = ("name", "email", "phone")


def _of_the_shop(value: Value, has: Container[tuple[str, ...]]) -> Iterator[Value]:
    """A number for questions about privacy that is the only one, and nobody's by name, is the shop's; an address is both."""
    ours = ("controller", value.path[1])
    free = value.path[1] == "phone" or (value.path[1] == "email" and not SPECIAL.match(value.value))
    if value.path[0] == "privacy_contact" and free and ours not in has and ("privacy_contact", "name") not in has:
        yield replace(value, path=ours)
        if value.path[1] == "phone":
            return
    yield value
