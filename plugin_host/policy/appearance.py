"""How the pages of a policy look, as a shop chooses it in ``[appearance]``; never part of a version's text."""

from dataclasses import dataclass

from plugin_host.policy.contrast import nearest_readable

THEMES = ("light", "dark", "auto")
"""Themes of the framed page, the default first; ``auto`` follows the visitor's device."""
FORMS = ("whole", "compact")
"""The whole text, or parts that fold; the default first."""
FONTS = ("system", "humanist", "geometric", "grotesque", "serif", "old_style")
"""Fonts that devices have, by style; the style sheet says which."""
DENSITIES = ("normal", "tight", "roomy")
"""How much space is between things, the default first."""
WIDEST_RADIUS = 24
"""The largest radius of a corner, in CSS pixels."""

ON_LIGHT = ("#ffffff", "#fdfcf9", "#f4f3ee")
"""Backgrounds of the style sheet on which links stand: the light frame, the light page, and what is set apart in both."""
ON_DARK = ("#14181a", "#20272a")
"""The same of the dark ones."""


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """The options of a shop. Empty texts and None stand for what the style sheet itself says.

    ``accent`` is the colour of links and marks on light pages, ``accent_dark`` that on dark ones, as ``#rrggbb`` in
    lower case; both can be read there. ``radius`` is that of corners in CSS pixels.
    """

    theme: str = THEMES[0]
    form: str = FORMS[0]
    accent: str = ""
    accent_dark: str = ""
    font: str = ""
    radius: int | None = None
    density: str = ""

    @property
    def on_dark(self) -> str:
        """The accent on dark pages: the shop's own, or else its accent made as light as needed."""
        if self.accent_dark or not self.accent:
            return self.accent_dark
        return nearest_readable(self.accent, ON_DARK)

    @property
    def folds(self) -> bool:
        """Whether the parts of the policy fold."""
        return self.form == "compact"
