"""A repeat over the whole picture that closes at its edges: things in shapes, things alone, or
the brand's own pattern."""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from onbrand.generation.composer.archetypes.ownpattern import OWN, draw_own
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.repeat import Repeat
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Path, Point, ell, leaf, poly, rect
from onbrand.generation.composer.traits import comparable, is_thing, is_view
from onbrand.layout import Box

THINGS = ("badges", "toss", "chess")
_USUAL = ("leaf", "star", "coffee_beans", "drop", "flower")
_SIDES = (250, 290)  # units: about as wide as a cell
_OFF = 0.07  # of a cell, off its middle
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
        return (*OWN, *THINGS)
    told = any(name not in plan.dressing for name in plan.subjects)
    return (*THINGS, *OWN) if plan.style == "pattern" and not told else THINGS


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if variant in OWN:
        draw_own(scene, plan, variant)
        return
    names = _motifs(plan)
    if not names or (plan.style == "brand-pattern" and scene.ramps.book.patterns):
        raise Crowded
    dice = scene.dice("pattern")
    ground = _ground(scene, plan, dice)
    canvas = scene.canvas
    repeat = Repeat.of(canvas.width, canvas.height, dice.choice(_SIDES), drop=variant != "chess")
    with scene.layer("background"):
        scene.pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), ground)
    # Of small things grain is only dirt, and it would not close at the edges.
    grained, scene.pen.grained = scene.pen.grained, False
    with scene.layer("pattern"):
        _VARIANTS[variant](_Print(scene, names, ground, repeat))
    scene.pen.grained = grained
    if scene.things:
        scene.things[0] = replace(scene.things[0], role="hero")


def _motifs(plan: ScenePlan) -> tuple[str, ...]:
    own = [name for name in plan.subjects if is_thing(name) and comparable(name, plan.hero or name)]
    usual = [name for name in _USUAL if plan.allows(name) and name not in own]
    return tuple((own + usual)[: max(len(own), 2)])


def _ground(scene: Scene, plan: ScenePlan, dice: random.Random) -> str:
    if plan.mood in {"night", "dusk"}:
        return scene.shade("main", 0.33)
    choices = [*scene.fresh(("accent", "second", "sky"), 0.93), scene.shade("main", 0.4)]
    fitting = [tone for tone in choices if not scene.clash(plan.hero or "star", tone)]
    return dice.choice(fitting or choices)


def _free(scene: Scene, x: float, y: float, half: float) -> bool:
    return scene.canvas.free(Box(x=x - half, y=y - half, width=2 * half, height=2 * half))


def _badges(made: _Print) -> None:
    """Half-drop: no rows show."""
    scene, repeat = made.scene, made.repeat
    tones, size = _badge_tones(scene, made.ground), repeat.side * 0.78
    for cell in repeat.cells():
        if not _free(scene, cell.x, cell.y, repeat.side * 0.44):
            continue
        name = made.names[(cell.column + cell.row) % len(made.names)]
        tone = _under(scene, name, tones, cell.column * 2 + cell.row * 3)
        scene.pen.fill(_shape((cell.column + cell.row * 2) % 4, cell.x, cell.y, size), tone)
        _motif(made, name, (cell.x, cell.y), size * 0.6, tone)


def _badge_tones(scene: Scene, ground: str) -> tuple[str, ...]:
    if scene.ramps.is_dark(ground):
        return (step(ground, 1), scene.shade("accent", 0.8), scene.shade("second", 0.82), "paper-1")
    return ("main", scene.shade("accent", 0.82), scene.shade("second", 0.8), "paper")


def _under(scene: Scene, name: str, tones: tuple[str, ...], turn: int) -> str:
    """The next of the tones that shows the thing in its own colors."""
    fitting = [tone for tone in tones if not scene.clash(name, tone)] or list(tones)
    return fitting[turn % len(fitting)]


def _shape(kind: int, x: float, y: float, size: float) -> Path:
    half = size / 2
    if kind == 0:
        return ell(x, y, half)
    radii = {1: (half, half, 10, 10), 2: (size * 0.16,) * 4, 3: (10, half, 10, half)}[kind]
    return rect(x - half, y - half, size, size, radii)


def _toss(made: _Print) -> None:
    """Out of line and turned a little, with small marks between; whatever crosses an edge is
    seen at the opposite one too."""
    scene, repeat = made.scene, made.repeat
    dice, size = scene.dice("toss"), repeat.side * 0.6
    for cell in repeat.places():
        name = made.names[(cell.column + cell.row * 2) % len(made.names)]
        turn = dice.choice((-14.0, 0.0, 14.0)) if _may_lie(name) else 0.0
        x, y = (at + repeat.side * dice.uniform(-_OFF, _OFF) for at in (cell.x, cell.y))
        places = tuple(repeat.around(x, y, size * 0.8))
        # A thing that words would hide at one edge is left out at the other too.
        if all(_free(scene, *place, size * 0.6) for place in places):
            for place in places:
                _motif(made, name, place, size, made.ground, turn)
        middle = cell.x + repeat.wide / 2, cell.y + repeat.tall / 4
        for place in repeat.around(*middle, size * 0.1):
            if _free(scene, *place, 14):
                _mark(scene, *place, repeat.side * 0.05, made.ground, cell.column + cell.row)


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


def _chess(made: _Print) -> None:
    """A plain board: every second square is filled; things and leaves take turns."""
    scene, repeat = made.scene, _even(made.repeat)
    tones = _badge_tones(scene, made.ground)
    for cell in repeat.cells():
        x, y = cell.x - repeat.wide / 2, cell.y - repeat.tall / 2
        if not scene.canvas.free(Box(x=x, y=y, width=repeat.wide, height=repeat.tall)):
            continue
        if (cell.row + cell.column) % 2:
            name = made.names[(cell.row + cell.column) // 2 % len(made.names)]
            tone = _under(scene, name, tones, (cell.row + cell.column * 3) // 2)
            scene.pen.fill(rect(x, y, repeat.wide, repeat.tall, 0), tone)
            _motif(made, name, (cell.x, cell.y), repeat.side * 0.62, tone)
        else:
            _rosette(scene, cell.x, cell.y, repeat.side * 0.3, made.ground)


def _even(repeat: Repeat) -> Repeat:
    """Of a board that closes both numbers are even."""
    columns, rows = (2 * max(1, round(count / 2)) for count in (repeat.columns, repeat.rows))
    return replace(repeat, columns=columns, rows=rows)


def _rosette(scene: Scene, x: float, y: float, size: float, ground: str) -> None:
    tone = step(ground, 1) if scene.ramps.is_dark(ground) else step(ground, -1)
    for degrees in (45, 135, 225, 315):
        scene.pen.fill(leaf(x, y, size, size * 0.5, degrees), tone)


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
    "badges": _badges,
    "toss": _toss,
    "chess": _chess,
}
