"""Why a draft is not published; what was published before stays in force."""


class PublishingError(Exception):
    """The draft cannot be published."""
