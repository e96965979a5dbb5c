"""The numbers of the brief, large and to scale; beside them only what the brief names apart from
them. Without numbers it is not drawn: nothing is made up."""

import math
from collections.abc import Callable, Mapping, Sequence

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.charts import bars, bubbles, columns, ring, squares
from onbrand.generation.composer.figurelists import listing, tiles, timeline, versus
from onbrand.generation.composer.infopage import LABEL, Page, comparable, titled
from onbrand.generation.composer.lettering import fit, legible, write
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Point, curve, ell, poly, rect
from onbrand.generation.composer.traits import is_view
from onbrand.layout import Box
from onbrand.layout.grid import grow
from onbrand.prompting import Figure

_TO_SCALE = {"columns", "bars", "bubbles", "ring", "versus"}
_LISTS = {"step", "place", "date"}
_LISTED = {
    "step": ("row", "climb", "road", "tiles"),
    "place": ("listing", "tiles"),
    "date": ("timeline", "listing"),
}
_PLINTH = 0.6  # of a stair: how much higher than the others the lowest is


def suits(plan: ScenePlan) -> float:
    if not plan.figures or "text" in plan.exclude or (plan.hero and is_view(plan.hero)):
        return 0.0
    kinds = {figure.kind for figure in plan.figures}
    if kinds == {"discount"} and plan.style != "infographic":
        return 0.3
    if plan.style == "infographic":
        return 4.0
    listed = all(figure.label for figure in plan.figures)
    if listed and (kinds <= _LISTS or len(plan.figures) > 2):
        return 3.0  # a list is asked for
    return 0.7 if len(plan.figures) > 1 else 0.4


def variants(plan: ScenePlan) -> tuple[str, ...]:
    figures = plan.figures
    kinds = {figure.kind for figure in figures}
    if len(kinds) == 1 and kinds <= _LISTS:
        return _LISTED[next(iter(kinds))]
    if len(figures) == 1:
        return ("ring", "squares", "number") if kinds == {"share"} else ("number", "badge", "block")
    if kinds == {"share"}:
        return ("ring", "bars", "versus" if len(figures) == 2 else "columns")
    if len(comparable(figures)) < len(figures) or _priced(figures):
        return ("tiles", "listing")
    return ("columns", "bars", "versus" if len(figures) == 2 else "bubbles")


def _priced(figures: Sequence[Figure]) -> bool:
    """A price list, not an income by years."""
    money = all(figure.unit in {"₽", "$", "€"} and figure.label for figure in figures)
    return money and not any(figure.label.isdigit() for figure in figures)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if not plan.figures:
        raise Crowded
    page, canvas = Page.of(scene, plan, several=variant in _TO_SCALE), scene.canvas
    with scene.layer("background"):
        scene.pen.fill(rect(-4, -4, canvas.width + 8, canvas.height + 8, 0), page.tones.ground)
    with scene.layer(variant):
        _VARIANTS[variant](page)


def _number(page: Page) -> None:
    """As large as the page bears; a share has its bar below it."""
    scene, box, tones = page.scene, page.chart, page.tones
    text, words = legible(scene, tones.ground, tones.strong, "main"), page.words(box.width)
    (figure,) = page.figures[:1]
    share = figure.kind == "share"
    thick = box.height * 0.09 if share else 12.0
    under = thick + (words.height + LABEL * 2.2 if words else LABEL)
    room = Box(x=box.x, y=box.y, width=box.width, height=box.height - under)
    written = page.number(room, text)
    y = written.bottom + LABEL
    wide = box.width if share else box.width * 0.2
    scene.pen.fill(rect(box.x, y, wide, thick, thick / 2), tones.pale if share else text)
    if share:
        long = box.width * figure.value / 100
        scene.pen.fill(rect(box.x, y, long, thick, thick / 2), tones.strong)
    if words:
        write(scene, words, (box.x, y + thick + LABEL), tones.text, "start")
    page.populate()


