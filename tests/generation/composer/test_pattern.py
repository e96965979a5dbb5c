"""Repeats close at their edges, and the brand's own pattern is used as the book allows."""

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from onbrand.artwork import Pixels, Vector, rasterize
from onbrand.brand import BrandBook
from onbrand.generation.composer import Composer
from onbrand.generation.composer.archetypes import pattern
from onbrand.generation.composer.archetypes.ownpattern import FULL, OWN
from onbrand.generation.composer.brandpattern import dressed, shape, tile
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.repeat import Repeat
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import bounds
from onbrand.generation.protocol import Request
from onbrand.layout import Box
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids

from .scenes import archetype, request

THINGS = ScenePlan(("cup", "donut", "star"), style="pattern")
SIZES = ((1080.0, 1080.0), (1080.0, 1920.0), (4320.0, 1080.0))
_BLOCK = 3  # pixels
USES = {"own-full": "full", "own-partial": "partial", "own-crop": "heavy-crop"}


def whole(book: BrandBook, width: float, height: float, seed: str = "1:0") -> Scene:
    """A tile: nothing but the pattern is to be on it."""
    box = Box(x=0, y=0, width=width, height=height)
    canvas = Canvas(width, height, 0.25, box, (), (), symmetric=False)
    return Scene(canvas, Ramps(book), seed, grain=True)


def pictures(scene: Scene) -> tuple[Pixels, Pixels]:
    """The tile, and the same place where eight more lie around it, what leaves them included.
    Without the ground: it would cover its neighbors."""
    across, along = round(scene.canvas.width * 0.25), round(scene.canvas.height * 0.25)
    # A shadow that is drawn twice is deeper, and that is no fault of the tile.
    body = re.sub(r'<path [^>]*opacity="[^"]+"[^>]*/>', "", scene.pen.svg())
    ground = body[: body.index('<g id="pattern">')]
    motifs = body[len(ground) :]
    again = re.sub(r'id="[^"]+"', "", re.sub(r"<use [^>]+/>", "", motifs))
    copies = "".join(
        f'<g transform="translate({dx * scene.canvas.width} {dy * scene.canvas.height})">'
        + (motifs if dx == dy == 0 else _unnamed(motifs)) + "</g>"
        for dx in (-1, 0, 1) for dy in (-1, 0, 1)
    )  # fmt: skip
    assert again

    def drawn(inner: str) -> Pixels:
        opening = f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{along}">'
        defs = f"<defs>{scene.pen.defs()}</defs>"
        return rasterize(
            Vector(f'{opening}{defs}<g transform="scale(.25)">{ground}{inner}</g></svg>',
                   across, along), across,
        )  # fmt: skip

    return drawn(motifs), drawn(copies)


def _unnamed(motifs: str) -> str:
    """Each name once in a document: copies refer to the first ones."""
    return re.sub(r' id="[^"]+"', "", motifs)


