"""Around the house: fences, stairs, balconies, greenhouses, playgrounds."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.facades import Sprout, alike, leaves
from onbrand.generation.composer.kit.parts import pane, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    Point,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    tub,
    turn,
    union,
)


@drawing(scene_class="street", size_m=1.3, pale=True)
def fence(
    pen: Pen,
    *,
    tone: Tone = "paper",
    pickets: Annotated[int, Range(5, 9)] = 7,
    top: Literal["pointed", "round", "flat"] = "pointed",
    flowers: Annotated[int, Range(0, 3)] = 3,
    wave: bool = False,
) -> None:
    pen.ground(190)
    down = -4 if tone.startswith("paper") else -1
    for y in (92, 146):
        rail = rect(4, y, 192, 13, 3)
        pen.form(rail, step(tone, down), 1.4)
    pitch = 186 / pickets
    wide = pitch * 0.68
    posts, nails = [], []
    for i in range(pickets):
        x = 7 + i * pitch + (pitch - wide) / 2
        high = 54 + (abs(i - (pickets - 1) / 2) * 30 / pickets if wave else 0)
        posts.append(_picket(x, high, wide, top))
        nails += [ell(x + wide / 2, y + 6.5, 1.9) for y in (92, 146)]
    for y in (92, 146):
        pen.occlude(rect(4, y, 192, 13, 3), " ".join(posts), step(tone, down - 2), 5, 3)
    alike(pen, posts, tone, hard=0.14)
    pen.fill(" ".join(nails), step(tone, down - 3))
    _grass(pen, flowers)


def _picket(x: float, high: float, wide: float, top: str) -> Path:
    right, foot = x + wide, GROUND - 2
    if top == "pointed":
        tip = high - wide * 0.7
        return poly(
            [(x + wide / 2, tip), (right, high), (right, foot), (x, foot), (x, high)],
            (3, 2, 2, 2, 2),
        )
    radius = wide / 2 if top == "round" else 2.5
    return rect(x, high - 8, wide, foot - high + 8, (radius, radius, 2, 2))


def _grass(pen: Pen, flowers: int) -> None:
    for kind, tone in enumerate(("leaf", "leaf-1", "leaf+1")):
        blades = []
        for i in range(kind, 15, 3):
            x, tall = 12 + i * 12.4, (18, 12, 22, 14, 10)[i % 5]
            tip = (x + (kind - 1) * 5, GROUND - tall)
            blades.append(limb([(x, GROUND), (x + 1, GROUND - tall * 0.5), tip], 5, 4, 1))
        pen.fill(" ".join(blades), tone)
    for x, tall, own in ((40, 58, "hot"), (60, 40, "accent"), (158, 50, "hot+1"))[:flowers]:
        pen.line(
            f"M{x} {GROUND} C{x - 3} {GROUND - tall * 0.5} {x + 3} {GROUND - tall * 0.7} {x} {GROUND - tall}",
            "leaf-1",
            3,
        )
        veined_leaf(pen, (x, GROUND - tall * 0.35), 20, 9, -30, "leaf")
        _blossom(pen, (x, GROUND - tall), own)


def _blossom(pen: Pen, at: Point, tone: str) -> None:
    petals = union(*(ell(*polar(at, 7.5, 72 * k - 90), 6) for k in range(5)))
    pen.form(petals, tone, 1)
    pen.fill(ell(*at, 4.4), "warm+2")


@drawing(scene_class="street", size_m=2.6, facing="right", view="corner")
def stairs(
    pen: Pen,
    *,
    tone: Tone = "wood",
    carpet: Tone | None = "main",
    steps: Annotated[int, Range(4, 7)] = 5,
    rail: Literal["none", "balusters", "glass"] = "balusters",
    plant: bool = True,
) -> None:
    pen.ground(184, 104)
    left, right, low, high = 40.0, 192.0, float(GROUND), 74.0
    run, rise = (right - left) / steps, (low - high) / steps
    deep = (-34.0, -20.0)
    profile: list[Point] = [(left, low)]
    for i in range(steps):
        x, y = left + i * run, low - (i + 1) * rise
        profile += [(x, y), (x + run, y)]
        _tread(pen, (x, y), (run, rise), deep, (tone, carpet))
    profile.append((right, low))
    side = poly(profile, 0)
    pen.form(side, step(tone, -1), 0.7, hard=0)
    panel = both(side, move(side, 14, 20))
    pen.fill(cut(panel, rect(0, low - 14, 200, 20, 0)), step(tone, -2))
    for i in range(steps):
        x, y = left + i * run, low - (i + 1) * rise
        pen.fill(rect(x - 3, y - 1, run + 4 if i == steps - 1 else run + 3, 5, 1.5), step(tone, 1))
    if plant:
        _stair_plant(pen, (right - run / 2 - 6, high - 4))
    if rail != "none":
        _rail(pen, (left, low), (run, rise), steps, rail)


def _tread(
    pen: Pen,
    at: Point,
    size: tuple[float, float],
    deep: Point,
    tones: tuple[str, str | None],
) -> None:
    """A riser that faces the light and the tread above it, `deep` being the way to the back."""
    (x, y), (run, rise), (dx, dy), (tone, carpet) = at, size, deep, tones

    def strip(a: float, b: float, start: Point, end: Point) -> Path:
        (x0, y0), (x1, y1) = start, end
        return poly(
            [
                (x0 + dx * a, y0 + dy * a),
                (x1 + dx * a, y1 + dy * a),
                (x1 + dx * b, y1 + dy * b),
                (x0 + dx * b, y0 + dy * b),
            ]
        )

    riser, tread = ((x, y), (x, y + rise)), ((x, y), (x + run, y))
    pen.fill(strip(0, 1, *riser), tone)
    pen.fill(strip(0, 1, *tread), step(tone, 2))
    if carpet:
        pen.fill(strip(0.22, 0.8, *riser), step(carpet, -1))
        pen.fill(strip(0.22, 0.8, *tread), carpet)
        pen.fill(strip(0.28, 0.33, *tread), "warm+1")
        pen.fill(strip(0.69, 0.74, *tread), "warm+1")


def _rail(pen: Pen, foot: Point, size: tuple[float, float], steps: int, kind: str) -> None:
    (left, low), (run, rise) = foot, size
    tall = 46.0
    ends = [(left + run * (i + 0.5), low - rise * (i + 1)) for i in range(steps)]
    first, last = ends[0], ends[-1]
    if kind == "glass":
        glass = poly(
            [
                (first[0], first[1] - 4),
                (last[0], last[1] - 4),
                (last[0], last[1] - tall),
                (first[0], first[1] - tall),
            ],
            3,
        )
        pane(pen, glass, "sky+2", 0.3)
    for x, y in ends[1:-1]:
        if kind == "balusters":
            pen.form(
                limb([(x, y), (x, y - 14), (x, y - 26), (x, y - tall)], 4, 7, 4, 4), "wood-2", 1
            )
    pen.line(segments((first[0], first[1] - tall), (last[0], last[1] - tall)), "wood-2", 7)
    pen.line(
        segments((first[0] + 2, first[1] - tall - 2), (last[0], last[1] - tall - 2)), "wood", 1.8
    )
    for x, y in (first, last):
        pen.form(rect(x - 5, y - tall - 6, 10, tall + 7, 2), "wood-2", 1)
        pen.form(ell(x, y - tall - 11, 7.5), "accent", 1)


def _stair_plant(pen: Pen, foot: Point) -> None:
    x, y = foot
    for degrees, size in ((-130, 40), (-50, 34), (-104, 50), (-74, 46)):
        veined_leaf(pen, (x - 16, y - 18), size, 16, degrees, "leaf" if degrees % 4 else "leaf-1")
    pen.form(tub(x - 16, y - 20, 26, 20, 19, 3), "second")


@drawing(scene_class="wall", size_m=3.4, anchor="center")
def balcony(
    pen: Pen,
    *,
    tone: Tone = "warm+2",
    shutter: Tone = "second",
    rail: Literal["iron", "stone", "glass"] = "iron",
    shutters: Literal["none", "open"] = "open",
    pots: Annotated[int, Range(0, 3)] = 3,
    lit: bool = False,
) -> None:
    wall = rect(8, 8, 184, 184, 14)
    pen.form(wall, tone, 0.6, hard=0.02)
    for x, y in ((20, 26), (34, 36), (158, 30), (168, 168), (22, 176), (152, 178), (166, 40)):
        pen.fill(rect(x, y, 13, 6, 1.5), step(tone, -1))
    pen.fill(rect(66, 22, 68, 130, (34, 34, 0, 0)), "paper")
    glass = rect(71, 27, 58, 122, (29, 29, 0, 0))
    pane(pen, glass, "warm+3" if lit else "sky+1", 0.55)
    for x in (71, 113):  # curtains
        drape = f"M{x - 2} 24 L{x + 18} 24 C{x + (16 if x < MID else 2)} 80 {x + (2 if x < MID else 14)} 110 {x + (4 if x < MID else 12)} 150 L{x + (-4 if x < MID else 20)} 150 Z"
        pen.fill(both(glass, drape), "paper-1")
    pen.fill(rect(98, 27, 4, 124, 0), "paper")
    pen.fill(both(glass, rect(66, 58, 68, 4, 0)), "paper")
    if shutters == "open":
        for x in (34, 138):
            pen.cast(rect(x, 42, 28, 106, 3), 3, 3)
            pen.form(rect(x, 42, 28, 106, 3), shutter, 0.9)
            for y in range(50, 144, 9):
                if y != 95:
                    pen.fill(rect(x + 5, y, 18, 5, 1.5), step(shutter, -2))
    _parapet(pen, wall, tone, rail)
    _flower_boxes(pen, pots)


def _parapet(pen: Pen, wall: Path, tone: str, kind: str) -> None:
    slab = rect(14, 150, 172, 13, 3)
    for x in (34, 150):
        corbel = f"M{x} 162 L{x + 16} 162 L{x + 16} 166 C{x + 14} 178 {x + 8} 184 {x} 184 Z"
        pen.form(corbel, "paper-3", 1)
    pen.occlude(wall, slab, step(tone, -2), 3, 9)
    pen.form(slab, "paper-1", 1.2)
    if kind == "glass":
        pen.fill(rect(20, 104, 160, 46, 3), "sky+2", 1)
        for x in (40, 110):
            pen.fill(poly([(x + 20, 104), (x + 36, 104), (x + 16, 150), (x, 150)]), "paper-1")
    for i in range(15 if kind == "iron" else 9):
        if kind == "iron":
            bar = 22 + i * 11.15
            pen.line(segments((bar, 104), (bar, 150)), "dark+1", 2.6)
            if i % 2:
                pen.line(ell(bar, 127, 5.5), "dark+1", 2.4)
        elif kind == "stone":
            mid = 26 + i * 18.5
            post = limb([(mid, 104), (mid, 112), (mid, 134), (mid, 150)], 8, 5, 13, 7)
            pen.form(post, "paper-2", 1)
    cap = "dark+1" if kind != "stone" else "paper-1"
    pen.form(rect(14, 98, 172, 8, 3), cap, 1.2)


_HEADS = ((-16, -8, "hot"), (-4, -14, "accent"), (9, -9, "hot"), (18, -2, "hot+1"))


def _flower_boxes(pen: Pen, pots: int) -> None:
    middles = (52, 148, 100)[:pots]
    for tone, own in (("leaf-1", (0, 2, 4)), ("leaf", (1, 3))):
        twigs = [
            (x - 14 + i * 7.0, 106.0, 24.0, 12.0, -150.0 + i * 30) for x in middles for i in own
        ]
        if twigs:
            leaves(pen, twigs, tone)
    for tone in ("hot", "accent", "hot+1"):
        heads = [
            ell(x + dx, 98 + dy, 6.5) for x in middles for dx, dy, own in _HEADS if own == tone
        ]
        if heads:
            alike(pen, heads, tone)
    hearts = [ell(x + dx, 98 + dy, 2.2) for x in middles for dx, dy, _ in _HEADS]
    pen.fill(" ".join(hearts), "paper")
    boxes = [poly([(x - 24, 104), (x + 24, 104), (x + 20, 122), (x - 20, 122)], 3) for x in middles]
    if boxes:
        alike(pen, boxes, "hot-1")


@drawing(scene_class="land", size_m=4)
def greenhouse(
    pen: Pen,
    *,
    frame: Tone = "paper",
    glass: Tone = "sky+1",
    roof: Literal["gable", "round"] = "gable",
    plants: Annotated[int, Range(2, 4)] = 4,
    door: Literal["closed", "open"] = "closed",
    brick: bool = True,
) -> None:
    pen.ground(186)
    if roof == "gable":
        shell = poly([(100, 18), (186, 76), (186, GROUND), (14, GROUND), (14, 76)], (6, 5, 0, 0, 5))
    else:
        shell = "M14 184 L14 104 C14 50 52 20 100 20 C148 20 186 50 186 104 L186 184 Z"
    pen.panel(shell, glass)
    for x, wide, lean in ((24, 16, 60), (120, 26, 70)):
        gleam = poly([(x + lean, 0), (x + lean + wide, 0), (x + wide - 30, 190), (x - 30, 190)])
        pen.fill(both(shell, gleam), step(glass, 1))
    _growth(pen, plants)
    bars = [poly([(x - 2, 0), (x + 2, 0), (x + 2, 200), (x - 2, 200)]) for x in (43, 72, 128, 157)]
    bars += [rect(0, 76, 200, 5, 0), rect(0, 118, 200, 3, 0)]
    pen.fill(both(shell, union(*bars)), frame)
    edge = cut(shell, both(both(move(shell, 6, 0), move(shell, -6, 0)), move(shell, 0, 7)))
    pen.fill(edge, frame)
    pen.shade(edge, step(frame, -2), 0.6, hard=0)
    if brick:
        _bricks(pen)
    _glass_door(pen, frame, glass, door)
    pen.form(ell(100, 22 if roof == "gable" else 20, 6), "accent", 1)


def _growth(pen: Pen, plants: int) -> None:
    for x, tall, kind in ((42, 74, 0), (158, 88, 1), (66, 50, 1), (136, 46, 0))[:plants]:
        pen.line(
            f"M{x} 176 C{x - 3} {176 - tall * 0.4} {x + 3} {176 - tall * 0.7} {x} {176 - tall}",
            "leaf-2",
            3.4,
        )
        twigs: dict[str, list[Sprout]] = {"leaf-1": [], "leaf": []}
        fruit = []
        for i in range(4):
            y = 170 - tall * (0.2 + 0.24 * i)
            for side in (-1, 1):
                degrees = -90.0 + side * (64 - i * 12)
                own = "leaf" if (i + side) % 3 else "leaf-1"
                twigs[own].append((x, y, 28 - i * 2.5, 13, degrees))
            fruit.append(ell(x + (8 if i % 2 else -8), y + 2, 6.5))
        for tone, sprouts in twigs.items():
            leaves(pen, sprouts, tone)
        if not kind:
            alike(pen, fruit, "hot")
        if kind:
            pen.form(ell(x, 176 - tall, 10), "accent", 1)
            pen.fill(ell(x, 176 - tall, 4), "wood-2")


def _bricks(pen: Pen) -> None:
    base = rect(10, 152, 180, 32, (2, 2, 2, 2))
    pen.form(base, "hot-1", 0.8, hard=0)
    bricks = [
        rect(4 + col * 19 + row % 2 * 9.5, 158 + row * 9, 17, 7, 1)
        for row in range(3)
        for col in range(10)
        if (row * 7 + col * 3) % 4 == 0
    ]
    pen.fill(both(base, " ".join(bricks)), "hot-2")
    pen.form(rect(6, 148, 188, 7, 2), "paper-3", 1)


def _glass_door(pen: Pen, frame: str, glass: str, state: str) -> None:
    pen.fill(rect(76, 92, 48, 92, (4, 4, 0, 0)), frame)
    if state == "closed":
        pane(pen, rect(82, 98, 36, 48, 2), step(glass, 1), 0.4)
        pen.fill(
            rect(82, 152, 36, 28, 2),
            step(frame, -3) if frame.startswith("paper") else step(frame, -1),
        )
        pen.fill(rect(98.8, 98, 2.4, 48, 0), frame)
        pen.fill(ell(114, 150, 3), "warm")
        return
    hole = rect(81, 97, 38, 87, 0)
    pen.fill(hole, "leaf-3")
    for degrees in (-130, -50, -105, -75):
        veined_leaf(pen, (100, 168), 46, 20, degrees, "leaf" if degrees % 4 else "leaf+1", veins=2)
    pen.form(tub(100, 166, 26, 18, 20, 3), "accent")
    leaf = poly([(119, 95), (143, 102), (143, 186), (119, 184)], 1.5)
    pen.form(leaf, frame, 1)
    pane(pen, poly([(123, 102), (139, 107), (139, 148), (123, 146)], 1.5), step(glass, 1))


@drawing(scene_class="land", size_m=3.4)
def playground(
    pen: Pen,
    *,
    tone: Tone = "main",
    slide: Tone = "accent",
    frame: Tone = "hot",
    swings: Annotated[int, Range(1, 2)] = 1,
    top: Literal["roof", "flag"] = "roof",
    sand: bool = True,
) -> None:
    pen.fill(ell(100, 181, 95, 5), "ink", 0.12)
    ground = "M4 184 C8 172 60 168 100 170 C150 166 190 172 196 184 Z"
    pen.form(ground, "leaf", 0.8, hard=0.04)
    _swing_frame(pen, frame, swings)
    _slide_tower(pen, tone, slide, top)
    if sand:
        _sandbox(pen)


def _swing_frame(pen: Pen, tone: str, swings: int) -> None:
    for x in (18, 92):
        for dx in (-10, 10):
            pen.line(segments((x, 62), (x + dx, 177)), step(tone, -1 if dx > 0 else 0), 6)
    pen.line(segments((12, 62), (98, 62)), tone, 8)
    pen.line(segments((14, 60), (96, 60)), step(tone, 2), 1.8)
    for i in range(swings):
        x = 55 if swings == 1 else 40 + i * 30
        sway = turn(segments((x - 9, 64), (x - 9, 146)), 14 - 26 * i, x, 64)
        other = turn(segments((x + 9, 64), (x + 9, 146)), 14 - 26 * i, x, 64)
        pen.line(f"{sway} {other}", "dark+3", 2)
        pen.form(turn(rect(x - 14, 144, 28, 7, 3), 14 - 26 * i, x, 64), "wood-1", 1)


def _slide_tower(pen: Pen, tone: str, slide: str, top: str) -> None:
    if top == "flag":
        pen.line("M116 76 L116 22", "dark+3", 3)
        pen.form("M117 22 C126 18 132 26 144 23 L144 40 C132 44 126 36 117 39 Z", slide, 1)
    for x in (112, 144):
        pen.form(
            rect(x - 3.5, 50 if top == "roof" else 74, 7, 126 if top == "roof" else 102, 2),
            "wood",
            1,
        )
    for y in (128, 144, 160):
        pen.line(segments((112, y), (144, y)), "wood-2", 4)
    pen.form(rect(106, 112, 44, 9, 3), "wood-1", 1)
    guard = rect(110, 86, 36, 26, 3)
    pen.form(guard, tone, 1)
    pen.fill(ell(128, 99, 8), step(tone, -2))
    chute = [(146, 112), (156, 124), (164, 142), (172, 158), (182, 166), (194, 167)]
    under = limb([(x, y + 5) for x, y in chute], 11, 11, 11, 9)
    pen.form(under, step(slide, -1), 1)
    pen.fill(limb(chute, 6, 6, 6, 5), step(slide, 1))
    pen.line("M146 86 C150 92 152 100 154 110", slide, 5)
    pen.line("M176 166 L176 178", "dark+3", 4)
    if top == "roof":
        pen.form(poly([(128, 20), (158, 56), (98, 56)], (6, 4, 4)), tone, 1)
        pen.fill(poly([(128, 20), (138, 56), (118, 56)], (6, 0, 0)), slide)
        pen.fill(rect(98, 54, 60, 5, 2), step(tone, -1))


def _sandbox(pen: Pen) -> None:
    pen.form("M24 176 C34 162 50 168 56 164 C66 160 74 170 84 176 Z", "warm+1", 1)
    pen.form(rect(14, 173, 82, 11, 3), "wood-1", 1.4)
    pen.form(tub(108, 166, 16, 17, 12, 2), "second", 1)
    pen.line("M100 166 C102 154 114 154 116 166", "paper", 2)