def _badge(page: Page) -> None:
    """On a disc with a toothed edge, as a seal."""
    scene, box, tones = page.scene, page.chart, page.tones
    radius = min(box.width, box.height) * 0.5
    middle = box.x + box.width / 2, box.y + box.height / 2
    count = 28
    rim = [
        (
            middle[0] + r * math.cos(i * math.pi / count),
            middle[1] + r * math.sin(i * math.pi / count),
        )
        for i in range(2 * count)
        for r in (radius * (1.0 if i % 2 else 0.93),)
    ]
    scene.pen.fill(poly(rim, 4), tones.strong)
    ink = legible(scene, tones.strong, "paper", "ink")
    scene.pen.line(ell(*middle, radius * 0.84), ink, 4)
    word, text = page.first
    made = fit(scene, "headline", text, radius * 1.1, radius * 1.4)
    label = page.words(radius * 1.2, radius * 0.17)
    lead = fit(scene, "subline", word, radius * 0.17, radius * 1.1) if word else None
    gap = made.cap * 0.4
    tall = made.cap + (label.height + gap if label else 0) + (lead.height + gap if lead else 0)
    y = middle[1] - tall / 2
    if lead:
        y = write(scene, lead, (middle[0], y), ink).bottom + gap
    written = write(scene, made, (middle[0], y), ink)
    if label:
        write(scene, label, (middle[0], written.bottom + gap), ink)
    page.populate()


def _block(page: Page) -> None:
    """On a panel that fills the page; with a hero on the front of a plinth that bears it."""
    scene, tones = page.scene, page.tones
    if page.lead.hero is None:
        _panel(page, page.chart)
        page.populate()
        return
    stage = scene.canvas.stage
    wide = min(stage.width * 0.84, stage.height * 0.9)
    tall = min(stage.height * 0.46, wide * 0.6)
    low, lid = stage.bottom - stage.height * 0.05, tall * 0.09
    front = Box(x=scene.canvas.middle - wide / 2, y=low - tall, width=wide, height=tall)
    if not scene.canvas.free(grow(front, lid)):
        raise Crowded
    under = rect(front.x + wide * 0.04, low - 4, wide, lid, 6)
    scene.pen.fill(under, step(tones.ground, -1))
    slab = rect(front.x - wide * 0.03, front.y - lid, wide * 1.06, lid, 6)
    _panel(page, front)
    scene.pen.fill(slab, step(tones.strong, 1))
    top = stage.y + stage.height * 0.02
    # The hero's line is a little above the foot of its box.
    box = Box(x=front.x, y=top, width=wide, height=(front.y - lid - top) / 0.94)
    page.with_hero(box).populate(disc=False)


def _panel(page: Page, box: Box) -> None:
    """The number in the strong color's field, its words below."""
    scene, tone = page.scene, page.tones.strong
    scene.pen.fill(rect(box.x, box.y, box.width, box.height, min(box.width, box.height) * 0.05),
                   tone)  # fmt: skip
    inner, ink = grow(box, -min(box.width, box.height) * 0.1), legible(scene, tone, "paper", "ink")
    words = page.words(inner.width)
    taken = words.height + LABEL * 1.2 if words else 0.0
    room = Box(x=inner.x, y=inner.y, width=inner.width, height=inner.height - taken)
    written = page.number(room, ink)
    if words:
        write(scene, words, (inner.x, written.bottom + LABEL * 1.2), ink, "start")


def _columns(page: Page) -> None:
    columns(page.scene, page.named, page.footing(), page.tones)
    page.populate()


def _bars(page: Page) -> None:
    bars(page.scene, page.named, page.heading(), page.tones)
    page.populate()


def _bubbles(page: Page) -> None:
    bubbles(page.scene, page.named, page.heading(), page.tones)
    page.populate()


