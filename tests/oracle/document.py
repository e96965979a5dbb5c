"""A delivered SVG taken apart: its named groups, and what each of them alone looks like."""

import re
from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element, tostring

import numpy as np
import pyvips
from defusedxml.ElementTree import fromstring

from tests.oracle.colors import Pixels

SVG = "{http://www.w3.org/2000/svg}"
_THING = re.compile(r".+-\d+")


class Document:
    """One SVG. `sheet` is its size in pixels."""

    def __init__(self, svg: str) -> None:
        self.svg = svg
        self.root: Element = fromstring(svg)
        self.sheet = int(self.root.attrib["width"]), int(self.root.attrib["height"])

    def group(self, name: str) -> Element | None:
        """A layer of the sheet, wherever it stands outside of the picture."""
        outside = (top for top in self.root if top.get("id") != "picture")
        parts = (part for top in outside for part in top.iter(f"{SVG}g"))
        return next((part for part in parts if part.get("id") == name), None)

    @property
    def roles(self) -> dict[str, Element]:
        """The texts by their role."""
        text = self.group("text")
        return {} if text is None else {each.attrib["id"]: each for each in text}

    @property
    def logo(self) -> Element | None:
        """The logo as it is drawn, without a plate under it."""
        group = self.group("logo")
        return None if group is None else group.find(f"{SVG}svg")

    def without(self, drop: Callable[[Element], bool]) -> str:
        return tostring(_rest(self.root, drop), encoding="unicode")

    def without_words(self) -> str:
        """Plates and buttons stay: they are what the words stand on."""
        glyphs = {glyph for role in self.roles.values() for glyph in glyphs_of(role)}
        return self.without(lambda each: each in glyphs)

    def without_things(self) -> str:
        return self.without(_is_thing)

    def alone(self, kept: Mapping[Element, Element], pad: int = 0) -> Pixels:
        """Parts, each as what it is mapped to, where they stand; with their transparency,
        (height, width, 4). With `pad` also what lies beyond the sheet."""
        width, height = (side + 2 * pad for side in self.sheet)
        root = _pruned(self.root, kept)
        if root is None:
            return np.zeros((height, width, 4), dtype=np.uint8)
        root.attrib |= {"width": f"{width}", "height": f"{height}"}
        root.attrib["viewBox"] = f"{-pad} {-pad} {width} {height}"
        return _drawn(tostring(root, encoding="unicode"))

    def cover(self, parts: list[Element], pad: int = 0) -> Pixels:
        """How much each pixel is covered by `parts` alone."""
        return self.alone({part: part for part in parts}, pad)[..., 3]


def _rest(each: Element, drop: Callable[[Element], bool]) -> Element:
    copied = Element(each.tag, each.attrib)
    copied.text, copied.tail = each.text, each.tail
    copied.extend(_rest(child, drop) for child in each if not drop(child))
    return copied


def _pruned(each: Element, kept: Mapping[Element, Element]) -> Element | None:
    """A copy with what is kept and all that it stands in."""
    if each in kept:
        return kept[each]
    children = [found for child in each if (found := _pruned(child, kept)) is not None]
    if not children:
        return None
    copied = Element(each.tag, each.attrib)
    copied.extend(children)
    return copied


def glyphs_of(role: Element) -> list[Element]:
    """What takes its color from the group; a button has its own."""
    return [part for part in role if part.get("fill") is None]


def render(svg: str) -> Pixels:
    """Over white, as a viewer shows it."""
    cut_out = _drawn(svg).astype(np.float32)
    alpha = cut_out[..., 3:] / 255
    return np.rint(cut_out[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)


def decode(png: bytes) -> Pixels:
    return _array(pyvips.Image.pngload_buffer(png))


def encode(pixels: Pixels) -> bytes:
    height, width, bands = pixels.shape
    data = np.ascontiguousarray(pixels).data
    image = pyvips.Image.new_from_memory(data, width, height, bands, "uchar")
    png: bytes = image.copy(interpretation="srgb").pngsave_buffer(compression=1)
    return png


def _drawn(svg: str) -> Pixels:
    return _array(pyvips.Image.svgload_buffer(svg.encode(), unlimited=True))


def _array(image: pyvips.Image) -> Pixels:
    data = np.frombuffer(image.write_to_memory(), dtype=np.uint8)
    return data.reshape(image.height, image.width, image.bands)


def _is_thing(each: Element) -> bool:
    return each.tag == f"{SVG}g" and bool(_THING.fullmatch(each.get("id", "")))
