"""People and their things: figures on one ground line in a simple place, looking at what the
brief names; small things on a table, signs in the air, buildings behind."""

from collections.abc import Mapping
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.cast import Cast, Item, cast
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outfit import Grounds, Picker
from onbrand.generation.composer.pieces import podium
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Role, Scene, Thing, members
from onbrand.generation.composer.sets import SETS, Place
from onbrand.generation.composer.shapes import ell, rect
from onbrand.generation.composer.traits import FLYING, GROUPS, PEOPLE, SEATED
from onbrand.layout import Box
from onbrand.layout.grid import around, grow, overlap

_METER = 1.9  # the box of a grown person, in meters
_TALL, _WIDE = 0.9, 0.95  # of the room and of the stage's width, at the most
_SMALLEST = 0.42  # of the room: people smaller than this are lost in it
_AGAIN, _TRIES = 0.93, 5
_TABLE, _COUNTER = 0.36, 0.43  # heights of tops in boxes of a person
_ON_TOP = (0.19, 0.3)  # the least and the most height of what stands on one
_SIGN = 0.24  # of the room
_WORDED = frozenset({"teacher", "presenter"})  # what they show must not be mirrored

_SETTINGS = {
    "office": "office", "room": "office", "window": "office", "table": "counter",
    "shop": "counter", "warehouse": "studio", "city": "street", "road": "street",
    "park": "park", "garden": "park", "forest": "park", "hills": "park", "mountains": "park",
    "lake": "park", "sky": "park", "sea": "shore", "space": "space",
}  # fmt: skip
_AT_HOME = {
    "barista": "counter", "chef": "counter", "musician": "stage", "crowd": "stage",
    "astronaut": "space", "farmer": "park", "athlete": "park", "yoga": "park", "parent": "park",
    "child": "park", "cyclist": "street", "courier": "street", "walker": "street",
    "worker": "office", "handshake": "office", "team": "office", "presenter": "office",
    "firefighter": "street", "builder": "street",
}  # fmt: skip
_ALWAYS = frozenset({"counter", "space"})  # professions that are known by their place


def suits(plan: ScenePlan) -> float:
    if plan.hero not in PEOPLE:
        return 0.0
    return 2.1


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """The place that the brief names, or that of the profession; any may be a studio."""
    hero = plan.hero or "person"
    home = _AT_HOME.get(hero, "studio")
    named = "stage" if "stage" in plan.subjects else _SETTINGS.get(plan.setting or "", home)
    place = home if home in _ALWAYS else named
    if place == "counter" and hero in SEATED | GROUPS:
        place = "office"
    if place == "studio":
        return ("studio", "studio", "office")
    return (place, place, place, "studio") if place not in {"stage", "space"} else (place,)


@dataclass(frozen=True, slots=True)
class _Part:
    """Something of the row; sizes are shares of a person's box."""

    item: Item
    wide: float
    tall: float
    gap: float
    wear: Mapping[str, Value]
    role: Role
    mirror: bool = False
    table: tuple[Item, ...] = ()


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    dice = scene.dice("people")
    with scene.layer("background"):
        place = SETS[variant](scene, plan, dice)
    troupe = cast(plan)
    side = _side(scene, plan)
    with scene.layer("far"):
        _far(scene, troupe, place, side)
    with scene.layer("things"):
        _row(scene, troupe, place, side, behind_counter=variant == "counter" and bool(troupe.small))
    with scene.layer("signs"):
        _aloft(scene, troupe, place, side)


def _side(scene: Scene, plan: ScenePlan) -> int:
    """Where the hero looks: into the sheet, towards the words where they are beside."""
    if plan.hero in _WORDED:
        return 1
    share = scene.canvas.middle / scene.canvas.width
    if share > 0.56 or share < 0.44:
        return -1 if share > 0.5 else 1
    return scene.dice("side").choice((-1, 1))


def _row(scene: Scene, troupe: Cast, place: Place, side: int, *, behind_counter: bool) -> None:
    figures = _figures(scene, troupe, place, side)
    beside = [_beside(scene, item) for item in troupe.floor]
    tables = _tables(scene, troupe.small)
    if behind_counter:
        tables = []
    front, back = [*beside[:1], *tables[:1]], [*beside[1:], *tables[1:]]
    while True:
        row = [*reversed(back), *figures, *front]
        row = row if side > 0 else row[::-1]
        if _stood(scene, troupe, place, row, side, counter=behind_counter):
            return
        if back or front:
            (back or front).pop()
        elif len(figures) > 1 and figures[-1].role != "hero":
            figures.pop()
        else:
            raise Crowded


