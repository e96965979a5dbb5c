"""A repeat over the whole picture that closes at its edges: things in shapes, things alone, or
the brand's own pattern."""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from onbrand.generation.composer.archetypes.ownpattern import FULL, OWN, USES, draw_own
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.repeat import Repeat
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import Point, ell, poly, rect
from onbrand.generation.composer.traits import is_thing, is_view
from onbrand.layout import Box

THINGS = ("toss", "drop", "grid")
_USUAL = ("leaf", "star", "coffee_beans", "drop", "flower")
_SIDES = (250, 290)  # units: about as wide as a cell
_OFF = 0.05  # of a cell, off its middle
_ROOM = 0.54  # of a thing's size to each side, that words leave it
_TURNS = (-24.0, -10.0, 10.0, 24.0)
_TOLD = 0.2  # OKLab distance of the faintest thing from the ground
_UPRIGHT = 0.6  # meters: what is larger is not turned
_ID = re.compile(r'id="([^"]+)"')


@dataclass(slots=True)
class _Print:
    """A repeat in the making. Each motif is drawn once and then used again."""

    scene: Scene
    names: tuple[str, ...]
    ground: str
    repeat: Repeat
    stamps: dict[tuple[str, str, float, float], tuple[str, float, float, Box]] = field(
        default_factory=dict
    )


def suits(plan: ScenePlan) -> float:
    if plan.style in {"pattern", "brand-pattern"}:
        return 4.0
    if plan.hero is None:
        return 1.0
    if is_view(plan.hero):
        return 0.0
    return {"table": 0.75, "symbol": 0.9}.get(KIT[plan.hero].scene_class, 0.4)


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """The brand's own where a brief asks for that one, or for a pattern and not of what."""
    if plan.style == "brand-pattern":
        return FULL
    told = any(name not in plan.dressing for name in plan.subjects)
    return (*THINGS, *OWN) if plan.style == "pattern" and not told else THINGS


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    allowed = _allowed(scene, variant) if variant in OWN else None
    if allowed:
        draw_own(scene, plan, allowed)
        return
    names = _motifs(plan)
    if not names:
        raise Crowded
    dice = scene.dice("pattern")
    ground = _ground(scene, plan, names, dice)
    canvas, way = scene.canvas, variant if variant in THINGS else THINGS[OWN.index(variant)]
    repeat = Repeat.of(canvas.width, canvas.height, dice.choice(_SIDES), drop=way != "grid")
    with scene.layer("background"):
        scene.pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), ground)
    # Of small things grain is only dirt, and it would not close at the edges.
    grained, scene.pen.grained = scene.pen.grained, False
    with scene.layer("pattern"):
        _VARIANTS[way](_Print(scene, names, ground, repeat))
    scene.pen.grained = grained
    lead = next((thing for thing in scene.things if thing.name == plan.hero), None)
    if lead:
        scene.things[scene.things.index(lead)] = replace(lead, role="hero")


def _allowed(scene: Scene, variant: str) -> str | None:
    """The nearest use that the book allows its pattern; None where it has no pattern."""
    uses = {use for each in scene.ramps.book.patterns for use in each.uses}
    return next((way for way in (variant, *FULL, *OWN) if USES[way] in uses), None)


def _motifs(plan: ScenePlan) -> tuple[str, ...]:
    """All that the brief names, whatever its size; else what was added to it, and usual things."""
    own = [name for name in plan.subjects if is_thing(name)]
    asked = [name for name in own if name not in plan.dressing] or own
    usual = [name for name in _USUAL if plan.allows(name) and name not in own]
    return tuple((asked + usual)[: max(len(asked), 2)])


def _ground(
    scene: Scene, plan: ScenePlan, names: tuple[str, ...], dice: random.Random
) -> str:  # fmt: skip
    if plan.mood in {"night", "dusk"}:
        return scene.shade("main", 0.33)
    slots = "accent", "second", "sky"
    usual = [*scene.fresh(slots, 0.93), scene.shade("main", 0.4)]
    clear = [tone for tone in usual if _faintest(scene, names, tone) >= _TOLD]
    if clear:
        return dice.choice(clear)
    choices = [*usual, *scene.fresh(slots, 0.8)]
    return max(choices, key=lambda tone: round(_faintest(scene, names, tone), 6))


def _faintest(scene: Scene, names: tuple[str, ...], tone: str) -> float:
    """How far the body nearest in color to the ground is from it, dressed for it."""
    return min((_told(scene, name, tone) for name in names), default=1.0)


def _told(scene: Scene, name: str, ground: str) -> float:
    body = KIT[name].body
    own = scene.dress(name, ground).get(body, KIT[name].params[body].default) if body else None
    tone = scene.ramps.tone
    return apart(tone(own), tone(ground)) if isinstance(own, str) else 1.0


def _free(scene: Scene, x: float, y: float, half: float) -> bool:
    return scene.canvas.free(Box(x=x - half, y=y - half, width=2 * half, height=2 * half))


