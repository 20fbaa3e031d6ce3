"""What vendors are recognised by, worked out once for a registry: names, marks and the words of subjects."""

from dataclasses import dataclass, field
from functools import cached_property

from plugin_host.importing.recognising.names import Names, names_of
from plugin_host.importing.recognising.subjects import Subjects, subjects
from plugin_host.importing.scanning.marks import Marks, marks_of
from plugin_host.policy.registry_view import RegistryView


@dataclass(frozen=True)
class Knowledge:
    """Of one registry; whoever holds it spares the next text the work."""

    registry: RegistryView
    _names: dict[tuple[str, str], Names] = field(default_factory=dict)

    def names(self, language: str, country: str) -> Names:
        """The names of vendors in texts of a language, by shops of a country (empty if unknown)."""
        if (language, country) not in self._names:
            self._names[language, country] = names_of(self.registry, language, country)
        return self._names[language, country]

    @cached_property
    def marks(self) -> Marks:
        """Hosts, markers and cookies of vendors."""
        return marks_of(filter(None, map(self.registry.get, self.registry.ids())))

    @cached_property
    def subjects(self) -> Subjects:
        """The kinds of service by their words."""
        return subjects(self.registry)
