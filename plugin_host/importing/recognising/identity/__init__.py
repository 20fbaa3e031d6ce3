"""Who the shop is: names, website, address, and how to reach it; and the date of its policy."""

from plugin_host.importing.recognising.identity.dates import dated
from plugin_host.importing.recognising.identity.whole import identity

__all__ = ["dated", "identity"]
