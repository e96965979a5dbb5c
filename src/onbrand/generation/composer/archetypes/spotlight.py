"""A hero on a podium before a simple shape: the calmest of the compositions."""

import math
import random
from dataclasses import dataclass, replace

from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.group import (
    CLEAR,
    Room,
    alone,
    asked,
    company_of,
    gather,
    gathers,
    has_table,
    hovers,
    is_sign,
    of_goods,
)
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pieces import niche, podium, sprig
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.rests import lies_flat
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.sets.grounds import park, shore, street
from onbrand.generation.composer.shapes import both, ell, poly, rect
from onbrand.generation.composer.traits import (
    is_emblem,
    is_terrain,
    is_view,
    kind_of,
    noun_of,
)
from onbrand.layout import Box
from onbrand.layout.grid import around
from onbrand.vocabulary import is_a

VARIANTS = ("arch", "disc", "rays", "steps", "blocks")
# Places that a brief may name for things that have none of their own.
_PLACES = {"sea": shore, "park": park, "garden": park, "forest": park, "city": street}
# Kinds of goods that podiums are for, what is none of them, and how large they may be (meters).
_WARES = frozenset({
    "clothing", "device", "drink", "education", "finance", "food", "goods", "health", "holiday",
    "home", "logistics", "office", "sport", "tech",
})  # fmt: skip
_NO_WARES = frozenset({"musical_instrument", "key", "keyring", "furniture", "hands"})
_WARE = 0.9
_ABOVE, _ONE = 0.12, 0.5  # over what stands outdoors, of the room; and how wide it is if alone
_NARROW = 0.34  # of the stage: a narrower podium is none
_OUT = (1.1, 1.6)  # how well one thing does outdoors, and several
_HOMELESS = frozenset({"table", "symbol", "wall"})
_ELSEWHERE = 0.5  # what is named with a table, a window or a view is better seen there
_GREEN = frozenset({"drink", "food", "goods", "health"})


@dataclass(frozen=True, slots=True)
class _Set:
    """The stage set: wall and floor, what stands behind the hero, and the podium."""

    wall: str
    floor: str
    behind: str
    block: str
    line: float  # where the wall meets the floor
    top: float  # of the podium
    wide: float
    raised: bool  # whether there is a podium
    crown: float = 0.0  # how high the group is
    across: float = 0.0  # how wide

    @property
    def reach(self) -> float:
        """How large a shape behind the group may be."""
        return max(self.crown, self.across * 0.52)


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if hero is None:
        return 0.0
    if is_view(hero) or is_terrain(hero):
        return 0.0
    base = {"symbol": 1.25, "table": 1.0, "wall": 1.0, "being": 0.8, "sky": 0.6, "street": 0.55}
    if variants(plan) != VARIANTS:
        return _OUT[len(company_of(plan)) > 1]
    fits = 1.9 if of_goods(plan) else base.get(KIT[hero].scene_class, 0.55)
    if has_table(plan) or any(is_view(name) or is_terrain(name) for name in asked(plan)):
        fits *= _ELSEWHERE
    return fits * (1.5 if plan.style in {"minimal", "flat"} else 1.0)


def variants(plan: ScenePlan) -> tuple[str, ...]:
    homeless = KIT[plan.hero].scene_class in _HOMELESS if plan.hero else False
    return ("place",) if homeless and plan.setting in _PLACES else VARIANTS


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    dice, ground = scene.dice("spotlight"), scene.mark
    if variant == "place":
        _outdoors(scene, plan)
        return
    scene.credit("wall", "floor")
    place = _set(scene, plan, dice, variant)
    if is_emblem(plan.hero) or lies_flat(plan.hero):
        _badge(scene, plan, place)
        return
    with scene.layer("things"):
        mark = scene.mark
        _group(scene, plan, place)
        group = around(tuple(thing.box for thing in scene.things))
        settle(scene, plan, _places(place, mark))
    place = replace(place, crown=place.top - group.y, across=group.width)
    with scene.behind(ground), scene.layer("background"):
        _ground(scene, place)
        _behind(scene, place, variant)
        _sprig(scene, plan, place)
        if place.raised:
            _podium(scene, place, variant)


