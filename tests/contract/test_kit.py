"""The contract kit as the author of a plugin uses it: in pytest, over an installed distribution."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugin_host.contract.checks import VENDOR_CHECKS
from plugin_host.testing import checks, contract
from tests.contract.planted import FAULTS, Fault, write_package
from tests.distributions import write_distribution

TEST = """
from plugin_host.testing import Check, contract


@contract("clausula-veldpost")
def test_the_plugin_keeps_its_contract(check: Check) -> None:
    check()
"""


def installed(folder: Path, fault: Fault | None = None) -> Path:
    """Lay out the plugin as an installer would, and its test beside it."""
    write_package(folder, fault)
    write_distribution(folder, "clausula-veldpost", "[plugin_host.vendors]\nveldpost = clausula_veldpost\n")
    (folder / "test_contract.py").write_text(TEST, encoding="utf-8")
    return folder


def outcome(folder: Path) -> str:
    """What pytest says of the plugin's own test."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_contract.py"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603  # our own command
    return done.stdout


def test_a_good_plugin_passes_one_test_for_each_check(tmp_path: Path) -> None:
    assert f"{len(VENDOR_CHECKS) + 1} passed" in outcome(installed(tmp_path))


def test_a_fault_fails_the_test_of_its_check_with_the_reason(tmp_path: Path) -> None:
    said = outcome(installed(tmp_path, FAULTS["a date in the future"]))
    assert f"1 failed, {len(VENDOR_CHECKS)} passed" in said
    assert "test_the_plugin_keeps_its_contract[veldpost-dates]" in said
    assert "2199-10-02 is in the future" in said


def test_a_module_that_cannot_be_loaded_fails_every_test_and_says_once_why(tmp_path: Path) -> None:
    said = outcome(installed(tmp_path, FAULTS["a module that raises"]))
    assert f"{len(VENDOR_CHECKS) + 1} failed" in said
    assert said.count("E           ValueError: no (__init__.py, line ") == 1
    assert "not loaded; see veldpost-loads" in said


def test_the_author_chooses_the_languages(tmp_path: Path) -> None:
    folder = installed(tmp_path, FAULTS["a text without a translation"])
    test = folder / "test_contract.py"
    test.write_text(TEST.replace('"clausula-veldpost"', '"clausula-veldpost", languages=("de",)'), encoding="utf-8")
    assert f"{len(VENDOR_CHECKS) + 1} passed" in outcome(folder)


def test_a_distribution_that_brings_nothing_is_an_error_and_no_empty_test() -> None:
    with pytest.raises(ValueError, match=r"clausula-nowhere is not installed, or has no entry point"):
        contract("clausula-nowhere")


def test_every_check_has_a_name_of_its_own() -> None:
    names = [check.name for check in checks("clausula")]
    assert len(names) == len(set(names))
