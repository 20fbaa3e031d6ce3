"""Fixtures for all tests."""

import gc
from collections.abc import Iterator

import pytest
from flask import Flask
from hypothesis import settings
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

pytest_plugins = ["tests.database_servers", "tests.web.browser"]

# A busy machine is no fault of what is tested.
settings.register_profile("clausula", deadline=None)
settings.load_profile("clausula")


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
