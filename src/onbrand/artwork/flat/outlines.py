"""Shapes and strokes as outlines."""

import math
from itertools import pairwise
from xml.etree.ElementTree import Element

import pathops
from fontTools.svgLib.path import parse_path

from onbrand.artwork.flat.numerals import LARGEST, number, numbers
from onbrand.artwork.flat.placing import Place
from onbrand.artwork.flat.problems import HasDashes, TooManyParts, UnknownNumber, UnusableSvg
from onbrand.artwork.flat.reading import local
from onbrand.artwork.flat.styles import Properties

MAX_POINTS = 12_000  # of a drawing
_LONGEST_PATH = 64 * 1024  # characters: the tokenizer of arcs is quadratic in what has no spaces
_KAPPA = 0.5523  # a quarter of a circle as a cubic

_CAPS = {"round": pathops.LineCap.ROUND_CAP, "square": pathops.LineCap.SQUARE_CAP}
_JOINS = {"round": pathops.LineJoin.ROUND_JOIN, "bevel": pathops.LineJoin.BEVEL_JOIN}


def outline(shape: Element) -> pathops.Path:
    """In its own coordinates."""
    path = pathops.Path()
    match local(shape):
        case "path":
            _path(path, shape.get("d", ""))
        case "rect":
            _rect(path, shape)
        case "circle" | "ellipse":
            _ellipse(path, shape)
        case "line":
            ends = [number(shape.get(key)) for key in ("x1", "y1", "x2", "y2")]
            _polygon(path, ends, closed=False)
        case kind:
            _polygon(path, numbers(shape.get("points", "")), closed=kind == "polygon")
    return path


def stroke(path: pathops.Path, style: Properties) -> pathops.Path | None:
    """The outline of its line, in its own coordinates; None where it has no width."""
    width = number(style.get("stroke-width"), 1.0)
    if width <= 0:
        return None
    if style.get("stroke-dasharray", "none") != "none":
        raise HasDashes
    line = pathops.Path(path)
    line.stroke(
        width,
        _CAPS.get(style.get("stroke-linecap", ""), pathops.LineCap.BUTT_CAP),
        _JOINS.get(style.get("stroke-linejoin", ""), pathops.LineJoin.MITER_JOIN),
        number(style.get("stroke-miterlimit"), 4.0),
    )
    line.convertConicsToQuads()
    return line


def moved(path: pathops.Path, place: Place) -> pathops.Path:
    return path.transform(*place)


def points(path: pathops.Path) -> int:
    """How many; raises UnusableSvg where one of them is nowhere."""
    found = 0
    for _verb, at in path:
        found += max(len(at), 1)
        if found > MAX_POINTS:
            raise TooManyParts
        if not all(math.isfinite(x) and abs(x) < LARGEST for point in at for x in point):
            raise UnusableSvg
    if path.bounds is None:
        raise UnusableSvg
    return found


def way(path: pathops.Path) -> float:
    """About how long it is, along both axes together."""
    found = [point for _verb, given in path for point in given]
    return float(sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(found)))


def _path(path: pathops.Path, data: str) -> None:
    if len(data) > _LONGEST_PATH:
        raise TooManyParts
    try:
        parse_path(data, path.getPen(allow_open_paths=True))
    except (ValueError, IndexError, TypeError, OverflowError, ZeroDivisionError) as trouble:
        raise UnknownNumber(value=data[:40]) from trouble
    except pathops.PathOpsError as trouble:
        raise UnusableSvg from trouble


def _rect(path: pathops.Path, shape: Element) -> None:
    x, y, width, height = (number(shape.get(key)) for key in ("x", "y", "width", "height"))
    if width <= 0 or height <= 0:
        return
    rx, ry = shape.get("rx"), shape.get("ry")
    across = min(number(rx if rx is not None else ry), width / 2)
    along = min(number(ry if ry is not None else rx), height / 2)
    if across <= 0 or along <= 0:
        _polygon(path, [x, y, x + width, y, x + width, y + height, x, y + height], closed=True)
        return
    right, bottom, kx, ky = x + width, y + height, across * (1 - _KAPPA), along * (1 - _KAPPA)
    pen = path.getPen()
    pen.moveTo((x + across, y))
    pen.lineTo((right - across, y))
    pen.curveTo((right - kx, y), (right, y + ky), (right, y + along))
    pen.lineTo((right, bottom - along))
    pen.curveTo((right, bottom - ky), (right - kx, bottom), (right - across, bottom))
    pen.lineTo((x + across, bottom))
    pen.curveTo((x + kx, bottom), (x, bottom - ky), (x, bottom - along))
    pen.lineTo((x, y + along))
    pen.curveTo((x, y + ky), (x + kx, y), (x + across, y))
    pen.closePath()


def _ellipse(path: pathops.Path, shape: Element) -> None:
    cx, cy = number(shape.get("cx")), number(shape.get("cy"))
    radius = shape.get("r")
    rx, ry = number(shape.get("rx", radius)), number(shape.get("ry", radius))
    if rx <= 0 or ry <= 0:
        return
    kx, ky = rx * _KAPPA, ry * _KAPPA
    pen = path.getPen()
    pen.moveTo((cx + rx, cy))
    pen.curveTo((cx + rx, cy + ky), (cx + kx, cy + ry), (cx, cy + ry))
    pen.curveTo((cx - kx, cy + ry), (cx - rx, cy + ky), (cx - rx, cy))
    pen.curveTo((cx - rx, cy - ky), (cx - kx, cy - ry), (cx, cy - ry))
    pen.curveTo((cx + kx, cy - ry), (cx + rx, cy - ky), (cx + rx, cy))
    pen.closePath()


def _polygon(path: pathops.Path, flat: list[float], *, closed: bool) -> None:
    corners = list(zip(flat[::2], flat[1::2], strict=False))
    if len(corners) < 2:
        return
    pen = path.getPen(allow_open_paths=True)
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    if closed:
        pen.closePath()
    else:
        pen.endPath()
