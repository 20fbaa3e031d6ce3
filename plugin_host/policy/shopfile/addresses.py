"""Addresses on the internet: hosts, web addresses, origins and e-mail addresses."""

import re
from ipaddress import AddressValueError, IPv4Address

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_WEB = re.compile(r"(https?)://([^/?#:@\[\]]+)(?::([0-9]{1,5}))?([/?#].*)?", re.IGNORECASE | re.DOTALL)
_BREAKS_OUT = re.compile(r"[\s<>\"'()\\`{}|^\[\]]")
_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+"
_MAILBOX = re.compile(rf"({_WORD}(?:\.{_WORD})*)@([^@\s]+)")
_PORTS = {"http": 80, "https": 443}


def ascii_host(host: str) -> str:
    """Give a host name in the form that browsers compare (punycode), or an IPv4 address; empty where it is neither.

    Names that the two versions of internationalised names spell differently (ß, for instance) are none:
    they could name somebody else's host.
    """
    host = host.lower()
    if not host.isascii():
        host = _punycode(host)
    labels = host.split(".")
    if len(host) > 253 or not all(map(_LABEL.fullmatch, labels)):
        return ""
    if labels[-1].isdigit():
        try:
            return str(IPv4Address(host))
        except AddressValueError:
            return ""
    return host if len(labels) > 1 or host == "localhost" else ""


def _punycode(host: str) -> str:
    if len(host) > 253:
        return ""
    try:
        coded = host.encode("idna")
        return coded.decode("ascii") if coded.decode("idna") == host else ""
    except UnicodeError:
        return ""


def is_local(host: str) -> bool:
    """Whether a host is the visitor's own machine, where http is as safe as https."""
    return host in ("localhost", "127.0.0.1") or host.endswith(".localhost")


def web_address(text: str) -> tuple[str, str, str] | None:
    """Take a web address apart: scheme, origin (as browsers compare it), and the rest; None where it is none."""
    match = _WEB.fullmatch(text)
    if match is None or _BREAKS_OUT.search(text):
        return None
    scheme, host, port = match[1].lower(), ascii_host(match[2]), int(match[3] or 0)
    if not host or (match[3] is not None and not 0 < port < 65536):
        return None
    shown = f":{port}" if port and port != _PORTS[scheme] else ""
    return scheme, f"{scheme}://{host}{shown}", match[4] or ""


def is_email(text: str) -> bool:
    """Whether this can be an e-mail address; whether mail arrives there only sending tells."""
    match = _MAILBOX.fullmatch(text)
    if match is None or len(text) > 254 or len(match[1]) > 64:
        return False
    host = ascii_host(match[2])
    return "." in host and not host.rpartition(".")[2].isdigit()
