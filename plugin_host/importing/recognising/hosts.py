"""Hosts of addresses as texts write them."""

from urllib.parse import urlsplit


def host_of(url: str) -> str:
    """The host of an address, without ``www.``; empty for what is none."""
    try:
        return (urlsplit(url.strip()).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""
