"""Freight: containers, crates, pallets; lockers and bar codes."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.facades import alike
from onbrand.generation.composer.kit.parts import pane, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Box,
    Point,
    between,
    both,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
)


def carton(pen: Pen, box: Box, tone: str, *, label: bool = False) -> None:
    """A cardboard box seen from the front, with tape and perhaps a label."""
    x, y, width, height = box
    body = rect(x, y, width, height, 2.5)
    pen.form(body, tone, 0.9)
    tape = rect(x + width * 0.4, y, width * 0.2, height * 0.34, (0, 0, 1.5, 1.5))
    pen.fill(both(body, tape), step(tone, -2))
    if label:
        pen.fill(
            rect(x + width * 0.56, y + height * 0.58, width * 0.32, height * 0.26, 1.5), "paper"
        )
        bar = rect(x + width * 0.61, y + height * 0.66, width * 0.2, height * 0.06, 0.5)
        pen.fill(bar, "ink+2")


@drawing(scene_class="street", size_m=2.7, view="corner")
def container(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "accent",
    stack: Annotated[int, Range(1, 3)] = 1,
    doors: Literal["closed", "open"] = "closed",
    ribs: Annotated[int, Range(8, 14)] = 11,
) -> None:
    pen.ground(176, 108)
    tall = (112.0, 68.0, 46.0)[stack - 1]
    for i in range(stack):
        own = (tone, other, "second")[i]
        opened = doors == "open" and i == stack - 1
        _container(pen, (180 - i * tall, tall), own, ribs, opened=opened, top=i == stack - 1)


def _container(
    pen: Pen, place: tuple[float, float], tone: str, ribs: int, *, opened: bool, top: bool
) -> None:
    foot, tall = place
    high = foot - tall
    end = poly([(22, high - 16), (72, high), (72, foot), (22, foot - 18)], 1.5)
    side = poly([(72, high), (194, high - 20), (194, foot - 26), (72, foot)], 1.5)
    if top:
        roof = poly([(22, high - 16), (72, high), (194, high - 20), (144, high - 34)], 1.5)
        pen.form(roof, step(tone, 1), 1, hard=0, lit=False)
    pen.form(end, tone, 0.9, hard=0, lit=False)
    pen.form(side, step(tone, -1), 0.9, hard=0)
    for i in range(ribs):
        a, b = (i + 0.5) / (ribs + 0.4), (i + 1) / (ribs + 0.4)
        slot = [
            (72 + 122 * a, high + 9 - 20 * a),
            (72 + 122 * b, high + 9 - 20 * b),
            (72 + 122 * b, foot - 8 - 26 * b),
            (72 + 122 * a, foot - 8 - 26 * a),
        ]
        pen.fill(poly(slot), step(tone, -2))
    if opened:
        _open_doors(pen, (high, foot), tone)
    else:
        _lock_rods(pen, (high, foot), tone)
    plate = [between((72, high), (194, high - 20), u) for u in (0.56, 0.9)]
    (x0, y0), (x1, y1) = plate
    pen.fill(poly([(x0, y0 + 16), (x1, y1 + 16), (x1, y1 + 32), (x0, y0 + 32)], 2), "paper")
    pen.fill(
        poly([(x0 + 5, y0 + 22), (x1 - 14, y1 + 24), (x1 - 14, y1 + 27), (x0 + 5, y0 + 25)]),
        "ink+2",
    )
    for x, y in (
        (72, high),
        (72, foot - 7),
        (22, high - 16),
        (22, foot - 25),
        (187, high - 19),
        (187, foot - 32),
    ):
        pen.fill(rect(x - (3.5 if x == 72 else 0), y, 7, 7, 1.5), step(tone, -3))
    pen.line(segments((72, high + 7), (72, foot - 7)), step(tone, 2), 1.6)


def _lock_rods(pen: Pen, span: tuple[float, float], tone: str) -> None:
    high, foot = span

    def on(u: float, v: float) -> Point:
        return 22 + 50 * u, (high - 16 + 16 * u) * (1 - v) + (foot - 18 + 18 * u) * v

    pen.line(segments(on(0.5, 0.03), on(0.5, 0.97)), step(tone, -2), 1.8)
    for u in (0.2, 0.38, 0.62, 0.8):
        pen.line(segments(on(u, 0.06), on(u, 0.94)), "paper-3", 2)
        pen.line(segments(on(u, 0.55), on(u + 0.1, 0.55)), "paper-3", 3)
    pen.line(segments(on(0.1, 0.3), on(0.9, 0.3)), step(tone, -1), 1.4)


def _open_doors(pen: Pen, span: tuple[float, float], tone: str) -> None:
    high, foot = span
    hole = poly([(27, high - 9), (68, high + 5), (68, foot - 5), (27, foot - 20)], 1)
    pen.fill(hole, "ink+1")
    for x, y, wide, own in (
        (30, foot - 46, 24, "wood"),
        (48, foot - 36, 20, "wood+1"),
        (34, foot - 66, 20, "wood+1"),
    ):
        pen.form(both(hole, rect(x, y, wide, 26, 2)), own, 1)
    leaf = poly([(22, high - 16), (5, high - 4), (5, foot - 6), (22, foot - 18)], 1.5)
    pen.form(leaf, step(tone, 1), 1)
    for x in (10, 16):
        pen.line(
            segments((x, high + 2 - (x - 5) * 0.7), (x, foot - 12 - (x - 5) * 0.7)), "paper-3", 1.8
        )


@drawing(scene_class="table", size_m=0.55)
def crate(
    pen: Pen,
    *,
    tone: Tone = "wood",
    fill: Literal["none", "apples", "bottles", "greens"] = "apples",
    slats: Annotated[int, Range(2, 4)] = 3,
    brace: bool = False,
    mark: bool = True,
) -> None:
    pen.ground(176)
    top = 84.0 if fill != "none" else 64.0
    pen.fill(rect(22, top - 10, 156, 26, 3), step(tone, -3))
    pen.form(rect(18, top - 14, 164, 13, 3), step(tone, -2), 1.4)
    if fill != "none":
        _CRATE_FILLS[fill](pen, top)
    tall = (GROUND_Y - top) / slats
    for i in range(slats):
        y = top + i * tall
        pen.fill(rect(18, y - 2, 164, tall, 0), step(tone, -4))
        slat = rect(12, y, 176, tall - 7, 3)
        pen.form(slat, step(tone, 1 if i == 0 else 0), 1.4, hard=0.1)
        for k in (0.36, 0.66):
            grainy = limb(
                [(52, y + tall * k), (90, y + tall * k - 2), (132 - 30 * k, y + tall * k + 1)],
                0.6,
                2,
                0.6,
            )
            pen.fill(both(slat, grainy), step(tone, -1))
    if brace:
        beam = poly([(28, top + 4), (46, top + 4), (172, 176), (154, 176)], 2)
        pen.occlude(rect(12, top, 176, 184 - top, 0), beam, step(tone, -2), 3, 6)
        pen.form(beam, step(tone, 1), 1.4)
    for x in (14, 160):
        post = rect(x, top - 4, 26, 188 - top, 3)
        pen.fill(move(both(post, rect(0, 0, 200, 180, 0)), 4, 3), step(tone, -2))
        pen.form(post, step(tone, -1 if x > 100 else 0), 1.2)
        for i in range(slats):
            pen.fill(ell(x + 13, top + (i + 0.4) * tall, 2.6), "dark+2")
    if mark:
        _stencil(pen, top + tall * (slats // 2) + tall * 0.42, tall, step(tone, -3))


GROUND_Y = 184.0


def _stencil(pen: Pen, y: float, tall: float, tone: str) -> None:
    """Two arrows: this side up."""
    size = min(11.0, tall * 0.28)
    for x in (92, 116):
        tip = [(x - size * 0.8, y - size * 0.1), (x, y - size), (x + size * 0.8, y - size * 0.1)]
        pen.line(f"{segments(*tip)} {segments((x, y - size * 0.8), (x, y + size))}", tone, 3)


def _apples(pen: Pen, top: float) -> None:
    for x, y, own in (
        (44, 4, "hot"),
        (156, 2, "leaf"),
        (74, -14, "hot-1"),
        (126, -14, "hot"),
        (100, 2, "leaf+1"),
        (100, -32, "hot"),
    ):
        pen.form(ell(x, top + y - 4, 25, 24), own, 0.9)
        pen.line(
            f"M{x} {top + y - 22} C{x} {top + y - 30} {x + 3} {top + y - 32} {x + 5} {top + y - 34}",
            "wood-3",
            3,
        )
        pen.fill(ell(x - 9, top + y - 12, 5, 4), step(own, 2))
    veined_leaf(pen, (104, top - 58), 24, 13, -24, "leaf", veins=0)


def _bottles(pen: Pen, top: float) -> None:
    for i, x in enumerate((48, 83, 118, 153)):
        own = ("leaf-1", "wood-2")[i % 2]
        neck = top - 64 + i % 2 * 6
        glass = poly(
            [
                (x - 6, neck),
                (x + 6, neck),
                (x + 7, neck + 24),
                (x + 15, neck + 40),
                (x + 15, top + 20),
            ]
            + [(x - 15, top + 20), (x - 15, neck + 40), (x - 7, neck + 24)],
            (2, 2, 6, 8, 0, 0, 8, 6),
        )
        pen.form(glass, own, 1)
        pen.form(rect(x - 7, neck - 6, 14, 11, 3), "accent")
        pen.fill(both(glass, rect(x - 15, neck + 44, 30, 20, 0)), "paper")
        pen.line(segments((x - 9, neck + 44), (x - 9, neck + 38)), step(own, 2), 2.6)


def _greens(pen: Pen, top: float) -> None:
    for x, degrees in (
        (52, -112),
        (60, -84),
        (150, -70),
        (142, -98),
        (100, -116),
        (100, -64),
        (100, -90),
    ):
        veined_leaf(
            pen,
            (x, top + 10),
            72 if x == 100 else 62,
            34,
            degrees,
            "leaf" if degrees % 4 else "leaf+1",
            veins=3,
        )
    for x, lean in ((76, -6), (124, 6), (34, -8), (168, 8)):
        root = limb([(x, top + 14), (x + lean * 0.3, top - 8), (x + lean, top - 22)], 26, 24, 16)
        pen.form(root, "hot", 1)
        for k in (-10, 2):
            pen.line(segments((x - 8, top + k), (x + 2, top + k + 1)), "hot-1", 2)


_CRATE_FILLS = {"apples": _apples, "bottles": _bottles, "greens": _greens}


@drawing(scene_class="street", size_m=2.2)
def parcel_locker(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "paper",
    cols: Annotated[int, Range(3, 4)] = 4,
    rows: Annotated[int, Range(3, 5)] = 4,
    opened: bool = True,
    roof: bool = True,
) -> None:
    pen.ground(184)
    left, right, top = 12.0, 188.0, 44.0
    pen.fill(rect(left + 6, 174, right - left - 12, 10, 2), "dark+1")
    body = rect(left, top, right - left, 132, (4, 4, 4, 4))
    pen.form(body, step(tone, -1), 0.9)
    wide, tall = (right - left - 8) / cols, 124.0 / rows
    doors: dict[str, list[Box]] = {tone: [], alt: []}
    for col in range(cols):
        for row in range(rows):
            box = (left + 5 + col * wide, top + 5 + row * tall, wide - 2, tall - 2)
            if opened and (col, row) == (cols - 1, 1):
                _open_cell(pen, box, tone)
            elif col != 1 or row == rows - 1:
                doors[alt if (col * 2 + row * 3) % 5 == 1 else tone].append(box)
    for own, boxes in doors.items():
        if boxes:
            _closed_cells(pen, boxes, own)
    _terminal(pen, (left + 5 + wide, top + 5, wide - 2, tall * (rows - 1) - 2), alt)
    if roof:
        lid = poly([(10, 28), (190, 28), (197, 44), (3, 44)], (6, 6, 3, 3))
        pen.occlude(body, lid, step(tone, -3), 0, 6)
        pen.form(lid, "accent" if tone != "accent" else "main", 1)
        for i in range(3):
            pen.fill(rect(50 + i * 36, 33, 28, 4, 2), "paper")


def _closed_cells(pen: Pen, boxes: list[Box], tone: str) -> None:
    alike(pen, [rect(*box, 3) for box in boxes], tone, 0.8, hard=0.05)
    down = -3 if tone.startswith("paper") else -2
    handles = [rect(x + w - 8, y + h / 2 - 4, 3.5, 8, 1.7) for x, y, w, h in boxes]
    pen.fill(" ".join(handles), step(tone, down * 2))
    numbers = [rect(x + 5, y + 5, 8, 4, 1) for x, y, _, _ in boxes]
    pen.fill(" ".join(numbers), step(tone, down if down == -3 else 2))


def _open_cell(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    hole = rect(x, y, width, height, 2)
    pen.fill(hole, "ink")
    side = min(width * 0.62, height - 6)
    carton(pen, (x + width * 0.12, y + height - side, side * 1.15, side), "wood+1")
    leaf = poly(
        [
            (x + width, y),
            (x + width + 9, y + 5),
            (x + width + 9, y + height + 5),
            (x + width, y + height),
        ],
        1.5,
    )
    pen.form(leaf, step(tone, 1), 1)


def _terminal(pen: Pen, box: Box, tone: str) -> None:
    """The column with a screen, a scanner and a slot."""
    x, y, width, height = box
    face = rect(x, y, width, height, 3)
    pen.form(face, step(tone, -1) if tone.startswith("paper") else tone, 0.8, hard=0.04)
    glass = rect(x + 5, y + 12, width - 10, height * 0.42, 4)
    pen.fill(rect(x + 3, y + 10, width - 6, height * 0.42 + 4, 5), "ink")
    pane(pen, glass, "sky-1")
    cx, cy = x + width / 2, y + 12 + height * 0.21
    pen.fill(ell(cx, cy, 8), "paper")
    pen.line(segments((cx - 3.5, cy), (cx - 0.8, cy + 3), (cx + 4, cy - 3)), "leaf-1", 2.6)
    for i in range(6):
        key = rect(
            x + width / 2 - 13 + i % 3 * 9.4, y + height * 0.58 + i // 3 * 8 + 6, 7, 5.5, 1.5
        )
        pen.fill(key, "ink+3")
    pen.fill(rect(x + 8, y + height - 14, width - 16, 5, 2), "ink+1")


@drawing(scene_class="table", size_m=0.08, anchor="center", pale=True)
def barcode(
    pen: Pen,
    *,
    bar: Tone = "ink",
    body: Tone = "paper",
    kind: Literal["label", "tag"] = "label",
    bars: Annotated[int, Range(14, 24)] = 20,
    scan: bool = True,
) -> None:
    if kind == "tag":
        card = poly(
            [(12, 92), (44, 42), (188, 42), (188, 162), (44, 162), (12, 112)],
            (8, 10, 10, 10, 10, 8),
        )
        card = cut(card, ell(36, 102, 8))
        left, right = 60.0, 176.0
    else:
        card, left, right = rect(10, 36, 180, 128, 12), 28.0, 172.0
    pen.cast(card, 4, 8)
    pen.form(card, body, 0.6, hard=0.03)
    if kind == "tag":
        pen.line(ell(36, 102, 10), step("accent", 0), 4)
        pen.line("M30 98 C4 70 14 30 46 22 C60 18 66 26 58 32", "accent-1", 3.5)
    widths = [(2, 1, 3, 1, 2, 4, 1, 2)[(i * 5 + i // 8) % 8] for i in range(bars)]
    unit = (right - left) / (sum(widths) + sum(1 + i % 3 % 2 for i in range(bars - 1)))
    x = left
    for i, wide in enumerate(widths):
        guard = i in (0, bars // 2, bars - 1)
        pen.fill(rect(x, 50, wide * unit, 100 if guard else 88, 0.6), bar)
        x += (wide + 1 + i % 3 % 2) * unit
    digits = 10
    for i in range(digits):
        place = left + 5 + (right - left - 10) * i / digits + (3 if i >= digits // 2 else 0)
        pen.fill(rect(place, 145, 8, 7, 1.5), step(bar, 3))
    if scan:
        if kind == "label":
            for x, y, dx, dy in (
                (6, 20, 1, 1),
                (194, 20, -1, 1),
                (6, 180, 1, -1),
                (194, 180, -1, -1),
            ):
                corner = segments((x, y + 20 * dy), (x, y), (x + 20 * dx, y))
                pen.line(corner, "accent", 5)
        ray = rect(4, 92, 192, 4.5, 2.2)
        pen.fill(ray, "hot")


@drawing(scene_class="street", size_m=1.5)
def pallet(
    pen: Pen,
    *,
    tone: Tone = "wood",
    carton_tone: Tone = "warm+1",
    layers: Annotated[int, Range(0, 2)] = 2,
    pallets: Annotated[int, Range(1, 3)] = 1,
    straps: bool = True,
) -> None:
    pen.ground(184)
    layers = min(layers, 3 - pallets) if layers else 0
    for i in range(pallets):
        _pallet(pen, 184 - i * 43, tone)
    top = 184 - pallets * 43 + 3
    sizes = ((58, 2), (50, 1)) if layers == 2 else ((62, 2), (0, 0))
    for layer in range(layers):
        tall, seed = sizes[layer]
        y = top - tall
        for i in range(3):
            carton(
                pen,
                (21 + i * 53, y, 52, tall),
                step(carton_tone, (0, -1, 1)[(i + layer) % 3]),
                label=i == seed,
            )
        top = y
    if straps and layers:
        low = 184 - pallets * 43 + 4
        for x in (44, 150):
            pen.fill(rect(x, top, 5, low - top, 0), "second-1")
        pen.fill(rect(40, top - 3, 13, 6, 2), "second-2")


def _pallet(pen: Pen, foot: float, tone: str) -> None:
    """Boards seen slightly from above, on nine blocks of which three are seen."""
    deck = poly([(24, foot - 43), (176, foot - 43), (192, foot - 30), (8, foot - 30)], 2)
    pen.form(deck, step(tone, 1), 1, hard=0)
    for i in range(1, 5):
        u = i / 5
        pen.line(segments((24 + 152 * u, foot - 43), (8 + 184 * u, foot - 31)), step(tone, -2), 2.2)
    pen.fill(rect(12, foot - 24, 176, 20, 0), step(tone, -4))
    for x in (8, 82, 156):
        pen.form(rect(x, foot - 24, 36, 18, 1.5), step(tone, -1), 1.2)
        pen.line(ell(x + 18, foot - 15, 4), step(tone, -2), 1.4)
    pen.form(rect(6, foot - 31, 188, 10, 2), tone, 1.4)
    pen.form(rect(6, foot - 9, 188, 9, 2), step(tone, -1), 1.4)
    for x in (16, 34, 90, 110, 166, 184):
        pen.fill(ell(x, foot - 26, 1.5), step(tone, -3))