def _outdoors(scene: Scene, plan: ScenePlan) -> None:
    """In the place that the brief names, as people would be."""
    stage = scene.canvas.stage
    with scene.layer("background"):
        place = _PLACES[plan.setting or ""](scene, plan, scene.dice("place"))
    with scene.layer("things"):
        mark, wide = scene.mark, stage.width - 2 * CLEAR
        tall = (place.foot - stage.y) * (1 - _ABOVE)
        if _stands_alone(plan):
            wide, tall = scene.size(plan.hero or "", tall, stage.width * _ONE)
        within = Box(x=scene.canvas.middle - wide / 2, y=place.foot - tall, width=wide, height=tall)
        gather(scene, plan, company_of(plan), Room(within, place.behind[0]))
        settle(scene, plan, Places(place.foot, place.foot, mark, place.floor, place.behind,
                                   far=place.far, line=place.line))  # fmt: skip


def _stands_alone(plan: ScenePlan) -> bool:
    """The land and what is in the sky leave it so."""
    land = (name for name in company_of(plan) if not is_view(name) and not is_terrain(name))
    return len([name for name in land if not hovers(name)]) == 1


def _places(place: _Set, mark: int) -> Places:
    """Whatever the group has no room for, on its own line."""
    return Places(
        place.top, place.top, mark, place.floor, (place.wall,), far=place.line + 4, line=place.line
    )


def _badge(scene: Scene, plan: ScenePlan, place: _Set) -> None:
    """An emblem is a sign and stands on nothing: large in the middle of its rings, its sisters
    beside it as large as itself."""
    canvas, stage, pen = scene.canvas, scene.canvas.stage, scene.pen
    low = min(stage.bottom, canvas.height)
    x, y = canvas.middle, (stage.y + low) / 2
    radius = min(stage.width, low - stage.y) * 0.46
    with scene.layer("background"):
        pen.fill(scene.whole(), place.wall)
        pen.grain(scene.whole(), step(place.wall, -1), 0, 0.22)
        for share, tone in ((1.0, step(place.wall, -1)), (0.78, place.behind)):
            reach = radius * share
            if canvas.free(Box(x=x - reach, y=y - reach, width=2 * reach, height=2 * reach)):
                pen.fill(ell(x, y, reach), tone)
    with scene.layer("things"):
        names = [name for name in asked(plan) if is_sign(name) or gathers(name)]
        whole = 1.1 if is_emblem(plan.hero or "") else 1.5
        tall = radius * (whole if len(names) == 1 else 0.9)
        wide = tall if len(names) == 1 else stage.width - 2 * CLEAR
        within = Box(x=x - wide / 2, y=y - tall / 2, width=wide, height=tall)
        gather(scene, plan, names, Room(within, place.behind, level=True))


def _set(scene: Scene, plan: ScenePlan, dice: random.Random, variant: str) -> _Set:
    """A podium is as wide as its product; before a group the shape is as wide as the stage."""
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    line = canvas.line(bottom - room * 0.2, stage.y + room * 0.5, canvas.height * 0.94)
    wide = min(stage.width * 0.84, room * 1.05)
    block = min(stage.width * 0.7, room * 0.72, 680.0)
    block = _podium_width(canvas, block, line) if variant != "blocks" and _on_podium(plan) else 0.0
    raised = block > stage.width * _NARROW
    wide = block if raised else wide
    wall, behind, floor, tone = _tones(scene, plan, dice)
    top = line + (bottom - line) * (0.06 if raised else 0.42)
    return _Set(wall, floor, behind, tone, line, top, wide, raised)


def _on_podium(plan: ScenePlan) -> bool:
    """For one product, never for what has its own place in the world."""
    hero = plan.hero or ""
    if len([name for name in asked(plan) if not hovers(name)]) > 1 or plan.hero_count > 1:
        return False
    if is_sign(hero):
        return True
    wares = kind_of(hero) in _WARES and KIT[hero].size_m <= _WARE
    return wares and not is_a(noun_of(hero), _NO_WARES)


