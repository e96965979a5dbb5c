"""Footwear: sneakers, shoes and boots, socks."""

from collections.abc import Callable
from typing import Literal

from onbrand.generation.composer.drawing import Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.3,
    facing="right",
    view="side",
)
def sneakers(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    mark: Literal["stripes", "waves", "leaf"] = "waves",
    cut_high: bool = False,
    pair: bool = True,
) -> None:
    pen.ground(178)
    if pair:
        with pen.at(27, 10, 0.84):
            _sneaker(pen, step(tone, -1), trim, mark, high=cut_high)
        with pen.at(1, 29.4, 0.84):
            _sneaker(pen, tone, trim, mark, high=cut_high)
        return
    with pen.at(0, 0, 1):
        _sneaker(pen, tone, trim, mark, high=cut_high)


def _sneaker(pen: Pen, tone: str, trim: str, mark: str, *, high: bool) -> None:
    tongue = (
        "M66 58 C70 42 90 40 94 50 L112 92 L80 104 Z"
        if high
        else "M74 88 C76 70 96 66 102 76 L118 98 L88 112 Z"
    )
    pen.form(tongue, step(tone, 1), 0.9)
    upper = (
        "M20 168 C16 140 24 110 20 66 C20 54 28 50 36 52 C48 56 62 56 72 58 C82 82 96 100 116 112 "
        "C136 124 176 126 188 148 C192 158 190 164 188 168 Z"
        if high
        else "M18 168 C16 140 22 120 16 98 C14 86 26 80 34 86 C46 98 64 98 78 88 C88 100 100 108 116 116 "
        "C138 126 176 128 188 148 C192 158 190 164 188 168 Z"
    )
    pen.form(upper, tone, 0.7)
    toe = both(upper, "M148 200 C142 160 154 132 172 118 L210 118 L210 200 Z")
    pen.form(toe, "paper-1", 0.9)
    heel = both(
        upper,
        "M0 60 L40 60 C48 110 46 140 56 200 L0 200 Z"
        if not high
        else "M0 96 L30 100 C44 120 46 150 56 200 L0 200 Z",
    )
    pen.form(heel, trim, 0.9)
    _mark(pen, upper, mark)
    eyelets = both(upper, poly([(78, 82), (152, 118), (146, 136), (64, 108)], 4))
    eyelets = both(
        upper,
        limb(
            [
                (76, 92) if not high else (70, 66),
                (96, 112) if not high else (88, 100),
                (120, 122),
                (146, 130),
            ],
            15,
            15,
            15,
            12,
        ),
    )
    pen.fill(eyelets, step(tone, -1))
    _laces(pen, high=high)
    sole = (
        "M14 160 C60 168 140 168 190 158 C198 166 194 184 180 184 L28 184 C14 184 10 172 14 160 Z"
    )
    pen.form(sole, "paper", 1)
    pen.fill(both(sole, "M0 174 C60 180 140 180 200 172 L200 178 C140 185 60 185 0 180 Z"), trim)


def _mark(pen: Pen, upper: Path, kind: str) -> None:
    match kind:
        case "stripes":
            for x in (72, 92):
                bar = poly([(x, 112), (x + 11, 112), (x + 7, 172), (x - 4, 172)])
                pen.fill(both(upper, bar), "paper")
        case "waves":
            for y in (136, 149):
                line = [
                    (46, y + 4),
                    (60, y - 2),
                    (74, y + 3),
                    (88, y - 2),
                    (102, y + 3),
                    (118, y - 2),
                ]
                pen.fill(both(upper, limb([*line, (134, y + 3)], 5, 6, 5)), "paper")
        case _:
            for degrees, x, y in ((-64, 78, 156), (-20, 82, 156), (-108, 74, 156)):
                pen.fill(leaf(x, y, 27, 14, degrees), "paper")


def _laces(pen: Pen, *, high: bool) -> None:
    rows = (
        ((80, 86), (92, 102), (104, 112), (120, 119), (136, 126))
        if not high
        else ((74, 68), (82, 84), (92, 99), (106, 111), (124, 119))
    )
    for x, y in rows:
        pen.fill(limb([(x - 7, y + 11), (x, y + 3), (x + 9, y - 5)], 4, 5.4, 4), "paper")
    x, y = rows[0]
    pen.line(f"M{x + 6} {y - 2} C{x + 20} {y - 16} {x + 30} {y - 6} {x + 12} {y + 2}", "paper", 2.6)


@drawing(
    scene_class="table",
    size_m=0.3,
    facing="right",
    view="side",
)
def shoes(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    brogued: bool = True,
    pair: bool = True,
) -> None:
    pen.ground(168)

    def one(own: str) -> None:
        _oxford(pen, own, brogued=brogued)

    _both_feet(pen, one, tone, pair=pair)


@drawing(
    scene_class="table",
    size_m=0.35,
    facing="right",
    view="side",
)
def boots(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    fur: bool = False,
    pair: bool = True,
) -> None:
    pen.ground(168)

    def one(own: str) -> None:
        _boot(pen, own, fur=fur)

    _both_feet(pen, one, tone, pair=pair)


