"""What stands around people: tables and counters with things upon them, and what is behind
them or above."""

from onbrand.generation.composer.cast import Item
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outfit import Picker
from onbrand.generation.composer.pieces import podium
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.sets import Place
from onbrand.generation.composer.shapes import ell, rect
from onbrand.generation.composer.traits import FLYING
from onbrand.layout import Box
from onbrand.layout.grid import grow, overlap

METER = 1.9  # the box of a grown person, in meters
TABLE = 0.36  # height of a table in boxes of a person
_ON_TOP = (0.19, 0.3)  # the least and the most height of what stands on one
_SIGN, _FLYING, _TINY = 0.24, 0.4, 0.13  # of the room
_SMALL = 0.6  # meters


def on_top(scene: Scene, item: Item) -> tuple[float, float]:
    """Small things are shown larger than they are, and still smaller than a person."""
    low, high = _ON_TOP
    true = KIT[item.name].size_m / METER
    wide, tall = scene.boxed(item.name, 1.0)
    wanted = min(high, max(low, true * 1.6))
    share = min(wanted / tall, 0.42 / wide)
    return wide * share, tall * share


def table(scene: Scene, items: tuple[Item, ...], place: Place, box: Box, size: float) -> None:
    """A table, or a plinth for a single thing, with what the brief wants to be seen."""
    pen, top = scene.pen, place.foot - TABLE * size
    tone = Picker(scene.ramps, (*place.behind, place.floor), 0.14).first(
        ("wood", "main", "second", "paper-1", "accent")
    )
    single = len(items) == 1 and items[0].count == 1
    if single:
        wide = min(box.width, 0.44 * size)
        podium(pen, box.x + box.width / 2, top, wide, place.foot - top - wide * 0.05, tone)
    else:
        thick = max(0.035 * size, 8)
        pen.fill(ell(box.x + box.width / 2, place.foot, box.width * 0.5, size * 0.02), "ink", 0.12)
        for share in (0.08, 0.92):
            x = box.x + box.width * share
            pen.fill(rect(x - thick / 2, top, thick, place.foot - top, 2), step(tone, -2))
        pen.form(rect(box.x, top, box.width, thick, 5), tone, 1.2, hard=0.1)
    laid(scene, items, (box.x, box.width), top + (4 if single else 0), place.behind[:1], size)


def top_of(scene: Scene, place: Place, span: Box, size: float, *, whole: bool) -> None:
    pen = scene.pen
    tone = Picker(scene.ramps, place.behind, 0.2).first(("wood", "main", "second", "main-1"))
    edge = max(0.035 * size, 10)
    if whole:
        pen.fill(rect(span.x, span.y, span.width, span.height, 0), tone)
        pen.grain(rect(0, span.y, scene.canvas.width, span.height, 0), step(tone, -1), 0, 0.3)
        pen.fill(rect(span.x, span.y, span.width, edge, 0), step(tone, 1))
        for left in range(0, round(span.width), max(round(0.3 * size), 40)):
            slot = Box(x=left, y=span.y + edge * 2, width=5, height=span.height)
            if scene.canvas.free(slot):
                pen.fill(rect(slot.x, slot.y, slot.width, slot.height, 0), step(tone, -1))
        return
    legs = ((0.06, 0.1), (0.9, 0.94))
    for start, stop in legs:
        x, wide = span.x + span.width * start, span.width * (stop - start)
        pen.fill(rect(x, span.y, wide, span.height, 2), step(tone, -2))
    front = rect(span.x + span.width * 0.03, span.y, span.width * 0.94, span.height * 0.4, 4)
    pen.fill(front, step(tone, -1))
    pen.form(rect(span.x, span.y, span.width, edge, 5), tone, 1.2, hard=0.1)


def upon(
    scene: Scene, every: list[Item], place: Place, span: Box, people: Box, size: float
) -> None:
    """All along a table; on a counter at both sides of the people where there is room."""
    stage = scene.canvas.stage
    start, stop = max(stage.x, span.x, 20), min(stage.right, span.right)
    things = sum(on_top(scene, item)[0] for item in every) * size
    if span.width < scene.canvas.width or stop - start - people.width < things:
        left, right = max(start, people.x - 30), min(stop, people.right + 30)
        laid(scene, tuple(every), (left, right - left), span.y + 6, tuple(scene.worn), size)
        return
    sides = (every[::2], (people.right, stop)), (every[1::2], (start, people.x))
    for items, (near, end) in sides:
        if items:
            wide = min(end - near, 1.1 * size)
            left = near if near >= people.right else end - wide
            laid(scene, tuple(items), (left, wide), span.y + 6, place.behind[:1], size)


