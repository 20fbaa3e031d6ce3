"""The rows of the recipients table gathered by party: one service of one vendor, in whatever roles."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from plugin_host.policy.tree import Coded, Policy, PolicySection, Recipient


@dataclass(frozen=True)
class Party:
    """A recipient for one service. ``main`` is False for a party that a vendor brings in."""

    rows: tuple[Recipient, ...]
    main: bool

    @property
    def first(self) -> Recipient:
        """The row that tells who it is; the others differ in role and what follows from it."""
        return self.rows[0]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.first.name or self.first.vendor

    def codes(self, of: Callable[[Recipient], Iterable[Coded]]) -> dict[str, Coded]:
        """Codes of all rows, each once."""
        return {coded.code: coded for row in self.rows for coded in of(row)}


def parties(policy: Policy) -> tuple[Party, ...]:
    """Every party in the order of the table."""
    names = _clause_names(policy.sections)
    found: dict[tuple[str, str, str], list[Recipient]] = {}
    for row in policy.recipients:
        found.setdefault((row.vendor, row.service, row.name), []).append(row)
    return tuple(Party(tuple(rows), names.get(rows[0].anchor) == rows[0].name) for rows in found.values())


def _clause_names(sections: tuple[PolicySection, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in sections:
        found |= {clause.id: clause.name for clause in section.vendors}
        found |= _clause_names(section.sections)
    return found


def matched(before: Iterable[Party], after: Iterable[Party]) -> Iterator[tuple[Party | None, Party | None]]:
    """Pairs of the same party in both versions, in the order of the new one; then those that are gone.

    A vendor that was renamed is the same; of a party that a vendor brings in only the name is known.
    """
    left = {(party.first.vendor, party.first.service, party.first.name): party for party in before}
    now = {(party.first.vendor, party.first.service, party.first.name): party for party in after}
    for key, party in now.items():
        old = left.pop(key, None)
        if old is None and party.main:
            renamed = [was for was, other in left.items() if was[:2] == key[:2] and other.main and was not in now]
            old = left.pop(renamed[0]) if renamed else None
        yield old, party
    for party in left.values():
        yield party, None
