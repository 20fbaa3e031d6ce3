"""The loader of ``<shop-policy>``: the script by which a shop shows its policy in a page of its own.

``e.js`` is its source. What is served stands in ``releases``, one file for each release that ever was: a shop may name the
hash of the loader that it uses, so a release's loader never changes and is never taken away.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

LOADER = "loader"

_FOLDER = Path(__file__).parent / "releases"
_EVERGREEN = "public, max-age=300, stale-while-revalidate=604800"
_FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Loaders:
    """The loader of each release by its number, and which release this is."""

    releases: Mapping[str, bytes]
    release: str

    @property
    def integrity(self) -> str:
        """The hash by which a page makes sure that it gets this release's loader (Subresource Integrity)."""
        digest = hashlib.sha384(self.releases[self.release]).digest()
        return f"sha384-{base64.b64encode(digest).decode()}"

    def send_newest(self) -> Response:
        """Send this release's loader."""
        return _script(self.releases[self.release], _EVERGREEN)

    def send(self, release: str) -> Response:
        """Send the loader of a release."""
        if release not in self.releases:
            raise NotFound
        return _script(self.releases[release], _FOR_GOOD)

    def blueprint(self) -> Blueprint:
        """Return the loaders' addresses."""
        loader = Blueprint(LOADER, __name__)
        loader.add_url_rule("/e.js", "newest", self.send_newest)
        loader.add_url_rule("/v<release>/e.js", "release", self.send)
        return loader


def read_loaders() -> Loaders:
    """Return the loaders that there are."""
    return Loaders({file.stem: file.read_bytes() for file in _FOLDER.glob("*.js")}, version("clausula"))


def embeddable() -> bool:
    """Whether what is asked for is a loader, which any website may use."""
    return request.blueprint == LOADER


def _script(content: bytes, control: str) -> Response:
    response = Response(content, mimetype="text/javascript")
    response.headers["Cache-Control"] = control
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.add_etag()
    response.make_conditional(request)
    return response
