"""What holds for the facts of every built-in vendor."""

import ast
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pytest

import vendors
from plugin_host.api import (
    Cookie,
    Entity,
    Reviews,
    Role,
    SalesChannels,
    Service,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)
from plugin_host.registry.rules import problems
from plugin_host.sections import SECTIONS

WRITTEN = date(2026, 11, 20)
"""The day on which these modules were written: no source can have been read later."""

MODULES = sorted(found.name for found in pkgutil.iter_modules(vendors.__path__))
KINDS = {kind.id: kind.service for section in SECTIONS for kind in section.kinds}
ALLOWED = {"plugin_host.api"}


def vendor_of(module: str) -> Vendor:
    value = importlib.import_module(f"vendors.{module}").VENDOR
    assert isinstance(value, Vendor)
    return value


def tree_of(module: str) -> ast.Module:
    path = importlib.import_module(f"vendors.{module}").__file__
    assert path
    with open(path, encoding="utf-8") as file:
        return ast.parse(file.read())


def parts(value: Any) -> Iterator[Any]:
    """A value and all dataclass values inside it."""
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for item in fields(value):
            yield from parts(getattr(value, item.name))


def of(module: str, kind: type[Any]) -> list[Any]:
    return [part for part in parts(vendor_of(module)) if isinstance(part, kind)]


def has_reason_for_no_data(service: Service) -> bool:
    return (
        service.role is Role.SELF
        or isinstance(service, Reviews)  # what a reviewer fills in follows from its questions
        or (isinstance(service, SalesChannels) and bool(service.received))
    )


def test_there_are_vendors() -> None:
    assert "woocommerce" in MODULES


@pytest.mark.parametrize("module", MODULES)
def test_id_is_the_name_of_the_module(module: str) -> None:
    assert vendor_of(module).id.replace("-", "_") == module


@pytest.mark.parametrize("module", MODULES)
def test_module_names_the_api_it_was_written_for(module: str) -> None:
    assert vendor_of(module).api == 1


@pytest.mark.parametrize("module", MODULES)
def test_host_accepts_the_vendor(module: str) -> None:
    assert list(problems(vendor_of(module), KINDS)) == []


@pytest.mark.parametrize("module", MODULES)
def test_addresses_are_https(module: str) -> None:
    addresses = {
        value
        for part in parts(vendor_of(module))
        for item in fields(part)
        if item.name.endswith("url") or item.name == "website"
        if (value := getattr(part, item.name))
    }
    assert [address for address in sorted(addresses) if not address.startswith("https://")] == []


@pytest.mark.parametrize("module", MODULES)
def test_nothing_was_read_or_dated_after_the_module_was_written(module: str) -> None:
    days = [day for source in of(module, Source) for day in (source.read, source.dated)]
    days += [transfer.checked for transfer in of(module, Transfer)]
    assert [day for day in days if day and day > WRITTEN] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_service_states_its_data(module: str) -> None:
    bare = [service.kind for service in vendor_of(module).services if not service.data]
    excused = [service.kind for service in vendor_of(module).services if has_reason_for_no_data(service)]
    assert [kind for kind in bare if kind not in excused] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_cookie_has_a_source(module: str) -> None:
    assert [cookie.name for cookie in of(module, Cookie) if not cookie.sources] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_legal_person_has_a_source(module: str) -> None:
    assert [entity.name for entity in of(module, Entity) if not entity.sources] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_transfer_has_a_source_and_a_named_certificate(module: str) -> None:
    transfers = of(module, Transfer)
    assert [transfer.kind for transfer in transfers if not transfer.sources] == []
    certified = [transfer for transfer in transfers if transfer.kind is TransferKind.DPF]
    assert [t.country for t in certified if not (t.importer and t.checked)] == []


@pytest.mark.parametrize("module", MODULES)
def test_a_stated_role_has_a_source(module: str) -> None:
    stated = [service for service in vendor_of(module).services if isinstance(service.role, Role)]
    assert [service.kind for service in stated if not service.sources] == []


@pytest.mark.parametrize("module", MODULES)
def test_module_says_who_this_is(module: str) -> None:
    assert ast.get_docstring(tree_of(module))


@pytest.mark.parametrize("module", MODULES)
def test_module_imports_only_the_api_and_the_standard_library(module: str) -> None:
    found = set()
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    foreign = {name for name in found if name.split(".")[0] not in sys.stdlib_module_names}
    assert foreign <= ALLOWED
