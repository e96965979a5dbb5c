"""The critic against scenes that are broken on purpose: each fault is scored below the sound scene,
over many seeds, brands, formats and heroes."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest

from onbrand.artwork import Pixels, rasterize
from onbrand.brand import BrandBook
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.critic import Judgment, Seen, judge
from onbrand.generation.composer.engine import on_sheet
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Role, Scene
from onbrand.generation.composer.shapes import rect
from onbrand.layout import Box, Layout, backdrop, plan
from onbrand.samples import sample, sample_ids

from .scenes import WORDS, form

SEEDS = range(24)
ENOUGH = 0.95
# Heroes and what stands beside them at its true size.
CAST = (
    ("teapot", "cup", "apple"),
    ("gift", "candle", "book"),
    ("armchair", "plant", "cat"),
    ("fox", "cat", "flower"),
    ("van", "person", "bicycle"),
    ("house", "van", "bench"),
    ("person", "dog", "bench"),
)
SMALL = ("apple", "candle", "star", "book", "leaf")
FORMATS = ("post", "portrait", "banner")


@dataclass(frozen=True)
class Stand:
    """Where the hero stands, how tall, and before what: in units of the canvas."""

    book: BrandBook
    layout: Layout
    cast: tuple[str, str, str]
    ground: str
    x: float
    foot: float
    tall: float
    side: int
    seed: int

    @classmethod
    def of(cls, seed: int) -> "Stand":
        dice = random.Random(f"stand-{seed}")
        book = sample(sample_ids()[seed % 4])
        format_ = form(book, FORMATS[seed % 3])
        layout = plan(book, format_, WORDS, kind="overlay", variant=seed % 2)
        canvas, cast = Canvas.of(layout), CAST[seed % len(CAST)]
        scene = Scene(canvas, Ramps(book), "0:0:0:0", grain=False)
        ground = dice.choice(scene.fresh(("second", "accent", "sky"), 0.9))
        _, tall = scene.size(cast[0], canvas.stage.height * 0.7, canvas.stage.width * 0.3)
        foot = canvas.stage.y + canvas.stage.height * 0.9
        side = dice.choice((-1, 1))
        return cls(book, layout, cast, ground, canvas.middle, foot, tall, side, seed)

    def scene(self) -> Scene:
        scene = Scene(Canvas.of(self.layout), Ramps(self.book), f"{self.seed}:0:0:0", grain=False)
        canvas = scene.canvas
        floor = canvas.line(self.foot - self.tall * 0.12, self.foot - self.tall, canvas.height)
        scene.pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), self.ground)
        low = rect(-2, floor, canvas.width + 4, canvas.height - floor + 4, 0)
        scene.pen.fill(low, scene.shade("main", 0.72))
        return scene

    def put(self, scene: Scene, name: str, x: float, tall: float, role: Role) -> None:
        """Wherever that is."""
        whole = scene.canvas
        scene.canvas = replace(whole, quiet=())
        anchored = {"ground": 0.0, "center": 0.5, "hang": 1.0}[KIT[name].anchor]
        scene.put(name, x, self.foot - tall * anchored, tall, ground=self.ground, role=role)
        scene.canvas = whole

    def hero(self, scene: Scene, x: float | None = None, share: float = 1.0) -> None:
        self.put(scene, self.cast[0], self.x if x is None else x, self.tall * share, "hero")

    def company(self, scene: Scene, share: float = 1.0) -> None:
        """One at each side, `share` of its true size beside the hero's."""
        edge = scene.size(self.cast[0], self.tall)[0] / 2
        unit = self.tall / scene.boxed(self.cast[0], KIT[self.cast[0]].size_m)[1]
        for side, name in zip((-1, 1), self.cast[1:], strict=True):
            tall = scene.boxed(name, KIT[name].size_m)[1] * unit * share
            wide, tall = scene.size(name, tall, scene.canvas.stage.width * 0.2 * max(share, 1))
            self.put(scene, name, self.x + side * (edge + wide * 0.56), tall, "support")


Draw = Callable[[Stand, Scene], None]


def sound(at: Stand, scene: Scene) -> None:
    at.hero(scene)
    at.company(scene)


def alone(at: Stand, scene: Scene) -> None:
    at.hero(scene)


def pair(at: Stand, scene: Scene) -> None:
    width, _ = scene.size(at.cast[0], at.tall * 0.7)
    for side in (-1, 1):
        at.hero(scene, at.x + side * width * 0.54, 0.7)


def cut_by_the_edge(at: Stand, scene: Scene) -> None:
    at.hero(scene, scene.canvas.width if at.side > 0 else 0.0)
    at.company(scene)


def torn_apart(at: Stand, scene: Scene) -> None:
    """Company at the frame instead of beside the hero."""
    at.hero(scene)
    for side, name in zip((-1, 1), at.cast[1:], strict=True):
        wide, tall = scene.size(name, at.tall * 0.3, scene.canvas.stage.width * 0.12)
        stage = scene.canvas.stage
        x = stage.x + wide / 2 + 10 if side < 0 else stage.right - wide / 2 - 10
        at.put(scene, name, x, tall, "support")


def company_cut(at: Stand, scene: Scene) -> None:
    at.hero(scene)
    edge = scene.canvas.width if at.side > 0 else 0.0
    at.put(scene, at.cast[1], edge, at.tall * 0.4, "support")


