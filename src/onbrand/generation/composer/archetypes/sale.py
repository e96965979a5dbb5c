"""What a sale takes off, as large as the picture bears, and beside it the thing that is sold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.group import CLEAR, Room, company_of, gather
from onbrand.generation.composer.infopage import LABEL, parted
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.lettering import Align, bearing, fit, legible, write
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Path, both, ell, poly, rect
from onbrand.layout import Box
from onbrand.layout.grid import overlap
from onbrand.layout.text import Lines, ink_of
from onbrand.prompting import Figure

VARIANTS = ("slope", "disc", "plain")
_WIDE = 1.15  # proportions of a stage on which the thing is beside the number, not below it
_PART = 0.58  # of the stage: the number's
_ABOVE = 0.72  # of a wide stage: what is over the floor
_LEFT = 0.5  # of the stage: less is no place
_LARGEST, _MOST = 3.0, 2  # meters, and things
_LOUD = 4.6  # contrast of the number
_HUGE = 640.0
_GOODS = frozenset({"shopping_bag", "shopping_cart", "gift"})
_SIGNS = frozenset({"percent", "price_tag", "chart"})  # the number itself says so


@dataclass(frozen=True, slots=True)
class _Tones:
    """`field` is what lies behind the thing."""

    ground: str
    field: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class _Words:
    """The number and the words before and after it."""

    number: Lines
    lead: Lines | None
    label: Lines | None
    gap: float

    @property
    def height(self) -> float:
        around = sum(words.height + self.gap for words in (self.lead, self.label) if words)
        _, top, _, bottom = ink_of(self.number, 0)
        return bottom - top + around

    @property
    def rise(self) -> float:
        """How far signs of the number reach above its capitals."""
        return -ink_of(self.number, 0)[1] - self.number.cap


def suits(plan: ScenePlan) -> float:
    if "text" in plan.exclude or not _discount(plan):
        return 0.0
    return 5.0 if plan.style != "infographic" else 3.0


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    figure = _discount(plan)
    if figure is None:
        raise Crowded
    tones, sold, canvas = _tones(scene, plan), _sold(plan), scene.canvas
    stage = _open(scene)
    wide = stage.width > _WIDE * stage.height
    share = (_PART, 1.0) if wide else (1.0, _PART - 0.07)
    size = (stage.width * share[0] - CLEAR, stage.height * share[1] * (_ABOVE if wide else 1.0))
    words = _set(scene, figure, size if sold else (stage.width, stage.height))
    number, place = _parts(stage, words, wide=wide) if sold else (stage, None)
    with scene.layer("background"):
        scene.pen.fill(rect(-4, -4, canvas.width + 8, canvas.height + 8, 0), tones.ground)
        if place:
            _FIELDS[variant](scene, tones, place)
    with scene.layer("number"):
        written = _write(scene, words, number, tones, middle=not wide)
    if place:
        with scene.layer("things"):
            gather(scene, plan, sold, Room(place, tones.field))
    _credit(scene, plan, written)


def _credit(scene: Scene, plan: ScenePlan, number: Box) -> None:
    """The number says what signs of a sale would, and leads where nothing is sold beside it."""
    for name in plan.subjects:
        if name in _SIGNS and not scene.drawn[name]:
            scene.credit(name, count=plan.asked(name))
    if plan.hero and not any(thing.name == plan.hero for thing in scene.things):
        scene.things.append(Thing(plan.hero, "hero", number))


def _open(scene: Scene) -> Box:
    """The stage without its ends that words and the logo lie on."""
    stage = scene.canvas.stage
    top, bottom = stage.y, stage.bottom
    for box in (*scene.canvas.quiet, *scene.canvas.covered):
        if not overlap(box, stage):
            continue
        if box.y + box.height / 2 < stage.y + stage.height / 2:
            top = max(top, box.bottom + CLEAR / 2)
        else:
            bottom = min(bottom, box.y - CLEAR / 2)
    if bottom - top < stage.height * _LEFT:
        raise Crowded
    return Box(x=stage.x, y=top, width=stage.width, height=bottom - top)


def _discount(plan: ScenePlan) -> Figure | None:
    return next((figure for figure in plan.figures if figure.kind == "discount"), None)


def _sold(plan: ScenePlan) -> list[str]:
    """What the brief names; else goods, if they were added to it."""
    asked = [name for name in company_of(plan) if name not in plan.dressing]
    goods = [name for name in plan.subjects if name in _GOODS]
    if plan.hero and KIT[plan.hero].scene_class == "table":
        goods.append(plan.hero)
    told = [name for name in asked if name not in _SIGNS and KIT[name].size_m <= _LARGEST]
    return told[:_MOST] or goods[:1]


def _parts(stage: Box, words: _Words, *, wide: bool) -> tuple[Box, Box]:
    """Where the number is, and where the thing stands."""
    if wide:
        left = stage.width * _PART
        number = Box(x=stage.x, y=stage.y, width=left - CLEAR, height=stage.height * _ABOVE)
        return number, Box(x=stage.x + left, y=stage.y + stage.height * 0.06,
                           width=stage.width - left, height=stage.height * 0.86)  # fmt: skip
    number = Box(x=stage.x, y=stage.y, width=stage.width, height=words.height)
    top = number.bottom + CLEAR * 1.6
    return number, Box(x=stage.x + stage.width * 0.06, y=top, width=stage.width * 0.88,
                       height=(stage.bottom - top) * 0.94)  # fmt: skip


def _tones(scene: Scene, plan: ScenePlan) -> _Tones:
    """By night, and on a black Friday, the darkest of the brand; else one of its strong colors."""
    dice, ramps = scene.dice("sale"), scene.ramps
    dark = plan.mood in {"night", "dusk"}
    # Where the logo lies on it the ground is none of the logo's own bright colors.
    slots = ("main",) if scene.canvas.quiet else ("main", "accent", "hot")
    vivid = [tone for tone in slots if bearing(scene, tone) == tone] or [bearing(scene, "main")]
    ground = "ink" if dark else dice.choice([*vivid, scene.fresh(("accent", "second"), 0.9)[0]])
    ground = ground if ramps.is_dark(ground) or not dark else scene.shade("main", 0.2)
    loud = [
        tone for tone in ("accent", "hot", "warm", "main") if ramps.contrast(tone, ground) > _LOUD
    ]
    text = legible(scene, ground, "paper", "ink")
    number = loud[0] if loud else text
    field = step(ground, 2 if ramps.is_dark(ground) else -1)
    return _Tones(ground, field, number, text)


def _set(scene: Scene, figure: Figure, size: tuple[float, float]) -> _Words:
    """As large as they may be within a width and a height."""
    (wide, tall), small = size, LABEL * 1.6
    before, text = parted(figure)
    lead = fit(scene, "subline", before, small, wide) if before else None
    label = fit(scene, "subline", figure.label, small, wide, lines=2) if figure.label else None
    made = _Words(fit(scene, "headline", text, _HUGE, wide), lead, label, LABEL)
    while made.height > tall and made.number.size > small:
        made = replace(made, number=fit(scene, "headline", text, made.number.size * 0.95, wide))
    return made


def _write(scene: Scene, words: _Words, box: Box, tones: _Tones, *, middle: bool) -> Box:
    """In the middle of the box's height."""
    y = box.y + max(box.height - words.height, 0.0) / 2
    x = box.x + (box.width / 2 if middle else 0.0)
    align: Align = "middle" if middle else "start"
    if words.lead:
        write(scene, words.lead, (x, y), tones.text, align)
        y += words.lead.height + words.gap
    written = write(scene, words.number, (x, y + words.rise), tones.number, align)
    if words.label:
        write(scene, words.label, (x, written.bottom + words.gap), tones.text, align)
    return written


