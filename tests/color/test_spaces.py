import warnings
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.color import Color, InvalidColor
from onbrand.color.cielab import to_lab
from onbrand.color.oklab import from_oklab, into_gamut, to_oklab

colors = st.builds(Color, *[st.integers(0, 255)] * 3)


@pytest.fixture(scope="module")
def colour() -> ModuleType:
    """The colour-science package, which warns of optional parts that are not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import colour
    return colour


def grid() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    return np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)


def test_oklab_of_the_published_examples() -> None:
    """Ottosson's table of XYZ examples fixes the space; its white is L = 1."""
    np.testing.assert_allclose(Color(255, 255, 255).oklab, (1, 0, 0), atol=1e-6)
    np.testing.assert_allclose(Color(255, 0, 0).oklab, (0.62796, 0.22486, 0.12585), atol=1e-4)
    np.testing.assert_allclose(Color(0, 0, 255).oklab, (0.45201, -0.03246, -0.31153), atol=1e-4)


def test_lab_agrees_with_an_independent_implementation(colour: ModuleType) -> None:
    rgb = grid()
    xyz = colour.sRGB_to_XYZ(rgb / 255)
    observer = colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]
    theirs = colour.XYZ_to_Lab(xyz, observer["D65"])
    np.testing.assert_allclose(to_lab(rgb), theirs, atol=0.06)


def test_oklab_agrees_with_an_independent_implementation(colour: ModuleType) -> None:
    rgb = grid()
    theirs = colour.XYZ_to_Oklab(colour.sRGB_to_XYZ(rgb / 255))
    np.testing.assert_allclose(to_oklab(rgb), theirs, atol=2e-3)


@given(colors)
def test_every_color_survives_oklab(color: Color) -> None:
    rgb = np.array([color.red, color.green, color.blue], dtype=np.uint8)
    np.testing.assert_array_equal(from_oklab(to_oklab(rgb)), rgb)


@given(colors)
def test_every_color_survives_its_name(color: Color) -> None:
    assert Color.parse(str(color)) == color


@given(st.floats(0, 1), st.floats(-0.4, 0.4), st.floats(-0.4, 0.4))
def test_gamut_mapping_keeps_lightness_and_hue(lightness: float, a: float, b: float) -> None:
    asked = np.array([lightness, a, b])
    mapped = into_gamut(asked)
    assert mapped[0] == lightness
    assert np.hypot(*mapped[1:]) <= np.hypot(a, b) + 1e-12
    assert abs(mapped[1] * b - mapped[2] * a) < 1e-9
    shown = to_oklab(from_oklab(asked))
    # Clipping, and rounding to 8 bits, which is coarse near black.
    assert np.linalg.norm(shown - mapped) < (0.06 if lightness < 0.2 else 0.02)


def test_gamut_mapping_gives_up_no_more_chroma_than_it_must() -> None:
    lightness, a, b = Color(255, 0, 0).oklab
    mapped = into_gamut(np.array([[lightness, 2 * a, 2 * b]]))
    np.testing.assert_allclose(mapped[0], (lightness, a, b), atol=0.01)


@pytest.mark.parametrize("text", ["", "#12345", "red", "#gggggg", "#1234567"])
def test_what_is_not_a_color_is_refused(text: str) -> None:
    with pytest.raises(InvalidColor, match="is not a color"):
        Color.parse(text)
