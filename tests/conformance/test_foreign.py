"""Posters of which only the pixels are known."""

import time
from typing import Protocol

import numpy as np
import pytest

from onbrand.artwork import Pixels, Vector, rasterize
from onbrand.brand import BrandBook
from onbrand.color import Color
from onbrand.conformance import Finding, Report, evidence, heat_map, inspect_foreign
from onbrand.layout import Box, Placed

PALE, VIOLET = Color.parse("#c9c5bb"), (154, 79, 208)


class Poster(Protocol):
    def changed(self, **changes: object) -> "Poster": ...
    def draw(self, width: int = 1080, height: int = 1080) -> tuple[Vector, Placed]: ...


def pixels_of(poster: Poster) -> Pixels:
    return rasterize(poster.draw()[0])


def finding(report: Report, check: str) -> Finding:
    return next(each for each in report.findings if each.check == check)


def test_colors_are_measured_and_places_are_not_judged(poster: Poster, book: BrandBook) -> None:
    report = inspect_foreign(pixels_of(poster), book)
    assert report.passed
    assert finding(report, "palette.tints").verdict == "pass"
    assert finding(report, "palette.tints").how == "measured"
    assert finding(report, "whitespace").verdict == "pass"
    for check in ("margins", "type", "logo.clear", "logo.size", "format", "contrast.apca"):
        assert finding(report, check).verdict == "not_applicable"
        assert finding(report, check).detail


def test_the_format_is_judged_where_it_is_named(poster: Poster, book: BrandBook) -> None:
    cut = pixels_of(poster)[:1000]
    assert finding(inspect_foreign(cut, book, format=book.formats[0]), "format").measured == 80


def test_faint_lettering_is_found_and_only_advised(poster: Poster, book: BrandBook) -> None:
    good = finding(inspect_foreign(pixels_of(poster), book), "contrast.text")
    faint = finding(inspect_foreign(pixels_of(poster.changed(color=PALE)), book), "contrast.text")
    assert (good.verdict, good.how, good.hard) == ("pass", "estimated", False)
    assert good.measured == pytest.approx(14.8, abs=1.5)
    assert faint.verdict == "warn"
    assert faint.measured == pytest.approx(1.57, abs=0.3)
    box, text = faint.boxes[0], poster.draw()[1].texts[0].box
    assert abs(box.x - text.x) < 30
    assert abs(box.y - text.y) < 30


@pytest.mark.parametrize("height", [50, 95, 210])
def test_the_logo_is_found_wherever_it_is(height: int, poster: Poster, book: BrandBook) -> None:
    there = Box(x=480, y=720, width=2 * height, height=height)
    plain = poster.changed(scenery="", logo=there)
    found = finding(inspect_foreign(pixels_of(plain), book), "logo.found")
    assert (found.verdict, found.hard, found.how) == ("pass", False, "estimated")
    box = found.boxes[0]
    assert (box.x, box.y) == pytest.approx((there.x, there.y), abs=0.15 * height)
    assert box.height == pytest.approx(height, rel=0.12)


def test_a_missing_logo_is_told_with_low_confidence(poster: Poster, book: BrandBook) -> None:
    report = inspect_foreign(pixels_of(poster.changed(logo=None)), book)
    found = finding(report, "logo.found")
    assert found.verdict == "warn"
    assert found.measured is not None
    assert found.measured < 0.6
    assert report.passed


def test_any_size_is_inspected_in_bounded_time(book: BrandBook) -> None:
    started = time.process_time()
    for shape in ((1, 1, 3), (1, 900, 3), (900, 2, 3), (40, 40, 3)):
        inspect_foreign(np.full(shape, 200, dtype=np.uint8), book)
    noise = np.random.default_rng(3).integers(0, 256, (1200, 1600, 3), dtype=np.uint8)
    assert not inspect_foreign(noise, book).passed
    assert time.process_time() - started < 8


def test_evidence_is_what_lies_off_the_palette(poster: Poster, book: BrandBook) -> None:
    pixels = pixels_of(poster).copy()
    pixels[700:800, 600:700] = VIOLET
    mask = evidence(pixels, book, "palette.blob")
    assert mask is not None
    assert mask[700:800, 600:700].all()
    assert mask.mean() == pytest.approx(10_000 / 1080**2, rel=0.05)
    assert evidence(pixels, book, "margins") is None


def test_the_heat_map_dims_what_keeps_to_the_palette(poster: Poster, book: BrandBook) -> None:
    pixels = pixels_of(poster).copy()
    pixels[700:800, 600:700] = VIOLET
    heat = heat_map(pixels, book)
    red, green, blue = heat[750, 650].astype(int)
    assert red > 200
    assert red - green > 100
    assert red - blue > 100
    assert heat[900, 100].max() < 90
    assert np.ptp(heat[900, 100]) == 0


def test_what_is_protected_is_not_judged(poster: Poster, book: BrandBook) -> None:
    pixels = pixels_of(poster).copy()
    clean = finding(inspect_foreign(pixels, book), "palette.tints").measured
    pixels[600:900, 600:900] = VIOLET
    mask = np.zeros(pixels.shape[:2], dtype=np.bool_)
    mask[600:900, 600:900] = True
    assert not inspect_foreign(pixels, book).passed
    report = inspect_foreign(pixels, book, protected=mask)
    assert report.passed
    assert finding(report, "palette.blob").measured == 0
    assert finding(report, "palette.tints").measured == pytest.approx(clean, abs=0.01)
    assert sum(each.share for each in report.coverage) == pytest.approx(1)
