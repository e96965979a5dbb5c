"""Printed in two inks: flat shapes, dots of a screen, a darker tone where the inks meet, and the
second ink a little off register."""

import math
from collections.abc import Callable, Mapping

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.halftone import halftone
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import split
from onbrand.generation.composer.risopen import Inks, RisoPen
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import Path, Point, at, both, curve, cut, ell, poly, rect
from onbrand.generation.composer.standing import keep_calm, stand
from onbrand.generation.composer.traits import PEOPLE, is_view
from onbrand.layout import Box
from onbrand.layout.grid import grow

VARIANTS = ("sun", "rays", "hills", "ghost")
_MOONS = frozenset({"moon", "crescent"})
_PITCH, _SLIP = 0.0135, 0.0058  # of the stage's shorter side
_LEAST_PITCH = 10.0
_USUAL = 1.9  # times the square of the shorter side: on larger pictures dots are larger
_DARK, _BRIGHT = (0.3, 0.58), (0.56, 0.86)  # OKLab lightness of the inks
_TOLD = 0.16  # OKLab distance of the inks from each other, and from the paper
_DEEPER = 0.15  # how much darker both inks together are


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """No sun by night."""
    dark = plan.mood in {"night", "dusk"} or not _MOONS.isdisjoint(plan.subjects)
    return ("night", "ghost") if dark and plan.hero not in _MOONS else VARIANTS


def suits(plan: ScenePlan) -> float:
    if plan.hero is None or is_view(plan.hero):
        return 0.0
    if plan.style == "riso":
        return 4.0
    return 0.9 if plan.style == "retro" else 0.5


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    inks = _inks(scene, plan)
    stage, canvas = scene.canvas.stage, scene.canvas
    short = min(stage.width, stage.height)
    far = math.sqrt(max(1.0, canvas.width * canvas.height / (_USUAL * short * short)))
    side = scene.dice("riso").choice((-1, 1))
    pen = RisoPen(
        scene.pen,
        inks,
        (side * _SLIP * short, _SLIP * short * 0.8),
        max(_LEAST_PITCH, _PITCH * short) * far,
    )
    scene.pen = pen
    with scene.layer("paper"):
        pen.fill(rect(-4, -4, canvas.width + 8, canvas.height + 8, 0), inks.paper)
    with scene.layer(variant):
        _VARIANTS[variant](scene, plan, pen)


def _inks(scene: Scene, plan: ScenePlan) -> Inks:
    """At night light inks are printed on dark paper."""
    slots = ("main", "second", "accent", "leaf", "hot", "warm")
    if plan.mood in {"night", "dusk"}:
        paper = scene.shade("main", 0.27)
        bright = [scene.shade(slot, 0.74) for slot in ("accent", "second", "hot", "warm")]
        second = max(bright, key=lambda tone: _chroma(scene, tone))
        return Inks(paper, scene.shade("second", 0.93), second, scene.shade(split(second)[0], 0.6))
    first = _fitting(scene, slots, _DARK)
    bright = [_toned(scene, slot, _BRIGHT) for slot in ("accent", "hot", "second", "warm", "main")]
    second = max(bright, key=lambda t: min(_away(scene, t, first), 0.34) + 0.6 * _chroma(scene, t))
    if _away(scene, second, "paper") < _TOLD:
        second = scene.shade(split(second)[0], 0.76)
    slot, own = split(first)[0], scene.ramps.tone(first).oklab[0]
    over = scene.shade(slot, own - _DEEPER)
    return Inks("paper", first, second, over if _away(scene, over, first) > 0.06 else "ink")


def _fitting(scene: Scene, slots: tuple[str, ...], span: tuple[float, float]) -> str:
    """The brand's own colors first, and rather as they are."""
    low, high = span
    fitting = [slot for slot in slots if low <= scene.ramps.tone(slot).oklab[0] <= high]
    return fitting[0] if fitting else _toned(scene, "main", span)


def _toned(scene: Scene, slot: str, span: tuple[float, float]) -> str:
    own = scene.ramps.tone(slot).oklab[0]
    low, high = span
    return slot if low <= own <= high else scene.shade(slot, min(max(own, low), high))


def _away(scene: Scene, one: str, other: str) -> float:
    return apart(scene.ramps.tone(one), scene.ramps.tone(other))


def _chroma(scene: Scene, tone: str) -> float:
    _, a, b = scene.ramps.tone(tone).oklab
    return math.hypot(a, b)


def _ground(scene: Scene, share: float) -> tuple[float, float, float]:
    """Middle of the stage, the line that things stand on, and the room above it."""
    stage, canvas = scene.canvas.stage, scene.canvas
    wanted = stage.bottom - stage.height * share
    level = canvas.line(wanted, stage.y + stage.height * 0.55, canvas.height - 16)
    return canvas.middle, level, level - stage.y


