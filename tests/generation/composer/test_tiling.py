"""Uploaded tiles repeat without a seam, in swatches, and keep away from words."""

import re

import numpy as np
import pytest

from onbrand.artwork import Pixels, Vector, rasterize
from onbrand.brand import BrandBook, Pattern, Words, tiles
from onbrand.generation.composer import Composer
from onbrand.generation.composer.archetypes import pattern
from onbrand.generation.composer.archetypes.ownpattern import OWN
from onbrand.generation.composer.brandpattern import covering, dressed
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.generation.protocol import Request
from onbrand.layout import Box
from onbrand.layout.grid import overlap
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample

DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30">
<circle cx="0" cy="15" r="10" fill="#123456"/><circle cx="60" cy="15" r="10" fill="#123456"/>
<path d="M20 0 L40 0 L30 8 Z M20 30 L40 30 L30 22 Z" fill="#ee8800"/></svg>"""


def patterned(scale: float = 0.25) -> BrandBook:
    book = sample("sever")
    own = Pattern(
        id="own", name=Words(en="Own", ru="Свой"), shape="tile", grid="square", scale=scale,
        swatches=tuple(each.id for each in book.palette.swatches[:3]),
        uses=("full", "partial", "heavy-crop"), tile=tiles.tile_of(DRAWING),
    )  # fmt: skip
    return book.model_copy(update={"patterns": (own,)})


def whole(book: BrandBook, quiet: tuple[Box, ...] = ()) -> Scene:
    box = Box(x=0, y=0, width=1080, height=1080)
    return Scene(Canvas(1080, 1080, 1, box, quiet, (), symmetric=False), Ramps(book), "1:0",
                 grain=False)  # fmt: skip


def drawn(scene: Scene) -> Pixels:
    opening = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 1080">'
    return rasterize(Vector(f"{opening}{scene.pen.svg()}</svg>", 1080, 1080), 1080)


def test_shifted_by_a_tile_the_pixels_are_equal_and_no_seam_is_seen() -> None:
    scene = whole(patterned())
    look = dressed(scene.ramps, "full", scene.dice("x"), dark=False)
    assert look
    cover = covering(scene, look)
    assert cover
    with scene.layer("pattern"):
        cover.lay(scene, scene.canvas.whole, 270)
    pixels = drawn(scene)
    assert (pixels[:, 270:] == pixels[:, :-270]).all()
    assert (pixels[135:] == pixels[:-135]).all()
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) > 2
    inside = pixels[66:70, 258:282].reshape(-1, 3)  # the middle of a figure over an edge
    assert (inside == inside[0]).all()


@pytest.mark.parametrize("variant", OWN)
def test_only_swatches_of_the_book_are_drawn(variant: str) -> None:
    book = patterned()
    scene = whole(book)
    pattern.draw(scene, ScenePlan((), style="brand-pattern"), variant)
    tokens = set(re.findall(r'data-token="([^"]+)"', scene.pen.svg()))
    assert len(tokens) > 1
    assert tokens <= {each.id for each in book.palette.swatches}


def test_cells_that_words_touch_stay_plain() -> None:
    words = Box(x=300, y=200, width=300, height=100)
    scene = whole(patterned(), (words,))
    look = dressed(scene.ramps, "full", scene.dice("x"), dark=False)
    assert look
    cover = covering(scene, look)
    assert cover
    laid = [cell for cell in cover.cells(scene.canvas.whole, 270) if overlap(cell, words)]
    cover.lay(scene, scene.canvas.whole, 270)
    inside = drawn(scene)[200:300, 300:600].reshape(-1, 3)
    assert laid
    assert (inside == inside[0]).all()


def test_tiny_tiles_are_laid_larger_than_a_file_can_hold() -> None:
    scene = whole(patterned(0.01))
    look = dressed(scene.ramps, "full", scene.dice("x"), dark=False)
    assert look
    cover = covering(scene, look)
    assert cover
    cover.lay(scene, scene.canvas.whole, 11)
    assert len(scene.pen.svg()) < 700_000


def test_a_brief_for_the_brand_pattern_is_answered_with_it() -> None:
    book = patterned()
    asked = RuleImprover().improve(Brief(text="Brand pattern", format="post"), book)
    made = Composer().generate(
        Request(asked, book, book.format("post"), seed=1), lambda _event: None, lambda: False
    )
    assert made.notes["archetype"] == "pattern"
    assert len(np.unique(rasterize(made.artwork, 270).reshape(-1, 3), axis=0)) > 2
