"""Sheets of paper cut in waves and laid on each other, with the hero in the deepest opening."""

import math
import random
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.group import CLEAR, Room, company_of, gather, hovers
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, at, both, curve, cut, ell, move, rect
from onbrand.generation.composer.traits import PEOPLE, is_view
from onbrand.layout import Box

VARIANTS = ("cave", "dunes", "corner")
_CUT = 40.0  # units: rings further up are no corner
Tones = tuple[str, ...]
_SHEETS = 5
_RING = 0.085  # of the outermost opening: how much of each sheet is seen
_DEEP = 0.6  # lightness of a color that words in paper tone read on
_SHADOWS = ((9.0, 15.0, 0.07), (6.0, 10.0, 0.08), (3.0, 5.0, 0.1))


@dataclass(frozen=True, slots=True)
class _Opening:
    x: float
    y: float
    wide: float
    tall: float


def suits(plan: ScenePlan) -> float:
    if plan.style == "papercut":
        return 4.0
    if plan.hero is None:
        return 0.9
    if is_view(plan.hero):
        return 0.3
    if plan.hero in PEOPLE:
        return 0.5  # too far away
    return {"being": 1.0, "symbol": 0.9, "land": 0.8, "sky": 0.9}.get(
        KIT[plan.hero].scene_class, 0.5
    )


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if variant != "dunes" and plan.hero is None:
        raise Crowded
    {"cave": _cave, "dunes": _dunes, "corner": _corner}[variant](scene, plan)


def _ramp(scene: Scene, plan: ScenePlan) -> tuple[str, ...]:
    """From the innermost sheet to the outermost, on one ramp: light inside, deep outside, where
    the words are. Bright colors turn to mud towards the ink: they are not used for it."""
    night = plan.mood in {"night", "dusk"}
    deep = [
        slot
        for slot in ("main", "second", "leaf", "main")
        if scene.ramps.tone(slot).oklab[0] <= _DEEP
    ]
    slot = "main" if night or not deep else scene.dice("tones").choice(deep)
    own = scene.ramps.tone(slot).oklab[0]
    inner, outer = (0.62, 0.26) if night else (0.94, min(max(own - 0.04, 0.36), 0.5))
    ladder = [
        scene.shade(slot, inner + (outer - inner) * i / (_SHEETS - 1)) for i in range(_SHEETS)
    ]
    if not night:
        # A tint that lost its hue is gray paper: the next color takes its place.
        ladder[1:-1] = [
            tone
            if scene.lively(tone)
            else scene.fresh(("hot", "accent", "second"), _light(scene, tone))[0]
            for tone in ladder[1:-1]
        ]
        pale = scene.fresh(("accent", slot, "sky"), 0.93)
        fitting = [tone for tone in pale if not plan.hero or not scene.clash(plan.hero, tone)]
        ladder[0] = (fitting or pale)[0]
    return tuple(ladder)


def _light(scene: Scene, tone: str) -> float:
    return float(scene.ramps.tone(tone).oklab[0])


def _dune_tones(scene: Scene, plan: ScenePlan) -> tuple[str, ...]:
    """The sky first, then waves that grow deeper towards the foreground, as far as the color
    itself."""
    if plan.mood in {"night", "dusk"}:
        deep = (0.3, 0.5, 0.43, 0.36, 0.24)
        return tuple(scene.shade("main", light) for light in deep)
    slots = [slot for slot in ("second", "leaf", "warm", "main") if scene.lively(
        scene.shade(slot, 0.78))] or ["second"]  # fmt: skip
    slot = scene.dice("tones").choice(slots)
    own = max(scene.ramps.tone(slot).oklab[0] - 0.05, 0.4)
    pale = scene.fresh(("accent", "sky", slot), 0.94)
    fitting = [tone for tone in pale if not plan.hero or not scene.clash(plan.hero, tone)]
    waves = tuple(0.87 + (own - 0.87) * i / 3 for i in range(4))
    return ((fitting or pale)[0], *(scene.shade(slot, light) for light in waves))


