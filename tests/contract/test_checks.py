"""Every check catches its planted fault, and a good plugin passes all."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from plugin_host.contract.checks import VENDOR_CHECKS
from plugin_host.contract.examine import LOADS, Examined, examine, surroundings
from plugin_host.contract.targets import everything, find
from tests.contract.planted import FAULTS, Fault, write_package

TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    """What a plugin leaves behind in the interpreter is gone after the test."""
    modules, path = set(sys.modules), list(sys.path)
    yield
    sys.path[:] = path
    for name in set(sys.modules) - modules:
        if name.startswith("clausula_veldpost"):
            del sys.modules[name]


def examined(folder: Path) -> Examined:
    target, neighbours = find(str(folder)), everything()
    around = surroundings(target, languages=("nl", "de"), today=TODAY, neighbours=neighbours)
    (found,) = examine(target, around, neighbours)
    return found


def test_a_good_plugin_passes_every_check(tmp_path: Path) -> None:
    write_package(tmp_path)
    assert examined(tmp_path).faults == ()


def test_every_check_has_a_planted_fault() -> None:
    assert {check.name for check in VENDOR_CHECKS} | {LOADS} == {fault.check for fault in FAULTS.values()}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_a_check_catches_its_planted_fault(tmp_path: Path, fault: Fault) -> None:
    write_package(tmp_path, fault)
    said = [one.message for one in examined(tmp_path).faults if one.check == fault.check]
    assert any(fault.says in message for message in said), said
