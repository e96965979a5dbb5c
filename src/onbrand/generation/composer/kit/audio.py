"""Sound and picture: microphones, loudspeakers, radios, televisions."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import Screen, screen
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    bounds,
    cut,
    ell,
    flip,
    limb,
    polar,
    poly,
    rect,
    segments,
)


def waves(
    pen: Pen, center: tuple[float, float], count: int, tone: str, *, start: float, pitch: float = 15
) -> None:
    """Arcs of sound to both sides of a center."""
    x, y = center
    for i in range(count):
        radius = start + pitch * i
        for side in (0, 180):
            low, high = (polar((x, y), radius, side + turn) for turn in (-34, 34))
            middle = polar((x, y), radius * 1.24, side)
            pen.line(
                f"M{low[0]:.1f} {low[1]:.1f} Q{middle[0]:.1f} {middle[1]:.1f} "
                f"{high[0]:.1f} {high[1]:.1f}",
                tone,
                5,
            )


def mesh(pen: Pen, shape: Path, tone: str, pitch: float = 9, width: float = 1.8) -> None:
    """A diagonal wire mesh within a shape, whose box is a few pitches wide."""
    left, top, right, bottom = bounds(shape)
    tall = bottom - top
    for i in range(-int(tall / pitch), int((right - left) / pitch) + 1):
        x = left + i * pitch
        for near, far in ((x, x + tall), (x + tall, x)):
            wire = [(near, top), (near + width, top), (far + width, bottom), (far, bottom)]
            pen.fill(both(shape, poly(wire)), tone)


@drawing(
    scene_class="table",
    size_m=0.35,
)
def microphone(
    pen: Pen,
    *,
    tone: Tone = "main",
    grille: Tone = "paper-4",
    kind: Literal["studio", "hand"] = "studio",
    sound: Annotated[int, Range(0, 2)] = 2,
) -> None:
    if kind == "hand":
        _hand_microphone(pen, tone, grille, sound)
        return
    pen.ground(96)
    waves(pen, (100, 62), sound, "accent", start=62)
    pen.form(rect(95, 136, 10, 40, 2), "dark+2", 1.2)
    pen.form(rect(62, 172, 76, 12, (8, 8, 3, 3)), "dark+1", 1.4)
    pen.line("M54 76 L54 98 C54 144 146 144 146 98 L146 76", "dark+2", 8)
    body = rect(66, 6, 68, 118, 34)
    pen.form(body, tone, 0.8)
    cage = both(body, rect(60, 4, 80, 66, 0))
    pen.form(cage, grille, 0.8)
    mesh(pen, cage, step(grille, -3), 11, 2.2)
    pen.fill(both(body, rect(97, 4, 6, 66, 0)), step(grille, -3))
    pen.form(rect(62, 66, 76, 12, 5), step(tone, 1), 1.4)
    pen.fill(ell(100, 96, 7), "accent")
    pen.fill(both(body, limb([(74, 86), (76, 102), (86, 114)], 3, 6, 3)), step(tone, 2))
    for x in (54, 146):
        pen.form(ell(x, 74, 7), "accent", 0.9)


def _hand_microphone(pen: Pen, tone: str, grille: str, sound: int) -> None:
    pen.ground(80, 76)
    for i in range(sound):
        note = ("M150 150 L150 112 L176 106 L176 144", "M22 96 L22 62 L44 57 L44 90")[i]
        pen.line(note, "accent", 5)
        for x, y in (((144, 150), (170, 144)), ((16, 96), (38, 90)))[i]:
            pen.fill(ell(x, y, 8, 6.4), "accent")
    with pen.at(-2, 6, degrees=34, scale=0.94):
        handle = poly([(78, 74), (122, 74), (112, 196), (88, 196)], (4, 4, 8, 8))
        pen.form(handle, tone, 1, hard=0.2)
        pen.fill(both(handle, rect(80, 184, 40, 20, 0)), step(tone, -2))
        pen.fill(rect(96, 100, 8, 22, 4), step(tone, -2))
        pen.fill(rect(97.6, 102, 5, 9, 2.5), "accent")
        head = ell(100, 36, 42)
        pen.form(head, grille, 0.8)
        mesh(pen, head, step(grille, -3), 12, 2.4)
        pen.fill(both(head, rect(50, 32, 100, 9, 0)), step(grille, 1))
        pen.form(rect(70, 64, 60, 15, 6), "dark+1", 1.4)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def speaker(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["cabinet", "smart"] = "cabinet",
    sound: Annotated[int, Range(0, 2)] = 2,
    cone: Tone = "accent",
) -> None:
    pen.ground(108)
    waves(pen, (100, 100), sound, cone, start=64)
    if kind == "smart":
        _smart_speaker(pen, tone, cone)
        return
    body = rect(48, 8, 104, 172, 12)
    for x in (60, 124):
        pen.form(rect(x, 176, 16, 8, (0, 0, 3, 3)), "dark+1", 1)
    pen.form(body, tone, 0.8, hard=0.06)
    face = rect(56, 16, 88, 156, 7)
    pen.form(face, step(tone, -1), 0.8, hard=0)
    for y, size in ((50, 25), (118, 38)):
        pen.fill(ell(102, y + 3, size + 2), step(tone, -3))
        pen.form(ell(100, y, size), "dark+2", 0.8)
        pen.form(ell(100, y, size * 0.8), cone, 0.8)
        for share in (0.66, 0.52):
            pen.line(ell(100, y, size * share), step(cone, -1), 1.6)
        pen.form(ell(100, y, size * 0.34), "dark+1", 0.9)
        pen.fill(ell(100 - size * 0.1, y - size * 0.12, size * 0.08), "paper")
    for x in (63, 137):
        for y in (24, 164):
            pen.fill(ell(x, y, 2.6), step(tone, 2))
    pen.fill(rect(92, 162, 16, 4, 2), step(tone, 3))


def _smart_speaker(pen: Pen, tone: str, cone: str) -> None:
    body = "M54 40 L54 160 C54 192 146 192 146 160 L146 40 C146 22 54 22 54 40 Z"
    pen.form(body, tone, 0.8)
    cloth = both(body, rect(40, 66, 120, 130, 0))
    for row in range(9):
        for col in range(9):
            dot = ell(60 + col * 11 - row % 2 * 5.5, 78 + row * 11.5, 2.4)
            pen.fill(both(cloth, dot), step(tone, -2))
    pen.form(ell(100, 40, 46, 17), step(tone, 1), 0.8)
    pen.line(ell(100, 40, 33, 11), cone, 5)
    pen.fill(ell(88, 38, 3), "paper")
    pen.fill(ell(100, 41, 3), "paper")
    pen.fill(ell(112, 38, 3), "paper")


@drawing(
    scene_class="table",
    size_m=0.3,
)
def radio(
    pen: Pen,
    *,
    tone: Tone = "main",
    face: Tone = "paper-1",
    knobs: Annotated[int, Range(1, 3)] = 2,
    antenna: Annotated[float, Range(0, 40)] = 28,
    handle: bool = True,
) -> None:
    pen.ground(170)
    tip = polar((160, 70), 62, -90 + antenna * 0.8 - 6)
    pen.line(segments((160, 70), tip), "dark+3", 3.4)
    pen.fill(ell(*tip, 4.4), "accent")
    if handle:
        pen.line(
            "M44 66 L44 50 C44 42 50 38 58 38 L118 38 C126 38 132 42 132 50 L132 66", "dark+2", 8
        )
    for x in (34, 146):
        pen.form(rect(x, 174, 20, 10, (0, 0, 4, 4)), "dark+1", 1)
    body = rect(10, 60, 180, 118, 20)
    pen.form(body, tone, 0.8, hard=0.06)
    pen.form(rect(20, 70, 160, 98, 13), face, 0.7, hard=0)
    grille = rect(28, 80, 74, 78, 37)
    pen.fill(grille, step(tone, -2))
    for i in range(8):
        pen.fill(both(grille, rect(24, 84 + i * 9.6, 84, 4.6, 2)), step(tone, 1))
    dial = rect(112, 82, 60, 32, 6)
    pen.fill(dial, "warm+2")
    pen.shade(dial, "warm", 1, hard=0)
    for i in range(7):
        pen.fill(rect(118 + i * 8, 88, 2, 10 if i % 3 == 0 else 6, 1), "ink+2")
    pen.fill(rect(148, 84, 3.4, 28, 1.5), "hot-1")
    size = (19, 16, 12)[knobs - 1]
    for i in range(knobs):
        center = 142 + (i - (knobs - 1) / 2) * 68 / max(2, knobs)
        pen.fill(ell(center + 2, 141, size), step(face, -5))
        pen.form(ell(center, 138, size), "accent", 0.9)
        pen.line(
            segments((center, 138), polar((center, 138), size * 0.72, -60 + i * 80)), "accent-2", 3
        )


@drawing(
    scene_class="table",
    size_m=0.8,
)
def television(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["retro", "flat"] = "retro",
    show: Screen = "photo",
    antennas: Annotated[int, Range(0, 2)] = 2,
    remote: bool = True,
) -> None:
    pen.ground(150)
    if kind == "flat":
        _flat_television(pen, tone, show, remote=remote)
        return
    for i in range(antennas):
        end = ((52, 10), (152, 16))[i]
        pen.line(segments((100, 52), end), "dark+3", 3.4)
        pen.fill(ell(*end, 5), "accent")
    if antennas:
        pen.form("M78 54 C78 38 122 38 122 54 Z", step(tone, -2), 1)
    for right in (False, True):
        leg = poly([(44, 156), (60, 156), (46, 184), (36, 184)], 3)
        pen.form(flip(leg) if right else leg, "wood", 1)
    body = rect(10, 50, 180, 116, 20)
    pen.form(body, tone, 0.8, hard=0.05)
    frame = rect(22, 62, 122, 92, 22)
    pen.form(frame, step(tone, -2), 0.8, hard=0)
    glass = rect(28, 67, 110, 82, 18)
    pen.fill(glass, "paper")
    screen(pen, (28, 62, 110, 94), show, tone if not tone.startswith("paper") else "main")
    pen.fill(both(glass, cut(rect(28, 67, 110, 82, 18), rect(24, 72, 110, 90, 30))), "paper-4")
    panel = rect(152, 62, 28, 92, 8)
    pen.form(panel, step(tone, 1), 1, hard=0)
    for y in (79, 103):
        pen.fill(ell(167, y + 2, 9), step(tone, -2))
        pen.form(ell(166, y, 9), "accent", 0.9)
        pen.line(segments((166, y), polar((166, y), 7, -60 if y < 90 else 20)), "accent-2", 2.4)
    for i in range(4):
        pen.fill(rect(157, 122 + i * 7, 18, 3, 1.5), step(tone, -2))


def _flat_television(pen: Pen, tone: str, show: Screen, *, remote: bool) -> None:
    for x in (46, 140):
        pen.form(poly([(x, 142), (x + 14, 142), (x + 20, 156), (x - 6, 156)], 2), "dark+2", 1)
    pen.form(rect(22, 152, 156, 32, (4, 4, 6, 6)), tone, 1)
    pen.fill(rect(96, 158, 3, 20, 1), step(tone, -2))
    for x in (80, 106):
        pen.fill(rect(x, 164, 12, 4, 2), "accent")
    body = rect(4, 24, 192, 120, 7)
    pen.fill(body, "dark+1")
    pen.light(body, "dark+3", 1.6)
    pen.panel(rect(10, 30, 180, 106, 3), "paper")
    screen(pen, (10, 28, 180, 110), show, tone)
    pen.fill(ell(100, 140, 1.8), "hot")
    if remote:
        pen.form(rect(152, 142, 34, 11, 4), "paper-3", 1.2)
        pen.fill(ell(159, 147, 2), "hot")
        for i in range(3):
            pen.fill(ell(166 + i * 6, 147, 1.6), "paper-8")