def _cave(scene: Scene, plan: ScenePlan) -> None:
    """Irregular openings inside each other. The outermost sheet carries the words."""
    dice = scene.dice("papercut")
    canvas, stage = scene.canvas, scene.canvas.stage
    tones = _ramp(scene, plan)
    middle = stage.x + stage.width / 2, stage.y + stage.height * 0.5
    reach = _reach(scene, middle)
    phases = [dice.uniform(0, math.tau) for _ in range(3)]
    holes = []
    for i in range(_SHEETS - 1):
        share = 1.0 - i * _RING
        size = _Opening(*middle, reach[0] * share, reach[1] * share)
        holes.append((size, _blob(size, [p + i * 0.5 for p in phases], 0.035 + 0.012 * i)))
    with scene.layer("sheets"):
        scene.pen.fill(rect(-9, -9, canvas.width + 18, canvas.height + 18, 0), tones[-1])
        for (_, hole), tone in zip(holes, reversed(tones[:-1]), strict=True):
            _sheet(scene, hole, tone)
    with scene.layer("things"):
        _inside(scene, plan, *holes[-1], tones)


def _reach(scene: Scene, middle: tuple[float, float]) -> tuple[float, float]:
    """Half width and half height of the outermost opening that leaves the words alone."""
    canvas, stage = scene.canvas, scene.canvas.stage
    wide, tall = stage.width * 0.54, stage.height * 0.52
    wide = min(wide, tall * 1.5)
    tall = min(tall, wide * 1.25)
    for _ in range(12):
        box = Box(x=middle[0] - wide * 1.06, y=middle[1] - tall * 1.06,
                  width=wide * 2.12, height=tall * 2.12)  # fmt: skip
        if canvas.free(box):
            return wide, tall
        wide, tall = wide * 0.93, tall * 0.93
    raise Crowded


def _blob(size: _Opening, phases: list[float], wobble: float) -> Path:
    points = []
    for k in range(36):
        a = math.tau * k / 36
        r = 1 + wobble * (math.sin(2 * a + phases[0]) + 0.7 * math.sin(3 * a + phases[1])
                          + 0.4 * math.sin(5 * a + phases[2]))  # fmt: skip
        points.append((size.x + size.wide * r * math.cos(a), size.y + size.tall * r * math.sin(a)))
    return curve(points, closed=True)


def _sheet(scene: Scene, opening: Path, tone: str) -> None:
    """What is seen through an opening; the sheet above throws its shadow on it."""
    scene.pen.fill(opening, tone)
    for dx, dy, opacity in _SHADOWS:
        scene.pen.fill(cut(opening, move(opening, dx, dy)), "ink", opacity)


def _inside(scene: Scene, plan: ScenePlan, size: _Opening, hole: Path, tones: Tones) -> None:
    """On a hill of paper in the deepest opening; what flies, in the middle of it."""
    if plan.hero is None:
        return
    ground, mark = tones[0], scene.mark
    low = size.y + size.tall * (0.66 if not hovers(plan.hero) else 0.55)
    if not hovers(plan.hero):
        swell = size.wide * 1.7
        _sheet(scene, both(hole, ell(size.x, low + swell - size.tall * 0.1, swell)), tones[1])
    reach = size.wide * 0.8
    place = Box(x=size.x - reach, y=size.y - size.tall * 0.74, width=2 * reach,
                height=low - size.y + size.tall * 0.74)  # fmt: skip
    gather(scene, plan, company_of(plan), Room(place, ground))
    within = Box(x=place.x, y=place.y, width=place.width, height=place.height + 8)
    settle(scene, plan, Places(low, low, mark, tones[1], (ground,), within=within))


def _dunes(scene: Scene, plan: ScenePlan) -> None:
    """Waves stacked from the horizon to the foreground, each sheet shading the one behind."""
    dice = scene.dice("papercut")
    canvas, stage = scene.canvas, scene.canvas.stage
    tones = _dune_tones(scene, plan)
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    with scene.layer("sheets"):
        scene.pen.fill(rect(-9, -9, canvas.width + 18, canvas.height + 18, 0), tones[0])
        disc = _disc(scene, plan, room)
        low = stage.y + room * 0.3
        for i in range(1, _SHEETS):
            swing = room * 0.035
            level = canvas.line(
                bottom - room * (0.58 - 0.13 * i), low, canvas.height * 0.985, swing
            )
            low = level + 8
            _wave(scene, dice, level, swing, tones[i])
            if i == 3:
                _standing(scene, plan, level + swing, disc or tones[1])


