"""Turning a shop's draft into a version that never changes, and judging what that changes for customers."""

from plugin_host.policy.composition import Composition
from plugin_host.publishing.errors import PublishingError
from plugin_host.publishing.judging import Compare, Judgement, MaterialChanges, UnknownChange, change_key, differences
from plugin_host.publishing.publish import (
    Compose,
    DraftHasErrors,
    DraftHasWarnings,
    EffectiveInPast,
    Published,
    ShopNotFound,
    ShopRemoved,
    TooEarly,
    publish,
)
from plugin_host.publishing.updates import Update, update_of

__all__ = [
    "Compare",
    "Compose",
    "Composition",
    "DraftHasErrors",
    "DraftHasWarnings",
    "EffectiveInPast",
    "Judgement",
    "MaterialChanges",
    "Published",
    "PublishingError",
    "ShopNotFound",
    "ShopRemoved",
    "TooEarly",
    "UnknownChange",
    "Update",
    "change_key",
    "differences",
    "publish",
    "update_of",
]
