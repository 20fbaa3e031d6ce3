"""The picture of where the data goes, in the words of its language."""

from plugin_host.api.core import TransferKind
from plugin_host.catalogues import HOST
from plugin_host.formats.picture import PictureWords, Place, to_picture
from plugin_host.policy.recipients import NO_TRANSFER_KNOWN, TRANSFER_NOT_KNOWN
from plugin_host.policy.tree import Policy
from plugin_host.web.site import site
from plugin_host.web.words import PICTURE

UNKNOWN_TRANSFERS: dict[str, Place] = {
    NO_TRANSFER_KNOWN: Place.INSIDE,
    TransferKind.UNKNOWN.text: Place.OUTSIDE,
    TRANSFER_NOT_KNOWN: Place.UNKNOWN,
}
"""What a policy says of transfers of the code ``unknown``, and where the data goes then."""


def picture_of(policy: Policy) -> str:
    """Return the picture of a policy as HTML.

    It is empty where nobody receives anything, and where a word of it is not translated: a picture mixes no languages, and
    without the wordings of transfers it would say that more is unknown than is.
    """
    translate, language = site().catalogues.translate, policy.language.replace("-", "_")
    words = {key: translate(HOST, language, english) for key, english in PICTURE.items()}
    places = {translate(HOST, language, english): place for english, place in UNKNOWN_TRANSFERS.items()}
    said = {key: word for key, word in words.items() if word}
    unknown = {wording: place for wording, place in places.items() if wording}
    if len(said) < len(PICTURE) or len(unknown) < len(UNKNOWN_TRANSFERS):
        return ""
    return to_picture(policy, site().inline, PictureWords(said, unknown))
