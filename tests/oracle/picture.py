"""A delivered picture as the oracle sees it: pixels of the PNG, parts of the SVG."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from coloraide import Color

from onbrand.brand import BrandBook, Format
from tests.oracle.colors import Pixels
from tests.oracle.document import SVG, Document, decode, glyphs_of, render
from tests.oracle.sight import Box, Mask

_CHANGED = 12  # levels


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """`size` in pixels of the sheet; `core` is solid ink, `touched` all that any ink covers."""

    role: str
    words: str
    size: float
    weight: int
    color: Pixels
    core: Mask
    touched: Mask
    box: Box


class Picture:
    """What was delivered: a PNG, its SVG and the SVG with editable words."""

    def __init__(self, png: bytes, svg: str, editable: str, book: BrandBook, form: Format) -> None:
        self.seen, self.document = decode(png)[..., :3], Document(svg)
        self.editable, self.book, self.form = Document(editable), book, form

    @property
    def sheet(self) -> Box:
        return Box(0, 0, *self.document.sheet)

    @cached_property
    def ground(self) -> Pixels:
        """The picture without its words."""
        return render(self.document.without_words())

    @cached_property
    def things(self) -> Mask:
        """Pixels that look other when the objects of the kit are taken out."""
        bare = render(self.document.without_things()).astype(np.int16)
        changed: Mask = np.abs(self.seen - bare).max(axis=-1) > _CHANGED
        return changed

    @cached_property
    def texts(self) -> list[Text]:
        found = (self._text(role) for role in self.document.roles)
        return [text for text in found if text]

    def _text(self, role: str) -> Text | None:
        group = self.document.roles[role]
        cover = self.document.cover(glyphs_of(group))
        box = Box.around(cover > 0)
        if box is None:
            return None
        live = next(self.editable.roles[role].iter(f"{SVG}text"))
        return Text(
            role=role,
            words=group.get("aria-label", ""),
            size=float(live.attrib["font-size"]),
            weight=int(live.attrib["font-weight"]),
            color=np.rint(np.array(Color(group.attrib["fill"]).coords()) * 255).astype(np.int16),
            core=cover == 255,
            touched=cover > 0,
            box=box,
        )

    def live(self, role: str) -> str:
        """The words in the editable picture."""
        lines = self.editable.roles[role].iter(f"{SVG}text")
        return " ".join("".join(line.itertext()) for line in lines)

    @property
    def variant(self) -> str:
        group = self.document.group("logo")
        return "" if group is None else group.get("aria-label", "")

    @cached_property
    def logo(self) -> Box | None:
        """The logo's ink."""
        drawn = self.document.logo
        return None if drawn is None else Box.around(self.document.cover([drawn]) > 0)

    @cached_property
    def clear_space(self) -> Box | None:
        """The logo with the distance that the book asks for."""
        return self.logo and self.logo.grown(self.book.logo.clear_space * self.logo.height)
