"""A repeat over the whole picture: things in shapes, things alone, or the brand's own pattern."""

import random
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, ell, leaf, poly, rect
from onbrand.generation.composer.traits import comparable, is_thing, is_view
from onbrand.layout import Box

VARIANTS = ("badges", "toss", "chess")
_USUAL = ("leaf", "star", "coffee_beans", "drop", "flower")


@dataclass(frozen=True, slots=True)
class _Repeat:
    """Half-drop: every other column is shifted by half a cell, so that no rows show."""

    side: float
    columns: int
    rows: int
    left: float
    top: float

    def cell(self, column: int, row: int) -> tuple[float, float]:
        drop = 0.5 if column % 2 else 0.0
        return self.left + (column + 0.5) * self.side, self.top + (row + 0.5 - drop) * self.side


def suits(plan: ScenePlan) -> float:
    if plan.style == "pattern":
        return 4.0
    if plan.hero is None:
        return 1.0
    if is_view(plan.hero):
        return 0.0
    return {"table": 0.75, "symbol": 0.9}.get(KIT[plan.hero].scene_class, 0.4)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    names = _motifs(plan)
    if not names:
        raise Crowded
    dice = scene.dice("pattern")
    ground = _ground(scene, plan, dice)
    repeat = _repeat(scene, dice)
    with scene.layer("background"):
        scene.pen.fill(rect(-2, -2, scene.canvas.width + 4, scene.canvas.height + 4, 0), ground)
        scene.pen.grain(scene.whole(), step(ground, -1), 0, 0.25)
    with scene.layer("pattern"):
        {"badges": _badges, "toss": _toss, "chess": _chess}[variant](scene, names, repeat, ground)
    if scene.things:
        first = scene.things[0]
        scene.things[0] = type(first)(first.name, "hero", first.box)


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


def _repeat(scene: Scene, dice: random.Random) -> _Repeat:
    """An even number of columns, so that the picture's sides meet."""
    canvas = scene.canvas
    columns = 2 * max(2, round(canvas.width / dice.choice((250, 290)) / 2))
    side = canvas.width / columns
    rows = max(2, round(canvas.height / side))
    return _Repeat(side, columns, rows, 0.0, (canvas.height - rows * side) / 2)


def _cells(scene: Scene, repeat: _Repeat) -> list[tuple[int, int, float, float]]:
    out = []
    for column in range(repeat.columns):
        for row in range(-1, repeat.rows + 2):
            x, y = repeat.cell(column, row)
            half = repeat.side * 0.44
            box = Box(x=x - half, y=y - half, width=2 * half, height=2 * half)
            visible = -half < y < scene.canvas.height + half
            if visible and scene.canvas.free(box):
                out.append((column, row, x, y))
    return out


def _badges(scene: Scene, names: tuple[str, ...], repeat: _Repeat, ground: str) -> None:
    tones = _badge_tones(scene, ground)
    size = repeat.side * 0.78
    for column, row, x, y in _cells(scene, repeat):
        name = names[(column + row) % len(names)]
        tone = _under(scene, name, tones, column * 2 + row * 3)
        scene.pen.fill(_shape((column + row * 2) % 4, x, y, size), tone)
        _motif(scene, name, x, y, size * 0.6, ground=tone)


def _badge_tones(scene: Scene, ground: str) -> tuple[str, ...]:
    if scene.ramps.is_dark(ground):
        return (step(ground, 1), scene.shade("accent", 0.8), scene.shade("second", 0.82), "paper-1")
    return (
        "main",
        scene.shade("accent", 0.82),
        scene.shade("second", 0.8),
        "paper",
    )


def _under(scene: Scene, name: str, tones: tuple[str, ...], turn: int) -> str:
    """The next of the tones that shows the thing in its own colors."""
    fitting = [tone for tone in tones if not scene.clash(name, tone)] or list(tones)
    return fitting[turn % len(fitting)]


def _shape(kind: int, x: float, y: float, size: float) -> Path:
    half = size / 2
    if kind == 0:
        return ell(x, y, half)
    if kind == 1:
        return rect(x - half, y - half, size, size, (half, half, 10, 10))
    if kind == 2:
        return rect(x - half, y - half, size, size, size * 0.16)
    return rect(x - half, y - half, size, size, (10, half, 10, half))


def _toss(scene: Scene, names: tuple[str, ...], repeat: _Repeat, ground: str) -> None:
    """Things alone, turned a little, with small marks between them."""
    for column, row, x, y in _cells(scene, repeat):
        name = names[(column + row * 2) % len(names)]
        turn = ((column * 2 + row) % 3 - 1) * 12
        upright = KIT[name].size_m > 1.5
        _motif(
            scene,
            name,
            x,
            y,
            repeat.side * 0.64,
            ground=ground,
            degrees=0 if upright else turn,
        )
        mark_x, mark_y = x + repeat.side / 2, y + repeat.side * 0.25
        box = Box(x=mark_x - 12, y=mark_y - 12, width=24, height=24)
        if scene.canvas.free(box):
            _mark(scene, mark_x, mark_y, repeat.side * 0.05, ground, column + row)


def _mark(scene: Scene, x: float, y: float, size: float, ground: str, index: int) -> None:
    tones = ("accent", step(ground, 2) if scene.ramps.is_dark(ground) else "second")
    if index % 2:
        scene.pen.fill(ell(x, y, size * 0.6), tones[0])
    else:
        arm = size * 0.34
        cross = [(0, -1), (arm / size, -arm / size), (1, 0), (arm / size, arm / size), (0, 1),
                 (-arm / size, arm / size), (-1, 0), (-arm / size, -arm / size)]  # fmt: skip
        scene.pen.fill(poly([(x + a * size, y + b * size) for a, b in cross], 1), tones[1])


def _chess(scene: Scene, names: tuple[str, ...], repeat: _Repeat, ground: str) -> None:
    """A plain board: every second square is filled; things and leaves take turns."""
    tones = _badge_tones(scene, ground)
    side = repeat.side
    offset = (scene.canvas.height - repeat.rows * side) / 2
    for row in range(-1, repeat.rows + 1):
        for column in range(repeat.columns):
            x, y = column * side, offset + row * side
            if y >= scene.canvas.height or y + side <= 0:
                continue
            if not scene.canvas.free(Box(x=x, y=y, width=side, height=side)):
                continue
            middle = x + side / 2, y + side / 2
            if (row + column) % 2:
                name = names[(row + column) // 2 % len(names)]
                tone = _under(scene, name, tones, (row + column * 3) // 2)
                scene.pen.fill(rect(x, y, side, side, 0), tone)
                _motif(scene, name, *middle, side * 0.62, ground=tone)
            else:
                _rosette(scene, *middle, side * 0.3, ground)


def _rosette(scene: Scene, x: float, y: float, size: float, ground: str) -> None:
    tone = step(ground, 1) if scene.ramps.is_dark(ground) else step(ground, -1)
    for degrees in (45, 135, 225, 315):
        scene.pen.fill(leaf(x, y, size, size * 0.5, degrees), tone)


def _motif(  # noqa: PLR0913 - a thing and its place
    scene: Scene,
    name: str,
    x: float,
    y: float,
    size: float,
    *,
    ground: str,
    degrees: float = 0,
) -> None:
    """Centered by its ink, whatever its anchor is."""
    _, height = scene.size(name, size, size)
    foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[name].anchor]
    scene.put(name, x, foot, size, wide=size, ground=ground, degrees=degrees)
