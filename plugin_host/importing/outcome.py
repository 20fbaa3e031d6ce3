"""What importing gives to who asked for it: plain values, so that they can come from another process."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from plugin_host.api.core import N_

F = TypeVar("F")

NOT_TAKEN_OVER = N_(
    "These sentences were not taken over. The new policy says such things in its own words, or not at all. See whether "
    "you miss one."
)
"""What people are told of the sentences that were not placed."""
AGENCY = N_(
    "This is a credit agency. The new policy would say that one can pay with it, which is not so. If your payment company "
    "asks it, take this entry out: the text of that company tells of the check."
)
AMBIGUOUS = N_(
    "These questions stay open, because the old text answers them in more than one way. Decide which one is true, and "
    "answer them."
)
"""What people are told of the questions that sentences answer differently."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """An old policy as it was recognised.

    ``report`` is what ``as_dict`` makes of it, ``summary`` has a few lines for people, both in the language that was asked
    for. ``vendors`` are the names of the vendors by id, ``kinds`` the titles of kinds of service, in English. ``policy`` is
    the JSON of the policy that the shop file makes in its first language; None where something that it must have is missing.
    """

    report: Mapping[str, Any]
    summary: tuple[str, ...]
    vendors: Mapping[str, str]
    kinds: Mapping[str, str]
    policy: Mapping[str, Any] | None = None


class Importing(Protocol):
    """Reads old policies; takes ``patience`` seconds at the most."""

    @property
    def patience(self) -> int:
        """Seconds by the clock."""

    def __call__(self, data: bytes, ending: str = "", /, *, language: str = "en") -> Outcome:
        """Read a policy, and report in a language; ``ending`` is that of its file's name.

        Raises Unreadable, Busy and Failed.
        """


class Busy(Exception):  # noqa: N818  # a state, named as such
    """As many policies as may be are being read at the moment."""


def by_kind(faults: Iterable[F], told: Callable[[F], tuple[str, str, str]]) -> Iterator[list[F]]:
    """Faults for people: those of one code together, in the order of the first of each.

    ``told`` gives the code, what is quoted and what is against it; of two that name the same pair only the first is kept.
    """
    found: dict[str, dict[frozenset[str], F]] = {}
    for fault in faults:
        code, quotation, against = told(fault)
        found.setdefault(code, {}).setdefault(frozenset((quotation, against)), fault)
    yield from (list(same.values()) for same in found.values())
