"""Every built-in vendor keeps the contract that is asked of everybody's plugins."""

import pytest

from plugin_host.contract.checks import VENDOR_CHECKS
from plugin_host.registry.candidates import built_ins
from plugin_host.testing import checks

FOUND = checks("clausula")
EACH = len(VENDOR_CHECKS) + 1
"""Checks of a vendor: those of the contract, and that it loads."""


@pytest.mark.parametrize(("claim", "first"), [(one.claim, EACH * n) for n, one in enumerate(built_ins())])
def test_every_built_in_vendor_keeps_the_contract(claim: str, first: int) -> None:
    """All checks of a vendor in one test: there are some thousands."""
    own = FOUND[first : first + EACH]
    assert all(check.name.startswith(f"{claim}-") for check in own)
    broken = []
    for check in own:
        try:
            check()
        except AssertionError as error:
            broken.append(str(error))
    assert not broken, "\n".join(broken)


def test_no_check_is_left_out() -> None:
    assert len(FOUND) == EACH * len(list(built_ins()))
