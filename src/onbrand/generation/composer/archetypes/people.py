"""People and their things: figures on one ground line in a simple place, looking at what the
brief names; small things on a table, signs in the air, buildings behind."""

from contextlib import suppress
from dataclasses import replace

from onbrand.generation.composer import weather
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.cast import Cast, Item, cast, outdoors
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outfit import Grounds, footing
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.row import (
    GROWN,
    Part,
    across,
    part_boxes,
    sign_part,
    table_parts,
    thing_part,
)
from onbrand.generation.composer.scene import Role, Scene, Thing
from onbrand.generation.composer.sets import SETS, Place
from onbrand.generation.composer.several import members
from onbrand.generation.composer.staging import (
    METER,
    aloft,
    far,
    on_top,
    show,
    table,
    top_of,
    upon,
)
from onbrand.generation.composer.traits import GROUPS, PEOPLE, SEATED
from onbrand.layout import Box
from onbrand.layout.grid import around, grow

_TALL, _WIDE = 0.9, 0.95  # of the room and of the stage's width, at the most
_SMALLEST = 0.5  # of the room: for people smaller than this something gives way
_SMALLEST_BESIDE_ONE = 0.42
_UNDER_SIGNS = 0.76  # of the room, where signs are above
_SMALLEST_BESIDE_SIGN, _NARROW = 0.5, 0.55
_UPRIGHT = 0.8  # width by height of a room that is narrow
_EYES = 0.76  # of a person's box: the height where signs are
_BEFORE = 0.7  # of their usual size: things before people must not hide them
_AGAIN, _TRIES = 0.93, 5
_OVERHEAD, _AGAIN_ALONE = 0.06, 0.97  # of the picture's height: over the head of one who is alone
_CHILD = 1.4  # m: who is no taller
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
    "meeting": "office", "chess_player": "office", "family": "park",
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
    troupe = cast(plan)
    if place == "counter" and any(KIT[one.name].size_m <= _CHILD for one in troupe.figures):
        place = "studio"
    if place == "counter" and (hero in GROUPS or not _stands(hero)):
        place = "office"
    if troupe.far and not troupe.small:
        return ("street",) if place in {"studio", "office", "counter"} else (place,)
    if plan.weather and place in {"studio", "office"} and plan.setting not in _SETTINGS:
        return ("street", "park")
    if place == "studio":
        return ("studio", "studio", "office")
    asked = place == named and plan.setting in _SETTINGS
    return (place,) if asked or place in {"stage", "space"} else (place, place, "studio")


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    dice = scene.dice("people")
    weather.dress(scene, plan)
    with scene.layer("background"):
        place = SETS[variant](scene, plan, dice)
    troupe = cast(plan) if place.indoors else outdoors(cast(plan))
    if place.indoors:
        troupe = replace(troupe, far=())
    for item in troupe.shown:
        scene.credit(item.name, count=item.count)
    troupe = replace(troupe, aloft=tuple(i for i in troupe.aloft if not scene.drawn[i.name]))
    side = _side(scene, plan)
    with scene.layer("far"):
        far(scene, troupe.far, place, side)
    mark = scene.mark
    with scene.layer("things"):
        if troupe.small and (variant == "counter" or _together(troupe)):
            _behind(scene, troupe, place, side, whole=variant == "counter")
            over = troupe.aloft
        else:
            over = _row(scene, troupe, place, side)
    with scene.layer("signs"):
        aloft(scene, over, place, side)
        settle(scene, plan, _places(scene, place, mark))
    if place.air:
        with scene.layer("weather"):
            weather.before(scene, plan, place.air, place.line + 10)


def _places(scene: Scene, place: Place, mark: int) -> Places:
    hero = next(thing for thing in scene.things if thing.role == "hero")
    return Places(
        foot=place.foot,
        front=scene.canvas.height - 12,
        line=place.line,
        mark=mark,
        floor=place.floor,
        behind=place.behind,
        far=None if place.indoors else place.far,
        unit=hero.box.height / KIT[hero.name].size_m,
        indoors=place.indoors,
    )


def _side(scene: Scene, plan: ScenePlan) -> int:
    """Where the hero looks: into the sheet, towards the words where they are beside."""
    if plan.hero in _WORDED:
        return 1
    share = scene.canvas.middle / scene.canvas.width
    if share > 0.56 or share < 0.44:
        return -1 if share > 0.5 else 1
    return scene.dice("side").choice((-1, 1))


