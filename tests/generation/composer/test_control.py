"""One thing is changed and all the rest stays: boxes of things and words, and drawn shapes."""

import re
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import pytest

from onbrand.generation import Finished, Request
from onbrand.generation.composer import Composer
from onbrand.generation.composer.approach import Approach
from onbrand.generation.composer.engine import Look
from onbrand.generation.composer.ideas import Idea, laid_out
from onbrand.generation.composer.scene import Scene
from onbrand.layout import Box, Nudge
from onbrand.pipeline import Commission
from onbrand.prompting import Basis, Choice, Direction

from .scenes import archetype, request

BRIEFS: dict[str, dict[str, Any]] = {
    "still-life": {"subjects": ("cup", "croissant")},
    "spotlight": {"subjects": ("gift", "star")},
    "landscape": {"subjects": ("fox", "fir"), "setting": "forest"},
    "street": {"subjects": ("van", "house"), "setting": "city"},
    "interior": {"subjects": ("armchair", "cat"), "setting": "room"},
    "people": {"subjects": ("barista", "coffee_machine"), "setting": "shop"},
    "geometric": {"subjects": ("lightbulb", "chart"), "style": "geometric"},
    "papercut": {"subjects": ("fox", "owl"), "style": "papercut"},
    "pattern": {"subjects": ("cup", "donut"), "style": "pattern"},
    "sea": {"subjects": ("sailboat", "lighthouse"), "setting": "sea"},
    "seasonal": {"subjects": ("gift", "star"), "season": "winter"},
    "waves": {"subjects": ("cup", "donut")},
    "mesh": {"subjects": ("cup", "donut")},
    "isometric": {"subjects": ("house", "tree"), "style": "isometric"},
    "line-art": {"subjects": ("cup", "donut")},
    "riso": {"subjects": ("cup", "donut")},
}
_TIMELESS = {"mesh", "seasonal"}  # all or some of their variants have one light
_SCREENED = {"riso"}  # dots are as large as their tone is dark
_LIGHTS = {"sun", "moon"}  # they rise and set


@dataclass(frozen=True)
class Drawn:
    """A finished picture and the scene that it was drawn as."""

    request: Request
    finished: Finished
    scene: Scene

    @property
    def choice(self) -> tuple[str, str, str]:
        assert self.finished.choice is not None
        chosen = self.finished.choice
        return chosen.archetype, chosen.variant, chosen.layout

    @property
    def things(self) -> list[tuple[str, str, int, Box]]:
        return [
            (thing.name, thing.role, thing.count, _rounded(thing.box))
            for thing in self.scene.things
            if thing.name not in _LIGHTS
        ]

    @property
    def words(self) -> list[Box]:
        assert self.finished.placed is not None
        return [_rounded(text.box) for text in self.finished.placed.texts]

    @property
    def shapes(self) -> list[str]:
        """All that is drawn, without its colors."""
        return re.findall(r'\b(?:d|transform|r|cx|cy)="[^"]*"', self.scene.vector().svg)

    @property
    def basis(self) -> Basis:
        assert self.finished.choice is not None
        book = self.request.book
        commission = Commission(
            brand=book.id,
            brand_sha256=book.sha256,
            brand_version=book.version,
            prompt=self.request.prompt,
            format=self.request.format.id,
            seed=self.request.seed,
            take=self.request.take,
            direction=self.request.direction,
        )
        return commission.basis_for(self.finished.choice)


def _rounded(box: Box) -> Box:
    return Box(**{side: round(length) for side, length in box.model_dump().items()})


def drawn(asked: Request) -> Drawn:
    finished = Composer().generate(asked, lambda _event: None, lambda: False)
    choice = finished.choice
    assert choice is not None
    look = Look.of(asked).changed()
    approach = Approach(archetype(choice.archetype), choice.layout)
    idea = Idea(approach, choice, laid_out(asked, choice, look.book))
    return Drawn(asked, finished, look.scene(idea, grain=False))


def again(parent: Drawn, *, seed: int | None = None, **changed: object) -> Drawn:
    """The same picture but for what is asked for differently, as an order from it is made."""
    seed = parent.request.seed if seed is None else seed
    direction = parent.request.direction.model_copy(update=changed)
    asked = replace(
        parent.request, direction=direction, basis=parent.basis, seed=seed, take=0, attempt=0
    )
    return drawn(asked)


def _some(names: tuple[str, ...]) -> list[object]:
    """The others only in the long run."""
    return [
        name if name in names else pytest.param(name, marks=pytest.mark.full) for name in BRIEFS
    ]


@pytest.fixture(scope="module", params=_some(("still-life", "landscape", "pattern")))
def parent(request: pytest.FixtureRequest) -> Drawn:
    """The third picture of an order that was forced into one archetype."""
    return drawn(_asked(request.param))


def _asked(name: str) -> Request:
    brand = ("sever", "zerno", "les")[len(name) % 3]
    wanted = Direction(archetype=name)
    return request(brand, "post", seed=7, take=2, direction=wanted, **BRIEFS[name])


def test_a_picture_made_from_another_without_a_change_is_the_same(parent: Drawn) -> None:
    assert again(parent).finished.artwork == parent.finished.artwork


