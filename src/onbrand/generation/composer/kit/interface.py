"""Signs of a screen: pointers, buttons, signals, calls, stored data."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import check_badge
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    cylinder,
    ell,
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


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def wifi(
    pen: Pen,
    *,
    tone: Tone = "main",
    arcs: Annotated[int, Range(1, 3)] = 3,
    dot: Tone = "accent",
    lock: bool = False,
) -> None:
    center = (100.0, 158.0)
    fan = poly([center, polar(center, 300, -134), (100, -200), polar(center, 300, -46)])
    for i in reversed(range(3)):
        outer = 60 + i * 37
        band = both(cut(ell(*center, outer), ell(*center, outer - 23)), fan)
        own = tone if i < arcs else "paper-4"
        pen.cast(band, 3, 6)
        pen.form(band, own, 0.25, hard=0.12)
    pen.cast(ell(*center, 20), 3, 6)
    pen.form(ell(*center, 20), dot, 0.8)
    if lock:
        pen.line("M150 146 L150 134 C150 118 174 118 174 134 L174 146", "dark+2", 7)
        pen.form(rect(138, 142, 48, 42, 9), dot, 0.9)
        pen.fill(union(ell(162, 158, 5), rect(159.6, 158, 4.8, 14, 2)), "ink+1")


@drawing(
    scene_class="symbol",
    size_m=0.1,
    anchor="center",
)
def cursor(
    pen: Pen,
    *,
    tone: Tone = "main",
    rim: Tone = "paper",
    kind: Literal["arrow", "hand"] = "arrow",
    rays: Annotated[int, Range(0, 5)] = 5,
) -> None:
    tip = (48.0, 50.0) if kind == "arrow" else (76.0, 48.0)
    for i in range(rays):
        degrees = -90 - 54 * i + 36 if kind == "arrow" else -180 + 45 * i
        pen.line(segments(polar(tip, 22, degrees), polar(tip, 38, degrees)), "accent", 7)
    if kind == "arrow":
        points = [(48, 50), (48, 176), (78, 148), (98, 192), (124, 180), (104, 138), (144, 136)]
        shape = poly(points, 7)
    else:
        shape = union(
            rect(64, 48, 25, 100, 12),
            rect(86, 92, 24, 60, 11),
            rect(107, 98, 24, 60, 11),
            rect(128, 106, 23, 60, 11),
            rect(64, 116, 87, 72, (4, 14, 26, 26)),
            limb([(74, 154), (58, 140), (46, 126)], 24, 22, 20),
        )
    pen.cast(shape, 7, 10)
    pen.line(shape, rim, 11)
    pen.form(shape, tone, 0.7)
    if kind == "hand":
        for x in (97, 118, 138):
            pen.line(segments((x - 9, 120), (x - 9, 138)), step(tone, -2), 3)
        pen.form(rect(64, 176, 80, 16, 6), "accent", 1.2)


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def play_button(
    pen: Pen,
    *,
    tone: Tone = "main",
    shape: Literal["disc", "screen"] = "disc",
    sign: Literal["play", "pause"] = "play",
    ring: bool = True,
) -> None:
    body = ell(100, 100, 88) if shape == "disc" else rect(6, 32, 188, 136, 30)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.7, hard=0.06)
    if ring:
        inner = ell(100, 100, 70) if shape == "disc" else rect(18, 44, 164, 112, 22)
        pen.fill(inner, step(tone, -1))
        pen.shade(inner, step(tone, -2), 0.8, hard=0)
        pen.light(inner, step(tone, -2), 2)
    if sign == "play":
        mark = poly([(76, 60), (146, 100), (76, 140)], 10)
    else:
        mark = " ".join(rect(x, 64, 22, 72, 8) for x in (68, 110))
    pen.fill(move(mark, 3, 6), "ink", 0.16)
    pen.form(mark, "paper", 0.7, hard=0.05)
    pen.fill(
        both(body, limb([(34, 78), (46, 54), (66, 36)], 4, 9, 4))
        if shape == "disc"
        else rect(34, 38, 52, 6, 3),
        step(tone, 2),
    )
    if shape == "screen":
        pen.fill(rect(34, 148, 132, 6, 3), step(tone, -2))
        pen.fill(rect(34, 148, 56, 6, 3), "accent")
        pen.fill(ell(90, 151, 7), "accent")


@drawing(
    scene_class="table",
    size_m=1.2,
)
def database(
    pen: Pen,
    *,
    tone: Tone = "main",
    tiers: Annotated[int, Range(2, 4)] = 3,
    badge: Literal["check", "lock", "none"] = "check",
    lamps: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(136)
    tall = 142 / tiers
    for i in reversed(range(tiers)):
        y = 30 + i * tall
        drum = cylinder(100, y, 128, tall - 10, 0.3)
        if i < tiers - 1:
            pen.fill(cylinder(100, y + 8, 124, tall - 10, 0.3), step(tone, -3))
        own = tone if i % 2 == 0 else step(tone, -1)
        pen.form(drum, own, 0.8)
        pen.form(ell(100, y, 64, 19.2), step(tone, 1 if i else 2), 0.8, hard=0)
        base = y + tall * 0.5 + 8
        for j in range(lamps):
            pen.fill(ell(58 + j * 13, base + j * 2.2, 4), ("accent", "leaf+2", "hot")[j])
        bar = limb([(112, base + 5), (130, base + 2.5), (146, base - 2)], 5, 5, 5)
        pen.fill(bar, step(tone, 2))
    if badge == "check":
        pen.cast(ell(158, 154, 28), 2, 4)
        check_badge(pen, 158, 154, 28, "accent")
    elif badge == "lock":
        pen.line("M144 146 L144 134 C144 116 172 116 172 134 L172 146", "paper-5", 7)
        pen.form(rect(130, 142, 56, 42, 9), "accent", 0.9)
        pen.fill(union(ell(158, 158, 5.4), rect(155.4, 158, 5.2, 15, 2)), "ink+1")


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def download(
    pen: Pen,
    *,
    tone: Tone = "main",
    tray: Tone = "second",
    way: Literal["down", "up"] = "down",
    progress: Annotated[float, Range(0, 1)] = 0.7,
) -> None:
    bin_shape = union(
        rect(14, 124, 172, 62, 14),
        rect(14, 106, 24, 60, (10, 10, 0, 0)),
        rect(162, 106, 24, 60, (10, 10, 0, 0)),
    )
    pen.cast(bin_shape, 3, 6)
    pen.form(bin_shape, tray, 0.8, hard=0.06)
    pen.fill(rect(34, 156, 132, 14, 7), step(tray, -2))
    if progress > 0.06:
        pen.fill(rect(34, 156, 132 * progress, 14, 7), "accent")
    points = [(82, 10), (118, 10), (118, 72), (150, 72), (100, 132), (50, 72), (82, 72)]
    arrow = poly(points, (9, 9, 4, 7, 9, 7, 4))
    arrow = turn(arrow, 180, 100, 71) if way == "up" else arrow
    pen.occlude(bin_shape, arrow, step(tray, -2), 3, 7)
    pen.form(arrow, tone, 0.7)
    pen.fill(rect(90, 20 if way == "down" else 88, 6, 36, 3), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.5,
)
def video_call(
    pen: Pen,
    *,
    tone: Tone = "main",
    callers: Annotated[int, Range(1, 4)] = 4,
    controls: bool = True,
    stand: Literal["monitor", "laptop"] = "monitor",
) -> None:
    pen.ground(140)
    if stand == "monitor":
        pen.form(poly([(84, 140), (116, 140), (122, 178), (78, 178)], 3), "paper-5", 1.2)
        pen.form(rect(60, 174, 80, 10, 5), "paper-4", 1.4)
    else:
        pen.form(rect(4, 160, 192, 22, (4, 4, 12, 12)), "paper-3", 2, hard=0.12)
        pen.fill(rect(80, 160, 40, 6, (0, 0, 5, 5)), "paper-6")
    low = 8 if stand == "monitor" else 18
    case = rect(10, low, 180, 144, 11)
    pen.fill(case, "dark+1")
    pen.light(case, "dark+3", 1.6)
    glass = rect(18, low + 8, 164, 126, 5)
    pen.panel(glass, "paper-1", 0.6)
    wide, tall = (164, 126) if callers == 1 else (80, 126) if callers == 2 else (80, 61)
    places = ((18, 0), (102, 0), (18, 65), (102, 65))
    grounds = (step(tone, 2), "accent+1", "second+2", step(tone, 0))
    for i in range(callers):
        x, y = places[i]
        span = 164 if callers == 3 and i == 2 else wide
        tile = rect(x, low + 8 + y, span, tall, 5)
        pen.fill(tile, grounds[i])
        _caller(pen, tile, (x + span / 2, low + 8 + y + tall), min(tall, 90), i)
    if controls:
        bar = rect(62, low + 112, 76, 20, 10)
        pen.fill(bar, "ink+1")
        for i, own in enumerate(("paper-2", "paper-2", "hot")):
            pen.fill(ell(80 + i * 20, low + 122, 6), own)


_HAIR = ("ink+1", "wood-2", "dark+1", "warm-1")
_WEAR = ("main-1", "second", "accent", "hot")


def _caller(pen: Pen, tile: str, foot: tuple[float, float], size: float, i: int) -> None:
    """Head and shoulders within a tile."""
    x, y = foot
    skin = ("skin2", "skin1", "skin3", "skin1")[i]
    head = y - size * 0.52
    if i % 2:
        pen.fill(
            both(tile, rect(x - size * 0.22, head - size * 0.2, size * 0.44, size * 0.5, 12)),
            _HAIR[i],
        )
    pen.fill(both(tile, ell(x, y + size * 0.08, size * 0.42, size * 0.34)), _WEAR[i])
    pen.fill(rect(x - size * 0.08, head, size * 0.16, size * 0.32, 5), step(skin, -1))
    pen.fill(ell(x, head - size * 0.04, size * 0.2, size * 0.22), _HAIR[i])
    pen.skin(ell(x, head + size * 0.02, size * 0.165, size * 0.19), skin)
    fringe = ell(x - size * 0.05, head - size * 0.15, size * 0.17, size * 0.09)
    pen.fill(both(ell(x, head - size * 0.04, size * 0.2, size * 0.22), fringe), _HAIR[i])
    for dx in (-0.06, 0.06):
        pen.fill(ell(x + dx * size, head + size * 0.03, size * 0.018), "ink")
    smile = f"M{x - size * 0.05:.1f} {head + size * 0.1:.1f} Q{x:.1f} {head + size * 0.15:.1f} {x + size * 0.05:.1f} {head + size * 0.1:.1f}"
    pen.line(smile, "ink", max(1.4, size * 0.02))


@drawing(
    scene_class="symbol",
    size_m=0.1,
    anchor="center",
)
def app_icon(
    pen: Pen,
    *,
    tone: Tone = "main",
    sign: Literal["bolt", "heart", "star", "chat"] = "bolt",
    notice: bool = True,
    sheen: Annotated[int, Range(0, 2)] = 2,
) -> None:
    tile = rect(16, 20, 164, 164, 42)
    pen.cast(tile, 4, 8)
    pen.form(tile, tone, 0.7, hard=0.05)
    for i in range(sheen):
        pen.fill(both(tile, ell(176 - i * 26, 190 - i * 22, 110 - i * 44)), step(tone, -1 - i))
    pen.light(tile, step(tone, 2), 2.4)
    mark = _SIGNS[sign]
    pen.fill(both(tile, move(mark, 4, 8)), "ink", 0.16)
    pen.form(mark, "paper", 0.7, hard=0.06)
    if sign == "chat":
        for x in (76, 98, 120):
            pen.fill(ell(x, 94, 6.4), tone)
    if notice:
        pen.cast(ell(168, 34, 25), 2, 4)
        pen.form(ell(168, 34, 25), "accent", 0.8)
        pen.fill(ell(168, 34, 9), "paper")


_SIGNS = {
    "bolt": poly([(112, 42), (58, 112), (94, 112), (84, 164), (142, 88), (104, 88)], 6),
    "heart": heart(98, 106, 50),
    "star": star(98, 104, 56, corner=6),
    "chat": union(rect(50, 62, 96, 66, 24), poly([(66, 118), (96, 120), (62, 150)], 4)),
}
