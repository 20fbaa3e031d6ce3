"""From the bytes of a file to a page: what it is follows from what is in it, never from its name."""

import codecs
import re

from plugin_host.importing.scanning.har import read_har
from plugin_host.importing.scanning.html import read_html
from plugin_host.importing.scanning.page import Page
from plugin_host.importing.unreadable import Unreadable

MOST_BYTES = 50_000_000
"""HAR files hold all that was loaded, pictures included."""

_TAG = re.compile(r"<(!doctype|html|head|body|script|link|meta|div|title)\b", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_page(data: bytes) -> Page:
    """The page in a HAR file or in saved HTML; raises Unreadable."""
    if len(data) > MOST_BYTES:
        raise Unreadable(f"found more than {MOST_BYTES} bytes; allowed: at most {MOST_BYTES}")
    if data.removeprefix(codecs.BOM_UTF8)[:1000].lstrip()[:1] == b"{":
        return read_har(data)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8-sig")
    text = data.decode(encoding, errors="replace")
    if "\x00" in text[:10_000] or not _TAG.search(text):
        raise Unreadable("found neither a HAR file nor HTML; allowed: what a browser saves of a page")
    return read_html(text)
