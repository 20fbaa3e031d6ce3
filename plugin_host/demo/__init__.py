"""Six demo shops, and the website of one of them.

Between them they show every section and every exclusive form. All names and addresses are made up.
"""

from collections.abc import Callable, Iterable
from importlib.resources import files
from typing import Any

FRAMED = "balkonbloem"
"""The shop whose website frames its policy."""


SITE = "http://localhost:8001"
"""The origin of that website, which the shop's file allows to frame."""


def demo_files(site: str = SITE) -> dict[str, str]:
    """The shop files of the demo shops by shop id; ``site`` is the origin that may frame."""
    found = sorted((files(__name__) / "shops").iterdir(), key=lambda entry: entry.name)
    return {
        entry.name.removesuffix(".toml"): entry.read_text("utf-8").replace(SITE, site)
        for entry in found
        if entry.name.endswith(".toml")
    }


def shop_site(policies: str) -> Callable[..., Iterable[bytes]]:
    """A WSGI application: one page of a shop, with its policy in ``<shop-policy>``; ``policies`` is the service's address."""
    page = (files(__name__) / "site.html").read_text("utf-8").replace("{policies}", policies).replace("{shop}", FRAMED)
    body = page.encode()

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] != "/":
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found\n"]
        start_response("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
        return [body]

    return application
