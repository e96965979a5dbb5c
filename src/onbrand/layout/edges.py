"""Outlines of panels: path data of M, L, C, Q, Z, so that no clip path is ever needed."""

from typing import Literal

from onbrand.layout.grid import Sheet
from onbrand.layout.placed import Box

Side = Literal["left", "right", "top", "bottom"]
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


def around_hole(sheet: Sheet, hole: str) -> str:
    """The whole sheet but for the hole (even-odd)."""
    return f"M0 0L{sheet.width} 0L{sheet.width} {sheet.height}L0 {sheet.height}Z{hole}"
