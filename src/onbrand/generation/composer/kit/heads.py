"""Heads: a face from the front or from the side, and hair."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, cut, ell, union

Hair = Literal["short", "bob", "long", "bun", "curly"]


@dataclass(frozen=True, slots=True)
class Head:
    """`place` puts paths, drawn about the middle of a head of 23 units, where the head is."""

    place: Callable[[Path], Path]
    unit: float
    side: bool
    skin: str
    hair: Hair
    tone: str
    glasses: bool = False


_BEHIND = {
    (
        "long",
        True,
    ): "M-10 -5 C-12 -16 6 -17 6 -5 C2 4 -2 10 -4 23 C-9 27 -16 26 -17.6 20 C-13.6 12 -12 4 -10 -5 Z",
    (
        "long",
        False,
    ): "M-11 -4 C-13 -16 10 -17 10.5 -5 C10 4 13 14 9 24 C2 28 -12 27 -15 22 C-12 14 -12 6 -11 -4 Z",
    (
        "bob",
        True,
    ): "M-11 -4 C-12.5 -16.5 6 -17 5 -5 C3 2 2 8 0 11.5 C-4 13.6 -10 13.6 -13 10.5 C-14 6 -12 0 -11 -4 Z",
    (
        "bob",
        False,
    ): "M-11 -4 C-12.5 -16.5 10.5 -17 11 -5 C11 2 12 8 10 11.5 C4 13 -8 14 -12 10.5 C-13 6 -12 0 -11 -4 Z",
}
_CAPS = {
    "short": "M-10.4 0 C-13 -15 -5 -18 2 -16.4 C8 -17.6 13 -11 9.8 -5 C7.6 -8.4 3 -8.4 -1 -8 C-4 -7.8 -5.4 -5.6 -5.8 -1.6 C-6.4 .6 -6.6 3 -8.2 4 C-9.8 3.4 -10 1.6 -10.4 0 Z",
    "bob": "M-11 4 C-13.5 -16 -4 -17.4 1 -16.6 C9 -17 13 -9 10.6 -2 C9.4 -6 7 -8.6 3.6 -9.6 C0 -6.4 -4.4 -5 -6.4 -4.6 C-6 0 -6.6 6 -7.6 10 C-9.4 10 -10.6 8 -11 4 Z",
    "long": "M-11 4 C-13.5 -16 -4 -17.4 1 -16.6 C9 -17 13 -9 10.6 -1 C9.4 -6 6 -9 2 -9.8 C-1 -7 -4.4 -5 -6.4 -3 C-6 2 -6.8 8 -8.4 12 C-10 11 -10.8 8 -11 4 Z",
    "bun": "M-10.2 3 C-13 -14 -4 -16.6 1 -16 C8.6 -16.4 12 -10 10 -3.6 C8 -8.4 3.6 -10 .4 -9.8 C-3.4 -8.6 -5.4 -5 -5.8 -1.6 C-6.4 1 -7 3 -8.4 4 C-9.6 4 -10 3.8 -10.2 3 Z",
}
_CURLS = (
    (-8, -6, 5.4),
    (-7, -12, 5.6),
    (-1, -14.6, 6),
    (5.4, -12.6, 5.4),
    (9, -8, 3.8),
    (-9.6, 0, 4.2),
)
_PROFILE = (
    "M-9 -3 C-9.5 -13 9 -14 9.6 -4.5 C9.7 -2.6 10 -1.2 11.6 1.2 C12.1 2.2 11.3 2.7 10.1 2.9 "
    "C10.3 5 9.4 9.6 5.6 10.2 C2 10.8 -3 10 -5 7.6 C-7.6 6 -8.8 1 -9 -3 Z"
)
_FACE = (
    "M-9.4 -4 C-9.6 -14 9.6 -14 9.4 -4 C9.4 2.5 8 7.4 4.4 10 C1.8 11.8 -1.8 11.8 -4.4 10 "
    "C-8 7.4 -9.4 2.5 -9.4 -4 Z"
)


def behind(pen: Pen, head: Head) -> None:
    """Hair that falls behind the shoulders."""
    back = _BEHIND.get((head.hair, head.side))
    if back:
        pen.form(head.place(back), step(head.tone, -1), 0.8, hard=0, lit=False)
    if head.hair == "bun":
        pen.form(head.place(ell(-9.5, -12.5, 6.4)), head.tone, lit=True)


def front(pen: Pen, head: Head, chest: Path) -> None:
    """Face and hair; the chin shades the neck on `chest`."""
    shadow = head.place("M-9 6 C-4 15 6 15 9 6 L9 14 L-9 14 Z")
    pen.fill(both(chest, shadow), step(head.skin, -2))
    pen.skin(head.place(_PROFILE if head.side else _FACE), head.skin, 0.8)
    (_profile if head.side else _face)(pen, head)
    pen.fill(head.place(ell(-3.6 if head.side else -9, 0.6, 2.0, 2.8)), step(head.skin, -1))
    if head.glasses:
        _glasses(pen, head)
    if head.hair == "curly":
        curls = union(*(head.place(ell(*curl)) for curl in _CURLS))
        brow = head.place("M-5 -4 C-3 -8.5 4 -8 9 -5 L14 8 L-5 8 Z")
        pen.form(cut(curls, brow), head.tone, 0.7, hard=0)
    else:
        pen.form(head.place(_CAPS[head.hair]), head.tone, 0.7, hard=0)


def _eyes(pen: Pen, head: Head, places: tuple[float, ...]) -> None:
    for x in places:
        pen.fill(head.place(ell(x, -0.8, 1.05, 1.25)), "ink")
        brow = f"M{x - 1.9:.2f} -4 C{x - 0.8:.2f} -4.8 {x + 0.8:.2f} -4.8 {x + 1.7:.2f} -4.1"
        pen.line(head.place(brow), "ink", head.unit * 0.05)


def _profile(pen: Pen, head: Head) -> None:
    _eyes(pen, head, (6.4,))
    pen.line(head.place("M5.4 5.8 C6.6 7 8.2 6.8 9 5.8"), step(head.skin, -3), head.unit * 0.055)
    pen.fill(head.place(ell(3.4, 3.6, 2.1, 1.5)), step(head.skin, -1))


def _face(pen: Pen, head: Head) -> None:
    _eyes(pen, head, (-1.8, 5.4))
    pen.line(head.place("M-1 5.2 C.6 7.4 4 7.4 5.4 5"), step(head.skin, -3), head.unit * 0.055)
    pen.line(head.place("M2.4 -.4 C3.6 1.4 3.4 2.4 2 2.6"), step(head.skin, -2), head.unit * 0.045)
    pen.fill(head.place(ell(-4.2, 3.4, 2.1, 1.5)), step(head.skin, -1))
    pen.fill(head.place(ell(7.2, 3.2, 1.6, 1.4)), step(head.skin, -1))


def _glasses(pen: Pen, head: Head) -> None:
    width = head.unit * 0.045
    for x in (6.6,) if head.side else (-2, 5.6):
        pen.line(head.place(ell(x, -0.6, 2.9)), "ink", width)
    bridge = "M3.6 -1 L-4 -1.4" if head.side else "M.9 -.8 L2.7 -.8 M-4.9 -1 L-9 -1.6"
    pen.line(head.place(bridge), "ink", width)
