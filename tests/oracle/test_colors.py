"""The oracle's own formulas against coloraide, and what it takes for a palette."""

import random

import numpy as np
import pytest
from coloraide import Color

from tests.oracle import colors

COLORS = [tuple(random.Random(i).randrange(256) for _ in range(3)) for i in range(60)]
RGB = np.array([*COLORS, (0, 0, 0), (255, 255, 255), (128, 128, 128)], dtype=np.uint8)


def by_coloraide(rgb: colors.Pixels) -> Color:
    return Color("srgb", [channel / 255 for channel in rgb.tolist()])


@pytest.mark.parametrize(
    ("space", "formula", "scale"), [("oklab", colors.oklab, 1), ("lab-d65", colors.cielab, 100)]
)
def test_spaces(space: str, formula: colors.Formula, scale: float) -> None:
    expected = np.array([by_coloraide(rgb).convert(space).coords() for rgb in RGB])
    assert np.abs(formula(RGB) - expected).max() < 2e-5 * scale


def test_there_and_back() -> None:
    assert (colors.unoklab(colors.oklab(RGB)) == RGB).all()


def test_differences_and_contrasts() -> None:
    for one, other in zip(RGB, RGB[::-1], strict=True):
        a, b = by_coloraide(one), by_coloraide(other)
        found = colors.delta_e(colors.cielab(one), colors.cielab(other))
        assert float(found) == pytest.approx(a.delta_e(b, method="2000"), abs=2e-3)
        ratio = colors.contrast(colors.luminance(one), colors.luminance(other))
        assert float(ratio) == pytest.approx(a.contrast(b, method="wcag21"), abs=2e-3)


def scheme(*swatches: str, gradients: str = "one-hue") -> colors.Allowed:
    return colors.allowed(
        colors.Scheme(
            swatches=tuple(map(colors.known, swatches)),
            ends=(colors.known("#101018"), colors.known("#fffaf0")),
            people=(colors.known("#c68a5e"),),
            forbidden=(colors.known("#00ff00"),),
            gradients=gradients,
        )
    )


def distance(palette: colors.Allowed, color: str) -> float:
    rgb = np.rint(np.array(Color(color).coords()) * 255).astype(np.uint8)
    return float(palette.distance(rgb[None])[0])


def test_tints_shades_and_people_are_allowed() -> None:
    palette = scheme("#1546b0")
    for color in ("#1546b0", "#fffaf0", "#101018", "#c68a5e"):
        assert distance(palette, color) < 0.6
    tint = Color("#1546b0").mix("#fffaf0", 0.4, space="oklab").convert("srgb").to_string(hex=True)
    assert distance(palette, tint) < 0.6
    assert distance(palette, "#ff0000") > 15
    assert distance(palette, "#b05a15") > 10


def test_gradients_follow_the_policy() -> None:
    between = Color("#1546b0").mix("#b01515", 0.5, space="oklab").convert("srgb")
    told = between.to_string(hex=True)
    assert distance(scheme("#1546b0", "#b01515", gradients="free"), told) < 0.6
    assert distance(scheme("#1546b0", "#b01515", gradients="one-hue"), told) > 5
    near = Color("#1546b0").mix("#157fa8", 0.5, space="oklab").convert("srgb").to_string(hex=True)
    assert distance(scheme("#1546b0", "#157fa8", gradients="one-hue"), near) <= 4
    assert distance(scheme("#1546b0", "#157fa8", gradients="none"), near) > 4


def test_forbidden_colors() -> None:
    rgb = np.array([(4, 252, 6), (21, 70, 176)], dtype=np.uint8)
    assert scheme("#1546b0").is_forbidden(rgb, 5).tolist() == [True, False]