def _hero(scene: Scene, plan: ScenePlan, at_: Point, most: tuple[float, float], behind: str) -> Box:
    """In another color of the brand where it would melt into the ink behind it."""
    name = plan.hero or ""
    body = KIT[name].body
    own = KIT[name].params[body].default if body else None
    melts = isinstance(own, str) and name not in PEOPLE and _away(scene, own, behind) < _TOLD
    wear = scene.standout(name, behind, "paper") if melts else None
    return stand(scene, plan, at_, most, ground="paper", wear=wear).box


def _others(scene: Scene, plan: ScenePlan, pen: RisoPen, level: float, mark: int) -> None:
    paper, stage = pen.inks.paper, scene.canvas.stage
    unit = scene.things[0].meter or None
    settle(scene, plan, Places(level, level + (stage.bottom - level) * 0.6, mark, paper, (paper,),
                               far=level, unit=unit, within=grow(stage, 8)))  # fmt: skip


def _earth(scene: Scene, level: float) -> Path:
    canvas = scene.canvas
    return rect(-4, level, canvas.width + 8, canvas.height - level + 4, 0)


def _disc(scene: Scene, at_: Point, radius: float) -> float:
    """The largest radius that leaves the words alone."""
    for share in (1.0, 0.88, 0.76, 0.64, 0.52):
        r = radius * share
        if scene.canvas.free(Box(x=at_[0] - r, y=at_[1] - r, width=2 * r, height=2 * r)):
            return r
    raise Crowded


def _sun(scene: Scene, plan: ScenePlan, pen: RisoPen) -> None:
    """A disc that turns to dots towards its foot, over waves of water or earth."""
    x, level, room = _ground(scene, 0.16)
    stage, inks = scene.canvas.stage, pen.inks
    radius = _disc(scene, (x, level - room * 0.46), min(room * 0.45, stage.width * 0.42))
    middle = level - room * 0.46
    disc = both(ell(x, middle, radius), rect(0, -9, scene.canvas.width, level + 9, 0))
    solid = both(disc, rect(0, -9, scene.canvas.width, middle + 9 - radius * 0.1, 0))
    pen.fill(solid, inks.second)
    top, deep = middle - radius * 0.12, radius * 1.1
    halftone(pen, cut(disc, solid), inks.second, pen.pitch,
             lambda _x, y: 0.92 - 0.8 * (y - top) / deep)  # fmt: skip
    _waves(scene, pen, level)
    mark = scene.mark
    _hero(scene, plan, (x, level), (min(stage.width * 0.7, radius * 1.9), room * 0.68), inks.second)
    _others(scene, plan, pen, level, mark)


def _waves(scene: Scene, pen: RisoPen, level: float) -> None:
    """Stripes that grow towards the lower edge."""
    canvas = scene.canvas
    pen.fill(rect(-4, level - 3, canvas.width + 8, 7, 0), pen.inks.first)
    y, gap = level + pen.pitch * 1.6, pen.pitch * 1.5
    while y < canvas.height:
        thick = min(gap * 0.42, pen.pitch)
        stripe = Box(x=0, y=y - thick, width=canvas.width, height=thick * 2)
        if not canvas.free(stripe):
            return  # a stripe alone below the words is no water
        points = [
            (canvas.width * u / 24 - 8, y + gap * 0.16 * math.sin(u * 1.9 + y)) for u in range(26)
        ]
        pen.line(curve(points), pen.inks.first, thick)
        y, gap = y + gap, gap * 1.16


def _night(scene: Scene, plan: ScenePlan, pen: RisoPen) -> None:
    """A full moon behind the hero, with seas of dots, over the waves."""
    x, level, room = _ground(scene, 0.14)
    stage, inks = scene.canvas.stage, pen.inks
    radius = _disc(scene, (x, level - room * 0.5), min(room * 0.5, stage.width * 0.46))
    middle = level - room * 0.5
    disc = both(ell(x, middle, radius), rect(0, -9, scene.canvas.width, level + 9, 0))
    pen.fill(disc, inks.second)
    for across, down, size in ((-0.45, -0.4, 0.2), (0.3, -0.62, 0.13), (0.52, -0.1, 0.17)):
        crater = both(ell(x + radius * across, middle + radius * down, radius * size), disc)
        halftone(pen, crater, inks.both, pen.pitch, lambda _x, _y: 0.4)
    for name in sorted(_MOONS & {*plan.subjects}):
        scene.credit(name)
    _waves(scene, pen, level)
    mark = scene.mark
    _hero(scene, plan, (x, level), (min(stage.width * 0.74, radius * 1.7), room * 0.5), inks.second)
    _others(scene, plan, pen, level, mark)


