"""Things of one brief are one group, true to each other, on one line."""

from itertools import combinations

import pytest

from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.group import (
    Room,
    company_of,
    gather,
    has_table,
    of_goods,
)
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.layout import Box, plan
from onbrand.samples import sample

from .scenes import WORDS, archetype, form

BRIEFS = (
    ScenePlan(("teapot", "cup", "lemon"), {"cup": 2}),
    ScenePlan(("suitcase", "passport", "plane")),
    ScenePlan(("phone", "card", "shield")),
    ScenePlan(("sofa", "plant", "lamp")),
    ScenePlan(("honey", "bee")),
)


def gathered(brief: ScenePlan, wide: float = 900.0) -> tuple[dict[str, Thing], Box]:
    book = sample("sever")
    layout = plan(book, form(book, "banner"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    stage = scene.canvas.stage
    place = Box(x=scene.canvas.middle - wide / 2, y=stage.y + 60, width=wide, height=700)
    gather(scene, brief, company_of(brief), Room(place, "paper"))
    return {thing.name: thing for thing in scene.things}, place


def test_nothing_is_no_group() -> None:
    with pytest.raises(Crowded):
        gathered(ScenePlan(()))


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: brief.subjects[0])
def test_a_group_fills_its_place_on_one_line(brief: ScenePlan) -> None:
    things, place = gathered(brief, 800)
    assert set(things) == set(brief.subjects)
    hero = things[brief.subjects[0]].box
    left = min(thing.box.x for thing in things.values())
    right = max(thing.box.right for thing in things.values())
    assert hero.height > 0.45 * place.height or right - left > 0.6 * place.width
    standing = [things[n].box for n in brief.subjects if n not in {"plane", "bee", "shield"}]
    assert max(box.bottom for box in standing) - min(box.bottom for box in standing) < 40


def test_what_is_smaller_in_the_world_is_smaller_in_the_picture() -> None:
    things, _ = gathered(BRIEFS[0])
    tall = {name: thing.box.height for name, thing in things.items()}
    assert tall["teapot"] > 1.3 * tall["cup"] > 1.3 * tall["lemon"] * 0.7
    travel, _ = gathered(BRIEFS[1])
    assert travel["passport"].box.height < travel["suitcase"].box.height * 0.5


@pytest.mark.parametrize("wide", [420.0, 900.0])
def test_neighbors_are_apart_or_clearly_before_each_other(wide: float) -> None:
    for brief in BRIEFS:
        things, _ = gathered(brief, wide)
        for one, other in combinations([thing.box for thing in things.values()], 2):
            common = min(one.right, other.right) - max(one.x, other.x)
            lapped = common / min(one.width, other.width)
            low = max(one.y, other.y) > min(one.bottom, other.bottom)
            assert low or lapped < -0.01 or 0.1 < lapped < 0.5, (brief.subjects, lapped)


def test_what_is_seen_in_another_thing_or_stood_on_is_not_repeated() -> None:
    assert company_of(ScenePlan(("gift", "ribbon", "table", "window"))) == ["gift"]
    assert company_of(ScenePlan(("birthday_cake", "candle", "balloons"))) == [
        "birthday_cake",
        "balloons",
    ]


def test_goods_are_no_part_of_a_landscape() -> None:
    assert of_goods(ScenePlan(("apple", "book")))
    assert of_goods(ScenePlan(("shopping_cart",)))
    assert not of_goods(ScenePlan(("apple", "book"), setting="garden"))
    assert not of_goods(ScenePlan(("sofa", "lamp")))
    assert not of_goods(ScenePlan(("apple",)))
    assert has_table(ScenePlan(("apple", "table")))


def podium_under(brief: ScenePlan) -> bool:
    book = sample("harbor")
    layout = plan(book, form(book, "banner"), WORDS, kind="overlay")
    for seed in range(6):
        scene = Scene(Canvas.of(layout), Ramps(book), f"{seed}:0:0:0", grain=False)
        try:
            archetype("spotlight").draw(scene, brief, "arch")
        except Crowded:
            continue
        hero = next(thing for thing in scene.things if thing.role == "hero")
        own = Scene(scene.canvas, Ramps(book), f"{seed}:0:0:0", grain=False)
        archetype("spotlight").draw(own, brief, "blocks")
        flat = next(thing for thing in own.things if thing.role == "hero")
        return hero.box.bottom < flat.box.bottom - 5
    raise AssertionError(brief)


@pytest.mark.parametrize(
    ("subjects", "raised"),
    [
        (("perfume",), True),
        (("phone",), True),
        (("guitar",), False),
        (("fox",), False),
        (("key",), False),
        (("armchair",), False),
        (("perfume", "gift"), False),
    ],
)
def test_a_podium_is_for_one_product(subjects: tuple[str, ...], *, raised: bool) -> None:
    assert podium_under(ScenePlan(subjects)) == raised


def test_what_is_seen_from_above_stands_on_nothing() -> None:
    book = sample("harbor")
    scene = Scene(
        Canvas.of(plan(book, form(book, "post"), WORDS, kind="overlay")), Ramps(book), "1:0:0:0",
        grain=False,
    )  # fmt: skip
    archetype("spotlight").draw(scene, ScenePlan(("pizza.on.cutting_board",)), "arch")
    (hero,) = (thing.box for thing in scene.things)
    stage = scene.canvas.stage
    assert abs(hero.y + hero.height / 2 - stage.y - stage.height / 2) < 0.04 * stage.height
    assert max(hero.width, hero.height) > 0.6 * min(stage.width, stage.height)


def test_a_sign_has_its_room_above_a_wide_group() -> None:
    """Where there is none beside it."""
    plain, _ = gathered(ScenePlan(("laptop", "phone")), 700)
    things, place = gathered(ScenePlan(("laptop", "phone", "cloud")), 700)
    sign, group = things["cloud"].box, [things["laptop"].box, things["phone"].box]
    assert sign.y >= place.y
    assert sign.bottom < min(box.y for box in group)
    assert min(sign.width, sign.height) > 60
    assert min(box.y for box in group) >= min(thing.box.y for thing in plain.values())
