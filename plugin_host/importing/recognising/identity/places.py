"""Where in a document something stands, and what belongs to others than the shop."""

import re
from urllib.parse import urlsplit

from plugin_host.importing.document import Block, Sentence

AUTHORITY = re.compile(
    (
        r"autoriteit|toezichthoud|aufsichtsbehörde|datenschutzbehörde|landesbeauftragt|bundesbeauftragt"
        r"|datenschutzbeauftragte[rn]? (?:des|für den) |landesamt|landeszentrum|commissioner|supervisory"
        r"|authority|postbus 93374|hoge nieuwstraat|data protection commission|geschillen|odr|schlichtung"
        r"|verbraucher"
    ),
    re.IGNORECASE,
)
"""Words beside the address of a supervisory authority, or of a body that settles disputes."""


def here(block: Block, index: int, text: str = "") -> Sentence:
    """The words of a block, or some of them, as evidence."""
    return Sentence(text or block.text, block.line, index, block.shape)


def host_of(url: str) -> str:
    """The host of an address, without ``www.``; empty for what is none."""
    try:
        return (urlsplit(url.strip()).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""
