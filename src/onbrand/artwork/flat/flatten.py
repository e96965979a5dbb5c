"""An SVG as flat shapes: transforms applied, strokes outlined, gradients evened out.

Nothing is rendered here and little is intersected: boolean geometry takes the square of the
points that strangers choose, so clips have a budget.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element

import pathops

from onbrand.artwork.flat import outlines
from onbrand.artwork.flat.numerals import number, numbers, share
from onbrand.artwork.flat.paints import Paint, Paints
from onbrand.artwork.flat.placing import Place, placed
from onbrand.artwork.flat.problems import (
    HasClip,
    HasEffect,
    NoSize,
    NothingDrawn,
    OffBoard,
    TooManyParts,
)
from onbrand.artwork.flat.reading import SHAPES, drawn, inside, local, tree
from onbrand.artwork.flat.styles import Properties, Rules, inherit, reference
from onbrand.color import Color

Rule = Literal["nonzero", "evenodd"]

_FAINTEST = 0.04  # opacity: less is not seen
_SOLID = 0.5
_LONGEST_WAY = 120_000  # units of all outlines: what it costs to draw grows with what they cross
_MOST_OF_TILE = 2000  # points: they are drawn again and again
_CLIP_BUDGET = 120_000  # points squared, of all clips together
_BLEED = 0.02  # of its sides
_WHOLE = 0.985  # of the artboard's sides: a plate behind the drawing
_UNITS = {"px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "": 1.0}
_LETTERS = {
    pathops.PathVerb.MOVE: "M",
    pathops.PathVerb.LINE: "L",
    pathops.PathVerb.QUAD: "Q",
    pathops.PathVerb.CUBIC: "C",
    pathops.PathVerb.CLOSE: "Z",
}

_STRAIGHT = frozenset({pathops.PathVerb.MOVE, pathops.PathVerb.LINE, pathops.PathVerb.CLOSE})


@dataclass(frozen=True, slots=True)
class FlatShape:
    """`path` is in absolute M, L, C, Q and Z."""

    path: str
    color: Color
    opacity: float
    rule: Rule


@dataclass(frozen=True, slots=True)
class Flat:
    """`width` and `height` of its solid parts, whose middle is that of the box."""

    shapes: tuple[FlatShape, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True, eq=False)
class _Inked:
    path: pathops.Path
    paint: Paint


Bounds = tuple[float, float, float, float]


def flatten(raw: bytes, box: Bounds) -> Flat:
    """The drawing, as large as the box has room for. Raises UnusableSvg."""
    root = tree(raw)
    view = _view(root)
    inked = _without_plate(list(_Walk(root, view).shapes()), view)
    solid = [one.path.bounds for one in inked if one.paint.opacity >= _SOLID]
    if not solid:
        raise NothingDrawn
    left, top, right, bottom = ink = _around(solid)
    size = min((box[2] - box[0]) / (right - left), (box[3] - box[1]) / (bottom - top))
    place = _into(box, ink, size)
    shapes = [_Inked(outlines.moved(one.path, place), one.paint) for one in inked]
    if sum(outlines.way(one.path) for one in shapes) > _LONGEST_WAY:
        raise TooManyParts
    return Flat(
        tuple(map(_flat, shapes)), round((right - left) * size, 2), round((bottom - top) * size, 2)
    )


def tile(raw: bytes, width: float) -> Flat:
    """All of the artboard, so wide, with shapes cut where it ends: what leaves it at one edge has
    to come in at the opposite one. Raises UnusableSvg."""
    root = tree(raw)
    view = _view(root)
    inked = _without_plate(list(_Walk(root, view, bleed=0).shapes()), view)
    if not inked:
        raise NothingDrawn
    size = width / (view[2] - view[0])
    place = Place(size, 0, 0, size, -view[0] * size, -view[1] * size)
    shapes = [_Inked(outlines.moved(one.path, place), one.paint) for one in inked]
    if sum(outlines.points(one.path) for one in shapes) > _MOST_OF_TILE:
        raise TooManyParts
    return Flat(tuple(map(_flat, shapes)), width, round((view[3] - view[1]) * size, 2))


def _flat(one: _Inked) -> FlatShape:
    even = one.path.fillType == pathops.FillType.EVEN_ODD
    return FlatShape(
        written(one.path),
        one.paint.color,
        round(one.paint.opacity, 2),
        "evenodd" if even else "nonzero",
    )


class _Walk:
    def __init__(self, root: Element, view: Bounds, *, bleed: float = _BLEED) -> None:
        self._root, self._sheet = root, _sheet(view, bleed)
        self._rules = Rules.of(root)
        self._paints = Paints.of(root, self._rules)
        self._clips = {each.get("id"): each for each in inside(root) if local(each) == "clipPath"}
        self._areas: dict[str, pathops.Path] = {}
        self._points = outlines.MAX_POINTS
        self._budget = _CLIP_BUDGET

    def shapes(self) -> Iterator[_Inked]:
        style = inherit({}, self._rules.of_element(self._root))
        yield from self._children(self._root, style, Place(), (self._sheet,), 1.0)

    def _children(
        self,
        parent: Element,
        above: Mapping[str, str],
        place: Place,
        clips: tuple[pathops.Path, ...],
        opacity: float,
    ) -> Iterator[_Inked]:
        for element in drawn(parent):
            kind = local(element)
            if kind != "g" and kind not in SHAPES:
                continue
            style = inherit(above, self._rules.of_element(element))
            if style.get("display") == "none":
                continue
            _effectless(style)
            here = place.then(placed(element.get("transform")))
            clip = self._clip(style.get("clip-path", "none"), here)
            inside = (*clips, clip) if clip else clips
            seen = opacity * share(style.get("opacity"))
            if kind == "g":
                yield from self._children(element, style, here, inside, seen)
            elif style.get("visibility", "visible") == "visible":
                yield from self._painted(element, style, here, inside, seen)

    def _painted(
        self,
        element: Element,
        style: Properties,
        place: Place,
        clips: tuple[pathops.Path, ...],
        seen: float,
    ) -> Iterator[_Inked]:
        path = outlines.outline(element)
        fill = self._paints.paint(style, "fill", seen)
        if fill and fill.opacity > _FAINTEST:
            path.fillType = _winding(style.get("fill-rule"))
            yield from self._cut(outlines.moved(path, place), fill, clips)
        line = self._paints.paint(style, "stroke", seen)
        if line and line.opacity > _FAINTEST:
            self._count(path)
            edge = outlines.stroke(path, style)
            if edge is not None:
                yield from self._cut(outlines.moved(edge, place), line, clips)

    def _cut(
        self, path: pathops.Path, paint: Paint, clips: tuple[pathops.Path, ...]
    ) -> Iterator[_Inked]:
        """What is left of a shape inside its clips; nothing of what has no area."""
        self._count(path)
        for clip in clips:
            path = self._inside(path, clip)
        left, top, right, bottom = path.bounds
        if right > left and bottom > top:
            yield _Inked(path, paint)

    def _inside(self, path: pathops.Path, clip: pathops.Path) -> pathops.Path:
        if _is_box(clip) and _within(path.bounds, clip.bounds):
            return path
        trouble = OffBoard if clip is self._sheet else HasClip
        self._budget -= (outlines.points(path) + outlines.points(clip)) ** 2
        if self._budget < 0:
            raise trouble
        try:
            return pathops.op(path, clip, pathops.PathOp.INTERSECTION)
        except pathops.PathOpsError as error:
            raise trouble from error

    def _clip(self, value: str, place: Place) -> pathops.Path | None:
        """The area that a `clip-path` leaves; it may hold plain shapes, not clips of its own."""
        if value == "none":
            return None
        id_ = reference(value) or ""
        if id_ not in self._areas:
            self._areas[id_] = self._area(id_)
        clip = outlines.moved(self._areas[id_], place)
        self._count(clip)
        return clip

    def _area(self, id_: str) -> pathops.Path:
        """As it stands in the file: read once, however often it is named."""
        source = self._clips.get(id_)
        if source is None or source.get("clipPathUnits") == "objectBoundingBox":
            raise HasClip
        whole = pathops.Path()
        here = placed(source.get("transform"))
        for element in drawn(source):
            style = self._rules.of_element(element)
            if local(element) not in SHAPES or "clip-path" in style:
                raise HasClip
            part = here.then(placed(element.get("transform")))
            whole.addPath(outlines.moved(outlines.outline(element), part))
            whole.fillType = _winding(style.get("clip-rule"))
        return whole

    def _count(self, path: pathops.Path) -> None:
        self._points -= outlines.points(path)
        if self._points < 0:
            raise TooManyParts


def _effectless(style: Properties) -> None:
    for key in ("mask", "filter"):
        if style.get(key, "none") != "none":
            raise HasEffect(part=key)


def _winding(rule: str | None) -> pathops.FillType:
    return pathops.FillType.EVEN_ODD if rule == "evenodd" else pathops.FillType.WINDING


def _view(root: Element) -> Bounds:
    """Left, top, right, bottom of the artboard."""
    told = root.get("viewBox")
    if told:
        given = numbers(told)
    else:
        given = [0.0, 0.0, _length(root.get("width")), _length(root.get("height"))]
    if len(given) != 4 or given[2] <= 0 or given[3] <= 0:
        raise NoSize
    return given[0], given[1], given[0] + given[2], given[1] + given[3]


def _sheet(view: Bounds, bleed: float) -> pathops.Path:
    """The artboard with a little bleed: what lies outside is not seen."""
    left, top, right, bottom = view
    more_x, more_y = (right - left) * bleed, (bottom - top) * bleed
    path = pathops.Path()
    pen = path.getPen()
    pen.moveTo((left - more_x, top - more_y))
    pen.lineTo((right + more_x, top - more_y))
    pen.lineTo((right + more_x, bottom + more_y))
    pen.lineTo((left - more_x, bottom + more_y))
    pen.closePath()
    return path


def _length(value: str | None) -> float:
    plain = (value or "").strip()
    unit = plain.lstrip("+-.0123456789")
    if unit not in _UNITS or not plain:
        raise NoSize
    return number(plain.removesuffix(unit)) * _UNITS[unit]


def _without_plate(inked: list[_Inked], view: Bounds) -> list[_Inked]:
    """A rectangle as large as the artboard, below all else, is its ground and no part of it."""
    if len(inked) < 2 or not _is_box(inked[0].path):
        return inked
    first, *rest = inked
    left, top, right, bottom = first.path.bounds
    wide, tall = (view[2] - view[0]) * _WHOLE, (view[3] - view[1]) * _WHOLE
    return rest if right - left >= wide and bottom - top >= tall else inked


def _is_box(path: pathops.Path) -> bool:
    """Four straight sides, none of them askew."""
    verbs = [verb for verb, _ in path]
    corners = {corner for _, given in path for corner in given}
    left, top, right, bottom = path.bounds
    square = all(x in (left, right) and y in (top, bottom) for x, y in corners)
    return _STRAIGHT.issuperset(verbs) and square and len(corners) == 4


def _within(inner: Bounds, outer: Bounds) -> bool:
    return (
        inner[0] >= outer[0]
        and inner[1] >= outer[1]
        and inner[2] <= outer[2]
        and inner[3] <= outer[3]
    )


def _around(boxes: list[Bounds]) -> Bounds:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _into(box: Bounds, ink: Bounds, size: float) -> Place:
    x = (box[0] + box[2] - (ink[0] + ink[2]) * size) / 2
    y = (box[1] + box[3] - (ink[1] + ink[3]) * size) / 2
    return Place(size, 0, 0, size, x, y)


def written(path: pathops.Path) -> str:
    """In absolute M, L, C, Q and Z, segment by segment."""
    return " ".join(
        _LETTERS[verb] + " ".join(f"{_short(x)} {_short(y)}" for x, y in given)
        for verb, given in path
    )


def _short(value: float) -> str:
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