def _figures(scene: Scene, troupe: Cast, place: Place, side: int) -> list[_Part]:
    """Each in an outfit of their own; all look into the picture."""
    out: list[_Part] = []
    for number, item in enumerate(troupe.figures):
        own = KIT[item.name]
        mirror = side < 0 and own.facing == "right" and item.name not in _WORDED
        held = troupe.held if number == 0 else {}
        if mirror and "number" in own.params:
            held = {**held, "number": False}
        for copy in range(item.count):
            clothes = scene.outfit(item.name, Grounds(place.behind, (place.floor,)), len(out))
            wear = {**clothes, **_varied(item, copy), **members(item.name, item.count), **held}
            wide, tall = scene.boxed(item.name, own.size_m / _METER, wear)
            role: Role = "hero" if number == 0 else "support"
            out.append(_Part(Item(item.name), wide, tall, -0.02, wear, role, mirror))
            if item.name in GROUPS:
                break
    return out


def _varied(item: Item, copy: int) -> dict[str, Value]:
    """Several of a kind do not all make the same gesture."""
    known = KIT[item.name].params
    out: dict[str, Value] = {}
    for key in ("gesture", "free_hand", "holds", "other_hand", "tool"):
        if copy and key in known and known[key].kind == "choice":
            choices = known[key].choices
            start = choices.index(known[key].default)
            out[key] = choices[(start + copy) % len(choices)]
    return out


def _beside(scene: Scene, item: Item) -> _Part:
    """In proportion, within what can still be seen and what would hide the people."""
    true = KIT[item.name].size_m / _METER
    wide, tall = scene.boxed(item.name, true)
    most = min(1.0, 1.15 / max(wide, 0.01), 1.1 / max(tall, 0.01))
    least = 0.22 / max(tall, 0.01)
    share = min(most, max(1.0, least))
    return _Part(item, wide * share * item.count, tall * share, 0.05, {}, "support")


def _tables(scene: Scene, small: tuple[Item, ...]) -> list[_Part]:
    if not small:
        return []
    wide = sum(_on_top(scene, item)[0] * item.count + 0.05 for item in small) + 0.05
    tall = _TABLE + max(_on_top(scene, item)[1] for item in small)
    return [_Part(small[0], max(wide, 0.34), tall, 0.04, {}, "support", table=small)]


def _on_top(scene: Scene, item: Item) -> tuple[float, float]:
    """Small things are shown larger than they are, and still smaller than a person."""
    low, high = _ON_TOP
    true = KIT[item.name].size_m / _METER
    wide, tall = scene.boxed(item.name, 1.0)
    wanted = min(high, max(low, true * 1.6))
    share = min(wanted / tall, 0.42 / wide)
    return wide * share, tall * share


def _stood(
    scene: Scene, troupe: Cast, place: Place, row: list[_Part], side: int, *, counter: bool
) -> bool:
    """Draws the row as large as it fits; False where it would be too small to be seen."""
    stage = scene.canvas.stage
    room = place.foot - stage.y
    across = sum(part.wide for part in row) + sum(part.gap for part in row[1:])
    spare = 0.9 if counter else 0.0
    wide = stage.width * (_WIDE - (0.26 if troupe.far else 0.0))
    size = min(room * _TALL / max(part.tall for part in row), wide / (across + spare))
    middle = scene.canvas.middle - (side * stage.width * 0.12 if troupe.far else 0.0)
    for _ in range(_TRIES):
        boxes = _boxes(row, middle, place.foot, size)
        if all(scene.canvas.free(box) for box in boxes):
            break
        size *= _AGAIN
    else:
        return False
    people = [part.tall for part in row if part.role == "hero"]
    if size * max(people) < room * _SMALLEST and len(row) > len(people):
        return False
    _put_row(scene, place, row, boxes, size)
    if counter:
        _counter(scene, troupe.small, place, boxes, size)
    return True


def _boxes(row: list[_Part], middle: float, foot: float, size: float) -> list[Box]:
    across = sum(part.wide for part in row) + sum(part.gap for part in row[1:])
    x = middle - across * size / 2
    out = []
    for number, part in enumerate(row):
        x += part.gap * size if number else 0
        out.append(
            Box(x=x, y=foot - part.tall * size, width=part.wide * size, height=part.tall * size)
        )
        x += part.wide * size
    return out


def _put_row(scene: Scene, place: Place, row: list[_Part], boxes: list[Box], size: float) -> None:
    """Things first, so that people stand before them."""
    heroes = []
    pairs = sorted(zip(row, boxes, strict=True), key=lambda pair: pair[0].item.name in PEOPLE)
    middle = around(tuple(boxes)).x + around(tuple(boxes)).width / 2
    for part, box in pairs:
        x, inwards = box.x + box.width / 2, box.x + box.width / 2 < middle
        if part.table:
            _table(scene, part, place, box, size)
        elif part.item.name in PEOPLE:
            made = scene.put(
                part.item.name, x, place.foot, box.height + 1, role="prop",
                ground=place.behind[0], mirror=part.mirror, wear=part.wear,
            )  # fmt: skip
            if made is None:
                raise Crowded
            if part.role == "hero":
                heroes.append(scene.things.pop())
        else:
            turned = KIT[part.item.name].facing == ("left" if inwards else "right")
            scene.heroes(
                part.item.name, x, place.foot, box.height, count=part.item.count,
                wide=box.width / part.item.count, ground=place.behind[0], mirror=turned,
                role="support",
            )  # fmt: skip
    joined = around(tuple(each.box for each in heroes))
    scene.things.append(Thing(heroes[0].name, "hero", joined, len(heroes)))