def _slope(scene: Scene, tones: _Tones, place: Box) -> None:
    """A floor that rises from one side to the other."""
    canvas, foot = scene.canvas, place.bottom - place.height * 0.24
    rise = place.height * 0.12 * scene.dice("slope").choice((-1, 1))
    floor = poly([(-4, foot + rise), (canvas.width + 4, foot - rise),
                  (canvas.width + 4, canvas.height + 4), (-4, canvas.height + 4)], 0)  # fmt: skip
    top = foot - abs(rise)
    _laid(scene, tones, floor, Box(x=0, y=top, width=canvas.width, height=canvas.height - top))


def _disc(scene: Scene, tones: _Tones, place: Box) -> None:
    radius = min(place.width, place.height) * 0.48
    x, y = place.x + place.width / 2, place.bottom - radius * 0.86
    reach = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
    _laid(scene, tones, ell(x, y, radius), reach)


def _plain(scene: Scene, tones: _Tones, place: Box) -> None:
    """A level floor."""
    canvas, top = scene.canvas, place.bottom - place.height * 0.18
    floor = rect(-4, top, canvas.width + 8, canvas.height - top + 8, 0)
    _laid(scene, tones, floor, Box(x=0, y=top, width=canvas.width, height=canvas.height - top))


def _laid(scene: Scene, tones: _Tones, shape: Path, reach: Box) -> None:
    """Where no words are."""
    canvas = scene.canvas
    if not canvas.free(reach):
        raise Crowded
    scene.pen.fill(both(shape, rect(-4, -4, canvas.width + 8, canvas.height + 8, 0)), tones.field)


_FIELDS: Mapping[str, Callable[[Scene, _Tones, Box], None]] = {
    "slope": _slope,
    "disc": _disc,
    "plain": _plain,
}