def _podium_width(canvas: Canvas, wide: float, line: float) -> float:
    """At the most `wide`, and clear of words; 0 where there is no room."""
    for _ in range(10):
        half = wide * 0.64  # its lower step and its shadow
        deep = min(max((canvas.height - line) * 0.8, 60), 104 + wide * 0.16)
        foot = Box(x=canvas.middle - half, y=line - 20, width=2 * half, height=deep)
        if canvas.free(foot):
            return wide
        wide *= 0.9
    return 0.0


def _tones(scene: Scene, plan: ScenePlan, dice: random.Random) -> tuple[str, str, str, str]:
    """Wall, the shape behind, floor, podium: one pale or one deep set, as the mood asks."""
    hero = plan.hero or ""
    shade = scene.shade
    if plan.mood in {"night", "dusk"}:
        deep = dice.choice(("main", "second") if plan.mood == "night" else ("main",))
        sets = [
            (shade(deep, 0.34), shade(slot, light), shade(deep, 0.27), shade(deep, 0.42))
            for slot, light in (("accent", 0.82), (deep, 0.47), ("hot", 0.82))
        ]
    else:
        pairs = (
            ("accent", "accent", 0.8),
            ("second", "second", 0.74),
            ("sky", "sky", 0.78),
            ("second", "accent", 0.8),
            ("accent", "main", 0.45),
            ("sky", "main", 0.42),
        )
        sets = [
            (shade(wall, 0.92), shade(behind, light), shade(wall, 0.85), "paper")
            for wall, behind, light in pairs
            if scene.lively(shade(wall, 0.92)) and scene.lively(shade(behind, light))
        ]
    fitting = [tones for tones in sets if not scene.clash(hero, tones[1])]
    plain = (shade("accent", 0.92), shade("accent", 0.8), shade("accent", 0.85), "paper")
    return dice.choice(fitting or sets or [plain])


def _ground(scene: Scene, place: _Set) -> None:
    canvas, pen = scene.canvas, scene.pen
    pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), place.wall)
    pen.grain(rect(0, 0, canvas.width, place.line, 0), step(place.wall, -1), 0, 0.22)
    low = rect(-2, place.line, canvas.width + 4, canvas.height - place.line + 4, 0)
    pen.fill(low, place.floor)
    pen.grain(low, step(place.floor, -1), 1, 0.5)


def _behind(scene: Scene, place: _Set, variant: str) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    room = place.line - stage.y
    draws = {"arch": _arch, "steps": _arch, "disc": _disc, "rays": _rays, "blocks": _blocks}
    draws[variant](scene, place, canvas.middle, room)


def _arch(scene: Scene, place: _Set, x: float, room: float) -> None:
    wide = min(place.wide * 1.12, scene.canvas.stage.width * 0.8, place.reach * 1.7)
    tall = min(room * 0.98, wide * 1.5, max(place.reach * 1.3, wide * 0.6))
    box = Box(x=x - wide / 2, y=place.line - tall, width=wide, height=tall)
    if scene.canvas.free(box):
        niche(scene.pen, box, place.behind, reveal=wide * 0.07)


