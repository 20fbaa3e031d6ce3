"""The language in which importing tells what it found."""

from dataclasses import dataclass, replace

from plugin_host.importing.faults import Fault
from plugin_host.policy.words import HOST, Translate


@dataclass(frozen=True, kw_only=True)
class Wording:
    """Words a report in a language; a message without a translation stays English, since only its reader loses by that."""

    language: str
    translate: Translate

    def __call__(self, message: str, **values: object) -> str:
        """A message of the host's catalogue, filled in."""
        return (self.translate(HOST, self.language, message) or message).format(**values)

    def fault(self, fault: Fault) -> Fault:
        """A fault with its texts in this language."""
        flaw = fault.flaw.translated(self.translate, self.language)
        lacks = ", ".join(map(self, fault.lacks))
        return replace(fault, flaw=replace(flaw, meaning=flaw.meaning.format(missing=lacks)))


ENGLISH = Wording(language="en", translate=lambda _domain, _language, message: message)
"""The language of the messages themselves."""
