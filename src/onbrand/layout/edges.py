"""Outlines of panels: path data of M, L, C, Q, Z, so that no clip path is ever needed."""

from typing import Literal

from onbrand.layout.grid import Sheet, Side
from onbrand.layout.placed import Box

Edge = Literal["straight", "arc", "slant", "wave"]

_KAPPA = 0.5523  # a quarter circle as one cubic


def panel(sheet: Sheet, side: Side, size: float, style: Edge, depth: float) -> str:
    """A panel from `side` of the sheet; its inner edge swings between `size` and `size - depth`,
    both measured from that side."""
    along = sheet.height if side in {"left", "right"} else sheet.width
    points = _inner(style, size, depth, along)
    near = (0.0, 0.0), (0.0, float(along))
    path = f"M{_at(sheet, side, near[0])}L{_at(sheet, side, points[0][0])}"
    for step in points[1:]:
        letter = {1: "L", 2: "Q", 3: "C"}[len(step)]
        path += letter + " ".join(_at(sheet, side, point) for point in step)
    return f"{path}L{_at(sheet, side, near[1])}Z"


def _inner(
    style: Edge, size: float, depth: float, along: float
) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Points as (distance from the side, distance along it)."""
    low = size - depth
    if style == "arc":
        # A quadratic reaches half way to its control point.
        return ((low, 0.0),), ((size + depth, along / 2), (low, along))
    if style == "slant":
        return ((size, 0.0),), ((low, along),)
    if style == "wave":
        middle = (size + low) / 2
        crest = depth / 6  # a cubic reaches three quarters of the way to its handles
        return (
            ((middle, 0.0),),
            (
                (size + crest, along * 0.25),
                (size + crest, along * 0.32),
                (middle, along * 0.5),
            ),
            ((low - crest, along * 0.68), (low - crest, along * 0.75), (middle, along)),
        )
    return ((size, 0.0),), ((size, along),)


def _at(sheet: Sheet, side: Side, point: tuple[float, float]) -> str:
    deep, along = point
    x, y = {
        "left": (deep, along),
        "right": (sheet.width - deep, along),
        "top": (along, deep),
        "bottom": (along, sheet.height - deep),
    }[side]
    return f"{x:.1f} {y:.1f}"


def rounded(box: Box, radius: float, top: float | None = None) -> str:
    """A rectangle with round corners; `top` is the radius of the upper two."""
    low = min(radius, box.width / 2, box.height / 2)
    high = min(low if top is None else top, box.width / 2, box.height)
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    a, b = high * (1 - _KAPPA), low * (1 - _KAPPA)
    return (
        f"M{x + high:.1f} {y:.1f}L{right - high:.1f} {y:.1f}"
        f"C{right - a:.1f} {y:.1f} {right:.1f} {y + a:.1f} {right:.1f} {y + high:.1f}"
        f"L{right:.1f} {bottom - low:.1f}"
        f"C{right:.1f} {bottom - b:.1f} {right - b:.1f} {bottom:.1f} {right - low:.1f} {bottom:.1f}"
        f"L{x + low:.1f} {bottom:.1f}"
        f"C{x + b:.1f} {bottom:.1f} {x:.1f} {bottom - b:.1f} {x:.1f} {bottom - low:.1f}"
        f"L{x:.1f} {y + high:.1f}"
        f"C{x:.1f} {y + a:.1f} {x + a:.1f} {y:.1f} {x + high:.1f} {y:.1f}Z"
    )


Cut = Literal["block", "round", "cut"]
CUT = 0.22  # of a cut corner's height: how much narrower it is there
ROUND = 0.8  # of a round corner's width and height: what it holds at its fullest


def corner(sheet: Sheet, side: Side, ends: Side, size: tuple[float, float], style: Cut) -> str:
    """A panel in a corner, at the `side` and the end of the sheet; `size` is how far it reaches
    from there."""
    width, height = size
    soft = sheet.short * 0.06
    inner: tuple[tuple[tuple[float, float], ...], ...] = {
        "block": (
            ((0, height),),
            ((width - soft, height),),
            (
                (width - soft * (1 - _KAPPA), height),
                (width, height - soft * (1 - _KAPPA)),
                (width, height - soft),
            ),
            ((width, 0),),
        ),
        "round": (
            ((0, height),),
            ((width * ROUND, height), (width, height * ROUND), (width, 0)),
        ),
        "cut": (((0, height),), ((width - height * CUT, height),), ((width, 0),)),
    }[style]

    def at(point: tuple[float, float]) -> str:
        across, up = point
        x = across if side == "left" else sheet.width - across
        y = sheet.height - up if ends == "bottom" else up
        return f"{x:.1f} {y:.1f}"

    path = f"M{at((0, 0))}"
    for step in inner:
        letter = {1: "L", 3: "C"}[len(step)]
        path += letter + " ".join(map(at, step))
    return f"{path}Z"


def around_hole(sheet: Sheet, hole: str) -> str:
    """The whole sheet but for the hole (even-odd)."""
    return f"M0 0L{sheet.width} 0L{sheet.width} {sheet.height}L0 {sheet.height}Z{hole}"
