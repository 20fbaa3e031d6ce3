"""What differs between two versions of a policy, in words, and whether customers must be told of it."""

from plugin_host.policy.changes.compare import difference
from plugin_host.policy.changes.model import Change, Difference, Mark

__all__ = ["Change", "Difference", "Mark", "difference"]