def _ring(page: Page) -> None:
    """The value in it; of several the largest, and a legend beside or below."""
    scene, box, tones = page.scene, page.heading(), page.tones
    several = len(page.figures) > 1
    lead = max(page.figures, key=lambda figure: figure.value)
    label = None if several else page.words(box.width)
    flat = several and box.width > box.height * 1.1
    legend = LABEL * 4 * len(page.figures) if several and not flat else 0.0
    words = legend or (label.height + LABEL * 1.1 if label else 0.0)
    across = box.width * (0.5 if flat else 1.0)
    outer = min(across, box.height - words) * 0.5
    block = outer * 2 + words
    middle = box.x + across / 2, box.y + (box.height - block) / 2 + outer
    if outer < LABEL * 3:
        raise Crowded
    ring(scene, page.figures, middle, outer, outer * 0.66, tones)
    made = fit(scene, "headline", lead.text, outer * 0.56, outer * 1.06)
    write(scene, made, (middle[0], middle[1] - made.cap / 2), tones.text)
    low = middle[1] + outer + LABEL
    if flat:
        left = box.x + box.width * 0.57
        _legend(page, Box(x=left, y=box.y, width=box.right - left, height=box.height))
    elif several:
        wide = min(box.width, outer * 2)
        _legend(page, Box(x=middle[0] - wide / 2, y=low, width=wide, height=legend - LABEL))
    elif label:
        write(scene, label, (middle[0], low), tones.text)
    page.populate()


def _legend(page: Page, box: Box) -> None:
    scene, tones = page.scene, page.tones
    row = min(box.height / len(page.figures), LABEL * 4)
    y = box.y + (box.height - row * len(page.figures)) / 2
    last = page.figures.index(max(page.figures, key=lambda figure: figure.value))
    for index, figure in enumerate(page.figures):
        chip = LABEL * 0.7
        scene.pen.fill(ell(box.x + chip / 2, y + row * 0.3, chip / 2), tones.bar(index, last))
        value = fit(scene, "headline", figure.text, LABEL * 1.6, box.width - chip * 2)
        left = box.x + chip * 1.6
        write(scene, value, (left, y + row * 0.3 - value.cap / 2), tones.text, "start")
        if figure.label:
            label = fit(scene, "subline", figure.label, LABEL * 0.8, box.width - chip * 1.6)
            write(scene, label, (left, y + row * 0.3 + value.cap * 0.95), tones.text, "start")
        y += row


def _squares(page: Page) -> None:
    """A hundred squares, and what they say beside them or below."""
    box, scene = page.chart, page.scene
    flat = box.width > box.height
    side = min(box.width * 0.5, box.height) if flat else min(box.width, box.height * 0.58)
    left = box.x if flat else box.x + (box.width - side) / 2
    top = box.y + (box.height - side) / 2 if flat else box.y
    squares(scene, page.figures[0], Box(x=left, y=top, width=side, height=side), page.tones)
    if flat:
        rest = Box(x=left + side * 1.08, y=top, width=box.right - left - side * 1.08, height=side)
    else:
        y = box.y + side * 1.05
        rest = Box(x=left, y=y, width=side, height=box.bottom - y)
    words = page.words(rest.width)
    taken = words.height + LABEL if words else 0.0
    text = legible(scene, page.tones.ground, page.tones.strong, "main")
    room = Box(x=rest.x, y=rest.y, width=rest.width, height=rest.height - taken)
    written = page.number(room, text)
    if words:
        write(scene, words, (rest.x, written.bottom + LABEL), page.tones.text, "start")
    page.populate()


def _numeral(page: Page, figure: Figure, middle: tuple[float, float], radius: float) -> None:
    """A step's number on a disc."""
    scene, tones = page.scene, page.tones
    last = figure is page.figures[-1]
    tone = tones.strong if last else tones.bars[0]
    scene.pen.fill(ell(*middle, radius), tone)
    made = fit(scene, "headline", figure.text, radius * 1.05, radius * 1.3)
    ink = legible(scene, tone, "paper", "ink")
    write(scene, made, (middle[0], middle[1] - made.cap / 2), ink)


def _row(page: Page) -> None:
    """Side by side on a line; below each other where it is narrow."""
    box, count = page.chart, len(page.figures)
    labeled = any(figure.label for figure in page.figures)
    flat = box.width > box.height * 0.9
    gap = (box.width if flat else box.height) / count
    radius = min(gap * 0.38, (box.height if flat else box.width) * 0.27)
    level = box.y + box.height * (0.42 if labeled else 0.5)
    spots = [
        (box.x + gap * (i + 0.5), level) if flat else (box.x + radius, box.y + gap * (i + 0.5))
        for i in range(count)
    ]
    (x, y), (right, low) = spots[0], spots[-1]
    line = Box(x=x - 4, y=y - 4, width=right - x + 8, height=low - y + 8)
    page.scene.pen.fill(rect(line.x, line.y, line.width, line.height, 0), page.tones.pale)
    _numbered(page, spots, radius, gap * 0.94 if flat else 0.0)
    page.populate()