@pytest.mark.parametrize("mood", ["dawn", "night"])
def test_another_mood_moves_nothing(parent: Drawn, mood: str) -> None:
    other = again(parent, mood=mood)
    assert other.choice == parent.choice
    assert other.things == parent.things
    assert other.words == parent.words
    if mood == "night" and parent.choice[0] not in _TIMELESS:
        assert other.finished.artwork != parent.finished.artwork


def test_another_emphasis_only_recolors(parent: Drawn) -> None:
    book = parent.request.book
    for swatch in (each.id for each in book.palette.swatches if each.role in {"accent", "primary"}):
        other = again(parent, emphasis=swatch)
        assert other.choice == parent.choice
        assert other.things == parent.things
        assert other.shapes == parent.shapes or parent.choice[0] in _SCREENED
        assert other.words == parent.words
        assert other.finished.artwork != parent.finished.artwork


def test_another_layout_keeps_archetype_variant_and_hero(parent: Drawn) -> None:
    assert parent.finished.choice is not None
    kind = next(kind for kind in ("frame", "stack", "split") if kind != parent.choice[2])
    other = again(parent, layout=kind)
    assert other.choice == (*parent.choice[:2], kind)
    assert _heroes(other) == _heroes(parent)
    assert other.finished.choice is not None
    assert other.finished.choice.stream == parent.finished.choice.stream


@pytest.mark.parametrize("name", _some(("street", "still-life")))
def test_another_hero_keeps_the_way_where_it_suits(name: str) -> None:
    made = drawn(_asked(name))
    second = made.request.prompt.plan.subjects[1]
    other = again(made, hero=second, archetype=None)
    assert other.choice[2] == made.choice[2]
    kept = archetype(name).suits(Look.of(other.request).plan) > 0
    assert (other.choice[0] == name) == kept
    assert _heroes(other) == ({second} if _heroes(made) else set())


def test_another_seed_keeps_archetype_and_layout(parent: Drawn) -> None:
    other = again(parent, seed=100)
    assert (other.choice[0], other.choice[2]) == (parent.choice[0], parent.choice[2])
    assert other.finished.artwork != parent.finished.artwork


def test_variations_of_one_order_differ(parent: Drawn) -> None:
    asked = replace(parent.request, basis=parent.basis, seed=55)
    made = [drawn(replace(asked, take=take)) for take in range(2)]
    ways = {(each.choice[0], each.choice[2]) for each in made}
    assert ways == {(parent.choice[0], parent.choice[2])}
    every = [parent, *made]
    assert all(a.finished.artwork != b.finished.artwork for a, b in combinations(every, 2))


def test_a_picture_of_a_variant_that_is_no_more_can_be_varied() -> None:
    wanted = Direction(archetype="papercut", layout="overlay")
    asked = request("les", "post", seed=3, direction=wanted, subjects=("fox",))
    gone = Choice(archetype="papercut", variant="gone", layout="overlay", setting=999, ground=999,
                  stream="7:0:0:1")  # fmt: skip
    basis = Basis(commission="0" * 64, choice=gone, brand_sha256=asked.book.sha256,
                  format=asked.format.id, prompt="0" * 64)  # fmt: skip
    assert drawn(replace(asked, basis=basis)).choice[0] == "papercut"


def _heroes(made: Drawn) -> set[str]:
    return {thing.name for thing in made.scene.things if thing.role == "hero"}


def test_a_light_that_is_asked_for_at_once_changes_nothing_else_either() -> None:
    """Without another picture to be made from: the same seed composes the same."""
    for name in ("landscape", "still-life"):
        asked = replace(_asked(name), take=0)
        plain = drawn(asked)
        wanted = asked.direction.model_copy(update={"mood": "dusk"})
        dusk = drawn(replace(asked, direction=wanted))
        assert (dusk.choice, dusk.things) == (plain.choice, plain.things)


def test_an_archetype_that_is_asked_for_differently_keeps_the_layout() -> None:
    made = drawn(_asked("still-life"))
    other = again(made, archetype="spotlight")
    assert other.choice[0] == "spotlight"
    assert other.choice[2] == made.choice[2]


def test_takes_of_one_forced_way_differ_in_structure() -> None:
    wanted = Direction(archetype="still-life", layout="overlay")
    made = [
        Composer()
        .generate(request(take=take, direction=wanted), lambda _event: None, lambda: False)
        .choice
        for take in range(4)
    ]
    assert {(each.archetype, each.layout) for each in made if each} == {("still-life", "overlay")}
    assert len({each.variant for each in made if each}) == 4


def test_words_and_logo_are_moved_by_hand() -> None:
    wanted = Direction(archetype="spotlight", layout="overlay")
    made = drawn(request(direction=wanted, seed=3))
    down = again(made, nudge=Nudge(down=0.03))
    assert made.finished.placed is not None
    assert down.finished.placed is not None
    moved = [b.y - a.y for a, b in zip(made.words, down.words, strict=True)]
    assert all(0 < each <= 33 for each in moved)
    other = again(made, nudge=Nudge(corner="bottom-left")).finished.placed
    assert other is not None
    assert other.logo is not None
    assert other.logo.corner == "bottom-left"
    small = again(made, nudge=Nudge(scale=0.7)).finished.placed
    assert small is not None
    assert small.texts[0].size < made.finished.placed.texts[0].size
