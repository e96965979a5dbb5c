"""The place that a layout leaves to the art, in units: the sheet's short side is 1080."""

from dataclasses import dataclass

from onbrand.color import Color
from onbrand.errors import Invalid, _
from onbrand.layout import Box, Layout
from onbrand.layout.grid import clip, overlap

SHORT = 1080.0
_AIR = 6.0  # between a boundary and a quiet box


class Crowded(Invalid):
    """The layout leaves this composition no place: another one is tried."""

    code = "crowded"
    message = _("There is no room for this composition.")


@dataclass(frozen=True, slots=True)
class Canvas:
    """`stage` is where the hero belongs. Nothing enters `quiet`, no boundary crosses it; things
    stay out of what is `covered` too. `px` is pixels a unit, `panel` the color of what lies over
    or beside the picture."""

    width: float
    height: float
    px: float
    stage: Box
    quiet: tuple[Box, ...]
    covered: tuple[Box, ...]
    symmetric: bool
    panel: Color | None = None

    @classmethod
    def of(cls, layout: Layout) -> "Canvas":
        px = layout.sheet.short / SHORT
        whole = Box(x=0, y=0, width=layout.picture.width / px, height=layout.picture.height / px)

        def inside(boxes: tuple[Box, ...]) -> tuple[Box, ...]:
            moved = (clip(_moved(box, layout.picture, px), whole) for box in boxes)
            return tuple(box for box in moved if box)

        return cls(
            width=whole.width,
            height=whole.height,
            px=px,
            stage=clip(_moved(layout.stage, layout.picture, px), whole) or whole,
            quiet=inside((*layout.quiet, *((layout.clear,) if layout.clear else ()))),
            covered=inside(layout.covered),
            symmetric=layout.symmetric,
            panel=layout.panel.ground.color if layout.panel else None,
        )

    @property
    def whole(self) -> Box:
        return Box(x=0, y=0, width=self.width, height=self.height)

    @property
    def middle(self) -> float:
        return self.stage.x + self.stage.width / 2

    def free(self, box: Box) -> bool:
        return not any(overlap(box, kept) for kept in (*self.quiet, *self.covered))

    def line(self, wanted: float, low: float, high: float, swing: float = 0.0) -> float:
        """The height nearest to `wanted`, within `low` and `high`, at which a boundary that
        swings by `swing` touches no quiet box. Raises Crowded."""
        bands = [(box.y - swing - _AIR, box.bottom + swing + _AIR) for box in self.quiet]
        tries = [wanted, *(edge for band in bands for edge in band)]
        fits = [
            y
            for y in tries
            if low <= y <= high and not any(top < y < bottom for top, bottom in bands)
        ]
        if not fits:
            raise Crowded
        return min(fits, key=lambda y: abs(y - wanted))


def _moved(box: Box, picture: Box, px: float) -> Box:
    return Box(
        x=(box.x - picture.x) / px,
        y=(box.y - picture.y) / px,
        width=box.width / px,
        height=box.height / px,
    )
