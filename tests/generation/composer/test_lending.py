"""Whose drawing shows what a brief asks for."""

import pytest

from onbrand.generation.composer.lending import preferred
from onbrand.generation.composer.plan import foresee
from onbrand.generation.illustration import Kind, Tag
from onbrand.prompting import Brief, Prompt, RuleImprover
from onbrand.samples import sample
from onbrand.vocabulary.naming import Names, noun_named


def tag(drawing: str, *, ru: str = "", en: str = "", kind: Kind = "own") -> Tag:
    names = Names(ru=(ru,) if ru else (), en=(en,) if en else ())
    return Tag(drawing, kind, noun_named(names), names)


MASCOT = tag("own-mascot", ru="зерник", en="zernik")
FOX = tag("own-fox", ru="лиса")
GRAY = tag("own-gray", ru="серая лиса")
CUP = tag("own-cup", ru="чашка", en="cup")
ROBOT = tag("own-robot", en="robot")
OWN = (MASCOT, FOX, GRAY, CUP, ROBOT)


@pytest.fixture(scope="module")
def improver() -> RuleImprover:
    return RuleImprover()


def read(improver: RuleImprover, text: str, brand: str = "zerno") -> Prompt:
    return improver.improve(Brief(text=text), sample(brand))


def drawn(prompt: Prompt, *tags: Tag) -> list[str]:
    told = preferred(foresee(prompt.plan), prompt, tags)
    return [each.drawing for each in told if each.drawing and each.drawing.startswith("own-")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пост: лиса у окна", ["own-fox"]),
        ("Пост: две серые лисы у окна", ["own-gray"]),
        ("Баннер, Зерник и лиса у окна, без роботов", ["own-mascot", "own-fox"]),
        ("Пост: Зерник пьёт из чашки", ["own-mascot", "own-cup"]),
        ("A banner with a robot and two cups", ["own-robot", "own-cup"]),
        ("Post with Zernik", ["own-mascot"]),
        ("Постер для Зерника: чашка и круассан", ["own-cup", "own-mascot"]),
        ("Пост: круассан, без чашек", []),
        ("Пост: круассан", []),
    ],
)
def test_own_drawings_come_before_the_kit(
    improver: RuleImprover, text: str, expected: list[str]
) -> None:
    assert drawn(read(improver, text), *OWN) == expected


def test_without_them_the_kit_is_as_it_was(improver: RuleImprover) -> None:
    prompt = read(improver, "Пост: лиса и чашка")
    assert preferred(foresee(prompt.plan), prompt, ()) == foresee(prompt.plan)
    assert preferred(foresee(prompt.plan), prompt, (ROBOT,)) == foresee(prompt.plan)


def test_an_unknown_word_that_is_a_name_is_no_stranger(improver: RuleImprover) -> None:
    prompt = read(improver, "Баннер, Зерник и лиса у окна")
    told = preferred(foresee(prompt.plan), prompt, OWN)
    assert [each.noun for each in told].count("зерник") == 1
    assert "none" not in {each.how for each in told}


def test_a_wider_stand_in_gives_way(improver: RuleImprover) -> None:
    prompt = read(improver, "Post: a bullfinch in the park")
    (first, *_) = preferred(foresee(prompt.plan), prompt, (tag("own-bird", en="bird"),))
    assert (first.drawing, first.how) == ("own-bird", "own")


def test_what_the_brand_forbids_is_forbidden_to_all(improver: RuleImprover) -> None:
    prompt = read(improver, "Пост: крокозябр и чашка, без алкоголя")
    alcohol = tag("own-bottle", ru="крокозябр вино")
    weapon = tag("own-gun", ru="крокозябр пистолет")
    assert drawn(prompt, alcohol, weapon) == []
    assert drawn(prompt, tag("own-thing", ru="крокозябр")) == ["own-thing"]


def test_an_icon_stands_only_where_nothing_else_does(improver: RuleImprover) -> None:
    icons = (
        tag("icon-cup", en="cup", kind="icon"),
        Tag("icon-word", "icon", "", Names(en=("turboencabulator",))),
    )
    prompt = read(improver, "Post: a cup, a turboencabulator")
    told = {each.noun: each for each in preferred(foresee(prompt.plan), prompt, icons)}
    assert told["cup"].drawing == "cup"
    assert told["turboencabulator"].how == "emblem"
    assert told["turboencabulator"].drawing == "icon-word"
