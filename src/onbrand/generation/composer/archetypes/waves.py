"""Abstract waves: layered bands that flow around the words, with the hero on a crest."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.flows import Field, Line, between, level, shifted
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import Point, at, curve, ell
from onbrand.generation.composer.traits import FLYING, HEAVENLY, PEOPLE, is_emblem, is_view
from onbrand.layout import Box

VARIANTS = ("swell", "tide", "ribbon", "arch")
_BANDS = 6
_LEAST = 0.1  # OKLab distance of a stripe in another color from the bands beside it


@dataclass(frozen=True, slots=True)
class _Tones:
    """Behind all; the bands from the far one to the near one; the disc behind the hero."""

    ground: str
    bands: tuple[str, ...]
    disc: str


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if plan.style == "abstract":
        return 3.2
    if hero is None:
        return 1.0
    if is_view(hero):
        return 0.2
    if hero in PEOPLE:
        return 0.45
    base = {"symbol": 0.95, "sky": 0.7, "table": 0.6, "being": 0.5}.get(KIT[hero].scene_class, 0.4)
    return base * (1.6 if plan.style in {"retro", "minimal"} else 1.0)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    dice = scene.dice("waves")
    tones = _tones(scene, plan, dice)
    with scene.layer("ground"):
        scene.pen.fill(scene.whole(), tones.ground)
        scene.pen.grain(scene.whole(), step(tones.ground, -1), 0, 0.2)
    paint = {"swell": _swell, "tide": _tide, "ribbon": _ribbon, "arch": _arch}
    paint[variant](scene, plan, tones)


def _tones(scene: Scene, plan: ScenePlan, dice: random.Random) -> _Tones:
    """Light behind and deep in front by day, all deep at night; one band in another color."""
    night = plan.mood in {"night", "dusk"}
    slots = [slot for slot in ("main", "second", "sky", "leaf", "warm")
             if scene.lively(scene.shade(slot, 0.62))] or ["main"]  # fmt: skip
    slot = "main" if night or (plan.mood == "day" and dice.random() < 0.5) else dice.choice(slots)
    back, front = (0.54, 0.24) if night else (0.88, 0.62) if plan.mood == "calm" else (0.84, 0.4)
    if not night:  # bright colors turn to mud towards the ink
        front = max(front, min(scene.ramps.tone(slot).oklab[0] - 0.1, 0.7))
    bands = [scene.shade(slot, back + (front - back) * i / (_BANDS - 1)) for i in range(_BANDS)]
    if night:
        ground = scene.shade("main", 0.28)
    else:
        pale = scene.fresh((slot, "accent", "second", "sky"), 0.95)
        fitting = [tone for tone in pale if not plan.hero or not scene.clash(plan.hero, tone)]
        ground = (fitting or pale)[0]
    place = dice.choice((1, 2))
    bright = [
        tone for tone in ("accent", "hot", "second", "sky") if _apart(scene, tone, bands[place])
    ]
    if bright and plan.mood != "calm":
        bands[place] = bright[0]
    discs = [scene.shade(each, 0.82) for each in ("accent", "second", "hot")]
    told = [tone for tone in discs if not plan.hero or not scene.clash(plan.hero, tone)]
    told = [tone for tone in told if _apart(scene, tone, ground)]
    return _Tones(ground, tuple(bands), (told or ["paper"])[0])


def _apart(scene: Scene, one: str, other: str) -> bool:
    return apart(scene.ramps.tone(one), scene.ramps.tone(other)) > _LEAST


# Bands


def _band(scene: Scene, field: Field, line: Line, tone: str, deep: float) -> None:
    """From a line to the far edge: lit along its crest, a soft light that thins out below it."""
    pen = scene.pen
    edge = tuple((x, field.height + 8) for x, _ in line)
    pen.fill(field.path(between(line, edge)), tone)
    top = min(y for _, y in line)
    if not any(box.bottom > top for box in field.quiet):
        for phase, share in enumerate((1.0, 0.66, 0.4, 0.2)):
            soft = field.path(between(line, shifted(line, deep * share)))
            pen.grain(soft, step(tone, 1), phase, 0.8)
    pen.fill(field.path(between(line, shifted(line, 3.2))), step(tone, 1))


def _waves(field: Field, dice: random.Random, span: tuple[float, float], hump: float) -> list[Line]:
    """Bands from `span[0]` to `span[1]`, risen by `hump` at the stage, closer where they rise."""
    stage, room = field.stage, field.stage.height
    middle = stage.x + stage.width / 2 + stage.width * dice.uniform(-0.12, 0.12)
    wide = max(stage.width * 0.62, field.width * 0.3)
    long, phase = field.width * dice.uniform(0.75, 1.1), dice.uniform(0, math.tau)

    def wave(i: int) -> Callable[[float], float]:
        share = i / (_BANDS - 1)
        base = span[0] + (span[1] - span[0]) * share
        swing = room * (0.035 + 0.03 * share)
        lean = 0.5 if i % 2 else -0.5

        def y(x: float) -> float:
            rise = hump * (1 - 0.55 * share) * math.exp(-(((x - middle) / wide) ** 2))
            turn = math.tau * x / (long * (1 + 0.12 * i)) + phase + 0.8 * i
            return base - rise - swing * (math.sin(turn) + lean * math.sin(2.1 * turn))

        return y

    return field.family([wave(i) for i in range(_BANDS)], min(18.0, room * 0.02))


def _swell(scene: Scene, plan: ScenePlan, tones: _Tones) -> None:
    """Bands from side to side that rise at the stage; the hero stands between them."""
    canvas, dice = scene.canvas, scene.dice("swell")
    field = Field.of(canvas)
    stage = field.stage
    bottom = min(stage.bottom, field.height)
    room = bottom - stage.y
    top = 0.42 if plan.hero else 0.62
    lines = _waves(field, dice, (bottom - room * top, bottom - room * 0.06), room * 0.12)
    with scene.layer("far"):
        foot = level(lines[3], canvas.middle)
        if plan.hero:  # alone it would be a sun, and the waves a view
            _disc(scene, tones, (canvas.middle, foot - room * 0.34, min(room, stage.width) * 0.32))
        for i in range(3):
            _band(scene, field, lines[i], tones.bands[i], room * 0.1)
    with scene.layer("things"):
        _on_crest(scene, plan, tones, foot, tones.bands[1])
    with scene.layer("near"):
        for i in range(3, _BANDS):
            _band(scene, field, lines[i], tones.bands[i], room * 0.1)


def _tide(scene: Scene, plan: ScenePlan, tones: _Tones) -> None:
    """Bands from top to bottom at the side of the stage; the hero on a disc before them."""
    canvas, dice = scene.canvas, scene.dice("tide")
    off = canvas.middle - canvas.width / 2
    left = off < -40 or (abs(off) <= 40 and dice.random() < 0.5)
    field = Field.of(canvas, upright=True, flipped=left)
    stage = field.stage
    wide = stage.height
    start = stage.y + wide * (0.2 if abs(off) > 40 else 0.34)
    lines = _waves(field, dice, (start, stage.bottom - wide * 0.02), wide * 0.1)
    with scene.layer("bands"):
        for line, tone in zip(lines, tones.bands, strict=True):
            _band(scene, field, line, tone, wide * 0.1)
    with scene.layer("things"):
        _on_disc(scene, plan, tones)


def _ribbon(scene: Scene, plan: ScenePlan, tones: _Tones) -> None:
    """A sheaf of stripes that spreads at the stage and turns over beside it."""
    canvas, dice = scene.canvas, scene.dice("ribbon")
    field, stage = Field.of(canvas), canvas.stage
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    middle = bottom - room * 0.2
    long, phase = canvas.width * dice.uniform(1.0, 1.35), dice.uniform(-0.5, 0.5)
    way = dice.choice((-1, 1))

    def line(i: int) -> Callable[[float], float]:
        place = i - _BANDS / 2

        def y(x: float) -> float:
            turn = math.tau * (x - canvas.middle) / long + phase
            spread = room * 0.042 * (0.42 + 0.58 * math.cos(turn * 0.9 + 0.25 * way))
            return middle + way * room * 0.12 * math.sin(turn) + place * spread

        return y

    lines = field.family([line(i) for i in range(_BANDS + 1)], room * 0.012)
    with scene.layer("ribbon"):
        for i, tone in enumerate(tones.bands):
            scene.pen.fill(between(lines[i], lines[i + 1]), tone)
            soft = between(lines[i], tuple(_halfway(lines[i], lines[i + 1])))
            scene.pen.grain(soft, step(tone, 1), i % 3, 0.8)
    with scene.layer("things"):
        foot = min(level(lines[0], canvas.middle), level(lines[-1], canvas.middle)) + 6
        if plan.hero:
            _disc(scene, tones, (canvas.middle, foot - room * 0.3, min(room, stage.width) * 0.28))
        _on_crest(scene, plan, tones, foot, tones.ground)


def _halfway(one: Line, other: Line) -> Line:
    return tuple((x, (y + low) / 2) for (x, y), (_, low) in zip(one, other, strict=True))


def _arch(scene: Scene, plan: ScenePlan, tones: _Tones) -> None:
    """Stripes that rise, turn over the hero and run out to a side, before a low wave."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("arch")
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    field = Field.of(canvas)
    swing = room * 0.02
    floor = field.family(
        [lambda x: bottom - room * 0.12 + swing * math.sin(math.tau * x / canvas.width + 1.0)], 8
    )[0]
    outer = min(stage.width * 0.47, room * 0.5)
    thick = outer * 0.4 / (_BANDS - 1)
    top, x = bottom - room * 0.96, canvas.middle
    box = Box(x=x - outer, y=top, width=2 * outer, height=bottom - top)
    if not canvas.free(box):
        raise Crowded
    side = dice.choice((-1, 1))
    run = _runs_out(scene, box, side) or _runs_out(scene, box, -side)
    with scene.layer("stripes"):
        for i in range(_BANDS - 1):
            edges = [_stripe((x, top + outer), outer - thick * k, bottom + 40, run)
                     for k in (i, i + 1)]  # fmt: skip
            back = tuple(reversed(edges[1]))
            path = f"{curve(edges[0])}L{at(*back[0])} {curve(back).replace('M', 'L', 1)}Z"
            tone = tones.bands[_BANDS - 2 - i]
            scene.pen.fill(path, tone)
            scene.pen.grain(path, step(tone, 1), i % 3, 0.5)
    with scene.layer("things"):
        foot = level(floor, x) + 10
        inner = 2 * (outer - thick * (_BANDS - 1))
        _on_crest(scene, plan, tones, foot, tones.ground, inner * 0.8)
    with scene.layer("near"):
        _band(scene, field, floor, tones.bands[-1], room * 0.08)


