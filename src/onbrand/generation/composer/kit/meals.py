"""Dishes."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
from onbrand.generation.composer.kit.tableware import bowl_back, bowl_front, handle, opening
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    blob,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    scale,
    segments,
    turn,
    union,
)


def ruffle(cx: float, cy: float, rx: float, ry: float, waves: int = 9, deep: float = 0.1) -> Path:
    """A leaf of lettuce: an ellipse with a wavy edge."""
    points = []
    for i in range(waves * 2):
        angle, reach = math.pi * i / waves, 1 + (deep if i % 2 else -deep)
        points.append((cx + rx * reach * math.cos(angle), cy + ry * reach * math.sin(angle)))
    return blob(*points)


def _frill(left: float, right: float, y: float, tall: float, waves: int) -> Path:
    """The edge of lettuce that hangs out."""
    low = [
        (right - (right - left) * i / (2 * waves), y + (tall if i % 2 else tall * 0.45))
        for i in range(2 * waves + 1)
    ]
    return blob((left, y - 2), ((left + right) / 2, y - 4), (right, y - 2), *low)


@drawing(scene_class="table", size_m=0.13)
def burger(
    pen: Pen,
    *,
    tone: Tone = "warm",
    flag: Tone | None = "main",
    patties: Annotated[int, Range(1, 2)] = 1,
    cheese: bool = True,
    sesame: Annotated[int, Range(0, 9)] = 9,
) -> None:
    pen.ground(150)
    thick = 30.0 if patties == 1 else 22.0
    base = rect(26, 154, 148, 30, (5, 5, 18, 18))
    pen.form(base, step(tone, -1), 1.3)
    y, below, under = 156.0, base, step(tone, -3)
    for _ in range(patties):
        y -= thick
        patty = rect(19, y, 162, thick, thick * 0.46)
        pen.occlude(below, patty, under, 1, 6)
        pen.form(patty, "wood-4", 1.3)
        for i in range(8):
            pen.fill(ell(34 + i * 19, y + thick * (0.5 + 0.2 * (i % 3)), 3.2, 2), "wood-3")
        if cheese:
            _melted(pen, patty, y)
        below, under = patty, "wood-5"
    y -= 15
    for x in (30, 102):
        slice_ = rect(x, y, 68, 14, 6)
        pen.form(slice_, "hot-1", 1.6)
    y -= 6
    leafy = _frill(14, 186, y - 3, 17, 8)
    pen.occlude(rect(30, y + 6, 140, 14, 6), leafy, "hot-3", 1, 5)
    pen.form(leafy, "leaf", 1, hard=0.16)
    dome = _dome(y, 34.0 if flag else 18.0)
    pen.occlude(leafy, dome, "leaf-2", 1, 6)
    pen.form(dome, tone, 0.9)
    top = 34.0 if flag else 18.0
    tall = y - top
    gleam = limb(
        [(36, y - tall * 0.3), (44, y - tall * 0.56), (58, y - tall * 0.74), (76, y - tall * 0.86)],
        3, 8, 7, 3,
    )  # fmt: skip
    pen.fill(both(dome, gleam), step(tone, 2))
    for i in range(sesame):
        x, share = ((66, 0.5), (92, 0.74), (118, 0.5), (142, 0.68), (92, 0.36), (156, 0.38),
                    (118, 0.84), (60, 0.26), (138, 0.28))[i]  # fmt: skip
        seed = turn(ell(x, y - tall * share, 5.6, 3.4), (x * 7) % 90 - 45, x, y - tall * share)
        pen.fill(move(seed, 0.8, 1.6), step(tone, -2))
        pen.fill(seed, step(tone, 4))
    if flag:
        pen.line(segments((100, 44), (100, 6)), "wood-2", 3)
        banner = poly([(101, 6), (136, 6), (128, 15), (136, 24), (101, 24)], (0, 2, 2, 2, 0))
        pen.form(banner, flag, 1.2, hard=0.16)


def _dome(low: float, top: float) -> Path:
    shoulder = low - 14
    return (
        f"M22 {shoulder} C22 {top + 22} 60 {top} 100 {top} C140 {top} 178 {top + 22} 178 {shoulder} "
        f"C178 {low - 2} 172 {low} 162 {low} L38 {low} C28 {low} 22 {low - 2} 22 {shoulder} Z"
    )


def _melted(pen: Pen, patty: Path, y: float) -> None:
    sheet = union(
        rect(24, y - 4, 152, 9, 3),
        poly([(34, y), (96, y), (64, y + 19)], (2, 2, 7)),
        poly([(102, y), (172, y), (146, y + 15)], (2, 2, 7)),
    )
    pen.occlude(patty, sheet, "wood-5", 2, 4)
    pen.form(sheet, "accent+1", 1, hard=0.06)


_BACK = (60.0, -12.0)  # where the far side of a sandwich is
_CORNERS = ((70.0, 34.0), (132.0, 182.0), (8.0, 182.0))


def _slab(near: float, far: float, swell: float = 1.0) -> Path:
    """A layer of a sandwich: a triangle pulled back along its thickness."""
    apex, right, left = ((100 + (x - 100) * swell, 182 + (y - 182) * swell) for x, y in _CORNERS)

    def back(point: Point, share: float) -> Point:
        return point[0] + _BACK[0] * share, point[1] + _BACK[1] * share

    outline = [
        back(left, near),
        back(apex, near),
        back(apex, far),
        back(right, far),
        back(right, near),
    ]
    return poly(outline, (8, 9, 9, 8, 8))


@drawing(scene_class="table", size_m=0.14, view="corner")
def sandwich(
    pen: Pen,
    *,
    tone: Tone = "warm",
    fillings: Annotated[int, Range(1, 3)] = 3,
    toasted: bool = True,
    olive: bool = True,
) -> None:
    """Half a toast sandwich on its long side."""
    pen.ground(176, 102)
    layers = (("leaf", 1.06), ("accent+1", 1.0), ("hot+1", 1.02))[:fillings]
    depth = 0.18
    back = _slab(0.22 + depth * fillings, 0.46 + depth * fillings)
    pen.form(back, step(tone, -1), 0.8)
    last, under = back, step(tone, -3)
    for i, (own, swell) in reversed(list(enumerate(layers))):
        layer = _slab(0.22 + depth * i, 0.22 + depth * (i + 1), swell)
        if own == "leaf":
            layer = union(layer, *_curls(0.22 + depth * (i + 0.5)))
        pen.occlude(last, layer, under, 4, 2)
        pen.form(layer, own, 0.8, hard=0.04)
        last, under = layer, step(own, -2)
    front = _slab(0, 0.24)
    pen.occlude(last, front, under, 6, 2)
    pen.form(front, step(tone, -1), 0.8, lit=False)
    face = poly(list(_CORNERS), 9)
    pen.form(face, tone, 0.8, hard=0)
    crumb = poly([(70, 56), (119, 174), (21, 174)], 8)
    pen.fill(crumb, step(tone, 4))
    pen.shade(crumb, step(tone, 2), 0.8, hard=0.04)
    for i in range(3 if toasted else 0):
        bar = limb([(32 + i * 22, 190), (54 + i * 22, 130), (76 + i * 22, 70)], 5, 6, 5)
        pen.fill(both(crumb, bar), step(tone, 1))
    for x, y in ((70, 88), (54, 120), (88, 116), (42, 154), (74, 144), (100, 158), (62, 164)):
        pen.fill(both(crumb, ell(x, y, 3.6, 2.4)), step(tone, 2))
    if olive:
        pen.line(segments((94, 60), (106, 7)), "wood-2", 3.4)
        pen.form(turn(ell(103, 22, 13, 11), -12, 103, 22), "leaf-1", 1)
        pen.fill(ell(106, 15, 4, 2.4), "hot")


def _curls(share: float) -> list[Path]:
    """Lettuce along the right edge."""
    apex, right, _ = _CORNERS
    found = []
    for i in range(1, 8):
        x, y = between(apex, right, i / 7.6)
        found.append(ell(x + _BACK[0] * share + 4, y + _BACK[1] * share - 3, 9 + i % 2 * 2))
    return found


@drawing(scene_class="table", size_m=0.16)
def soup(
    pen: Pen,
    *,
    tone: Tone = "main",
    broth: Tone = "hot",
    kind: Literal["cream", "noodles"] = "cream",
    steam: Annotated[int, Range(0, 3)] = 2,
    spoon: bool = True,
) -> None:
    pen.ground(124)
    y = 96.0
    bowl_back(pen, tone, y)
    surface = ell(100, y + 3, 78, 16)
    pen.fill(both(surface, opening(y)), broth)
    pen.fill(both(both(surface, opening(y)), ell(80, y + 12, 76, 15)), step(broth, 1))
    for i in range(steam):
        wisp(
            pen,
            (72, 104, 88)[i] - (20 if kind == "noodles" else 0),
            (20, 10, 34)[i],
            (78, 70, 66)[i],
        )
    if kind == "cream":
        swirl = cut(ell(92, y + 4, 40, 8), ell(96, y + 3, 32, 5.4))
        pen.fill(union(swirl, ell(96, y + 4, 17, 2.8)), step(broth, 4))
        if spoon:
            handle(pen, (130, y + 6), (184, 30), "paper-5")
        for x, dy, degrees in ((74, 2, 170), (78, 5, 20), (122, 8, 200), (112, -4, -20)):
            veined_leaf(pen, (x, y + dy), 19, 10, degrees, "leaf")
    else:
        _ramen(pen, y, chopsticks=spoon)
    bowl_band(pen, bowl_front(pen, tone, y), y)


def bowl_band(pen: Pen, side: Path, y: float) -> None:
    """Two pale rings below the rim."""
    for low in (y + 14, y + 23):
        loop = cut(ell(100, low, 90, 20), ell(100, low - 3.4, 90, 20))
        pen.fill(both(both(side, loop), rect(0, low, 200, 60, 0)), "paper-1")


def _ramen(pen: Pen, y: float, *, chopsticks: bool) -> None:
    nest = both(ell(86, y + 2, 46, 17), union(opening(y), rect(0, 0, 200, y, 0)))
    pen.form(nest, "warm+2", 0.8)
    for i in range(6):
        drop = i * 5 - 14
        wave = [(36, y + 6 + drop), (60, y - 6 + drop), (86, y + 2 + drop), (112, y - 5 + drop),
                (136, y + 4 + drop)]  # fmt: skip
        pen.fill(both(nest, limb(wave, 2.4, 2.8, 2.4)), "warm" if i % 2 else "warm+4")
    sheet = poly([(34, y + 2), (44, y - 40), (74, y - 34), (66, y + 6)], 3)
    pen.form(sheet, "leaf-4", 0.9)
    for x in (118, 152):
        pen.form(ell(x, y - 4, 20, 14), "paper", 0.8)
        pen.form(ell(x + 1, y - 4, 10, 7.6), "warm", 0.8)
    for x, dy in ((92, 9), (104, 12), (134, 11), (76, 10)):
        pen.fill(cut(ell(x, y + dy, 5, 2.6), ell(x, y + dy, 2.4, 1.2)), "leaf")
    if chopsticks:
        for x in (0, 15):
            pen.form(limb([(108 + x, y - 6), (142 + x, 50), (172 + x, 8)], 4, 5, 7), "wood-3", 1.2)


@drawing(scene_class="table", size_m=0.2)
def salad(
    pen: Pen,
    *,
    tone: Tone = "main",
    greens: Tone = "leaf",
    tomatoes: Annotated[int, Range(1, 3)] = 3,
    egg: bool = True,
    servers: bool = True,
) -> None:
    pen.ground(124)
    y = 100.0
    bowl_back(pen, tone, y)
    if servers:
        handle(pen, (126, y - 20), (176, 20), "wood-1")
        handle(pen, (106, y - 20), (150, 14), "wood-2")
    heads = ((52, 78, 34, 30, -1), (104, 62, 40, 34, 0), (150, 80, 32, 28, -1), (78, 84, 34, 26, 1))
    done = ""
    for cx, cy, rx, ry, shade in heads:
        head = ruffle(cx, cy, rx, ry)
        if done:
            pen.occlude(done, head, step(greens, -3), 1, -4)
        pen.fill(head, step(greens, shade))
        pen.fill(cut(head, move(head, -4, -3)), step(greens, shade - 1))
        pen.fill(cut(head, move(head, 1.4, 1.6)), step(greens, shade + 1))
        for i in range(3):
            pen.grain(
                ell(cx + 5, cy + 5, rx * 0.8 - 4 * i, ry * 0.8 - 3 * i), step(greens, shade - 1), i
            )
        ribs = [
            limb([(cx, cy + ry * 0.6), polar((cx, cy), rx * 0.66, degrees)], 3, 1)
            for degrees in (-150, -90, -30)
        ]
        pen.fill(both(head, union(*ribs)), step(greens, shade + 1))
        done = union(done, head) if done else head
    for x, cy, radius in ((128, 78, 20), (44, 92, 18), (164, 98, 17))[:tomatoes]:
        ball = ell(x, cy, radius)
        pen.occlude(done, ball, step(greens, -3), 1, -4)
        pen.form(ball, "hot", 0.9)
        pen.fill(turn(ell(x - 7, cy - 8, 3, 5.6), 40, x - 7, cy - 8), "hot+3")
    for x, cy in ((102, 94), (140, 104)):
        pen.form(ell(x, cy, 19, 16), step(greens, -1), 0.8)
        pen.fill(ell(x, cy, 15, 12.4), step(greens, 4))
        seeds = [ell(*polar((x, cy), 7, i * 60 + 20), 2, 1.6) for i in range(6)]
        pen.fill(" ".join(seeds), step(greens, 2))
    if egg:
        pen.form(turn(ell(72, 92, 22, 17), -20, 72, 92), "paper", 0.8)
        pen.form(ell(74, 92, 10, 9), "accent", 0.8)
    bowl_band(pen, bowl_front(pen, tone, y), y)


@drawing(scene_class="table", size_m=0.16)
def pasta(
    pen: Pen,
    *,
    tone: Tone = "main",
    noodles: Tone = "warm+1",
    sauce: Tone | None = "hot-1",
    balls: Annotated[int, Range(0, 3)] = 2,
    fork: bool = True,
) -> None:
    pen.ground(124)
    y = 112.0
    bowl_back(pen, tone, y)
    heap = "M22 118 C24 84 60 54 100 52 C140 54 176 84 178 118 C150 132 50 132 22 118 Z"
    pen.form(heap, noodles, 0.9)
    for i in range(9):
        lift, lean = 58 + i * 7, (i % 3 - 1) * 22
        strand = limb(
            [(20, lift + 34), (54 + lean, lift + 6), (100 + lean, lift), (146 + lean, lift + 10), (182, lift + 36)],
            3, 3.6, 3,
        )  # fmt: skip
        pen.fill(both(heap, strand), step(noodles, -1 if i % 2 else 1))
    loops = ((48, 108, 20), (150, 106, 22))
    for x, cy, radius in loops:
        for k in (0, 7):
            loop = ring(x + k * 0.6, cy + k * 0.5, radius - k, radius - k - 3)
            pen.fill(both(heap, loop), step(noodles, -1 if k else 1))
    if fork:
        handle(pen, (126, 74), (180, 8), "paper-5")
    if sauce:
        top = blob((58, 76), (72, 56), (100, 46), (130, 56), (144, 78), (126, 88), (112, 82),
                   (98, 94), (84, 84), (70, 92))  # fmt: skip
        pen.occlude(heap, top, step(noodles, -2), 2, 5)
        pen.form(top, sauce, 0.8)
        pen.fill(both(top, limb([(70, 72), (80, 62), (94, 56)], 3, 6, 3)), step(sauce, 2))
    for x, cy in ((78, 64), (116, 60), (98, 78))[:balls]:
        pen.fill(ell(x + 2, cy + 4, 16, 15), step(sauce or noodles, -2))
        pen.form(ell(x, cy, 16, 15), "wood-3", 0.9)
        pen.fill(ell(x - 5, cy - 6, 4, 2.6), "wood-1")
    veined_leaf(pen, (100, 56), 34, 20, -150, "leaf", veins=2)
    veined_leaf(pen, (100, 56), 32, 19, -56, "leaf", veins=2)
    bowl_band(pen, bowl_front(pen, tone, y), y)


@drawing(scene_class="table", size_m=0.3, view="top", anchor="center")
def fried_egg(
    pen: Pen,
    *,
    tone: Tone = "main",
    yolk: Tone = "warm",
    yolks: Annotated[int, Range(1, 2)] = 1,
    pan: bool = True,
    herbs: bool = True,
) -> None:
    if pan:
        grip = limb([(132, 70), (164, 38), (188, 14)], 18, 15, 18)
        whole = union(grip, ell(86, 112, 80))
        pen.cast(whole, 4, 6)
        pen.form(grip, "wood-3", 1)
        pen.fill(cut(ell(184, 18, 4.4), ell(184, 18, 0.1)), "wood-5")
        pen.form(limb([(128, 74), (138, 64), (148, 54)], 24, 20, 17), "paper-5", 1)
        pen.form(ell(86, 112, 80), tone, 0.7, hard=0.05)
        pen.fill(ell(86, 112, 69), "dark+1")
        pen.fill(both(ell(86, 112, 69), ell(92, 118, 69)), "dark+2")
    white = blob(
        (34, 98), (54, 66), (86, 70), (112, 60), (138, 86), (132, 112), (142, 136),
        (114, 160), (88, 152), (56, 162), (38, 138), (42, 116),
    )  # fmt: skip
    spread = (1.0, 0.0, 0.0) if pan else (1.42, 13.0, -12.0)
    center = (86.0, 112.0)

    def placed(path: Path) -> Path:
        return move(scale(path, spread[0], spread[0], *center), spread[1], spread[2])

    pen.fill(placed(move(white, 3, 5)), "dark" if pan else "ink", 1 if pan else 0.16)
    pen.form(placed(white), "paper", 0.5, hard=0.04)
    for x, y in ((84, 110),) if yolks == 1 else ((68, 118), (106, 102)):
        size = 30.0 if yolks == 1 else 23.0
        pen.fill(placed(ell(x + 1, y + 3, size + 3)), "paper-2")
        ball = placed(ell(x, y, size))
        pen.form(ball, yolk, 0.8)
        gleam = limb([polar((x, y), size * 0.7, a) for a in (178, 204, 230, 250)], 3, 6, 3)
        pen.fill(placed(gleam), step(yolk, 3))
    if herbs:
        for x, y in ((58, 92), (118, 80), (120, 140), (64, 146), (126, 112), (100, 150)):
            pen.fill(placed(turn(rect(x - 4, y - 1.7, 8, 3.4, 1.6), x * 11, x, y)), "leaf")
        for x, y in ((50, 108), (104, 70), (112, 130), (74, 142), (94, 78), (52, 130)):
            pen.fill(placed(ell(x, y, 1.5)), "ink+2")


@drawing(scene_class="table", size_m=0.14)
def sushi(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    fish: Tone = "hot",
    rolls: Annotated[int, Range(1, 2)] = 2,
    nigiri: bool = True,
    chopsticks: bool = True,
) -> None:
    pen.ground(170)
    for foot in (34, 142):
        pen.form(rect(foot, 168, 24, 16, (0, 0, 3, 3)), step(tone, -2), 1)
    if chopsticks:
        for shift in (0, 13):
            stick = limb(
                [(8, 92 + shift), (100, 58 + shift * 0.4), (192, 22 - shift * 0.2)], 4, 5, 7
            )
            pen.form(stick, "main" if shift else "main-1", 1.2)
    board = rect(4, 156, 192, 15, 4)
    pen.form(board, tone, 1.3)
    pen.fill(rect(16, 162, 70, 2, 1), step(tone, -1))
    pen.fill(rect(112, 165, 60, 2, 1), step(tone, -1))
    if nigiri:
        _nigiri(pen, fish)
    spots = ((40.0, 121.0, 35.0), (84.0, 128.0, 28.0))
    spots = spots if nigiri else ((52.0, 116.0, 41.0), (142.0, 116.0, 41.0))
    for x, y, radius in spots[:rolls]:
        pen.fill(both(board, ell(x + 5, 158, radius, 4)), step(tone, -3))
        _maki(pen, x, y, radius, fish)


def _maki(pen: Pen, x: float, y: float, radius: float, fish: str) -> None:
    pen.form(union(ell(x + radius * 0.2, y, radius), ell(x, y, radius)), "ink+1", 0.8)
    face = ell(x - 1, y, radius * 0.88)
    pen.fill(face, "paper")
    pen.shade(face, "paper-3", 0.7, hard=0.06)
    for i in range(13):
        gx, gy = polar((x - 1, y), radius * (0.72 if i % 2 else 0.58), i * 360 / 13)
        pen.fill(turn(ell(gx, gy, radius * 0.075, radius * 0.035), i * 50, gx, gy), "paper-3")
    core = turn(
        rect(x - radius * 0.4, y - radius * 0.36, radius * 0.76, radius * 0.72, radius * 0.2),
        -8,
        x,
        y,
    )
    pen.form(core, fish, 0.8)
    bite = turn(
        rect(x - radius * 0.02, y - radius * 0.3, radius * 0.34, radius * 0.36, radius * 0.1),
        -8,
        x,
        y,
    )
    pen.fill(both(core, bite), "leaf")
    pen.fill(
        both(
            core,
            limb(
                [(x - radius * 0.4, y + radius * 0.1), (x - radius * 0.06, y + radius * 0.3)],
                2,
                2.6,
            ),
        ),
        step(fish, 3),
    )


def _nigiri(pen: Pen, fish: str) -> None:
    pen.fill(ell(154, 157, 42, 4), "ink", 0.16)
    rice = rect(112, 118, 80, 39, 17)
    pen.form(rice, "paper-1", 0.9)
    for i in range(9):
        x, y = 120 + i * 8, 144 + (i * 5) % 9
        pen.fill(both(rice, turn(ell(x, y, 3.6, 1.8), i * 47, x, y)), "paper-3")
    slab = "M106 134 C104 108 122 94 150 94 C178 94 196 106 196 132 C196 140 188 138 184 134 C164 124 136 126 118 138 C112 142 106 142 106 134 Z"
    pen.occlude(rice, slab, "paper-4", 1, 6)
    pen.form(slab, fish, 0.9)
    for i in range(5):
        stripe = limb([(118 + i * 17, 88), (124 + i * 15, 108), (116 + i * 17, 142)], 3, 4, 3)
        pen.fill(both(slab, stripe), step(fish, 2))
    band = rect(143, 92, 18, 66, 0)
    whole = union(rice, slab)
    pen.form(both(whole, band), "ink+1", 0.9)
