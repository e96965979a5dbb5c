"""One thing on or in another: what is drawn, where it is, and what is told of it."""

import pytest

from onbrand.generation.composer.fidelity import lacking, told
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.measure import extent
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.places import led
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.resting import Lain, named, parts_of, shown_by
from onbrand.generation.composer.rests import BRINGS, RESTS, SHOWN
from onbrand.generation.composer.shapes import BOX
from onbrand.generation.composer.traits import AFLOAT, FURNITURE
from onbrand.prompting import Plan, Relation
from onbrand.samples import sample

from .scenes import request

RAMPS = Ramps(sample("zerno"))


def on(what: str, where: str, *, how: str = "on", many: bool = False) -> Relation:
    return Relation.model_validate({"what": what, "how": how, "where": where, "many": many})


def subjects(
    *things: str,
    relations: tuple[Relation, ...],
    counts: dict[str, int] | None = None,
    setting: str | None = None,
) -> tuple[str, ...]:
    asked = request(subjects=things, relations=relations, counts=counts or {}, setting=setting)
    return ScenePlan.of(asked).subjects


def drawn(name: str) -> str:
    pen = Pen(RAMPS, grain=False)
    KIT[name].draw(pen)
    return pen.svg()


def test_a_name_says_what_rests_where() -> None:
    name = named((Lain("pizza"), Lain("tomato", 3)), "on", "cutting_board")
    assert parts_of(name) == ((Lain("pizza"), Lain("tomato", 3)), "on", "cutting_board")
    assert list(shown_by(name)) == ["pizza", "tomato", "tomato", "tomato", "cutting_board"]


@pytest.mark.parametrize("where", RESTS)
@pytest.mark.parametrize("what", ["cat", "cup", "house"])
def test_every_place_holds_things_of_any_size(where: str, what: str) -> None:
    name = f"{what}.on.{where}"
    alone = KIT[RESTS[where].drawing or where]
    left, top, right, bottom = extent(name, RAMPS)
    assert 0 <= left < right <= BOX
    assert 0 < top < bottom <= BOX
    assert drawn(name) != drawn(alone.name)
    assert f'id="{what}-' in drawn(name)
    assert KIT[name].size_m >= alone.size_m
    assert KIT[name].anchor == alone.anchor


@pytest.mark.parametrize("where", RESTS)
def test_what_is_cleared_away_is_a_choice_of_the_drawing(where: str) -> None:
    rest = RESTS[where]
    known = KIT[rest.drawing or where].params
    assert set(rest.bare) <= set(known)
    for key, value in rest.bare.items():
        assert known[key].kind != "choice" or value in known[key].choices


@pytest.mark.parametrize(("where", "what"), SHOWN)
def test_what_the_kit_shows_by_itself_is_drawn_by_its_parameters(where: str, what: str) -> None:
    assert not set(KIT[f"{what}.in.{where}"].params) & set(SHOWN[where, what])
    assert "<path" in drawn(f"{what}.in.{where}")


@pytest.mark.parametrize("what", BRINGS)
def test_a_bouquet_brings_its_vase(what: str) -> None:
    place, shown, look = BRINGS[what]
    pen = Pen(RAMPS, grain=False)
    KIT[shown].draw(pen, **look)
    assert drawn(f"{what}.in.{place}") == pen.svg()


def test_the_front_of_a_basket_hides_what_is_in_it() -> None:
    inside = drawn("cat.in.basket")
    after = inside[inside.rindex('id="cat-') :]
    front = after[after.index("</g>") :]
    assert front.count("<path") > 10  # the canes, once more
    assert "stroke=" not in front


def test_a_box_is_open_when_something_is_in_it() -> None:
    assert KIT["cat.on.parcel"].view == KIT["parcel"].view
    assert drawn("cat.in.parcel") == drawn("cat.in.open_box")


def test_many_small_things_are_a_heap() -> None:
    assert drawn("lemon.5.in.bowl").count('id="lemon-') == 5


def test_the_pair_stands_where_its_place_stands() -> None:
    assert "cat.in.armchair" in FURNITURE
    assert ("cat.in.boat" in AFLOAT) == ("boat" in AFLOAT)


def test_a_brief_is_shown_as_one_drawing() -> None:
    sits = (on("cat", "armchair", how="in"),)
    assert subjects("cat", "armchair", "window", relations=sits)[0] == "cat.in.armchair"
    assert "cat" not in subjects("cat", "armchair", relations=sits)
    assert subjects("cat", "armchair", relations=()) == ("cat", "armchair")


def test_all_that_lies_there_lies_together() -> None:
    lie = (on("pizza", "cutting_board"), on("tomato", "cutting_board"))
    shown = subjects("pizza", "tomato", "cutting_board", relations=lie, counts={"tomato": 3})
    assert shown == ("pizza.tomato.3.on.cutting_board",)


def test_several_are_several_and_keys_on_a_palm_are_a_bunch() -> None:
    many = (on("pear", "basket", how="in", many=True),)
    assert subjects("pear", "basket", relations=many) == ("pear.3.in.basket",)
    keys = (on("key", "hand", many=True),)
    assert subjects("key", "hand", relations=keys) == ("key.on.hand",)


def test_a_table_is_laid_by_the_archetype_and_a_cat_is_not_in_a_chart() -> None:
    lies = (on("cup", "table"),)
    assert subjects("cup", "table", relations=lies, setting="table") == ("cup", "table")
    assert subjects("cat", "laptop", relations=(on("cat", "laptop", how="in"),)) == (
        "cat",
        "laptop",
    )


def test_where_somebody_sits_nothing_lies() -> None:
    sits = (on("person", "sofa"), on("laptop", "sofa"))
    shown = subjects("person", "laptop", "sofa", relations=sits)
    assert shown[0] == "sitter"
    assert "laptop" in shown


def test_everything_in_it_is_told_as_drawn() -> None:
    lies = (on("pear", "basket", how="in", many=True),)
    plan = ScenePlan.of(request(subjects=("pear", "basket"), relations=lies))
    seen = {"pear.3.in.basket": 1, "pear": 3, "basket": 1}
    assert lacking(plan, seen) == 0
    assert [(each.noun, each.how) for each in told(plan, seen)] == [
        ("pear", "exact"),
        ("basket", "exact"),
    ]
    assert not plan.allows("pear")
    assert plan.allows("plant")


def test_whoever_does_something_leads() -> None:
    def first(*names: str, relations: tuple[Relation, ...] = (), **more: object) -> str:
        plan = Plan.model_validate({"subjects": names, "relations": relations, **more})
        return led(names, plan, {name: name for name in names})[0]

    assert first("courier", "bicycle", relations=(on("courier", "bicycle"),)) == "cyclist"
    assert first("courier", "bicycle") == "courier"
    assert first("robot", "child", "chess") == "chess_player"
    assert first("chess", "cup") == "chess"
    assert first("team", "meeting") == "meeting"
    assert first("person", "book", "armchair", relations=(on("person", "armchair"),)) == "sitter"
    assert first("robot", "chess", exclude=("people",)) == "robot"
