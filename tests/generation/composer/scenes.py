"""Requests and measurements that several tests of the composer share."""

from collections.abc import Iterator

import numpy as np

from onbrand.artwork import Pixels, rasterize
from onbrand.brand import BrandBook, Format
from onbrand.generation import Request
from onbrand.generation.composer.archetypes import ARCHETYPES, Archetype
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import Box, Layout, TextDoesNotFit, backdrop, plan, suitable, variants
from onbrand.prompting import UNDIRECTED, Direction, Figure, Lettering, Plan, Prompt
from onbrand.samples import sample

WORDS = Lettering(headline="Сохраним лес вместе", subline="Посадите дерево за 300 рублей")
BRIEFS: dict[str, ScenePlan] = {
    "still-life": ScenePlan(("cup", "croissant")),
    "spotlight": ScenePlan(("gift", "star")),
    "landscape": ScenePlan(("fox", "fir"), setting="forest"),
    "street": ScenePlan(("van", "house"), setting="city"),
    "interior": ScenePlan(("armchair", "cat"), setting="room"),
    "people": ScenePlan(("barista", "coffee_machine"), setting="shop"),
    "geometric": ScenePlan(("lightbulb", "chart"), style="geometric"),
    "papercut": ScenePlan(("fox",), style="papercut"),
    "infographic": ScenePlan(
        ("house", "coins"),
        style="infographic",
        figures=tuple(
            Figure(value=n, text=f"{n}%", label=f"{2020 + n}", unit="%") for n in (2, 5, 9)
        ),
    ),
    "sale": ScenePlan(
        ("shopping_bag",),
        figures=(Figure(value=30, text="30%", lead="скидка", unit="%", kind="discount"),),
    ),
    "line-art": ScenePlan(("teapot", "cup"), style="line"),
    "riso": ScenePlan(("bicycle", "tree"), style="riso"),
    "isometric": ScenePlan(("house", "tree"), style="isometric"),
    "sea": ScenePlan(("sailboat", "lighthouse"), setting="sea"),
    "seasonal": ScenePlan(("snowman", "fir"), season="winter"),
    "waves": ScenePlan(("key", "star")),
    "mesh": ScenePlan(("rocket", "star"), style="gradient"),
    "pattern": ScenePlan(("cup", "donut"), style="pattern"),
}


def archetype(name: str) -> Archetype:
    return next(known for known in ARCHETYPES if known.name == name)


def form(book: BrandBook, wanted: str) -> Format:
    return next(known for known in book.formats if known.id == wanted)


def request(  # noqa: PLR0913 - a brief has many sides
    brand: str = "zerno",
    format_id: str = "post",
    *,
    seed: int = 1,
    take: int = 0,
    lettering: Lettering = WORDS,
    direction: Direction = UNDIRECTED,
    book: BrandBook | None = None,
    **read: object,
) -> Request:
    book = book or sample(brand)
    plan_ = Plan.model_validate({"subjects": ("cup", "croissant"), **read})
    prompt = Prompt(language="ru", sections=(), lettering=lettering, format=format_id, plan=plan_)
    return Request(prompt, book, form(book, format_id), seed, take, direction=direction)


def drafts(
    name: str, format_id: str, book: BrandBook, seed: int, lettering: Lettering = WORDS
) -> Iterator[tuple[Layout, Scene]]:
    """One draft of the archetype in every kind of layout that it serves."""
    own, brief = archetype(name), BRIEFS[name]
    names = own.variants(brief)
    for number, kind in enumerate(suitable(book, form(book, format_id))):
        if own.layouts.get(kind, 1.0) <= 0 or (name == "pattern" and kind == "overlay"):
            continue
        try:
            layout = plan(
                book,
                form(book, format_id),
                lettering,
                kind=kind,
                variant=(seed + number) % variants(kind),
                ground=seed + number,
            )
            scene = Scene(Canvas.of(layout), Ramps(book), f"{seed}:{number}", grain=False)
            own.draw(scene, brief, names[(seed + number) % len(names)])
        except (Crowded, TextDoesNotFit):
            continue
        yield layout, scene


def ground(layout: Layout, scene: Scene, width: int = 540) -> Pixels:
    return rasterize(backdrop(scene.vector(), layout), width)


def busy(pixels: Pixels, layout: Layout, box: Box) -> float:
    """The share of a box where neighbors differ by more than a soft step of a sky."""
    scale = pixels.shape[1] / layout.sheet.width
    rows = slice(int(box.y * scale) + 1, int(box.bottom * scale) - 1)
    columns = slice(max(0, int(box.x * scale) + 1), int(box.right * scale) - 1)
    part = pixels[rows, columns].astype(int).sum(axis=-1)
    steps = np.abs(np.diff(part, axis=0))[:, :-1] + np.abs(np.diff(part, axis=1))[:-1]
    return float((steps > 36).mean()) if steps.size else 0.0
