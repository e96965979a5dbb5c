"""Bytes of strangers as a tree: refused where anything in it acts, reaches out or has no bounds.

What comes of the tree later is outlines and colors only, so what is left out here cannot return.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from onbrand.artwork.flat.problems import (
    HasCopies,
    HasEffect,
    HasForeign,
    HasPicture,
    HasText,
    TooLargeSvg,
    TooManyParts,
    UnusableSvg,
)

MAX_BYTES = 256 * 1024
MAX_ELEMENTS = 1000
MAX_DEPTH = 24

SVG = "http://www.w3.org/2000/svg"
SHAPES = frozenset({"path", "rect", "circle", "ellipse", "polygon", "polyline", "line"})
GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_KNOWN = SHAPES | GRADIENTS | {"svg", "g", "defs", "stop", "style", "clipPath"}
SILENT = frozenset({"title", "desc", "metadata"})
_TEXT = frozenset({"text", "tspan", "textPath", "tref", "font", "glyph"})
_EFFECTS = frozenset({"filter", "mask", "pattern", "marker"})
# Of exporters that still name the first version's document type; one with entities is refused.
_PLAIN_DOCTYPE = re.compile(rb"<!DOCTYPE\s+svg\b[^<>\[\]]*>")
_PROLOG = 1024  # bytes: a document type further down is none


def tree(raw: bytes) -> Element:
    """Raises UnusableSvg."""
    if len(raw) > MAX_BYTES:
        raise TooLargeSvg(limit=MAX_BYTES // 1024)
    head = _PLAIN_DOCTYPE.sub(b"", raw[:_PROLOG], count=1)
    try:
        root: Element = fromstring(head + raw[_PROLOG:], forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as trouble:
        raise UnusableSvg from trouble
    if local(root) != "svg":
        raise UnusableSvg
    _bounded(root)
    return root


def drawn(parent: Element) -> Iterator[Element]:
    """Editors' notes in other namespaces and words about the picture are passed over."""
    for child in parent:
        if isinstance(child.tag, str) and not _foreign(child) and local(child) not in SILENT:
            yield child


def inside(parent: Element) -> Iterator[Element]:
    """All that was bounded; what is passed over may nest without end."""
    for child in drawn(parent):
        yield child
        yield from inside(child)


def local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _bounded(root: Element) -> None:
    level, depth, left = [root], 0, MAX_ELEMENTS
    while level:
        left, depth = left - len(level), depth + 1
        if left < 0 or depth > MAX_DEPTH:
            raise TooManyParts
        for element in level:
            _harmless(element, outermost=element is root)
        level = [child for element in level for child in drawn(element)]


def _harmless(element: Element, *, outermost: bool) -> None:
    kind = local(element)
    if kind in _TEXT:
        raise HasText
    if kind == "image":
        raise HasPicture
    if kind in {"use", "symbol"}:
        raise HasCopies(part=f"<{kind}>")
    if kind in _EFFECTS or kind.startswith("fe"):
        raise HasEffect(part=f"<{kind}>")
    if kind not in _KNOWN or (kind == "svg" and not outermost):
        raise HasForeign(part=f"<{kind[:40]}>")
    for key, value in element.attrib.items():
        name = key.rpartition("}")[2]
        linked = name == "href" and not (kind in GRADIENTS and value.startswith("#"))
        if name.lower().startswith("on") or linked:
            raise HasForeign(part=f"{name[:40]}=“{value[:40]}”")


def _foreign(element: Element) -> bool:
    namespace = str(element.tag).rpartition("}")[0].removeprefix("{")
    return namespace not in {"", SVG}
