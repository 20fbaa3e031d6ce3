"""Contrast of colours as the Web Content Accessibility Guidelines measure it.

Colours are texts ``#rrggbb`` in lower case, in the colour space sRGB.
"""

import colorsys
from collections.abc import Iterable

TEXT = 4.5
"""The least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3)."""

_STEPS = 400


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, backgrounds: Iterable[str]) -> float:
    """Return the contrast of a colour with that of the backgrounds on which it is hardest to read."""
    return min(contrast(colour, background) for background in backgrounds)


def nearest_readable(colour: str, backgrounds: Iterable[str]) -> str:
    """Return the colour of the same hue and saturation that is nearest in lightness and can be read as text.

    A colour that can be read is returned as it is. ``backgrounds`` are all light or all dark.
    """
    behind = tuple(backgrounds)
    if least_contrast(colour, behind) >= TEXT:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    end = 0.0 if min(map(_luminance, behind)) > 0.18 else 1.0
    steps = (lightness + (end - lightness) * step / _STEPS for step in range(1, _STEPS + 1))
    shades = (_written(colorsys.hls_to_rgb(hue, step, saturation)) for step in steps)
    return next(shade for shade in shades if least_contrast(shade, behind) >= TEXT)


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    """Return the relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _written(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