def _runs_out(scene: Scene, box: Box, side: int) -> int:
    """The side to which the stripes may turn at their foot, 0 when it is not free."""
    edge = scene.canvas.width if side > 0 else 0.0
    start = box.right if side > 0 else box.x
    tail = Box(x=min(start, edge), y=box.bottom - box.height * 0.6,
               width=abs(edge - start), height=box.height * 0.6)  # fmt: skip
    return side if scene.canvas.free(tail) else 0


def _stripe(middle: Point, radius: float, low: float, run: int) -> list[Point]:
    """One edge of a stripe: up, over, and down or out to the side of `run`."""
    (x, y), way = middle, run or 1
    points = [(x - way * radius, low), (x - way * radius, (low + y) / 2)]
    points += [
        (x - way * radius * math.cos(math.pi * i / 16), y - radius * math.sin(math.pi * i / 16))
        for i in range(17)
    ]
    if not run:
        return [*points, (x + radius, (low + y) / 2), (x + radius, low)]
    turn = radius * 1.4
    depth = (low - y) * 0.42
    for i in range(1, 9):
        a = math.pi / 2 * i / 8
        points.append((x + way * (radius + turn * (1 - math.cos(a)) * 1.2),
                       y + depth * math.sin(a) * (2.2 - radius / (radius + turn))))  # fmt: skip
    end = points[-1]
    return [*points, (end[0] + way * 2000, end[1])]


