"""For body and snow: shampoo, mats, snowboards, diplomas."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.care import bubble
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    poly,
    rect,
    star,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.24,
)
def shampoo(
    pen: Pen,
    *,
    tone: Tone = "main",
    cap: Tone = "accent",
    kind: Literal["flip", "pump"] = "flip",
    pair: bool = True,
    bubbles: Annotated[int, Range(0, 5)] = 4,
) -> None:
    pen.ground(156 if pair else 100)
    other = rect(104, 74, 72, 110, (24, 24, 12, 12))
    if pair:
        pen.form(rect(120, 52, 40, 26, (8, 8, 3, 3)), step(cap, -1), 1)
        pen.form(other, "second", 0.8, hard=0.12)
        pen.fill(both(other, rect(100, 110, 80, 40, 0)), "paper-1")
        pen.fill(rect(122, 120, 42, 5, 2.5), "ink+3")
        pen.fill(rect(128, 132, 30, 4, 2), "paper-5")
    left = 26 if pair else 56
    body = rect(left, 56, 88, 128, (34, 34, 13, 13))
    if pair:
        pen.occlude(other, body, "second-2", 5, 4)
    middle = left + 44
    if kind == "flip":
        pen.form(
            poly([(middle - 28, 22), (middle + 28, 22), (middle + 24, 58), (middle - 24, 58)], 8),
            cap,
            1,
        )
        pen.fill(rect(middle - 27, 36, 54, 3, 0), step(cap, -2))
        pen.fill(rect(middle - 18, 28, 22, 4, 2), step(cap, 2))
    else:
        pen.line(f"M{middle} 46 L{middle} 16 L{middle - 34} 16 L{middle - 36} 24", cap, 9)
        pen.form(rect(middle - 14, 10, 32, 13, 6), cap, 1)
        pen.form(rect(middle - 22, 42, 44, 18, 5), step(cap, -1), 1)
    pen.form(body, tone, 0.8, hard=0.12)
    pen.fill(
        both(
            body,
            limb([(left + 10, 160), (left + 9, 120), (left + 14, 86), (left + 24, 72)], 3, 6, 6, 3),
        ),
        step(tone, 2),
    )
    pen.form(ell(middle, 118, 29), "paper-1", 0.8)
    drop = (
        f"M{middle} 98 C{middle + 12} 114 {middle + 14} 122 {middle + 10} 129 "
        f"C{middle + 5} 136 {middle - 5} 136 {middle - 10} 129 "
        f"C{middle - 14} 122 {middle - 12} 114 {middle} 98 Z"
    )
    pen.form(drop, "sky", 0.8)
    pen.fill(rect(middle - 22, 158, 44, 5, 2.5), step(tone, 2))
    for i in range(bubbles):
        x, y, radius = ((150, 34, 11), (172, 52, 8), (136, 18, 7), (18, 172, 9), (186, 30, 6))[i]
        bubble(pen, x, y, radius, "sky")


@drawing(
    scene_class="table",
    size_m=0.5,
)
def yoga_mat(
    pen: Pen,
    *,
    tone: Tone = "main",
    strap: Tone | None = "accent",
    state: Literal["rolled", "open"] = "open",
    pattern: Literal["plain", "lotus", "stripes"] = "lotus",
) -> None:
    pen.ground(172, 104)
    if state == "open":
        sheet = poly([(52, 116), (178, 116), (196, 180), (60, 180)], (2, 4, 6, 2))
        pen.fill(move(sheet, 0, 4), step(tone, -3))
        pen.form(sheet, step(tone, 1), 0.8, hard=0)
        if pattern == "stripes":
            for i in range(3):
                band = poly(
                    [
                        (52, 124 + i * 19),
                        (200, 124 + i * 19),
                        (200, 132 + i * 19),
                        (52, 132 + i * 19),
                    ]
                )
                pen.fill(both(sheet, band), step(tone, 3))
        elif pattern == "lotus":
            for degrees in (-160, -20, -128, -52, -90):
                petal = leaf(136, 166, 36 if degrees == -90 else 34, 17, degrees)
                pen.fill(both(sheet, petal), step(tone, 2 if degrees in {-128, -52} else 3))
        with pen.at(-28, 42, 0.92, degrees=-8):
            _roll(pen, tone, strap)
    else:
        _lying_roll(pen, tone, strap, pattern)


def _roll(pen: Pen, tone: str, strap: str | None) -> None:
    """Seen from its end, standing on the sheet's far edge."""
    side = union(rect(76, 62, 34, 90, 0), ell(110, 107, 45), ell(82, 107, 45))
    pen.form(side, tone, 0.8)
    pen.form(ell(82, 107, 45), step(tone, -1), 0.8)
    for radius in (35, 25, 15):
        pen.line(ell(82, 107, radius), step(tone, 1), 3.4)
    pen.fill(ell(82, 107, 7), step(tone, -3))
    if strap:
        band = cut(ell(104, 107, 47), ell(94, 107, 46))
        pen.form(band, strap, 1)


