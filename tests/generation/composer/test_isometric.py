"""Blocks in isometric view: the light is one, and what is drawn stays inside its outline."""

import re

import pytest

from onbrand.generation.composer.archetypes import isometric
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.iso import Iso, Solid, bands, block, drum, shadow
from onbrand.generation.composer.isoworld import _tones
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import bounds
from onbrand.layout import plan
from onbrand.layout.grid import around
from onbrand.prompting import Lettering
from onbrand.samples import sample, sample_ids

from .scenes import archetype, drafts, form
from .test_kit import odd_ramps

PALETTES = [Ramps(sample(brand)) for brand in sample_ids()] + [odd_ramps(n) for n in range(6)]
ISO = Iso(100, 100, 10)
FILL = re.compile(r'<path d="([^"]+)" fill="(#[0-9a-f]{6})"')


@pytest.mark.parametrize("ramps", PALETTES)
@pytest.mark.parametrize("tone", ["main", "second", "accent", "paper", "leaf"])
def test_tops_are_lightest_and_right_sides_darkest(ramps: Ramps, tone: str) -> None:
    pen = Pen(ramps, grain=False)
    block(pen, ISO, Solid(0, 0, 1, 1, 1), tone)
    tones = re.findall(r'fill="(#[0-9a-f]{6})"', pen.svg())
    left, right, top = (sum(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in tones)
    assert top >= left >= right
    assert top > right


def test_a_round_plinth_has_the_same_light() -> None:
    pen = Pen(PALETTES[0], grain=False)
    drum(pen, ISO, (2, 2), 0, (1, 0.5), "second")
    top, wall = FILL.findall(pen.svg())[-1], FILL.findall(pen.svg())[0]
    assert bounds(top[0])[1] < bounds(wall[0])[1]
    assert sum(bytes.fromhex(top[1][1:])) > sum(bytes.fromhex(wall[1][1:]))


def test_shadows_fall_away_from_the_light_and_stay_on_their_ground() -> None:
    pen = Pen(PALETTES[0], grain=False)
    ground, tower = Solid(0, 0, 4, 4, 0), Solid(1, 1, 1, 1, 2)
    shadow(pen, ISO, tower, "main", ISO.top(ground))
    ((path, _),) = FILL.findall(pen.svg())
    left, top, right, bottom = bounds(path)
    foot = bounds(ISO.top(Solid(1, 1, 1, 1, 0)))
    assert right - foot[2] > foot[0] - left
    whole = bounds(ISO.top(ground))
    assert whole[0] <= left
    assert right <= whole[2]
    assert bottom <= whole[3] + 0.1
    assert top >= whole[1]


def test_bands_hold_the_outline_closer_than_its_box() -> None:
    outline = [ISO.at(*corner) for corner in ((0, 0), (4, 0), (4, 4), (0, 4))]
    boxes = bands(outline)
    assert all(any(b.x - 0.01 <= x <= b.right + 0.01 and b.y - 0.01 <= y <= b.bottom + 0.01
                   for b in boxes) for x, y in outline)  # fmt: skip
    whole = around(tuple(boxes))
    assert sum(b.width * b.height for b in boxes) < 0.85 * whole.width * whole.height


def test_rooms_are_for_what_is_used_indoors() -> None:
    assert "room" in isometric.variants(ScenePlan(("cup",)))
    assert "room" not in isometric.variants(ScenePlan(("van",)))
    assert "block" in isometric.variants(ScenePlan(("van",)))
    assert "block" not in isometric.variants(ScenePlan(("squirrel",)))


def test_what_is_asked_for_beside_the_hero_is_shown() -> None:
    brief = ScenePlan(("cup", "croissant"), style="isometric")
    assert archetype("isometric").suits(brief) > 3
    for _, scene in drafts("isometric", "post", sample("zerno"), 2):
        assert {thing.name for thing in scene.things} >= {"house"}


def test_a_city_has_houses_trees_and_cars_on_one_plate() -> None:
    brief = ScenePlan(("house", "tree", "car"), setting="city", style="isometric")
    assert isometric.variants(brief) == ("city",)
    book = sample("zerno")
    layout = plan(book, form(book, "post"), Lettering(), kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
    isometric.draw(scene, brief, "city")
    assert {"house", "tree", "car"} <= {*scene.drawn}
    (hero,) = scene.things  # nothing is set up as a cut-out on a plinth
    stage = scene.canvas.stage
    assert hero.box.width > 0.6 * min(stage.width, stage.height)
    assert stage.x <= hero.box.x
    assert hero.box.right <= stage.right


def test_a_town_is_wider_than_a_tall_sheet() -> None:
    """Cut at both sides, rather than a model in the middle of nothing."""
    book = sample("sever")
    layout = plan(book, form(book, "a4"), Lettering(headline="Умный город"), kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
    isometric.draw(scene, ScenePlan(("house", "city"), setting="city", style="isometric"), "city")
    (hero,) = scene.things
    assert hero.box.x < 0
    assert hero.box.right > scene.canvas.width


def test_an_electric_car_stands_at_a_charging_post() -> None:
    book = sample("sever")
    layout = plan(book, form(book, "a4"), Lettering(), kind="overlay")
    posts = []
    for car in ("car", "electric_car"):
        scene = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
        brief = ScenePlan(("house", car), setting="city", style="isometric", mood="night")
        isometric.draw(scene, brief, "city")
        posts.append(scene.pen.svg().count("stroke="))
    assert posts[1] == posts[0] + 1


@pytest.mark.parametrize("brand", sample_ids())
def test_houses_are_told_from_the_night(brand: str) -> None:
    book = sample(brand)
    layout = plan(book, form(book, "a4"), Lettering(), kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
    tones = _tones(scene, ScenePlan(("house",), setting="city", mood="dusk"))
    assert all(scene.ramps.contrast(each, tones.ground) > 3 for each in tones.blocks)
