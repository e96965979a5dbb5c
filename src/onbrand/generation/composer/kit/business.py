"""What slides are about: shares, funnels, structures, speed, time, payment."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import Screen, check_badge, coin, screen
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    union,
)


def wedge(center: Point, radius: float, start: float, end: float) -> Path:
    """A slice of a disc between two angles, clockwise from the right."""
    steps = max(2, round((end - start) / 12))
    rim = [polar(center, radius * 1.6, start + (end - start) * i / steps) for i in range(steps + 1)]
    return both(ell(*center, radius), poly([center, *rim]))


@drawing(
    scene_class="symbol",
    size_m=0.5,
    anchor="center",
)
def pie_chart(
    pen: Pen,
    *,
    tone: Tone = "main",
    slices: Annotated[int, Range(3, 5)] = 4,
    form: Literal["pie", "donut"] = "pie",
    pulled: bool = True,
) -> None:
    center = (98.0, 104.0)
    shares = {3: (28, 27, 45), 4: (25, 18, 22, 35), 5: (25, 15, 14, 18, 28)}[slices]
    tones = ("accent", "second", step(tone, 2), "hot", tone)
    own_tones = (*tones[: slices - 1], tone)
    start = -90.0
    for i, (share, own) in enumerate(zip(shares, own_tones, strict=True)):
        end = start + share * 3.6
        out = polar((0, 0), 13 if pulled and i == 0 else 0, (start + end) / 2)
        piece = wedge(center, 84, start, end)
        if form == "donut":
            piece = cut(piece, ell(*center, 40))
        piece = move(piece, *out)
        pen.cast(piece, 3, 7)
        pen.form(piece, own, 0.7, hard=0.05)
        start = end
    start = -90.0
    for i, share in enumerate(shares):
        out = polar((0, 0), 13 if pulled and i == 0 else 0, start + share * 1.8)
        for edge in (start, start + share * 3.6):
            near = polar(center, 40 if form == "donut" else 0, edge)
            line = segments(near, polar(center, 84, edge))
            if not (pulled and i == 0):
                pen.line(line, "paper", 3.4)
        start += share * 3.6
        if i == 0:
            x, y = polar(center, 54, -90 + share * 1.8)
            pen.fill(rect(x + out[0] - 12, y + out[1] - 4, 24, 8, 4), "paper")


@drawing(
    scene_class="symbol",
    size_m=0.6,
    anchor="center",
)
def funnel(
    pen: Pen,
    *,
    tone: Tone = "main",
    levels: Annotated[int, Range(3, 5)] = 4,
    leads: Annotated[int, Range(0, 6)] = 5,
    result: Literal["coin", "check", "none"] = "coin",
) -> None:
    for i in range(leads):
        lead = ((62, 22), (100, 14), (136, 24), (80, 34), (120, 36), (48, 36))[i]
        pen.form(ell(*lead, 8), ("second", "accent", "hot")[i % 3], 0.9)
    tones = (step(tone, 1), tone, "second", step("second", 1), "accent")
    top, bottom = 50.0, 158.0
    pitch = (bottom - top) / levels

    def half(y: float) -> float:
        return 88 - 66 * (y - top) / (bottom - top)

    for i in reversed(range(levels)):
        y = top + i * pitch
        near, far = half(y), half(y + pitch - 4)
        low = y + pitch - 4
        band = union(
            poly([(100 - near, y), (100 + near, y), (100 + far, low), (100 - far, low)]),
            ell(100, low, far, far * 0.15),
        )
        own = tones[i] if i < levels - 1 else "accent"
        pen.form(band, own, 0.8, hard=0.07)
        pen.fill(ell(100, y, near, near * 0.15), step(own, -2))
        if i:
            pen.fill(rect(100 - near * 0.3, y + pitch * 0.52, near * 0.6, 6, 3), step(own, 3))
    pen.fill(ell(100, top, 76, 9), step(tone, -3))
    for x, own in ((74, "accent"), (116, "hot")):
        if leads > 2:
            pen.fill(both(ell(x, top - 1, 8), rect(0, 0, 200, top + 3, 0)), own)
    if result == "coin":
        coin(pen, 100, 180, 15, "warm")
    elif result == "check":
        check_badge(pen, 100, 180, 15, "leaf")


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
)
def org_chart(
    pen: Pen,
    *,
    tone: Tone = "main",
    reports: Annotated[int, Range(2, 3)] = 3,
    levels: Annotated[int, Range(2, 3)] = 3,
    faces: bool = True,
) -> None:
    drop = 0 if levels == 3 else 26
    columns = [100 + (i - (reports - 1) / 2) * (66 if reports == 3 else 92) for i in range(reports)]
    trunk = (
        f"M100 {60 + drop} L100 {86 + drop} M{columns[0]} {104 + drop} L{columns[0]} {86 + drop}"
    )
    trunk += f" L{columns[-1]} {86 + drop} L{columns[-1]} {104 + drop} M100 {86 + drop} L100 {104 + drop}"
    if reports == 2:
        trunk = trunk.rsplit(" M", 1)[0]
    pen.line(trunk, "second", 4.5)
    if levels == 3:
        for x in columns:
            pen.line(segments((x, 136), (x, 166)), "second", 4.5)
    for i, x in enumerate(columns):
        own = ("second", "hot", "second")[i] if reports == 3 else "second"
        if levels == 3:
            _post(pen, (x - 25, 162, 50, 30), step(own, 1), faces=False)
        _post(pen, (x - 29, 102 + drop, 58, 42), own, faces=faces)
    _post(pen, (58, 8 + drop, 84, 56), tone, faces=faces)
    pen.form(ell(142, 12 + drop, 9), "accent", 0.9)


def _post(pen: Pen, box: tuple[float, float, float, float], tone: str, *, faces: bool) -> None:
    x, y, wide, tall = box
    card = rect(x, y, wide, tall, 9)
    pen.cast(card, 3, 5)
    pen.form(card, tone, 0.8, hard=0.06)
    if not faces:
        pen.fill(rect(x + wide * 0.2, y + tall / 2 - 6, wide * 0.6, 5, 2.5), step(tone, 3))
        pen.fill(rect(x + wide * 0.2, y + tall / 2 + 3, wide * 0.36, 5, 2.5), step(tone, 3))
        return
    size = tall * 0.3
    disc = ell(x + wide * 0.3, y + tall / 2, size)
    pen.fill(disc, "paper")
    pen.fill(ell(x + wide * 0.3, y + tall / 2 - size * 0.24, size * 0.36), step(tone, -1))
    shoulders = ell(x + wide * 0.3, y + tall / 2 + size * 0.86, size * 0.66, size * 0.6)
    pen.fill(both(disc, shoulders), step(tone, -1))
    pen.fill(rect(x + wide * 0.58, y + tall / 2 - 7, wide * 0.3, 5, 2.5), "paper")
    pen.fill(rect(x + wide * 0.58, y + tall / 2 + 2, wide * 0.2, 5, 2.5), step(tone, 2))


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def speedometer(
    pen: Pen,
    *,
    tone: Tone = "main",
    value: Annotated[float, Range(0, 1)] = 0.8,
    zones: Annotated[int, Range(3, 5)] = 4,
    needle: Tone = "ink+1",
) -> None:
    center = (100.0, 126.0)
    body = union(
        both(ell(*center, 92), rect(0, 0, 200, 127, 0)), rect(8, 124, 184, 42, (0, 0, 22, 22))
    )
    pen.cast(body, 4, 8)
    pen.form(body, tone, 0.7, hard=0.04)
    face = union(
        both(ell(*center, 78), rect(0, 0, 200, 127, 0)), rect(22, 124, 156, 14, (0, 0, 12, 12))
    )
    pen.panel(face, "paper", 0.6)
    tones = ("hot", "warm", "warm+1", "second", "leaf+1")
    chosen = {3: (0, 1, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 3, 4)}[zones]
    for i, which in enumerate(chosen):
        low, high = 180 + 180 * i / zones + 2, 180 + 180 * (i + 1) / zones - 2
        pen.fill(cut(wedge(center, 68, low, high), ell(*center, 44)), tones[which])
    for i in range(9):
        degrees = 180 + 22.5 * i
        pen.line(segments(polar(center, 38, degrees), polar(center, 33, degrees)), "paper-6", 2.6)
    hand = 184 + 172 * value
    tip = polar(center, 62, hand)
    sides = [polar(center, 8, hand + 90), tip, polar(center, 8, hand - 90)]
    pen.fill(move(poly(sides, (0, 2, 0)), 2, 4), "ink", 0.16)
    pen.fill(poly(sides, (0, 2, 0)), needle)
    pen.form(ell(*center, 14), needle, 0.9)
    pen.fill(ell(*center, 5), "accent")
    pen.fill(rect(74, 148, 52, 8, 4), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=2.1,
    pale=True,
)
def projector_screen(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Screen = "chart",
    stand: Literal["tripod", "columns"] = "tripod",
    pointer: bool = True,
) -> None:
    pen.ground(120)
    if stand == "tripod":
        pen.line("M100 130 L100 176", "dark+2", 7)
        pen.line("M100 138 L54 182 M100 138 L146 182", "dark+1", 6)
    else:
        for right in (False, True):
            post = union(rect(40, 120, 8, 60, 2), rect(26, 176, 36, 8, 3))
            pen.form(flip(post) if right else post, "dark+1", 1)
    pen.form(rect(4, 8, 192, 17, 8), tone, 1.3)
    pen.line("M100 142 L100 154", "dark+2", 3)
    pen.fill(ell(100, 157, 5), "accent")
    sheet = rect(14, 22, 172, 114, (0, 0, 3, 3))
    pen.form(sheet, "paper", 0.6, hard=0.02)
    pen.fill(both(sheet, rect(14, 22, 172, 9, 0)), "paper-5")
    screen(pen, (22, 30, 112 if show != "text" else 150, 98), show, tone)
    if show != "text":
        pen.fill(rect(136, 44, 38, 7, 3.5), "accent")
        text(pen, (136, 60), (38, 30, 36, 22), "paper-5", gap=13)
    pen.form(rect(8, 134, 184, 11, 5), tone, 1.4)
    if pointer:
        pen.line("M196 178 L150 116", "wood", 5)
        pen.fill(ell(149, 114.5, 4.6), "hot")


@drawing(
    scene_class="table",
    size_m=0.2,
)
def hourglass(
    pen: Pen,
    *,
    tone: Tone = "main",
    sand: Tone = "accent",
    left: Annotated[float, Range(0.1, 0.9)] = 0.55,
    posts: Annotated[int, Range(0, 2)] = 2,
) -> None:
    pen.ground(124)
    bulb = "M58 24 C58 62 70 76 90 92 C95 96 95 100 90 104 C70 120 58 134 58 172 L142 172 C142 134 130 120 110 104 C105 100 105 96 110 92 C130 76 142 62 142 24 Z"
    pen.fill(bulb, "paper-2")
    pen.shade(bulb, "paper-4", 0.7, hard=0.06)
    level = 90 - 56 * left
    upper = both(bulb, _hollow(level))
    pen.form(upper, sand, 0.8, hard=0)
    height = 62 * (1 - left) + 6
    heap = f"M56 172 C74 170 84 {172 - height * 0.7:.1f} 100 {172 - height:.1f} C116 {172 - height * 0.7:.1f} 126 170 144 172 Z"
    pen.form(both(bulb, heap), sand, 0.8, hard=0.06)
    pen.fill(rect(98.4, 92, 3.2, 78 - height, 1.5), sand)
    pen.fill(both(bulb, limb([(68, 34), (70, 54), (80, 70)], 3, 6, 3)), "paper")
    pen.fill(both(bulb, limb([(68, 158), (70, 142), (80, 124)], 3, 6, 3)), "paper")
    for x in (40, 151)[:posts]:
        pen.form(rect(x, 20, 9, 154, 3), step(tone, -1), 1)
        pen.form(ell(x + 4.5, 98, 7.5, 11), tone, 1)
    for y in (8, 168):
        pen.form(rect(28, y, 144, 16, 6), tone, 1.3)
        pen.fill(rect(40, y + 5, 60, 4, 2), step(tone, 2))


def _hollow(level: float) -> Path:
    """The sand above the neck, hollow where it runs out."""
    return f"M40 {level} C70 {level + 3} 88 {level + 12} 100 {level + 14} C112 {level + 12} 130 {level + 3} 160 {level} L160 98 L40 98 Z"


@drawing(
    scene_class="table",
    size_m=0.2,
)
def card_terminal(
    pen: Pen,
    *,
    tone: Tone = "main",
    paying: Literal["card", "contactless", "none"] = "contactless",
    slip: bool = True,
    plastic: Tone = "accent",
) -> None:
    pen.ground(112)
    if slip:
        teeth = [(66 + i * 6.8, 6 if i % 2 else 11) for i in range(11)]
        pen.form(poly([*teeth, (134, 50), (66, 50)], 0.6), "paper", 0.7, hard=0.04)
        text(pen, (76, 19), (34, 46), "paper-5", gap=11)
    if paying == "card":
        pen.form(rect(70, 158, 60, 26, (0, 0, 6, 6)), plastic, 0.9)
        pen.fill(rect(78, 172, 12, 8, 2), "warm" if plastic != "warm" else "paper")
    foot = 176 if paying == "card" else 184
    body = poly([(52, 38), (148, 38), (156, foot), (44, foot)], (16, 16, 18, 18))
    pen.form(body, tone, 0.8, hard=0.06)
    pen.fill(rect(62, 42, 76, 6, 3), step(tone, -3))
    glass = rect(60, 56, 80, 48, 7)
    pen.fill(glass, "ink+1")
    pen.panel(rect(64, 60, 72, 40, 5), "paper")
    check_badge(pen, 82, 80, 11, "leaf")
    pen.fill(rect(99, 72, 30, 6, 3), "ink+2")
    pen.fill(rect(99, 83, 20, 6, 3), "paper-5")
    for i in range(9):
        x, y = 62 + i % 3 * 27, 113 + i // 3 * 15
        pen.fill(rect(x, y + 2, 22, 10, 4), step(tone, -2))
        pen.fill(rect(x, y, 22, 10, 4), "paper")
    if foot > 180:
        for i, own in enumerate(("hot", "warm", "leaf+1")):
            pen.fill(rect(62 + i * 27, 160, 22, 10, 4), own)
    if paying != "contactless":
        return
    for i in range(2):
        radius = 14 + i * 12
        line = [polar((130, 116), radius, -60 + 24 * k) for k in range(6)]
        pen.line(curve(line), "paper", 4.5)
    with pen.at(108, 98, 0.43, degrees=14):
        face = rect(4, 40, 190, 122, 16)
        pen.cast(face, 8, 14)
        pen.form(face, plastic, 0.8, hard=0.05)
        pen.fill(rect(4, 64, 190, 24, 0), step(plastic, -2))
        pen.fill(rect(24, 108, 40, 30, 6), "paper")
        pen.fill(rect(84, 124, 80, 12, 6), step(plastic, 2))


@drawing(
    scene_class="street",
    size_m=1.7,
)
def atm(
    pen: Pen,
    *,
    tone: Tone = "main",
    notes: Annotated[int, Range(0, 3)] = 3,
    card: bool = True,
    awning: Literal["sign", "none"] = "sign",
) -> None:
    pen.ground(148)
    top = 34 if awning == "sign" else 10
    body = rect(30, top, 140, 184 - top, (12, 12, 5, 5))
    pen.form(body, tone, 0.8, hard=0.05)
    if awning == "sign":
        pen.form(rect(20, 6, 160, 34, 9), "second", 1)
        coin(pen, 46, 23, 11, "warm")
        pen.fill(rect(66, 15, 62, 7, 3.5), "paper")
        pen.fill(rect(66, 26, 40, 6, 3), "second+3")
    pen.fill(rect(42, top + 14, 116, 52, 8), step(tone, -2))
    pen.panel(rect(48, top + 19, 70, 42, 5), "paper")
    pen.fill(rect(55, top + 26, 34, 6, 3), "ink+2")
    pen.fill(rect(55, top + 37, 56, 6, 3), "paper-4")
    pen.fill(rect(55, top + 48, 26, 8, 4), "accent")
    pen.fill(rect(126, top + 24, 24, 6, 3), "leaf+1")
    if card:
        pen.form(rect(130, top + 26, 16, 26, 3), "accent", 1)
    pen.fill(
        rect(128, top + 30, 20, 4, 0) if not card else rect(126, top + 24, 24, 5, 2.5), "ink+1"
    )
    shelf = poly([(42, 106), (158, 106), (166, 126), (34, 126)], 4)
    pen.form(shelf, step(tone, 1), 1)
    for i in range(8):
        pen.fill(rect(52 + i % 4 * 13, 109 + i // 4 * 7.5, 10, 5, 2), "paper")
    pen.fill(rect(110, 109, 16, 12, 3), "hot")
    pen.fill(rect(129, 109, 16, 12, 3), "leaf+1")
    pen.fill(rect(50, 138, 100, 12, 5), step(tone, -3))
    for i in range(notes):
        note = poly(
            [
                (60 + i * 3, 144),
                (140 - i * 3, 144),
                (144 - i * 3, 176 - i * 8),
                (56 + i * 3, 176 - i * 8),
            ],
            2,
        )
        own = step("leaf", i % 2)
        pen.form(note, own, 0.8, hard=0)
        if i == notes - 1:
            pen.fill(ell(100, 158 - i * 3, 9, 7), step(own, 2))
    pen.fill(rect(46, 134, 108, 8, 4), step(tone, 1))


@drawing(
    scene_class="symbol",
    size_m=0.4,
    anchor="center",
    pale=True,
)
def browser(
    pen: Pen,
    *,
    tone: Tone = "main",
    layout: Literal["landing", "shop", "article"] = "landing",
    cursor: bool = True,
    tabs: Annotated[int, Range(1, 3)] = 2,
) -> None:
    window = rect(6, 18, 188, 160, 13)
    pen.cast(window, 4, 8)
    pen.form(window, "paper", 0.5, hard=0.02)
    pen.form(both(window, rect(6, 18, 188, 38, 0)), tone, 1, hard=0)
    for i in range(3):
        pen.fill(ell(20 + i * 12, 28.5, 3.8), ("accent", step(tone, 2), step(tone, 2))[i])
    for i in range(tabs):
        pen.fill(rect(60 + i * 42, 22, 38, 14, (5, 5, 0, 0)), step(tone, 2 if i == 0 else -1))
    pen.fill(rect(14, 38, 172, 13, 6.5), "paper")
    pen.fill(ell(23, 44.5, 3.4), "leaf")
    pen.fill(rect(31, 42, 64, 5, 2.5), "paper-5")
    _LAYOUTS[layout](pen, tone)
    if cursor:
        arrow = [(0, 0), (0, 47), (11, 37), (19, 55), (28, 51), (20, 33), (35, 33)]
        shape = poly([(142 + x, 124 + y) for x, y in arrow], 2)
        pen.cast(shape, 4, 6)
        pen.line(shape, "paper", 7)
        pen.fill(shape, "ink+1")


def _landing(pen: Pen, tone: str) -> None:
    pen.fill(rect(18, 70, 70, 10, 5), "ink+1")
    pen.fill(rect(18, 86, 54, 10, 5), "ink+1")
    text(pen, (18, 104), (66, 58), "paper-5", gap=10)
    pen.form(rect(18, 128, 50, 18, 9), "accent", 1.2)
    frame = rect(102, 66, 80, 82, 10)
    pen.fill(frame, step(tone, 3))
    pen.fill(both(frame, ell(160, 88, 12)), "accent")
    pen.fill(both(frame, poly([(120, 150), (156, 100), (196, 150)], 4)), step(tone, 1))
    pen.fill(both(frame, poly([(86, 150), (122, 112), (160, 150)], 4)), tone)
    for i in range(4):
        pen.fill(rect(18 + i * 42, 158, 34, 9, 4.5), "paper-3")


def _shelf(pen: Pen, tone: str) -> None:
    for i in range(6):
        x, y = 18 + i % 3 * 56, 64 + i // 3 * 56
        pen.fill(rect(x, y, 50, 34, 6), step(tone, 3 if i % 2 else 2))
        pen.fill(ell(x + 25, y + 17, 10), ("accent", "second", tone)[i % 3])
        pen.fill(rect(x, y + 38, 32, 5, 2.5), "ink+3")
        pen.fill(rect(x, y + 46, 18, 5, 2.5), "accent")


def _article(pen: Pen, tone: str) -> None:
    pen.fill(rect(18, 68, 108, 12, 6), "ink+1")
    text(pen, (18, 90), (104, 96, 108, 62), "paper-5", gap=11)
    pen.fill(rect(18, 138, 108, 28, 7), step(tone, 3))
    pen.fill(rect(140, 68, 42, 42, 8), tone)
    pen.fill(ell(161, 89, 11), "accent")
    text(pen, (140, 118), (42, 34, 38), "paper-4", gap=10)


_LAYOUTS = {"landing": _landing, "shop": _shelf, "article": _article}