def _table(scene: Scene, part: _Part, place: Place, box: Box, size: float) -> None:
    """A table, or a plinth for a single thing, with what the brief wants to be seen."""
    pen, top = scene.pen, place.foot - _TABLE * size
    tone = Picker(scene.ramps, (*place.behind, place.floor), 0.14).first(
        ("wood", "main", "second", "paper-1", "accent")
    )
    single = len(part.table) == 1 and part.table[0].count == 1
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
    _laid(scene, part.table, box.x, box.width, top + (0 if not single else 4), place, size)


def _laid(  # noqa: PLR0913 - things, a top and a scale
    scene: Scene,
    items: tuple[Item, ...],
    left: float,
    wide: float,
    top: float,
    place: Place,
    size: float,
) -> None:
    """Side by side on a top, evenly spaced."""
    every = [item.name for item in items for _ in range(item.count)]
    widths = [_on_top(scene, Item(name))[0] * size for name in every]
    gap = (wide - sum(widths)) / (len(every) + 1)
    x = left + gap
    for name, own in zip(every, widths, strict=True):
        tall = _on_top(scene, Item(name))[1] * size
        scene.put(name, x + own / 2, top + 2, tall, role="support", ground=place.behind[0])
        x += own + gap


def _counter(
    scene: Scene, small: tuple[Item, ...], place: Place, boxes: list[Box], size: float
) -> None:
    """From side to side before the people, with things at both sides of them."""
    canvas, pen, stage = scene.canvas, scene.pen, scene.canvas.stage
    top = canvas.line(place.foot - _COUNTER * size, place.line - 0.5 * size, place.foot - 20)
    tone = Picker(scene.ramps, place.behind, 0.2).first(("wood", "main", "second", "main-1"))
    low = canvas.height - top
    pen.fill(rect(-4, top, canvas.width + 8, low + 4, 0), tone)
    pen.grain(rect(0, top, canvas.width, low, 0), step(tone, -1), 0, 0.3)
    pen.fill(rect(-4, top, canvas.width + 8, max(0.035 * size, 10), 0), step(tone, 1))
    people = around(tuple(boxes))
    every = [Item(item.name) for item in small for _ in range(item.count)]
    halves = every[::2], every[1::2]
    spans = ((people.right, stage.right), (stage.x, people.x))
    for items, (start, stop) in zip(halves, spans, strict=True):
        room = stop - start
        while items and sum(_on_top(scene, i)[0] for i in items) * size > room * 0.98:
            items.pop()
        if items:
            _laid(scene, tuple(items), start, room, top + 6, place, size)


def _far(scene: Scene, troupe: Cast, place: Place, side: int) -> None:
    """A building or a machine behind, at the side that the people look to."""
    stage = scene.canvas.stage
    for item in troupe.far:
        name = item.name
        tall, wide = (place.far - stage.y) * 0.86, stage.width * 0.56
        tall = min(tall, (place.far - stage.y) * (0.5 + KIT[name].size_m / 40))
        width, _ = scene.size(name, tall, wide)
        x = scene.canvas.middle + side * (stage.width / 2 - width / 2 - 8)
        scene.put(
            name, x, place.far, tall, wide=wide, role="support", ground=place.behind[0],
            mirror=KIT[name].facing == ("right" if side > 0 else "left"),
        )  # fmt: skip


def _aloft(scene: Scene, troupe: Cast, place: Place, side: int) -> None:
    """Signs and what flies, where there is room, at the height of eyes and above."""
    for item in troupe.aloft:
        for share in (1.0, 0.8, 0.64, 0.5):
            if _hung(scene, item.name, place, side, share):
                break


def _hung(scene: Scene, name: str, place: Place, side: int, share: float) -> bool:
    canvas, stage = scene.canvas, scene.canvas.stage
    room = place.foot - stage.y
    flies = name in FLYING
    size = room * (0.4 if flies else _SIGN) * share
    wide, tall = scene.size(name, size, stage.width * 0.4 * share)
    for height in (0.16, 0.26, 0.36, 0.46):
        for away in (0.34, 0.24, 0.42, 0.12, 0.0):
            for turn in (side, -side):
                x, y = canvas.middle + turn * away * stage.width, stage.y + room * height
                badge = 0.0 if flies else 0.16 * max(wide, tall)
                box = grow(Box(x=x - wide / 2, y=y - tall / 2, width=wide, height=tall), badge + 8)
                if box.y < 4 or box.x < 4 or box.right > canvas.width - 4:
                    continue
                if not canvas.free(box) or any(overlap(box, t.box) for t in scene.things):
                    continue
                _sign(scene, name, (x, y), (tall, wide), place, mirror=turn > 0 and flies)
                return True
    return False


def _sign(
    scene: Scene,
    name: str,
    at: tuple[float, float],
    size: tuple[float, float],
    place: Place,
    *,
    mirror: bool,
) -> None:
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
