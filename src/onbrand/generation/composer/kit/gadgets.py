"""Machines for play and for flight: controllers, headsets, drones, cameras that watch."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    move,
    poly,
    rect,
    segments,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def game_controller(
    pen: Pen,
    *,
    tone: Tone = "main",
    buttons: Literal["colored", "plain"] = "colored",
    cable: bool = False,
    sticks: Annotated[int, Range(1, 2)] = 2,
    tilt: Annotated[float, Range(-14, 10)] = -8,
) -> None:
    with pen.at(4, 4, degrees=tilt, scale=0.96):
        if cable:
            pen.line("M100 50 C100 34 116 40 122 28 C127 18 138 16 148 18", "dark+2", 5)
        for right in (False, True):
            bumper = "M34 62 C38 46 58 40 76 46 L76 66 Z"
            pen.form(flip(bumper) if right else bumper, "dark+1", 1)
        body = (
            "M58 52 C70 50 78 58 100 58 C122 58 130 50 142 52 C168 54 178 76 186 108 "
            "C194 138 196 166 178 174 C160 180 148 160 136 142 C130 136 124 134 100 134 "
            "C76 134 70 136 64 142 C52 160 40 180 22 174 C4 166 6 138 14 108 C22 76 32 54 58 52 Z"
        )
        pen.cast(body, 5, 10)
        pen.form(body, tone, 0.8, hard=0.07)
        for right in (False, True):
            grip = both(body, ell(8, 178, 40, 52))
            pen.fill(flip(grip) if right else grip, step(tone, -1))
        gleam = limb([(36, 92), (44, 74), (60, 64)], 4, 7, 3)
        pen.fill(both(body, gleam), step(tone, 2))
        cross = union(rect(47, 67, 14, 40, 4), rect(34, 80, 40, 14, 4))
        pen.fill(move(cross, 1.5, 3), step(tone, -2))
        pen.form(cross, "dark+1", 0.8)
        _buttons(pen, tone, colored=buttons == "colored")
        for x in (77, 123)[:sticks] if sticks == 2 else (100,):
            pen.fill(ell(x, 122, 17), step(tone, -2))
            pen.form(ell(x, 120, 14), "dark+1", 0.9)
            pen.form(ell(x, 118, 9), "dark+3", 0.9)
        pen.fill(rect(86, 74, 28, 16, 5), step(tone, -2))
        pen.fill(rect(88, 75.5, 24, 12, 4), "accent")


def _buttons(pen: Pen, tone: str, *, colored: bool) -> None:
    for i, (dx, dy) in enumerate(((0, -14), (14, 0), (0, 14), (-14, 0))):
        own = ("leaf+1", "hot", "sky+1", "warm")[i] if colored else "paper-1"
        pen.fill(ell(147 + dx, 89 + dy, 7.4), step(tone, -2))
        pen.form(ell(146 + dx, 87 + dy, 7.2), own, 0.9)


@drawing(
    scene_class="sky",
    size_m=0.5,
    anchor="center",
)
def drone(
    pen: Pen,
    *,
    tone: Tone = "main",
    cargo: Literal["camera", "parcel"] = "camera",
    rotors: Annotated[int, Range(2, 4)] = 4,
    blink: bool = True,
) -> None:
    if rotors > 2:
        for right in (False, True)[: rotors - 2]:
            _rotor(pen, tone, (62, 60), 28, right=right)
    for x in (66, 134):
        foot = -1 if x < 100 else 1
        run = [(x, 108), (x + foot * 6, 126), (x + foot * 12, 146), (x + foot * 13, 158)]
        pen.line(curve(run), "dark+2", 5)
        pen.line(segments((x + foot * 2, 160), (x + foot * 24, 160)), "dark+2", 6)
    if cargo == "parcel":
        pen.form(rect(70, 118, 60, 56, 4), "wood+1", 0.9)
        pen.fill(rect(93, 118, 14, 56, 0), "wood-1")
        pen.fill(rect(108, 156, 16, 11, 2), "paper")
        pen.line("M76 122 L84 104 M124 122 L116 104", "dark+2", 4)
    else:
        pen.form(rect(92, 112, 16, 20, 3), "dark+2", 1)
        pen.form(ell(100, 142, 20), "dark+1", 0.9)
        pen.fill(ell(100, 144, 12.5), "paper-3")
        pen.fill(ell(100, 144, 10), "ink+1")
        pen.fill(ell(100, 144, 6), "second")
        pen.fill(ell(96.5, 140, 2.4), "paper")
    for right in (False, True):
        _rotor(pen, tone, (40, 84), 36, right=right)
    body = "M58 96 C60 78 78 70 100 70 C122 70 140 78 142 96 C142 112 124 122 100 122 C76 122 58 112 58 96 Z"
    pen.form(body, tone, 0.9)
    pen.fill(both(body, rect(50, 106, 100, 20, 0)), step(tone, -2))
    pen.fill(both(body, limb([(70, 90), (78, 81), (94, 77)], 3, 6, 3)), step(tone, 2))
    if blink:
        pen.fill(ell(86, 100, 4.4), "accent")
        pen.fill(ell(114, 100, 4.4), "accent")
        pen.fill(rect(94, 98, 12, 4, 2), step(tone, 2))


def _rotor(pen: Pen, tone: str, hub: tuple[float, float], reach: float, *, right: bool) -> None:
    """An arm from the body, a motor and its whirling blades."""
    x, y = hub

    def placed(path: str) -> str:
        return flip(path) if right else path

    near = reach > 30
    arm = limb([(84, 96), ((84 + x) / 2, (96 + y) / 2 + 2), (x, y + 4)], 15, 12, 10)
    pen.form(placed(arm), step(tone, 0 if near else -1), 1)
    pen.form(placed(rect(x - 8, y - 14, 16, 26, 5)), "dark+1", 1.2)
    pen.fill(placed(ell(x, y - 17, reach, reach * 0.2)), "paper-5", 0.55)
    blade = limb([(x - reach, y - 15), (x, y - 18), (x + reach, y - 19)], 2, 7, 2)
    pen.form(placed(blade), "dark+3", 1)
    pen.fill(placed(ell(x, y - 18, 6, 4)), "accent")


@drawing(
    scene_class="table",
    size_m=0.26,
    anchor="center",
)
def vr_headset(
    pen: Pen,
    *,
    tone: Tone = "main",
    strap: Literal["top", "band"] = "top",
    eyes: Literal["lamps", "stripe", "none"] = "stripe",
    controllers: Annotated[int, Range(0, 2)] = 0,
) -> None:
    with pen.at(*((10, -8, 0.9) if controllers else (0, 0, 1))):
        _headset(pen, tone, strap, eyes)
    for i in range(controllers):
        with pen.at(20 + 84 * i, 114, 0.38, degrees=-16 if i == 0 else 16, mirror=i == 1):
            pen.line(ell(100, 48, 66, 42), "dark+2", 15)
            grip = rect(78, 60, 44, 130, 20)
            pen.form(grip, tone, 1)
            pen.form(ell(100, 56, 34, 26), step(tone, 1), 1)
            pen.fill(ell(92, 52, 10), "accent")
            pen.fill(ell(114, 58, 6), "paper")


def _headset(pen: Pen, tone: str, strap: str, eyes: str) -> None:
    halo = cut(ell(100, 84, 84, 62), ell(100, 90, 70, 52))
    pen.form(both(halo, rect(0, 0, 200, 108, 0)), "dark+2", 0.5)
    if strap == "top":
        pen.form(poly([(84, 14), (116, 14), (120, 76), (80, 76)], 6), "dark+1", 1)
        pen.fill(rect(90, 30, 20, 8, 4), "accent")
    for right in (False, True):
        side = rect(6, 88, 30, 52, (12, 4, 4, 12))
        pen.form(flip(side) if right else side, "dark+1", 1)
    visor = "M22 92 C22 74 34 66 52 66 L148 66 C166 66 178 74 178 92 L178 134 C178 154 166 164 148 164 C130 164 122 156 114 146 C108 138 92 138 86 146 C78 156 70 164 52 164 C34 164 22 154 22 134 Z"
    pen.cast(visor, 4, 8)
    pen.form(visor, tone, 0.8, hard=0.06)
    face = "M36 94 C36 84 42 80 52 80 L148 80 C158 80 164 84 164 94 L164 124 C164 136 158 144 148 144 C138 144 130 138 122 130 C112 120 88 120 78 130 C70 138 62 144 52 144 C42 144 36 136 36 124 Z"
    pen.form(face, "ink+1", 0.8, hard=0)
    gloss = poly([(58, 70), (84, 70), (52, 150), (26, 150)])
    pen.fill(both(face, gloss), "ink+2")
    if eyes == "lamps":
        for x in (66, 134):
            pen.fill(ell(x, 106, 13), "accent")
            pen.fill(ell(x - 4, 102, 4), "paper")
    elif eyes == "stripe":
        pen.fill(rect(56, 98, 88, 9, 4.5), "accent")
        pen.fill(rect(62, 100, 30, 3, 1.5), "accent+2")
    pen.fill(rect(154, 60, 16, 8, (4, 4, 0, 0)), "accent")


@drawing(
    scene_class="wall",
    size_m=0.35,
    facing="left",
    view="side",
    anchor="center",
)
def security_camera(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["bullet", "dome"] = "bullet",
    light: bool = True,
    sight: Annotated[int, Range(0, 2)] = 2,
) -> None:
    if kind == "dome":
        _dome_camera(pen, tone, sight, light=light)
        return
    with pen.at(6 * sight, 5 * sight, 1 - 0.05 * sight):
        _bullet_camera(pen, tone, sight, light=light)


def _bullet_camera(pen: Pen, tone: str, sight: int, *, light: bool) -> None:
    plate = rect(172, 108, 18, 72, (6, 4, 4, 6))
    pen.form(plate, "paper-4", 1.2)
    for y in (118, 170):
        pen.fill(ell(181, y, 3), "paper-8")
    arm = limb([(124, 112), (134, 138), (152, 146), (176, 144)], 15, 15, 15, 15)
    pen.form(arm, "paper-5", 0.6)
    pen.form(ell(124, 112, 13), "dark+2", 1)
    with pen.at(4, -16, degrees=-18):
        body = rect(34, 66, 142, 66, (12, 14, 14, 12))
        pen.form(body, tone, 0.9, hard=0.09)
        pen.fill(rect(128, 80, 34, 6, 3), step(tone, -2))
        pen.fill(rect(128, 92, 34, 6, 3), step(tone, -2))
        hood = poly([(8, 56), (182, 56), (190, 74), (2, 78)], (8, 8, 4, 4))
        pen.occlude(body, hood, step(tone, -2), 2, 6)
        pen.form(rect(24, 66, 20, 66, 8), "dark+1", 1.2)
        pen.form(hood, step(tone, 1), 1.2)
        pen.form(ell(26, 102, 10, 26), "dark", 1)
        pen.fill(ell(24, 102, 6.4, 18), "second")
        pen.fill(ell(22, 95, 2.4, 5), "paper")
        if light:
            pen.fill(ell(62, 118, 5), "hot")
        for i in range(sight):
            bend = 6 + i * 16
            x = 6 - i * 11
            pen.line(
                f"M{x} {102 - bend - 8} C{x - 8} 98 {x - 8} 106 {x} {102 + bend + 8}", "accent", 5
            )


def _dome_camera(pen: Pen, tone: str, sight: int, *, light: bool) -> None:
    pen.form(rect(60, 12, 80, 22, (4, 4, 8, 8)), step(tone, -1), 1.2)
    pen.form(poly([(32, 78), (52, 32), (148, 32), (168, 78)], (6, 10, 10, 6)), tone, 0.9)
    bowl = "M36 82 C36 124 66 148 100 148 C134 148 164 124 164 82 Z"
    pen.form(bowl, "ink+2", 0.7)
    pen.fill(ell(100, 102, 30), "ink+1")
    pen.form(ell(100, 102, 22), "dark+2", 0.8)
    pen.fill(ell(100, 102, 14), "second")
    pen.fill(ell(94, 95, 4.4), "paper")
    pen.fill(both(bowl, limb([(50, 92), (56, 112), (72, 128)], 4, 8, 3)), "ink+4")
    pen.form(rect(22, 72, 156, 15, 7), step(tone, 1), 1.4)
    if light:
        pen.fill(ell(148, 79, 4), "hot")
    for i in range(sight):
        radius = 20 + i * 18
        run = f"M{100 - radius} {160 + i * 14} C{100 - radius * 0.5} {172 + i * 16} {100 + radius * 0.5} {172 + i * 16} {100 + radius} {160 + i * 14}"
        pen.line(run, "accent", 5)
