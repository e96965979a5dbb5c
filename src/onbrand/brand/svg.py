"""Logos come from strangers: keep what draws, refuse what acts."""

import base64
import binascii
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from onbrand.brand.document import LARGER
from onbrand.errors import Invalid, Reason, _

MAX_BYTES = 256 * 1024
MAX_ELEMENTS = 1000
MAX_DEPTH = 24
MAX_SIDE = 2048  # pixels of a picture inside

_NAMESPACE = "http://www.w3.org/2000/svg"
_DRAWS = {
    *("g", "path", "rect", "circle", "ellipse", "polygon", "polyline", "line"),
    *("defs", "linearGradient", "radialGradient", "stop", "image"),
}
_SILENT = {"title", "desc", "metadata"}
_ATTRIBUTES = {
    *("id", "d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"),
    *("fx", "fy", "points", "transform", "offset", "fill", "fill-rule", "fill-opacity"),
    *("clip-rule", "opacity", "stop-color", "stop-opacity", "stroke", "stroke-width"),
    *("stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"),
    *("stroke-dasharray", "gradientUnits", "gradientTransform", "spreadMethod"),
}
_VALUE = re.compile(r"[-+\w\s.,#%()]*", re.ASCII)
_REFERENCE = re.compile(r"url\(#([\w.-]+)\)")
_PNG = re.compile(r"data:image/png;base64,([A-Za-z0-9+/]+={0,2})")
_PNG_HEAD = struct.Struct(">8s4x4sII")
_NUMBERS = re.compile(r"[\s,]+")


class UnusableLogo(Invalid):
    code = "unusable-logo"
    message = _("The logo “{name}” cannot be used: {reason}.")


@dataclass(frozen=True, slots=True)
class Clean:
    """A canonical SVG whose view box is `0 0 width height`."""

    svg: str
    width: float
    height: float


