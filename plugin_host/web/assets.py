"""The style sheet, the script and the icon: kept by browsers for good, since a changed file has another address."""

import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Response, url_for
from werkzeug.exceptions import NotFound

from plugin_host.policy.appearance import Appearance
from plugin_host.web.appearance import SHEET, named_appearance, sheet_name, style_sheet

_FOLDER = Path(__file__).parent / "static"


@dataclass(frozen=True)
class Asset:
    """A file: what it holds, and a hash of that."""

    content: bytes
    digest: str


@dataclass(frozen=True)
class Assets:
    """The files that pages use, by name."""

    files: Mapping[str, Asset]

    def address(self, name: str) -> str:
        """Return the address of a file."""
        return url_for("assets.file", digest=self.files[name].digest, name=name)

    def style_sheet(self, appearance: Appearance) -> str:
        """Return the address of the style sheet with a shop's options."""
        name = sheet_name(appearance)
        return url_for("assets.file", digest=self._sheet(appearance).digest, name=name)

    def _sheet(self, appearance: Appearance) -> Asset:
        return _asset(style_sheet(self.files[SHEET].content, appearance))

    def send(self, digest: str, name: str) -> Response:
        """Send a file, or the style sheet with the options that its name holds."""
        appearance = named_appearance(name)
        file = self._sheet(appearance) if appearance else self.files.get(name)
        if file is None or file.digest != digest:
            raise NotFound
        response = Response(file.content, mimetype=mimetypes.guess_type(name)[0])
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        # a sandboxed frame has no origin, and is a stranger to its own style sheet
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    def blueprint(self) -> Blueprint:
        """Return the files' addresses, each under its hash."""
        assets = Blueprint("assets", __name__, template_folder="templates")
        assets.add_url_rule("/a/<digest>/<name>", "file", self.send)
        return assets


def read_assets() -> Assets:
    """Return the files as they are now."""
    return Assets({file.name: _asset(file.read_bytes()) for file in _FOLDER.iterdir() if file.is_file()})


def _asset(content: bytes) -> Asset:
    return Asset(content, hashlib.sha256(content).hexdigest()[:12])
