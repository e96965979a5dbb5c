"""What the user moves by hand once the layout has put it somewhere."""

from typing import Literal

from pydantic import Field

from onbrand.brand import Corner, Part

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
