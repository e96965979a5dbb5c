"""Headline, subline and call to action fitted as one block, then put in a region."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, Protocol

from onbrand.brand import Typography
from onbrand.layout.grid import around
from onbrand.layout.placed import Box, TextRole
from onbrand.layout.text import Lines, TextDoesNotFit, ink_of, set_lines, sizes, style_of

Align = Literal["left", "center"]
Rise = Literal["top", "middle", "bottom"]


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
        return sum(self.gaps) + sum(outer_height(part) for part in self.parts) + tail

    def at(self, region: Box, align: Align, rise: Rise) -> tuple[SetText, ...]:
        spare = max(region.height - self.height, 0)
        y = region.y + spare * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[rise]
        x = region.x if align == "left" else region.x + region.width / 2
        out = []
        for part, gap in zip(self.parts, self.gaps, strict=True):
            y += gap
            out.append(_put(part, x, y, align))
            y += outer_height(part)
        return tuple(out)


def fit(  # noqa: PLR0913 - a block is bounded in every direction
    lettering: Lettering,
    typography: Typography,
    *,
    short: float,
    width: float,
    height: float,
    scale: float = 1.0,
    lines: int = 4,
) -> Block:
    """The largest block that fits. Raises TextDoesNotFit."""
    for headline, rest in _tries(typography, short, scale):
        block = _block(lettering, typography, width, headline, rest)
        if block and block.height <= height and _calm(block, lines):
            return block
    raise TextDoesNotFit(text=lettering.headline or lettering.subline or lettering.call_to_action)


def _tries(
    typography: Typography, short: float, scale: float
) -> Iterator[tuple[float, dict[TextRole, float]]]:
    """The headline gives way first, to three quarters; then everything together."""
    headline = sizes(typography.headline, short, scale)
    roles: tuple[TextRole, ...] = ("subline", "call_to_action")
    ladders = {role: sizes(style_of(role, typography)[1], short) for role in roles}
    full = {role: ladder[0] for role, ladder in ladders.items()}
    for size in headline:
        if size >= headline[0] * 0.75:
            yield size, full
    steps = 12
    for step in range(steps + 1):
        lowest = min(range(len(headline)), key=lambda i: abs(headline[i] - headline[0] * 0.75))
        index = lowest + round((len(headline) - 1 - lowest) * step / steps)
        yield (
            headline[index],
            {
                role: ladder[round((len(ladder) - 1) * step / steps)]
                for role, ladder in ladders.items()
            },
        )


def _block(
    lettering: Lettering,
    typography: Typography,
    width: float,
    headline: float,
    rest: dict[TextRole, float],
) -> Block | None:
    wanted: tuple[tuple[TextRole, str, float], ...] = (
        ("headline", lettering.headline, headline),
        ("subline", lettering.subline, rest["subline"]),
        ("call_to_action", lettering.call_to_action, rest["call_to_action"]),
    )
    parts: list[Lines] = []
    for role, text, size in wanted:
        if not text.strip():
            continue
        room = width - 2 * _padding(size)[0] if role == "call_to_action" else width
        found = set_lines(role, text, typography, size=size, width=room)
        if found is None or (role == "call_to_action" and len(found.lines) > 2):
            return None
        parts.append(found)
    gaps = [0.0, *(_gap(one, other) for one, other in pairwise(parts))]
    widest = max((outer_width(part) for part in parts), default=0.0)
    return Block(tuple(parts), tuple(gaps[: len(parts)]), widest)


def _calm(block: Block, lines: int) -> bool:
    """A headline in many short lines reads as a list: prefer a smaller size to that."""
    limits = {"headline": lines, "subline": lines + 1}
    return all(len(part.lines) <= limits.get(part.role, lines) for part in block.parts)


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


def set_legal(
    lettering: Lettering, typography: Typography, *, short: float, width: float, lines: int = 4
) -> Lines | None:
    """The small print, as large as fits in `lines` lines; None when there is none."""
    if not lettering.legal.strip():
        return None
    style = typography.legal
    found = None
    for size in sizes(style, short):
        found = set_lines("legal", lettering.legal, typography, size=size, width=width)
        if found and len(found.lines) <= lines:
            return found
    if found is None or len(found.lines) > 2 * lines:
        raise TextDoesNotFit(text=lettering.legal)
    return found


def put_legal(part: Lines, x: float, bottom: float, align: Align = "left") -> SetText:
    """Its last baseline stands on `bottom`, less the descenders; `x` as in SetText."""
    last = bottom - part.descent
    count = len(part.lines)
    baselines = tuple(last - (count - 1 - i) * part.leading for i in range(count))
    return SetText(part, x, align, baselines)
