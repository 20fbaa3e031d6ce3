"""Findings: what a policy lacks or contradicts, each with its place in the shop file, its article of law and a fix."""

from plugin_host.policy.findings.check import check
from plugin_host.policy.findings.finding import Finding, Rule, Severity
from plugin_host.policy.findings.rules import RULES

__all__ = ["RULES", "Finding", "Rule", "Severity", "check"]
