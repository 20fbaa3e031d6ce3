"""The host as the tests of importing see it."""

from datetime import date
from functools import cache

from plugin_host.composer import Composer, make_composer
from plugin_host.importer.process import host_of
from plugin_host.importing.host import Host

TODAY = date(2026, 11, 20)


@cache
def composer() -> Composer:
    return make_composer()


@cache
def host() -> Host:
    return host_of(composer(), TODAY)
