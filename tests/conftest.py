"""Fixtures for all tests."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from flask import Flask
from hypothesis import settings
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from plugin_host import catalogues
from plugin_host.api import Vendor
from plugin_host.registry import rules

pytest_plugins = ["tests.database_servers", "tests.web.browser"]

# A busy machine is no fault of what is tested.
settings.register_profile("clausula", deadline=None)
settings.load_profile("clausula")

# Some hundred processes are started, each of which would compile every module anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Let the garbage collector pass over the modules and the ten thousand tests, which stay to the end."""
    gc.collect()
    gc.freeze()


class Compiled(BytecodeCache):
    """Templates that were compiled once, by name and source."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self.code.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


@pytest.fixture(scope="session", autouse=True)
def compiled_templates() -> Iterator[None]:
    """Every test makes applications of its own, each of which would compile the same templates."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Flask, "jinja_options", {"bytecode_cache": Compiled()})
        yield


@pytest.fixture(scope="session", autouse=True)
def read_catalogues() -> Iterator[None]:
    """Each application would read the same catalogues, too; those of other bytes are read as ever."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogues, "usable_translations", cache(catalogues.usable_translations))
        yield


@pytest.fixture(scope="session", autouse=True)
def examined_vendors() -> Iterator[None]:
    """And examine the same vendors: those that were found without fault, which are values, are not examined again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("plugin_host.registry.loading.problems", _unless_known(rules.problems))
        yield


def _unless_known(problems: Callable[..., Iterator[str]]) -> Callable[..., list[str]]:
    known: dict[int, Vendor] = {}  # holds the vendors, so that none gets the identity of another

    def wrapped(vendor: object, kinds: rules.Kinds, *arguments: Any) -> list[str]:
        fine = known.get(id(vendor))
        if fine and all(kinds.get(service.kind) is type(service) for service in fine.services):
            return []
        found = list(problems(vendor, kinds, *arguments))
        if not found and isinstance(vendor, Vendor):
            known[id(vendor)] = vendor
        return found

    return wrapped
