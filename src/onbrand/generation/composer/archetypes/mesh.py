"""Fields of light in the brand's colors, as far as its book lets them run into each other; the
hero as a clean drawing before them."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.flows import Field
from onbrand.generation.composer.gradients import between, blends, fading, linear, radial, rim
from onbrand.generation.composer.heavens import Spot
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import curve, ell, rect
from onbrand.generation.composer.traits import PEOPLE, is_view
from onbrand.layout import Box

VARIANTS = ("aurora", "orb", "horizon", "lenses")
_LINES = 13
# How far a bundle of lines gives way to words, of the height, and how close they come together.
_MOVED, _CLOSE = (0.0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32), (1.0, 0.8, 0.62)
_FAR_HUE = 90.0


@dataclass(frozen=True, slots=True)
class _Light:
    """`base` lies under the words; `glows` are its neighbors; `line` is for thin drawing."""

    base: str
    glows: tuple[str, ...]
    line: str
    dark: bool

    @property
    def middle(self) -> str:
        return self.glows[0]


def suits(plan: ScenePlan) -> float:
    if plan.style == "gradient":
        return 4.0
    if plan.style == "abstract":
        return 2.6
    hero = plan.hero
    if hero is None:
        return 1.0
    if is_view(hero) or hero in PEOPLE:
        return 0.3
    kinds = {"symbol": 0.95, "sky": 0.8, "table": 0.6, "street": 0.45, "being": 0.4}
    return kinds.get(KIT[hero].scene_class, 0.35)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    light = _light(scene, plan, scene.dice("mesh"))
    paint = {"aurora": _aurora, "orb": _orb, "horizon": _horizon, "lenses": _lenses}
    paint[variant](scene, plan, light)


def _light(scene: Scene, plan: ScenePlan, dice: random.Random) -> _Light:
    """All deep or all pale; the hero decides where it would melt into one of them."""
    lights = [_deep(scene), _pale(scene, plan)]
    hero = plan.hero
    fitting = [
        each for each in lights
        if not hero or not any(scene.clash(hero, tone) for tone in each.glows[:2])
    ]  # fmt: skip
    if plan.mood in {"night", "dusk"}:
        return lights[0]
    if plan.mood in {"calm", "dawn"}:
        return lights[1]
    return dice.choice(fitting or lights)


def _deep(scene: Scene) -> _Light:
    base, own = scene.shade("main", 0.3), scene.ramps.tone("main").oklab[0]
    near = _kin(scene, "main", ("second", "sky", "hot", "accent", "leaf"))
    return _Light(
        base,
        (
            scene.shade("main", min(max(own, 0.46), 0.62)),
            scene.shade(near[0], 0.66),
            scene.shade(near[-1], 0.78),
            scene.shade("main", 0.4),
        ),
        scene.shade("main", 0.72),
        dark=True,
    )


def _pale(scene: Scene, plan: ScenePlan) -> _Light:
    warm = plan.mood == "dawn"
    slots = ("hot", "accent", "warm") if warm else ("second", "accent", "main", "sky")
    slot = next((each for each in slots if scene.lively(scene.shade(each, 0.8))), "main")
    near = _kin(scene, slot, ("accent", "second", "sky", "hot", "main", "leaf"))
    return _Light(
        scene.shade(slot, 0.95),
        (
            scene.shade(slot, 0.84),
            scene.shade(near[0], 0.74),
            scene.shade(near[-1], 0.8),
            scene.shade(slot, 0.9),
        ),
        scene.shade(slot, 0.68),
        dark=False,
    )


def _kin(scene: Scene, slot: str, others: tuple[str, ...]) -> list[str]:
    """Slots that the book lets run into this one, and that do not turn to mud on the way."""
    ramps = scene.ramps
    kin = [
        each for each in others
        if ramps.token(each) != ramps.token(slot) and blends(ramps, slot, each)
        and _turn(scene, slot, each) <= _FAR_HUE
    ]  # fmt: skip
    return kin or [slot]


def _turn(scene: Scene, one: str, other: str) -> float:
    """Degrees between two hues."""
    hues = [math.atan2(lab[2], lab[1]) for lab in
            (scene.ramps.tone(one).oklab, scene.ramps.tone(other).oklab)]  # fmt: skip
    return abs(math.degrees(math.remainder(hues[0] - hues[1], math.tau)))


def _room(scene: Scene) -> tuple[float, float, float, float]:
    """Middle of the stage, the smaller of its sides, and how high it is."""
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    tall = bottom - stage.y
    return canvas.middle, stage.y + tall / 2, min(stage.width, tall), tall


def _spread(scene: Scene, spots: tuple[tuple[Spot, str, float], ...]) -> None:
    """Soft lights over everything, weaker and smaller where words are."""
    whole = scene.whole()
    for number, ((x, y, radius), tone, strong) in enumerate(spots):
        reach = radius
        for box in scene.canvas.quiet:
            near_x, near_y = min(max(x, box.x), box.right), min(max(y, box.y), box.bottom)
            away = math.hypot(near_x - x, near_y - y)
            reach = min(reach, max(away * 1.5, radius * 0.3))
        radial(scene.pen, whole, fading(scene.pen, tone, strong), (x, y, reach),
               flat=0.8, degrees=30 * (number % 3) - 20)  # fmt: skip


def _film(scene: Scene, light: _Light) -> None:
    """A little grain keeps the fields from looking synthetic."""
    scene.pen.grain(scene.whole(), step(light.base, 1 if light.dark else -1), 0, 0.3)


def _ground(scene: Scene, light: _Light) -> None:
    """From the base, which lies under the words, to its neighbor at the stage."""
    canvas, stage = scene.canvas, scene.canvas.stage
    x = stage.x + stage.width / 2
    y = stage.y + stage.height / 2
    start = canvas.width - x, canvas.height - y
    if math.dist(start, (x, y)) < canvas.width * 0.2:
        start, (x, y) = (canvas.width / 2, 0.0), (canvas.width / 2, canvas.height)
    stops = between(scene.pen, light.base, light.base, light.glows[3])
    linear(scene.pen, rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), stops, start, (x, y))


def _aurora(scene: Scene, plan: ScenePlan, light: _Light) -> None:
    """Lights that run into each other, and fine lines that flow through them."""
    dice = scene.dice("aurora")
    x, y, side, _ = _room(scene)
    turn = dice.uniform(0, math.tau)
    spots = []
    for i, strong in enumerate((0.95, 0.85, 0.7)):
        a = turn + math.tau * i / 3
        away = side * 0.34 * (1 if i else 0.4)
        spot = x + math.cos(a) * away * 1.2, y + math.sin(a) * away, side * (0.86 - 0.1 * i)
        spots.append((spot, light.glows[i], strong))
    with scene.layer("light"):
        _ground(scene, light)
        _spread(scene, tuple(spots))
        _film(scene, light)
    with scene.layer("lines"):
        _lines(scene, dice, light)
    with scene.layer("things"):
        _hero(scene, plan, light, (x, y, side * 0.3))


def _lines(scene: Scene, dice: random.Random, light: _Light) -> None:
    """Thin strokes that draw together and apart. They pass words as one bundle, higher, lower or
    closer to each other: a single line that gives way looks like a fault."""
    field = Field.of(scene.canvas)
    _, y, side, tall = _room(scene)
    long, phase = field.width * dice.uniform(0.8, 1.2), dice.uniform(0, math.tau)

    def line(i: int, moved: float, close: float) -> Callable[[float], float]:
        place = i / (_LINES - 1) - 0.5

        def height(at: float) -> float:
            turn = math.tau * at / long + phase
            spread = 0.3 + 0.7 * (0.5 + 0.5 * math.sin(turn * 0.8 + 1.1))
            level = y + tall * (0.06 + moved)
            return level + close * (tall * 0.56 * place * spread + side * 0.13 * math.sin(turn))

        return height

    bundles = ([line(i, *each) for i in range(_LINES)] for each in product(_MOVED, _CLOSE))
    for number, each in enumerate(field.bundle(bundles)):
        scene.pen.line(curve(each), light.line, 1.6 if number % 4 else 2.6)


def _orb(scene: Scene, plan: ScenePlan, light: _Light) -> None:
    """A lit sphere with its orbits; the hero before it."""
    x, y, side, _ = _room(scene)
    radius = side * 0.36
    box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
    if not scene.canvas.free(box):
        raise Crowded
    pen = scene.pen
    with scene.layer("light"):
        _ground(scene, light)
        _spread(scene, (((x, y, radius * 2.2), light.glows[3 if light.dark else 0], 0.9),))
        _film(scene, light)
    with scene.layer("orb"):
        deep = step(light.base, 1) if light.dark else light.glows[1]
        lit = light.glows[2::-1] if light.dark else ("paper", light.glows[0])
        tones = (*lit, deep)
        focus = x - radius * 0.34, y - radius * 0.42
        ball = ell(x, y, radius)
        radial(pen, ball, between(pen, *tones), (x, y, radius * 1.25), focus=focus)
        pen.grain(ball, step(tones[1], -1), 1, 0.35)
        _orbits(scene, light, (x, y, radius))
    with scene.layer("things"):
        _hero(scene, plan, light, (x, y, radius * 0.72))


def _orbits(scene: Scene, light: _Light, ball: Spot) -> None:
    """Rings around the sphere as far as they cross no words, each with a small moon."""
    x, y, radius = ball
    dice = scene.dice("orbits")
    for share in (1.22, 1.46):
        reach = radius * share
        box = Box(x=x - reach - 8, y=y - reach - 8, width=2 * reach + 16, height=2 * reach + 16)
        if not scene.canvas.free(box):
            continue
        scene.pen.line(ell(x, y, reach), light.line, 1.8)
        angle = dice.uniform(0, math.tau)
        moon = x + math.cos(angle) * reach, y + math.sin(angle) * reach
        scene.pen.form(ell(*moon, radius * (0.09 if share < 1.3 else 0.055)), "accent", 0.8)


def _horizon(scene: Scene, plan: ScenePlan, light: _Light) -> None:
    """The limb of a planet with light behind it; the hero upon it."""
    canvas, stage = scene.canvas, scene.canvas.stage
    x, _, side, tall = _room(scene)
    top = canvas.line(stage.y + tall * 0.74, stage.y + tall * 0.5, canvas.height * 0.96, 0)
    radius = _flat_enough(scene, x, top, max(canvas.width * 1.1, side * 1.6))
    globe = x, top + radius, radius
    pen, disc = scene.pen, ell(*globe)
    with scene.layer("light"):
        _ground(scene, light)
        _spread(scene, (((x, top, tall * 0.8), light.glows[0], 0.9),
                        ((x, top + tall * 0.1, tall * 0.5), light.glows[1], 0.9)))  # fmt: skip
        _film(scene, light)
    with scene.layer("globe"):
        for share, tone, strong in ((1.05, light.glows[1], 0.8), (1.016, light.glows[2], 1.0)):
            wide = radius * share
            radial(pen, ell(x, top + radius, wide), rim(pen, tone, 1 / share, strong),
                   (x, top + radius, wide))  # fmt: skip
        near = light.glows[3] if light.dark else light.glows[1]
        far = step(light.base, -1) if light.dark else light.glows[0]
        linear(pen, disc, between(pen, near, far), (x, top), (x, top + tall * 0.4))
        pen.grain(disc, step(near, -1), 1, 0.3)
    with scene.layer("things"):
        _hero(scene, plan, light, (x, top, tall * 0.34), stands=True)


def _flat_enough(scene: Scene, x: float, top: float, radius: float) -> float:
    """A limb that dips into no words, flatter where it would."""
    for _ in range(8):
        if not any(_dips(box, x, top, radius) for box in scene.canvas.quiet):
            break
        radius *= 1.8
    return radius


def _dips(box: Box, x: float, top: float, radius: float) -> bool:
    near, far = sorted((abs(box.x - x), abs(box.right - x)))
    near = 0.0 if box.x < x < box.right else near
    high, low = (top + radius - math.sqrt(max(radius**2 - away**2, 0.0)) for away in (near, far))
    return high < box.bottom + 6 and low > box.y - 6


def _lenses(scene: Scene, plan: ScenePlan, light: _Light) -> None:
    """Discs of colored glass that lie over each other, each clear at one side."""
    dice = scene.dice("lenses")
    x, y, side, _ = _room(scene)
    radius = side * 0.3
    turn = dice.uniform(-0.5, 0.5) + (math.pi if dice.random() < 0.5 else 0)
    pen = scene.pen
    spots = []
    for i in range(3):
        a = turn + math.tau * i / 3
        spots.append((x + math.cos(a) * radius * 0.66, y + math.sin(a) * radius * 0.66, a))
    for left, top, _a in spots:
        box = Box(x=left - radius, y=top - radius, width=2 * radius, height=2 * radius)
        if not scene.canvas.free(box):
            raise Crowded
    with scene.layer("light"):
        _ground(scene, light)
        _spread(scene, (((x, y, side * 0.7), light.glows[3], 0.8),))
        _film(scene, light)
    with scene.layer("glass"):
        for (left, top, a), tone in zip(spots, light.glows, strict=False):
            start = left + math.cos(a) * radius, top + math.sin(a) * radius
            end = left - math.cos(a) * radius, top - math.sin(a) * radius
            linear(pen, ell(left, top, radius), fading(pen, tone, 0.95, hold=0.25), start, end)
            pen.line(ell(left, top, radius - 1), step(tone, 1), 1.6)
    with scene.layer("things"):
        _hero(scene, plan, light, (x, y, side * 0.26))


def _hero(
    scene: Scene, plan: ScenePlan, light: _Light, spot: Spot, *, stands: bool = False
) -> None:
    """In the middle of the light, or with its foot in it; the others around it."""
    canvas, stage, hero, mark = scene.canvas, scene.canvas.stage, plan.hero, scene.mark
    x, y, half = spot
    bottom = min(stage.bottom, canvas.height)
    if hero and not is_view(hero):
        tall, wide = 2 * half, min(2 * half * 1.15, stage.width * 0.6)
        _, height = scene.size(hero, tall, wide)
        middle = y
        if stands:
            sinks = KIT[hero].anchor == "ground"
            middle = y - height / 2 + (10 if sinks else -height * 0.2)
        foot = {"ground": middle + height / 2, "center": middle, "hang": middle - height / 2}
        scene.heroes(hero, x, foot[KIT[hero].anchor], tall, wide=wide, count=plan.hero_count,
                     ground=light.middle)  # fmt: skip
    low = y + 10 if stands else bottom - (bottom - stage.y) * 0.1
    settle(scene, plan, Places(foot=low, front=low + 16, mark=mark, floor=light.middle,
                               behind=(light.base,)))  # fmt: skip
