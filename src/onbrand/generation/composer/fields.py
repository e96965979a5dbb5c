"""Fields: furrows, flowers in perspective, grass, fallen leaves, a row of hives."""

from collections.abc import Sequence

from onbrand.generation.composer.air import warmest
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, Point, ell, leaf, poly
from onbrand.generation.composer.vistas import Vista
from onbrand.layout import Box

_PETALS = 7
_SMALL = 11.0  # units: a flower of which only head and heart are seen
_LEAST, _MOST = 5.0, 25.0  # how large flowers are, far and near
_FURROWS = 15
_ASIDE = (0.24, 0.34, -0.3)  # of the stage's width: where hives are beside a hero
BLOSSOMS = frozenset({"daisy", "flower", "tulip", "sunflower", "poppy", "lavender", "chamomile"})


def field(scene: Scene, view: Vista) -> None:
    """Flowers where the brief names any, else furrows."""
    plan, tone = view.plan, view.air.planes[2]
    named = next((name for name in plan.subjects if name in BLOSSOMS), None)
    if named is None and "meadow" not in plan.subjects:
        furrows(scene, view, step(tone, -1 if view.air.dark else 1))
        return
    white = named in {None, "daisy", "chamomile", "flower"}
    petals = ("paper",) if white else (warmest(scene.ramps), step(warmest(scene.ramps), 1))
    blooms(scene, view, petals, "accent" if white else "ink+2")


def furrows(scene: Scene, view: Vista, tone: str) -> None:
    """Rows that run towards the horizon."""
    canvas, near = scene.canvas, view.ridges[2]
    middle, low = canvas.middle, canvas.height + 6
    if not all(canvas.free(Box(x=0, y=y, width=canvas.width, height=4))
               for y in (near.y + near.swing, canvas.height - 8)):  # fmt: skip
        return
    path: Path = ""
    for i in range(-_FURROWS, _FURROWS + 1):
        far, close = canvas.width * 0.07, canvas.width * 0.2
        left, right = middle + far * (i - 0.22), middle + far * (i + 0.22)
        top = [(left, near.at(left) + 1), (right, near.at(right) + 1)]
        foot = [(middle + close * (i + 0.24), low), (middle + close * (i - 0.24), low)]
        path += poly([*top, *foot])
    scene.pen.fill(path, tone)


def blooms(scene: Scene, view: Vista, petals: Sequence[str], heart: str) -> None:
    """A field of flowers in perspective: dots far away, whole heads near to us."""
    canvas, dice, near = scene.canvas, scene.dice("blooms"), view.ridges[2]
    low = canvas.height - 8
    share, row = 0.05, 0
    while share < 1:
        size = _LEAST + (_MOST - _LEAST) * share
        heads: Path = ""
        hearts: Path = ""
        for x in along(dice, -size, canvas.width + size, size * 4.6, 0.5):
            top = near.at(x) + 6
            y = top + (low - top) * share**1.25 + dice.uniform(-1, 1) * size * 0.9
            spot = Box(x=x - size, y=y - size, width=2 * size, height=2 * size)
            if y > top and canvas.free(spot):
                heads += _head((x, y), size, whole=scene.pen.grained)
                hearts += ell(x, y, size * 0.28, size * 0.22)
        scene.pen.fill(heads, petals[row % len(petals)], rule="nonzero")
        scene.pen.fill(hearts, heart)
        share, row = share + 0.075 + 0.07 * share, row + 1


def _head(spot: Point, size: float, *, whole: bool) -> Path:
    """Its petals; on a sketch nobody counts them."""
    if size < _SMALL or not whole:
        return ell(*spot, size * 0.7, size * 0.5)
    turn = 360 / _PETALS
    return "".join(leaf(*spot, size, size * 0.52, turn * i) for i in range(_PETALS))


def turf(scene: Scene, view: Vista, tones: tuple[str, ...]) -> None:
    """Tufts of grass on the near land, or leaves that have fallen."""
    canvas, dice, near = scene.canvas, scene.dice("turf"), view.ridges[2]
    autumn = view.plan.season == "autumn"
    for x in along(dice, 0, canvas.width, 62 if autumn else 120, 0.6):
        top = near.at(x) + near.swing * 0.4 + 14
        share = dice.random()
        y, size = top + max(canvas.height - 20 - top, 1) * share, 9 + 9 * share
        if not canvas.free(Box(x=x - size, y=y - 2 * size, width=2 * size, height=2 * size)):
            continue
        if autumn:
            scene.pen.fill(leaf(x, y, size * 1.5, size * 0.7, dice.uniform(0, 360), 0.1),
                           dice.choice(tones))  # fmt: skip
            continue
        blades = "".join(leaf(x, y, size * (1.2 if lean else 1.7), size * 0.3, -90 + lean)
                         for lean in (-34, 0, 34))  # fmt: skip
        scene.pen.fill(blades, tones[0], rule="nonzero")


def hives(scene: Scene, view: Vista) -> None:
    """An apiary: a row of hives in the field, smaller where room is scarce."""
    canvas, stage = scene.canvas, scene.canvas.stage
    sown = view.plan.hero in BLOSSOMS
    tall = (view.foot - stage.y) * (0.4 if sown else 0.3)
    for away in (0.0, *_ASIDE) if sown else _ASIDE:
        x = canvas.middle + away * stage.width
        foot = view.ridges[2].at(x) + view.ridges[2].swing * 0.5 + tall * 0.3
        width, height = scene.size("beehive", tall, stage.width * 0.2)
        row = Box(x=x - width * 1.6, y=foot - height, width=width * 3.2, height=height)
        if canvas.free(row) and row.right < canvas.width - 10:
            scene.heroes("beehive", x, foot, height, count=3, wide=width, least=width,
                         role="support", ground=view.air.planes[2])  # fmt: skip
            return