def over_the_words(at: Stand, scene: Scene) -> None:
    sound(at, scene)
    _within(at, scene, scene.canvas.quiet[0])


def under_the_logo(at: Stand, scene: Scene) -> None:
    sound(at, scene)
    _within(at, scene, scene.canvas.quiet[-1])


def _within(at: Stand, scene: Scene, box: Box) -> None:
    tall = min(box.width, box.height) * 0.9
    middle = replace(at, foot=box.y + box.height / 2 + tall / 2)
    middle.put(scene, "star", box.x + box.width / 2, tall, "prop")


def lopsided(at: Stand, scene: Scene) -> None:
    stage, width = scene.canvas.stage, scene.size(at.cast[0], at.tall)[0]
    x = stage.x + width / 2 if at.side < 0 else stage.right - width / 2
    at.hero(scene, x)
    for number, name in enumerate(at.cast[1:], 1):
        higher = replace(at, foot=at.foot - at.tall * 0.25 * number)
        higher.put(scene, name, x, at.tall * 0.3, "support")


def cluttered(at: Stand, scene: Scene) -> None:
    dice, stage = random.Random(at.seed), scene.canvas.stage
    for _ in range(70):
        tall = stage.height * dice.uniform(0.12, 0.26)
        spot = replace(at, foot=dice.uniform(stage.y + tall, stage.bottom))
        spot.put(scene, dice.choice(SMALL), dice.uniform(stage.x, stage.right), tall, "prop")
    sound(at, scene)


def empty(at: Stand, scene: Scene) -> None:
    at.hero(scene, share=0.16)


def fused(at: Stand, scene: Scene) -> None:
    width, _ = scene.size(at.cast[0], at.tall * 0.7)
    for side in (-1, 1):
        at.hero(scene, at.x + side * width * 0.18, 0.7)


def wrong_scale(at: Stand, scene: Scene) -> None:
    at.hero(scene)
    at.company(scene, share=7)


def hidden(ground: Pixels, box: Box) -> Pixels:
    """The hero in the colors of what is around it."""
    rows, columns = (slice(max(int(a), 0), int(b)) for a, b in
                     ((box.y, box.bottom), (box.x, box.right)))  # fmt: skip
    out = ground.copy()
    inside = out[rows, columns].astype(float)
    around = np.concatenate([out[rows, : columns.start], out[rows, columns.stop :]], axis=1)
    out[rows, columns] = (np.median(around, axis=1)[:, None] * 0.9 + inside * 0.1).astype(np.uint8)
    return out


def judged(at: Stand, draw: Draw, spoil: Callable[[Pixels, Box], Pixels] | None = None) -> Judgment:
    scene = at.scene()
    draw(at, scene)
    things = tuple(on_sheet(scene, at.layout))
    ground = rasterize(backdrop(scene.vector(), at.layout), 270)
    if spoil:
        scale = 270 / at.layout.sheet.width
        hero = next(thing.box for thing in things if thing.role == "hero")
        ground = spoil(ground, Box(**{k: v * scale for k, v in hero.model_dump().items()}))
    return judge(Seen(ground, at.layout, things))


FAULTS: dict[str, tuple[Draw, Draw, str]] = {
    "cut by the edge": (sound, cut_by_the_edge, "whole"),
    "torn apart": (sound, torn_apart, "together"),
    "company cut by the edge": (sound, company_cut, "whole"),
    "over the words": (sound, over_the_words, "quiet"),
    "under the logo": (sound, under_the_logo, "logo"),
    "lopsided": (sound, lopsided, "balance"),
    "cluttered": (sound, cluttered, "calm"),
    "empty": (alone, empty, "size"),
    "fused": (pair, fused, "apart"),
    "wrong scale": (sound, wrong_scale, "scale"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_scene_is_scored_below_the_sound_one(fault: str) -> None:
    whole, broken, blamed = FAULTS[fault]
    pairs = [(judged(Stand.of(s), whole), judged(Stand.of(s), broken)) for s in SEEDS]
    caught = [bad.score < good.score for good, bad in pairs]
    named = [bad.measures[blamed] < good.measures[blamed] for good, bad in pairs]
    assert np.mean(caught) >= ENOUGH, [s for s in SEEDS if not caught[s]]
    assert np.mean(named) >= ENOUGH, [s for s in SEEDS if not named[s]]


def test_a_hero_hidden_in_its_ground_is_scored_below_a_clear_one() -> None:
    pairs = [(judged(Stand.of(s), sound), judged(Stand.of(s), sound, hidden)) for s in SEEDS]
    caught = [bad.score < good.score and bad.hero < good.hero for good, bad in pairs]
    assert np.mean(caught) >= ENOUGH, [s for s in SEEDS if not caught[s]]


def test_sound_scenes_are_blamed_for_nothing() -> None:
    for draw in (sound, pair):
        found = [judged(Stand.of(seed), draw) for seed in SEEDS]
        for blamed in ("whole", "apart", "together", "scale", "quiet", "logo"):
            free = np.mean([judgment.measures[blamed] >= 0.7 for judgment in found])
            assert free >= ENOUGH, (draw, blamed, free)
