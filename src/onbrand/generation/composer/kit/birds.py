"""Birds of prey and of peace."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import small, tube
from onbrand.generation.composer.kit.parts import eye, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    at,
    between,
    blob,
    both,
    curve,
    cut,
    ell,
    leaf,
    move,
    poly,
    turn,
    union,
)


def _quill(root: Point, length: float, degrees: float, width: float) -> Path:
    """Blunter at its tip than a leaf."""
    w = width
    path = (
        f"M0 0 C{at(length * 0.3, -w * 0.5)} {at(length * 0.74, -w * 0.62)} "
        f"{at(length * 0.94, -w * 0.28)} C{at(length * 1.01, -w * 0.12)} "
        f"{at(length * 1.01, w * 0.14)} {at(length * 0.93, w * 0.3)} "
        f"C{at(length * 0.7, w * 0.62)} {at(length * 0.3, w * 0.5)} 0 0 Z"
    )
    return move(turn(path, degrees, 0, 0), *root)


def _feather(pen: Pen, path: Path, tone: str) -> None:
    """Many of them lie close: one edge of light and one of shade are enough for each."""
    pen.fill(path, tone)
    pen.fill(cut(path, move(path, -3, -2)), step(tone, -1))
    pen.light(path, step(tone, 1), 1.4)


@drawing(scene_class="being", size_m=1, facing="right", view="side")
def eagle(
    pen: Pen,
    *,
    tone: Tone = "wood-3",
    head: Tone = "paper",
    bill: Tone = "warm",
    wings: Literal["folded", "raised"] = "folded",
    quills: Annotated[int, Range(4, 6)] = 6,
    perch: Literal["branch", "rock"] = "branch",
) -> None:
    if perch == "rock":
        crag = poly(
            [(30, 184), (44, 164), (72, 158), (128, 158), (150, 168), (166, 184)],
            (3, 8, 8, 8, 8, 3),
        )
        pen.form(crag, "ink+5", 0.7)
        pen.fill(both(crag, poly([(76, 156), (108, 156), (98, 190), (62, 190)], 3)), "ink+6")
    else:
        pen.form(tube([(8, 178), (70, 170), (130, 174), (192, 160)], 12, 11, 9, 5), "wood-1")
        veined_leaf(pen, (164, 164), 32, 18, -54, "leaf")
    if wings == "raised":
        _raised(pen, tone, quills, far=True)
    tail = poly([(84, 128), (48, 168), (60, 180), (80, 178), (106, 140)], 5)
    pen.form(tail, head, 0.9)
    pen.fill(both(tail, tube([(62, 152), (76, 174)], 2, 2)), step(head, -4))
    body = (
        "M98 62 C84 74 76 98 78 120 C80 142 92 152 106 152 C124 152 140 134 142 108 "
        "C142 90 138 74 132 62 Z"
    )
    pen.form(body, tone, 0.8)
    for x in (100, 120):
        trousers = blob((x - 12, 130), (x + 12, 128), (x + 8, 150), (x, 160), (x - 8, 150))
        pen.form(trousers, step(tone, -1 if x == 120 else 0), 0.9)
        for dx in (-7, 0, 7):
            pen.fill(tube([(x, 156), (x + dx, 164)], 6, 5), bill)
    for x, y in ((112, 96), (128, 102), (118, 112), (130, 118), (114, 126)):
        pen.line(
            f"M{x - 5} {y - 3} C{x - 4} {y + 4} {x + 4} {y + 4} {x + 5} {y - 3}", step(tone, 2), 2
        )
    _eagle_head(pen, body, (tone, head, bill))
    if wings == "raised":
        _raised(pen, tone, quills, far=False)
    else:
        wing = "M94 76 C74 86 62 112 58 138 C54 156 50 166 46 174 C70 168 100 150 112 122 C118 102 112 80 94 76 Z"
        pen.occlude(body, wing, step(tone, -2), 3, 4)
        pen.form(wing, step(tone, -1), 0.9)
        for i in range(quills - 1):
            x, y = 64 + i * 9, 148 - i * 3
            pen.line(
                f"M{x} {y} C{x + 8} {y - 14} {x + 14} {y - 26} {x + 18} {y - 40}", step(tone, 1), 2
            )


# A raised wing, seen on the left: where its quills leave the arm, and where they end.
_QUILLS = (
    ((46, 56), (22, 14)),
    ((44, 60), (8, 30)),
    ((50, 66), (4, 54)),
    ((58, 76), (8, 80)),
    ((66, 86), (20, 102)),
    ((76, 96), (38, 118)),
)


def _raised(pen: Pen, tone: str, quills: int, *, far: bool) -> None:
    def put(point: Point) -> Point:
        x, y = point
        return (130 + (94 - x) * 0.68, y + 2) if far else point

    shown = _QUILLS[:quills] if quills > 4 else (*_QUILLS[:3], _QUILLS[4])
    for i, (root, tip) in reversed(list(enumerate(shown))):
        (x, y), (u, v) = put(root), put(tip)
        degrees = math.degrees(math.atan2(v - y, u - x))
        quill = _quill((x, y), math.dist((x, y), (u, v)), degrees, 27 if far else 31)
        _feather(pen, quill, step(tone, -1 - i % 2 - far))
    line = [put(point) for point in ((100, 106), (82, 86), (62, 66), (46, 48))]
    arm = tube(line, 40, 46, 36, 18)
    pen.form(arm, step(tone, -1 if far else 0), 0.9)
    for x, y in ((58, 66), (70, 72), (66, 84), (80, 88), (82, 102)) if not far else ():
        pen.line(
            f"M{x - 5} {y + 3} C{x - 5} {y + 9} {x + 3} {y + 9} {x + 4} {y + 4}", step(tone, 2), 2
        )


def _eagle_head(pen: Pen, body: Path, tones: tuple[str, str, str]) -> None:
    tone, head, bill = tones
    hood = (
        "M92 78 C88 46 98 24 122 22 C142 22 154 36 152 54 C150 66 146 72 146 84 L138 78 L132 92 "
        "L124 82 L116 96 L108 84 L98 92 Z"
    )
    pen.occlude(body, hood, step(tone, -2), 2, 6)
    pen.form(
        "M144 38 C160 34 178 44 178 62 C178 70 174 74 172 76 C170 68 164 64 150 64 C144 58 142 46 144 38 Z",
        bill, 0.9,
    )  # fmt: skip
    pen.line("M148 56 C156 56 164 58 170 62", step(bill, -2), 2)
    pen.fill(ell(157, 46, 2.4, 1.8), step(bill, -3))
    pen.form(hood, head, 0.7, hard=0.06)
    pen.fill(ell(134, 46, 7), bill)
    eye(pen, 135, 46, 4.4, white=False)
    pen.line("M122 38 C130 36 138 38 146 43", "ink+1", 3.6)


@drawing(scene_class="being", size_m=0.4, facing="right", view="side", anchor="center", pale=True)
def dove(
    pen: Pen,
    *,
    tone: Tone = "paper",
    branch: bool = True,
    wing: Annotated[float, Range(-16, 10)] = 0,
    quills: Annotated[int, Range(4, 6)] = 5,
    letter: bool = False,
) -> None:
    for i, degrees in enumerate((-50, -65, -80)):
        quill = _quill((110, 100), 92 - 6 * abs(degrees + 70) / 20, degrees, 30)
        _feather(pen, turn(quill, wing, 110, 100), step(tone, -3 - i % 2))
    for tip in ((14, 124), (10, 142), (20, 158)):
        pen.form(
            tube([(74, 120), between((74, 120), tip, 0.5), tip], 12, 22, 17), step(tone, -2), 0.9
        )
    body = (
        "M54 120 C78 104 104 92 128 84 C134 66 150 58 164 66 C174 72 176 84 172 96 "
        "C170 130 142 150 108 148 C84 146 64 136 54 120 Z"
    )
    pen.form(poly([(168, 74), (190, 84), (170, 92)], (3, 3, 3)), "warm", 0.9)
    pen.form(body, tone, 0.8)
    pen.line("M96 136 C110 142 128 140 142 132", step(tone, -3), THIN)
    eye(pen, 158, 78, 4.6, white=False)
    near = []
    for i in reversed(range(quills)):
        share = i / (quills - 1)
        quill = _quill((106, 112), 104 - 30 * share, -106 - 62 * share, 26 + 26 / quills)
        near.append(turn(quill, wing, 108, 106))
    cover = blob(
        (130, 104),
        (124, 76),
        (106, 46),
        (88, 44),
        (70, 62),
        (62, 88),
        (78, 108),
        (96, 120),
        (118, 120),
    )
    cover = turn(cover, wing, 108, 106)
    pen.occlude(body, union(*near, cover), step(tone, -4), 4, 6)
    for i, quill in enumerate(near):
        _feather(pen, quill, step(tone, -1 - i % 2))
    pen.form(cover, tone, 0.8)
    for dx, dy in ((0, 0), (17, -10)):
        ridge = curve(
            [(76 + dx, 74 + dy), (78 + dx, 84 + dy), (84 + dx, 92 + dy), (94 + dx, 97 + dy)]
        )
        pen.line(turn(ridge, wing, 108, 106), step(tone, -3), 2)
    if branch:
        pen.line("M184 84 C178 98 170 112 156 124", "leaf-2", 3)
        sprigs = ((176, 96, 8), (174, 103, 150), (168, 111, 34), (162, 117, 172), (156, 124, 118))
        for x, y, degrees in sprigs:
            small(pen, leaf(x, y, 22, 12, degrees, 0.1), "leaf")
    if letter:
        _letter(pen)


def _letter(pen: Pen) -> None:
    pen.line("M130 146 L130 158", "hot", 2)
    flat = poly([(106, 156), (156, 156), (156, 190), (106, 190)], 4)
    pen.form(flat, "accent+1", 0.8)
    pen.line("M108 159 L131 176 L154 159", "accent-1", 2.4)
    pen.fill(ell(131, 174, 5), "hot")