def _drop(made: _Print) -> None:
    """Half-drop: no rows show. Large and lesser ones by columns, a small one between four."""
    scene, repeat = made.scene, made.repeat
    for cell in repeat.cells():
        place = cell.column + 2 * cell.row
        name = made.names[(cell.column // 2 + cell.row) % len(made.names)]
        if cell.column % 2:
            name = made.names[(cell.column // 2 + cell.row + 1) % len(made.names)]
        size = repeat.side * (0.78, 0.58)[cell.column % 2]
        lean = (-12.0, 12.0)[place % 2] if _may_lie(name) else 0.0
        if _free(scene, cell.x, cell.y, size * _ROOM):
            _motif(made, name, (cell.x, cell.y), size, made.ground, lean)
        y = cell.y + repeat.tall / 2
        if _free(scene, cell.x, y, repeat.side * 0.1):
            _mark(scene, cell.x, y, repeat.side * 0.055, made.ground, cell.column + cell.row)


def _tile_tones(scene: Scene, ground: str) -> tuple[str, ...]:
    if scene.ramps.is_dark(ground):
        return (step(ground, 1), scene.shade("accent", 0.8), scene.shade("second", 0.82), "paper-1")
    return ("main", scene.shade("accent", 0.82), scene.shade("second", 0.8), "paper")


def _under(scene: Scene, name: str, tones: tuple[str, ...], turn: int) -> str:
    """The next of the tones that shows the thing in its own colors."""
    fitting = [tone for tone in tones if not scene.clash(name, tone)] or list(tones)
    return fitting[turn % len(fitting)]


def _toss(made: _Print) -> None:
    """Out of line, turned and of two sizes, with small marks between; whatever crosses an edge is
    seen at the opposite one too."""
    scene, repeat = made.scene, made.repeat
    dice, most = scene.dice("toss"), repeat.side * 0.78
    for cell in repeat.places():
        name = made.names[(cell.column + cell.row * 2) % len(made.names)]
        size = most * (1.0, 0.76)[(cell.column // 2 + cell.row) % 2]
        turn = dice.choice(_TURNS) if _may_lie(name) else 0.0
        x, y = (at + repeat.side * dice.uniform(-_OFF, _OFF) for at in (cell.x, cell.y))
        for place in repeat.around(x, y, size * 0.8):
            if _free(scene, *place, size * _ROOM):
                _motif(made, name, place, size, made.ground, turn)
        middle = cell.x + repeat.wide / 2, cell.y + repeat.tall / 4
        for place in repeat.around(*middle, most * 0.1):
            if _free(scene, *place, 14):
                _mark(scene, *place, repeat.side * 0.045, made.ground, cell.column + cell.row)


def _may_lie(name: str) -> bool:
    """Small things may; people, animals and furniture stand upright."""
    drawing = KIT[name]
    return drawing.size_m < _UPRIGHT and drawing.scene_class in {"table", "symbol", "sky"}


def _mark(scene: Scene, x: float, y: float, size: float, ground: str, index: int) -> None:
    tones = ("accent", step(ground, 2) if scene.ramps.is_dark(ground) else "second")
    if index % 2:
        scene.pen.fill(ell(x, y, size * 0.6), tones[0])
    else:
        arm = 0.34
        cross = [(0, -1), (arm, -arm), (1, 0), (arm, arm), (0, 1), (-arm, arm), (-1, 0),
                 (-arm, -arm)]  # fmt: skip
        scene.pen.fill(poly([(x + a * size, y + b * size) for a, b in cross], 1), tones[1])


def _grid(made: _Print) -> None:
    """Equal cells edge to edge, each of a tone that its thing stands out on."""
    scene, repeat = made.scene, _even(made.repeat)
    tones = _tile_tones(scene, made.ground)
    for cell in repeat.cells():
        x, y = cell.x - repeat.wide / 2, cell.y - repeat.tall / 2
        if not scene.canvas.free(Box(x=x, y=y, width=repeat.wide, height=repeat.tall)):
            continue
        place = cell.row + cell.column
        name = made.names[(cell.column + cell.row * 2) % len(made.names)]
        plain = place % 2 and not scene.clash(name, made.ground)
        tone = made.ground if plain else _under(scene, name, tones, place // 2 + cell.row)
        scene.pen.fill(rect(x, y, repeat.wide + 0.5, repeat.tall + 0.5, 0), tone)
        _motif(made, name, (cell.x, cell.y), repeat.side * 0.7, tone)


def _even(repeat: Repeat) -> Repeat:
    """Of a board that closes both numbers are even."""
    columns, rows = (2 * max(1, round(count / 2)) for count in (repeat.columns, repeat.rows))
    return replace(repeat, columns=columns, rows=rows)


def _motif(
    made: _Print, name: str, at: Point, size: float, ground: str, degrees: float = 0
) -> None:
    """Centered by its ink, whatever its anchor is."""
    scene, key, (x, y) = made.scene, (name, ground, size, degrees), at
    if key in made.stamps:
        _again(scene, name, made.stamps[key], at)
        return
    _, height = scene.size(name, size, size)
    foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[name].anchor]
    mark = scene.mark
    thing = scene.put(name, x, foot, size, wide=size, ground=ground, degrees=degrees)
    found = _ID.search(scene.pen.out[mark]) if thing else None
    if thing and found:
        made.stamps[key] = (found[1], x, y, thing.box)


def _again(scene: Scene, name: str, stamp: tuple[str, float, float, Box], at: Point) -> None:
    """What was drawn once is used again, and not written twice."""
    drawn, x, y, box = stamp
    dx, dy = at[0] - x, at[1] - y
    own = Box(x=box.x + dx, y=box.y + dy, width=box.width, height=box.height)
    if scene.canvas.free(own):
        scene.pen.out.append(f'<use href="#{drawn}" x="{dx:.2f}" y="{dy:.2f}"/>')
        scene.things.append(Thing(name, "prop", own))
        scene.drawn[name] += 1


_VARIANTS: Mapping[str, Callable[[_Print], None]] = {
    "toss": _toss,
    "drop": _drop,
    "grid": _grid,
}