def _lying_roll(pen: Pen, tone: str, strap: str | None, pattern: str) -> None:
    body = union(ell(34, 134, 22, 48), rect(34, 86, 138, 96, 0), ell(170, 134, 22, 48))
    pen.form(body, tone, 0.8)
    if pattern == "stripes":
        for x in (70, 110):
            pen.fill(both(body, cut(ell(x + 8, 134, 26, 60), ell(x, 134, 26, 60))), step(tone, 2))
    elif pattern == "lotus":
        for degrees in (-160, -20, -128, -52, -90):
            pen.fill(leaf(92, 150, 32, 15, degrees), step(tone, 2))
    pen.form(ell(170, 134, 22, 48), step(tone, -1), 0.8)
    for share in (0.74, 0.5, 0.26):
        pen.line(ell(170, 134, 22 * share, 48 * share), step(tone, 2), 3)
    if strap:
        for x in (52, 132):
            band = both(body, cut(ell(x + 9, 134, 24, 54), ell(x - 3, 134, 24, 54)))
            pen.form(band, strap, 1)
        pen.line("M66 92 C70 30 142 30 146 92", strap, 7)


@drawing(
    scene_class="street",
    size_m=1.7,
)
def snowboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    accent: Tone = "accent",
    pattern: Literal["peaks", "bolt", "stripes"] = "peaks",
    bindings: bool = True,
    lean: Annotated[float, Range(-14, 14)] = 10,
) -> None:
    pen.ground(120)
    pen.fill("M18 184 C44 162 74 172 100 166 C130 160 160 170 184 184 Z", "paper-4")
    with pen.at(3, 0, 0.97, degrees=lean):
        board = (
            "M100 2 C126 2 138 16 138 38 C138 62 133 78 133 98 C133 118 138 134 138 156 "
            "C138 178 126 190 100 190 C74 190 62 178 62 156 C62 134 67 118 67 98 "
            "C67 78 62 62 62 38 C62 16 74 2 100 2 Z"
        )
        pen.fill(move(board, 5, 2), "ink", 0.16)
        pen.form(board, tone, 0.7, hard=0.08)
        if pattern == "peaks":
            pen.fill(both(board, ell(112, 42, 15)), accent)
            pen.fill(
                both(board, poly([(40, 200), (82, 104), (122, 160), (146, 128), (170, 200)], 4)),
                step(tone, -2),
            )
            pen.fill(
                both(
                    board,
                    poly([(72, 128), (82, 104), (95, 122), (88, 120), (82, 128), (78, 122)], 2),
                ),
                "paper-1",
            )
            pen.fill(both(board, rect(50, 166, 100, 40, 0)), accent)
        elif pattern == "bolt":
            pen.fill(
                both(
                    board,
                    poly(
                        [
                            (112, 20),
                            (74, 104),
                            (98, 104),
                            (84, 176),
                            (128, 84),
                            (104, 84),
                            (122, 20),
                        ],
                        3,
                    ),
                ),
                accent,
            )
        else:
            for i, own in enumerate((accent, "paper-1", "second")):
                pen.fill(both(board, turn(rect(20, 74 + i * 22, 160, 14, 0), -20)), own)
        if bindings:
            for y in (64, 128):
                pen.form(turn(rect(68, y - 9, 64, 18, 7), -8, 100, y), "dark+1", 1)
                pen.form(rect(80, y - 16, 40, 32, 9), "dark+2", 1)
                pen.fill(turn(rect(84, y - 4, 32, 8, 4), -8, 100, y), "paper-3")
        pen.fill(
            both(board, limb([(70, 52), (69, 34), (76, 18), (88, 10)], 3, 6, 6, 3)), step(tone, 3)
        )
    pen.fill("M28 184 C54 172 80 180 106 175 C134 172 156 178 172 184 Z", "paper-2")