def _disc(scene: Scene, place: _Set, x: float, room: float) -> None:
    radius = min(room * 0.5, scene.canvas.stage.width * 0.42, place.reach * 0.72)
    y = place.line - radius * 0.86
    if not scene.canvas.free(Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
        return
    above = rect(-9, -9, scene.canvas.width + 18, place.line + 9, 0)
    disc = both(ell(x, y, radius), above)
    scene.pen.fill(disc, place.behind)
    scene.pen.shade(disc, step(place.behind, -1), hard=0)


def _rays(scene: Scene, place: _Set, x: float, room: float) -> None:
    """A sunburst whose rays stop short of the words."""
    canvas = scene.canvas
    radius = min(room * 0.56, canvas.stage.width * 0.46, place.reach * 0.9)
    y = place.line - radius * 0.72
    if not canvas.free(Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
        _disc(scene, place, x, room)
        return
    above = rect(-9, -9, canvas.width + 18, place.line + 9, 0)
    tone = step(place.wall, -1)
    for i in range(20):
        a, b = math.tau * i / 20, math.tau * (i + 0.5) / 20
        ray = poly(
            [
                (x + math.cos(q) * r, y + math.sin(q) * r)
                for q, r in ((a, radius * 0.5), (a, radius), (b, radius), (b, radius * 0.5))
            ]
        )
        scene.pen.fill(both(ray, above), tone)
    disc = both(ell(x, y, radius * 0.62), above)
    scene.pen.fill(disc, place.behind)
    scene.pen.shade(disc, step(place.behind, -1), hard=0)


def _blocks(scene: Scene, place: _Set, x: float, room: float) -> None:
    """Two flat blocks behind the hero, one round, one square: a poster."""
    canvas, stage = scene.canvas, scene.canvas.stage
    side = min(place.wide * 0.86, stage.width * 0.42, room * 0.78, place.reach * 0.9)
    left = Box(x=x - side * 1.02, y=place.line - side, width=side, height=side)
    if not canvas.free(left):
        _disc(scene, place, x, room)
        return
    scene.pen.fill(rect(left.x, left.y, side, side, 0), place.behind)
    scene.pen.grain(rect(left.x, left.y + side / 2, side, side / 2, 0), step(place.behind, -1))
    tall = min(side * 1.25, room * 0.96)
    quarter = rect(x - side * 0.02, place.line - tall, side, tall, (0, side, 0, 0))
    scene.pen.fill(quarter, step(place.behind, -1))


def _podium(scene: Scene, place: _Set, variant: str) -> None:
    canvas, pen = scene.canvas, scene.pen
    x, floor = canvas.middle, canvas.height
    low = min(max((floor - place.line) * 0.42, 26), 86)
    if variant == "blocks":
        return
    if variant == "steps":
        podium(pen, x, place.top + low * 0.7, place.wide * 1.24, low * 0.62, place.block)
        podium(pen, x, place.top, place.wide * 0.86, low * 0.7, place.block)
        return
    podium(pen, x, place.top, place.wide * 0.94, low, place.block)


def _group(scene: Scene, plan: ScenePlan, place: _Set) -> None:
    """All that is named: on the podium if it is one thing, else on the floor."""
    stage = scene.canvas.stage
    wide = place.wide * 0.84 if place.raised else stage.width - 2 * CLEAR
    top = stage.y + (place.top - stage.y) * 0.1
    within = Box(x=scene.canvas.middle - wide / 2, y=top, width=wide, height=place.top + 4 - top)
    names = company_of(plan)
    gather(scene, plan, names, Room(within, place.behind, raised=place.raised))


def _sprig(scene: Scene, plan: ScenePlan, place: _Set) -> None:
    """One beside what is alone and has something to do with plants."""
    if not (place.raised and alone(plan)) or kind_of(plan.hero or "") not in _GREEN:
        return
    canvas = scene.canvas
    dark = scene.ramps.is_dark(place.wall)
    tones = (scene.shade("leaf", 0.58 if dark else 0.5), scene.shade("leaf", 0.66))
    if plan.season == "autumn":
        tones = (scene.shade("hot", 0.62), scene.shade("warm", 0.7))
    room, side = place.line - canvas.stage.y, scene.dice("sprig").choice((-1, 1))
    x = canvas.middle + side * place.wide * 0.52
    for k, (lean, share) in enumerate(((14, 0.5), (34, 0.36))):
        length = room * share
        box = Box(x=x - length * 0.5, y=place.line - length, width=length, height=length)
        if canvas.free(box) and box.x > 0 and box.right < canvas.width:
            foot = (x + side * k * 16, place.line + 12)
            sprig(scene.pen, foot, length, -90 + side * lean, tones[k])
