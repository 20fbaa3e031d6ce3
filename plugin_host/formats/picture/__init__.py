"""A picture of where the data goes: which data, to whom, in which country and for what.

It is drawn anew from a policy whenever a page is made, so every stored version has one and no stored text changes.
"""

from plugin_host.formats.picture.markup import PICTURE_ID, PictureWords, to_picture
from plugin_host.formats.picture.model import DataGroup, Flow, Party, Picture, Place, Stream, picture

__all__ = [
    "PICTURE_ID",
    "DataGroup",
    "Flow",
    "Party",
    "Picture",
    "PictureWords",
    "Place",
    "Stream",
    "picture",
    "to_picture",
]
