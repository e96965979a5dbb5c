import numpy as np
import pytest

from onbrand.artwork import Vector, cut_out
from onbrand.artwork.fonts import FontMissing, face
from onbrand.artwork.text import ink, measure, shape

MANROPE, PLAYFAIR = face("manrope", 800), face("playfair-display", 700)


def test_kerning_brings_letters_together() -> None:
    apart = measure("A", PLAYFAIR, 100) + measure("V", PLAYFAIR, 100)
    assert measure("AV", PLAYFAIR, 100) < apart - 3


def test_tracking_stands_between_letters_only() -> None:
    loose = measure("Север", MANROPE, 100, 0.1)
    assert loose == pytest.approx(measure("Север", MANROPE, 100) + 4 * 10)


def test_width_grows_with_size_and_weight() -> None:
    light = face("manrope", 400)
    assert measure("Кофе", MANROPE, 200) == pytest.approx(2 * measure("Кофе", MANROPE, 100))
    assert measure("Кофе", MANROPE, 100) > measure("Кофе", light, 100)


def test_path_data_is_absolute_and_closed() -> None:
    outline = shape("Ёж & чай", MANROPE, 64)
    assert set(filter(str.isalpha, outline.d)) <= set("MLCQZ")
    assert outline.d.count("M") == outline.d.count("Z") > 8


def test_ink_is_what_is_seen() -> None:
    outline = shape("Осень g", PLAYFAIR, 100)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="200" viewBox="0 0 500 200">'
        f'<path transform="translate(20 120)" d="{outline.d}"/></svg>'
    )
    seen = cut_out(Vector(svg, 500, 200), 500)[..., 3] > 100
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    found = (columns[0] - 20, rows[0] - 120, columns[-1] - 19, rows[-1] - 119)
    assert found == pytest.approx(outline.ink, abs=1.5)


def test_spaces_have_no_ink_but_width() -> None:
    assert ink("   ", MANROPE, 50) == (0, 0, 0, 0)
    assert shape(" ", MANROPE, 50).width > 5


def test_every_shipped_family_speaks_russian() -> None:
    for package in ("manrope", "playfair-display", "montserrat"):
        opened = face(package, 700)
        assert all(opened.font.get_nominal_glyph(ord(letter)) for letter in "АяЁё«»—№")


def test_face_is_opened_once_and_metrics_are_plausible() -> None:
    assert face("manrope", 800) is MANROPE
    assert 0.4 < MANROPE.x_height < MANROPE.cap_height < MANROPE.ascent < 1.3


def test_missing_font_is_named() -> None:
    with pytest.raises(FontMissing, match="comic-sans"):
        face("comic-sans", 400)
