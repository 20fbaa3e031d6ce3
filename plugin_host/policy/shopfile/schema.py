"""The JSON Schema of the shop file, made from what reads it, the registry included.

A schema sees one value at a time. What joins several (a host that the file must name, an answer for
a service that is not chosen, a state without Germany) only reading the file tells.
"""

from typing import Any

from plugin_host.api import Ask, Service, Vendor
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile import keys, places
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.other_vendors import PARTY, service_keys, services_of
from plugin_host.policy.shopfile.readers import Choice, Many
from plugin_host.policy.shopfile.tables import described, object_schema, properties_of, table_schema
from plugin_host.policy.shopfile.texts import NAME
from plugin_host.policy.shopfile.vendors import SHOP_SOFTWARE


def json_schema(registry: RegistryView, *, languages: frozenset[str]) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a shop file for this registry and these languages."""
    tables = {
        "schema": {"const": keys.SCHEMA_NUMBER},
        "shop": table_schema(keys.shop_keys(languages)),
        "appearance": table_schema(keys.APPEARANCE),
        "controller": table_schema(keys.CONTROLLER),
        "privacy_contact": table_schema(keys.CONTACT),
        "data_protection_officer": table_schema(keys.CONTACT),
        "representative": table_schema(keys.REPRESENTATIVE),
        "retention": table_schema(keys.RETENTION),
        "practices": table_schema(keys.PRACTICES),
        "vendors": object_schema(
            {vendor.id: _vendor(vendor) for vendor in map(registry.get, registry.ids()) if vendor}
        ),
        "other_vendors": {
            "type": "array",
            "items": {"oneOf": [_other(service) for service in services_of(registry.sections).values()]},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Shop file of Clausula",
        **object_schema(tables, required=("schema", "shop", "controller")),
        "$defs": {"country": {"enum": places.countries()}},
    }


def _answer(ask: Ask[Any]) -> dict[str, Any]:
    wordings = "; ".join(f"{member.value}: {member.text}" for member in ask.offered)
    return described(reader_of(ask).schema, f"{ask.question} {wordings}".strip())


def _answers(service: Service) -> dict[str, Any]:
    return {key: _answer(ask) for key, ask in service.questions().items()}


def _vendor(vendor: Vendor) -> dict[str, Any]:
    offered: dict[str, list[dict[str, Any]]] = {}
    for service in vendor.services:
        for key, answer in _answers(service).items():
            if answer not in offered.setdefault(key, []):
                offered[key].append(answer)
    kinds = {service.kind: service.kind for service in vendor.services}
    properties: dict[str, Any] = {"services": Many(Choice(kinds), least=1).schema}
    if SHOP_SOFTWARE in kinds:
        properties["hosted_by"] = NAME.schema
    properties |= {key: found[0] if len(found) == 1 else {"anyOf": found} for key, found in offered.items()}
    properties |= {service.kind: object_schema(_answers(service)) for service in vendor.services}
    return object_schema(properties) | {"description": vendor.name}


def _other(service: Service) -> dict[str, Any]:
    hosted = {"hosted_by": NAME.schema} if service.kind == SHOP_SOFTWARE else {}
    properties = {
        **_answers(service),
        **hosted,
        **properties_of((*PARTY, *service_keys(service))),
        "service": {"const": service.kind},
    }
    return object_schema(properties, ("service", "name"))
