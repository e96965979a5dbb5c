"""A grid of plain shapes after the Bauhaus; some of its cells hold things."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.brandpattern import Dressed, dressed, shape
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import missing
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, both, ell, rect, ring
from onbrand.generation.composer.traits import is_view
from onbrand.layout import Box
from onbrand.layout.grid import overlap

VARIANTS = ("even", "large", "diagonal", "own")
_SHAPES = ("quarter", "half", "disc", "ring", "leaf", "stripes", "dots", "arch", "plain")
_TURNS = 4
_DARK = 0.4  # how often the brand's own pattern lies on a dark ground by day


@dataclass(frozen=True, slots=True)
class _Grid:
    side: float
    columns: int
    rows: int
    top: float

    def box(self, column: int, row: int, span: int = 1) -> Box:
        return Box(
            x=column * self.side,
            y=self.top + row * self.side,
            width=self.side * span,
            height=self.side * span,
        )


def suits(plan: ScenePlan) -> float:
    if plan.style in {"geometric", "retro"}:
        return 3.0
    if plan.style == "abstract":
        return 2.2
    if plan.hero is None:
        return 1.0
    if is_view(plan.hero):
        return 0.2
    return {"symbol": 1.0, "table": 0.55, "wall": 0.7}.get(KIT[plan.hero].scene_class, 0.35)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    dice = scene.dice("geometric")
    grid = _grid(scene, variant)
    tones = _tones(scene, plan)
    look = _own(scene, plan) if variant == "own" else None
    taken = _hero_cells(scene, plan, grid)
    with scene.layer("background"):
        ground = rect(-2, -2, scene.canvas.width + 4, scene.canvas.height + 4, 0)
        scene.pen.fill(ground, look.ground if look else tones[0])
    with scene.layer("grid"):
        for row in range(grid.rows):
            for column in range(grid.columns):
                box = grid.box(column, row)
                if (column, row) in taken or not _clear(scene, box):
                    continue
                if look:
                    _own_cell(scene, box, look, column, row)
                else:
                    _cell(scene, box, tones, _pick(dice, column, row, variant))
    with scene.layer("things"):
        _things(scene, plan, grid, taken, tones)


def _own(scene: Scene, plan: ScenePlan) -> Dressed:
    """The brand's own pattern. Raises Crowded where its book does not let it cover a part."""
    dice, night = scene.dice("own"), plan.mood in {"night", "dusk"}
    look = dressed(scene.ramps, "partial", dice, dark=night or dice.random() < _DARK)
    if look is None:
        raise Crowded
    return look


def _own_cell(scene: Scene, box: Box, look: Dressed, column: int, row: int) -> None:
    """Every third cell has the color of a figure, where the pattern may lie on that, and its figure
    that of the ground."""
    tone, middle = look.tone(column + 2 * row), _middle(box)
    cell = rect(box.x, box.y, box.width, box.height, 0)
    figure = both(shape(look.pattern, middle, box.width, box.height, column + row), cell)
    barred = tone.removeprefix("@") in look.pattern.forbidden_backgrounds
    if barred or (column + row) % 3:
        scene.pen.fill(figure, tone)
    else:
        scene.pen.fill(cell, tone)
        scene.pen.fill(figure, look.ground)


