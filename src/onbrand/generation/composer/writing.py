"""Path data as numbers, as contours of the geometry library, and back: two decimals at most. All
numbers of a path are written in one go, which is several times faster than one by one."""

import re
from collections.abc import Iterable
from functools import lru_cache

import pathops

_PAIR = re.compile(r"(-?[\d.]+) (-?[\d.]+) ?")
_SEGMENT = re.compile(r"([MLCQZ])([^MLCQZ]*)")

PAIR = "%.2f %.2f "
"""A point in a form; also every other number of a form is followed by a space."""


def written(form: str, numbers: Iterable[float]) -> str:
    """`form` is path data with a `PAIR` for every point."""
    text = form % tuple(numbers)
    text = text.replace("0 ", " ").replace("0 ", " ").replace(". ", " ")
    return text.replace("-0 ", "0 ") if "-0 " in text else text


@lru_cache(maxsize=2048)
def parsed(path: str) -> tuple[str, tuple[tuple[float, float], ...]]:
    """The form of a path, and its points."""
    points = tuple((float(x), float(y)) for x, y in _PAIR.findall(path))
    return _PAIR.sub(PAIR, path), points


def read(path: str, *, closed: bool = True) -> pathops.Path:
    """An open line is the area it surrounds, unless contours need not be `closed`."""
    found = pathops.Path()
    pen = found.getPen()
    is_open = False
    for verb, numbers in _SEGMENT.findall(path):
        points = [(float(x), float(y)) for x, y in _PAIR.findall(numbers)]
        if is_open and verb in "MZ":
            pen.closePath() if closed or verb == "Z" else pen.endPath()
        is_open = verb != "Z"
        match verb:
            case "M":
                pen.moveTo(points[0])
            case "L":
                pen.lineTo(points[0])
            case "C":
                pen.curveTo(*points)
            case "Q":
                pen.qCurveTo(*points)
            case _:
                pass
    if is_open:
        pen.closePath() if closed else pen.endPath()
    return found


@lru_cache(maxsize=512)
def contours(path: str) -> pathops.Path:
    """Closed, and not to be changed: the same shape is cut many times to be shaded."""
    return read(path)


_FORMS = {
    pathops.PathVerb.MOVE: f"M{PAIR}",
    pathops.PathVerb.LINE: f"L{PAIR}",
    pathops.PathVerb.QUAD: f"Q{PAIR * 2}",
    pathops.PathVerb.CUBIC: f"C{PAIR * 3}",
    pathops.PathVerb.CLOSE: "Z ",
}


def path_of(drawn: pathops.Path) -> str:
    parts = list(drawn)
    form = "".join(_FORMS[verb] for verb, _ in parts)
    return written(form, (value for _, points in parts for point in points for value in point))
