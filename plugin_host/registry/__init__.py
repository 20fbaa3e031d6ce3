"""Finding, loading and refusing vendors. Load order never shows; one broken vendor costs the others nothing."""

from plugin_host.registry.candidates import LISTENERS, Candidate, built_ins, host_translations, third_parties
from plugin_host.registry.loading import discover, load
from plugin_host.registry.registry import Loaded, LoadedSection, Origin, Refused, Registry

__all__ = [
    "LISTENERS",
    "Candidate",
    "Loaded",
    "LoadedSection",
    "Origin",
    "Refused",
    "Registry",
    "built_ins",
    "discover",
    "host_translations",
    "load",
    "third_parties",
]
