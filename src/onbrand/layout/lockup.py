"""Headline, subline and call to action fitted as one block, then put in a region."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Protocol

from onbrand.brand import Typography
from onbrand.layout.grid import around
from onbrand.layout.placed import Align, Box, Rise, TextRole
from onbrand.layout.text import Lines, TextDoesNotFit, ink_of, set_lines, sizes, style_of

_STEPS = 12
HIGHEST = 3  # pressure


class Lettering(Protocol):
    """The words to set; an empty one is left out."""

    @property
    def headline(self) -> str: ...
    @property
    def subline(self) -> str: ...
    @property
    def call_to_action(self) -> str: ...
    @property
    def legal(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Some:
    """A part of the lettering."""

    headline: str = ""
    subline: str = ""
    call_to_action: str = ""
    legal: str = ""


@dataclass(frozen=True, slots=True)
class SetText:
    """Lines at their place. `x` is the left edge or the middle; `button` the pill around them."""

    lines: Lines
    x: float
    align: Align
    baselines: tuple[float, ...]
    button: Box | None = None

    @property
    def role(self) -> TextRole:
        return self.lines.role

    @property
    def ink(self) -> Box:
        return around(tuple(self.line_ink(index) for index in range(len(self.baselines))))

    @property
    def outer(self) -> Box:
        """The ink, or the pill when there is one."""
        return self.button or self.ink

    @property
    def top(self) -> float:
        """Of the capitals, or of the pill: what the eye aligns."""
        return self.button.y if self.button else self.baselines[0] - self.lines.cap

    def moved(self, across: float, down: float) -> "SetText":
        pill = self.button
        if pill:
            pill = pill.model_copy(update={"x": pill.x + across, "y": pill.y + down})
        baselines = tuple(baseline + down for baseline in self.baselines)
        return replace(self, x=self.x + across, baselines=baselines, button=pill)

    def line_x(self, index: int) -> float:
        """Where a line starts. Lines that stand on an edge keep the side bearings that the type
        designer gave them, so that round and straight letters look flush; none crosses it."""
        if self.align == "left":
            return self.x - min(ink_of(self.lines, i)[0] for i in range(len(self.lines.lines)))
        left, _, right, _ = ink_of(self.lines, index)
        return self.x - (left + right) / 2

    def line_ink(self, index: int) -> Box:
        left, top, right, bottom = ink_of(self.lines, index)
        return Box(
            x=self.line_x(index) + left,
            y=self.baselines[index] + top,
            width=right - left,
            height=bottom - top,
        )


@dataclass(frozen=True, slots=True)
class Block:
    """Fitted paragraphs and the space before each (from the baseline above to its top)."""

    parts: tuple[Lines, ...]
    gaps: tuple[float, ...]
    width: float

    @property
    def height(self) -> float:
        """Down to the descenders of the last line."""
        last = self.parts[-1] if self.parts else None
        tail = last.descent if last and last.role != "call_to_action" else 0.0
        return self.head + sum(self.gaps) + sum(map(outer_height, self.parts)) + tail

    @property
    def head(self) -> float:
        """What marks and round letters of the first line rise above its capitals."""
        first = self.parts[0] if self.parts else None
        if first is None or first.role == "call_to_action":
            return 0.0
        return max(0.0, -ink_of(first, 0)[1] - first.cap)

    def at(self, region: Box, align: Align, rise: Rise) -> tuple[SetText, ...]:
        spare = max(region.height - self.height, 0)
        y = region.y + self.head + spare * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[rise]
        x = region.x if align == "left" else region.x + region.width / 2
        out = []
        for part, gap in zip(self.parts, self.gaps, strict=True):
            y += gap
            out.append(_put(part, x, y, align))
            y += outer_height(part)
        return tuple(out)


@dataclass(frozen=True, slots=True)
class Column:
    """What a block must fit in; `short`, `dpi` and `stretch` are the sheet's, `scale` is for the
    headline. At `pressure` 0 it reads
    calmly, in at most `lines` lines; each more allows more lines, the last one hyphens."""

    width: float
    height: float
    short: float
    dpi: int
    stretch: float = 1.0
    scale: float = 1.0
    lines: int = 4
    pressure: int = 0

    @property
    def most(self) -> int:
        return self.lines + 2 * self.pressure

    @property
    def hyphens(self) -> bool:
        return self.pressure >= HIGHEST


def fit(lettering: Lettering, typography: Typography, column: Column) -> Block:
    """The largest block that fits. Raises TextDoesNotFit."""
    steps = tuple(_steps(typography, column))
    tried = partial(_fitting, lettering, typography, column)
    # What does not fit at its smallest fits at no size.
    if tried(steps[-1]):
        return next(filter(None, map(tried, steps)))
    raise TextDoesNotFit(text=longest(lettering))


def longest(words: Lettering) -> str:
    """The line to shorten first."""
    return max((words.headline, words.subline, words.call_to_action, words.legal), key=len)


def _fitting(
    lettering: Lettering, typography: Typography, column: Column, sizes: Mapping[TextRole, float]
) -> Block | None:
    block = _block(lettering, typography, column, sizes)
    return block if block and block.height <= column.height and _calm(block, column) else None


def _steps(typography: Typography, column: Column) -> Iterator[Mapping[TextRole, float]]:
    """The headline gives way first, to three quarters; then everything together."""
    short, dpi = column.short, column.dpi
    headline = sizes(typography.headline, short, dpi, column.scale * column.stretch)
    roles: tuple[TextRole, ...] = ("subline", "call_to_action")
    ladders = {
        role: sizes(style_of(role, typography), short, dpi, column.stretch) for role in roles
    }
    high = [size for size in headline if size >= headline[0] * 0.75]
    for size in high:
        yield {"headline": size, **{role: ladder[0] for role, ladder in ladders.items()}}
    for step in range(1, _STEPS + 1):
        low = len(high) - 1
        index = low + round((len(headline) - 1 - low) * step / _STEPS)
        yield {
            "headline": headline[index],
            **{role: lad[round((len(lad) - 1) * step / _STEPS)] for role, lad in ladders.items()},
        }


def _block(
    lettering: Lettering, typography: Typography, column: Column, sizes: Mapping[TextRole, float]
) -> Block | None:
    wanted: tuple[tuple[TextRole, str], ...] = (
        ("headline", lettering.headline),
        ("subline", lettering.subline),
        ("call_to_action", lettering.call_to_action),
    )
    parts: list[Lines] = []
    for role, text in wanted:
        if not text.strip():
            continue
        size, button = sizes[role], role == "call_to_action"
        room = column.width - (2 * _padding(size)[0] if button else 0)
        hyphens = column.hyphens
        found = set_lines(role, text, typography, size=size, width=room, hyphens=hyphens)
        if found is None or (button and len(found.lines) > 2 + column.pressure // 2):
            return None
        parts.append(found)
    gaps = [0.0, *(_gap(one, other) for one, other in pairwise(parts))]
    widest = max((outer_width(part) for part in parts), default=0.0)
    return Block(tuple(parts), tuple(gaps[: len(parts)]), widest)


def _calm(block: Block, column: Column) -> bool:
    """A headline in many short lines reads as a list: prefer a smaller size to that."""
    limits = {"subline": column.most + 1}
    return all(len(part.lines) <= limits.get(part.role, column.most) for part in block.parts)


def _gap(above: Lines, below: Lines) -> float:
    if below.role == "call_to_action":
        return above.descent * 0.5 + below.size * (1.5 if above.role == "subline" else 1.9)
    return above.descent + below.size * 0.75


def _padding(size: float) -> tuple[float, float]:
    """Of a button, sideways and up and down."""
    return size * 1.35, size * 0.95


def outer_width(part: Lines) -> float:
    return part.width + (2 * _padding(part.size)[0] if part.role == "call_to_action" else 0)


def outer_height(part: Lines) -> float:
    return part.height + (2 * _padding(part.size)[1] if part.role == "call_to_action" else 0)


def _put(part: Lines, x: float, y: float, align: Align) -> SetText:
    if part.role != "call_to_action":
        baselines = tuple(y + part.cap + i * part.leading for i in range(len(part.lines)))
        return SetText(part, x, align, baselines)
    along = _padding(part.size)[1]
    width, height = outer_width(part), outer_height(part)
    left = x if align == "left" else x - width / 2
    first = y + along + part.cap
    baselines = tuple(first + i * part.leading for i in range(len(part.lines)))
    pill = Box(x=left, y=y, width=width, height=height)
    return SetText(part, left + width / 2, "center", baselines, pill)


def set_legal(lettering: Lettering, typography: Typography, column: Column) -> Lines | None:
    """The small print, as large as fits in few lines; None when there is none."""
    text = lettering.legal
    if not text.strip():
        return None
    ladder = sizes(typography.legal, column.short, column.dpi, column.stretch)
    for most, tried in ((4, ladder), (8 + 4 * column.pressure, ladder[-1:])):
        for size in tried:
            found = set_lines(
                "legal", text, typography, size=size, width=column.width, hyphens=column.hyphens
            )
            if found and len(found.lines) <= most:
                return found
    raise TextDoesNotFit(text=text)


def put_legal(part: Lines, x: float, bottom: float, align: Align = "left") -> SetText:
    """Its last baseline stands on `bottom`, less the descenders; `x` as in SetText."""
    last = bottom - part.descent
    count = len(part.lines)
    baselines = tuple(last - (count - 1 - i) * part.leading for i in range(count))
    return SetText(part, x, align, baselines)
