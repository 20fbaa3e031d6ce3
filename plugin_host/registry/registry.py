"""The registry: what was loaded and what was refused."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plugin_host.api import Service, Vendor
from plugin_host.api.core import Kind, Section


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a vendor or section comes from: a distribution, its version, the module, the folder of its catalogues."""

    source: str
    version: str
    module: str
    translations: Path


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """A vendor with its origin."""

    vendor: Vendor
    origin: Origin


@dataclass(frozen=True, kw_only=True)
class LoadedSection:
    """A section that a third party brings, with its origin."""

    section: Section
    origin: Origin

    @property
    def domain(self) -> str:
        """The name of its catalogues."""
        return section_domain(self.section.id)


def section_domain(section_id: str) -> str:
    """The name of the catalogues of a third party's section."""
    return f"section-{section_id}"


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A vendor or section that is not served, with the reason for the operator; ``what`` says which of the two."""

    id: str
    source: str
    reason: str
    what: str = "vendor"


@dataclass(frozen=True, kw_only=True)
class Registry:
    """All vendors that this app knows, by id, and the sections that they stand in.

    ``own_sections`` are those of ``sections`` that third parties bring, by id.
    """

    sections: tuple[Section, ...]
    loaded: Mapping[str, Loaded]
    own_sections: Mapping[str, LoadedSection] = field(default_factory=dict)
    refusals: tuple[Refused, ...] = ()

    def get(self, vendor_id: str) -> Vendor | None:
        """The vendor of an id, None where there is none."""
        found = self.loaded.get(vendor_id)
        return found.vendor if found else None

    def ids(self) -> Iterable[str]:
        """Ids of the loaded vendors in alphabetical order."""
        return self.loaded.keys()

    @property
    def refused(self) -> Mapping[str, str]:
        """Reasons of refusal by id."""
        return {refusal.id: refusal.reason for refusal in self.refusals}

    def aliases(self) -> Mapping[str, str]:
        """Other names, in lower case, of vendors."""
        return {alias.lower(): found.vendor.id for found in self.loaded.values() for alias in found.vendor.aliases}

    def kinds(self) -> Mapping[str, Kind[Service]]:
        """Kinds of service by id."""
        return {kind.id: kind for section in self.sections for kind in section.kinds}

    def folders(self) -> Mapping[str, Path]:
        """The folder of catalogues of each domain: a vendor's domain is its id."""
        vendors = {vendor_id: found.origin.translations for vendor_id, found in self.loaded.items()}
        return vendors | {found.domain: found.origin.translations for found in self.own_sections.values()}

    def domains(self) -> Mapping[str, str]:
        """The domain of each module that brings a section, in which the wording of its codes is to be found."""
        return {found.origin.module: found.domain for found in self.own_sections.values()}
