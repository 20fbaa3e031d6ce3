"""All findings of a shop, worst first."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from plugin_host.policy.findings.finding import Finding, Severity
from plugin_host.policy.findings.shop_checks import shop_findings
from plugin_host.policy.findings.text_checks import new_purposes, text_findings
from plugin_host.policy.findings.vendor_checks import vendor_findings
from plugin_host.policy.tree import Policy
from plugin_host.policy.world import World


def check(world: World, policies: Sequence[Policy], today: date, previous: Policy | None = None) -> tuple[Finding, ...]:
    """Check the facts and every composed language; ``previous`` is the newest published policy, if any."""
    findings = list(chain(shop_findings(world), vendor_findings(world, today)))
    for policy in policies:
        findings += text_findings(world, policy)
    if previous is not None and policies:
        findings += new_purposes(world, policies[0], previous)
    order = list(Severity)
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda finding: order.index(finding.severity)))
