"""Headers that keep a page safe and tell caches how long it holds."""

from collections.abc import Sequence
from datetime import datetime
from math import inf
from typing import Any

from flask import Response

LONGEST_AGE = 60
"""Seconds that a cache may keep a policy without asking again."""

KEEP = "clausula.keep"
"""Key in the WSGI environment of what a memory in front offers, if there is one (plugin_host.serve names it too)."""

_STALE_IF_ERROR = 86_400
_YEAR = 31_536_000

_CONTENT_SECURITY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; object-src 'none'; frame-ancestors {ancestors}"
)
# Chromium for Linux has neither Bluetooth nor sharing, and warns in its console that it does not know these two names.
# They stay: on phones and other desktops the features exist.
_FEATURES = (
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
)


def secure(
    response: Response, *, https: bool, framed: bool, embeddable: bool = False, origins: Sequence[str] = ()
) -> None:
    """Add the security headers.

    A ``framed`` page may be framed by ``origins`` and by nobody else; what is ``embeddable``, any website may use.
    """
    ancestors = " ".join(origins) if framed and origins else "'none'"
    headers = response.headers
    headers["Content-Security-Policy"] = _CONTENT_SECURITY.format(ancestors=ancestors)
    headers["Referrer-Policy"] = "strict-origin-when-cross-origin"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Cross-Origin-Embedder-Policy"] = "require-corp"
    headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin" if framed or embeddable else "same-origin")
    headers["Permissions-Policy"] = ", ".join(f"{feature}=()" for feature in _FEATURES)
    if https:
        headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"


def cache_policy(response: Response, shop: str, now: datetime, next_change: datetime | None) -> None:
    """Let caches keep what is in force, at most until another version takes effect."""
    age = LONGEST_AGE
    if next_change is not None:
        age = max(0, min(age, int((next_change - now).total_seconds())))
    _cache(response, shop, f"public, max-age={age}, stale-if-error={_STALE_IF_ERROR}")


def cache_for_good(response: Response, shop: str) -> None:
    """Let caches keep what never changes."""
    _cache(response, shop, f"public, max-age={_YEAR}, immutable")


def surrogate_key(shop: str) -> str:
    """The key by which a cache knows all pages of a shop."""
    return f"shop-{shop}"


def let_keep(environ: dict[str, Any], next_change: datetime | None = None, *, shop: str = "") -> None:
    """Let a memory in front of the application keep this reply: until another version takes effect, or anything changes.

    With ``shop`` it is stored as well until that shop changes; only for addresses of which there are few.
    """
    keep = environ.get(KEEP)
    if keep:
        keep(next_change.timestamp() if next_change else inf, shop)


def _cache(response: Response, shop: str, control: str) -> None:
    response.headers["Cache-Control"] = control
    response.headers["Surrogate-Key"] = surrogate_key(shop)
    response.add_etag()
