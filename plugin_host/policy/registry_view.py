"""What reading a shop file needs to know of the registry, and no more."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from plugin_host.api import Vendor
from plugin_host.api.core import Section


class RegistryView(Protocol):
    """The vendors that a shop file may name."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections, whose kinds of service a shop file may name."""
        ...

    @property
    def refused(self) -> Mapping[str, str]:
        """Why a vendor is not served, by id."""
        ...

    def get(self, vendor_id: str, /) -> Vendor | None:
        """The vendor of an id, None where there is none."""
        ...

    def ids(self) -> Iterable[str]:
        """Ids of the vendors that are served."""
        ...

    def aliases(self) -> Mapping[str, str]:
        """Ids by other names, in lower case."""
        ...
