"""The style sheet of a shop: ours, then the shop's options as its custom properties.

The options stand in the sheet's name, so that the name alone makes the sheet and no state is kept. Nothing but codes,
whole numbers and colours of six digits gets into either.
"""

import re
from collections.abc import Iterator

from plugin_host.policy.appearance import Appearance
from plugin_host.policy.shopfile import settled_appearance

SHEET = "page.css"
"""The style sheet without options."""

_OPTIONS = ("accent", "accent_dark", "font", "radius", "density")
"""The options that the style sheet knows, in the order in which a name has them."""
_NAME = re.compile(rf"page((?:\.(?:{'|'.join(_OPTIONS)})-[0-9a-z_]{{1,12}})*)\.css")


def sheet_name(appearance: Appearance) -> str:
    """Return the name of the style sheet with a shop's options, such as ``page.accent-0f5c55.radius-8.css``."""
    values = {option: getattr(appearance, option) for option in _OPTIONS}
    stated = {option: str(value).lstrip("#") for option, value in values.items() if value not in ("", None)}
    return ".".join(["page", *(f"{option}-{value}" for option, value in stated.items()), "css"])


def named_appearance(name: str) -> Appearance | None:
    """Return the options that the name of a style sheet holds; None if no shop could have that name."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    written = dict(part.split("-") for part in match[1].split(".")[1:])
    appearance = settled_appearance({option: _value(option, text) for option, text in written.items()})
    return appearance if sheet_name(appearance) == name else None


def _value(option: str, text: str) -> str | int:
    if option == "radius":
        return int(text) if text.isdecimal() else text
    return f"#{text}" if option.startswith("accent") else text


def style_sheet(base: bytes, appearance: Appearance) -> bytes:
    """Return the style sheet ``base`` with a shop's options, which come last and so take precedence."""
    declarations = "".join(f"--cl-{name}:{value};" for name, value in _properties(appearance))
    return base + f":root{{{declarations}}}\n".encode() if declarations else base


def _properties(appearance: Appearance) -> Iterator[tuple[str, str]]:
    """The custom properties that the options set. An accent for one kind of page leaves the other as it is."""
    if appearance.accent:
        yield "accent-light", appearance.accent
    if appearance.on_dark:
        yield "accent-dark", appearance.on_dark
    if appearance.font:
        font = f"var(--cl-font-{appearance.font.replace('_', '-')})"
        yield "font", font
        yield "font-plain", font
    if appearance.radius is not None:
        yield "radius", f"{appearance.radius}px"
    if appearance.density:
        yield "density", f"var(--cl-density-{appearance.density})"
