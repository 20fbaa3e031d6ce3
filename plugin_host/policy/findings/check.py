"""All findings of a shop, worst first."""

from collections.abc import Sequence
from dataclasses import replace
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
    unique = dict.fromkeys(replace(finding, national=_national(finding, world)) for finding in findings)
    return tuple(sorted(unique, key=lambda finding: order.index(finding.severity)))


def _national(finding: Finding, world: World) -> str:
    """Where the shop's country put a rule of the ePrivacy directive."""
    if world.jurisdiction is None:
        return ""
    articles = {
        "ePrivacy 13": world.jurisdiction.mail_article,
        "ePrivacy 5(3)": world.jurisdiction.device_article,
    }
    return articles.get(finding.rule.law, "")
