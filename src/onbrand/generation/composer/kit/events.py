"""Conferences and exhibitions: tickets, badges, stands."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    flip,
    move,
    poly,
    rect,
    ring,
    star,
    tick,
    turn,
    union,
)


@drawing(scene_class="symbol", size_m=0.15, anchor="center")
def ticket(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    count: Annotated[int, Range(1, 2)] = 2,
    mark: Literal["star", "note", "play"] = "star",
    torn: bool = False,
) -> None:
    if count == 2:
        with pen.at(0, -16, 1, degrees=16):
            _slip(pen, alt, mark, torn=False)
    with pen.at(0, 12 if count == 2 else 0, 1, degrees=-12):
        _slip(pen, tone, mark, torn=torn)


def _slip(pen: Pen, tone: str, mark: str, *, torn: bool) -> None:
    whole = rect(14, 58, 172, 84, 8)
    for y in (58, 142):
        whole = cut(whole, ell(136, y, 9))
    for x in (14, 186):
        whole = cut(whole, ell(x, 100, 8))
    main = both(whole, rect(0, 0, 136, 200, 0))
    stub = both(whole, rect(136, 0, 64, 200, 0))
    if torn:
        main = cut(main, union(*(ell(136, 73 + i * 9, 2.6) for i in range(7))))
        stub = turn(move(stub, 4, 4), 9, 160, 100)
    for part in (main, stub):
        pen.cast(part, 3, 5)
    pen.form(main, tone, 0.6, hard=0.05)
    pen.form(stub, step(tone, -1 if torn else 0), 0.6, hard=0.07)
    if not torn:
        pen.line("M136 73 L136 128", step(tone, -2), 2.4, dash="1 6.5")
    frame = cut(rect(28, 69, 98, 62, 4), rect(30.4, 71.4, 93.2, 57.2, 3))
    pen.fill(frame, step(tone, 2))
    pen.form(ell(59, 100, 21), "paper", 0.8)
    _STAMPS[mark](pen, tone)
    for i, wide in enumerate((32, 22, 28)):
        pen.fill(rect(87, 85 + i * 12, wide, 6 if i == 0 else 4.5, 2), step(tone, 3))
    bars = ((148, 3), (153, 1.6), (157, 4), (163, 1.6), (167, 3), (172, 1.6))
    code = union(*(rect(x, 76, wide, 48, 0.4) for x, wide in bars))
    pen.fill(turn(move(code, 4, 4), 9, 160, 100) if torn else code, step(tone, 3))


def _star_stamp(pen: Pen, tone: str) -> None:
    pen.fill(star(59, 100, 14, corner=1.5), tone)


def _note_stamp(pen: Pen, tone: str) -> None:
    pen.line("M56 108 L56 90 L68 87 L68 104", tone, 3.4)
    for x, y in ((52.6, 108), (64.6, 104.5)):
        pen.fill(turn(ell(x, y, 5, 4), -20, x, y), tone)


def _play_stamp(pen: Pen, tone: str) -> None:
    pen.fill(poly([(53, 89), (71, 100), (53, 111)], 2.5), tone)


_STAMPS = {"star": _star_stamp, "note": _note_stamp, "play": _play_stamp}


@drawing(scene_class="symbol", size_m=0.25, anchor="hang")
def badge(
    pen: Pen,
    *,
    tone: Tone = "main",
    strap: Tone = "accent",
    photo: Literal["person", "check", "none"] = "person",
    lines: Annotated[int, Range(1, 3)] = 2,
    role: bool = True,
) -> None:
    for right in (True, False):
        band = poly([(44, 4), (64, 4), (110, 42), (98, 52)], 0)
        band = flip(band) if right else band
        if not right:
            pen.occlude(flip(band), band, step(strap, -3), 3, 5)
        pen.form(band, step(strap, -1) if right else strap, 0.6, hard=0)
        for i in range(3):
            mark = ell(60 + i * 14, 12.5 + i * 12, 3)
            pen.fill(flip(mark) if right else mark, step(strap, 2))
    card = cut(rect(40, 62, 120, 132, 12), rect(86, 72, 28, 8, 4))
    pen.cast(card, 4, 5)
    pen.form(card, "paper-1", 0.7, hard=0.03)
    header = both(card, rect(40, 62, 120, 58, 0))
    pen.form(header, tone, 0.9, hard=0)
    pen.fill(both(header, ell(152, 66, 40)), step(tone, 1))
    pen.fill(both(header, ell(44, 122, 28)), step(tone, -1))
    pen.fill(cut(card, move(card, 1.8, 1.8)), step(tone, 2))
    pen.form(rect(89, 40, 22, 18, 5), "paper-6", 1)
    pen.line("M100 56 L100 66 C100 72 92 72 92 77", "paper-6", 4.5)
    pen.line("M98.6 57 L98.6 65", "paper-3", 1.4)
    if photo != "none":
        _portrait(pen, photo, tone)
    top = 151 if photo != "none" else 134
    for i in range(lines):
        wide = (74, 50, 60)[i]
        pen.fill(
            rect(100 - wide / 2, top + i * 11, wide, 6.5 if i == 0 else 4.5, 2.2),
            "ink+2" if i == 0 else "paper-5",
        )
    if role:
        foot = both(card, rect(40, 182, 120, 14, 0))
        pen.fill(foot, strap)
        pen.shade(foot, step(strap, -1), 3, hard=0)


def _portrait(pen: Pen, kind: str, tone: str) -> None:
    disc = ell(100, 115, 29)
    pen.fill(disc, "paper")
    inner = ell(100, 115, 25)
    pen.panel(inner, "second+2", 0.8)
    if kind == "check":
        pen.line(tick(100, 115, 12), tone, 6.5)
        return
    pen.form(both(inner, ell(100, 143, 21, 19)), "accent", 0.9)
    pen.fill(poly([(94, 118), (106, 118), (105, 130), (95, 130)], 2), "skin2-1")
    pen.fill(ell(100, 108, 10.5, 12), "skin2")
    pen.fill(cut(ell(100, 104, 12.5, 12), ell(97, 111, 11, 10)), "ink+1")


@drawing(scene_class="symbol", size_m=0.5, anchor="hang")
def lanyard(
    pen: Pen,
    *,
    tone: Tone = "main",
    marks: Annotated[int, Range(0, 5)] = 4,
    hook: Literal["carabiner", "clip"] = "carabiner",
    card: bool = True,
) -> None:
    far, near = "M100 13 C184 4 168 84 108 130", "M100 13 C16 4 32 84 92 130"
    pen.line(move(near, 4, 6), "ink", 15, 0.14)
    pen.line(far, step(tone, -1), 17)
    pen.line(near, tone, 17)
    for i in range(marks):
        x, y = _on_strap(0.14 + 0.15 * i)
        pen.fill(star(x, y, 5.6, corner=0.8), "paper")
        pen.fill(ell(200 - x, y, 2.8), step(tone, 2))
    collar = poly([(85, 120), (115, 120), (108, 142), (92, 142)], 4)
    pen.cast(collar, 3, 4)
    pen.form(collar, "dark+1", 1)
    pen.fill(rect(93, 126, 14, 4, 2), "dark+4")
    pen.form(rect(93, 139, 14, 12, 4), "paper-6", 1)
    if hook == "carabiner":
        shape = cut(rect(82, 147, 36, 46, 17), rect(90, 155, 20, 30, 10))
        pen.form(shape, "paper-5", 1)
        pen.line("M113.5 163 L113.5 178", "accent", 5)
    else:
        pen.form(poly([(88, 148), (112, 148), (108, 192), (92, 192)], 5), "paper-5", 1)
        pen.fill(rect(95, 154, 10, 22, 4), "paper-8")
        pen.fill(rect(90, 181, 20, 3, 1.5), "paper-7")
    if card:
        _tucked(pen, tone)


def _on_strap(u: float) -> Point:
    """A point of the near strap of the lanyard."""
    v = 1 - u
    shares = v**3, 3 * u * v * v, 3 * u * u * v, u**3
    x = sum(share * at for share, at in zip(shares, (100, 16, 32, 92), strict=True))
    return x, sum(share * at for share, at in zip(shares, (13, 4, 84, 130), strict=True))


def _tucked(pen: Pen, tone: str) -> None:
    """A pass lies beside the hook."""
    with pen.at(112, 96, 0.44, degrees=14):
        body = rect(20, 10, 150, 190, 18)
        pen.cast(body, 6, 9)
        pen.form(body, "paper-1", 0.6, hard=0.03)
        pen.fill(both(body, rect(0, 0, 200, 84, 0)), step(tone, 1))
        pen.fill(ell(95, 86, 36), "accent")
        for i in range(2):
            pen.fill(rect(50 + i * 14, 142 + i * 22, 90 - i * 28, 11, 5), "ink+2")


@drawing(scene_class="street", size_m=2.1)
def roll_up_banner(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    motif: Literal["chart", "leaf", "rings"] = "rings",
    lines: Annotated[int, Range(1, 4)] = 3,
    lamp: bool = True,
) -> None:
    """A narrow sheet drawn up out of its case, the case on two turned-out feet."""
    pen.ground(124)
    pen.line("M128 174 L104 12", "paper-7", 3.4)
    if lamp:
        pen.line("M104 14 C104 4 124 4 132 10", "dark+1", 3)
        pen.form(turn(rect(124, 6, 24, 9, 3), 18, 136, 10), "dark+2", 1)
    sheet = poly([(62, 14), (128, 20), (128, 170), (62, 166)], 0.5)
    pen.fill(move(sheet, 6, 2), "ink", 0.14)
    pen.fill(sheet, "paper")
    top = both(sheet, "M52 6 L148 6 L148 88 C124 108 80 72 52 96 Z")
    pen.form(top, tone, 0.8, hard=0)
    pen.fill(both(sheet, "M52 96 C80 72 124 108 148 88 L148 95 C124 115 80 79 52 103 Z"), alt)
    _MOTIFS[motif](pen, top, tone, alt)
    for i in range(lines):
        wide, tall = ((46, 8), (38, 5), (44, 5), (32, 5))[i]
        y = 114 + i * 11 + (i > 0) * 2
        pen.fill(
            poly([(70, y), (70 + wide, y + 2), (70 + wide, y + 2 + tall), (70, y + tall)], 2),
            "ink+1" if i == 0 else "ink+4",
        )
    pen.fill(rect(98, 154, 22, 9, 4.5), alt)
    pen.fill(both(sheet, rect(123, 10, 6, 170, 0)), "paper-4")
    pen.light(sheet, "paper", 1.6)
    pen.form(poly([(58, 10), (132, 17), (132, 24), (58, 17)], 3), "paper-6", 1)
    for points in (
        [(62, 172), (80, 174), (64, 187), (44, 185)],
        [(118, 178), (136, 178), (156, 184), (138, 187)],
    ):
        pen.form(poly(points, 3), "dark+2", 1)
    case = poly([(50, 164), (146, 169), (146, 182), (50, 178)], (6, 6, 3, 3))
    pen.occlude(sheet, move(case, 0, -3), "paper-5", 0, -3)
    pen.form(case, "paper-6", 1)
    pen.fill(ell(143, 175.5, 4.5, 6.5), "paper-8")


def _rings_motif(pen: Pen, area: Path, tone: str, alt: str) -> None:
    for x, y, radius, own in (
        (110, 50, 30, step(tone, 1)),
        (110, 50, 19, step(tone, 2)),
        (110, 50, 10, alt),
    ):
        pen.fill(both(area, ell(x, y, radius)), own)
    pen.fill(rect(68, 26, 22, 7, 3), "paper")
    pen.fill(ell(74, 72, 4), "paper")


def _chart_motif(pen: Pen, area: Path, tone: str, alt: str) -> None:
    for i, tall in enumerate((18, 28, 24, 42)):
        bar = rect(70 + i * 16, 80 - tall, 10, tall, 2)
        pen.fill(both(area, bar), alt if i == 3 else step(tone, 2))
    pen.fill(rect(68, 24, 22, 7, 3), "paper")


def _leaf_motif(pen: Pen, area: Path, tone: str, alt: str) -> None:
    del area, tone
    for degrees, own in ((-128, "paper"), (-90, alt), (-52, "paper")):
        veined_leaf(pen, (100, 76), 42, 22, degrees, own, veins=3)


_MOTIFS = {"chart": _chart_motif, "leaf": _leaf_motif, "rings": _rings_motif}


@drawing(scene_class="street", size_m=3.2)
def exhibition_stand(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    counter: Literal["round", "square"] = "round",
    lamps: Annotated[int, Range(2, 4)] = 3,
    screen: bool = True,
    plant: bool = True,
) -> None:
    pen.ground(186)
    floor = poly([(30, 150), (170, 150), (192, 184), (8, 184)], 2)
    pen.form(floor, step(alt, 1), 0.5, hard=0, lit=False)
    pen.fill(poly([(8, 181), (192, 181), (192, 185), (8, 185)], 1.5), step(alt, -2))
    wall = rect(34, 34, 132, 118, 2)
    pen.fill(wall, tone)
    pen.shade(wall, step(tone, -1), 0.6, hard=0)
    pen.fill(both(wall, ell(150, 150, 62)), step(tone, -1))
    pen.fill(both(wall, ell(150, 150, 42)), step(tone, -2))
    for right in (False, True):
        side = poly([(34, 30), (20, 22), (20, 166), (34, 152)], 1)
        pen.fill(flip(side) if right else side, step(tone, -2 if right else 1))
    header = rect(14, 14, 172, 30, 4)
    pen.occlude(wall, header, step(tone, -3), 0, 7)
    pen.form(header, alt, 0.9)
    pen.fill(star(44, 29, 9, corner=1), "paper")
    pen.fill(rect(60, 25, 66, 8, 3), "paper")
    for i in range(lamps):
        x = 100 + (i - (lamps - 1) / 2) * 112 / lamps
        pen.fill(poly([(x - 5, 54), (x + 5, 54), (x + 17, 108), (x - 17, 108)]), "paper", 0.16)
        pen.form(rect(x - 6, 43, 12, 12, (1, 1, 5, 5)), "paper-3", 1)
    if screen:
        _wall_screen(pen, tone, alt)
    else:
        for i in range(3):
            pen.fill(rect(48, 66 + i * 17, (60, 48, 54)[i], 8, 3), step(tone, 3))
    if plant:
        _tub_plant(pen)
    _COUNTERS[counter](pen, tone, alt)


def _wall_screen(pen: Pen, tone: str, alt: str) -> None:
    pen.fill(rect(48, 61, 62, 42, 3), step(tone, -3))
    pen.form(rect(45, 58, 62, 42, 3), "ink+1", 0.8)
    pen.fill(rect(48, 61, 56, 36, 1.5), "paper-1")
    for i, tall in enumerate((9, 14, 12, 20, 25)):
        pen.fill(rect(53 + i * 9.6, 93 - tall, 6, tall, 1), alt if i == 4 else step(tone, 1))


def _tub_plant(pen: Pen) -> None:
    for degrees, length in ((-150, 32), (-120, 44), (-92, 50), (-62, 44), (-32, 32)):
        veined_leaf(pen, (46, 146), length, 15, degrees, "leaf")
    pen.fill(ell(50, 172, 17, 3), "ink", 0.16)
    pen.form(poly([(34, 144), (58, 144), (55, 172), (37, 172)], 3), "paper-2", 1)


def _round_counter(pen: Pen, tone: str, alt: str) -> None:
    pen.fill(ell(132, 180, 40, 4), "ink", 0.16)
    body = union(rect(94, 126, 68, 50, 0), ell(128, 176, 34, 6))
    pen.form(body, "paper-1", 0.8)
    band = both(body, "M90 142 C110 150 146 150 166 142 L166 162 C146 170 110 170 90 162 Z")
    pen.form(band, alt, 1, lit=False)
    pen.fill(star(128, 158, 8, corner=1), "paper")
    top = ell(128, 125, 39, 8)
    pen.occlude(body, top, "paper-5", 0, 6)
    pen.fill(move(top, 0, 3), "wood-2")
    pen.form(top, "wood", 1)
    _leaflets(pen, tone)


def _square_counter(pen: Pen, tone: str, alt: str) -> None:
    pen.fill(ell(132, 180, 44, 4), "ink", 0.16)
    body = rect(92, 128, 74, 54, 2)
    pen.form(body, "paper-1", 0.8)
    pen.form(rect(100, 140, 58, 32, 3), alt, 0.9)
    pen.fill(ring(129, 156, 9, 4), "paper")
    top = rect(87, 120, 84, 10, 3)
    pen.occlude(body, top, "paper-5", 0, 5)
    pen.form(top, "wood", 1)
    _leaflets(pen, tone)


def _leaflets(pen: Pen, tone: str) -> None:
    for x, y in ((116, 120), (117, 117.5)):
        pen.fill(
            poly([(x - 12, y), (x + 8, y), (x + 12, y + 4), (x - 9, y + 4)], 0.6), step(tone, 1)
        )
    for x, own in ((140, "hot"), (150, "paper-1")):
        sheet = turn(rect(x - 6, 104, 13, 19, 1.5), 6, x, 120)
        pen.form(sheet, own, 0.7)
        pen.fill(both(sheet, turn(rect(x - 6, 104, 13, 6, 0), 6, x, 120)), step(tone, 1))
    pen.fill(rect(133, 114, 26, 10, 2), "paper-5")


_COUNTERS = {"round": _round_counter, "square": _square_counter}
