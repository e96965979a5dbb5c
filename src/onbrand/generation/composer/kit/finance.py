"""Money and trust."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import coin, eye, veined_leaf
from onbrand.generation.composer.pen import LINE, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    DETAIL,
    GROUND,
    MID,
    PART,
    Path,
    both,
    bounds,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    scale,
    segments,
    star,
    tick,
    turn,
    union,
)


@drawing(
    scene_class="symbol",
    size_m=0.1,
    anchor="center",
)
def card(
    pen: Pen,
    *,
    tone: Tone = "main",
    chip: Tone = "warm",
    back: Tone | None = None,
    art: Literal["rings", "wave", "plain"] = "rings",
    tilt: Annotated[float, Range(-18, 12)] = -12,
) -> None:
    def laid(path: Path) -> Path:
        return turn(path, tilt)

    if back:
        behind = move(turn(rect(22, 52, 156, 98, 12), tilt - 12, MID, 112), 4, -12)
        pen.cast(behind, 3, 6)
        pen.panel(behind, back)
        stripe = move(turn(rect(22, 70, 156, 16, 0), tilt - 12, MID, 112), 4, -12)
        pen.fill(stripe, step(back, -2))
    face = laid(rect(20, 50, 160, 102, 12))
    pen.cast(face, 5, 9)
    pen.fill(face, tone)
    if art == "rings":
        pen.fill(both(face, laid(ell(170, 150, 84))), step(tone, -1))
        pen.fill(both(face, laid(ell(176, 160, 52))), step(tone, -2))
    elif art == "wave":
        for low, shade in ((0, -1), (22, -2)):
            water = curve(
                [
                    (10, 118 + low),
                    (50, 100 + low),
                    (96, 122 + low),
                    (140, 104 + low),
                    (190, 92 + low),
                ]
            )
            pen.fill(both(face, laid(f"{water} L190 170 L10 170 Z")), step(tone, shade))
    pen.shade(face, step(tone, -2), 0.9, hard=0)
    pen.light(face, step(tone, 2), 1.6)
    pen.form(laid(rect(36, 80, 28, 21, DETAIL)), chip)
    pen.line(laid("M36 90.5 L64 90.5 M50 80 L50 101"), step(chip, -1), 1.4)
    for i in range(4):
        pen.fill(laid(rect(36 + i * 27, 114, 20, 5, 2.5)), "paper")
    pen.fill(laid(rect(36, 131, 52, 5, 2.5)), step(tone, 3))
    mark = "accent" if chip != "accent" else "accent+2"
    pen.fill(laid(ring(152, 130, 13, 7)), mark)
    pen.fill(laid(ell(152, 130, 3.6)), "paper")
    pen.fill(laid(rect(36, 62, 34, 6, 3)), "paper")
    for i in range(2):
        reach = 5 + i * 5
        pen.line(
            laid(
                f"M{72 + i * 5} {90.5 - reach} C{72 + i * 5 + reach * 0.5} {88} {72 + i * 5 + reach * 0.5} 93 {72 + i * 5} {90.5 + reach}"
            ),
            step(tone, 3),
            2,
        )


@drawing(
    scene_class="table",
    size_m=0.1,
)
def coins(
    pen: Pen,
    *,
    tone: Tone = "warm",
    piles: Annotated[int, Range(1, 4)] = 3,
    tallest: Annotated[int, Range(3, 9)] = 8,
    grow: bool = False,
    single: bool = False,
) -> None:
    if single:
        pen.ground(116)
        _coin_pile(pen, tone, 100, 56, 1, 0)
        return
    pen.ground(min(172, 60 + 42 * piles))
    width = min(58, 172 / piles)
    for k in range(piles):
        cx = 100 + (k - (piles - 1) / 2) * width
        count = max(2, round(tallest * (k + 1.2) / (piles + 0.2)))
        top = _coin_pile(pen, tone, cx, width * 0.47, count, k)
        if grow and k == piles - 1:
            pen.line(
                curve([(cx, top), (cx + 2, top - 14), (cx + 2, top - 24), (cx, top - 34)]),
                "leaf-1",
                LINE,
            )
            veined_leaf(pen, (cx + 1, top - 18), 32, 18, -28, "leaf")
            veined_leaf(pen, (cx, top - 30), 32, 18, -150, "leaf")


def _coin_pile(pen: Pen, tone: str, cx: float, radius: float, count: int, seed: int) -> float:
    """The height of the top of the pile."""
    flat, y, x = radius * 0.30, 0.0, cx
    lowest = GROUND - 4 - flat
    for i in range(count):
        y, x = lowest - i * 11.5, cx + ((i * 7 + seed * 3) % 5 - 2) * 0.9
        edge = union(
            ell(x, y - 4, radius, flat),
            rect(x - radius, y - 4, 2 * radius, 8, 0),
            ell(x, y + 4, radius, flat),
        )
        pen.fill(edge, step(tone, -1))
        pen.fill(both(rect(x + radius * 0.25, y - 20, radius, 40, 0), edge), step(tone, -2))
        foot = y + flat * 0.7
        notches = [x - radius * (0.8 - q * 0.26) for q in range(5)]
        milled = " ".join(segments((n, foot - 1), (n, foot + 3)) for n in notches)
        pen.line(milled, step(tone, 1), 1.3)
        pen.fill(ell(x, y - 4, radius, flat), tone)
        glint = cut(
            ell(x, y - 4, radius * 0.96, flat * 0.94),
            ell(x + 0.6, y - 3.4, radius * 0.9, flat * 0.86),
        )
        pen.fill(glint, step(tone, 2))
    pen.fill(ell(x, y - 4, radius * 0.6, flat * 0.58), step(tone, -1))
    pen.fill(ell(x + 1, y - 3.4, radius * 0.52, flat * 0.48), step(tone, 1))
    return y - 6


@drawing(
    scene_class="table",
    size_m=0.2,
    facing="right",
)
def piggy_bank(
    pen: Pen,
    *,
    tone: Tone = "hot",
    money: Tone = "warm+1",
    coins: Annotated[int, Range(0, 2)] = 1,
    happy: bool = False,
) -> None:
    pen.ground(140)
    for x in (72, 134):
        pen.form(rect(x, 150, 20, 34, (2, 2, 7, 7)), step(tone, -2))
    tail = curve([(40, 112), (28, 112), (20, 104), (24, 96), (32, 100), (28, 110), (18, 114)])
    pen.line(tail, step(tone, -1), LINE)
    body = union(ell(98, 120, 64, 48), ell(146, 118, 27, 29))
    for x in (52, 116):
        pen.form(rect(x, 150, 22, 34, (2, 2, 7, 7)), tone)
        pen.fill(rect(x, 176, 22, 8, (1, 1, 7, 7)), step(tone, -2))
    pen.form(body, tone, 0.9)
    pen.fill(both(body, limb([(50, 104), (60, 90), (76, 82)], 4, 9, 4)), step(tone, 2))
    snout = ell(172, 122, 13, 17)
    pen.occlude(body, snout, step(tone, -1), -3, 5)
    pen.form(snout, step(tone, 1), 0.8)
    for dy in (-4.5, 4.5):
        pen.fill(ell(174, 122 + dy, 2.6, 3), step(tone, -2))
    pen.fill(leaf(136, 96, 34, 26, -62, -0.1), step(tone, -1))
    ear = leaf(126, 98, 36, 27, -84, -0.1)
    pen.form(ear, tone)
    if happy:
        pen.line("M144 108 C147 103 153 103 156 108", "ink", 2.6)
    else:
        eye(pen, 151, 107, 4.4, white=False)
    pen.fill(ell(148, 131, 8, 5), step(tone, -1))
    pen.fill(rect(76, 74, 34, 6, 3), step(tone, -3))
    for i in range(coins):
        coin(pen, 93 + i * 26, 50 - i * 14, 18, money)


@drawing(
    scene_class="table",
    size_m=0.12,
)
def wallet(
    pen: Pen,
    *,
    tone: Tone = "main",
    notes: Annotated[int, Range(0, 2)] = 2,
    card: Tone | None = "accent",
    note: Tone = "second",
) -> None:
    pen.ground(160)
    for i in range(notes):
        paper = turn(rect(44 + i * 6, 32 + i * 14, 110, 70, 4), -3 + i * 4, 100, 70)
        own = step(note, 1 - i)
        pen.form(paper, own, 0.8)
        pen.fill(both(paper, turn(ell(100 + i * 4, 56 + i * 12, 17), -3, 100, 70)), step(own, 2))
    if card:
        plastic = turn(rect(52, 58, 92, 50, 6), 3, 100, 80)
        pen.form(plastic, card)
        pen.fill(turn(rect(52, 66, 92, 9, 0), 3, 100, 80), step(card, -2))
    back = rect(24, 76, 148, 100, (12, 12, 10, 10))
    pen.form(back, step(tone, -1), 1, hard=0)
    front = rect(20, 88, 156, 96, (8, 8, 14, 14))
    pen.occlude(back, front, step(tone, -2), 0, -4)
    pen.form(front, tone, 0.9)
    pen.line("M30 98 L166 98 M30 174 L166 174", step(tone, 2), 1.8, dash="6 4.5")
    strap = rect(132, 116, 54, 40, (12, 6, 6, 12))
    pen.occlude(front, strap, step(tone, -2), -4, 6)
    pen.form(strap, step(tone, 1), 1.2)
    pen.form(ell(150, 136, 7.5), "accent" if tone != "accent" else "paper-2")


@drawing(
    scene_class="land",
    size_m=14,
)
def bank(
    pen: Pen,
    *,
    wall: Tone = "paper-1",
    roof: Tone = "main",
    columns: Annotated[int, Range(3, 5)] = 4,
    emblem: Literal["coin", "star", "clock"] = "coin",
    flag: bool = False,
) -> None:
    pen.ground(172)
    if flag:
        pen.line("M100 40 L100 6", "ink+3", 2.6)
        pen.form("M101 8 C112 4 120 12 134 8 L134 24 C120 28 112 20 101 24 Z", "accent", 1)
    inside = rect(32, 84, 136, 76, 0)
    pen.fill(inside, step(wall, -5))
    door = rect(84, 104, 32, 56, (16, 16, 0, 0))
    pen.fill(door, "ink+2")
    pen.fill(both(door, rect(84, 104, 15, 60, 0)), "ink+1")
    wide = 132 / columns
    for i in range(columns):
        x = 34 + wide * (i + 0.5) - 9
        pen.fill(move(rect(x, 92, 18, 68, 0), 5, 0), step(wall, -8))
        shaft = rect(x, 92, 18, 68, 0)
        pen.form(shaft, wall, 1.4, hard=0.2)
        pen.line(segments((x + 6, 96), (x + 6, 158)), step(wall, -2), 1.4)
        for y in (86, 154):
            pen.form(rect(x - 3, y, 24, 7, 2), wall, 1.4)
    pediment = poly([(100, 26), (186, 76), (14, 76)], (5, 7, 7))
    pen.form(pediment, roof, 0.6, hard=0.05)
    inner = poly([(100, 38), (160, 70), (40, 70)], 3)
    pen.fill(inner, step(roof, -1))
    pen.form(rect(18, 74, 164, 13, 3), wall, 1.6)
    pen.fill(rect(18, 84, 164, 5, 0), step(wall, -4))
    _emblem(pen, emblem, roof)
    for i, (x, y) in enumerate(((22, 160), (12, 172))):
        pen.form(rect(x, y, 200 - 2 * x, 12, 2), step(wall, -i), 1.6)


def _emblem(pen: Pen, emblem: str, roof: str) -> None:
    gold = "warm" if not roof.startswith("warm") else "paper"
    match emblem:
        case "star":
            pen.fill(star(100, 58, 12, corner=1.5), gold)
        case "clock":
            pen.fill(ell(100, 57, 11), "paper")
            pen.line("M100 57 L100 50 M100 57 L105 59", "ink", 2)
        case _:
            coin(pen, 100, 57, 11, gold)


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
)
def shield(
    pen: Pen,
    *,
    tone: Tone = "main",
    rim: Tone = "second",
    mark: Literal["check", "lock", "star", "leaf"] = "check",
    ribbon: bool = False,
) -> None:
    outer = "M100 16 C122 32 146 38 170 38 C174 104 152 158 100 188 C48 158 26 104 30 38 C54 38 78 32 100 16 Z"
    pen.cast(outer, 4, 6)
    pen.form(outer, rim, 0.6)
    inner = scale(outer, 0.83, 0.83, 100, 101)
    pen.occlude(inner, cut(outer, inner), step(tone, -2), 3, 4)
    pen.fill(inner, tone)
    pen.fill(both(inner, rect(100, 0, 100, 200, 0)), step(tone, -1))
    pen.shade(inner, step(tone, -2), hard=0)
    pen.fill(cut(inner, move(inner, 2.4, 2.6)), step(tone, -2))
    _shield_mark(pen, mark)
    if ribbon:
        for side in (-1, 1):
            tail = poly(
                [
                    (100 + side * 54, 150),
                    (100 + side * 88, 154),
                    (100 + side * 78, 164),
                    (100 + side * 88, 176),
                    (100 + side * 50, 172),
                ],
                2,
            )
            pen.fill(tail, "accent-2")
        band = "M38 144 C70 156 130 156 162 144 L162 168 C130 180 70 180 38 168 Z"
        pen.form(band, "accent", 1.4)
        pen.line("M70 161 C90 165 110 165 130 161", "accent-2", 3)


def _shield_mark(pen: Pen, mark: str) -> None:
    match mark:
        case "check":
            pen.line(move(tick(100, 102, 30), 2, 4), "ink", 13, 0.16)
            pen.line(tick(100, 102, 30), "paper", 13)
        case "lock":
            pen.line("M84 98 L84 84 C84 62 116 62 116 84 L116 98", "paper", 9)
            pen.form(rect(72, 94, 56, 44, PART), "accent")
            pen.fill(union(ell(100, 112, 6), rect(97.5, 112, 5, 15, 2)), "ink")
        case "leaf":
            veined_leaf(pen, (84, 136), 76, 46, -62, "paper", veins=3)
        case _:
            pen.form(star(100, 102, 38, corner=4), "accent")


@drawing(
    scene_class="symbol",
    size_m=0.1,
    anchor="center",
)
def key(
    pen: Pen,
    *,
    tone: Tone = "warm",
    teeth: Annotated[int, Range(2, 4)] = 3,
    bow: Literal["round", "clover"] = "round",
    tag: Tone | None = "main",
) -> None:
    def laid(path: Path) -> Path:
        return move(turn(path, -42), 5, -9)

    bits = [rect(178 - i * 17, 104, 10, 22 - 6 * (i % 2), 2) for i in range(teeth)]
    heads = {
        "round": (ell(52, 100, 36),),
        "clover": (ell(36, 100, 22), ell(56, 80, 22), ell(56, 120, 22), ell(54, 100, 20)),
    }[bow]
    whole = union(*heads, rect(80, 92, 112, 16, (2, 6, 6, 2)), *bits)
    hole = ell(40, 100, 12) if bow == "round" else ell(36, 100, 9)
    whole = laid(cut(whole, hole))
    pen.cast(whole, 4, 7)
    pen.form(whole, tone, 0.35, hard=0.1)
    if bow == "round":
        pen.fill(laid(ring(52, 100, 28, 25)), step(tone, -1))
    pen.fill(laid(rect(88, 95.5, 80, 3, 1.5)), step(tone, 2))
    pen.fill(laid(rect(80, 88, 8, 24, 3)), step(tone, -2))
    if tag:
        left, top, right, bottom = bounds(laid(hole))
        x, y = (left + right) / 2, (top + bottom) / 2
        pen.line(ell(x - 6, y + 10, 12), "paper-6", 3)
        label = turn(rect(x - 32, y + 17, 27, 36, 6), 16, x - 12, y + 20)
        label = cut(label, ell(x - 15, y + 26, 3))
        pen.cast(label, 3, 4)
        pen.form(label, tag, 0.9)
        pen.line(
            turn(segments((x - 25, y + 37), (x - 12, y + 37)), 16, x - 12, y + 20), step(tag, 3), 3
        )


@drawing(
    scene_class="table",
    size_m=0.6,
)
def safe(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "warm",
    spokes: Annotated[int, Range(3, 5)] = 3,
    bolts: bool = True,
) -> None:
    pen.ground(158)
    for x in (38, 136):
        pen.form(rect(x, 170, 26, 14, (0, 0, 4, 4)), "dark+1", 1)
    body = rect(22, 24, 156, 150, 14)
    pen.form(body, tone, 0.7)
    door = rect(38, 40, 124, 118, 8)
    pen.fill(rect(35, 37, 130, 124, 10), step(tone, -2))
    pen.form(door, step(tone, 1), 0.7, hard=0.05)
    for y in (62, 116):
        pen.form(rect(28, y, 14, 24, 5), step(tone, -1), 1.4)
    for x, y in ((50, 52), (150, 52), (50, 146), (150, 146)) if bolts else ():
        pen.fill(ell(x, y, 3.6), step(tone, -1))
        pen.fill(ell(x - 0.8, y - 0.8, 1.8), step(tone, 3))
    dial = ell(84, 98, 27)
    pen.occlude(door, dial, step(tone, -1), 4, 7)
    pen.form(dial, "paper-2", 0.7)
    for i in range(12):
        pen.line(
            segments(polar((84, 98), 23, i * 30), polar((84, 98), 19.5, i * 30)), "paper-8", 1.6
        )
    pen.form(ell(84, 98, 11), "dark+2", 1)
    hub = (134.0, 98.0)
    for i in range(spokes):
        end = polar(hub, 20, -90 + i * 360 / spokes)
        pen.line(move(segments(hub, end), 2, 4), "ink", 7, 0.16)
        pen.line(segments(hub, end), handle, 7)
        pen.form(ell(*end, 5.6), handle, 0.8)
    pen.form(ell(*hub, 8), handle, 0.8)


@drawing(
    scene_class="symbol",
    size_m=0.5,
    anchor="center",
)
def percent(
    pen: Pen,
    *,
    tone: Tone = "accent",
    sign: Tone = "main",
    form: Literal["burst", "tag"] = "burst",
    points: Annotated[int, Range(10, 16)] = 12,
) -> None:
    if form == "burst":
        badge = star(100, 100, 84, points, 0.86, 9)
    else:
        badge = turn(poly([(22, 60), (130, 60), (182, 100), (130, 140), (22, 140)], 12), -24)
        badge = cut(badge, turn(ell(156, 100, 8), -24))
    pen.cast(badge, 4, 7)
    pen.form(badge, tone, 0.6)
    lean, cx = (-24, 84) if form == "tag" else (0, 100)
    size = 0.74 if form == "tag" else 1.0

    def laid(path: Path) -> Path:
        return turn(scale(path, size, size, cx, 100), lean)

    pen.line(laid(segments((cx + 24, 68), (cx - 24, 132))), sign, 11 * size)
    for x, y in ((cx - 25, 79), (cx + 25, 121)):
        pen.line(laid(ell(x, y, 13)), sign, 9 * size)
