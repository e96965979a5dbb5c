"""Sweets, stockings and sleighs of the season, and what is lit and sent on a feast."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.3)
def gingerbread_house(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    icing: Tone = "paper",
    sweets: Annotated[int, Range(3, 7)] = 5,
    chimney: bool = True,
    door: Literal["arch", "heart"] = "arch",
) -> None:
    pen.ground(164)
    if chimney:
        pen.form(rect(134, 26, 22, 46, 2), step(tone, -1), 1)
        snow = union(rect(130, 20, 30, 12, 6), ell(138, 33, 5, 7), ell(151, 32, 5, 5))
        pen.form(snow, icing, 1)
    wall = poly([(44, 94), (100, 38), (156, 94), (156, 178), (44, 178)], (2, 2, 2, 2, 2))
    pen.form(wall, tone, 0.7)
    chevron = poly([(100, 12), (186, 96), (172, 110), (100, 42), (28, 110), (14, 96)], 5)
    pen.occlude(wall, chevron, step(tone, -3), 1, 9)
    pen.form(chevron, step(tone, -2), 0.8)
    drips = union(
        poly([(100, 8), (180, 86), (172, 94), (100, 26), (28, 94), (20, 86)], 5),
        *(
            ell(100 + side * (10 + i * 14), 27 + i * 14.0, 7, 8 + i * 37 % 5)
            for i in range(5)
            for side in (-1, 1)
        ),
    )
    pen.occlude(chevron, drips, step(tone, -3), 1, 4)
    pen.form(drips, icing, 0.6)
    tones = ("hot", "accent", "main", "leaf")
    for i in range(sweets):
        u = (i + 0.5) / sweets * 2 - 1
        x, y = 100 + u * 76, 26 + abs(u) * 74
        pen.form(ell(x, y, 5.5), tones[i % 4], 1)
        pen.fill(ell(x - 1.6, y - 1.8, 1.4), "paper")
    _iced_windows(pen, icing, tone)
    _iced_door(pen, door, icing, tone)
    for right in (False, True):
        _little_cane(pen, 168 if right else 32, mirror=right)
    base = union(rect(20, 174, 160, 12, 6), *(ell(34 + i * 27, 175, 15, 7) for i in range(6)))
    pen.form(base, icing, 0.7)


def _iced_windows(pen: Pen, icing: str, tone: str) -> None:
    for x in (52, 128):
        pen.fill(rect(x - 2, 112, 24, 28, 5), icing)
        pen.form(rect(x + 1, 115, 18, 22, 3), "accent+1", 0.9)
        pen.line(segments((x + 10, 115), (x + 10, 137)), icing, 2.4)
        pen.line(segments((x + 1, 126), (x + 19, 126)), icing, 2.4)
        sill = union(rect(x - 5, 138, 30, 7, 3.5), ell(x + 3, 145, 4, 4), ell(x + 15, 145, 4, 5))
        pen.occlude(rect(46, 100, 108, 74, 0), sill, step(tone, -2), 1, 3)
        pen.fill(sill, icing)
    pen.form(heart(100, 76, 13), "hot", 0.9)


def _iced_door(pen: Pen, kind: str, icing: str, tone: str) -> None:
    pen.fill(rect(80, 118, 40, 58, (20, 20, 0, 0)), icing)
    leaf = rect(84, 122, 32, 54, (16, 16, 0, 0))
    pen.form(leaf, step(tone, -2), 0.9)
    if kind == "heart":
        pen.fill(heart(100, 142, 8), icing)
    else:
        pen.line("M92 130 L92 174 M100 124 L100 174 M108 130 L108 174", step(tone, -3), 1.8)
    pen.fill(ell(110, 154, 2.6), "accent")


def _little_cane(pen: Pen, x: float, *, mirror: bool) -> None:
    path = f"M{x} 176 L{x} 136 C{x} 122 {x - 16} 122 {x - 16} 136"
    path = flip(path, x) if mirror else path
    pen.line(path, "hot", 7)
    pen.line(path, "paper", 5, dash="0.1 12")


@drawing(scene_class="symbol", size_m=0.16, anchor="center")
def candy_cane(
    pen: Pen,
    *,
    tone: Tone = "hot",
    stripes: Annotated[int, Range(6, 10)] = 8,
    count: Annotated[int, Range(1, 2)] = 2,
    bow: bool = True,
) -> None:
    if count == 2:
        with pen.at(-20, 0, 1, mirror=True, degrees=-22):
            _cane(pen, "main" if tone != "main" else "accent", stripes)
    with pen.at(20 if count == 2 else 0, 0, 1, degrees=22 if count == 2 else 14):
        _cane(pen, tone, stripes)
    if bow:
        _tied_bow(
            pen, (100, 128) if count == 2 else (89, 122), "accent" if tone != "accent" else "main"
        )


def _cane(pen: Pen, tone: str, stripes: int) -> None:
    line: list[Point] = [(92, 190 - i * 10) for i in range(13)]
    line += [polar((120, 66), 28, 180 + i * 24) for i in range(1, 8)]
    line += [(147, 78)]
    body = limb([*line[:12:4], *line[12::2]], 23, 23)
    pen.cast(body, 4, 6)
    pen.form(body, "paper", 0.5, hard=0.05)
    count, bands = len(line) - 1, []
    for i in range(stripes):
        at = (i + 0.35) / stripes * count
        low, high = int(at), min(count, int(at) + 1)
        x, y = between(line[low], line[high], at - low)
        dx, dy = line[high][0] - line[low][0], line[high][1] - line[low][1]
        far = max(1e-6, (dx * dx + dy * dy) ** 0.5)
        u, v = dx / far, dy / far
        wide = 5.2
        corners = [
            (
                x + u * (side * 5 + end * wide) - v * side * 16,
                y + v * (side * 5 + end * wide) + u * side * 16,
            )
            for side, end in ((-1, -1), (-1, 1), (1, 1), (1, -1))
        ]
        bands.append(poly(corners))
    red = both(body, union(*bands))
    pen.fill(red, tone)
    pen.fill(both(red, cut(body, move(body, -5, -3))), step(tone, -1))
    pen.fill(limb([(84, 176), (84, 130), (84, 84), (88, 62)], 1, 3.4, 3.4, 1), "paper")


def _tied_bow(pen: Pen, knot: Point, tone: str) -> None:
    x, y = knot
    for side in (-1, 1):
        tail = poly(
            [(x, y), (x + side * 30, y + 32), (x + side * 17, y + 32), (x + side * 13, y + 43)], 1.5
        )
        pen.form(tail, step(tone, -1), 1)
    for side in (-1, 1):
        loop = curve(
            [
                (x, y),
                (x + side * 20, y - 20),
                (x + side * 42, y - 22),
                (x + side * 47, y - 2),
                (x + side * 40, y + 14),
                (x + side * 20, y + 10),
            ],
            closed=True,
        )
        pen.form(loop, tone, 0.9)
        pen.fill(ell(x + side * 29, y - 4, 10, 6), step(tone, -2))
    pen.form(rect(x - 9, y - 11, 18, 20, 7), step(tone, 1), 1)


@drawing(scene_class="wall", size_m=0.5, anchor="hang")
def stocking(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pattern: Literal["stripes", "stars", "plain"] = "stars",
    gifts: Annotated[int, Range(0, 3)] = 3,
    bow: bool = True,
) -> None:
    pen.line("M140 46 C144 14 124 8 122 30", step(tone, -2), 5)
    pen.form(ell(133, 10, 5), "warm-1")
    _stuffed(pen, gifts)
    sock = (
        "M68 66 L140 66 L140 128 C142 148 134 164 116 176 C96 190 60 200 36 190 "
        "C18 182 20 156 38 150 C56 144 70 138 70 118 Z"
    )
    pen.cast(sock, 4, 6)
    pen.form(sock, tone, 0.8)
    if pattern == "stripes":
        for y in (92, 114, 136):
            pen.fill(
                both(sock, poly([(40, y), (160, y), (160, y + 9), (40, y + 9)])), step(tone, 2)
            )
    elif pattern == "stars":
        for x, y, size in ((84, 116, 9), (118, 124, 7), (92, 144, 6)):
            pen.fill(star(x, y, size, corner=1), "paper")
    for patch in (ell(24, 176, 30, 32), ell(150, 158, 28, 26)):
        own = both(sock, patch)
        pen.form(own, alt, 0.9)
    pen.fill(cut(sock, move(sock, -4, -3)), step(tone, -2))
    cuff = union(rect(60, 46, 88, 32, 12), *(ell(70 + i * 17, 76, 10, 7) for i in range(5)))
    pen.occlude(sock, cuff, step(tone, -3), 2, 6)
    pen.form(cuff, "paper", 0.8)
    for i in range(4):
        pen.line(
            f"M{72 + i * 19} 58 C{75 + i * 19} 54 {79 + i * 19} 54 {81 + i * 19} 58", "paper-3", 2
        )
    if bow:
        with pen.at(57, 38, 0.47):
            _tied_bow(pen, (100, 100), alt)


def _stuffed(pen: Pen, gifts: int) -> None:
    if gifts > 0:
        pen.form(rect(96, 22, 34, 44, 3), "main", 0.9)
        pen.fill(rect(109, 22, 8, 44, 0), "accent")
        for side in (-1, 1):
            pen.fill(ell(113 + side * 7, 18, 7, 4.5), "accent-1")
    if gifts > 1:
        with pen.at(42, -3, 0.42, mirror=True):
            _cane(pen, "hot", 7)
    if gifts > 2:
        veined_leaf(pen, (90, 58), 36, 15, -96, "leaf")


@drawing(scene_class="street", size_m=1.5, facing="right", view="side")
def sleigh(
    pen: Pen,
    *,
    tone: Tone = "main",
    runners: Tone = "warm",
    load: Literal["sack", "gifts", "none"] = "sack",
    stars: Annotated[int, Range(0, 4)] = 3,
    snow: bool = True,
) -> None:
    if snow:
        drift = "M6 184 C14 166 38 172 60 174 C90 166 126 176 150 171 C172 167 190 172 195 184 Z"
        pen.form(drift, "paper-1", 0.8)
    else:
        pen.ground(150)
    if load == "sack":
        _sack(pen)
    elif load == "gifts":
        _stacked_gifts(pen)
    shell = (
        "M14 56 C6 56 4 70 16 70 C24 72 26 84 28 98 C32 128 44 146 76 146 L138 146 C164 146 176 128 178 106 "
        "C180 88 168 82 162 90 C156 98 146 100 136 98 C112 94 100 104 84 96 C64 86 58 52 30 54 Z"
    )
    pen.form(shell, tone, 0.8)
    rim = both(shell, cut(shell, move(shell, 0, 8)))
    pen.fill(rim, runners)
    pen.fill(both(shell, rect(0, 134, 200, 14, 0)), step(tone, -2))
    for i in range(stars):
        x, y, size = ((66, 120, 10), (100, 122, 8), (132, 120, 9), (44, 100, 6))[i]
        pen.fill(star(x, y, size, corner=1), step(runners, 2))
    for x in (62, 128):
        pen.line(f"M{x} 146 C{x + 2} 156 {x - 4} 162 {x} 174", step(runners, -1), 6)
    run = "M26 158 C22 172 34 176 48 176 L158 176 C190 176 196 146 180 136 C168 130 162 146 174 150"
    pen.line(move(run, 2, 2.4), step(runners, -2), 7)
    pen.line(run, runners, 7)
    pen.line("M44 174.4 L150 174.4", step(runners, 2), 1.8)


def _sack(pen: Pen) -> None:
    sack = "M60 110 C42 84 50 50 78 44 L108 40 C136 46 148 80 138 112 Z"
    neck = (
        "M74 46 C70 34 62 26 66 18 C76 22 84 14 92 20 C100 12 108 20 116 16 C118 26 108 34 108 44 Z"
    )
    pen.form(neck, "wood-1", 0.9)
    pen.form(sack, "wood", 0.8)
    pen.form(limb([(72, 46), (90, 48), (110, 43)], 7, 7, 7), "hot", 1)
    for x, y, lean in ((72, 62, 16), (92, 60, 20), (112, 60, 14)):
        pen.line(f"M{x} {y - 10} C{x - 2} {y} {x - 2} {y + 8} {x - 4} {y + lean}", "wood-2", 2.4)
    pen.form(turn(rect(88, 70, 26, 24, 2), 10, 100, 82), "wood+2", 0.9)
    pen.line("M84 68 L88 72 M116 70 L112 74 M88 96 L90 92", "wood-2", 2)


def _stacked_gifts(pen: Pen) -> None:
    for x, y, wide, tall, own, band in (
        (62, 44, 38, 64, "main", "paper"),
        (98, 58, 40, 52, "accent", "hot"),
        (72, 22, 26, 24, "leaf", "accent"),
    ):
        pen.form(rect(x, y, wide, tall, 2), own, 0.9)
        pen.fill(rect(x + wide / 2 - 4, y, 8, tall, 0), band)
        for side in (-1, 1):
            pen.fill(ell(x + wide / 2 + side * 7, y - 4, 7.5, 4.6), band)


_FACES: dict[str, tuple[Path, ...]] = {
    "grin": (
        "M50 106 L78 88 L84 112 Z",
        "M150 106 L122 88 L116 112 Z",
        "M92 122 L100 108 L108 122 Z",
        "M44 130 C60 142 140 142 156 130 C150 166 128 174 116 174 L116 164 L104 164 L104 175 L84 174 L84 162 L72 162 L72 170 C58 162 48 150 44 130 Z",
    ),
    "friendly": (
        ell(70, 104, 13, 16),
        ell(130, 104, 13, 16),
        "M94 126 L100 116 L106 126 Z",
        "M52 136 C76 154 124 154 148 136 C140 166 122 172 100 172 C78 172 60 166 52 136 Z",
    ),
    "startled": (
        ell(70, 106, 14),
        ell(130, 106, 14),
        "M94 128 L100 118 L106 128 Z",
        ell(100, 154, 18, 15),
    ),
}


@drawing(scene_class="table", size_m=0.35)
def lantern_pumpkin(
    pen: Pen,
    *,
    tone: Tone = "hot",
    light: Tone = "warm+3",
    look: Literal["grin", "friendly", "startled"] = "grin",
    lit: bool = True,
    lid: Literal["on", "ajar"] = "on",
    tendril: bool = True,
) -> None:
    pen.ground(150)
    ribs = ((46, 40), (154, 40), (68, 46), (132, 46), (100, 38))
    whole = union(*(ell(x, 124, wide, 60) for x, wide in ribs))
    whole = both(whole, rect(0, 0, 200, 185, 0))
    pen.form(whole, tone, 0.8)
    done = ""
    for x, wide in ribs:
        rib = both(ell(x, 124, wide, 60), whole)
        if done:
            pen.fill(both(done, move(rib, -3 if x < 100 else 3, 0)), step(tone, -1))
        pen.form(rib, tone, 0.5, hard=0.05)
        done = union(done, rib) if done else rib
    glow = light if lit else "ink+2"
    for part in _FACES[look]:
        pen.fill(part, step(tone, -4))
        inner = both(part, move(part, 3.6, 4))
        pen.fill(inner, glow)
        if lit:
            pen.fill(both(inner, ell(100, 168, 46, 30)), step(light, 1))
    raised = (0, 0) if lid == "on" else (6, -12)
    if lid == "ajar":
        pen.fill(ell(100, 70, 38, 9), glow)
    top = move(
        "M58 72 C66 56 134 56 142 72 C130 82 122 74 114 82 C106 90 96 76 86 83 C76 86 70 78 58 72 Z",
        *raised,
    )
    pen.occlude(whole, top, step(tone, -2), 1, 5)
    pen.form(top, step(tone, 0), 1)
    stem = move("M90 66 C94 50 86 40 82 30 L98 24 C104 40 104 52 112 66 Z", *raised)
    pen.form(stem, "leaf-1", 1)
    if tendril:
        pen.line(move("M108 58 C126 58 122 40 136 42 C148 44 142 56 136 50", *raised), "leaf", 3)


_SPARKS: tuple[tuple[float, float], ...] = tuple(
    (i * 22.5 + (i % 3) * 5, (0.72, 1.0, 0.86)[i % 3]) for i in range(16)
)


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def sparkler(
    pen: Pen,
    *,
    tone: Tone = "accent",
    count: Annotated[int, Range(1, 2)] = 1,
    burnt: Annotated[float, Range(0, 1)] = 0.4,
    twinkles: Annotated[int, Range(0, 6)] = 5,
) -> None:
    spots: tuple[tuple[Point, Point, float], ...] = (((112, 84), (64, 192), 64),)
    if count == 2:
        spots = (((132, 76), (112, 192), 52), ((66, 84), (96, 192), 50))
    for tip, end, reach in spots:
        top = between(tip, (tip[0] * 2 - end[0], tip[1] * 2 - end[1]), burnt * 0.2)
        pen.line(segments(end, tip), "paper-7", 3.4)
        pen.fill(limb([between(tip, end, 0.5), between(tip, end, 0.3), tip], 6, 7.5, 8), "dark+2")
        pen.line(segments(between(tip, end, 0.46), between(tip, end, 0.2)), "dark+4", 1.4)
        _burst(pen, top, reach, tone)
    for i in range(twinkles):
        x, y, size = (
            (178, 40, 9),
            (36, 38, 8),
            (176, 132, 7),
            (26, 116, 6),
            (150, 168, 7),
            (100, 8, 4),
        )[i]
        pen.fill(star(x, y, size, 4, 0.28, 0.6), ("hot", tone, "main")[i % 3])


def _burst(pen: Pen, tip: Point, reach: float, tone: str) -> None:
    rays, twigs, dots = [], [], []
    for degrees, share in _SPARKS:
        end = polar(tip, reach * share, degrees)
        rays.append(poly([polar(tip, 5, degrees - 90), end, polar(tip, 5, degrees + 90)]))
        fork = polar(tip, reach * share * 0.66, degrees)
        twigs += [segments(fork, polar(fork, reach * 0.16, degrees + lean)) for lean in (-42, 42)]
        dots.append(ell(*polar(tip, reach * (share + 0.09), degrees), 2))
    pen.fill(union(*rays), tone)
    pen.line(" ".join(twigs), step(tone, -1), 1.8)
    pen.fill(" ".join(dots), "hot")
    pen.fill(star(*tip, reach * 0.42, 12, 0.5, 1), step(tone, 2))
    pen.fill(ell(*tip, reach * 0.13), "paper")


@drawing(scene_class="table", size_m=0.18)
def postcard(
    pen: Pen,
    *,
    tone: Tone = "main",
    motif: Literal["flowers", "heart", "stars"] = "flowers",
    envelope: bool = True,
    lines: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(150)
    inner = poly([(24, 24), (178, 10), (178, 168), (24, 184)], 2)
    pen.form(inner, "paper-1", 0.6, hard=0)
    pen.fill(both(inner, poly([(20, 0), (140, 0), (152, 200), (20, 200)])), "paper-4")
    for i in range(3):
        pen.line(segments((154, 46 + i * 16), (169, 44.6 + i * 16)), "paper-5", 3)
    cover = poly([(22, 22), (138, 26), (138, 186), (22, 184)], (3, 4, 4, 3))
    pen.form(cover, tone, 0.6, hard=0.04)
    frame = poly([(36, 33), (129, 36), (129, 176), (36, 174)], 3)
    inside = poly([(38.4, 35.6), (126.6, 38.4), (126.6, 173.6), (38.4, 171.6)], 2)
    pen.fill(cut(frame, inside), step(tone, 2))
    with pen.at(2.5, -14, 1.22):
        _MOTIF[motif](pen, tone)
    for i in range(lines):
        wide = (52, 36, 44)[i]
        pen.fill(rect(82 - wide / 2, 140 + i * 11, wide, 5, 2.5), "paper")
    if envelope:
        _near_envelope(pen)


def _near_envelope(pen: Pen) -> None:
    with pen.at(102, 119, 0.46, degrees=-6):
        body = rect(0, 24, 200, 112, 8)
        pen.cast(body, 5, 8)
        pen.form(body, "accent", 0.8)
        flap = poly([(4, 26), (196, 26), (100, 96)], (4, 4, 14))
        pen.occlude(body, flap, "accent-2", 0, 8)
        pen.form(flap, "accent+1", 0.8)
        pen.form(heart(100, 84, 17), "hot", 0.9)


def _flowers_motif(pen: Pen, tone: str) -> None:
    for x, top, own in ((50, 74, "accent"), (66, 56, "paper"), (82, 78, "hot+1")):
        pen.line(f"M66 128 C{66} 112 {x} 104 {x} {top}", "leaf+1", 3)
        petals = union(*(ell(*polar((x, top), 7.5, 72 * i - 90), 6.6) for i in range(5)))
        pen.form(petals, own, 0.9)
        pen.fill(ell(x, top, 4.6), "warm" if own != "accent" else "paper")
    for degrees in (-160, -20):
        veined_leaf(pen, (66, 126), 26, 12, degrees, "leaf+1")
    del tone


def _heart_motif(pen: Pen, tone: str) -> None:
    pen.form(heart(65, 82, 27), "hot" if tone != "hot" else "paper", 0.8)
    pen.fill(limb([(47, 76), (48, 66), (56, 60)], 2, 5, 2), "paper")
    for x, y, size in ((46, 118, 6), (84, 116, 7)):
        pen.fill(heart(x, y, size), "paper")


def _stars_motif(pen: Pen, tone: str) -> None:
    pen.form(star(65, 80, 26, corner=3), "accent" if tone != "accent" else "paper", 0.8)
    for x, y, size in ((44, 52, 6), (86, 48, 7), (46, 116, 7), (84, 112, 6)):
        pen.fill(star(x, y, size, 4, 0.32, 0.6), "paper")


_MOTIF = {"flowers": _flowers_motif, "heart": _heart_motif, "stars": _stars_motif}
