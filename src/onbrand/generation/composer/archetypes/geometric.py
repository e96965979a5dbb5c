"""A grid of plain shapes after the Bauhaus; some of its cells hold things."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.brandpattern import Dressed, dressed, shape
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, both, ell, rect, ring
from onbrand.generation.composer.traits import GROUPS, is_view
from onbrand.layout import Box
from onbrand.layout.grid import overlap

VARIANTS = ("even", "large", "diagonal", "own")
_SHAPES = ("quarter", "half", "disc", "ring", "leaf", "stripes", "dots", "arch", "plain")
_TURNS = 4
_MOST = 4  # things
_SLIVER = 0.1  # of a cell: so much more of the height is rather left plain
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
    blocks = _blocks(scene, plan, grid)
    taken = {(c + i, r + j) for c, r, span in blocks for i in range(span) for j in range(span)}
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
        _things(scene, plan, grid, blocks, tones)


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
    """Of the sizes near the wanted one that which leaves no slivers at the upper edge."""
    canvas = scene.canvas
    wanted = min(canvas.width, canvas.height) / (4 if variant == "large" else 5)
    most = max(3, round(canvas.width / wanted))

    def waste(columns: int) -> tuple[float, int]:
        rest = canvas.height / (canvas.width / columns) % 1
        return round(min(rest, 1 - rest), 2), abs(columns - most)

    columns = min(range(max(3, most - 2), most + 3), key=waste)
    side = canvas.width / columns
    rows = max(2, math.ceil(canvas.height / side - _SLIVER))
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


def _named(plan: ScenePlan) -> list[str]:
    """What the brief names, and the hero in any case."""
    asked = [n for n in plan.subjects if n not in plan.dressing or n == plan.hero]
    return [name for name in asked if not is_view(name)][:_MOST]


def _blocks(scene: Scene, plan: ScenePlan, grid: _Grid) -> list[tuple[int, int, int]]:
    """For each thing a block of equal size, all side by side near the stage's middle: column, row
    and how many cells it spans."""
    names = _named(plan)
    if not names:
        return []
    count = len(names)
    shapes = [(count, 1), (1, count), *([(2, 2)] if count > 2 else [])]
    small = min(scene.canvas.stage.width, scene.canvas.stage.height)
    spans = (3, 2, 1) if count == 1 and small > grid.side * 4.4 else (2, 1)
    for span in spans:
        found = [
            (away, wide, column, row)
            for wide, tall in shapes
            for column in range(grid.columns - wide * span + 1)
            for row in range(grid.rows - tall * span + 1)
            if (away := _away(scene, grid, (column, row), (wide * span, tall * span))) is not None
        ]
        if found:
            _, wide, column, row = min(found)
            return [(column + i % wide * span, row + i // wide * span, span) for i in range(count)]
    return []


def _away(scene: Scene, grid: _Grid, at: tuple[int, int], size: tuple[int, int]) -> float | None:
    """How far cells lie from the stage's middle; None where words are, or an edge cuts them."""
    one = grid.box(*at)
    box = Box(x=one.x, y=one.y, width=grid.side * size[0], height=grid.side * size[1])
    if not _clear(scene, box) or box.y < -1 or box.bottom > scene.canvas.height + 1:
        return None
    stage = scene.canvas.stage
    x, y = stage.x + stage.width / 2, stage.y + stage.height / 2
    return abs(box.x + box.width / 2 - x) + abs(box.y + box.height / 2 - y)


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
    scene: Scene,
    plan: ScenePlan,
    grid: _Grid,
    blocks: list[tuple[int, int, int]],
    tones: tuple[str, ...],
) -> None:
    """Each on a disc in a block of its own, all of one visual size; neighbors differ in tone."""
    last = ""
    for name, block in zip(_named(plan), blocks, strict=False):
        box = grid.box(*block)
        told = [tone for tone in tones if not scene.clash(name, tone)] or list(tones)
        grounds = [tone for tone in told if tone not in {"paper", last}] or told
        last = ground = grounds[0]
        scene.pen.fill(rect(box.x, box.y, box.width, box.height, 0), ground)
        others = [tone for tone in told if tone != ground]
        disc = others[0] if others else tones[0]
        scene.pen.fill(ell(*_middle(box), box.width * 0.42), disc)
        _thing(scene, plan, name, box, disc)


def _thing(scene: Scene, plan: ScenePlan, name: str, box: Box, ground: str) -> None:
    size, (x, y) = box.width * 0.6, _middle(box)
    count = 1 if name in GROUPS else plan.count(name)
    one = size / (1 + (count - 1) * 0.9)
    _, height = scene.size(name, size, one)
    foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[name].anchor]
    scene.heroes(
        name, x, foot, size, count=count, wide=one, least=one, ground=ground,
        role="hero" if name == plan.hero else "support",
    )  # fmt: skip