def _together(troupe: Cast) -> bool:
    """A group has no room beside it: the things of a table are before it."""
    several = sum(item.count for item in troupe.small) > 1
    crowd = sum(each.count for each in troupe.figures) > 2 and _stands(troupe.figures[0].name)
    hero = troupe.figures[0].name
    return several and (crowd or hero in GROUPS)


def _stands(name: str) -> bool:
    """Looks at us and may stand behind a table: who walks or sits may not, and of a child too
    little would be seen."""
    own = KIT[name]
    return own.view == "front" and name not in SEATED and own.size_m > _CHILD


def _row(scene: Scene, troupe: Cast, place: Place, side: int) -> tuple[Item, ...]:
    """Everyone and everything side by side. Returns the signs that are to hang above."""
    figures = _figures(scene, troupe, place, side)
    alone = len(figures) == 1 and not any((troupe.floor, troupe.small, troupe.aloft, troupe.far))
    if alone and _risen(scene, place, figures):
        return ()
    stage = scene.canvas.stage
    narrow = stage.width < _UPRIGHT * (place.foot - stage.y)
    beside = [thing_part(scene, item, narrow=narrow) for item in troupe.floor]
    tables = table_parts(scene, troupe.small, min(1.0, max(part.tall for part in figures) / GROWN))
    if tables and not beside and _narrow(scene, troupe, place, [*figures, *tables]):
        _behind(scene, troupe, place, side, whole=False)
        return troupe.aloft
    signs = [sign_part(item) for item in troupe.aloft[:1]]
    if signs and not beside and not tables and not troupe.far:
        row = [*figures, *signs] if side > 0 else [*signs, *reversed(figures)]
        if _stood(scene, place, row, side, least=_SMALLEST_BESIDE_SIGN):
            return troupe.aloft[1:]
    _given_way(scene, troupe, place, side, figures, (tables, beside))
    return troupe.aloft


def _risen(scene: Scene, place: Place, figure: list[Part]) -> bool:
    """Who is alone is the hero, and as tall as the picture lets them be beside a logo."""
    canvas = scene.canvas
    room, most = place.foot - canvas.height * _OVERHEAD, canvas.stage.width * _WIDE
    size = min(room / figure[0].tall, most / across(figure))
    while size * figure[0].tall > _TALL * (place.foot - canvas.stage.y):
        for shift in (0.0, 0.06, -0.06, 0.1, -0.1):
            middle = canvas.middle + shift * canvas.stage.width
            boxes = part_boxes(figure, middle, place.foot, size)
            if canvas.free(grow(boxes[0], 4)) and 0 < boxes[0].x < boxes[0].right < canvas.width:
                with suppress(Crowded):  # dressed, they may be wider
                    _put_row(scene, place, figure, boxes)
                    return True
        size *= _AGAIN_ALONE
    return False


def _given_way(
    scene: Scene,
    troupe: Cast,
    place: Place,
    side: int,
    figures: list[Part],
    things: tuple[list[Part], list[Part]],
) -> None:
    """What comes last in the brief gives way until people are large enough."""
    tables, beside = things
    front, back = [*beside[:1], *tables[:1]], [*beside[1:], *tables[1:]]
    while True:
        row = [*reversed(back), *figures, *front]
        row = row if side > 0 else row[::-1]
        others = len(front) + len(back) + sum(part.role != "hero" for part in figures)
        least = (0.0, _SMALLEST_BESIDE_ONE, _SMALLEST)[min(others, 2)]
        if _stood(scene, place, row, side, troupe, least=least):
            return
        if back or front:
            (back or front).pop()
        elif len(figures) > 1 and figures[-1].role != "hero":
            figures.pop()
        else:
            raise Crowded


def _narrow(scene: Scene, troupe: Cast, place: Place, row: list[Part]) -> bool:
    """Whether people beside their table would be too small: they stand behind it."""
    people = max(part.tall for part in row if not part.table)
    room = place.foot - scene.canvas.stage.y
    small = _fitting(scene, place, row, troupe) * people < _NARROW * room
    return small and _stands(troupe.figures[0].name)


