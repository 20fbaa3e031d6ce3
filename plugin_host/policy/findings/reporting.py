"""How checks report."""

from collections.abc import Iterator

from plugin_host.policy.findings.finding import Finding
from plugin_host.policy.findings.rules import RULES

Findings = Iterator[Finding]


def found(code: str, where: str, message: str = "") -> Finding:
    """A finding; without a message of its own it has that of its rule."""
    rule = RULES[code]
    return Finding(rule=rule, where=where, message=message or rule.meaning)
