"""The sheet that everything is laid out on: margins, safe area, columns."""

from dataclasses import dataclass
from typing import Literal

from onbrand.brand import Format, LayoutRules
from onbrand.layout.placed import Box

Shape = Literal["wide", "square", "tall"]


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
    def gutter(self) -> float:
        return self.margin * 0.5

    def column(self, first: int, count: int) -> Box:
        """`count` columns of the content box, from number `first` (0-based)."""
        step = (self.content.width + self.gutter) / self.columns
        return Box(
            x=self.content.x + first * step,
            y=self.content.y,
            width=count * step - self.gutter,
            height=self.content.height,
        )


def grow(box: Box, by: float) -> Box:
    """Every side moves outwards by `by` (inwards when negative, never past the middle)."""
    x, y = max(by, -box.width / 2), max(by, -box.height / 2)
    return Box(x=box.x - x, y=box.y - y, width=box.width + 2 * x, height=box.height + 2 * y)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
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