def _behind(scene: Scene, troupe: Cast, place: Place, side: int, *, whole: bool) -> None:
    """People behind a counter from side to side, or behind a table, with things upon it."""
    canvas = scene.canvas
    row = _figures(scene, troupe, place, side)
    row = row if side > 0 else row[::-1]
    every = [Item(item.name) for item in troupe.small for _ in range(item.count)]
    things = sum(on_top(scene, item)[0] + 0.06 for item in every)
    over, top, size = _measured(scene, place, row, things, whole=whole)
    for _ in range(_TRIES):
        boxes = part_boxes(row, canvas.middle, top + _COUNTER * size, size)
        if all(canvas.free(_above(box, top)) for box in boxes):
            break
        size *= _AGAIN
    else:
        raise Crowded
    _put_row(scene, place, row, boxes, top + 4)
    span = Box(x=-4, y=top, width=canvas.width + 8, height=canvas.height - top + 8)
    if not whole:
        across = max(things * _BEFORE * 1.1, 0.9 * sum(part.wide for part in row)) * size
        left = canvas.middle - across / 2
        span = Box(x=left, y=top, width=across, height=_COUNTER * size)
    top_of(scene, place, span, size, whole=whole)
    upon(scene, every, place, span, around(tuple(boxes)), size * (1 if over else _BEFORE))


def _measured(
    scene: Scene, place: Place, row: list[Part], things: float, *, whole: bool
) -> tuple[bool, float, float]:
    """Whether things stand beside the people rather than before them, the height of the top and
    the size of a person's box."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = min(stage.bottom, canvas.height) - stage.y
    people, tall = sum(part.wide for part in row), max(part.tall for part in row)
    if not whole:
        wide = max(people, things * _BEFORE)
        size = min(room * _TALL / tall, stage.width * _WIDE / wide)
        return False, place.foot - _COUNTER * size, size
    top = stage.y + room * 0.8
    top = canvas.line(top, place.line - room * 0.3, canvas.height - 20)
    high = (top - stage.y) * 0.95 / (tall - _COUNTER)
    beside = min(high, stage.width * _WIDE / (people + things))
    before = min(high, stage.width * _WIDE / max(people, things * _BEFORE))
    over = beside > before * 0.85
    return over, top, beside if over else before


def _above(box: Box, y: float) -> Box:
    return Box(x=box.x, y=box.y, width=box.width, height=max(min(y, box.bottom) - box.y, 1))


def _figures(scene: Scene, troupe: Cast, place: Place, side: int) -> list[Part]:
    """Each in an outfit of their own; all look into the picture."""
    out: list[Part] = []
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
            out.append(Part(Item(item.name), wide, tall, -0.02, wear, role, mirror))
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


def _stood(
    scene: Scene,
    place: Place,
    row: list[Part],
    side: int,
    troupe: Cast | None = None,
    *,
    least: float,
) -> bool:
    """Draws the row as large as it fits; False where people would be less than `least` of the
    room. The `troupe` says what needs room of its own behind and above."""
    stage = scene.canvas.stage
    size = _fitting(scene, place, row, troupe)
    people = max(part.tall for part in row if part.role == "hero")
    if size * people < (place.foot - stage.y) * least:
        return False
    behind = bool(troupe and troupe.far)
    middle = scene.canvas.middle - (side * stage.width * 0.12 if behind else 0.0)
    for _ in range(_TRIES):
        for shift in (0.0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15):
            boxes = part_boxes(row, middle + shift * stage.width, place.foot, size)
            if all(scene.canvas.free(box) and box.x > -2 for box in boxes):
                _put_row(scene, place, row, boxes)
                return True
        size *= _AGAIN
    return False


def _fitting(scene: Scene, place: Place, row: list[Part], troupe: Cast | None) -> float:
    """The size of a person's box that lets all of the row fit."""
    stage = scene.canvas.stage
    wide = stage.width * (_WIDE - (0.22 if troupe and troupe.far else 0.0))
    high = (place.foot - stage.y) * (_UNDER_SIGNS if troupe and troupe.aloft else _TALL)
    return min(high / max(part.tall for part in row), wide / across(row))


def _put_row(
    scene: Scene, place: Place, row: list[Part], boxes: list[Box], cut: float | None = None
) -> None:
    """Things first, so that people stand before them; below `cut` nothing is seen."""
    heroes = []
    pairs = sorted(zip(row, boxes, strict=True), key=lambda pair: pair[0].item.name in PEOPLE)
    whole = around(tuple(boxes))
    for part, box in pairs:
        x = box.x + box.width / 2
        if part.table:
            size = box.height / part.tall * float(part.wear["share"] or 1)
            table(scene, part.table, place, box, size)
        elif part.sign:
            y = box.bottom - _EYES * box.height
            show(scene, part.item.name, (x, y), (box.width * 0.72, box.width * 0.72), place)
        elif part.item.name in PEOPLE:
            made = scene.put(
                part.item.name, x, box.bottom, box.height + 1,
                ground=footing(scene.ramps, place.behind[0]),
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
