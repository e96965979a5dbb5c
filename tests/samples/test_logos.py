"""Logos are plain outlines in colors of their palette and are seen on their grounds."""

from collections import Counter

import numpy as np
import pytest
from defusedxml.ElementTree import fromstring

from onbrand.artwork import Vector, rasterize
from onbrand.brand import BrandBook, Logo, Role
from onbrand.color import Color, contrast
from onbrand.samples import sample, sample_ids

LOGOS = pytest.mark.parametrize(
    ("book", "logo"),
    [
        pytest.param(sample(name), logo, id=f"{name}-{logo.id}")
        for name in sample_ids()
        for logo in sample(name).logo.variants
    ],
)


def grounds(book: BrandBook, logo: Logo) -> list[Color]:
    light = (Role.BACKGROUND, Role.NEUTRAL)
    roles = light if logo.tone == "on-light" else (Role.PRIMARY, Role.INK)
    return [swatch.color for role in roles for swatch in book.palette.by_role(role)]


def drawn(logo: Logo, height: int, ground: Color) -> np.ndarray:
    """Pixels of the logo on a ground of that color."""
    width = round(height * logo.width / logo.height)
    plate = f'<rect width="{logo.width}" height="{logo.height}" fill="{ground}"/>'
    document = logo.svg.replace(">", f">{plate}", 1)
    return rasterize(Vector(document, width, height))


def pure(pixels: np.ndarray) -> Counter[Color]:
    """How many pixels have a color of the drawing itself: edges are mixed."""
    values, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    return Counter(
        {Color(*map(int, value)): int(count) for value, count in zip(values, counts, strict=True)}
    )


def fills(logo: Logo) -> set[Color]:
    found = (element.get("fill") for element in fromstring(logo.svg).iter())
    return {Color.parse(fill) for fill in found if fill}


def test_each_brand_has_four_variants() -> None:
    for name in sample_ids():
        kinds = {(logo.kind, logo.tone) for logo in sample(name).logo.variants}
        assert kinds == {(k, t) for k in ("full", "mark") for t in ("on-light", "on-dark")}


@LOGOS
def test_a_logo_is_outlines_in_palette_colors(book: BrandBook, logo: Logo) -> None:
    elements = list(fromstring(logo.svg).iter())
    assert {each.tag.rpartition("}")[2] for each in elements} <= {"svg", "g", "path"}
    assert all(each.get("fill") for each in elements if each.tag.endswith("path"))
    assert fills(logo) <= {swatch.color for swatch in book.palette.swatches}
    assert len(logo.svg) < 16_000


@LOGOS
def test_a_logo_fills_its_box(book: BrandBook, logo: Logo) -> None:
    """Clear space is measured from the box, so the box is that of the ink."""
    ground = grounds(book, logo)[0]
    bare = np.array([ground.red, ground.green, ground.blue])
    ink = (drawn(logo, 200, ground) != bare).any(axis=2)
    for edge in (ink[:3], ink[-3:], ink[:, :3], ink[:, -3:]):
        assert edge.any()


@LOGOS
def test_a_logo_is_seen_on_its_grounds(book: BrandBook, logo: Logo) -> None:
    for ground in grounds(book, logo):
        shades = pure(drawn(logo, 200, ground))
        main = next(color for color, _count in shades.most_common() if color != ground)
        assert contrast(main, ground) >= book.logo.min_contrast


@LOGOS
def test_every_part_survives_the_least_size(book: BrandBook, logo: Logo) -> None:
    """At 24 px each color of the drawing still has solid pixels, not only blurred edges."""
    shades = pure(drawn(logo, book.logo.min_px, grounds(book, logo)[0]))
    for color in fills(logo):
        assert shades[color] >= 4, str(color)


@LOGOS
def test_a_logo_has_usable_proportions(book: BrandBook, logo: Logo) -> None:
    low, high = (0.8, 1.1) if logo.kind == "mark" else (4, 5.5)
    assert low <= logo.width / logo.height <= high
    other = book.logo.variant(logo.kind, "on-dark" if logo.tone == "on-light" else "on-light")
    assert (other.width, other.height) == (logo.width, logo.height)