def _differ(one: Pixels, other: Pixels) -> float:
    """As seen from a little further: the soft edges of what is drawn twice do not count."""

    def coarse(pixels: Pixels) -> npt.NDArray[np.floating]:
        rows, columns = (size // _BLOCK * _BLOCK for size in pixels.shape[:2])
        blocks = pixels[:rows, :columns].reshape(
            rows // _BLOCK, _BLOCK, columns // _BLOCK, _BLOCK, 3
        )
        seen: npt.NDArray[np.floating] = blocks.mean(axis=(1, 3))
        return seen

    return float((abs(coarse(one) - coarse(other)).sum(axis=-1) > 140).mean())


@pytest.mark.parametrize("variant", pattern.THINGS)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_leaves_a_tile_comes_in_at_the_opposite_edge(
    variant: str, width: float, height: float
) -> None:
    scene = whole(sample("zerno"), width, height)
    pattern.draw(scene, THINGS, variant)
    one, nine = pictures(scene)
    assert _differ(one, nine) < 0.0004


@pytest.mark.parametrize("variant", ["drop", "toss"])
def test_edges_of_a_tile_continue_each_other(variant: str) -> None:
    """As nearly as any two neighbors inside do."""
    scene = whole(sample("sever"), 1080, 1080)
    pattern.draw(scene, THINGS, variant)
    one = pictures(scene)[0].astype(int)
    for first, last, inside in ((one[:, 0], one[:, -1], np.diff(one, axis=1)),
                                (one[0], one[-1], np.diff(one, axis=0))):  # fmt: skip
        usual = np.percentile((abs(inside).sum(axis=-1) > 90).mean(axis=0), 98)
        assert (abs(first - last).sum(axis=-1) > 90).mean() <= usual + 0.02


def test_cells_of_a_repeat_are_the_same_over_the_edge() -> None:
    for width, height in SIZES:
        for drop in (True, False):
            repeat = Repeat.of(width, height, 270, drop=drop)
            assert repeat.columns % 2 == 0 or not drop
            for cell in repeat.cells():
                over = [c for c in repeat.cells() if c.x == cell.x and abs(c.y - cell.y) == height]
                assert all((c.column, c.row) == (cell.column, cell.row) for c in over)
            assert len(list(repeat.places())) == repeat.columns * repeat.rows


def test_a_place_at_an_edge_is_seen_at_both() -> None:
    repeat = Repeat.of(1000, 1000, 250, drop=True)
    assert sorted(repeat.around(10, 500, 40)) == [(10, 500), (1010, 500)]
    assert len(list(repeat.around(5, 995, 40))) == 4
    assert list(repeat.around(500, 500, 40)) == [(500, 500)]


def _dressed(book: BrandBook) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for use in USES.values():
        for seed in range(24):
            scene = whole(book, 1080, 1080, f"{seed}:0")
            look = dressed(scene.ramps, use, scene.dice("x"), dark=seed % 2 == 0)
            if look:
                yield use, look.ground, (look.pattern.id, *look.tones)


@pytest.mark.parametrize("brand", sample_ids())
def test_the_book_decides_use_ground_and_colors(brand: str) -> None:
    book = sample(brand)
    by_id = {each.id: each for each in book.patterns}
    found = list(_dressed(book))
    assert {use for use, _, _ in found} == {use for each in book.patterns for use in each.uses}
    for use, ground, (name, *tones) in found:
        own = by_id[name]
        assert use in own.uses
        assert ground.removeprefix("@") not in own.forbidden_backgrounds
        assert {tone.removeprefix("@") for tone in tones} <= set(own.swatches)


@pytest.mark.parametrize("variant", OWN)
@pytest.mark.parametrize("brand", sample_ids())
def test_only_swatches_of_the_pattern_are_on_its_ground(brand: str, variant: str) -> None:
    book = sample(brand)
    scene = whole(book, 1080, 1080)
    plan = ScenePlan((), style="brand-pattern")
    pattern.draw(scene, plan, variant)
    tokens = re.findall(r'data-token="([^"]+)"', scene.pen.svg())
    known = {swatch.id for swatch in book.palette.swatches}
    assert len(set(tokens)) > 1  # a use that the book does not allow gives way to one that it does
    assert set(tokens) <= known


def test_an_own_pattern_all_over_closes_too() -> None:
    for brand in ("zerno", "les", "harbor"):
        scene = whole(sample(brand), 1080, 1350)
        look = dressed(scene.ramps, "full", scene.dice("x"), dark=False)
        assert look
        with scene.layer("pattern"):
            tile(scene, look, scene.canvas.whole, look.pattern.scale * 1080)
        one, nine = pictures(scene)
        assert _differ(one, nine) < 0.0004


@pytest.mark.parametrize("kind", ["circle", "ring", "arch", "leaf", "wave", "square"])
def test_every_shape_of_the_book_stays_in_its_cell(kind: str) -> None:
    own = sample("les").patterns[0].model_copy(update={"shape": kind})
    left, top, right, bottom = bounds(shape(own, (100, 100), 80, 80))
    assert (left, top) >= (60, 60)
    assert right <= 140
    assert bottom <= 140


def test_a_pattern_is_used_again_and_not_written_twice() -> None:
    scene = whole(sample("zerno"), 1080, 1920)
    pattern.draw(scene, THINGS, "drop")
    svg = scene.pen.svg()
    ids = re.findall(r' id="([^"]+)"', svg)
    uses = re.findall(r'<use href="#([^"]+)"', svg)
    assert uses
    assert set(uses) <= set(ids)
    assert len(ids) == len(set(ids))
    assert len(svg) < 120_000


def test_a_brief_for_the_pattern_alone_has_no_hero() -> None:
    asked = request("les", subjects=("fox",), style="brand-pattern")
    assert ScenePlan.of(asked).hero == "fox"
    assert pattern.variants(ScenePlan((), style="brand-pattern")) == FULL
    assert set(OWN) <= set(pattern.variants(ScenePlan((), style="pattern")))
    for style in (None, "pattern"):  # a pattern of foxes is made of foxes
        assert not set(OWN) & set(pattern.variants(ScenePlan(("fox",), style=style)))


@pytest.mark.parametrize("brand", ["les", "zerno", "sever"])
def test_no_cell_of_a_grid_is_a_ground_that_the_pattern_may_not_lie_on(brand: str) -> None:
    book = sample(brand)
    barred = {name for each in book.patterns for name in each.forbidden_backgrounds}
    assert barred
    for seed in range(6):
        scene = whole(book, 1080, 1080, f"{seed}:0")
        archetype("geometric").draw(scene, ScenePlan((), style="geometric"), "own")
        squares = re.findall(
            r'd="M\S+ \S+ L\S+ \S+ L\S+ \S+ L\S+ \S+ Z"[^>]* data-token="([^"]+)"', scene.pen.svg()
        )
        assert len(squares) > 3
        assert barred.isdisjoint(squares)


@pytest.mark.parametrize("brand", sample_ids())
@pytest.mark.parametrize("text", ["Бесшовный узор из чашек и кофейных зёрен", "Brand pattern"])
def test_a_pattern_fills_its_format_and_leaves_the_logo_a_calm_place(brand: str, text: str) -> None:
    book = sample(brand)
    asked = RuleImprover().improve(Brief(text=text, format="post"), book)
    made = Composer().generate(
        Request(asked, book, book.format("post"), seed=1), lambda _event: None, lambda: False
    )
    assert made.notes["archetype"] == "pattern"
    assert made.placed
    assert made.placed.kind == "overlay"
    assert not [each for each in made.depictions if each.how == "crowded"]
    assert made.placed.logo
    clear = made.placed.logo.clear
    scale = 540 / made.placed.width
    pixels = rasterize(made.artwork, 540).astype(int)
    column = round(clear.x * scale) + 2
    edge = pixels[round(clear.y * scale) + 2 : round(clear.bottom * scale) - 2, column]
    assert abs(edge - edge[0]).max() < 12


def test_all_that_a_brief_names_is_in_its_pattern() -> None:
    for variant in pattern.THINGS:
        scene = whole(sample("sever"), 1080, 1080)
        pattern.draw(
            scene, ScenePlan(("croissant", "coffee_beans", "cup"), style="pattern"), variant
        )
        assert {"croissant", "coffee_beans", "cup"} <= {*scene.drawn}


@pytest.mark.parametrize("brand", sample_ids())
def test_beans_and_croissants_do_not_sink_into_their_ground(brand: str) -> None:
    names = "cup", "croissant", "coffee_beans"
    for seed in range(4):
        scene = whole(sample(brand), 1080, 1080, f"{seed}:0")
        ground = pattern._ground(
            scene, ScenePlan(names, style="pattern"), names, scene.dice("pattern")
        )
        assert pattern._faintest(scene, names, ground) >= 0.15