@drawing(
    scene_class="table",
    size_m=0.3,
    pale=True,
)
def diploma(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    seal: Tone = "accent",
    ribbon: Tone = "main",
    form: Literal["sheet", "scroll"] = "sheet",
    lines: Annotated[int, Range(2, 4)] = 3,
) -> None:
    if form == "scroll":
        pen.ground(150)
        with pen.at(0, 34, 0.98, degrees=-18):
            tube = union(rect(16, 76, 168, 52, 4), ell(184, 102, 10, 26))
            pen.form(tube, tone, 0.9)
            pen.form(ell(184, 102, 10, 26), step(tone, -2), 1)
            pen.line(ell(184, 102, 5, 15), step(tone, -5), 2.4)
            pen.form(rect(84, 74, 26, 56, 3), ribbon, 1)
            for sign in (-1, 1):
                pen.form(turn(ell(97 + sign * 20, 98, 20, 11), sign * 16, 97, 98), ribbon, 1)
                pen.form(
                    poly(
                        [
                            (97, 104),
                            (97 + sign * 9, 106),
                            (97 + sign * 24, 148),
                            (97 + sign * 8, 142),
                        ],
                        2,
                    ),
                    step(ribbon, -1),
                    1,
                )
            pen.form(ell(97, 99, 10), seal, 1)
        return
    pen.ground(172)
    sheet = rect(10, 26, 180, 132, 6)
    pen.form(sheet, tone, 0.6, hard=0.03)
    frame = cut(rect(20, 36, 160, 112, 4), rect(25, 41, 150, 102, 2))
    pen.fill(frame, ribbon)
    for x, y in ((22.5, 38.5), (177.5, 38.5), (22.5, 145.5), (177.5, 145.5)):
        pen.fill(ell(x, y, 6), seal)
    pen.fill(rect(58, 54, 84, 10, 5), "ink+3")
    for i in range(lines):
        wide = (108, 92, 70, 84)[i]
        pen.fill(rect(100 - wide / 2, 76 + i * 13, wide, 5, 2.5), "paper-5")
    pen.line("M38 132 C46 122 50 138 58 128 C64 122 70 132 78 128", "ink+2", 2.6)
    for sign in (-1, 1):
        tail = poly(
            [
                (140 - sign * 2, 130),
                (140 + sign * 20, 126),
                (140 + sign * 24, 182),
                (140 + sign * 13, 172),
                (140 + sign * 4, 184),
            ],
            2,
        )
        pen.form(tail, ribbon if sign < 0 else step(ribbon, -1), 1)
    badge = star(140, 128, 31, 14, 0.86, 2)
    pen.fill(both(sheet, move(badge, 3, 6)), step(tone, -4))
    pen.form(badge, seal, 0.8)
    pen.form(ell(140, 128, 20), step(seal, 1), 0.8)
    pen.fill(star(140, 127, 12, corner=1.5), step(seal, -2))