def _numbered(page: Page, spots: list[Point], radius: float, below: float) -> None:
    """Each step on a disc, its name so wide at most `below` it; at its right where that is 0."""
    scene, text = page.scene, page.tones.text
    for figure, spot in zip(page.figures, spots, strict=True):
        _numeral(page, figure, spot, radius)
        if figure.label and below:
            made = fit(scene, "subline", titled(figure), LABEL * 1.3, below, lines=3)
            write(scene, made, (spot[0], spot[1] + radius + made.size * 0.7), text)
        elif figure.label:
            left = spot[0] + radius * 1.5
            room = page.chart.right - left
            made = fit(scene, "subline", titled(figure), LABEL * 1.5, room, lines=2)
            write(scene, made, (left, spot[1] - made.height / 2), text, "start")


def _climb(page: Page) -> None:
    """Stairs, a number on each; the hero is on top."""
    scene, count = page.scene, len(page.figures)
    stage = grow(scene.canvas.stage, -0.04 * scene.canvas.stage.width)
    room = stage.height * (0.9 if page.lead.hero is None else 0.6)
    wide, rise = stage.width / count, room / (count + _PLINTH)
    tops = [stage.bottom - rise * (index + 1 + _PLINTH) for index in range(count)]
    for index, (figure, top) in enumerate(zip(page.figures, tops, strict=True)):
        stair = Box(x=stage.x + index * wide, y=top, width=wide, height=stage.bottom - top)
        if not scene.canvas.free(stair):
            raise Crowded
        tone = page.tones.strong if index == count - 1 else page.tones.bars[index % 2]
        scene.pen.fill(rect(stair.x, top, wide + 1, stair.height, 0), tone)
        scene.pen.fill(rect(stair.x, top, wide + 1, rise * 0.07, 0), step(tone, 1))
        ink, left = legible(scene, tone, "paper", "ink"), stair.x + wide * 0.1
        made = fit(scene, "headline", figure.text, min(rise * 0.8, wide * 0.5), wide * 0.8)
        written = write(scene, made, (left, top + rise * 0.2), ink, "start")
        if figure.label:
            label = fit(scene, "subline", titled(figure), LABEL * 1.1, wide * 0.82, lines=2)
            write(scene, label, (left, written.bottom + label.size * 0.6), ink, "start")
    reach = min(wide * 2.2, stage.width)
    height = (tops[-1] - stage.y) / 0.94
    box = Box(x=stage.right - reach, y=stage.y, width=reach, height=height)
    page.with_hero(box).populate(disc=False)


def _road(page: Page) -> None:
    """A winding way with a number at each bend."""
    box, count, pen = page.chart, len(page.figures), page.scene.pen
    flat = box.width > box.height
    radius = min(box.width, box.height) * (0.14 if flat else 0.1)
    spots: list[Point] = []
    for index in range(count):
        along, odd = (index + 0.5) / count, index % 2
        if flat:
            spots.append((box.x + box.width * along, box.y + box.height * (0.28, 0.6)[odd]))
        else:
            spots.append((box.x + box.width * (0.14, 0.34)[odd], box.y + box.height * along))
    path = curve(spots)
    pen.line(path, page.tones.pale, radius * 0.9)
    pen.line(path, page.tones.ground, 6, dash="22 20")
    _numbered(page, spots, radius, box.width / count if flat else 0.0)
    page.populate()


_VARIANTS: Mapping[str, Callable[[Page], None]] = {
    "number": _number,
    "badge": _badge,
    "block": _block,
    "columns": _columns,
    "bars": _bars,
    "bubbles": _bubbles,
    "ring": _ring,
    "squares": _squares,
    "row": _row,
    "climb": _climb,
    "road": _road,
    "tiles": tiles,
    "listing": listing,
    "timeline": timeline,
    "versus": versus,
}
