import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.color import Color, apca, contrast

colors = st.builds(Color, *[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("a", "b", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_known_ratios_of_wcag(a: str, b: str, ratio: float) -> None:
    assert contrast(Color.parse(a), Color.parse(b)) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("text", "ground", "lightness"),
    [
        ("#888888", "#ffffff", 63.056),
        ("#ffffff", "#888888", -68.541),
        ("#000000", "#aaaaaa", 58.146),
        ("#aaaaaa", "#000000", -56.241),
        ("#112233", "#ddeeff", 91.668),
        ("#222222", "#222222", 0.0),
        ("#222222", "#232323", 0.0),
    ],
)
def test_reference_values_of_apca(text: str, ground: str, lightness: float) -> None:
    assert apca(Color.parse(text), Color.parse(ground)) == pytest.approx(lightness, abs=1e-3)


@given(colors, colors)
def test_wcag_does_not_care_which_is_text(a: Color, b: Color) -> None:
    assert contrast(a, b) == contrast(b, a)
    assert 1 <= contrast(a, b) <= 21
