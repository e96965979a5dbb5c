"""The sheet that everything is laid out on: margins, safe area, columns."""

import math
from dataclasses import dataclass
from typing import Literal

from onbrand.brand import Format, LayoutRules
from onbrand.layout.placed import Box

Shape = Literal["wide", "square", "tall"]
Side = Literal["left", "right", "top", "bottom"]
_ROUNDING = 0.5  # pixels
_TOUCH = 1e-6
_WIDE = 2.0  # times its height
_TALL = 1.1
_FEWEST = 6  # columns: a book of fewer has each divided


@dataclass(frozen=True, slots=True)
class Sheet:
    """`content` is what the margins and the format's safe area leave."""

    width: int
    height: int
    margin: float
    columns: int
    dpi: int
    content: Box

    @classmethod
    def of(cls, format: Format, rules: LayoutRules) -> "Sheet":  # noqa: A002 - the field's word
        margin = round(rules.margin * format.short)
        top, right, bottom, left = (max(margin, side) for side in format.safe)
        return cls(
            width=format.width,
            height=format.height,
            margin=margin,
            columns=rules.columns,
            dpi=format.dpi,
            content=Box(
                x=left,
                y=top,
                width=format.width - left - right,
                height=format.height - top - bottom,
            ),
        )

    @property
    def short(self) -> int:
        return min(self.width, self.height)

    @property
    def whole(self) -> Box:
        return Box(x=0, y=0, width=self.width, height=self.height)

    @property
    def shape(self) -> Shape:
        ratio = self.width / self.height
        return "wide" if ratio > 1.25 else "square" if ratio > 0.9 else "tall"

    @property
    def floor(self) -> float:
        """How far down things that matter may reach: the sheet's edge, or its safe area."""
        below = self.height - self.content.bottom
        return self.height if below <= self.margin * 1.5 else self.content.bottom + self.margin

    @property
    def stretch(self) -> float:
        """How much larger than usual type may be: a wide banner is looked at by its width, a
        story by its height."""
        wide, tall = self.width / self.height / _WIDE, self.height / self.width / _TALL
        return math.sqrt(max(wide, tall, 1.0))

    @property
    def gutter(self) -> float:
        return self.margin * 0.5

    def span(self, share: float, *, right: bool = False) -> Box:
        """The columns at one side that come nearest to `share` of the content's width."""
        columns = self.columns * math.ceil(_FEWEST / self.columns)
        step = (self.content.width + self.gutter) / columns
        count = max(1, round(share * columns))
        width = count * step - self.gutter
        x = self.content.right - width if right else self.content.x
        return self.content.model_copy(update={"x": x, "width": width})


def grow(box: Box, by: float) -> Box:
    """Every side moves outwards by `by` (inwards when negative, never past the middle)."""
    x, y = max(by, -box.width / 2), max(by, -box.height / 2)
    return Box(x=box.x - x, y=box.y - y, width=box.width + 2 * x, height=box.height + 2 * y)


def whole_pixels(box: Box) -> Box:
    """The least box around it whose edges are those of pixels."""
    x, y = math.floor(box.x), math.floor(box.y)
    return Box(x=x, y=y, width=math.ceil(box.right) - x, height=math.ceil(box.bottom) - y)


def overlap(one: Box, other: Box) -> bool:
    """Boxes that only touch do not overlap."""
    return (
        one.x < other.right - _TOUCH
        and other.x < one.right - _TOUCH
        and one.y < other.bottom - _TOUCH
        and other.y < one.bottom - _TOUCH
    )


def inside(box: Box, outer: Box) -> bool:
    """But for rounding."""
    return (
        box.x >= outer.x - _ROUNDING
        and box.y >= outer.y - _ROUNDING
        and box.right <= outer.right + _ROUNDING
        and box.bottom <= outer.bottom + _ROUNDING
    )


def around(boxes: tuple[Box, ...]) -> Box:
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(
        x=x,
        y=y,
        width=max(box.right for box in boxes) - x,
        height=max(box.bottom for box in boxes) - y,
    )


def clip(box: Box, within: Box) -> Box | None:
    """The part of `box` inside `within`."""
    x, y = max(box.x, within.x), max(box.y, within.y)
    right, bottom = min(box.right, within.right), min(box.bottom, within.bottom)
    if right <= x or bottom <= y:
        return None
    return Box(x=x, y=y, width=right - x, height=bottom - y)


def past(box: Box, taken: Box) -> Box:
    """The larger part of `box` above or below the rows that are `taken`."""
    if not overlap(box, taken):
        return box
    above = box.model_copy(update={"height": max(taken.y - box.y, 0.0)})
    below = box.model_copy(
        update={"y": taken.bottom, "height": max(box.bottom - taken.bottom, 0.0)}
    )
    return max(above, below, key=lambda part: part.height)


def side_of(sheet: Sheet, side: Side, share: float) -> Box:
    """The part of the sheet at one side."""
    upright = side in {"left", "right"}
    width = sheet.width * (share if upright else 1)
    height = sheet.height * (1 if upright else share)
    return Box(
        x=sheet.width - width if side == "right" else 0,
        y=sheet.height - height if side == "bottom" else 0,
        width=width,
        height=height,
    )
