"""Fixtures for all tests."""

from hypothesis import settings

pytest_plugins = ["tests.databases", "tests.web.browser"]

# A busy machine is no fault of what is tested.
settings.register_profile("clausula", deadline=None)
settings.load_profile("clausula")
