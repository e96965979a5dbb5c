"""What one sees and plugs in: code, interfaces, cables, drives, connected houses."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    heart,
    limb,
    polar,
    poly,
    rect,
    ring,
    segments,
    union,
)


@drawing(
    scene_class="symbol",
    size_m=0.4,
    anchor="center",
)
def code(
    pen: Pen,
    *,
    tone: Tone = "main",
    lines: Annotated[int, Range(4, 7)] = 6,
    theme: Literal["dark", "light"] = "dark",
    badge: Literal["brackets", "play", "none"] = "brackets",
) -> None:
    window = rect(6, 20, 188, 150, 13)
    paper = "ink+1" if theme == "dark" else "paper"
    pen.cast(window, 4, 8)
    pen.form(window, tone, 0.8, hard=0.03)
    pen.panel(rect(11, 48, 178, 117, (2, 2, 9, 9)), paper, 0.8)
    for i, own in enumerate(("hot", "warm", "leaf+1")):
        pen.fill(ell(23 + i * 15, 34, 4.8), own if not tone.startswith(own) else "paper")
    pen.fill(rect(88, 29, 56, 19, (6, 6, 0, 0)), paper)
    pen.fill(rect(98, 36, 34, 5, 2.5), "paper-5")
    pitch = 112 / lines
    for i in range(lines):
        y = 58 + i * pitch
        pen.fill(rect(16, y, 9, 5, 2.5), "ink+4" if theme == "dark" else "paper-5")
        x = 36 + (0, 16, 32, 32, 16, 16, 0)[i]
        for wide, own in _WORDS[i]:
            pen.fill(rect(x, y - 1, wide, 7, 3.5), own if own != "plain" else _plain(theme))
            x += wide + 7
    if badge == "none":
        return
    disc = rect(132, 122, 64, 64, 18)
    pen.cast(disc, 3, 5)
    pen.form(disc, "accent", 0.8, hard=0.06)
    if badge == "play":
        pen.fill(poly([(154, 138), (180, 154), (154, 170)], 3), "ink+1")
    else:
        pen.line("M152 142 L141 154 L152 166 M176 142 L187 154 L176 166", "ink+1", 5.5)
        pen.line("M168 140 L160 168", "ink+1", 5.5)


_WORDS = (
    ((26, "accent"), (44, "plain")),
    ((38, "second+2"), (24, "hot+1"), (20, "plain")),
    ((20, "accent"), (54, "plain")),
    ((46, "second+2"), (30, "accent")),
    ((30, "hot+1"), (26, "plain")),
    ((50, "plain"),),
    ((22, "accent"),),
)


def _plain(theme: str) -> str:
    return "paper-3" if theme == "dark" else "ink+3"


@drawing(
    scene_class="symbol",
    size_m=0.4,
)
def hologram(
    pen: Pen,
    *,
    tone: Tone = "main",
    tiles: Annotated[int, Range(2, 4)] = 4,
    beam: bool = True,
    base: Literal["disc", "phone"] = "disc",
) -> None:
    pen.ground(120)
    if base == "disc":
        pen.form(rect(42, 162, 116, 22, 10), "dark+1", 1)
        pen.fill(ell(100, 163, 54, 9), "dark+2")
        pen.fill(ell(100, 162, 34, 5.4), "accent")
    else:
        pen.form(poly([(36, 160), (164, 160), (184, 184), (16, 184)], 7), "dark+1", 1)
        pen.fill(poly([(46, 163), (154, 163), (168, 179), (32, 179)], 5), "ink+2")
        pen.fill(ell(100, 171, 34, 5.4), "accent")
    if beam:
        ray = poly([(8, 120), (192, 120), (128, 166), (72, 166)])
        pen.fill(ray, step(tone, 3))
        pen.fill(poly([(48, 120), (152, 120), (116, 166), (84, 166)]), "paper")
    panel = rect(8, 8, 184, 122, 14)
    pen.form(panel, tone, 0.8, hard=0.03)
    pen.fill(rect(20, 20, 46, 7, 3.5), step(tone, 3))
    pen.fill(ell(176, 23.5, 5), "accent")
    places = ((20, 36, 82, 82), (110, 36, 70, 36), (110, 82, 31, 36), (149, 82, 31, 36))
    for i in range(tiles):
        _TILES[i](pen, places[i], tone)


def _dial_tile(pen: Pen, box: tuple[float, float, float, float], tone: str) -> None:
    x, y, wide, tall = box
    pen.fill(rect(x, y, wide, tall, 9), "paper")
    center = (x + wide / 2, y + tall / 2)
    pen.line(ell(*center, 28), "paper-4", 9)
    arc = [polar(center, 28, -90 + 25 * i) for i in range(11)]
    pen.line(curve(arc), "accent", 9)
    pen.fill(rect(center[0] - 13, center[1] - 6, 26, 5, 2.5), "ink+2")
    pen.fill(rect(center[0] - 8, center[1] + 3, 16, 5, 2.5), step(tone, 1))


def _curve_tile(pen: Pen, box: tuple[float, float, float, float], tone: str) -> None:
    x, y, wide, tall = box
    pen.fill(rect(x, y, wide, tall, 8), "paper")
    rises = (0.7, 0.5, 0.62, 0.3, 0.42, 0.2)
    line = [(x + 9 + i * (wide - 18) / 5, y + tall * rise) for i, rise in enumerate(rises)]
    pen.line(curve(line), tone, 4)
    pen.fill(ell(*line[-1], 4.4), "accent")


def _heart_tile(pen: Pen, box: tuple[float, float, float, float], _tone: str) -> None:
    x, y, wide, tall = box
    pen.fill(rect(x, y, wide, tall, 8), "accent")
    pen.fill(heart(x + wide / 2, y + tall / 2, 9), "ink+1")


def _switch_tile(pen: Pen, box: tuple[float, float, float, float], tone: str) -> None:
    x, y, wide, tall = box
    pen.fill(rect(x, y, wide, tall, 8), step(tone, -2))
    pen.fill(rect(x + 6, y + tall / 2 - 5.5, 19, 11, 5.5), "paper")
    pen.fill(ell(x + 19, y + tall / 2, 4), step(tone, -1))


_TILES = (_dial_tile, _curve_tile, _heart_tile, _switch_tile)


@drawing(
    scene_class="table",
    size_m=0.2,
    anchor="center",
)
def cable(
    pen: Pen,
    *,
    tone: Tone = "main",
    socket: Tone = "paper-1",
    state: Literal["apart", "plugged"] = "apart",
    sparks: Annotated[int, Range(0, 3)] = 3,
    kind: Literal["wall", "strip"] = "wall",
) -> None:
    if kind == "strip":
        plate = rect(106, 8, 62, 184, 16)
        holes: tuple[int, ...] = (44, 100, 156)
    else:
        plate = rect(104, 46, 90, 108, 16)
        holes = (100,)
    pen.cast(plate, 4, 7)
    pen.form(plate, socket, 0.7, hard=0.04)
    x = 137 if kind == "strip" else 149
    for y in holes:
        pen.fill(ell(x, y, 25), step(socket, -3))
        pen.fill(ell(x + 1.6, y + 2, 23), step(socket, -5))
        for dy in (-9, 9):
            pen.fill(ell(x, y + dy, 4), "ink+1")
    dx = 34 if state == "plugged" else 0
    if kind == "strip":
        dx -= 12
    run = [
        (52 + dx, 100),
        (34 + dx * 0.6, 100),
        (20, 112),
        (16, 134),
        (28, 150),
        (46, 156),
        (60, 168),
        (62, 190),
    ]
    pen.line(curve(run), "dark+2", 9)
    for dy in (-9, 9):
        pen.form(rect(88 + dx, 97 + dy, 26, 7, 3), "paper-5", 1.2)
    head = "M48 84 C52 78 60 74 70 74 L90 74 L90 126 L70 126 C60 126 52 122 48 116 Z"
    with pen.at(dx, 0):
        pen.cast(head, 4, 7)
        pen.form(head, tone, 0.9)
        pen.form(rect(84, 70, 11, 60, 4), step(tone, 1), 1)
        pen.fill(rect(56, 92, 22, 4, 2), step(tone, -2))
        pen.fill(rect(56, 103, 22, 4, 2), step(tone, -2))
    if state == "apart":
        for i in range(sparks):
            lean = -90 + (i - (sparks - 1) / 2) * 38
            hit = (99, 62) if kind == "wall" else (93, 62)
            pen.line(segments(polar(hit, 6, lean), polar(hit, 22, lean)), "accent", 5.5)


@drawing(
    scene_class="land",
    size_m=7,
)
def smart_home(
    pen: Pen,
    *,
    tone: Tone = "main",
    wall: Tone = "second+2",
    signal: Annotated[int, Range(0, 3)] = 3,
    core: Literal["thermostat", "lock", "bulb"] = "thermostat",
    panels: bool = True,
) -> None:
    pen.ground(160)
    for i in range(signal):
        radius = 12 + i * 13
        low, high = polar((100, 58), radius, -140), polar((100, 58), radius, -40)
        pen.line(
            f"M{low[0]:.1f} {low[1]:.1f} Q100 {58 - radius * 1.5:.1f} {high[0]:.1f} {high[1]:.1f}",
            "accent",
            6,
        )
    pen.form(rect(36, 100, 128, 84, (2, 2, 6, 6)), wall, 0.8, hard=0.04)
    roof = poly([(100, 54), (190, 116), (178, 128), (100, 76), (22, 128), (10, 116)], 5)
    gable = poly([(100, 64), (172, 116), (28, 116)], 3)
    pen.form(gable, wall, 0.8, hard=0)
    pen.occlude(union(gable, rect(36, 100, 128, 84, 0)), roof, step(wall, -2), 0, 8)
    pen.form(roof, tone, 0.6, hard=0.06)
    if panels:
        pen.fill(poly([(120, 70), (158, 96), (152, 103), (114, 77)], 2), "second-1")
        pen.line("M133 79 L127 86 M146 88 L140 95", "second+2", 1.8)
    for x in (50, 128):
        pen.fill(rect(x, 140, 22, 26, 4), "warm+2")
        pen.line(f"M{x + 11} 140 L{x + 11} 166 M{x} 153 L{x + 22} 153", step(wall, -2), 2)
    _CORES[core](pen, tone)


def _thermostat(pen: Pen, tone: str) -> None:
    pen.cast(ell(100, 142, 28), 2, 4)
    pen.form(ell(100, 142, 28), "dark+1", 0.8)
    pen.line(ell(100, 142, 19), "ink+3", 5)
    arc = [polar((100, 142), 19, 140 + 22 * i) for i in range(11)]
    pen.line(curve(arc), "accent", 5)
    pen.fill(heart(100, 142, 8), step(tone, 3))


def _door_lock(pen: Pen, tone: str) -> None:
    pen.line("M87 136 L87 128 C87 108 113 108 113 128 L113 136", "dark+2", 7)
    pen.form(rect(74, 132, 52, 42, 9), tone, 0.9)
    pen.fill(union(ell(100, 149, 6), rect(97.4, 149, 5.2, 15, 2)), "paper")


def _bulb(pen: Pen, _tone: str) -> None:
    glass = union(ell(100, 136, 25), rect(88, 150, 24, 16, 4))
    pen.form(glass, "warm", 0.8)
    pen.fill(both(glass, cut(ell(100, 136, 20), ell(103, 139, 21))), "warm+3")
    for i in range(2):
        pen.form(rect(88, 164 + i * 8, 24, 7, 3), "dark+2", 1.2)


_CORES = {"thermostat": _thermostat, "lock": _door_lock, "bulb": _bulb}


@drawing(
    scene_class="table",
    size_m=0.07,
    view="top",
    anchor="center",
)
def flash_drive(
    pen: Pen,
    *,
    tone: Tone = "main",
    cap: Literal["off", "swivel"] = "off",
    lights: Annotated[int, Range(0, 2)] = 1,
    loop: bool = True,
) -> None:
    with pen.at(2, 2, 0.98, degrees=-38):
        if loop:
            pen.line(
                curve([(186, 100), (200, 90), (212, 96), (210, 108), (196, 108), (186, 100)]),
                "accent",
                4.5,
            )
        plug = rect(-8, 78, 54, 44, (4, 0, 0, 4))
        pen.cast(union(plug, rect(40, 66, 150, 68, 16)), 3, 10)
        pen.form(plug, "paper-4", 0.9, hard=0.1)
        for y in (86, 104):
            pen.fill(rect(6, y, 14, 10, 1.5), "paper-8")
        body = rect(40, 66, 150, 68, (6, 22, 22, 6))
        pen.form(body, tone, 0.9, hard=0.08)
        pen.fill(both(body, rect(40, 66, 14, 68, 0)), step(tone, -2))
        pen.fill(cut(ell(176, 100, 9), ell(176, 100, 0.1)), step(tone, -2))
        pen.fill(ring(176, 100, 9, 6), step(tone, 2))
        pen.fill(rect(70, 84, 58, 32, 6), "paper")
        pen.fill(rect(78, 92, 36, 5, 2.5), step(tone, 1))
        pen.fill(rect(78, 102, 24, 5, 2.5), "paper-5")
        for i in range(lights):
            pen.fill(ell(146, 92 + i * 16, 4.6), ("leaf+2", "hot")[i])
        pen.fill(both(body, limb([(62, 73), (100, 72), (150, 73)], 2, 5, 2)), step(tone, 2))
        if cap == "swivel":
            clip = rect(96, 60, 96, 80, (4, 26, 26, 4))
            pen.occlude(body, clip, step(tone, -2), -4, 0)
            pen.form(clip, "paper-3", 0.8, hard=0.06)
            pen.form(ell(174, 100, 9), "paper-5", 1)
    if cap == "off":
        with pen.at(74, 94, 0.62, degrees=24):
            cover = rect(52, 64, 104, 72, (22, 8, 8, 22))
            pen.cast(cover, 4, 9)
            pen.form(cover, tone, 0.9, hard=0.08)
            pen.fill(both(cover, rect(132, 60, 12, 80, 0)), step(tone, -2))
            pen.fill(rect(72, 76, 42, 5, 2.5), step(tone, 2))
