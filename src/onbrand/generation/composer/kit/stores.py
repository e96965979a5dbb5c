"""What is packed, carried and sent: bubble wrap, boxes, sacks, baskets, tea and coffee by weight."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import bean, veined_leaf, wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.6, pale=True)
def bubble_wrap(
    pen: Pen,
    *,
    tone: Tone = "sky+1",
    tape: Tone = "accent",
    rows: Annotated[int, Range(3, 5)] = 5,
    wrapped: Literal["vase", "none"] = "none",
) -> None:
    """A roll of film, its end let down so that every bubble shows."""
    pen.ground(160)
    film = pen.ramps.at_least(tone, 0.8)
    low = 78 + rows * 21
    sheet = f"M26 50 L174 50 L174 {low} C150 {low + 8} 120 {low - 6} 96 {low + 2} C70 {low + 8} 46 {low - 4} 26 {low} Z"
    shift = 182 - low
    sheet = move(sheet, 0, shift)
    pen.form(sheet, film, 0.5, hard=0.03)
    bubbles, dim, bright = [], [], []
    for row in range(rows):
        for column in range(7 - row % 2):
            x, y = 40 + column * 20 + row % 2 * 10, 84 + row * 21 + shift
            bubbles.append(ell(x, y, 8.6, 8))
            dim.append(cut(ell(x, y, 8.6, 8), ell(x - 2, y - 2.2, 8.2, 7.6)))
            bright.append(turn(ell(x - 3, y - 3.2, 2.6, 1.5), -36, x - 3, y - 3.2))
    pen.fill(" ".join(bubbles), step(film, 2))
    pen.fill(" ".join(dim), step(film, -2))
    pen.fill(" ".join(bright), "paper")
    with pen.at(0, shift - 8):
        if wrapped == "vase":
            pen.form(limb([(100, 140), (100, 120), (100, 100)], 30, 40, 18), "hot", 0.9)
        roll = rect(16, 22, 160, 56, (26, 26, 26, 26))
        pen.occlude(sheet, move(roll, 0, 4), step(film, -2), 0, 8)
        pen.form(roll, step(film, -1), 0.9)
        rings = [ell(38 + i * 20, 36 + j * 14, 6, 5) for i in range(6) for j in range(3)]
        pen.fill(" ".join(rings), step(film, 1))
        pen.form(ell(162, 50, 18, 28), step(film, 1), 0.9)
        pen.line(
            "M162 32 C172 36 172 64 162 68 C152 66 152 42 162 40 C168 42 168 58 162 60",
            step(film, -3),
            2,
        )
        pen.fill(ell(162, 50, 6, 9), "wood-1")
        pen.form(rect(82, 22, 18, 56, 2), tape, 0.9, lit=False)


@drawing(scene_class="table", size_m=0.4, view="corner")
def open_box(
    pen: Pen,
    *,
    tone: Tone = "wood",
    inside: Literal["light", "hearts", "none"] = "light",
    label: bool = True,
    stars: Annotated[int, Range(0, 5)] = 5,
) -> None:
    """A carton with its flaps up; something bright comes out of it."""
    pen.ground(156, 104)
    back, right, front, left = (100.0, 78.0), (168.0, 98.0), (98.0, 122.0), (30.0, 98.0)

    def down(point: Point, by: float = 62) -> Point:
        return point[0], point[1] + by

    pen.fill(poly([back, right, front, left]), step(tone, -4))
    pen.form(poly([left, back, (86, 48), (14, 70)], 2), step(tone, -1), 0.8, lit=False)
    pen.form(poly([back, right, (190, 68), (118, 48)], 2), step(tone, -2), 0.8, lit=False)
    if inside == "light":
        pen.fill(poly([(48, 98), (98, 84), (150, 98), (98, 115)], 4), "accent")
        for spread, top in ((64, 6), (40, 18), (20, 34)):
            beam = poly([(66, 97), (132, 97), (100 + spread, top), (100 - spread, top)])
            pen.fill(beam, "paper", 0.2)
    elif inside == "hearts":
        for x, y, r in ((80, 66, 22), (124, 52, 17), (98, 28, 13)):
            pen.form(heart(x, y, r), "hot", 0.9)
    spots = ((100, 40, 15), (66, 58, 9), (136, 62, 10), (74, 20, 7), (130, 26, 8))
    for x, y, r in spots[:stars] if inside == "light" else ():
        pen.fill(star(x, y, r, 4, 0.3, 1), "accent")
    pen.form(poly([left, front, down(front), down(left, 58)], 2), tone, hard=0, lit=False)
    pen.form(
        poly([front, right, down(right, 58), down(front)], 2), step(tone, -1), hard=0, lit=False
    )
    pen.form(poly([left, front, (78, 150), (8, 122)], 2), step(tone, 1), 0.8)
    pen.form(poly([front, right, (192, 122), (120, 150)], 2), tone, 0.8)
    if label:
        a, b = (
            between(down(front, 34), down(right, 32), 0.36),
            between(down(front, 34), down(right, 32), 0.8),
        )
        pen.fill(poly([a, b, down(b, 20), down(a, 20)], 1.5), "paper-1")
        for i in range(2):
            c, d = (
                between(down(a, 6), down(b, 6), 0.16),
                between(down(a, 6), down(b, 6), 0.8 - i * 0.26),
            )
            pen.line(segments(down(c, i * 7), down(d, i * 7)), "ink+3", 2.4)


@drawing(scene_class="table", size_m=0.9)
def sack(
    pen: Pen,
    *,
    tone: Tone = "wood+1",
    filling: Literal["coffee", "grain", "tied"] = "tied",
    mark: Literal["patch", "leaf", "star", "none"] = "patch",
    scoop: bool = True,
) -> None:
    """Coarse cloth, tied with a cord; or its mouth rolled down."""
    pen.ground(150)
    if filling == "tied":
        pen.form(_EARS, tone, 0.9)
    else:
        pen.form(_HEAP, "wood-3" if filling == "coffee" else "warm", 0.6)
    body = _TIED if filling == "tied" else _OPEN
    pen.form(body, tone, 0.7)
    folds = [
        limb([(56 + i * 22, 72), (50 + i * 25, 110), (46 + i * 27, 150)], 1, 3, 1) for i in range(5)
    ]
    pen.fill(both(body, " ".join(_THREADS)), step(tone, -1))
    pen.fill(both(body, " ".join(folds)), step(tone, -2))
    _mouth(pen, tone, body, filling)
    if mark == "leaf":
        pen.line(ell(100, 134, 30), step(tone, -3), 3)
        for degrees in (-130, -50):
            veined_leaf(pen, (100, 150), 34, 18, degrees, "leaf")
    elif mark == "star":
        pen.fill(star(100, 134, 28, corner=3), step(tone, -3))
    elif mark == "patch":
        _patch(pen, tone)
    if scoop and filling != "tied":
        pen.line(segments((158, 34), (180, 14)), "paper-6", 6)
        pen.form(turn(rect(126, 32, 40, 22, (3, 8, 8, 3)), -42, 146, 43), "paper-5", 0.9)


_THREADS = tuple(
    rect(x + row % 2 * 9, 60 + row * 9, 7, 2.2, 1)
    for row in range(14)
    for x in range(24 - row % 3 * 2, 176, 18)
)
_HEAP = "M44 64 C56 30 84 22 102 22 C122 22 146 32 156 64 Z"
_EARS = "M74 44 C60 30 62 14 76 10 C88 16 92 10 100 8 C108 10 112 16 124 10 C138 14 140 30 126 44 Z"
_OPEN = (
    "M44 66 C36 92 22 124 24 156 C25 176 38 184 56 184 L144 184 C162 184 175 176 176 156 "
    "C178 124 164 92 156 66 Z"
)
_TIED = (
    "M80 44 C54 60 24 100 24 148 C24 174 36 184 56 184 L144 184 C164 184 176 174 176 148 "
    "C176 100 146 60 120 44 Z"
)


def _patch(pen: Pen, tone: str) -> None:
    """Sewn on a little askew."""
    cloth = turn(rect(62, 112, 44, 44, 3), -9, 84, 134)
    pen.fill(move(cloth, 2, 3), step(tone, -2))
    pen.form(cloth, step(tone, 2), 0.7)
    for i in range(4):
        for x, y, wide, tall in (
            (67 + i * 10, 107, 2.6, 10), (67 + i * 10, 151, 2.6, 10),
            (57, 117 + i * 10, 10, 2.6), (101, 117 + i * 10, 10, 2.6),
        ):  # fmt: skip
            pen.fill(turn(rect(x, y, wide, tall, 1.3), -9, 84, 134), step(tone, -4))


def _mouth(pen: Pen, tone: str, body: Path, filling: str) -> None:
    if filling == "tied":
        pen.form(limb([(74, 46), (100, 50), (126, 46)], 9, 10, 9), "accent", 0.9)
        pen.line("M104 50 C116 62 112 76 122 84 M98 52 C92 66 96 74 90 84", "accent-1", 4)
        return
    roll = limb([(42, 68), (70, 76), (100, 78), (130, 76), (158, 68)], 17, 19, 20, 19, 17)
    pen.occlude(body, roll, step(tone, -2), 1, 6)
    pen.form(roll, step(tone, 1), 0.9)
    if filling == "coffee":
        places = ((70, 52, 30), (96, 38, -20), (124, 50, 60), (98, 58, 10), (142, 60, -30))
        for x, y, turned in places:
            bean(pen, x, y, 11, turned, "wood-2")
        return
    corn = []
    for i in range(18):
        x, y = 58 + i * 37 % 86, 36 + i * 17 % 30
        corn.append(turn(ell(x, y, 5, 2.6), i * 40, x, y))
    pen.fill(both(_HEAP, " ".join(corn)), "warm+2")


@drawing(scene_class="street", size_m=1.3, facing="right", view="side")
def mailbox(
    pen: Pen,
    *,
    tone: Tone = "main",
    flag: Tone = "hot",
    letters: Annotated[int, Range(0, 3)] = 2,
    raised: bool = True,
) -> None:
    """A domed box on a post, letters in its open mouth."""
    pen.ground(90)
    pen.form(rect(90, 118, 20, 66, 2), "wood-1", 0.9)
    for x, degrees, long in ((84, -108, 18), (118, -70, 22), (112, -96, 14)):
        pen.fill(limb([(x, 184), (x + (degrees + 90) * 0.2, 184 - long)], 6, 1), "leaf")
    far = "M52 124 L52 70 C52 42 66 30 84 30 L164 30 C182 30 194 46 194 70 L194 124 Z"
    pen.form(far, tone, 0.7)
    mouth = "M28 124 L28 70 C28 46 40 30 56 30 C72 30 84 46 84 70 L84 124 Z"
    pen.fill(mouth, step(tone, -3))
    for i in range(letters):
        letter = turn(rect(8, 66 + i * 13, 62, 42, 3), -14 + i * 11, 50, 96)
        letter = cut(letter, rect(84, 0, 100, 200, 0))
        pen.fill(move(letter, 2, 3), "ink", 0.16)
        pen.form(letter, ("paper", "paper-2", "accent+2")[i], 0.7)
        if i == letters - 1:
            pen.fill(heart(38, 96 + i * 6, 9), flag)
    rim = cut(
        mouth, move("M33 124 L33 70 C33 50 43 35 56 35 C69 35 79 50 79 70 L79 119 L33 119 Z", 0, 0)
    )
    pen.form(rim, step(tone, 1), 1)
    pen.form(rect(24, 118, 170, 9, 3), step(tone, -2), 1)
    stem = segments((142, 86), (142, 34)) if raised else segments((142, 86), (96, 86))
    pen.line(stem, step(flag, -1), 6)
    pen.form(rect(140, 8, 34, 24, 3) if raised else rect(84, 74, 24, 24, 3), flag, 0.9)
    pen.fill(ell(142, 86, 6), "paper-5")
    pen.fill(limb([(96, 42), (126, 40), (160, 40)], 2, 5, 2), step(tone, 2))


def _painted_eggs(pen: Pen) -> None:
    """Each in another color, with a stripe of paper."""
    for x, y, own in (
        (58, 80, "hot+1"),
        (90, 68, "sky+1"),
        (122, 70, "accent"),
        (146, 82, "leaf+2"),
        (103, 86, "second+2"),
    ):
        egg = ell(x, y, 19, 25)
        pen.form(egg, own, 0.9)
        pen.fill(both(egg, rect(x - 20, y - 9, 40, 5, 0)), "paper")
        pen.fill(both(egg, rect(x - 20, y, 40, 3, 0)), "paper")


@drawing(scene_class="table", size_m=0.4)
def basket(
    pen: Pen,
    *,
    tone: Tone = "wood",
    filled: Literal["apples", "eggs", "painted", "none"] = "none",
    handle: bool = True,
    band: Tone | None = "main",
) -> None:
    """Wicker: bands of canes over and under, a braided rim."""
    pen.ground(150)
    if handle:
        pen.line("M28 92 C28 -12 172 -12 172 92", step(tone, -2), 10)
        pen.line("M28 92 C28 -12 172 -12 172 92", tone, 5, dash="9 5")
    mouth = ell(100, 90, 77, 26)
    pen.fill(mouth, step(tone, -4))
    if filled == "none":
        _inner_wall(pen, tone, mouth)
    elif filled == "apples":
        for x, y, own in (
            (62, 78, "hot"),
            (136, 78, "hot-1"),
            (98, 66, "hot"),
            (100, 86, "leaf+1"),
        ):
            pen.form(union(ell(x - 7, y, 19, 22), ell(x + 7, y, 19, 22)), own, 0.9)
            pen.fill(turn(ell(x - 12, y - 8, 3, 6), 30, x - 12, y - 8), step(own, 3))
            pen.line(segments((x, y - 18), (x + 3, y - 28)), "wood-3", 3)
            veined_leaf(pen, (x + 2, y - 24), 18, 10, -20, "leaf")
    elif filled == "eggs":
        for x, y, own in (
            (60, 80, "paper"),
            (90, 70, "warm+1"),
            (120, 72, "paper"),
            (144, 82, "accent+2"),
            (100, 86, "paper-1"),
        ):
            pen.form(ell(x, y, 18, 23), own, 0.9)
    elif filled == "painted":
        _painted_eggs(pen)
    body = "M22 92 C40 108 160 108 178 92 L164 172 C162 180 156 184 148 184 L52 184 C44 184 38 180 36 172 Z"
    pen.form(body, tone, 0.7)
    canes = []
    for row in range(6):
        for i in range(7 - row % 2):
            u, v = 46 + i * 18 + row % 2 * 9, 110 + row * 12.6
            canes.append(
                f"M{u - 8} {v} C{u - 4} {v + 7} {u + 4} {v + 7} {u + 8} {v} "
                f"C{u + 4} {v + 2} {u - 4} {v + 2} {u - 8} {v} Z"
            )
    woven = " ".join(canes)
    pen.fill(woven, step(tone, -2))
    pen.fill(move(woven, -1, -3), step(tone, 1))
    if band:
        pen.form(
            both(body, "M10 126 C60 142 140 142 190 126 L190 146 C140 162 60 162 10 146 Z"),
            band,
            0.7,
            lit=False,
        )
    rim = limb([(20, 92), (58, 103), (100, 106), (142, 103), (180, 92)], 13, 14, 15, 14, 13)
    pen.form(rim, step(tone, 1), 0.9)
    twists = [
        turn(ell(26 + i * 16.4, 96 + (7 if 1 < i < 8 else 3), 2.2, 6), 34, 26 + i * 16.4, 100)
        for i in range(10)
    ]
    pen.fill(both(rim, " ".join(twists)), step(tone, -2))


def _inner_wall(pen: Pen, tone: str, mouth: Path) -> None:
    """What one sees of an empty basket: the far rim, and canes below it."""
    canes = []
    for row in range(3):
        for i in range(9):
            x, y = 28 + i * 18 + row % 2 * 9, 78 + row * 10
            canes.append(f"M{x - 8} {y} C{x - 4} {y + 6} {x + 4} {y + 6} {x + 8} {y} Z")
    pen.fill(both(mouth, " ".join(canes)), step(tone, -2))
    pen.form(cut(ell(100, 89, 82, 31), ell(100, 95, 77, 28)), tone, 0.7)


@drawing(scene_class="table", size_m=0.5)
def courier_bag(
    pen: Pen,
    *,
    tone: Tone = "accent",
    strap: Tone = "dark+1",
    mark: Literal["pin", "heart", "none"] = "pin",
    open_lid: bool = False,
    stripe: bool = True,
) -> None:
    """A square bag that keeps food warm, with shoulder straps and a silver stripe."""
    pen.ground(156)
    pen.line("M160 70 C196 76 196 150 160 166", strap, 11)
    pen.line("M80 34 C80 8 122 8 122 34", strap, 9)
    top = 34.0
    if open_lid:
        pen.form(poly([(30, 44), (46, 8), (162, 8), (170, 44)], 5), step(tone, 1), 0.8)
        for i, x in enumerate((54, 92, 126)):
            pen.form(rect(x, 24 + i * 5, 30, 50, 3), ("paper-1", "paper-3", "wood")[i], 0.8)
        top = 44.0
    side = poly([(142, top + 6), (172, top), (172, 172), (142, 184)], (4, 6, 8, 3))
    pen.form(side, step(tone, -2), 0.7, hard=0)
    front = rect(24, top + 4, 122, 180 - top, (8, 4, 4, 10))
    pen.form(front, tone, 0.6)
    lid = poly([(24, top + 8), (50, top - 8), (168, top - 4), (146, top + 8)], (4, 8, 9, 2))
    if not open_lid:
        pen.form(lid, step(tone, 1), 0.8)
        pen.line(segments((26, 56), (144, 56), (171, 48)), step(tone, -3), 2.6, dash="5 3")
    if stripe:
        pen.fill(both(front, rect(20, 146, 140, 14, 0)), "paper-2")
        pen.fill(both(side, poly([(142, 146), (180, 139), (180, 152), (142, 160)])), "paper-4")
    if mark == "pin":
        drop = "M84 134 C74 118 62 108 62 92 C62 78 72 70 84 70 C96 70 106 78 106 92 C106 108 94 118 84 134 Z"
        pen.form(drop, "paper", 0.8)
        pen.fill(ell(84, 92, 9), tone)
    elif mark == "heart":
        pen.form(heart(84, 102, 26), "paper", 0.8)
    pen.fill(both(front, limb([(32, 60), (31, 100), (33, 140)], 2, 5, 2)), step(tone, 2))


@drawing(scene_class="table", size_m=0.09)
def tea_bag(
    pen: Pen,
    *,
    tone: Tone = "main",
    leafy: Tone = "leaf-1",
    shape: Literal["pyramid", "flat"] = "pyramid",
    sprigs: Annotated[int, Range(0, 3)] = 2,
) -> None:
    """Thin paper through which the leaves are seen, with its string and label."""
    pen.ground(130)
    gauze = pen.ramps.at_least("warm+2", 0.86)
    if shape == "pyramid":
        pen.fill(poly([(86, 64), (156, 166), (96, 184), (24, 164)], 6), step(gauze, -1))
        left = poly([(86, 64), (96, 184), (24, 164)], 5)
        right = poly([(86, 64), (156, 166), (96, 184)], 5)
        pen.fill(right, step(gauze, -4))
        leaves = both(
            union(left, right),
            "M20 136 C50 120 80 138 104 128 C126 120 140 136 160 140 L160 190 L20 190 Z",
        )
        pen.fill(leaves, "wood-2")
        knot: Point = (86, 64)
    else:
        bag = poly(
            [(44, 72), (66, 56), (112, 56), (134, 72), (134, 180), (44, 180)], (4, 4, 4, 4, 6, 6)
        )
        pen.form(bag, gauze, 0.7)
        leaves = both(bag, rect(52, 104, 74, 70, 6))
        pen.fill(leaves, "wood-2")
        pen.fill(both(bag, rect(44, 70, 90, 6, 0)), step(gauze, -3))
        knot = (89, 62)
    specks = [
        turn(
            ell(34 + i * 29 % 112, 128 + i * 19 % 52, 6, 2.2),
            i * 47,
            34 + i * 29 % 112,
            128 + i * 19 % 52,
        )
        for i in range(26)
    ]
    pen.fill(both(leaves, " ".join(specks)), "wood-3")
    pen.fill(both(leaves, " ".join(move(one, 9, -5) for one in specks[::2])), leafy)
    if shape == "pyramid":
        pen.line(segments((86, 66), (96, 182)), step(gauze, 1), 2)
        pen.fill(limb([(74, 96), (58, 128), (44, 152)], 1, 4, 1), "paper")
    pen.line(
        f"M{knot[0]} {knot[1]} C{knot[0] - 6} 30 110 8 136 16 C156 22 158 38 156 54", "paper-6", 2.6
    )
    pen.form(ell(*knot, 5), "paper-5", 1)
    tag = turn(
        poly([(136, 62), (156, 46), (176, 62), (176, 118), (136, 118)], (3, 4, 3, 5, 5)),
        -6,
        156,
        80,
    )
    pen.cast(tag, 3, 5)
    pen.form(tag, tone, 0.8)
    pen.fill(ell(156, 58, 3), "paper")
    veined_leaf(
        pen, (153, 112), 42, 24, -86, "paper-1" if tone.startswith("leaf") else "leaf+2", veins=2
    )
    for x, y, degrees in ((34, 182, -160), (158, 182, -24), (142, 178, -60))[:sprigs]:
        veined_leaf(pen, (x, y), 28, 16, degrees, "leaf")


@drawing(scene_class="table", size_m=0.3)
def coffee_bag(
    pen: Pen,
    *,
    tone: Tone = "main",
    label: Tone = "paper",
    mark: Literal["bean", "cup"] = "bean",
    beans: Annotated[int, Range(0, 5)] = 4,
    valve: bool = True,
) -> None:
    """A pouch folded over at the top and held by a tin tie, with a label."""
    pen.ground(150)
    body = poly(
        [(46, 34), (150, 34), (158, 60), (162, 184), (38, 184), (42, 60)], (3, 3, 10, 8, 8, 10)
    )
    pen.form(body, tone, 0.7)
    for side, x in ((0, 42), (1, 150)):
        pen.fill(
            both(
                body,
                poly([(x, 56), (x + 8, 56), (x + 12 - 16 * side, 184), (x - 6 + 12 * side, 184)]),
            ),
            step(tone, -1 if side else 1),
        )
    fold = poly([(44, 12), (152, 12), (154, 46), (42, 46)], (5, 5, 3, 3))
    pen.occlude(body, fold, step(tone, -3), 1, 6)
    pen.form(fold, step(tone, 1), 0.8)
    pen.form(rect(32, 26, 132, 9, 4), "accent", 1)
    if valve:
        pen.fill(ell(100, 62, 6), step(tone, -2))
        pen.fill(ell(99, 61, 3), step(tone, 2))
    plate = rect(62, 80, 76, 84, 6)
    pen.form(plate, label, 0.6, hard=0.03)
    if mark == "bean":
        bean(pen, 100, 108, 20, 32, "wood-2")
    else:
        pen.form(poly([(82, 98), (114, 98), (110, 126), (86, 126)], (2, 2, 7, 7)), tone, 0.9)
        pen.line("M113 102 C126 100 126 118 111 118", tone, 4)
        wisp(pen, 98, 84, 96)
    pen.fill(rect(74, 136, 52, 6, 3), step(tone, 0))
    pen.fill(rect(82, 148, 36, 5, 2.5), "accent")
    spots = ((20, 172, 20), (178, 174, -30), (30, 152, 70), (172, 154, 50), (188, 158, 10))
    for x, y, turned in spots[:beans]:
        bean(pen, x, y, 11, turned, "wood-2")
