"""What the shop itself collects, and for how long a vendor keeps logs: told to customers where it is more."""

from dataclasses import replace

import pytest
from babel import Locale

from plugin_host.api import Data, Hosting, HostingForm, Role
from plugin_host.policy.changes import Change, difference
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.policy.words import Words
from tests.support import SOURCE, english, policy, sections, shop, use, vendor


def changed(before: Policy, after: Policy) -> list[Change]:
    return list(difference(before, after, Words("en", english, Locale.parse("en"))).changes)


def hosted(log_days: int) -> Policy:
    host = vendor(
        Hosting(role=Role.PROCESSOR, form=HostingForm.FULL, logs_ip=True, data=(Data.IP_ADDRESS,), sources=(SOURCE,))
    )
    return policy(shop(use(host, agreement=True, log_days=log_days)))


@pytest.mark.parametrize(
    ("days", "code", "material"), [(60, "retention-longer", True), (7, "retention-shorter", False)]
)
def test_a_vendor_that_keeps_logs_longer_is_told(days: int, code: str, material: bool) -> None:
    found = changed(hosted(14), hosted(days))
    assert [(change.code, change.material) for change in found if change.vendor == "veldpost"] == [(code, material)]


def _with_more(of: Policy, section_id: str, text: str) -> Policy:
    def more(section: PolicySection) -> PolicySection:
        items = (*section.items, text) if section.id == section_id else section.items
        return replace(section, items=items, sections=tuple(map(more, section.sections)))

    return replace(of, sections=tuple(map(more, of.sections)))


def test_new_data_that_the_shop_collects_is_told() -> None:
    before = policy()
    assert "collect" in sections(before)
    (change,) = changed(before, _with_more(before, "collect", "Your shoe size."))
    assert (change.code, change.material) == ("data-new", True)
    (gone,) = changed(_with_more(before, "collect", "Your shoe size."), before)
    assert not gone.material
