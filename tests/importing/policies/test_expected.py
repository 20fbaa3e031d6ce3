"""The expected results beside the old policies are about those policies, and say only what can be said."""

from collections import Counter

import pytest

from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile import parse
from plugin_host.registry import discover
from plugin_host.sections import SECTIONS
from tests.importing.expected import ABSENT, FOLDER, FORMATS, RIGHTS, OldPolicy, fault_codes, old_policies, squeezed

POLICIES = old_policies()
REGISTRY = discover(SECTIONS)
GENERAL = {
    "about",
    "at-a-glance",
    "collect",
    "parties",
    "purposes",
    "retention",
    "transfers",
    "rights",
    "device",
    "our-security",
    "changes",
    "contact",
}

each = pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)


def test_every_policy_has_an_expected_result() -> None:
    texts = {path for path in FOLDER.iterdir() if path.suffix in FORMATS and path.name != "README.md"}
    assert texts == {policy.path for policy in POLICIES}


def test_the_policies_are_many_and_half_of_them_hard() -> None:
    languages = Counter(policy.language for policy in POLICIES)
    assert languages["nl"] >= 8
    assert languages["de"] >= 4
    assert languages["en"] >= 4
    assert 2 * sum(policy.hard for policy in POLICIES) >= len(POLICIES)
    assert {policy.path.suffix for policy in POLICIES} == set(FORMATS)


def test_codes_shared_with_the_findings_are_theirs() -> None:
    codes = fault_codes()
    assert {code for code, shared in codes.items() if shared} == codes.keys() & RULES.keys()


def test_every_fault_occurs_somewhere() -> None:
    assert {fault.code for policy in POLICIES for fault in policy.faults} == fault_codes().keys()


@each
def test_lists_are_of_known_codes(policy: OldPolicy) -> None:
    assert set(policy.vendors) <= set(REGISTRY.ids())
    assert set(policy.sections) <= GENERAL | {section.id for section in SECTIONS}
    assert set(policy.rights) <= set(RIGHTS)
    assert {fault.code for fault in policy.faults} <= fault_codes().keys()
    for stated in (policy.vendors, policy.other_vendors, policy.sections, policy.rights, policy.faults):
        assert len(set(stated)) == len(stated)


@each
def test_quotations_and_names_occur_in_the_text(policy: OldPolicy) -> None:
    words = policy.words()
    quoted = [squeezed(fault.quotation) for fault in policy.faults] + [other.name for other in policy.other_vendors]
    assert [quotation for quotation in quoted if quotation not in words] == []
    assert [fault.code for fault in policy.faults if not fault.quotation and fault.code not in ABSENT] == []


@each
def test_the_expected_shop_file_is_valid(policy: OldPolicy) -> None:
    shop = parse(policy.shop_file().encode(), REGISTRY, languages=frozenset({"nl", "de", "en"}))
    assert {use.vendor.id for use in shop.uses if not use.own} == set(policy.vendors)
    assert {use.vendor.name for use in shop.uses if use.own} == {other.name for other in policy.other_vendors}


@each
def test_sections_and_rights_agree_with_the_rest(policy: OldPolicy) -> None:
    served = {section.id for section in SECTIONS if _serves(section.id, policy)}
    assert served <= set(policy.sections)
    assert bool(policy.rights) == ("rights" in policy.sections)
    incomplete = not set(RIGHTS) - {"withdrawal"} <= set(policy.rights)
    assert ("rights-incomplete" in {fault.code for fault in policy.faults}) == incomplete


def _serves(section: str, policy: OldPolicy) -> bool:
    kinds = {kind.service.kind for found in SECTIONS if found.id == section for kind in found.kinds}
    shop = parse(policy.shop_file().encode(), REGISTRY, languages=frozenset({"nl", "de", "en"}))
    return any(kinds & set(use.services) for use in shop.uses)
