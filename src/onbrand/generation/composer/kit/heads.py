"""Heads: a face from the front or from the side; hair and hats are in `hair`."""

from collections.abc import Callable
from dataclasses import dataclass

from onbrand.generation.composer.kit.look import Look
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, ell


@dataclass(frozen=True, slots=True)
class Head:
    """`place` puts paths, drawn about the middle of a head of 23 units, where the head is."""

    place: Callable[[Path], Path]
    unit: float
    side: bool
    look: Look

    @property
    def skin(self) -> str:
        return self.look.flesh


PROFILE = (
    "M-9 -3 C-9.5 -13 9 -14 9.6 -4.5 C9.7 -2.6 10 -1.2 11.6 1.2 C12.1 2.2 11.3 2.7 10.1 2.9 "
    "C10.3 5 9.4 9.6 5.6 10.2 C2 10.8 -3 10 -5 7.6 C-7.6 6 -8.8 1 -9 -3 Z"
)
FACE = (
    "M-9.4 -4 C-9.6 -14 9.6 -14 9.4 -4 C9.4 2.5 8 7.4 4.4 10 C1.8 11.8 -1.8 11.8 -4.4 10 "
    "C-8 7.4 -9.4 2.5 -9.4 -4 Z"
)
_CHIN = "M-9 5 C-4 15 6 15 9 5 L9 14.5 L-9 14.5 Z"


def face(pen: Pen, head: Head, chest: Path) -> None:
    """The chin shades the neck on `chest`."""
    pen.fill(both(chest, head.place(_CHIN)), step(head.skin, -2))
    pen.skin(head.place(PROFILE if head.side else FACE), head.skin, 0.8)
    (_profile if head.side else _front)(pen, head)


def ear(pen: Pen, head: Head) -> None:
    """Before the hair, which falls behind it; a hearing aid sits behind and above."""
    x, y = (-3.4, 0.8) if head.side else (-9.2, 0.8)
    if head.look.aid == "hearing_aid":
        aid = f"M{x + 1.4} {y - 3.4} C{x - 1} {y - 5} {x - 4} {y - 3} {x - 3.2} {y + 2}"
        pen.line(head.place(aid), "accent", head.unit * 0.085)
        pen.line(head.place(aid), "paper", head.unit * 0.03)
    pen.skin(head.place(ell(x, y, 2.2, 3)), step(head.skin, -1) if head.side else head.skin)
    inner = f"M{x + 0.8} {y - 1.4} C{x - 1} {y - 1.8} {x - 1} {y + 1.4} {x + 0.4} {y + 1.2}"
    pen.line(head.place(inner), step(head.skin, -2), head.unit * 0.035)
    if head.look.aid == "hearing_aid":
        pen.fill(head.place(ell(x + 0.5, y + 0.3, 1)), "accent")


def glasses(pen: Pen, head: Head) -> None:
    width = head.unit * 0.045
    for x in (7.0,) if head.side else (-2, 5.6):
        pen.line(head.place(ell(x, -0.6, 2.7 if head.side else 3)), "ink", width)
    bridge = "M4.2 -1 L-3 -1.4" if head.side else "M1 -.8 L2.6 -.8 M-5 -1 L-9 -1.6"
    pen.line(head.place(bridge), "ink", width)


def _eyes(pen: Pen, head: Head, places: tuple[float, ...]) -> None:
    brow_tone = "paper-6" if head.look.age == "elder" and head.look.skin > 1 else "ink"
    size = 1.2 if head.look.age == "child" else 1.0
    for x in places:
        pen.fill(head.place(ell(x, -0.5, 1.05 * size, 1.35 * size)), "ink")
        brow = f"M{x - 1.9:.2f} -3.9 C{x - 0.8:.2f} -4.6 {x + 0.8:.2f} -4.6 {x + 1.8:.2f} -3.9"
        pen.line(head.place(brow), brow_tone, head.unit * 0.06)


def _profile(pen: Pen, head: Head) -> None:
    dark, width = step(head.skin, -3), head.unit * 0.055
    pen.fill(head.place(ell(3.6, 3.6, 2.1, 1.5)), step(head.skin, -1))
    _eyes(pen, head, (6.4,))
    pen.line(head.place("M6 6 C6.9 6.8 8.2 6.7 9.1 6"), dark, width)
    if head.look.age == "elder":
        lines = "M2.6 -1.6 L1 -2.2 M2.6 -.4 L1 -.2 M4.8 3.4 C4.4 4.6 4.4 5.6 4.8 6.6"
        pen.line(head.place(lines), step(head.skin, -2), head.unit * 0.035)


def _front(pen: Pen, head: Head) -> None:
    dark, width = step(head.skin, -3), head.unit * 0.055
    pen.fill(head.place(ell(-4.8, 3.6, 1.7, 1.2)), step(head.skin, -1))
    pen.fill(head.place(ell(7.4, 3.4, 1.3, 1.1)), step(head.skin, -1))
    _eyes(pen, head, (-1.8, 5.4))
    pen.line(head.place("M-.2 6 C1 7.2 3.6 7.2 4.8 5.9"), dark, width)
    nose = "M2.3 .4 C3.5 1.8 3.4 2.9 2 3"
    pen.line(head.place(nose), step(head.skin, -2), head.unit * 0.05)
    if head.look.age == "elder":
        lines = "M-5.4 -.8 L-6.8 -1.6 M-5.4 .4 L-6.8 .6 M-3.2 3.6 C-3.6 4.8 -3.4 5.8 -2.6 6.8"
        pen.line(head.place(lines), step(head.skin, -2), head.unit * 0.035)