def _rays(scene: Scene, plan: ScenePlan, pen: RisoPen) -> None:
    """Rays from behind the hero, as on a poster; the earth is the first ink."""
    x, level, room = _ground(scene, 0.14)
    stage, inks, canvas = scene.canvas.stage, pen.inks, scene.canvas
    middle = level - room * 0.42
    radius = _disc(scene, (x, middle), min(room * 0.52, stage.width * 0.48))
    above = rect(0, -9, canvas.width, level + 9, 0)
    turn = scene.dice("rays").uniform(0, 0.2)
    for i in range(16):
        start = turn + i * math.tau / 16
        wedge = poly([(x, middle), *(
            (x + radius * math.cos(start + k * math.tau / 96), middle
             + radius * math.sin(start + k * math.tau / 96)) for k in range(4)
        )])  # fmt: skip
        pen.fill(both(wedge, above), inks.second)
    earth = _earth(scene, level)
    pen.fill(earth, inks.first)
    disc = both(ell(x, middle, radius * 0.6), above)
    pen.fill(disc, inks.paper)
    halftone(pen, disc, inks.second, pen.pitch,
             lambda _x, y: 0.08 + 0.62 * (middle + radius * 0.6 - y) / (radius * 1.2))  # fmt: skip
    mound = ell(x, level + radius * 0.08, radius * 0.7, radius * 0.17)
    pen.fill(both(mound, above), inks.first)
    mark = scene.mark
    _hero(scene, plan, (x, level - radius * 0.05), (radius * 1.7, room * 0.66), inks.second)
    _others(scene, plan, pen, level, mark)


def _hills(scene: Scene, plan: ScenePlan, pen: RisoPen) -> None:
    """Hills of both inks that run over each other, under a sun of dots."""
    x, level, room = _ground(scene, 0.12)
    canvas, stage, inks = scene.canvas, scene.canvas.stage, pen.inks
    dice = scene.dice("hills")
    sun = x + dice.choice((-1, 1)) * stage.width * 0.2, stage.y + room * 0.34
    radius = _disc(scene, sun, min(room, stage.width) * 0.2)
    halftone(pen, ell(*sun, radius), inks.second, pen.pitch,
             lambda _x, y: 0.95 - 0.55 * (y - sun[1] + radius) / (2 * radius))  # fmt: skip
    swing = room * 0.11
    low = canvas.line(level - room * 0.2, stage.y + room * 0.4, level - 8, swing)
    keep_calm(scene, low - swing, level)
    back = _ridge(scene, low, swing, dice.uniform(0, 6))
    front = _ridge(scene, low + room * 0.05, swing, dice.uniform(0, 6) + 2.2)
    back, front = (both(hill, rect(-9, 0, canvas.width + 18, level + 40, 0))
                   for hill in (back, front))  # fmt: skip
    pen.fill(back, inks.second)
    halftone(pen, front, inks.first, pen.pitch, lambda _x, y: 0.75 - 0.6 * (y - low) / room)
    pen.fill(both(back, front), inks.second)
    halftone(pen, both(back, front), inks.first, pen.pitch, lambda _x, _y: 0.34)
    pen.fill(_earth(scene, level), inks.first)
    mark = scene.mark
    _hero(scene, plan, (x, level), (stage.width * 0.66, room * 0.66), inks.second)
    _others(scene, plan, pen, level, mark)


def _ridge(scene: Scene, y: float, swing: float, phase: float) -> Path:
    canvas = scene.canvas
    points = [
        (canvas.width * u / 9 - 10, y + swing * math.sin(u * 0.85 + phase)) for u in range(11)
    ]
    end = canvas.width * 10 / 9
    return f"{curve(points)}L{at(end, canvas.height + 9)} L{at(-10, canvas.height + 9)} Z"


def _ghost(scene: Scene, plan: ScenePlan, pen: RisoPen) -> None:
    """The hero, and behind it itself again, larger, in the second ink alone."""
    x, level, room = _ground(scene, 0.12)
    stage = scene.canvas.stage
    side = scene.dice("ghost").choice((-1, 1))
    mark = scene.mark
    shift = stage.width * 0.1 * side
    hero = _hero(
        scene, plan, (x + shift, level), (stage.width * 0.56, room * 0.66), pen.inks.second
    )
    grown, away = 1.28, -2.2 * shift
    reach = Box(
        x=hero.x + away - (grown - 1) * hero.width / 2,
        y=level - hero.height * grown,
        width=hero.width * grown,
        height=hero.height * grown,
    )
    if not scene.canvas.free(reach):
        raise Crowded
    with scene.behind(mark):
        pen.ghost(away, 0.0, grown, (hero.x + hero.width / 2, hero.bottom))
        _waves(scene, pen, level)
    _others(scene, plan, pen, level, mark)


_VARIANTS: Mapping[str, Callable[[Scene, ScenePlan, RisoPen], None]] = {
    "sun": _sun,
    "rays": _rays,
    "hills": _hills,
    "ghost": _ghost,
    "night": _night,
}