def laid(
    scene: Scene,
    items: tuple[Item, ...],
    span: tuple[float, float],
    top: float,
    behind: tuple[str, ...],
    size: float,
) -> None:
    """Side by side on a top, evenly spaced, told from all that is `behind`."""
    left, wide = span
    every = [item.name for item in items for _ in range(item.count)]
    widths = [on_top(scene, Item(name))[0] * size for name in every]
    gap = (wide - sum(widths)) / (len(every) + 1)
    x = left + gap
    for name, own in zip(every, widths, strict=True):
        tall = on_top(scene, Item(name))[1] * size
        clash = any(scene.clash(name, tone) for tone in behind)
        wear = scene.standout(name, *behind) if clash else None
        scene.put(name, x + own / 2, top + 2, tall, role="support", ground=behind[0], wear=wear)
        x += own + gap


def far(scene: Scene, items: tuple[Item, ...], place: Place, side: int) -> None:
    """A building or a machine behind, at the side that the people look to."""
    stage = scene.canvas.stage
    for item in items:
        name = item.name
        tall, wide = (place.far - stage.y) * 0.86, stage.width * 0.56
        tall = min(tall, (place.far - stage.y) * (0.5 + KIT[name].size_m / 40))
        width, _ = scene.size(name, tall, wide)
        x = scene.canvas.middle + side * (stage.width / 2 - width / 2 - 8)
        scene.put(
            name, x, place.far, tall, wide=wide, role="support", ground=place.behind[0],
            mirror=KIT[name].facing == ("right" if side > 0 else "left"),
        )  # fmt: skip


def aloft(scene: Scene, items: tuple[Item, ...], place: Place, side: int) -> None:
    """Signs and what flies, where there is room, at the height of eyes and above."""
    for item in items:
        for share in (1.0, 0.8, 0.64, 0.5):
            if _hung(scene, item.name, place, side, share):
                break


def _hung(scene: Scene, name: str, place: Place, side: int, share: float) -> bool:
    canvas, stage = scene.canvas, scene.canvas.stage
    room = place.foot - stage.y
    flies = name in FLYING
    size = room * share * (_FLYING if flies else _SIGN)
    if flies and KIT[name].size_m < _SMALL:
        size = room * _TINY
    wide, tall = scene.size(name, size, stage.width * 0.4 * share)
    for height in (0.16, 0.26, 0.36, 0.46):
        for away in (0.34, 0.24, 0.42, 0.12, 0.0):
            for turn in (side, -side):
                x, y = canvas.middle + turn * away * stage.width, stage.y + room * height
                badge = 0.0 if flies else 0.16 * max(wide, tall)
                box = grow(Box(x=x - wide / 2, y=y - tall / 2, width=wide, height=tall), badge + 8)
                if not canvas.whole.x < box.x < box.right < canvas.width:
                    continue
                if box.y < 4 or box.x < stage.x - 40 or box.right > stage.right + 40:
                    continue
                if not canvas.free(box) or any(overlap(box, t.box) for t in scene.things):
                    continue
                show(scene, name, (x, y), (tall, wide), place, mirror=turn > 0 and flies)
                return True
    return False


def show(
    scene: Scene,
    name: str,
    at: tuple[float, float],
    size: tuple[float, float],
    place: Place,
    *,
    mirror: bool = False,
) -> None:
    """What flies is before the sky; a sign is on a disc of its own."""
    x, y = at
    tall, wide = size
    ground = place.behind[0]
    if name not in FLYING and KIT[name].scene_class != "sky":
        radius = max(tall, wide) * 0.66
        tones = ("paper", "accent+2", "second+2", "main")
        ground = Picker(scene.ramps, place.behind, 0.1).first(tones)
        scene.pen.fill(ell(x, y, radius), ground)
    foot = {"ground": y + tall / 2, "center": y, "hang": y - tall / 2}[KIT[name].anchor]
    own = KIT[name].facing
    scene.put(
        name, x, foot, tall, wide=wide, role="support", ground=ground,
        mirror=mirror and own == "right",
    )  # fmt: skip
