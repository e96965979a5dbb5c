"""What the user moves by hand once the layout has put it somewhere."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from pydantic import Field

from onbrand.brand import Corner, Part
from onbrand.layout.grid import around
from onbrand.layout.lockup import SetText
from onbrand.layout.placed import Box

FARTHEST = 0.5
SMALLEST = 0.5


class Nudge(Part):
    """The words as one block and the logo. `across` and `down` are shares of the sheet's short
    side; the block goes as far as its own place allows. `scale` is of the headline, which is
    never larger than the book sets it nor smaller than it may be. None and the defaults change
    nothing."""

    align: Literal["left", "center"] | None = None
    across: float = Field(default=0.0, ge=-FARTHEST, le=FARTHEST)
    down: float = Field(default=0.0, ge=-FARTHEST, le=FARTHEST)
    scale: float = Field(default=1.0, ge=SMALLEST, le=1.0)
    corner: Corner | None = None


STILL = Nudge()


def moved(texts: Sequence[SetText], nudge: Nudge, short: float, room: Box) -> tuple[SetText, ...]:
    """As one block, as far as its room allows."""
    if not texts or not (nudge.across or nudge.down):
        return tuple(texts)
    block = around(tuple(text.outer for text in texts))
    dx = _within(nudge.across * short, room.x - block.x, room.right - block.right)
    dy = _within(nudge.down * short, room.y - block.y, room.bottom - block.bottom)
    return tuple(_shifted(text, dx, dy) for text in texts)


def _within(wanted: float, low: float, high: float) -> float:
    return min(max(wanted, min(low, 0.0)), max(high, 0.0))


def _shifted(text: SetText, dx: float, dy: float) -> SetText:
    pill = text.button
    return replace(
        text,
        x=text.x + dx,
        baselines=tuple(y + dy for y in text.baselines),
        button=pill and pill.model_copy(update={"x": pill.x + dx, "y": pill.y + dy}),
    )
