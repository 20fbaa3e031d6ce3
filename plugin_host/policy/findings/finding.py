"""What a finding is."""

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How serious: an error blocks publishing, a warning wants a look, an information wants to be known."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A kind of finding. ``law`` is the article; ``meaning`` what is wrong; ``fix`` what to do about it.

    ``maintainers`` marks what those who keep the vendor's module or the law up to date can mend, and the shop cannot.
    """

    code: str
    severity: Severity
    law: str
    meaning: str
    fix: str
    maintainers: bool = False


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One finding in one shop. ``where`` is a path in the shop file, or in the policy for a fault of its text.

    ``national`` is the article in which the shop's own country put the rule, empty where it is not known.
    """

    rule: Rule
    where: str
    message: str
    national: str = ""

    @property
    def law(self) -> str:
        """The article of the rule, with the national one if it is known."""
        return f"{self.rule.law}; {self.national}" if self.national else self.rule.law

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The severity of its rule."""
        return self.rule.severity

    def as_dict(self) -> dict[str, str]:
        """All of it for JSON."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "where": self.where,
            "message": self.message,
            "law": self.law,
            "fix": self.rule.fix,
            "for": "maintainers" if self.rule.maintainers else "shop",
        }
