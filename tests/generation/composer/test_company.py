"""Everything that a brief names has a place, or it is told that it has none."""

from dataclasses import replace

import pytest

from onbrand.artwork import Vector
from onbrand.generation.composer import Composer
from onbrand.generation.composer.belonging import kind_of
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.company import Places, missing, settle
from onbrand.generation.composer.fidelity import lacking, told
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import TextDoesNotFit, plan
from onbrand.layout.grid import overlap
from onbrand.samples import sample
from onbrand.vocabulary import Depiction

from .scenes import WORDS, archetype, form, request

ASKED = {
    "landscape": ScenePlan(("deer", "owl", "tent", "kite", "house"), setting="forest"),
    "street": ScenePlan(("van", "dog", "street_lamp", "plane", "tower"), setting="city"),
    "interior": ScenePlan(("armchair", "cat", "cup", "lamp", "clock"), setting="room"),
    "spotlight": ScenePlan(("gift", "star", "house", "cup", "mountain")),
    "still-life": ScenePlan(("cup", "croissant", "lemon", "book", "document")),
    "papercut": ScenePlan(("fox", "fir", "bird"), style="papercut"),
    "geometric": ScenePlan(("lightbulb", "chart", "key", "coins"), style="geometric"),
    "people": ScenePlan(("person", "suitcase", "dog", "globe", "phone", "house"), setting="park"),
}


def scene_of(brand: str = "les", format_id: str = "banner", kind: str = "overlay") -> Scene:
    book = sample(brand)
    layout = plan(book, form(book, format_id), WORDS, kind=kind)
    return Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)


@pytest.mark.parametrize("name", sorted(ASKED))
@pytest.mark.parametrize("format_id", ["post", "banner", "story"])
def test_a_composition_shows_all_that_is_named(name: str, format_id: str) -> None:
    """Of the candidates that the engine chooses from there is one that lacks nothing."""
    own, brief = archetype(name), ASKED[name]
    lacked = []
    for kind in ("overlay", "split"):
        for variant in dict.fromkeys(own.variants(brief)):
            try:
                scene = scene_of("sever", format_id, kind)
                own.draw(scene, brief, variant)
            except (Crowded, TextDoesNotFit):
                continue
            lacked.append(missing(scene, brief))
            assert all(scene.canvas.free(thing.box) for thing in scene.things)
    assert {} in lacked


def test_all_named_things_keep_their_counts() -> None:
    for name, brief in (
        ("still-life", ScenePlan(("apple", "cup"), {"apple": 3, "cup": 2})),
        ("street", ScenePlan(("van", "parcel"), {"van": 2, "parcel": 3}, setting="city")),
        ("geometric", ScenePlan(("key", "heart"), {"key": 2, "heart": 3})),
        ("landscape", ScenePlan(("bear", "fox", "bird"), {"fox": 2, "bird": 3})),
    ):
        own = archetype(name)
        scene = scene_of("zerno", "banner")
        own.draw(scene, brief, own.variants(brief)[0])
        for each in brief.subjects:
            assert scene.drawn[each] >= brief.count(each), (name, each, scene.drawn)


def settled(brief: ScenePlan, far: float | None = None) -> Scene:
    scene = scene_of()
    canvas = scene.canvas
    foot = canvas.height * 0.86
    mark = scene.mark
    scene.put("bear", canvas.middle, foot, 300, role="hero")
    places = Places(foot, canvas.height - 20, mark, "main", ("paper",), far, unit=200.0)
    settle(scene, brief, places)
    return scene


def test_what_settles_hides_neither_the_hero_nor_each_other() -> None:
    brief = ScenePlan(("bear", "fox", "rabbit", "owl", "kite", "key"))
    boxes = [thing.box for thing in settled(brief).things]
    assert len(boxes) == len(brief.subjects)
    assert not any(overlap(a, b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_a_building_stands_behind_the_hero() -> None:
    far = scene_of().canvas.height * 0.8
    svg = settled(ScenePlan(("bear", "house")), far=far).pen.svg()
    assert 0 <= svg.index('id="house-') < svg.index('id="bear-')


@pytest.mark.parametrize(
    ("name", "brief", "variant", "no_place"),
    [
        ("interior", ScenePlan(("armchair", "lighthouse")), "pictures", "lighthouse"),
        ("still-life", ScenePlan(("cup", "ship")), "disc", "ship"),
        ("landscape", ScenePlan(("bear", "emblem-cube")), "hills", "emblem-cube"),
    ],
)
def test_what_has_no_place_there_is_left_out(
    name: str, brief: ScenePlan, variant: str, no_place: str
) -> None:
    """Neither framed nor on a disc: it would be a sticker."""
    scene = scene_of()
    archetype(name).draw(scene, brief, variant)
    assert missing(scene, brief) == {no_place: 1}


def test_leaves_are_in_the_air_and_a_garland_goes_from_side_to_side() -> None:
    scene = settled(ScenePlan(("bear", "maple_leaf", "garland")))
    leaves = [thing.box for thing in scene.things if thing.name == "maple_leaf"]
    (bear,) = (thing.box for thing in scene.things if thing.name == "bear")
    bows = [thing.box for thing in scene.things if thing.name == "garland"]
    assert len(leaves) > 1
    assert all(leaf.bottom < bear.bottom and leaf.height < bear.height / 3 for leaf in leaves)
    assert sum(bow.width for bow in bows) > scene.canvas.stage.width / 2
    assert len({bow.y for bow in bows}) == 1


def test_where_there_is_no_room_it_is_told() -> None:
    scene = scene_of()
    scene.put("bear", scene.canvas.middle, scene.canvas.height * 0.86, 300, role="hero")
    full = replace(scene.canvas, covered=(scene.canvas.whole,))
    scene.canvas = full
    settle(scene, ScenePlan(("bear", "fox")), Places(600, 620, scene.mark, "main", ("paper",)))
    asked = tuple(Depiction(name, name, "exact") for name in ("bear", "fox"))
    brief = ScenePlan(("bear", "fox"), depictions=asked)
    assert [each.how for each in told(brief, scene.drawn)] == ["exact", "crowded"]
    assert lacking(brief, scene.drawn) == 1.0


def test_too_few_are_told_and_dressing_is_not() -> None:
    names = ("cup", "apple", "plant")
    asked = tuple(Depiction(name, name, "exact") for name in names)
    brief = ScenePlan(names, {"apple": 12}, depictions=asked, dressing=frozenset({"plant"}))
    found = told(brief, {"cup": 1, "apple": 5})
    assert [(each.noun, each.how, each.lacking) for each in found] == [
        ("cup", "exact", 0),
        ("apple", "exact", 7),
    ]
    assert lacking(brief, {"cup": 1, "apple": 5}) == 0.5
    assert lacking(brief, {"apple": 12}) == 1.0


def test_a_finished_picture_tells_what_it_shows() -> None:
    asked = request("sever", "banner", subjects=("cup", "croissant", "key", "house"))
    made = Composer().generate(asked, lambda _event: None, lambda: False)
    assert isinstance(made.artwork, Vector)
    for each in made.depictions:
        assert (f'id="{each.drawing}-' in made.artwork.svg) == (each.how != "crowded"), each


def test_every_kind_of_thing_has_a_place() -> None:
    wanted = {
        "fox": "standing", "house": "far", "mountain": "land", "plane": "flying", "rain": "sky",
        "key": "standing", "wifi": "sign", "door": "wall", "window": "fixture",
        "emblem-cube": "emblem", "leaf": "light", "city": "land",
    }  # fmt: skip
    assert {name: kind_of(name) for name in wanted} == wanted