def _grid(scene: Scene, variant: str) -> _Grid:
    canvas = scene.canvas
    short = min(canvas.width, canvas.height)
    wanted = short / (4 if variant == "large" else 5)
    columns = max(3, round(canvas.width / wanted))
    side = canvas.width / columns
    rows = max(2, -int(-canvas.height // side))
    return _Grid(side, columns, rows, canvas.height - rows * side)


def _tones(scene: Scene, plan: ScenePlan) -> tuple[str, ...]:
    """The ground first; what follows lies on it in turns. Pale tones are the most frequent."""
    if plan.mood in {"night", "dusk"}:
        return (
            scene.shade("main", 0.3),
            "main",
            scene.shade("second", 0.6),
            "accent",
            "paper-1",
            scene.shade("main", 0.42),
        )
    middle = scene.fresh(("second", "sky", "leaf"), 0.76)[0]
    pale = scene.fresh(("second", "sky", "accent"), 0.9)[0]
    return ("paper", "main", middle, "accent", pale, scene.shade("accent", 0.9))


def _clear(scene: Scene, box: Box) -> bool:
    """Cells that words touch stay ground."""
    return not any(overlap(box, quiet) for quiet in scene.canvas.quiet)


def _hero_cells(scene: Scene, plan: ScenePlan, grid: _Grid) -> set[tuple[int, int]]:
    """Two by two (or three by three) cells nearest to the stage's middle."""
    if plan.hero is None:
        return set()
    stage = scene.canvas.stage
    small = min(stage.width, stage.height)
    span = 3 if small > grid.side * 4.4 else 2
    middle = stage.x + stage.width / 2, stage.y + stage.height / 2
    best = None
    for row in range(grid.rows - span + 1):
        for column in range(grid.columns - span + 1):
            box = grid.box(column, row, span)
            if not _clear(scene, box) or box.y < -1 or box.bottom > scene.canvas.height + 1:
                continue
            away = abs(box.x + box.width / 2 - middle[0]) + abs(box.y + box.height / 2 - middle[1])
            if best is None or away < best[0]:
                best = (away, column, row)
    if best is None:
        return set()
    _, column, row = best
    return {(column + i, row + j) for i in range(span) for j in range(span)}


def _pick(dice: random.Random, column: int, row: int, variant: str) -> tuple[str, int, int, int]:
    """Shape, turn, ground tone, figure tone; neighbors differ by construction."""
    kind = dice.choice(_SHAPES)
    turn = dice.randrange(_TURNS)
    if variant == "diagonal":
        kind = ("quarter", "leaf", "half", "disc")[(column + row) % 4]
        turn = (column + row) % _TURNS
    back = (0, 4, 1, 5, 2)[(column * 2 + row * 3 + dice.randrange(2)) % 5]
    figures = {0: (1, 2, 3), 4: (1, 3, 1), 1: (2, 0, 3), 5: (1, 3, 2), 2: (0, 1, 1)}[back]
    return kind, turn, back, dice.choice(figures)


def _cell(
    scene: Scene, box: Box, tones: tuple[str, ...], choice: tuple[str, int, int, int]
) -> None:
    kind, turn, back, front = choice
    cell = rect(box.x, box.y, box.width, box.height, 0)
    scene.pen.fill(cell, tones[back])
    for path in _figure(kind, turn, box):
        scene.pen.fill(both(path, cell), tones[front])


def _figure(kind: str, turn: int, box: Box) -> tuple[Path, ...]:
    return _FIGURES[kind](turn, box) if kind in _FIGURES else ()


def _corner(turn: int, box: Box) -> tuple[float, float]:
    return (
        (box.x, box.y),
        (box.right, box.y),
        (box.right, box.bottom),
        (box.x, box.bottom),
    )[turn % _TURNS]


def _middle(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2


def _quarter(turn: int, box: Box) -> tuple[Path, ...]:
    return (ell(*_corner(turn, box), box.width),)


def _half(turn: int, box: Box) -> tuple[Path, ...]:
    (ax, ay), (bx, by) = _corner(turn, box), _corner(turn + 1, box)
    return (ell((ax + bx) / 2, (ay + by) / 2, box.width / 2),)


def _disc(_turn: int, box: Box) -> tuple[Path, ...]:
    return (ell(*_middle(box), box.width * 0.36),)


def _ring(_turn: int, box: Box) -> tuple[Path, ...]:
    return (ring(*_middle(box), box.width * 0.4, box.width * 0.2),)


def _leaf(turn: int, box: Box) -> tuple[Path, ...]:
    one, other = (ell(*_corner(turn + k, box), box.width) for k in (0, 2))
    return (both(one, other),)


def _dots(_turn: int, box: Box) -> tuple[Path, ...]:
    side, steps = box.width, (1 / 6, 0.5, 5 / 6)
    return tuple(
        ell(box.x + side * i, box.y + side * j, side * 0.075) for i in steps for j in steps
    )


def _arch(_turn: int, box: Box) -> tuple[Path, ...]:
    side = box.width
    return (rect(box.x + side * 0.14, box.y + side * 0.14, side * 0.72, side, side * 0.36),)


def _stripes(turn: int, box: Box) -> tuple[Path, ...]:
    return tuple(_stripe(box, i, along=turn % 2 == 0) for i in range(3))


def _stripe(box: Box, index: int, *, along: bool) -> Path:
    thick = box.width / 6
    start = (2 * index + 0.5) * thick
    if along:
        return rect(box.x, box.y + start, box.width, thick, 0)
    return rect(box.x + start, box.y, thick, box.height, 0)


_FIGURES: Mapping[str, Callable[[int, Box], tuple[Path, ...]]] = {
    "quarter": _quarter,
    "half": _half,
    "disc": _disc,
    "ring": _ring,
    "leaf": _leaf,
    "stripes": _stripes,
    "dots": _dots,
    "arch": _arch,
}


def _things(
    scene: Scene, plan: ScenePlan, grid: _Grid, taken: set[tuple[int, int]], tones: tuple[str, ...]
) -> None:
    if not taken or plan.hero is None:
        return
    column, row = min(c for c, _ in taken), min(r for _, r in taken)
    span = round(len(taken) ** 0.5)
    box = grid.box(column, row, span)
    choices = [tone for tone in tones if not scene.clash(plan.hero, tone)] or list(tones)
    ground = choices[0] if choices[0] != "paper" else choices[min(1, len(choices) - 1)]
    scene.pen.fill(rect(box.x, box.y, box.width, box.height, 0), ground)
    middle = box.x + box.width / 2, box.y + box.height / 2
    others = [tone for tone in tones if tone != ground and not scene.clash(plan.hero, tone)]
    disc = others[0] if others else tones[0]
    scene.pen.fill(ell(*middle, box.width * 0.42), disc)
    size = box.width * 0.6
    _, height = scene.size(plan.hero, size, size)
    foot = {"ground": middle[1] + height / 2, "center": middle[1], "hang": middle[1] - height / 2}
    scene.put(
        plan.hero,
        middle[0],
        foot[KIT[plan.hero].anchor],
        size,
        wide=size,
        role="hero",
        ground=disc,
    )
    _small(scene, plan, grid, taken, tones)


def _small(
    scene: Scene, plan: ScenePlan, grid: _Grid, taken: set[tuple[int, int]], tones: tuple[str, ...]
) -> None:
    """Each other thing has a cell of its own, at a corner of the hero's block or near it."""
    column, row = min(c for c, _ in taken), min(r for _, r in taken)
    span = round(len(taken) ** 0.5)
    near = [(column - 1, row), (column + span, row + span - 1), (column - 1, row + span - 1)]
    every = [(c, r) for c in range(grid.columns) for r in range(grid.rows) if (c, r) not in taken]
    middle = column + (span - 1) / 2, row + (span - 1) / 2
    every.sort(key=lambda cell: (cell not in near, math.dist(cell, middle)))
    left = missing(scene, plan)
    wanted = [name for name, count in left.items() for _ in range(count)]
    boxes = (grid.box(*cell) for cell in every)
    clear = (box for box in boxes if _clear(scene, box) and box.y > -1)
    for name, box in zip(wanted, clear, strict=False):
        ground = next((tone for tone in tones[3:] if not scene.clash(name, tone)), tones[0])
        scene.pen.fill(rect(box.x, box.y, box.width, box.height, 0), ground)
        size = box.width * 0.64
        _, height = scene.size(name, size, size)
        y = box.y + box.height / 2
        foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[name].anchor]
        scene.put(name, box.x + box.width / 2, foot, size, wide=size, role="support", ground=ground)
