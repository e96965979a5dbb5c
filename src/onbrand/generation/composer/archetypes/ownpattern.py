"""The brand's own pattern as its book allows to use it: all over, on a part, or in a heavy crop."""

from onbrand.generation.composer.brandpattern import Dressed, dressed, tile
from onbrand.generation.composer.canvas import SHORT, Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.cropping import lay_crop
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import ell, rect
from onbrand.generation.composer.standing import stand
from onbrand.layout import Box
from onbrand.layout.grid import overlap

OWN = ("own-full", "own-partial", "own-crop")
FULL = ("own-full", "own-crop")  # those that reach all edges
USES = {"own-full": "full", "own-partial": "partial", "own-crop": "heavy-crop"}
_BANDS = (0.4, 0.34, 0.28)  # of the picture, for a part of it


def draw_own(scene: Scene, plan: ScenePlan, variant: str) -> None:
    """Raises Crowded where the book has no pattern for this use."""
    dice, canvas = scene.dice("own-pattern"), scene.canvas
    dark = plan.mood in {"night", "dusk"} or dice.random() < 0.4
    look = dressed(scene.ramps, USES[variant], dice, dark=dark, beside=canvas.panel)
    if look is None:
        raise Crowded
    with scene.layer("background"):
        scene.pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), look.ground)
    with scene.layer("pattern"):
        place = {"own-full": _full, "own-partial": _partial, "own-crop": _crop}[variant](
            scene, look
        )
    if plan.hero:
        with scene.layer("things"):
            _hero(scene, plan, look, place, medal=variant in FULL)


def _full(scene: Scene, look: Dressed) -> Box:
    tile(scene, look, scene.canvas.whole, look.pattern.scale * SHORT)
    return scene.canvas.stage


def _partial(scene: Scene, look: Dressed) -> Box:
    """A band along one edge that touches no words; the rest is for the hero."""
    canvas, whole = scene.canvas, scene.canvas.whole
    sides = ("bottom", "right", "left", "top")
    for share in _BANDS:
        for side in sides if canvas.height >= canvas.width else (*sides[1:3], sides[0], sides[3]):
            band = _band(whole, side, share)
            if canvas.free(band):
                tile(scene, look, band, look.pattern.scale * SHORT)
                return _rest(canvas.stage, band, side)
    raise Crowded


def _band(whole: Box, side: str, share: float) -> Box:
    wide, tall = whole.width * share, whole.height * share
    match side:
        case "bottom":
            return Box(x=0, y=whole.bottom - tall, width=whole.width, height=tall)
        case "top":
            return Box(x=0, y=0, width=whole.width, height=tall)
        case "left":
            return Box(x=0, y=0, width=wide, height=whole.height)
        case _:
            return Box(x=whole.right - wide, y=0, width=wide, height=whole.height)


def _rest(stage: Box, band: Box, side: str) -> Box:
    """What the band leaves of the stage."""
    if not overlap(stage, band):
        return stage
    x, y, right, bottom = stage.x, stage.y, stage.right, stage.bottom
    match side:
        case "bottom":
            bottom = band.y
        case "top":
            y = band.bottom
        case "left":
            x = band.right
        case _:
            right = band.x
    if right - x < stage.width * 0.3 or bottom - y < stage.height * 0.3:
        raise Crowded
    return Box(x=x, y=y, width=right - x, height=bottom - y)


def _crop(scene: Scene, look: Dressed) -> Box:
    lay_crop(scene, look)
    return scene.canvas.stage


def _hero(scene: Scene, plan: ScenePlan, look: Dressed, place: Box, *, medal: bool) -> None:
    """On a plain medal where the pattern is all over, so that nothing disturbs it."""
    size = min(place.width, place.height)
    x, y = place.x + place.width / 2, place.y + place.height / 2
    ground = look.ground
    radius = size * 0.4
    disc = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
    if medal or scene.clash(plan.hero or "", ground):
        if not scene.canvas.free(disc):
            raise Crowded
        tones = ("paper", scene.shade("main", 0.92), scene.shade("main", 0.3), look.ground)
        ground = next((t for t in tones if not scene.clash(plan.hero or "", t)), "paper")
        scene.pen.fill(ell(x, y, radius + size * 0.022), look.ground)
        scene.pen.fill(ell(x, y, radius), ground)
    wide, tall = size * 0.58, size * 0.54
    _, height = scene.size(plan.hero or "", tall, wide)
    mark, low = scene.mark, y + height / 2
    stand(scene, plan, (x, low), (wide, tall), ground=ground)
    if ground == look.ground:
        settle(scene, plan, Places(low, low, mark, ground, (ground,), within=place))
