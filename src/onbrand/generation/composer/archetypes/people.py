"""People and their things: figures on one ground line in a simple place, looking at what the
brief names; small things on a table, signs in the air, buildings behind."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.cast import Cast, Item, cast, outdoors
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outfit import Grounds
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Role, Scene, Thing, members
from onbrand.generation.composer.sets import SETS, Place
from onbrand.generation.composer.staging import (
    METER,
    TABLE,
    aloft,
    far,
    on_top,
    table,
    top_of,
    upon,
)
from onbrand.generation.composer.traits import GROUPS, PEOPLE, SEATED
from onbrand.layout import Box
from onbrand.layout.grid import around

_TALL, _WIDE = 0.9, 0.95  # of the room and of the stage's width, at the most
_SMALLEST = 0.6  # of the room: for people smaller than this something gives way
_UNDER_SIGNS = 0.76  # of the room, where signs are above
_AGAIN, _TRIES = 0.93, 5
_COUNTER = 0.43  # height of a counter in boxes of a person
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
    if place in {"studio", "office"} and cast(plan).far:
        place = "street"
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
    troupe = cast(plan) if place.indoors else outdoors(cast(plan))
    if place.indoors:
        troupe = replace(troupe, far=())
    side = _side(scene, plan)
    with scene.layer("far"):
        far(scene, troupe.far, place, side)
    with scene.layer("things"):
        if troupe.small and (variant == "counter" or _together(troupe)):
            _behind(scene, troupe, place, side, whole=variant == "counter")
        else:
            _row(scene, troupe, place, side)
    with scene.layer("signs"):
        aloft(scene, troupe.aloft, place, side)


def _side(scene: Scene, plan: ScenePlan) -> int:
    """Where the hero looks: into the sheet, towards the words where they are beside."""
    if plan.hero in _WORDED:
        return 1
    share = scene.canvas.middle / scene.canvas.width
    if share > 0.56 or share < 0.44:
        return -1 if share > 0.5 else 1
    return scene.dice("side").choice((-1, 1))


def _together(troupe: Cast) -> bool:
    """A group has no room beside it: what is on the table is before it."""
    return troupe.figures[0].name in GROUPS or sum(each.count for each in troupe.figures) > 2


def _row(scene: Scene, troupe: Cast, place: Place, side: int) -> None:
    figures = _figures(scene, troupe, place, side)
    beside = [_beside(scene, item) for item in troupe.floor]
    tables = _tables(scene, troupe.small)
    front, back = [*beside[:1], *tables[:1]], [*beside[1:], *tables[1:]]
    while True:
        row = [*reversed(back), *figures, *front]
        row = row if side > 0 else row[::-1]
        if _stood(scene, troupe, place, row, side, last=len(front) + len(back) < 2):
            return
        if back or front:
            (back or front).pop()
        elif len(figures) > 1 and figures[-1].role != "hero":
            figures.pop()
        else:
            raise Crowded


def _behind(scene: Scene, troupe: Cast, place: Place, side: int, *, whole: bool) -> None:
    """People behind a counter from side to side, or behind a table, with things upon it."""
    canvas, stage = scene.canvas, scene.canvas.stage
    row = _figures(scene, troupe, place, side)
    row = row if side > 0 else row[::-1]
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    every = [Item(item.name) for item in troupe.small for _ in range(item.count)]
    things = sum(on_top(scene, item)[0] + 0.06 for item in every)
    people = sum(part.wide for part in row)
    tall = max(part.tall for part in row)
    over = whole and not _together(troupe)
    wide = people + things if over else max(people, things)
    top = bottom - room * (0.2 if whole else 0.3)
    size = min((top - stage.y) * 0.95 / (tall - _COUNTER), stage.width * 0.95 / wide)
    if not whole:
        size = min(size, room * _TALL / tall)
        top = place.foot - _COUNTER * size
    if whole:
        top = canvas.line(top, place.line - room * 0.3, canvas.height - 20)
    for _ in range(_TRIES):
        foot = top + _COUNTER * size
        boxes = _boxes(row, canvas.middle, foot, size)
        if all(canvas.free(_above(box, top)) for box in boxes):
            break
        size *= _AGAIN
    else:
        raise Crowded
    _put_row(scene, place, row, boxes, top + 4)
    span = Box(x=-4, y=top, width=canvas.width + 8, height=canvas.height - top + 8)
    if not whole:
        across = max(things * size * 1.06, people * size * 0.9)
        span = Box(x=canvas.middle - across / 2, y=top, width=across, height=foot - top)
    top_of(scene, place, span, size, whole=whole)
    upon(scene, every, place, span, around(tuple(boxes)), size, over=over)


def _above(box: Box, y: float) -> Box:
    return Box(x=box.x, y=box.y, width=box.width, height=max(min(y, box.bottom) - box.y, 1))


def _figures(scene: Scene, troupe: Cast, place: Place, side: int) -> list[_Part]:
    """Each in an outfit of their own; all look into the picture."""
    out: list[_Part] = []
    for number, item in enumerate(troupe.figures):
        own = KIT[item.name]
        mirror = side < 0 and own.facing == "right" and item.name not in _WORDED
        held = dict(troupe.held) if number == 0 else {}
        if mirror and "number" in own.params:
            held = {**held, "number": False}
        for copy in range(item.count):
            clothes = scene.outfit(item.name, Grounds(place.behind, (place.floor,)), len(out))
            wear = {**clothes, **_varied(item, copy), **members(item.name, item.count), **held}
            wide, tall = scene.boxed(item.name, own.size_m / METER, wear)
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
    true = KIT[item.name].size_m / METER
    wide, tall = scene.boxed(item.name, true)
    most = min(1.0, 1.15 / max(wide, 0.01), 1.1 / max(tall, 0.01))
    least = 0.22 / max(tall, 0.01)
    share = min(most, max(1.0, least))
    return _Part(item, wide * share * item.count, tall * share, 0.05, {}, "support")


def _tables(scene: Scene, small: tuple[Item, ...]) -> list[_Part]:
    if not small:
        return []
    wide = sum(on_top(scene, item)[0] * item.count + 0.05 for item in small) + 0.05
    tall = TABLE + max(on_top(scene, item)[1] for item in small)
    return [_Part(small[0], max(wide, 0.34), tall, 0.04, {}, "support", table=small)]


def _stood(
    scene: Scene, troupe: Cast, place: Place, row: list[_Part], side: int, *, last: bool
) -> bool:
    """Draws the row as large as it fits; False where it would be too small to be seen, unless
    it is the `last` thing that could give way."""
    stage = scene.canvas.stage
    room = place.foot - stage.y
    across = sum(part.wide for part in row) + sum(part.gap for part in row[1:])
    wide = stage.width * (_WIDE - (0.22 if troupe.far else 0.0))
    high = _TALL if not troupe.aloft or across < 0.7 else _UNDER_SIGNS
    size = min(room * high / max(part.tall for part in row), wide / across)
    people = max(part.tall for part in row if part.role == "hero")
    if not last and size * people < room * _SMALLEST:
        return False
    middle = scene.canvas.middle - (side * stage.width * 0.12 if troupe.far else 0.0)
    for _ in range(_TRIES):
        for shift in (0.0, 0.05, -0.05, 0.1, -0.1):
            boxes = _boxes(row, middle + shift * stage.width, place.foot, size)
            if all(scene.canvas.free(box) and box.x > -2 for box in boxes):
                _put_row(scene, place, row, boxes)
                return True
        size *= _AGAIN
    return False


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


def _put_row(
    scene: Scene, place: Place, row: list[_Part], boxes: list[Box], cut: float | None = None
) -> None:
    """Things first, so that people stand before them; below `cut` nothing is seen."""
    heroes = []
    pairs = sorted(zip(row, boxes, strict=True), key=lambda pair: pair[0].item.name in PEOPLE)
    whole = around(tuple(boxes))
    for part, box in pairs:
        x = box.x + box.width / 2
        if part.table:
            table(scene, part.table, place, box, box.height / part.tall)
        elif part.item.name in PEOPLE:
            made = scene.put(
                part.item.name, x, box.bottom, box.height + 1, ground=place.behind[0],
                mirror=part.mirror, wear=part.wear, cut=cut,
            )  # fmt: skip
            if made is None:
                raise Crowded
            if part.role == "hero":
                heroes.append(scene.things.pop())
        else:
            inwards = "right" if x < whole.x + whole.width / 2 else "left"
            scene.heroes(
                part.item.name, x, box.bottom, box.height, count=part.item.count,
                wide=box.width / part.item.count, ground=place.behind[0],
                mirror=KIT[part.item.name].facing not in {"front", inwards}, role="support",
            )  # fmt: skip
    joined = around(tuple(each.box for each in heroes))
    scene.things.append(Thing(heroes[0].name, "hero", joined, len(heroes)))