@drawing(
    scene_class="table",
    size_m=0.25,
    facing="right",
    view="side",
)
def heels(
    pen: Pen,
    *,
    tone: Tone = "hot",
    bow: bool = True,
    pair: bool = True,
) -> None:
    pen.ground(168)

    def one(own: str) -> None:
        _heel(pen, own, bow=bow)

    _both_feet(pen, one, tone, pair=pair)


@drawing(
    scene_class="table",
    size_m=0.4,
    facing="right",
    view="side",
)
def rubber_boots(
    pen: Pen,
    *,
    tone: Tone = "accent",
    pattern: Literal["plain", "dots"] = "plain",
    pair: bool = True,
) -> None:
    pen.ground(168)

    def one(own: str) -> None:
        _welly(pen, own, dotted=pattern == "dots")

    _both_feet(pen, one, tone, pair=pair)


def _both_feet(pen: Pen, one: Callable[[str], None], tone: str, *, pair: bool) -> None:
    if not pair:
        one(tone)
        return
    with pen.at(28, 12, 0.84):
        one(step(tone, -1))
    with pen.at(0, 29.4, 0.84):
        one(tone)


def _boot(pen: Pen, tone: str, *, fur: bool) -> None:
    loop = cut(rect(22, 14, 16, 26, 6), rect(27, 19, 6, 16, 3))
    pen.fill(loop, step(tone, -2))
    pen.form(poly([(72, 24), (98, 16), (112, 60), (88, 70)], 6), step(tone, -1), 1)
    upper = (
        "M26 168 C22 130 32 90 28 28 C28 22 32 20 38 21 C54 25 70 25 84 22 C88 52 92 84 102 102 "
        "C120 116 170 112 184 142 C188 154 188 162 186 168 Z"
    )
    pen.form(upper, tone, 0.7)
    toe = both(upper, "M132 200 C130 150 142 120 156 100 L210 100 L210 200 Z")
    pen.fill(cut(toe, move(toe, 3, 1)), step(tone, -2))
    heel = both(upper, "M0 110 C40 112 52 140 56 200 L0 200 Z")
    pen.form(heel, step(tone, -1), 1)
    pen.fill(both(upper, rect(0, 14, 120, 16, 0)), step(tone, -1))
    if fur:
        tufts = union(*(ell(32 + i * 11, 22 + i % 2 * 5, 10) for i in range(6)))
        pen.form(tufts, "paper-1", 0.9)
    for i, (x, y) in enumerate(((84, 46), (87, 64), (91, 82), (100, 98), (114, 108))):
        pen.line(segments((x - 14, y + 6 + i), (x + 3, y - 3)), "warm+2", 4)
        pen.fill(ell(x - 14, y + 6 + i, 2.6), "warm-1")
    pen.fill(both(upper, limb([(40, 46), (42, 80), (38, 110)], 2, 6, 2)), step(tone, 2))
    _sole(pen, "dark+1", 16)


def _sole(pen: Pen, tone: str, tall: float, *, heel: float = 50) -> None:
    pen.fill(rect(20, 183 - tall, 170, tall - 5, (4, 8, 5, 3)), step(tone, 1))
    blocks = union(rect(20, 174, heel, 10, (0, 0, 3, 3)), rect(88, 176, 96, 8, (0, 0, 4, 4)))
    pen.fill(union(blocks, rect(20, 178 - tall * 0.3, 166, 4, 2)), tone)
    pen.line(segments((26, 187 - tall), (184, 187 - tall)), "warm", 1.8, dash="4 4")


def _oxford(pen: Pen, tone: str, *, brogued: bool) -> None:
    pen.fill(ell(56, 98, 38, 10), step(tone, -3))
    upper = (
        "M20 170 C16 140 20 116 16 100 C16 92 24 90 30 94 C44 108 66 104 84 86 C92 100 108 110 126 118 "
        "C150 126 180 130 190 152 C192 162 190 166 188 170 Z"
    )
    pen.form(upper, tone, 0.7)
    toe = both(upper, "M140 200 C132 160 142 130 156 110 L210 110 L210 200 Z")
    pen.form(toe, step(tone, 1), 0.9)
    vamp = both(upper, "M62 94 L92 76 L134 120 L112 146 C92 140 70 122 62 94 Z")
    pen.fill(vamp, step(tone, -1))
    heel = both(upper, "M0 90 C34 106 46 140 48 200 L0 200 Z")
    pen.form(heel, step(tone, -1), 1)
    for i in range(6 if brogued else 0):
        pen.fill(ell(141 + i * 1.2 - (i - 3) ** 2 * 0.4, 124 + i * 8, 1.5), "warm+1")
    for x, y in ((88, 102), (99, 111), (111, 119)):
        pen.line(segments((x - 8, y + 7), (x + 7, y - 4)), "warm+2", 3.6)
    _sole(pen, "dark+1", 14, heel=46)


