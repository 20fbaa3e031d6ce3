"""Finding, loading and refusing vendors. Load order never shows; one broken vendor costs the others nothing."""

from plugin_host.registry.loading import Candidate, built_ins, discover, host_translations, load, third_parties
from plugin_host.registry.registry import Loaded, Refused, Registry

__all__ = [
    "Candidate",
    "Loaded",
    "Refused",
    "Registry",
    "built_ins",
    "discover",
    "host_translations",
    "load",
    "third_parties",
]
