"""``[vendors.<id>]``: which services of a vendor the shop uses, and its answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from plugin_host.api import Service, Vendor
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shop import Use
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.problems import Problems, describe, quoted, under, visible
from plugin_host.policy.shopfile.readers import Choice, Many
from plugin_host.policy.shopfile.tables import as_table, refuse_unknown
from plugin_host.policy.shopfile.texts import NAME

SHOP_SOFTWARE = "shop_software"
"""The kind of service that may be hosted by another vendor."""


def vendors_meant(registry: RegistryView) -> Mapping[str, str]:
    """Ids of vendors by what people may write: ids, names and aliases."""
    names = {vendor.name.lower(): vendor.id for vendor in map(registry.get, registry.ids()) if vendor}
    return {**registry.aliases(), **names, **{vendor_id: vendor_id for vendor_id in registry.ids()}}


def find_vendor(vendor_id: str, registry: RegistryView, where: str, problems: Problems) -> Vendor | None:
    """Give the vendor of an id, or note that it is unknown or why it was refused."""
    vendor = registry.get(vendor_id)
    if vendor is not None:
        return vendor
    refused = registry.refused
    if vendor_id in refused:
        reason = visible(refused[vendor_id], 500)
        problems.add(where, f"a vendor whose module was refused: {reason}", "a vendor that `clausula vendors` lists")
    else:
        problems.add(
            where,
            f"the unknown vendor {quoted(vendor_id)}",
            "an id that `clausula vendors` lists; any other party goes under [[other_vendors]]",
            seen=vendor_id,
            meant=lambda: vendors_meant(registry),
        )
    return None


def read_vendors(raw: object, registry: RegistryView, problems: Problems) -> list[Use]:
    """Read ``[vendors]``; a vendor that cannot be found is noted and left out."""
    uses = []
    for vendor_id, answers in (as_table(raw, "vendors", problems) or {}).items():
        where = under("vendors", vendor_id)
        vendor = find_vendor(vendor_id, registry, where, problems)
        table = as_table(answers, where, problems) if vendor else None
        if vendor is not None and table is not None:
            uses.append(_read_use(vendor, table, where, problems))
    return uses


def _read_use(vendor: Vendor, table: Mapping[str, Any], where: str, problems: Problems) -> Use:
    offered = {service.kind: service for service in vendor.services}
    chosen: Sequence[str] | None = list(offered)[:1]
    if "services" in table:
        chosen = Many(Choice({kind: kind for kind in offered}), least=1).read(
            table["services"], under(where, "services"), problems
        )
    services = [offered[kind] for kind in (offered if chosen is None else chosen)]
    general = {key: value for key, value in table.items() if key not in ("services", "hosted_by", *offered)}
    special = {key: value for key, value in table.items() if key in offered}
    return Use(
        vendor=vendor,
        services=tuple(service.kind for service in services),
        answers=_read_answers(services, offered, general, special, where, problems),
        hosted_by=read_hosted_by(table, services, where, problems),
        path=where,
    )


def read_hosted_by(table: Mapping[str, Any], services: Sequence[Service], where: str, problems: Problems) -> str:
    """Read the key that only shop software has; whom it names is looked at when all vendors are known."""
    if "hosted_by" not in table:
        return ""
    path = under(where, "hosted_by")
    if all(service.kind != SHOP_SOFTWARE for service in services):
        problems.add(path, describe(table["hosted_by"]), f"this key only where {SHOP_SOFTWARE} is among the services")
        return ""
    return NAME.read(table["hosted_by"], path, problems) or ""


def _read_answers(
    services: Sequence[Service],
    offered: Mapping[str, Service],
    general: Mapping[str, Any],
    special: Mapping[str, Any],
    where: str,
    problems: Problems,
) -> dict[str, dict[str, Any]]:
    kinds = [service.kind for service in services]
    own: dict[str, Mapping[str, Any]] = {}
    for kind, raw in special.items():
        path = under(where, kind)
        if kind not in kinds:
            problems.add(path, f"answers for the service {kind}, which is not chosen", _to_choose(kinds, kind))
        elif (table := as_table(raw, path, problems)) is not None:
            refuse_unknown(table, list(offered[kind].questions()), path, problems)
            own[kind] = table
    _refuse_unasked(services, offered, general, own, where, problems)
    found = {}
    for service in services:
        special_table = own.get(service.kind, {})
        answers = read_answers(service, special_table, under(where, service.kind), problems)
        rest = {key: value for key, value in general.items() if key not in special_table}
        found[service.kind] = read_answers(service, rest, where, problems) | answers
    return found


def _to_choose(kinds: Sequence[str], kind: str) -> str:
    return f"answers for {', '.join(kinds)}; to use {kind}, name it in services"


def _refuse_unasked(
    services: Sequence[Service],
    offered: Mapping[str, Service],
    general: Mapping[str, Any],
    own: Mapping[str, Mapping[str, Any]],
    where: str,
    problems: Problems,
) -> None:
    """Note general answers that answer nothing: nobody asks, a service not chosen asks, or all is answered already."""
    asked = {key: [s.kind for s in services if key in s.questions()] for s in services for key in s.questions()}
    for key in general:
        path = under(where, key)
        elsewhere = [kind for kind, service in offered.items() if key in service.questions()]
        if key in asked:
            if all(key in own.get(kind, {}) for kind in asked[key]):
                problems.add(path, "an answer given a second time", f"it here or in [{under(where, asked[key][0])}]")
        elif elsewhere:
            found = f"an answer for the service {elsewhere[0]}, which is not chosen"
            problems.add(path, found, _to_choose([service.kind for service in services], elsewhere[0]))
        else:
            keys = ["services", *(["hosted_by"] if SHOP_SOFTWARE in offered else []), *asked]
            also = {kind: kind for kind in offered} if isinstance(general[key], dict) else {}
            refuse_unknown({key: None}, keys, where, problems, also=also)


def read_answers(service: Service, table: Mapping[str, Any], where: str, problems: Problems) -> dict[str, Any]:
    """Read the answers that a table gives to the questions of a service."""
    found = {}
    for key, ask in service.questions().items():
        if key in table:
            answer = reader_of(ask).read(table[key], under(where, key), problems)
            if answer is not None:
                found[key] = answer
    return found
