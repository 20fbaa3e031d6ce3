"""From the bytes of a shop file to the shop."""

from collections.abc import Mapping, Sequence
from typing import Any

from plugin_host.api.core import Practices
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shop import Clocks, Contact, Controller, Representative, Shop, Use
from plugin_host.policy.shopfile import keys
from plugin_host.policy.shopfile.addresses import web_address
from plugin_host.policy.shopfile.hosting import settle_hosts
from plugin_host.policy.shopfile.other_vendors import read_other_vendors
from plugin_host.policy.shopfile.places import zone_of
from plugin_host.policy.shopfile.problems import Problems, describe, quoted
from plugin_host.policy.shopfile.source import read_tables
from plugin_host.policy.shopfile.tables import Key, read_table, refuse_unknown
from plugin_host.policy.shopfile.texts import STATE
from plugin_host.policy.shopfile.vendors import read_vendors


def parse(data: bytes, registry: RegistryView, *, languages: frozenset[str]) -> Shop:
    """Read a shop file; raise ShopFileError with everything that is wrong with it.

    ``languages`` are the codes in which a policy can be written.
    """
    file = read_tables(data)
    problems = Problems()
    _check_number(file, problems)
    refuse_unknown(file, keys.TABLES, "", problems)
    shop = _required(file, "shop", keys.shop_keys(languages), problems)
    controller = _required(file, "controller", keys.CONTROLLER, problems)
    _check_region(controller, file, problems)
    zone = _zone(shop, controller, file, problems)
    appearance = _optional(file, "appearance", keys.APPEARANCE, problems)
    contact = _contact(file, "privacy_contact", problems)
    officer = _contact(file, "data_protection_officer", problems)
    representative = _optional(file, "representative", keys.REPRESENTATIVE, problems)
    retention = _optional(file, "retention", keys.RETENTION, problems)
    practices = _optional(file, "practices", keys.PRACTICES, problems)
    uses = _read_uses(file, registry, problems)
    problems.raise_any()
    website = web_address(shop["website"])
    own_origin = (website[1],) if website else ()
    return Shop(
        id=shop["id"],
        name=shop["name"],
        website=shop["website"],
        languages=shop["languages"],
        controller=Controller(**{"name": shop["name"], **controller}),
        timezone=zone,
        embed_origins=tuple(dict.fromkeys((*own_origin, *shop.get("embed_origins", ())))),
        appearance=appearance,
        updates=shop.get("updates"),
        brand=shop.get("also_known_as", ""),
        privacy_contact=contact,
        data_protection_officer=officer,
        representative=Representative(**representative) if representative else None,
        clocks=Clocks(**retention),
        practices=Practices(**practices),
        uses=uses,
    )


def _check_number(file: Mapping[str, Any], problems: Problems) -> None:
    """Note a wrong number of the format; another format is not read any further."""
    number = file.get("schema")
    if "schema" not in file:
        problems.add("schema", "nothing: it is missing", f"schema = {keys.SCHEMA_NUMBER}, above the first table")
    elif number != keys.SCHEMA_NUMBER or isinstance(number, bool | float):
        problems.add("schema", describe(number), f"the number {keys.SCHEMA_NUMBER}")
        if isinstance(number, int) and not isinstance(number, bool):
            problems.raise_any()


def _required(file: Mapping[str, Any], name: str, known: Sequence[Key], problems: Problems) -> dict[str, Any]:
    if name in file:
        return read_table(file[name], known, name, problems)
    wanted = ", ".join(key.name for key in known if key.required)
    problems.add(name, "nothing: it is missing", f"a table, [{name}], with at least: {wanted}")
    return {}


def _optional(file: Mapping[str, Any], name: str, known: Sequence[Key], problems: Problems) -> dict[str, Any]:
    return read_table(file[name], known, name, problems) if name in file else {}


def _contact(file: Mapping[str, Any], name: str, problems: Problems) -> Contact | None:
    found = _optional(file, name, keys.CONTACT, problems)
    return Contact(**found) if found else None


def _check_region(controller: Mapping[str, Any], file: Mapping[str, Any], problems: Problems) -> None:
    country = controller.get("country")
    if country is None:
        return
    given = "region" in file["controller"]
    if given and country != "DE":
        found = f"{describe(file['controller']['region'])}, while the country is {quoted(country)}"
        problems.add("controller.region", found, 'this key only with country = "DE"')
    elif country == "DE" and not given:
        found = "nothing: in Germany it decides about the supervisory authority"
        problems.add("controller.region", found, STATE.allowed)


def _zone(shop: Mapping[str, Any], controller: Mapping[str, Any], file: Mapping[str, Any], problems: Problems) -> str:
    if "timezone" in shop:
        return str(shop["timezone"])
    country = controller.get("country", "")
    zone = zone_of(country)
    table = file.get("shop")
    given = isinstance(table, dict) and "timezone" in table
    if country and not zone and not given:
        problems.add("shop.timezone", f"nothing, and {quoted(country)} has several time zones", "one of them by name")
    return zone


def _read_uses(file: Mapping[str, Any], registry: RegistryView, problems: Problems) -> tuple[Use, ...]:
    before = len(problems)
    uses = read_vendors(file.get("vendors", {}), registry, problems)
    uses += read_other_vendors(file.get("other_vendors", []), registry, problems)
    return settle_hosts(uses, problems, complete=len(problems) == before)