def clean(data: bytes | str, name: str = "logo") -> Clean:
    """Raises UnusableLogo. Cleaning what is clean changes nothing."""
    raw = data.encode() if isinstance(data, str) else data
    if len(raw) > MAX_BYTES:
        raise UnusableLogo(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as trouble:
        reason = Reason(_("it is not plain XML ({trouble})"), trouble=trouble)
        raise UnusableLogo(name=name, reason=reason) from trouble
    if _local(root) != "svg":
        reason = Reason(_("it is <{tag}>, not <svg>"), tag=_local(root))
        raise UnusableLogo(name=name, reason=reason)
    left, top, width, height = _view(root, name)
    drawing = _Cleaner(name).children(root, 1)
    if left or top:
        group = Element("g", {"transform": f"translate({-left:g} {-top:g})"})
        group.extend(drawing)
        drawing = [group]
    page = Element("svg", {"xmlns": _NAMESPACE, "viewBox": f"0 0 {width:g} {height:g}"})
    page.extend(drawing)
    _number_ids(page, name)
    return Clean(tostring(page, encoding="unicode"), float(f"{width:g}"), float(f"{height:g}"))


class _Cleaner:
    def __init__(self, name: str) -> None:
        self.name = name
        self.left = MAX_ELEMENTS

    def children(self, parent: Element, depth: int) -> list[Element]:
        return [self.element(child, depth) for child in _drawing(parent, self.name)]

    def element(self, source: Element, depth: int) -> Element:
        self.left -= 1
        if self.left < 0 or depth > MAX_DEPTH:
            reason = Reason(_("it has too many parts: simplify it"))
            raise UnusableLogo(name=self.name, reason=reason)
        kept = Element(_local(source))
        for key, value in _properties(source):
            if kept.tag == "image" and key.rpartition("}")[2] == "href":
                kept.set("href", self.pixels(value))
                continue
            if key.startswith("on") or key.rpartition("}")[2] == "href":
                reason = Reason(_("the attribute “{key}” is not allowed"), key=key)
                raise UnusableLogo(name=self.name, reason=reason)
            if key in _ATTRIBUTES:
                kept.set(key, self.value(key, value))
        kept.extend(self.children(source, depth + 1))
        return kept

    def pixels(self, href: str) -> str:
        """Pixels within the file, small enough to be decoded anywhere; nothing is fetched."""
        found = _PNG.fullmatch("".join(href.split()))
        size = _png_size(found[1]) if found else None
        if found is None or size is None or max(size) > MAX_SIDE:
            reason = Reason(
                _("pictures in it must be PNGs of at most {most} × {most} pixels"), most=MAX_SIDE
            )
            raise UnusableLogo(name=self.name, reason=reason)
        return found[0]

    def value(self, key: str, value: str) -> str:
        plain = " ".join(_REFERENCE.sub("", value).split())
        if not _VALUE.fullmatch(plain) or "url" in plain.lower():
            reason = Reason(_("{key}=“{value}” is not allowed"), key=key, value=value[:40])
            raise UnusableLogo(name=self.name, reason=reason)
        return " ".join(value.split())


def _drawing(parent: Element, name: str) -> Iterator[Element]:
    """Foreign namespaces (editors' notes) and words about the picture are left out."""
    for child in parent:
        if not isinstance(child.tag, str) or _foreign(child) or _local(child) in _SILENT:
            continue
        if _local(child) not in _DRAWS:
            reason = Reason(
                _("<{tag}> is not allowed; export plain outlines with fill attributes"),
                tag=_local(child),
            )
            raise UnusableLogo(name=name, reason=reason)
        yield child


def _properties(source: Element) -> Iterator[tuple[str, str]]:
    """Attributes; the declarations of `style` count as attributes of their own."""
    for key, value in source.attrib.items():
        if key != "style":
            yield key, value
    for declaration in source.get("style", "").split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            yield key.strip(), value.strip()


def _view(root: Element, name: str) -> tuple[float, float, float, float]:
    given = root.get("viewBox") or f"0 0 {root.get('width')} {root.get('height')}"
    try:
        left, top, width, height = (
            float(part.removesuffix("px")) for part in _NUMBERS.split(given.strip())
        )
    except ValueError:
        reason = Reason(_("it has no viewBox and no size in pixels"))
        raise UnusableLogo(name=name, reason=reason) from None
    if not (0 < width < 1e5 and 0 < height < 1e5 and abs(left) < 1e5 and abs(top) < 1e5):
        reason = Reason(_("its viewBox “{given}” is not a size"), given=given)
        raise UnusableLogo(name=name, reason=reason)
    return left, top, width, height


def _number_ids(page: Element, name: str) -> None:
    """Ids become `logo-0`, `logo-1`…: they cannot meet those of a picture."""
    marked = [element for element in page.iter() if element.get("id") is not None]
    names = {element.get("id"): f"logo-{place}" for place, element in enumerate(marked)}
    for element in page.iter():
        for key, value in element.attrib.items():
            for wanted in _REFERENCE.findall(value):
                if wanted not in names:
                    reason = Reason(_("it refers to “{wanted}”, not in it"), wanted=wanted)
                    raise UnusableLogo(name=name, reason=reason)
            element.set(key, _REFERENCE.sub(lambda found: f"url(#{names[found[1]]})", value))
    for element in marked:
        element.set("id", names[element.get("id")])


def _png_size(encoded: str) -> tuple[int, int] | None:
    """As the first bytes tell it."""
    try:
        head = base64.b64decode(encoded[:64])
        magic, chunk, width, height = _PNG_HEAD.unpack_from(head)
    except (binascii.Error, struct.error):
        return None
    if magic != b"\x89PNG\r\n\x1a\n" or chunk != b"IHDR" or not width or not height:
        return None
    return width, height


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _foreign(element: Element) -> bool:
    namespace = element.tag.rpartition("}")[0].removeprefix("{")
    return namespace not in {"", _NAMESPACE}
