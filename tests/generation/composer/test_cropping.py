"""A heavy crop: a few large figures, which the edges of the picture cut and nothing else does."""

import numpy as np
import pytest

from onbrand.artwork import Pixels, Vector, rasterize
from onbrand.brand import BrandBook, Pattern, Words, tiles
from onbrand.generation.composer.archetypes import pattern
from onbrand.generation.composer.brandpattern import dressed
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.cropping import Motif
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import Box
from onbrand.samples import sample

LOGO = Box(x=36, y=36, width=400, height=140)
OVER_EDGES = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">
<circle cx="0" cy="0" r="18" fill="#123456"/><circle cx="60" cy="0" r="18" fill="#123456"/>
<circle cx="0" cy="60" r="18" fill="#123456"/><circle cx="60" cy="60" r="18" fill="#123456"/>
<circle cx="30" cy="30" r="14" fill="#ee8800"/></svg>"""
LATTICE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">
<path d="M25 0h10v60h-10Z" fill="#123456"/><path d="M0 25h60v10h-60Z" fill="#ee8800"/></svg>"""
WAVES = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">
<path d="M0 20 Q15 5 30 20 T60 20 V32 Q45 47 30 32 T0 32Z" fill="#123456"/></svg>"""


def uploaded(drawing: bytes) -> BrandBook:
    book = sample("sever")
    own = Pattern(
        id="own", name=Words(en="Own", ru="Свой"), shape="tile", grid="square", scale=0.2,
        uses=("heavy-crop",),
        swatches=tuple(each.id for each in book.palette.swatches[:3]), tile=tiles.tile_of(drawing),
    )  # fmt: skip
    return book.model_copy(update={"patterns": (own,)})


def cropped(book: BrandBook, height: int, seed: int, quiet: tuple[Box, ...] = ()) -> Scene:
    box = Box(x=0, y=0, width=1080, height=height)
    canvas = Canvas(1080, height, 1, box, quiet, (), symmetric=False)
    scene = Scene(canvas, Ramps(book), f"{seed}:0", grain=False)
    pattern.draw(scene, ScenePlan((), style="brand-pattern"), "own-crop")
    return scene


def pixels(scene: Scene) -> Pixels:
    width, height = 1080, int(scene.canvas.height)
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
    return rasterize(Vector(f"{opening}{scene.pen.svg()}</svg>", width, height), 270)


def pieces(drawn: Pixels) -> list[tuple[int, int, int, bool]]:
    """Area, width, height of all that is not the ground, and whether an edge cuts it."""
    colors, counts = np.unique(drawn.reshape(-1, 3), axis=0, return_counts=True)
    left = (drawn != colors[counts.argmax()]).any(axis=-1)
    found = []
    while left.any():
        piece, grown = np.zeros_like(left), np.zeros_like(left)
        grown[tuple(np.argwhere(left)[0])] = True
        while (grown != piece).any():
            piece = grown
            grown = piece.copy()
            grown[1:] |= piece[:-1]
            grown[:-1] |= piece[1:]
            grown[:, 1:] |= piece[:, :-1]
            grown[:, :-1] |= piece[:, 1:]
            grown &= left
        left &= ~piece
        rows, columns = np.flatnonzero(piece.any(axis=1)), np.flatnonzero(piece.any(axis=0))
        edge = piece[0].any() or piece[-1].any() or piece[:, 0].any() or piece[:, -1].any()
        size = int(columns[-1] - columns[0] + 1), int(rows[-1] - rows[0] + 1)
        found.append((int(piece.sum()), *size, bool(edge)))
    return found


@pytest.mark.parametrize("quiet", [(), (LOGO,)])
@pytest.mark.parametrize("height", [1080, 1920])
@pytest.mark.parametrize("brand", ["harbor", "sever", "uploaded"])
def test_a_figure_is_cut_by_edges_alone(brand: str, height: int, quiet: tuple[Box, ...]) -> None:
    book = uploaded(OVER_EDGES) if brand == "uploaded" else sample(brand)
    own = tuple(each for each in book.patterns if each.shape != "wave")
    book = book.model_copy(update={"patterns": own})
    found = pieces(pixels(cropped(book, height, 1, quiet)))
    assert 2 <= len(found) <= 9
    assert any(cut for *_, cut in found)
    for area, wide, tall, cut in found:
        assert area > 150  # no crumbs
        if not cut:  # all are rings or discs
            assert abs(wide - tall) <= 2
            assert min(wide, tall) > 0.14 * 270
            filled = area / (wide * tall)
            assert filled == pytest.approx(np.pi / 4, abs=0.03) or brand == "sever"


@pytest.mark.parametrize("drawing", [OVER_EDGES, LATTICE, WAVES])
def test_under_words_it_is_calm(drawing: bytes) -> None:
    for seed in range(3):
        try:
            drawn = pixels(cropped(uploaded(drawing), 1080, seed, (LOGO,)))
        except Crowded:
            continue
        under = drawn[10:43, 10:108].reshape(-1, 3)
        assert (under == under[0]).all()
        assert len(np.unique(drawn.reshape(-1, 3), axis=0)) > 1


def test_halves_at_opposite_edges_of_a_tile_are_one_figure() -> None:
    found = motif(OVER_EDGES).figures
    assert len(found) == 2
    assert not any(each.across or each.down for each in found)
    assert sorted(round(each.box.width, -1) for each in found) == [470, 600]


def test_what_goes_on_in_the_next_tile_is_known() -> None:
    (lattice,), (wave,) = motif(LATTICE).figures, motif(WAVES).figures
    assert (lattice.across, lattice.down) == (True, True)
    assert (wave.across, wave.down) == (True, False)


def motif(drawing: bytes) -> Motif:
    box = Box(x=0, y=0, width=1080, height=1080)
    canvas = Canvas(1080, 1080, 1, box, (), (), symmetric=False)
    scene = Scene(canvas, Ramps(uploaded(drawing)), "1:0", grain=False)
    look = dressed(scene.ramps, "heavy-crop", scene.dice("x"), dark=False)
    assert look
    return Motif.of(scene, look)