# Heroes


def _disc(scene: Scene, tones: _Tones, spot: tuple[float, float, float]) -> bool:
    x, y, radius = spot
    if not scene.canvas.free(Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
        return False
    scene.pen.fill(ell(x, y, radius), tones.disc)
    scene.pen.shade(ell(x, y, radius), step(tones.disc, -1), hard=0)
    return True


def _on_crest(
    scene: Scene, plan: ScenePlan, tones: _Tones, foot: float, below: str, most: float = 1e9
) -> None:
    """Standing in the water line, or floating above it."""
    canvas, stage, hero, mark = scene.canvas, scene.canvas.stage, plan.hero, scene.mark
    room = foot - stage.y
    if hero and not is_view(hero):
        floats = KIT[hero].anchor != "ground" or hero in FLYING | HEAVENLY or is_emblem(hero)
        tall, wide = room * (0.54 if floats else 0.72), min(stage.width * 0.52, most)
        _, height = scene.size(hero, tall, wide)
        y = foot + height * 0.02
        if floats:
            middle = foot - room * 0.4
            y = {"ground": middle + height / 2, "center": middle,
                 "hang": middle - height / 2}[KIT[hero].anchor]  # fmt: skip
        scene.heroes(hero, canvas.middle, y, tall, wide=wide, count=plan.hero_count,
                     ground=tones.disc)  # fmt: skip
    settle(scene, plan, Places(foot=foot, front=foot + 10, mark=mark, floor=below,
                               behind=(tones.ground,)))  # fmt: skip


def _on_disc(scene: Scene, plan: ScenePlan, tones: _Tones) -> None:
    canvas, stage, hero, mark = scene.canvas, scene.canvas.stage, plan.hero, scene.mark
    bottom = min(stage.bottom, canvas.height)
    room, x = bottom - stage.y, canvas.middle
    radius, y = min(room, stage.width) * 0.36, stage.y + room * 0.5
    if hero and not is_view(hero):
        if not _disc(scene, tones, (x, y, radius)):
            raise Crowded
        _, height = scene.size(hero, radius * 1.36, radius * 1.36)
        foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[hero].anchor]
        scene.heroes(hero, x, foot, radius * 1.36, wide=radius * 1.36, count=plan.hero_count,
                     ground=tones.disc)  # fmt: skip
    settle(scene, plan, Places(foot=bottom - 30, front=bottom - 20, mark=mark,
                               floor=tones.bands[-1], behind=(tones.ground,)))  # fmt: skip
