"""The contract kit: every check over every vendor and section of a distribution, as pytest parameters.

    from plugin_host.testing import Check, contract

    @contract("clausula-veldpost")
    def test_the_plugin_keeps_its_contract(check: Check) -> None:
        check()

Needs pytest, and the distribution installed (``pip install --editable .``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TypeVar

import pytest

from plugin_host.contract.checks import SECTION_CHECKS, VENDOR_CHECKS
from plugin_host.contract.examine import LOADS, load_section, load_vendor, surroundings
from plugin_host.contract.subject import Subject, Surroundings
from plugin_host.contract.targets import everything, of_distribution
from plugin_host.registry import Candidate, Refused

Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True)
class Check:
    """One check of one vendor or section; calling it raises AssertionError with all that is wrong."""

    name: str
    faults: Callable[[], Iterable[str]] = field(repr=False)

    def __call__(self) -> None:
        """Run the check."""
        found = list(self.faults())
        if found:
            raise AssertionError("\n".join((f"{self.name}:", *found)))


def contract(distribution: str, *, languages: Iterable[str] | None = None) -> Callable[[Test], Test]:
    """Parametrise a test with ``check``: every check of every vendor and section of an installed distribution.

    ``languages`` are those in which it has to be complete; all that the host speaks unless stated. Raises ValueError
    where the distribution is not installed or brings nothing.
    """
    found = checks(distribution, languages=languages)
    if not found:
        raise ValueError(f"{distribution} is not installed, or has no entry point in plugin_host.vendors or .sections")
    return pytest.mark.parametrize("check", found, ids=[check.name for check in found])


def checks(distribution: str, *, languages: Iterable[str] | None = None) -> list[Check]:
    """Every check of a distribution; its modules are imported when the first of them runs."""
    target = of_distribution(distribution)

    @cache
    def around() -> Surroundings:
        return surroundings(target, today=datetime.now(UTC).date(), languages=languages)

    @cache
    def rivals() -> tuple[Candidate, ...]:
        return (*everything().vendors, *target.vendors)

    @cache
    def subject(position: int, *, section: bool) -> Subject | Refused:
        if section:
            return load_section(target.sections[position], around())
        return load_vendor(target.vendors[position], around(), rivals())

    def made(candidate: Candidate, position: int, *, section: bool) -> list[Check]:
        def run(name: str, of: Callable[[Subject], Iterable[str]]) -> Callable[[], Iterable[str]]:
            def faults() -> Iterable[str]:
                stated = subject(position, section=section)
                if isinstance(stated, Refused):
                    return [stated.reason if name == LOADS else f"not loaded; see {candidate.claim}-{LOADS}"]
                return of(stated)

            return faults

        known = SECTION_CHECKS if section else VENDOR_CHECKS
        return [
            Check(f"{candidate.claim}-{name}", run(name, of))
            for name, of in ((LOADS, lambda _: ()), *((one.name, one.run) for one in known))
        ]

    return [
        check
        for section, candidates in ((True, target.sections), (False, target.vendors))
        for position, candidate in enumerate(candidates)
        for check in made(candidate, position, section=section)
    ]