def _disc(scene: Scene, plan: ScenePlan, room: float) -> str | None:
    """The sun behind the hero, in a tone that the hero is told from."""
    canvas, stage = scene.canvas, scene.canvas.stage
    radius = min(room * 0.36, stage.width * 0.3)
    x, y = canvas.middle, stage.y + room * 0.5
    if canvas.free(Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
        suns = [scene.shade(slot, 0.82) for slot in ("accent", "second", "sky", "hot", "paper")]
        fitting = [tone for tone in suns if not plan.hero or not scene.clash(plan.hero, tone)]
        tone = (fitting or suns)[0]
        _sheet(scene, ell(x, y, radius), tone)
        return tone
    return None


def _standing(scene: Scene, plan: ScenePlan, crest: float, ground: str) -> None:
    """On a hill, never behind one."""
    if plan.hero is None:
        return
    canvas, stage, mark = scene.canvas, scene.canvas.stage, scene.mark
    foot, high = crest + 8, crest + 8 - stage.y
    if hovers(plan.hero):
        foot -= high * 0.24
    wide = stage.width - 2 * CLEAR
    top = stage.y + high * 0.1
    place = Box(x=canvas.middle - wide / 2, y=top, width=wide, height=foot - top)
    gather(scene, plan, company_of(plan), Room(place, ground))
    settle(scene, plan, Places(crest + 8, crest + 8, mark, ground, (ground,), far=crest + 4))


def _wave(scene: Scene, dice: random.Random, level: float, swing: float, tone: str) -> None:
    canvas = scene.canvas
    phase, length = dice.uniform(0, math.tau), canvas.width * dice.uniform(0.7, 1.2)
    xs = [canvas.width * (i / 15 * 1.2 - 0.1) for i in range(16)]
    points = [(x, level - swing * math.sin(math.tau * x / length + phase)) for x in xs]
    low = canvas.height + 20
    path = f"{curve(points)}L{at(canvas.width * 1.1, low)} L{at(-canvas.width * 0.1, low)} Z"
    for dx, dy, opacity in _SHADOWS:
        scene.pen.fill(cut(move(path, -dx * 0.5, -dy), path), "ink", opacity * 0.8)
    scene.pen.fill(path, tone)


def _corner(scene: Scene, plan: ScenePlan) -> None:
    """Quarter rings around a lower corner of the stage; the hero stands in the innermost."""
    canvas, stage = scene.canvas, scene.canvas.stage
    tones = _ramp(scene, plan)
    bottom = min(stage.bottom, canvas.height)
    middle = canvas.middle, bottom + 10
    reach = min(stage.width * 0.52, (bottom - stage.y) * 0.98)
    box = Box(x=middle[0] - reach, y=middle[1] - reach, width=2 * reach, height=reach)
    if not canvas.free(box) or bottom < canvas.height - _CUT:
        raise Crowded
    above = rect(-9, -9, canvas.width + 18, canvas.height + 18, 0)
    with scene.layer("sheets"):
        scene.pen.fill(above, tones[-1])
        for i in range(_SHEETS - 1):
            ring = both(ell(*middle, reach * (1 - _RING * i)), above)
            _sheet(scene, ring, tones[_SHEETS - 2 - i])
    with scene.layer("things"):
        _nested(scene, plan, bottom, reach * (1 - _RING * (_SHEETS - 2)), tones)


def _nested(
    scene: Scene, plan: ScenePlan, bottom: float, inner: float, tones: tuple[str, ...]
) -> None:
    """Inside of the innermost ring."""
    canvas, mark = scene.canvas, scene.mark
    foot = bottom - max((bottom - canvas.stage.y) * 0.05, 24)
    if hovers(plan.hero or ""):
        foot -= inner * 0.2
    wide, high = inner * 1.44, (foot - bottom + inner) * 0.9
    place = Box(x=canvas.middle - wide / 2, y=foot - high, width=wide, height=high)
    gather(scene, plan, company_of(plan), Room(place, tones[0]))
    within = Box(x=canvas.middle - inner * 0.86, y=bottom - inner * 0.94,
                 width=inner * 1.72, height=inner * 0.92)  # fmt: skip
    settle(scene, plan, Places(foot, foot, mark, tones[0], (tones[0],), within=within))
