"""The policy of a shop for a page that a server puts together."""

import json
import logging
import os
import re
import tempfile
import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

POLICY_PAGE = "https://policies.example/p/balkonbloem/en"
POLICY_HTML = f"{POLICY_PAGE}.fragment.h2.html"


def policy_html(file: Path) -> str:
    """Give the policy as HTML. ``file`` keeps the last copy: one that may be written, outside the public folder."""
    try:
        copy = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        copy = {"html": f'<p><a href="{POLICY_PAGE}">{POLICY_PAGE}</a></p>', "etag": '""', "until": 0}
    if time.time() < copy["until"]:
        return str(copy["html"])
    copy = _asked(copy)
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, delete=False) as fresh:
            json.dump(copy, fresh)
        os.replace(fresh.name, file)  # at once, so that nobody reads half a file
    except OSError:
        logging.exception("the policy is not kept")
    return str(copy["html"])


def _asked(copy: dict[str, str | float]) -> dict[str, str | float]:
    """Ask the server whether the copy still holds. Without a usable answer within 3 seconds it serves a minute more."""
    try:
        with urlopen(Request(POLICY_HTML, headers={"If-None-Match": str(copy["etag"])}), timeout=3) as answer:
            html, headers = answer.read().decode("utf-8"), answer.headers
            copy = {"html": html, "etag": headers["ETag"] or '""'}
    except (OSError, ValueError, HTTPException) as error:
        if not isinstance(error, HTTPError) or error.code != 304:
            logging.warning("%s: %s", POLICY_HTML, error)
            return {**copy, "until": time.time() + 60}
        headers = error.headers
    age = re.search(r"max-age=(\d+)", headers["Cache-Control"] or "")
    return {**copy, "until": time.time() + (int(age[1]) if age else 60)}
