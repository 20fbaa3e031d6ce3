"""Every check by name: those of the registry, which run at load as well, and those that need more than the vendor."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plugin_host.contract.code import imports, nothing_runs, says_who
from plugin_host.contract.composing import composes
from plugin_host.contract.dates import not_in_the_future
from plugin_host.contract.facts import data, lifetimes
from plugin_host.contract.subject import Subject
from plugin_host.contract.wording import languages, marked, translations
from plugin_host.registry.rules import RULES, Rule, state


@dataclass(frozen=True)
class Check:
    """A check: ``run`` gives what is wrong, in sentences for the author of the plugin."""

    name: str
    run: Callable[[Subject], Iterator[str]]


def _rule(rule: Rule) -> Callable[[Subject], Iterator[str]]:
    def run(subject: Subject) -> Iterator[str]:
        vendor = subject.vendor
        return iter(()) if vendor is None else rule(state(vendor, subject.around.kinds))

    return run


SECTION_CHECKS = (
    Check("docstring", says_who),
    Check("imports", imports),
    Check("marked", marked),
    Check("languages", languages),
    Check("translations", translations),
)
"""What a section has to pass, besides the rules that it is loaded by; its sentences are composed with its vendors."""

VENDOR_CHECKS = (
    *(Check(name, _rule(rule)) for name, rule in RULES.items()),
    *SECTION_CHECKS,
    Check("values", nothing_runs),
    Check("dates", not_in_the_future),
    Check("data", data),
    Check("lifetimes", lifetimes),
    Check("composes", composes),
)
"""What a vendor has to pass."""
