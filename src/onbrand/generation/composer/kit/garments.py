"""Clothes that are worn or hung: hoodie, coat, dress, jeans, polo, pajamas, apron."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    leaf,
    limb,
    move,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


@drawing(
    scene_class="table",
    size_m=0.75,
    anchor="center",
)
def hoodie(
    pen: Pen,
    *,
    tone: Tone = "main",
    cord: Tone = "paper",
    front: Literal["pouch", "zip"] = "pouch",
    motif: Literal["none", "heart", "ring", "leaf"] = "none",
    hood: bool = True,
) -> None:
    sleeve = "M56 56 C34 62 24 84 20 112 C16 136 14 152 13 166 C22 172 32 172 42 168 C46 144 50 124 60 100 Z"
    body = (
        "M70 48 C84 56 116 56 130 48 C142 50 150 56 154 66 L156 172 C130 182 70 182 44 172 L46 66 "
        "C50 56 58 50 70 48 Z"
    )
    sleeves = _pair(sleeve)
    pen.cast(union(*sleeves, body), 4, 6)
    for part in sleeves:
        pen.form(part, tone, 0.8)
    for dx in (0, 1):
        cuff = "M12 160 C22 166 34 166 44 162 L42 178 C33 182 22 182 13 178 Z"
        pen.form(flip(cuff) if dx else cuff, step(tone, -1), 1)
    pen.form(body, tone, 0.6, hard=0.05)
    for part in sleeves:
        pen.occlude(part, body, step(tone, -2), 5 if part != sleeve else -4, 0)
    pen.form(body, tone, 0.6, hard=0.05)
    hem = "M43 166 C70 176 130 176 157 166 L156 180 C130 192 70 192 44 180 Z"
    pen.form(hem, step(tone, -1), 1)
    for i in range(13):
        x = 50 + i * 8.3
        pen.line(
            segments((x, 174 + 6 - abs(x - 100) * 0.09), (x, 182 + 4 - abs(x - 100) * 0.1)),
            step(tone, -2),
            1.8,
        )
    pockets: tuple[Path, ...]
    if front == "zip":
        pen.line("M100 62 L100 186", step(tone, -3), 4)
        pen.line("M100 62 L100 186", "paper-3", 1.6, dash="2 2.4")
        pen.fill(rect(97.4, 66, 5.4, 13, 2.4), "paper-3")
        pockets = _pair("M88 124 L88 162 L52 162 L54 152 C70 150 76 138 78 124 Z")
    else:
        pockets = (
            "M74 124 L126 124 C130 140 138 150 148 154 L148 164 L52 164 L52 154 C62 150 70 140 74 124 Z",
        )
    for pocket in pockets:
        pen.fill(move(pocket, 1.5, 2.6), step(tone, -2))
        pen.form(pocket, step(tone, 1), 0.6, hard=0)
    if motif != "none" and front == "pouch":
        _emblem(pen, motif, cord)
    _hood(pen, tone, cord, hood=hood)


def _emblem(pen: Pen, motif: str, tone: str) -> None:
    match motif:
        case "heart":
            pen.fill(heart(100, 102, 15), tone)
        case "ring":
            pen.fill(ring(100, 102, 15, 8), tone)
        case _:
            for degrees in (-90, -40, -140):
                pen.fill(leaf(100, 118, 28, 14, degrees), tone)


def _hood(pen: Pen, tone: str, cord: str, *, hood: bool) -> None:
    if hood:
        outer = "M58 60 C46 28 70 8 100 8 C130 8 154 28 142 60 C136 70 118 78 100 84 C82 78 64 70 58 60 Z"
        inner = "M70 54 C62 32 80 22 100 22 C120 22 138 32 130 54 C124 62 112 70 100 75 C88 70 76 62 70 54 Z"
        pen.form(outer, tone, 0.7)
        pen.fill(inner, step(tone, -3))
        pen.fill(both(inner, "M66 50 C80 62 120 62 134 50 L134 80 L66 80 Z"), step(tone, -2))
        pen.line("M100 76 L100 84", step(tone, -2), 2)
    else:
        pen.fill("M70 46 C84 58 116 58 130 46 C122 38 78 38 70 46 Z", step(tone, -3))
        pen.form(
            "M68 42 C74 60 92 68 100 68 C108 68 126 60 132 42 C136 44 138 50 136 56 C130 70 114 78 100 78 C86 78 70 70 64 56 C62 50 64 44 68 42 Z",
            step(tone, 1),
            1,
        )
    for x, low in ((88, 112), (111, 104)):
        pen.line(curve([(x, 72), (x - 1, 84), (x + 1, 96), (x, low)]), cord, 3)
        pen.fill(
            rect(x - 2.4, low - 2, 5, 10, 2), step(cord, -3 if cord.startswith("paper") else -1)
        )


@drawing(
    scene_class="table",
    size_m=1.25,
    anchor="center",
)
def dress(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "paper",
    sleeves: Literal["straps", "puffed", "none"] = "puffed",
    pattern: Literal["dots", "flowers", "plain"] = "dots",
    bow: bool = True,
) -> None:
    skirt = (
        "M74 92 L126 92 C140 122 160 150 176 176 C166 186 154 180 144 188 C132 194 122 184 110 190 "
        "C100 196 90 186 78 190 C66 194 58 182 46 186 C38 188 30 184 24 176 C40 150 60 122 74 92 Z"
    )
    bodice = "M66 30 C72 32 76 30 80 24 C86 40 114 40 120 24 C124 30 128 32 134 30 C132 48 126 60 126 94 L74 94 C74 60 68 48 66 30 Z"
    puff = "M68 28 C50 22 36 34 34 52 C34 62 42 66 56 66 C66 64 70 52 72 40 Z"
    whole = union(skirt, bodice, *(_pair(puff) if sleeves == "puffed" else ()))
    pen.cast(whole, 4, 6)
    if sleeves == "straps":
        for strap in _pair(limb([(70, 36), (76, 20), (80, 8)], 6, 5)):
            pen.fill(strap, step(tone, -1))
    if sleeves == "puffed":
        for part in _pair(puff):
            pen.form(part, tone, 0.9)
        for band in _pair(turn(rect(33, 56, 26, 8, 4), 10, 46, 60)):
            pen.form(band, trim, 1)
    if sleeves != "straps":
        pen.fill("M78 22 C84 14 116 14 122 22 C116 40 84 40 78 22 Z", step(tone, -3))
    pen.form(skirt, tone, 0.6, hard=0.05)
    for top, end in (((84, 100), (60, 184)), ((100, 104), (102, 186)), ((116, 100), (140, 182))):
        fold = limb([top, (top[0] * 0.4 + end[0] * 0.6, 146), end], 1, 3, 7)
        pen.fill(both(skirt, fold), step(tone, -1))
    pen.form(bodice, tone, 0.7)
    if pattern != "plain":
        _sprinkled(pen, skirt, bodice, trim, flowers=pattern == "flowers")
    pen.fill(
        both(
            skirt,
            "M10 172 C30 190 60 176 78 182 C100 176 122 178 144 180 C166 176 180 170 190 164 L176 156 C150 172 50 172 24 156 Z",
        ),
        step(tone, -1),
    )
    if sleeves != "straps":
        collar = "M78 22 C76 34 84 44 98 44 L100 38 C90 38 84 30 82 20 Z"
        for part in _pair(collar):
            pen.form(part, trim, 1)
    pen.fill(both(union(bodice, skirt), rect(40, 88, 120, 10, 0)), trim)
    if bow:
        _sash_bow(pen, trim)


def _sash_bow(pen: Pen, tone: str) -> None:
    for loop in _pair("M100 92 C88 80 74 82 76 93 C76 104 88 104 100 94 Z"):
        pen.form(loop, tone, 1)
    for end in (
        "M98 96 L86 116 L94 114 L97 120 L103 98 Z",
        "M102 96 L112 118 L105 115 L101 120 L98 98 Z",
    ):
        pen.fill(end, step(tone, -3 if tone.startswith("paper") else -1))
    pen.form(ell(100, 93, 5.4), tone, 1)


def _sprinkled(pen: Pen, skirt: Path, bodice: Path, tone: str, *, flowers: bool) -> None:
    spots = [(40 + i * 29 % 124, 112 + i * 41 % 64) for i in range(16)]
    spots += [(84, 58), (114, 54), (100, 76), (88, 80), (117, 78)]
    for i, (x, y) in enumerate(spots):
        at = skirt if i < 16 else bodice
        if flowers:
            petals = union(
                *(
                    ell(x + dx, y + dy, 3.2)
                    for dx, dy in ((0, -3.6), (3.5, -1), (2, 3), (-2, 3), (-3.5, -1))
                )
            )
            pen.fill(both(at, petals), tone)
            pen.fill(both(at, ell(x, y, 1.9)), "warm")
        else:
            pen.fill(both(at, ell(x, y, 3.8)), tone)


@drawing(
    scene_class="table",
    size_m=1.05,
    anchor="center",
)
def jeans(
    pen: Pen,
    *,
    tone: Tone = "main",
    stitch: Tone = "warm+1",
    cuffs: bool = True,
    belt: Tone | None = "wood-2",
) -> None:
    _trousers(pen, tone, stitch, belt, 188, cuffs=cuffs)


@drawing(
    scene_class="table",
    size_m=0.7,
    anchor="center",
)
def shorts(
    pen: Pen,
    *,
    tone: Tone = "second",
    stitch: Tone = "paper",
    cuffs: bool = True,
    belt: Tone | None = None,
) -> None:
    with pen.at(-24, -30, 1.24):
        _trousers(pen, tone, stitch, belt, 132, cuffs=cuffs)


def _trousers(
    pen: Pen, tone: str, stitch: str, belt: str | None, low: float, *, cuffs: bool
) -> None:
    with pen.at(0, (188 - low) * 0.54):
        leg = f"M54 14 L101 14 L101 62 L90 {low} L42 {low} L46 60 Z"
        right = flip(leg)
        pen.cast(union(leg, right), 4, 6)
        pen.form(right, step(tone, -1), 0.7)
        pen.form(leg, tone, 0.7)
        pen.fill(both(right, limb([(100, 62), (106, 110), (108, low)], 8, 6, 3)), step(tone, -2))
        for x, y in ((56, 84), (58, 96), (142, 86), (144, 98)):
            crease = limb([(x - 8, y), (x, y + 3), (x + 9, y - 1)], 1, 3, 1)
            pen.fill(crease, step(tone, 1 if x < 100 else -2))
        _jeans_front(pen, tone, stitch)
        for x in (42, 110):
            if cuffs:
                cuff = rect(x - 2, low - 18, 52, 20, 4)
                pen.occlude(leg if x < 100 else right, move(cuff, 0, -8), step(tone, -2), 0, 2)
                pen.form(cuff, step(tone, 2), 1)
                pen.line(segments((x + 2, low - 3), (x + 46, low - 3)), stitch, 1.6, dash="4 3")
        waist = rect(50, 8, 100, 17, 4)
        pen.form(waist, tone, 1.2)
        if belt:
            pen.form(rect(50, 10, 100, 12, 3), belt, 1.2)
            pen.fill(cut(rect(90, 7, 22, 18, 4), rect(95, 12, 12, 8, 2)), "warm")
        else:
            pen.form(ell(100, 16, 5), "warm", 1)
        for x in (62, 80, 124, 138):
            pen.fill(rect(x - 2.5, 6, 5.4, 21, 2), step(tone, 1))


def _jeans_front(pen: Pen, tone: str, stitch: str) -> None:
    pen.line("M100 26 L100 66", step(tone, -3), 2.6)
    pen.line("M107 28 L107 52 C107 60 104 64 101 66", stitch, 1.6, dash="4 3")
    for pocket, seam in zip(
        _pair("M51 26 L78 26 C78 42 66 50 49 50 Z"),
        _pair("M81 28 C80 46 68 54 50 54"),
        strict=True,
    ):
        pen.fill(pocket, step(tone, -2))
        pen.line(seam, stitch, 1.6, dash="4 3")
    pen.fill(rect(60, 28, 12, 8, 1), step(tone, -1))
    pen.fill(ell(51.5, 44, 1.8), "warm")


@drawing(
    scene_class="table",
    size_m=0.75,
    anchor="center",
)
def polo_shirt(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "paper",
    buttons: Annotated[int, Range(2, 3)] = 3,
    stripes: Literal["none", "chest", "all"] = "chest",
    badge: bool = True,
) -> None:
    shirt = (
        "M70 28 C84 38 116 38 130 28 L150 36 C170 48 184 72 190 94 L160 108 L148 90 "
        "C150 126 152 160 152 184 C120 192 80 192 48 184 C48 160 50 126 52 90 L40 108 L10 94 "
        "C16 72 30 48 50 36 Z"
    )
    pen.cast(shirt, 4, 6)
    pen.form(shirt, tone, 0.6, hard=0.05)
    torso = both(shirt, rect(50, 20, 100, 180, 0))
    for y in {"none": (), "chest": (104, 116), "all": (104, 120, 136, 152, 168)}[stripes]:
        pen.fill(both(torso, limb([(40, y), (100, y + 3), (160, y)], 8, 8)), trim)
    for fold in _pair("M52 92 C50 80 52 66 58 54 C57 72 57 92 54 114 Z"):
        pen.fill(fold, step(tone, -1))
    for band in _pair("M12 90 L38 104 L42 96 L16 82 Z"):
        pen.fill(both(shirt, band), trim)
    pen.fill(
        both(shirt, "M40 176 C80 184 120 184 160 176 L160 182 C120 190 80 190 40 182 Z"),
        step(tone, -1),
    )
    placket = rect(92, 36, 17, 56, (0, 0, 4, 4))
    pen.fill(move(placket, 1.6, 2), step(tone, -2))
    pen.form(placket, step(tone, 1), 0.8, hard=0)
    for i in range(buttons):
        pen.fill(ell(100.5, 56 + i * 28 / (buttons - 1), 3), trim)
    pen.fill("M74 26 C82 14 118 14 126 26 C118 38 84 38 74 26 Z", step(tone, -3))
    for side in _pair("M74 16 C64 24 58 32 58 40 L84 62 L100 42 C90 38 80 30 78 20 Z"):
        pen.fill(move(side, 1, 4), step(tone, -2))
        pen.form(side, trim, 0.9)
    if badge:
        pen.fill(heart(126, 80, 7), trim)


@drawing(
    scene_class="table",
    size_m=1.4,
    anchor="center",
)
def pajamas(
    pen: Pen,
    *,
    tone: Tone = "second",
    trim: Tone = "paper",
    pattern: Literal["stars", "stripes", "dots"] = "stars",
    sleeves: Literal["long", "short"] = "long",
    shorts: bool = False,
) -> None:
    with pen.at(0, 22 if shorts else 2):
        low = 138 if shorts else 190
        legs = f"M62 96 L138 96 L148 {low} L106 {low} L100 128 L94 {low} L52 {low} Z"
        pen.cast(legs, 4, 6)
        pen.form(legs, step(tone, -1), 0.6)
        pen.fill(both(legs, limb([(100, 110), (102, 128), (106, low)], 3, 5, 8)), step(tone, -2))
        for x in (51, 105):
            pen.fill(both(legs, rect(x - 4, low - 8, 52, 4, 0)), trim)
        end = ((16, 112), (38, 120)) if sleeves == "long" else ((24, 68), (50, 80))
        arm = f"M60 20 C40 26 30 50 {end[0][0]} {end[0][1]} L{end[1][0]} {end[1][1]} C48 94 54 76 64 62 Z"
        body = "M72 16 C84 22 116 22 128 16 C140 18 146 26 146 36 L148 124 C120 130 80 130 52 124 L54 36 C54 26 60 18 72 16 Z"
        pen.occlude(legs, body, step(tone, -3), 0, 6)
        for part in _pair(arm):
            pen.form(part, tone, 0.8)
            pen.occlude(part, body, step(tone, -1), 4 if part != arm else -4, 0)
        for part in _pair(limb([end[0], end[1]], 5, 5)):
            pen.fill(part, trim)
        pen.form(body, tone, 0.6, hard=0.05)
        _sleepy(pen, body, legs, trim, pattern)
        pen.line("M53 120 C80 126 120 126 147 120", trim, THIN)
        pen.line("M100 58 L100 126", trim, 2)
        for y in (68, 86, 104):
            pen.fill(ell(105, y, 2.8), trim)
        pen.fill("M80 16 L100 56 L120 16 C112 22 88 22 80 16 Z", step(tone, -3))
        for lapel in _pair("M74 12 C68 18 66 24 66 30 L80 38 L100 60 L84 18 Z"):
            pen.fill(lapel, step(tone, 1))
            pen.line(lapel, trim, 2)
        pocket = rect(114, 62, 22, 24, (1, 1, 5, 5))
        pen.form(pocket, tone, 0.8, lit=False)
        pen.fill(rect(114, 62, 22, 4, 1), trim)


def _sleepy(pen: Pen, body: Path, legs: Path, tone: str, pattern: str) -> None:
    if pattern == "stripes":
        for i in range(9):
            x = 56 + i * 11
            pen.fill(both(body, rect(x, 10, 3, 120, 0)), tone)
            pen.fill(both(cut(legs, body), rect(x, 120, 3, 80, 0)), tone)
        return
    below = cut(legs, body)
    for i in range(27):
        row = i // 4
        x, y = 61 + i % 4 * 25 + row % 2 * 9, 40 + row * 23 + i % 3 * 3
        own = body if y < 122 else below
        shape = star(x, y, 5, corner=0.8) if pattern == "stars" else ell(x, y, 3.2)
        if pattern == "stars" and i % 4 == 0:
            shape = cut(ell(x, y, 5), ell(x + 2.6, y - 1.4, 4.4))
        pen.fill(both(own, shape), tone)


@drawing(
    scene_class="table",
    size_m=1.0,
    anchor="center",
)
def apron(
    pen: Pen,
    *,
    tone: Tone = "main",
    strap: Tone = "accent",
    pattern: Literal["plain", "stripes", "checks"] = "plain",
    pocket: Literal["spoon", "plant", "empty"] = "spoon",
    motif: bool = True,
) -> None:
    pen.line("M70 40 C56 -4 144 -4 130 40", step(strap, -1), 7)
    for tie in ("M44 96 C26 98 14 108 10 130", "M156 96 C174 98 186 106 190 124"):
        pen.line(tie, strap, 7)
    body = (
        "M66 30 C88 38 112 38 134 30 C136 60 142 80 160 92 L164 176 C164 184 158 190 150 190 "
        "L50 190 C42 190 36 184 36 176 L40 92 C58 80 64 60 66 30 Z"
    )
    pen.cast(body, 4, 6)
    pen.form(body, tone, 0.6, hard=0.05)
    if pattern != "plain":
        pen.stripes(body, step(tone, 2), 7, share=0.34)
    if pattern == "checks":
        for i in range(8):
            pen.fill(both(body, rect(20, 44 + i * 19, 160, 6, 0)), step(tone, 1))
    pen.fill(both(body, "M60 26 C88 34 112 34 140 26 L140 38 C112 46 88 46 60 38 Z"), strap)
    for x in (72, 128):
        pen.fill(ell(x, 36, 3), step(strap, -2))
    if motif:
        pen.fill(heart(100, 60, 11), strap)
    pouch = rect(62, 116, 76, 52, (3, 3, 14, 14))
    if pocket == "spoon":
        for x, lean, own in ((88, -5, "wood"), (112, 6, "wood-1")):
            pen.form(turn(rect(x - 3, 94, 6, 40, 2), lean, x, 130), own, 1)
            pen.form(turn(ell(x, 88, 8.5, 11), lean, x, 130), own, 1)
    elif pocket == "plant":
        for degrees in (-126, -104, -78, -54):
            pen.form(leaf(100, 124, 40, 17, degrees), "leaf", 1)
    pen.occlude(body, pouch, step(tone, -2), 2, 4)
    pen.form(pouch, step(tone, 1), 0.7)
    pen.fill(both(pouch, rect(50, 116, 100, 9, 0)), strap)
    pen.line("M68 156 C72 163 78 164 84 164 L116 164", step(tone, -1), 1.8, dash="4 3")
