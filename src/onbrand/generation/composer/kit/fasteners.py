"""Small things that hold paper."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import both, ell, limb, move, poly, rect, union


@drawing(
    scene_class="table",
    size_m=0.05,
    view="top",
    anchor="center",
)
def paper_clip(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["wire", "binder"] = "wire",
    clips: Annotated[int, Range(1, 3)] = 2,
    sheet: bool = True,
) -> None:
    if sheet:
        corner = poly([(4, 84), (128, 84), (128, 196), (4, 196)], (0, 5, 0, 0))
        pen.cast(corner, 3, 0)
        pen.fill(corner, "paper-2")
        for i in range(4):
            pen.fill(rect(18, 116 + i * 20, (88, 70, 84, 50)[i], 7, 3.5), "paper-5")
    places = ((0, 0, 1, 14), (76, 26, 0.62, 52), (84, 104, 0.54, -24))
    for i, (x, y, size, lean) in enumerate(places[:clips]):
        own = (tone, "accent", "second")[i]
        grow = 0.82 if i == 0 else size
        with pen.at(x + (24 if i == 0 else 12), y + (2 if i == 0 else 0), grow, degrees=lean):
            if kind == "wire":
                _wire(pen, own)
            else:
                _binder_clip(pen, own)


def _wire(pen: Pen, tone: str) -> None:
    path = "M76 70 L76 150 C76 184 124 184 124 150 L124 48 C124 2 60 2 60 48 L60 158 C60 206 140 206 140 158 L140 62"
    pen.line(move(path, 4, 7), "ink", 11, 0.16)
    pen.line(path, step(tone, -1), 11)
    pen.line(move(path, -1.2, -1.2), tone, 7.5)
    pen.line(move(path, -2.4, -2.2), step(tone, 2), 1.8)


def _binder_clip(pen: Pen, tone: str) -> None:
    for mirror in (False, True):
        loop = "M78 92 C70 60 74 20 100 14 C126 20 130 60 122 92"
        if mirror:
            loop = "M84 94 C80 66 84 38 100 34 C116 38 120 66 116 94"
        pen.line(loop, "paper-5" if mirror else "paper-6", 7)
    body = poly([(46, 92), (154, 92), (176, 184), (24, 184)], (6, 6, 8, 8))
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8)
    pen.form(rect(40, 84, 120, 20, 9), step(tone, 1), 1.2)
    pen.fill(both(body, limb([(50, 116), (44, 140), (40, 168)], 4, 8, 4)), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.04,
    anchor="center",
)
def push_pin(
    pen: Pen,
    *,
    tone: Tone = "hot",
    pins: Annotated[int, Range(1, 2)] = 1,
    under: Literal["note", "none"] = "note",
    tilt: Annotated[float, Range(14, 40)] = 28,
) -> None:
    if under == "note":
        sheet = poly([(10, 118), (150, 104), (190, 186), (34, 194)], 5)
        pen.cast(sheet, 3, 3)
        pen.form(sheet, "second+1", 0.6, hard=0)
        for i in range(3):
            x, y = 104 + i * 5, 140 + i * 14
            line = poly(
                [(x, y), (x + 48 - i * 8, y - 4), (x + 49 - i * 8, y + 1), (x + 1, y + 5)], 2
            )
            pen.fill(line, "second-2")
    if pins == 2:
        with pen.at(104, 26, 0.5, degrees=tilt - 6):
            _pin(pen, "main" if tone != "main" else "hot")
    with pen.at(-6, 0, 0.92, degrees=tilt):
        _pin(pen, tone)


def _pin(pen: Pen, tone: str) -> None:
    pen.fill(poly([(96, 120), (104, 120), (100.6, 198), (99.4, 198)], 0.5), "paper-6")
    pen.fill(poly([(96, 120), (99, 120), (100, 198), (99.4, 198)], 0.3), "paper-2")
    waist = poly([(78, 44), (122, 44), (116, 92), (84, 92)], 4)
    flange = "M50 118 C52 100 72 88 100 88 C128 88 148 100 150 118 C150 132 50 132 50 118 Z"
    pen.form(flange, tone, 0.9)
    pen.occlude(flange, waist, step(tone, -2), 3, 8)
    pen.form(waist, tone, 1, hard=0.16)
    head = union(rect(62, 14, 76, 36, 14))
    pen.occlude(waist, head, step(tone, -2), 2, 7)
    pen.form(head, step(tone, 1), 1)
    pen.fill(ell(86, 26, 14, 5), step(tone, 3))
