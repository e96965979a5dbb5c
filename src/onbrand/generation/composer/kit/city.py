"""Buildings: storeys are of one size, so that more of them make a higher house."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Box,
    Point,
    arch,
    both,
    cut,
    ell,
    move,
    poly,
    rect,
    segments,
)

Lit = Annotated[float, Range(0, 1)]
_STOREY = 12.0
_LOBBY = 26


def _is_lit(col: int, row: int, share: float) -> bool:
    """Irregular, and the same for the same window."""
    return (col * 73 + row * 151 + col * row * 37) % 10 < share * 10


def _windows(pen: Pen, box: Box, cols: int, rows: int, tones: tuple[str, str], lit: float) -> None:
    """Panes in (x, y, width, height), a share of them lit."""
    x, y, width, height = box
    across, down = width / cols, height / rows
    for row in range(rows):
        for col in range(cols):
            one = rect(
                x + (col + 0.14) * across, y + (row + 0.16) * down, across * 0.72, down * 0.68, 1.5
            )
            pen.fill(one, tones[_is_lit(col, row, lit)])


@drawing(
    scene_class="land",
    size_m=60,
    view="corner",
)
def tower(
    pen: Pen,
    *,
    body: Tone = "main",
    glass: Tone = "second+1",
    lamp: Tone = "warm+1",
    kind: Literal["corner", "glass", "stepped"] = "corner",
    floors: Annotated[int, Range(4, 11)] = 10,
    cols: Annotated[int, Range(3, 5)] = 4,
    lit: Lit = 0.3,
    mast: bool = True,
) -> None:
    top = GROUND - _LOBBY - floors * _STOREY
    match kind:
        case "corner":
            _corner_tower(pen, (body, glass, lamp), (top, floors, cols), lit, mast=mast)
        case "glass":
            _glass_tower(pen, (body, glass, lamp), (top, floors, cols), lit, mast=mast)
        case _:
            _stepped_tower(pen, (body, glass, lamp), (top, floors, cols), lit, mast=mast)


def _corner_tower(
    pen: Pen, tones: tuple[str, str, str], size: tuple[float, int, int], lit: float, *, mast: bool
) -> None:
    (body, glass, lamp), (top, floors, cols) = tones, size
    left = 78 - 13 * cols / 1.4 - 6
    right = left + 19 * cols + 8
    end = right + 30
    pen.ground(end - left + 22, (left + end) / 2)
    if mast:
        pen.line(segments((left + 30, top), (left + 30, top - 20)), "dark+3", 3)
        pen.fill(ell(left + 30, top - 20, 3), "hot")
    pen.fill(rect(left + 14, top - 8, 40, 12, 2), step(body, -2))
    front = rect(left, top, right - left, GROUND - top, (3, 0, 0, 0))
    side = poly([(right, top), (end, top + 10), (end, GROUND), (right, GROUND)], (0, 2, 0, 0))
    pen.form(front, body, 1.3, hard=0, lit=False)
    pen.fill(side, step(body, -2))
    pen.grain(both(side, rect(right + 12, top, 40, GROUND - top, 0)), step(body, -3))
    pen.line(
        segments((left + 0.7, GROUND), (left + 0.7, top + 2), (right, top + 0.7)),
        step(body, 2),
        1.4,
    )
    _windows(
        pen,
        (left + 6, top + 4, right - left - 12, floors * _STOREY),
        cols,
        floors,
        (glass, lamp),
        lit,
    )
    for row in range(floors):
        y = top + 7 + row * _STOREY
        slit = poly(
            [(right + 7, y + 1.5), (end - 6, y + 6), (end - 6, y + 12), (right + 7, y + 7.5)], 1
        )
        pen.fill(slit, body if not _is_lit(5, row, lit * 0.6) else step(lamp, -1))
    door = (left + right) / 2
    pen.fill(rect(door - 17, GROUND - 20, 34, 20, (3, 3, 0, 0)), "ink+1")
    for x in (door - 14, door + 1):
        pen.fill(rect(x, GROUND - 17, 13, 17, 1), lamp)
    pen.form(rect(door - 22, GROUND - 24, 44, 5, 2), "paper", lit=False)


def _glass_tower(
    pen: Pen, tones: tuple[str, str, str], size: tuple[float, int, int], lit: float, *, mast: bool
) -> None:
    (body, glass, lamp), (top, floors, cols) = tones, size
    half = 9 * cols + 4
    left, right = MID - half, MID + half
    pen.ground(2 * half + 24)
    if mast:
        pen.line(segments((right - 12, top + 8), (right - 12, max(6, top - 18))), "dark+3", 3)
    whole = poly(
        [(left, top + 30), (right - 8, top), (right, top + 3), (right, GROUND), (left, GROUND)],
        (4, 4, 3, 0, 0),
    )
    pen.form(whole, glass, 1.2, hard=0, lit=False)
    side = both(whole, rect(right - half * 0.55, 0, 80, GROUND, 0))
    pen.fill(side, step(glass, -1))
    across = 2 * half / cols
    for row in range(floors + 1):
        for col in range(cols):
            if _is_lit(col, row, lit * 0.8):
                cell = rect(
                    left + col * across + 1,
                    GROUND - _LOBBY - (row + 1) * _STOREY + 1,
                    across - 2,
                    _STOREY - 2,
                    1,
                )
                pen.fill(both(whole, cell), lamp)
    for share, wide in ((0.1, 16), (0.34, 7)):
        x = left + half * 2 * share
        gleam = poly(
            [
                (x + 60, top - 30),
                (x + 60 + wide, top - 30),
                (x + wide - 40, GROUND),
                (x - 40, GROUND),
            ]
        )
        pen.fill(
            both(both(whole, gleam), rect(0, 0, 200, GROUND - _LOBBY, 0)), step(glass, 2), 0.55
        )
    for row in range(floors + 3):
        y = GROUND - _LOBBY - row * _STOREY
        if y > top + 4:
            pen.fill(both(whole, rect(left, y - 0.8, 2 * half, 1.6, 0)), body)
    for col in range(cols + 1):
        pen.fill(both(whole, rect(left + col * across - 1.1, top - 4, 2.2, GROUND - top, 0)), body)
    rim = cut(whole, move(whole, 0, 5))
    pen.fill(rim, body)
    lobby = rect(left - 4, GROUND - _LOBBY, 2 * half + 8, _LOBBY, (3, 3, 0, 0))
    pen.form(lobby, body, 1.4, hard=0)
    for i in range(cols):
        x = left + 3 + i * across
        pen.fill(
            rect(x, GROUND - 17, across - 6, 17, (2, 2, 0, 0)),
            lamp if i == cols // 2 else step(glass, 1),
        )


def _stepped_tower(
    pen: Pen, tones: tuple[str, str, str], size: tuple[float, int, int], lit: float, *, mast: bool
) -> None:
    (body, glass, lamp), (top, floors, cols) = tones, size
    pen.ground(124)
    if mast:
        pen.fill(
            poly([(MID - 4, top + 2), (MID, max(4, top - 18)), (MID + 4, top + 2)], 1.5),
            step(body, -2),
        )
    share = (floors // 3, floors - floors // 3 - floors // 4, floors // 4)  # storeys of each block
    below = float(GROUND)
    for i, count in enumerate(share):
        half = (12 + 9.5 * cols) * (1, 0.74, 0.46)[i]
        tall = count * _STOREY + (_LOBBY if i == 0 else 0)
        y = below - tall
        block = rect(MID - half, y, 2 * half, tall, (4, 4, 0, 0))
        pen.form(block, body, 1.2, hard=0)
        pen.fill(both(block, rect(MID + half * 0.45, y, half, tall + 2, 0)), step(body, -1))
        pen.form(rect(MID - half - 3, y - 2, 2 * half + 6, 6, 2), step(body, 1), hard=0)
        across = max(2, cols - i)
        rows = max(1, count)
        inner = (MID - half + 5, y + 6, 2 * half - 10, rows * _STOREY - 3)
        _windows(pen, inner, across + (1 if i == 0 else 0), rows, (glass, lamp), lit)
        below = y
    pen.fill(rect(MID - 22, GROUND - 5, 44, 5, 1.5), "paper-3")
    pen.fill(arch(MID - 12, GROUND - 24, 24, 21), "ink+1")
    pen.fill(arch(MID - 9, GROUND - 21, 18, 18), lamp)


@drawing(
    scene_class="land",
    size_m=22,
)
def apartment_block(
    pen: Pen,
    *,
    body: Tone = "paper-1",
    roof_tone: Tone = "hot",
    glass: Tone = "second",
    lamp: Tone = "warm+1",
    floors: Annotated[int, Range(2, 5)] = 4,
    roof: Literal["gable", "flat", "mansard"] = "mansard",
    balconies: Annotated[int, Range(0, 2)] = 2,
    lit: Lit = 0.3,
) -> None:
    pen.ground(168)
    storey, left, right = 23.0, 26, 174
    top = GROUND - 48 - (floors - 1) * storey
    _roof(pen, (left, top, right), roof_tone, roof, lamp)
    wall = rect(left, top, right - left, GROUND - top, (2, 2, 0, 0))
    pen.form(wall, body, 0.9, hard=0.03)
    pen.fill(both(wall, rect(left, GROUND - 38, 200, 40, 0)), step(body, -2))
    pen.fill(both(wall, rect(left, top + 4, 200, 4, 0)), step(body, -4))
    pen.fill(rect(left - 4, top - 3, right - left + 8, 7, 2), step(body, -3))
    for row in range(floors - 1):
        y = top + 14 + row * storey
        for col in range(4):
            x = left + 14 + col * 34
            _sash(pen, (x, y), lamp if _is_lit(col, row, lit) else glass, step(body, -4))
            if col in ((), (1,), (0, 3))[balconies]:
                _balcony(pen, x - 5, y + 8, roof_tone)
    pen.fill(rect(left - 2, GROUND - 40, right - left + 4, 4, 1.5), step(body, -4))
    for col in (0, 3):
        shown = lamp if _is_lit(col, 7, lit) else glass
        _sash(pen, (left + 14 + col * 34, GROUND - 29), shown, step(body, -5))
    pen.fill(arch(84, GROUND - 36, 32, 36), step(body, -5))
    pen.form(arch(88, GROUND - 32, 24, 32), roof_tone)
    pen.fill(rect(99.2, GROUND - 30, 1.6, 30, 0), step(roof_tone, -2))
    pen.fill(rect(78, GROUND - 4, 44, 4, 1.5), step(body, -6))


def _roof(pen: Pen, box: tuple[float, float, float], tone: str, kind: str, lamp: str) -> None:
    left, top, right = box
    pen.form(rect(right - 44, top - 34, 14, 36, (2, 2, 0, 0)), step(tone, -2))
    pen.fill(rect(right - 47, top - 38, 20, 7, 2), step(tone, -1))
    if kind == "flat":
        pen.form(rect(left + 26, top - 14, 40, 16, (3, 3, 0, 0)), step(tone, -1))
        pen.line(segments((left + 86, top), (left + 86, top - 9)), "dark+3", 4)
        pen.line(segments((left + 34, top - 12), (left + 34, top - 30)), "dark+3", 2.2)
        pen.fill(ell(left + 34, top - 31, 2.4), "hot")
        return
    inset, tall = (44, 40) if kind == "gable" else (14, 28)
    shape = poly(
        [
            (left - 5, top),
            (left + inset, top - tall),
            (right - inset, top - tall),
            (right + 5, top),
        ],
        (4, 8, 8, 4),
    )
    pen.form(shape, tone, 0.9, hard=0.08)
    for x in (62, 100, 138):
        if kind == "gable" and x != 100:
            continue
        pen.fill(arch(x - 10, top - 22, 20, 22), "paper")
        pen.fill(arch(x - 7, top - 19, 14, 19), lamp if x == 62 else "second+1")


def _sash(pen: Pen, place: Point, glass: str, sill: str) -> None:
    x, y = place
    pen.fill(rect(x - 1.5, y - 1.5, 19, 16, 2), "paper")
    pen.fill(rect(x, y, 16, 13, 1), glass)
    pen.fill(rect(x + 7.2, y, 1.6, 13, 0), "paper")
    pen.fill(rect(x - 3, y + 14, 22, 2.4, 1), sill)


def _balcony(pen: Pen, x: float, y: float, tone: str) -> None:
    rail = rect(x, y, 26, 9, 2)
    pen.form(rail, tone, hard=0.2)
    for i in range(4):
        pen.fill(rect(x + 4 + i * 5.4, y + 2.4, 1.8, 6.6, 0), step(tone, -2))
