"""A row of people and things: how much room each takes, and where in the row it stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from onbrand.generation.composer.cast import Item
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.scene import Role, Scene
from onbrand.generation.composer.staging import METER, TABLE, on_top
from onbrand.generation.composer.traits import FLYING, WHEELS
from onbrand.layout import Box

_WIDE_THING, _BEFORE_WIDE = 0.5, 0.3  # in boxes of a person
GROWN = 0.87  # of a person's box: the ink


@dataclass(frozen=True, slots=True)
class Part:
    """Something of the row; sizes are shares of a person's box."""

    item: Item
    wide: float
    tall: float
    gap: float
    wear: Mapping[str, Value]
    role: Role
    mirror: bool = False
    table: tuple[Item, ...] = ()
    sign: bool = False


def thing_part(scene: Scene, item: Item, *, narrow: bool = False) -> Part:
    """In proportion, within what can still be seen and what would hide the people. Where the room
    is narrow people stand before what is wide."""
    true = KIT[item.name].size_m / METER
    wide, tall = scene.boxed(item.name, true)
    high = 1.15 if item.name in WHEELS else 0.85
    most = min(1.0, 1.15 / max(wide, 0.01), high / max(tall, 0.01))
    least = 0.22 / max(tall, 0.01)
    share = min(most, max(1.0, least))
    wide, tall = wide * share * item.count, tall * share
    low = wide > 0.55 and tall < 0.8  # people may stand before a bench
    gap = -0.16 if low else 0.05
    if narrow and wide > _WIDE_THING:
        gap = -_BEFORE_WIDE * min(wide, 1.0)
    return Part(item, wide, tall, gap, {}, "support")


def sign_part(item: Item) -> Part:
    """A sign at the height of eyes."""
    wide = 0.5 if item.name in FLYING and KIT[item.name].size_m > 1 else 0.4
    return Part(item, wide, GROWN, 0.02, {}, "support", sign=True)


def table_parts(scene: Scene, small: tuple[Item, ...], share: float) -> list[Part]:
    """Lower for children: `share` of the usual size."""
    if not small:
        return []
    wide = sum(on_top(scene, item)[0] * item.count + 0.05 for item in small) + 0.05
    tall = TABLE + max(on_top(scene, item)[1] for item in small)
    wide = max(wide, 0.34) * share
    return [Part(small[0], wide, tall * share, 0.04, {"share": share}, "support", table=small)]


def across(row: list[Part]) -> float:
    return sum(part.wide for part in row) + sum(part.gap for part in row[1:])


def part_boxes(row: list[Part], middle: float, foot: float, size: float) -> list[Box]:
    x = middle - across(row) * size / 2
    out = []
    for number, part in enumerate(row):
        x += part.gap * size if number else 0
        out.append(
            Box(x=x, y=foot - part.tall * size, width=part.wide * size, height=part.tall * size)
        )
        x += part.wide * size
    return out
