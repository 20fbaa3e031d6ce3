"""Every built-in vendor keeps the contract that is asked of everybody's plugins."""

from plugin_host.testing import Check, contract


@contract("clausula")
def test_every_built_in_vendor_keeps_the_contract(check: Check) -> None:
    check()