def _heel(pen: Pen, tone: str, *, bow: bool) -> None:
    pen.fill("M24 70 C20 100 34 126 34 184 L24 184 C22 150 14 110 12 76 Z", step(tone, -2))
    inner = "M14 66 C40 96 80 116 124 138 C140 146 150 156 146 160 L100 156 C60 146 20 110 14 66 Z"
    pen.fill(inner, step(tone, -3))
    upper = (
        "M10 62 C22 60 28 74 40 92 C62 118 92 136 118 140 C126 134 140 132 154 142 C170 152 190 164 192 176 "
        "C192 182 188 184 184 184 L132 184 C92 180 74 150 46 132 C26 120 10 100 8 74 C8 66 8 64 10 62 Z"
    )
    pen.form(upper, tone, 0.8)
    pen.fill(both(upper, "M110 178 C140 184 170 184 200 178 L200 190 L110 190 Z"), "dark+1")
    pen.fill(both(upper, limb([(140, 146), (156, 152), (170, 164)], 2, 6, 2)), step(tone, 3))
    if bow:
        loops = union(leaf(122, 142, 26, 22, -150), leaf(122, 142, 26, 22, -20))
        pen.form(loops, step(tone, 1), 1)
        pen.form(ell(122, 142, 6), tone, 1)


def _welly(pen: Pen, tone: str, *, dotted: bool) -> None:
    pen.fill(ell(60, 24, 34, 9), step(tone, -3))
    upper = (
        "M26 170 C22 130 32 90 26 24 C46 34 74 34 94 24 C92 60 90 92 104 108 C124 118 172 116 186 146 "
        "C190 158 188 166 186 170 Z"
    )
    pen.form(upper, tone, 0.7)
    pen.fill(both(upper, "M20 38 C46 48 76 48 100 38 L100 50 C76 60 46 60 20 50 Z"), step(tone, 2))
    pen.fill(
        both(upper, "M0 150 C60 160 140 160 200 146 L200 158 C140 168 60 170 0 162 Z"),
        step(tone, -1),
    )
    pen.fill(both(upper, limb([(40, 64), (42, 94), (38, 124)], 3, 8, 3)), step(tone, 3))
    pen.fill(both(upper, limb([(150, 128), (164, 133), (174, 144)], 2, 6, 2)), step(tone, 3))
    for i in range(9 if dotted else 0):
        x, y = 46 + i % 3 * 22 + i // 3 % 2 * 10 + max(0, i - 5) * 14, 68 + i // 3 * 26
        pen.fill(both(upper, ell(x, y, 6)), step(tone, 3))
    _sole(pen, step(tone, -2), 14)


@drawing(
    scene_class="table",
    size_m=0.35,
    anchor="center",
)
def socks(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    pattern: Literal["stripes", "dots", "argyle", "plain"] = "stripes",
    pair: bool = True,
    tag: bool = True,
) -> None:
    if pair:
        with pen.at(30, -2, 0.92, degrees=10):
            _sock(pen, step(tone, -1), trim, pattern)
        with pen.at(-13, 12, 0.92):
            _sock(pen, tone, trim, pattern)
    else:
        with pen.at(-4, 0, 1):
            _sock(pen, tone, trim, pattern)
    if tag:
        paper = turn(rect(56, 58, 26, 34, 3), -8, 70, 60)
        pen.cast(paper, 2, 3)
        pen.fill(paper, "paper-1")
        pen.line("M72 46 L68 64", "ink+3", 1.6)
        pen.fill(ell(69, 79, 6), trim)


def _sock(pen: Pen, tone: str, trim: str, pattern: str) -> None:
    leg = (
        "M58 26 L118 26 C118 60 116 84 124 104 C138 118 166 126 178 142 C190 160 178 184 152 184 "
        "C120 184 84 172 68 150 C54 130 60 70 58 26 Z"
    )
    pen.cast(leg, 4, 6)
    pen.form(leg, tone, 0.7)
    match pattern:
        case "stripes":
            for i in range(4):
                y = 56 + i * 18
                pen.fill(
                    both(leg, limb([(50, y), (88, y + 5), (130, y)], 8, 8)),
                    "paper" if i % 2 else trim,
                )
        case "dots":
            for i in range(13):
                x, y = 68 + i % 3 * 20 + i // 3 % 2 * 9 + max(0, i - 8) * 8, 54 + i // 3 * 22
                pen.fill(both(leg, ell(x, y, 5)), "paper")
        case "argyle":
            for i in range(3):
                for x in (74, 104):
                    y = 62 + i * 30
                    pen.fill(
                        both(leg, poly([(x, y - 15), (x + 13, y), (x, y + 15), (x - 13, y)], 1)),
                        trim if (i + (x > 80)) % 2 else step(tone, 2),
                    )
        case _:
            pass
    toe = both(leg, "M142 200 C136 168 150 140 170 120 L210 120 L210 200 Z")
    pen.form(toe, trim, 0.9)
    heel = both(leg, ell(64, 152, 32, 34))
    pen.form(heel, trim, 0.9)
    cuff = rect(53, 12, 70, 28, 6)
    pen.occlude(leg, cuff, step(tone, -2), 0, 5)
    pen.form(cuff, trim, 1)
    for i in range(7):
        pen.fill(rect(61 + i * 8.6, 15, 2.6, 22, 1.3), step(trim, -1))
