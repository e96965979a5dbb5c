"""Colors of every CSS space against an implementation that shares nothing with ours."""

import pytest
from coloraide import Color as Reference
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.color import Color
from onbrand.color.spaces import SPACES, to_srgb

RANGES = {
    "hsl": ((0, 360), (0, 100), (0, 100)),
    "hwb": ((0, 360), (0, 100), (0, 100)),
    "lab": ((0, 100), (-110, 110), (-110, 110)),
    "lch": ((0, 100), (0, 130), (0, 360)),
    "oklab": ((0, 1), (-0.35, 0.35), (-0.35, 0.35)),
    "oklch": ((0, 1), (0, 0.35), (0, 360)),
}
PERCENTS = {"hsl": (1, 100, 100), "hwb": (1, 100, 100)}
NAMES = {"xyz": "xyz-d65", "lab": "lab", "lch": "lch"}


@pytest.mark.parametrize("space", sorted(SPACES))
def test_every_space_agrees_with_the_reference(space: str) -> None:
    ranges = RANGES.get(space, ((0, 1),) * 3)

    @settings(max_examples=60, deadline=None)
    @given(st.tuples(*(st.floats(low, high) for low, high in ranges)))
    def agrees(values: tuple[float, float, float]) -> None:
        scale = PERCENTS.get(space, (1, 1, 1))
        given_ = [value / by for value, by in zip(values, scale, strict=True)]
        right = Reference(NAMES.get(space, space), given_).convert("srgb")
        color, inside = to_srgb(space, values)
        if right.in_gamut(tolerance=0):
            assert inside
            channels = [round(channel * 255, 6) for channel in right.coords()]
            for ours, theirs in zip((color.red, color.green, color.blue), channels, strict=True):
                assert abs(ours - theirs) <= 0.55
        if not right.in_gamut(tolerance=0.002):
            assert not inside

    agrees()


def test_what_srgb_lacks_keeps_its_hue_and_lightness() -> None:
    color, inside = to_srgb("oklch", (0.7, 0.4, 150))
    assert not inside
    kept = Reference(str(color)).convert("oklch")
    assert abs(kept["l"] - 0.7) < 0.02
    assert abs(kept["h"] - 150) < 5
    assert to_srgb("display-p3", (1, 1, 1)) == (Color(255, 255, 255), True)
