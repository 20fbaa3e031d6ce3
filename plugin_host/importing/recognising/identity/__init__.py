"""Who the shop is: names, website, address, and how to reach it."""

from plugin_host.importing.recognising.identity.whole import identity

__all__ = ["identity"]
