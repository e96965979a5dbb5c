"""What a pantry holds."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    blob,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.12)
def egg(
    pen: Pen,
    *,
    tone: Tone = "main",
    shell: Tone = "warm+3",
    top: Literal["whole", "open"] = "whole",
    pattern: Literal["dots", "zigzag", "plain"] = "plain",
    spoon: bool = True,
) -> None:
    """In an egg cup; with a pattern it is for Easter."""
    pen.ground(110)
    body = "M100 8 C130 8 154 56 154 92 C154 122 132 140 100 140 C68 140 46 122 46 92 C46 56 70 8 100 8 Z"
    foot = union(
        ell(100, 176, 44, 8),
        "M90 140 L110 140 C110 160 120 168 138 174 L62 174 C80 168 90 160 90 140 Z",
    )
    pen.form(foot, step(tone, -1), 0.9)
    if top == "open":
        mouth = ell(100, 44, 41, 11)
        body = union(both(body, rect(0, 44, 200, 160, 0)), mouth)
    pen.form(body, shell, 0.9)
    if pattern == "dots":
        for x, y in (
            (64, 74),
            (88, 70),
            (112, 72),
            (136, 76),
            (76, 94),
            (100, 92),
            (124, 94),
            (92, 48),
            (112, 46),
            (102, 26),
        ):
            pen.fill(both(body, ell(x, y, 6)), tone)
    elif pattern == "zigzag":
        for y in (38, 84):
            zig = segments(*((40 + 12 * i, y + (8 if i % 2 else -4)) for i in range(11)))
            back = segments(*((160 - 12 * i, y + 9 + (8 if i % 2 else -4)) for i in range(11)))
            pen.fill(both(body, f"{zig} {back.replace('M', 'L')} Z"), tone)
    if top == "open":
        _yolk(pen, shell)
    else:
        pen.fill(both(body, limb([(62, 88), (64, 64), (76, 40)], 4, 9, 4)), "paper")
    for x, y in ((112, 100), (84, 104), (124, 84)) if pattern == "plain" else ():
        pen.fill(both(body, ell(x, y, 2, 1.7)), step(shell, -2))
    holder = "M40 96 C40 134 66 152 100 152 C134 152 160 134 160 96 C140 110 60 110 40 96 Z"
    pen.occlude(body, holder, step(shell, -2), 0, -5)
    pen.form(holder, tone, 1)
    stripe = "M30 118 C66 134 134 134 170 118 L170 126 C134 142 66 142 30 126 Z"
    pen.fill(both(holder, stripe), "paper-1")
    pen.fill(both(holder, limb([(48, 110), (54, 122), (64, 132)], 3, 6, 3)), step(tone, 2))
    if spoon:
        pen.fill(ell(166, 180, 26, 3), "ink", 0.16)
        pen.form(limb([(150, 172), (170, 140), (186, 104)], 6, 6, 9), "paper-5", 1.2)
        pen.form(turn(ell(148, 170, 10, 15), 36, 148, 170), "paper-4", 1)


def _yolk(pen: Pen, shell: str) -> None:
    """The top is cut off; a drop runs down."""
    pen.fill(ell(100, 44, 41, 11), step(shell, -2))
    pen.fill(ell(100, 44.6, 37, 8.6), "paper")
    pen.form(ell(100, 43, 25, 8), "warm", 0.9)
    pen.fill(ell(91, 40.6, 7, 2), "warm+3")
    run = union(rect(116, 46, 13, 46, 6.5), ell(114, 47, 14, 7))
    pen.fill(move(run, 2, 4), step(shell, -2))
    pen.form(run, "warm", 0.8)


@drawing(scene_class="table", size_m=0.14, view="corner")
def cheese(
    pen: Pen,
    *,
    tone: Tone = "warm",
    rind: Tone = "main",
    holes: Annotated[int, Range(2, 6)] = 6,
    board: bool = True,
    slice_cut: bool = True,
) -> None:
    """A wedge, and a slice of it."""
    pen.ground(180)
    base = 168 if board else 184
    if board:
        pen.form(rect(6, 164, 188, 20, 7), "wood-2", 1.4)
        pen.fill(rect(20, 175, 90, 2, 1), "wood-1")
    low = base - 184
    tip, near, far = (12.0, 118.0 + low), (178.0, 104.0 + low), (118.0, 66.0 + low)
    side = poly([tip, near, (178, 182 + low), (12, 184 + low)], (2, 2, 8, 6))
    pen.form(side, tone, 1.0, lit=False)
    places = (
        (58, 148, 17, 15),
        (108, 132, 11, 10),
        (140, 158, 16, 15),
        (94, 170, 9, 8),
        (30, 136, 8, 8),
        (160, 126, 9, 9),
    )
    for x, y, rx, ry in places[:holes]:
        hole = both(side, ell(x, y + low, rx, ry))
        pen.fill(hole, step(tone, -2))
        pen.fill(both(hole, ell(x + 3, y + 4 + low, rx, ry)), step(tone, -1))
    top = poly([tip, far, near], (3, 14, 4))
    pen.form(top, step(tone, 2), 0.8, hard=0.03)
    for x, y, rx in ((116, 90, 13), (84, 104, 8), (146, 98, 6)):
        pit = both(top, ell(x, y + low, rx, rx * 0.5))
        pen.fill(pit, step(tone, 0))
        pen.fill(both(pit, ell(x + 2, y + 2 + low, rx, rx * 0.5)), step(tone, 1))
    wax = poly(
        [far, near, (178, 182 + low), (190, 176 + low), (190, 100 + low), (128, 62 + low)],
        (6, 2, 4, 6, 8, 10),
    )
    pen.form(wax, rind, 1)
    if slice_cut:
        piece = turn(poly([(10, 146), (66, 138), (70, 180), (12, 184)], 6), -4, 40, 160)
        piece = move(piece, 2, low - 2)
        pen.occlude(side, piece, step(tone, -2), 5, -1)
        pen.form(piece, step(tone, 1), 0.9)
        for x, y, radius in ((34, 160, 8), (54, 154, 5), (52, 172, 5)):
            pen.fill(both(piece, ell(x, y + low, radius)), step(tone, -1))
            pen.fill(both(piece, ell(x + 1.5, y + 2 + low, radius)), tone)


@drawing(scene_class="table", size_m=0.06)
def nuts(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    kind: Literal["mixed", "hazelnut", "almond"] = "mixed",
    count: Annotated[int, Range(2, 3)] = 3,
    leaves: bool = True,
) -> None:
    pen.ground(170)
    if leaves:
        veined_leaf(pen, (96, 84), 78, 44, -40, "leaf", curl=0.08, veins=4)
        veined_leaf(pen, (96, 84), 66, 38, -142, "leaf-1", curl=-0.08, veins=3)
    makers = {
        "mixed": (_hazelnut, _walnut, _almond),
        "hazelnut": (_hazelnut,) * 3,
        "almond": (_almond,) * 3,
    }[kind]
    spots = ((100.0, 72.0, 0.82, 0), (58.0, 127.0, 0.94, -12), (145.0, 134.0, 0.86, 24))
    for i in range(3 - count, 3):
        x, y, size, turned = spots[i]
        with pen.at(x - 100 * size, y - 100 * size, size, degrees=turned):
            makers[i](pen, step(tone, (0, 1, 0)[i]))


def _walnut(pen: Pen, tone: str) -> None:
    """About (100, 100), as the others."""
    shell = blob(
        (100, 38), (122, 46), (142, 60), (152, 84), (158, 104), (150, 130), (128, 148), (101, 160),
        (74, 149), (51, 131), (42, 106), (47, 82), (59, 60), (79, 46),
    )  # fmt: skip
    pen.form(shell, tone, 0.9)
    folds = (
        (64, 72, 40), (82, 62, 100), (60, 96, 95), (82, 92, 60), (64, 120, 130), (84, 118, 100),
        (78, 140, 40), (120, 62, 70), (138, 78, 120), (122, 92, 100), (142, 104, 80), (122, 118, 60),
        (136, 130, 130), (120, 142, 110),
    )  # fmt: skip
    for i, (x, y, degrees) in enumerate(folds):
        ends = [
            polar((x, y), 13, degrees),
            (x + 4 - 8 * (i % 2), y + 2),
            polar((x, y), -12, degrees),
        ]
        pen.fill(both(shell, limb(ends, 2, 5.4, 2)), step(tone, -2))
    seam = limb([(101, 34), (103, 66), (99, 100), (103, 132), (100, 162)], 4, 6, 7, 6, 4)
    pen.fill(both(shell, move(seam, 3, 1)), step(tone, -3))
    pen.fill(both(shell, seam), step(tone, 1))
    pen.fill(both(shell, limb([(53, 104), (54, 90), (60, 76)], 3, 6, 3)), step(tone, 2))


def _hazelnut(pen: Pen, tone: str) -> None:
    kernel = (
        "M100 42 C134 42 154 66 154 94 C154 128 122 144 100 160 C78 144 46 128 46 94 "
        "C46 66 66 42 100 42 Z"
    )
    pen.form(kernel, step(tone, -1), 0.9)
    for reach in (-34, -12, 12, 34):
        vein = limb(
            [(100 + reach, 84), (100 + reach * 0.9, 116), (100 + reach * 0.3, 150)], 2, 3, 1
        )
        pen.fill(both(kernel, vein), step(tone, -2))
    jagged = segments(*((38 + 12.4 * i, 82 + (8 if i % 2 else -2)) for i in range(11)))
    cap = both(kernel, f"{jagged} L170 20 L30 20 Z")
    pen.fill(both(kernel, move(cap, 1, 5)), step(tone, -3))
    pen.form(cap, "warm+1", 0.8)
    pen.fill(both(kernel, limb([(56, 100), (60, 112), (70, 124)], 3, 7, 3)), step(tone, 2))


def _almond(pen: Pen, tone: str) -> None:
    body = "M100 34 C124 52 144 82 144 112 C144 142 124 158 100 158 C76 158 56 142 56 112 C56 82 76 52 100 34 Z"
    pen.form(body, step(tone, 0), 0.9)
    for reach in (-30, -17, -4, 9, 22, 34):
        line = limb(
            [
                (100 + reach * 0.1, 48),
                (100 + reach * 0.9, 92),
                (100 + reach, 120),
                (100 + reach * 0.4, 150),
            ],
            1,
            3,
            3,
            1,
        )
        pen.fill(both(body, line), step(tone, -1))
    pen.fill(both(body, limb([(66, 118), (68, 98), (80, 74)], 3, 8, 3)), step(tone, 2))


@drawing(scene_class="table", size_m=0.12, view="corner")
def butter(
    pen: Pen,
    *,
    tone: Tone = "main",
    fat: Tone = "warm+1",
    slices: Annotated[int, Range(0, 2)] = 2,
    knife: bool = True,
) -> None:
    """A block on a dish, sliced."""
    pen.ground(170)
    dish = union(ell(100, 166, 94, 16), "M40 172 L160 172 L150 184 L50 184 Z")
    pen.form(dish, tone, 0.8)
    pen.fill(ell(100, 163, 82, 11), step(tone, -1))
    pen.fill(both(ell(100, 163, 82, 11), ell(110, 168, 80, 10)), step(tone, -2))
    front = poly([(62, 96), (136, 96), (136, 162), (62, 162)], 3)
    top = poly([(62, 97), (84, 74), (162, 74), (136, 97)], 3)
    side = poly([(135, 96), (162, 74), (162, 142), (135, 162)], 3)
    pen.form(side, step(fat, -1), 0.9, lit=False)
    pen.form(front, fat, 0.9, lit=False)
    pen.form(top, step(fat, 1), 0.6, hard=0)
    for i in range(slices):
        x = 48 - 22 * i
        slab = turn(
            poly([(x, 98), (x + 22, 76), (x + 30, 78), (x + 30, 142), (x + 8, 164), (x, 162)], 3),
            -6 - 10 * i,
            x + 4,
            162,
        )
        pen.occlude(front, slab, step(fat, -2), 4, 1)
        pen.form(slab, step(fat, -1), 0.8)
        face = turn(
            poly([(x, 98), (x + 9, 98), (x + 9, 163), (x, 162)], 3), -6 - 10 * i, x + 4, 162
        )
        pen.fill(face, step(fat, 1))
    torn = poly(
        [
            (112, 60),
            (102, 96),
            (94, 106),
            (104, 118),
            (95, 132),
            (104, 146),
            (98, 170),
            (170, 170),
            (170, 60),
        ],
        2,
    )
    for face, own in ((front, "paper"), (top, "paper"), (side, "paper-4")):
        pen.fill(both(face, torn), own)
    for face, own in ((front, tone), (side, step(tone, -2))):
        pen.fill(
            both(both(face, torn), "M80 116 L136 116 L170 90 L170 112 L136 140 L80 140 Z"), own
        )
    pen.grain(both(front, torn), "paper-4", 2)
    if knife:
        pen.form(limb([(134, 62), (160, 40), (190, 16)], 11, 11, 14), "wood-2", 1)
        blade = limb([(136, 60), (116, 78), (94, 92)], 12, 15, 9)
        pen.form(blade, "paper-4", 0.9)


@drawing(scene_class="table", size_m=0.16)
def spices(
    pen: Pen,
    *,
    tone: Tone = "main",
    bowls: Annotated[int, Range(1, 3)] = 3,
    sticks: Annotated[int, Range(0, 2)] = 2,
    anise: bool = True,
) -> None:
    """Ground ones heaped in bowls, sticks of cinnamon and star anise before them."""
    pen.ground(176)
    low = 0 if sticks or anise else 30
    for (x, y, size), own, powder in (
        ((50, 82, 0.92), step(tone, 1), "hot"),
        ((150, 82, 0.92), tone, "leaf"),
        ((100, 104, 1.06), step(tone, -1), "warm+1"),
    )[-bowls:]:
        _heaped(pen, (x, y + low), size, own, powder)
    for y, degrees in ((156, 12), (166, -7))[2 - sticks :]:
        quill = turn(rect(14, y - 8, 92, 16, 4), degrees, 60, y)
        pen.fill(move(quill, 2, 4), "wood-5")
        pen.form(quill, "wood-2", 1)
        pen.fill(turn(rect(22, y - 2, 62, 2.2, 1), degrees, 60, y), "wood-4")
        pen.fill(turn(ell(105, y, 5.4, 8), degrees, 60, y), "wood")
        curls = ell(105, y - 3.4, 2.4, 2.8) + ell(105, y + 3.4, 2.4, 2.8)
        pen.fill(turn(curls, degrees, 60, y), "wood-5")
    if anise:
        _anise(pen, 152, 154, 29)


def _heaped(pen: Pen, rim: Point, size: float, tone: str, powder: str) -> None:
    x, y = rim
    half = 44 * size
    heap = (
        f"M{x - half * 0.92:.1f} {y} C{x - half * 0.5:.1f} {y - half * 0.5:.1f} "
        f"{x - half * 0.3:.1f} {y - half * 1.16:.1f} {x:.1f} {y - half * 1.16:.1f} "
        f"C{x + half * 0.3:.1f} {y - half * 1.16:.1f} {x + half * 0.5:.1f} {y - half * 0.5:.1f} "
        f"{x + half * 0.92:.1f} {y} C{x + half * 0.5:.1f} {y + half * 0.3:.1f} "
        f"{x - half * 0.5:.1f} {y + half * 0.3:.1f} {x - half * 0.92:.1f} {y} Z"
    )
    pen.fill(ell(x, y, half, half * 0.26), step(tone, -3))
    pen.form(heap, powder, 0.9)
    specks = ((-0.3, -0.4), (0.1, -0.7), (0.34, -0.2), (-0.06, -0.2), (-0.56, -0.06))
    dots = [ell(x + dx * half, y + dy * half, 2.4) for dx, dy in specks]
    pen.fill(" ".join(dots), step(powder, -2))
    body = (
        f"M{x - half:.1f} {y} C{x - half * 0.5:.1f} {y + half * 0.36:.1f} "
        f"{x + half * 0.5:.1f} {y + half * 0.36:.1f} {x + half:.1f} {y} "
        f"C{x + half * 0.98:.1f} {y + half * 0.66:.1f} {x + half * 0.6:.1f} {y + half:.1f} "
        f"{x + half * 0.4:.1f} {y + half * 1.06:.1f} L{x - half * 0.4:.1f} {y + half * 1.06:.1f} "
        f"C{x - half * 0.6:.1f} {y + half:.1f} {x - half * 0.98:.1f} {y + half * 0.66:.1f} "
        f"{x - half:.1f} {y} Z"
    )
    pen.form(body, tone, 0.8)
    pen.fill(both(body, cut(move(body, 0, half * 0.24), move(body, 0, half * 0.34))), step(tone, 3))


def _anise(pen: Pen, x: float, y: float, radius: float) -> None:
    """A star of eight pods, a seed in each."""
    ways = [i * 45 + 12 for i in range(8)]
    pods = [
        leaf(*polar((x, y), radius * 0.08, way), radius * (1 if i % 3 else 0.9), radius * 0.46, way)
        for i, way in enumerate(ways)
    ]
    pen.fill(move(union(*pods), 2, 3), "wood-5")
    for i, pod in enumerate(pods):
        pen.form(pod, "wood-4" if i % 2 else "wood-3", 0.8)
    slits = [
        leaf(*polar((x, y), radius * 0.3, way), radius * 0.5, radius * 0.24, way) for way in ways
    ]
    pen.fill(" ".join((*slits, ell(x, y, radius * 0.13))), "wood-5")
    seed = ell(x + radius * 0.54, y, radius * 0.11, radius * 0.075)
    pen.fill(" ".join(turn(seed, way, x, y) for way in ways), "warm")
