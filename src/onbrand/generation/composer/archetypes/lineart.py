"""One confident line of a single weight on flat fields of color; things are drawn as outlines."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.group import company_of
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.linepen import LinePen
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.several import STEP
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
    at,
    both,
    curve,
    ell,
    rect,
    segments,
)
from onbrand.generation.composer.standing import keep_calm, stand
from onbrand.generation.composer.traits import GROUPS, PEOPLE, indoors, is_view
from onbrand.layout import Box
from onbrand.layout.grid import around, grow

_WEIGHT = 0.0062  # of the stage's shorter side
_LEAST = 3.6
_MOST = 3  # things in a row
_TRUTH, _SMALLEST, _LARGEST = 0.5, 0.5, 1.5  # of their sizes, as shares of the hero's
_ROW, _GAP = 0.92, 0.05  # of the stage's width
_APART = 0.05  # OKLab distance of the fill of a thing from the spot behind it


@dataclass(frozen=True, slots=True)
class _Look:
    """`field` behind all, `spot` the one shape of another color, `ink` the line; `lit` and
    `tint` fill the things."""

    field: str
    spot: str
    ink: str
    lit: str
    tint: str


def suits(plan: ScenePlan) -> float:
    if plan.hero is None or is_view(plan.hero):
        return 0.0
    if plan.style == "line":
        return 4.0
    return 0.75 if plan.style == "minimal" else 0.45


def variants(plan: ScenePlan) -> tuple[str, ...]:
    inside = plan.hero is not None and (indoors(plan.hero) or plan.hero in PEOPLE)
    if plan.hero and len(company_of(plan)) > 1:
        return ("field", "room" if inside else "scape")
    return ("field", "echo", "window", "room" if inside else "scape")


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    look = _look(scene, plan)
    stage = scene.canvas.stage
    weight = max(_LEAST, _WEIGHT * min(stage.width, stage.height))
    scene.pen = LinePen(scene.pen, look.ink, (look.lit, look.tint), weight)
    with scene.layer("background"):
        canvas = scene.canvas
        scene.pen.fill(rect(-4, -4, canvas.width + 8, canvas.height + 8, 0), look.field)
    _VARIANTS[variant](scene, plan, look, weight)


def _look(scene: Scene, plan: ScenePlan) -> _Look:
    dice = scene.dice("line-art")
    if plan.mood in {"night", "dusk"}:
        field = scene.shade("main", 0.3)
        return _Look(field, scene.shade("main", 0.42), "paper", field, scene.shade("second", 0.5))
    pale = scene.fresh(("accent", "second", "main", "sky"), 0.92)
    field = dice.choice([*pale, "paper"])
    spots = scene.fresh(("accent", "second", "warm", "sky"), 0.8)
    spot = dice.choice([tone for tone in spots if tone != field] or spots)
    dark = next(
        (t for t in ("main", "second", "ink") if scene.ramps.contrast(t, spot) >= 3.6
         and scene.ramps.contrast(t, field) >= 4.5), "ink",
    )  # fmt: skip
    tints = [t for t in scene.fresh(("second", "accent", "sky"), 0.87) if _told(scene, t, spot)]
    return _Look(field, spot, dark, "paper", dice.choice(tints or ["paper-1"]))


def _told(scene: Scene, one: str, other: str) -> bool:
    return apart(scene.ramps.tone(one), scene.ramps.tone(other)) > _APART


def _level(scene: Scene) -> tuple[float, float, float]:
    """Middle of the stage, the line that things stand on, and the room above it."""
    stage = scene.canvas.stage
    low = min(stage.bottom, scene.canvas.height) - stage.height * 0.13
    level = scene.canvas.line(low, stage.y + stage.height * 0.6, scene.canvas.height - 20)
    return scene.canvas.middle, level, level - stage.y


def _rule(scene: Scene, level: float, weight: float, ink: str) -> None:
    """The line of the ground from edge to edge, with a few pauses."""
    dice = scene.dice("rule")
    x, canvas = -10.0, scene.canvas
    while x < canvas.width:
        run = dice.uniform(0.16, 0.4) * canvas.width
        stop = min(x + run, canvas.width + 10)
        scene.pen.line(segments((x, level), (stop, level)), ink, weight)
        x = stop + dice.uniform(2.5, 6) * weight


def _stood(
    scene: Scene, plan: ScenePlan, at_: Point, most: tuple[float, float], ground: str
) -> Box:
    """The hero, or all that is named, side by side: lines of one do not run through another."""
    names = company_of(plan)[:_MOST]
    if len(names) < 2 or len(names) > _MOST:
        return stand(scene, plan, at_, most, ground=ground).box
    own = KIT[names[0]].size_m
    shares = [min(max((KIT[n].size_m / own) ** _TRUTH, _SMALLEST), _LARGEST) for n in names]
    counts = [1 if name in GROUPS else plan.count(name) for name in names]
    wide, tall = max(scene.canvas.stage.width * _ROW, most[0]), most[1] / max(1.0, *shares) * 1.12
    gap = scene.canvas.stage.width * _GAP
    sizes = [scene.size(n, tall * share) for n, share in zip(names, shares, strict=True)]
    taken = sum(w * (1 + (c - 1) * STEP) for (w, _), c in zip(sizes, counts, strict=True))
    fit = min(1.0, (wide - gap * (len(names) - 1)) / taken)
    x = at_[0] - (taken * fit + gap * (len(names) - 1)) / 2
    boxes = []
    for name, (one, high), count in zip(names, sizes, counts, strict=True):
        across = one * fit * (1 + (count - 1) * STEP)
        lift = 0.0 if KIT[name].anchor == "ground" else high * fit * 0.6
        made = scene.heroes(
            name, x + across / 2, at_[1] - lift, high * fit, count=count, wide=one * fit,
            least=one * fit, ground=ground, role="hero" if name == plan.hero else "support",
        )  # fmt: skip
        if made is None:
            raise Crowded
        boxes.append(made.box)
        x += across + gap
    return around(tuple(boxes))


def _company(scene: Scene, plan: ScenePlan, level: float, mark: int, behind: str) -> None:
    hero = next(thing for thing in scene.things if thing.role == "hero")
    places = Places(
        level, level, mark, behind, (behind,), far=level, unit=hero.meter or None,
        within=_within(scene),
    )  # fmt: skip
    settle(scene, plan, places)


def _within(scene: Scene) -> Box:
    stage = scene.canvas.stage
    return grow(stage, 10)


def _field(scene: Scene, plan: ScenePlan, look: _Look, weight: float) -> None:
    """A flat disc behind the hero, a ground line, and little signs of the sky."""
    x, level, room = _level(scene)
    stage = scene.canvas.stage
    radius = min(room * 0.44, stage.width * 0.4)
    center = level - radius * 0.92
    box = Box(x=x - radius, y=center - radius, width=2 * radius, height=2 * radius)
    if scene.canvas.free(box):
        above = rect(0, -9, scene.canvas.width, level + 9, 0)
        scene.pen.fill(both(ell(x + weight * 2, center, radius), above), look.spot)
        ring = both(ell(x - weight * 1.5, center - weight * 1.5, radius), above)
        scene.pen.line(ring, look.ink, weight)
    mark = scene.mark
    hero = _stood(scene, plan, (x, level), (radius * 1.75, room * 0.66), look.spot)
    with scene.behind(mark):
        _rule(scene, level, weight, look.ink)
        _sky(scene, look, weight, hero)
    _company(scene, plan, level, mark, look.field)


def _sky(scene: Scene, look: _Look, weight: float, hero: Box) -> None:
    """Clouds, birds and stars of the same line, where there is room."""
    stage, dice = scene.canvas.stage, scene.dice("line-sky")
    night = scene.ramps.is_dark(look.field)
    for i, (across, down) in enumerate(((0.1, 0.16), (0.86, 0.1), (0.93, 0.36), (0.04, 0.42))):
        size = stage.width * dice.uniform(0.05, 0.075)
        x, y = stage.x + stage.width * across, stage.y + stage.height * down
        box = Box(x=x - size * 1.6, y=y - size, width=size * 3.2, height=size * 1.6)
        near = grow(hero, weight * 2)
        clear = scene.canvas.free(box) and (box.right < near.x or box.x > near.right
                                            or box.bottom < near.y)  # fmt: skip
        if clear and box.x > 0 and box.right < scene.canvas.width:
            drawn = _star(x, y, size * 0.5) if night else (_cloud(x, y, size) if i % 2 == 0 else
                                                           _birds(x, y, size))  # fmt: skip
            scene.pen.line(drawn, look.ink, weight)


def _cloud(x: float, y: float, size: float) -> Path:
    """Open at its foot."""
    s = size
    return (
        f"M{at(x - 1.5 * s, y)} C{at(x - 1.9 * s, y - 0.7 * s)} {at(x - 0.9 * s, y - 0.9 * s)} "
        f"{at(x - 0.7 * s, y - 0.45 * s)} C{at(x - 0.6 * s, y - 1.3 * s)} "
        f"{at(x + 0.7 * s, y - 1.3 * s)} {at(x + 0.7 * s, y - 0.4 * s)} "
        f"C{at(x + 1.1 * s, y - 0.9 * s)} {at(x + 1.9 * s, y - 0.5 * s)} {at(x + 1.5 * s, y)} "
        f"L{at(x - 0.5 * s, y)}"
    )


def _birds(x: float, y: float, size: float) -> Path:
    def one(x: float, y: float, s: float) -> Path:
        return (f"M{at(x - s, y - s * 0.3)} C{at(x - s * 0.5, y - s * 0.7)} "
                f"{at(x - s * 0.1, y - s * 0.4)} {at(x, y)} C{at(x + s * 0.1, y - s * 0.4)} "
                f"{at(x + s * 0.5, y - s * 0.7)} {at(x + s, y - s * 0.3)}")  # fmt: skip

    return one(x, y, size * 0.55) + " " + one(x + size * 1.1, y - size * 0.5, size * 0.38)


def _star(x: float, y: float, size: float) -> Path:
    return " ".join(
        segments((x - size * c, y - size * s), (x + size * c, y + size * s))
        for c, s in ((1, 0), (0, 1), (0.4, 0.4), (0.4, -0.4))
    )


def _echo(scene: Scene, plan: ScenePlan, look: _Look, weight: float) -> None:
    """Lines around the silhouette of the hero, like rings on water."""
    stage, canvas = scene.canvas.stage, scene.canvas
    size = min(stage.width, stage.height)
    x, middle = canvas.middle, stage.y + stage.height / 2
    tall, wide = size * 0.5, min(size * 0.56, stage.width * 0.66)
    _, height = scene.size(plan.hero or "", tall, wide)
    mark = scene.mark
    hero = stand(scene, plan, (x, middle + height / 2), (wide, tall), ground=look.spot).box
    gap = weight * 4.4
    rings = next((n for n in range(7, 0, -1) if canvas.free(grow(hero, gap * (n + 1)))), 0)
    if not rings or not isinstance(scene.pen, LinePen):
        raise Crowded
    with scene.behind(mark):
        scene.pen.echo(rings, gap, look.spot, look.field)
    low = hero.bottom + gap * rings
    places = Places(low, low, mark, look.field, (look.field,), within=_within(scene))
    # What stands beside keeps off the rings too.
    place, own = len(scene.things) - 1, scene.things[-1]
    scene.things[place] = replace(own, box=grow(hero, gap * (rings + 0.5)))
    settle(scene, plan, places)
    scene.things[place] = own


def _window(scene: Scene, plan: ScenePlan, look: _Look, weight: float) -> None:
    """Arches inside each other; the hero stands in the innermost."""
    x, level, room = _level(scene)
    stage, pen = scene.canvas.stage, scene.pen
    wide = min(stage.width * 0.72, room * 0.92)
    tall = min(room * 0.94, wide * 1.3)
    gap = weight * 4
    for i in range(4):
        inset = gap * i
        box = Box(x=x - wide / 2 + inset, y=level - tall + inset, width=wide - 2 * inset,
                  height=tall - inset)  # fmt: skip
        if not scene.canvas.free(box):
            raise Crowded
        shape = arch(box.x, box.y, box.width, box.height)
        pen.fill(shape, (look.field, look.spot, look.field, look.spot)[i])
        pen.line(shape, look.ink, weight)
    inner = wide - 6 * gap
    _hills(scene, look, weight, Box(x=x - inner / 2, y=level - tall * 0.62, width=inner,
                                    height=tall * 0.62))  # fmt: skip
    mark = scene.mark
    stand(scene, plan, (x, level), (inner * 0.84, tall * 0.6), ground=look.spot)
    with scene.behind(mark):
        _rule(scene, level, weight, look.ink)
    _company(scene, plan, level, mark, look.field)


def _hills(scene: Scene, look: _Look, weight: float, box: Box) -> None:
    """Two hills and a sun, inside of a frame."""
    edge = weight / 2
    left, right = box.x + edge, box.right - edge
    for high, tone in ((0.2, look.tint), (0.46, look.lit)):
        y = box.y + box.height * high
        points: list[Point] = [
            (left, y + box.height * 0.1), (left + box.width * 0.3, y),
            (left + box.width * 0.65, y + box.height * 0.14), (right, y + box.height * 0.02),
        ]  # fmt: skip
        ridge = curve(points)
        scene.pen.fill(f"{ridge}L{at(right, box.bottom)} L{at(left, box.bottom)} Z", tone)
        scene.pen.line(ridge, look.ink, weight)


def _scape(scene: Scene, plan: ScenePlan, look: _Look, weight: float) -> None:
    """Two plain hills and a sun: nothing that the lines of the hero would be lost in."""
    x, level, room = _level(scene)
    canvas, stage, pen, dice = scene.canvas, scene.canvas.stage, scene.pen, scene.dice("scape")
    radius = min(room, stage.width) * 0.2
    sun = x + dice.choice((-1, 1)) * stage.width * 0.2, stage.y + room * 0.34
    box = Box(x=sun[0] - radius, y=sun[1] - radius, width=2 * radius, height=2 * radius)
    if canvas.free(box):
        pen.fill(ell(*sun, radius), look.spot)
        pen.line(ell(*sun, radius), look.ink, weight)
    phase = dice.uniform(0, math.tau)
    top = canvas.line(level - room * 0.3, stage.y + room * 0.3, level - 10, room * 0.09)
    keep_calm(scene, top - room * 0.09, level)
    fields = ((top, look.tint, 1.0), (top + (level - top) * 0.5, look.lit, -1.0))
    for high, tone, turn in fields:
        points = [
            (u * canvas.width / 12 - 10, high + turn * room * 0.07 * math.sin(u * 0.62 + phase))
            for u in range(14)
        ]  # fmt: skip
        ridge = curve(points)
        pen.fill(f"{ridge}L{at(canvas.width + 10, level)} L{at(-10, level)} Z", tone)
        pen.line(ridge, look.ink, weight)
    pen.fill(rect(-4, level, canvas.width + 8, canvas.height - level + 4, 0), look.field)
    mark = scene.mark
    _stood(scene, plan, (x, level), (stage.width * 0.62, room * 0.62), look.lit)
    with scene.behind(mark):
        _rule(scene, level, weight, look.ink)
    _company(scene, plan, level, mark, look.lit)


def _room(scene: Scene, plan: ScenePlan, look: _Look, weight: float) -> None:
    """A table or a floor, a window, a picture and a lamp, all by one line."""
    x, level, room = _level(scene)
    stage, pen, canvas = scene.canvas.stage, scene.pen, scene.canvas
    side = scene.dice("room").choice((-1, 1))
    wide, tall = stage.width * 0.34, room * 0.46
    pane = Box(x=x - side * stage.width * 0.27 - wide / 2, y=level - room * 0.94, width=wide,
               height=tall)  # fmt: skip
    if canvas.free(grow(pane, weight * 4)):
        outer = grow(pane, weight * 2.4)
        for box, tone in ((outer, look.lit), (pane, look.spot)):
            shape = rect(box.x, box.y, box.width, box.height, 0)
            pen.fill(shape, tone)
            pen.line(shape, look.ink, weight)
        low = Box(x=pane.x, y=pane.y + tall * 0.45, width=wide, height=tall * 0.55 - weight / 2)
        _hills(scene, look, weight, low)
        middle = pane.x + wide / 2
        pen.line(segments((middle, pane.y), (middle, pane.bottom)), look.ink, weight)
    _lamp(scene, look, weight, (x + side * stage.width * 0.27, level - room * 0.62))
    mark = scene.mark
    most = min(stage.width * 0.8, max(stage.width * 0.56, room * 0.8)), room * 0.52
    _stood(scene, plan, (x, level), most, look.field)
    with scene.behind(mark):
        pen.fill(rect(-4, level, canvas.width + 8, canvas.height - level + 4, 0), look.tint)
        _rule(scene, level, weight, look.ink)
    _company(scene, plan, level, mark, look.field)


def _lamp(scene: Scene, look: _Look, weight: float, at_: Point) -> None:
    """On its cord from the upper edge."""
    lamp, bottom = at_
    half, pen = scene.canvas.stage.width * 0.09, scene.pen
    cord = Box(x=lamp - half, y=0, width=2 * half, height=bottom)
    if scene.canvas.free(cord):
        pen.line(segments((lamp, -10), (lamp, bottom - half * 1.2)), look.ink, weight)
        shade, top = (lamp - half, lamp + half), bottom - half * 1.6
        shell = (
            f"M{at(shade[0], bottom)} C{at(shade[0], top)} {at(shade[1], top)} "
            f"{at(shade[1], bottom)} Z"
        )
        pen.fill(shell, look.tint)
        pen.line(shell, look.ink, weight)


_VARIANTS: Mapping[str, Callable[[Scene, ScenePlan, _Look, float], None]] = {
    "field": _field,
    "echo": _echo,
    "window": _window,
    "scape": _scape,
    "room": _room,
}
