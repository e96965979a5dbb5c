import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onbrand.color import Color, mix
from onbrand.color.leaf import Scheme
from onbrand.color.lookup import SAME_COLOR, exact

colors = st.builds(Color, *[st.integers(0, 255)] * 3)
dark = st.builds(Color, *[st.integers(0, 60)] * 3)
light = st.builds(Color, *[st.integers(200, 255)] * 3)
shares = st.floats(0, 1)


@given(colors, colors)
def test_the_ends_are_the_colors_themselves(a: Color, b: Color) -> None:
    assert mix(a, b, 0) == a
    assert mix(a, b, 1) == b


@given(colors, colors, shares)
def test_lightness_lies_between(a: Color, b: Color, share: float) -> None:
    low, high = sorted((a.oklab[0], b.oklab[0]))
    assert low - 0.005 <= mix(a, b, share).oklab[0] <= high + 0.005


def test_white_and_black_meet_in_a_perceptual_middle() -> None:
    assert mix(Color(0, 0, 0), Color(255, 255, 255), 0.5) == Color.parse("#636363")


def test_a_mixture_outside_srgb_keeps_its_hue() -> None:
    a, b = Color.parse("#ffff00"), Color.parse("#0000ff")
    straight = 0.7 * np.array(a.oklab) + 0.3 * np.array(b.oklab)
    _, x, y = mix(a, b, 0.3).oklab
    assert abs(np.arctan2(y, x) - np.arctan2(straight[2], straight[1])) < 0.05


@given(colors, dark, light, shares)
def test_every_tint_and_shade_is_on_the_leaf(
    swatch: Color, ink: Color, paper: Color, share: float
) -> None:
    """What `mix` draws between a swatch and the ink or the paper, the check must accept."""
    scheme = Scheme(swatches=(swatch,), paper=paper, ink=ink, gradients="none")
    tones = (mix(swatch, ink, share), mix(swatch, paper, share))
    rgb = np.array([[tone.red, tone.green, tone.blue] for tone in tones], dtype=np.uint8)
    assert exact(scheme, rgb).leaf.max() < SAME_COLOR
