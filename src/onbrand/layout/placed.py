"""Where a layout put its parts: what conformance checks exactly instead of guessing."""

from typing import Literal

from onbrand.brand import Corner, HexColor, Part

TextRole = Literal["headline", "subline", "call_to_action", "legal"]
Align = Literal["left", "center"]
Rise = Literal["top", "middle", "bottom"]


class Box(Part):
    """Pixels of the full-size picture; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


class PlacedText(Part):
    """`box` is the ink of the glyphs; `size` in pixels; `on` the plate under it, if any."""

    role: TextRole
    lines: tuple[str, ...]
    family: str
    weight: int
    size: float
    color: HexColor
    box: Box
    on: HexColor | None = None


class PlacedLogo(Part):
    """`clear` is the box that nothing but the ground may enter."""

    variant: str
    corner: Corner
    box: Box
    clear: Box
    on: HexColor | None = None


class Setting(Part):
    """How words are set in their room. `hug`: the small print follows the others closely."""

    align: Align = "left"
    rise: Rise = "top"
    scale: float = 1.0
    lines: int = 4
    hug: bool = False


class Room(Part):
    """The place that a layout keeps for words, whatever they say; `foot` is one of its own for
    those that stand `apart`. `panel` is the flat ground there, `token` its name."""

    box: Box
    foot: Box | None = None
    apart: tuple[TextRole, ...] = ("legal",)
    setting: Setting = Setting()
    panel: HexColor | None = None
    token: str = ""


class Placed(Part):
    """A finished layout. `quiet` boxes are where the art keeps still for the text."""

    kind: str
    width: int
    height: int
    margin: float
    picture: Box
    quiet: tuple[Box, ...]
    logo: PlacedLogo | None
    texts: tuple[PlacedText, ...]
    room: Room | None = None
