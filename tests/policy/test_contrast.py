"""Colours that can be read."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin_host.policy.appearance import ON_DARK, ON_LIGHT, Appearance
from plugin_host.policy.contrast import TEXT, contrast, least_contrast, nearest_readable

colours = st.from_regex("#[0-9a-f]{6}", fullmatch=True)
grounds = st.sampled_from([ON_LIGHT, ON_DARK])


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffff00", 8.001),
        ("#123456", "#123456", 1),
    ],
)
def test_the_ratio_is_that_of_the_guidelines(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.001)
    assert contrast(second, first) == contrast(first, second)


@given(colours, grounds)
def test_the_nearest_colour_can_be_read_and_has_the_same_hue(colour: str, backgrounds: tuple[str, ...]) -> None:
    nearest = nearest_readable(colour, backgrounds)
    assert least_contrast(nearest, backgrounds) >= TEXT
    assert nearest_readable(nearest, backgrounds) == nearest
    if least_contrast(colour, backgrounds) >= TEXT:
        assert nearest == colour
    before, after = (colorsys.rgb_to_hls(*(int(c[i : i + 2], 16) / 255 for i in (1, 3, 5))) for c in (colour, nearest))
    if min(before[2], after[2]) > 0.5 and 0.1 < min(before[1], after[1]) < max(before[1], after[1]) < 0.9:
        assert abs((before[0] - after[0] + 0.5) % 1 - 0.5) < 0.02


def test_the_nearest_colour_is_no_further_away_than_needed() -> None:
    assert least_contrast(nearest_readable("#ffdd00", ON_LIGHT), ON_LIGHT) < TEXT + 0.1
    assert least_contrast(nearest_readable("#0f5c55", ON_DARK), ON_DARK) < TEXT + 0.1


@given(colours.map(lambda colour: nearest_readable(colour, ON_LIGHT)))
def test_an_accent_is_made_readable_on_dark_pages(accent: str) -> None:
    assert least_contrast(Appearance(accent=accent).on_dark, ON_DARK) >= TEXT
    assert Appearance(accent=accent, accent_dark="#ffffff").on_dark == "#ffffff"
    assert Appearance().on_dark == ""
