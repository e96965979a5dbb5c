"""What people wear on their heads at work, about the middle of a head of 23 units."""

from collections.abc import Callable

from onbrand.generation.composer.kit.heads import Head
from onbrand.generation.composer.kit.look import Hat
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, cut, ell, poly, rect, union

_DOME = "M-12 -5.4 C-13.4 -20.4 13.4 -20.4 12 -5.4 C6 -7.4 -6 -7.4 -12 -5.4 Z"


def hat(pen: Pen, head: Head) -> None:
    draw = _HATS.get(head.look.hat)
    if draw:
        draw(pen, head)


def _hard_hat(pen: Pen, head: Head) -> None:
    tone = "accent"
    pen.form(head.place(_DOME), tone, 0.8)
    ridge = "M-3 -17.6 C-1 -18.6 3 -18.6 5 -17.6 L4.6 -7 L-2.6 -7 Z"
    pen.fill(head.place(ridge), step(tone, 1))
    brim = "M-13 -6.4 C-6 -8.6 8 -8.8 16.4 -5.4 C17 -3.8 15.6 -3.4 14 -3.8 C6 -6 -6 -5.4 -12.6 -3.8 C-14 -4 -14.2 -5.6 -13 -6.4 Z"
    pen.form(head.place(brim), step(tone, -1), hard=0)


def _toque(pen: Pen, head: Head) -> None:
    puff = union(ell(-7.6, -20, 7), ell(0, -23, 8), ell(8, -20, 6.8), rect(-9.4, -20, 18.8, 12, 1))
    shape = head.place(puff)
    pen.form(shape, "paper-1", 0.8)
    folds = "M-4 -10 L-4.8 -18 M1 -10 L1 -20 M5.8 -10 L6.8 -17"
    pen.line(head.place(folds), "paper-4", head.unit * 0.05)
    pen.form(head.place(rect(-10.6, -11.4, 21.2, 6, 2)), "paper-2", hard=0.1)


def _fire_helmet(pen: Pen, head: Head) -> None:
    tone = "hot-1"
    brim = "M-17 -2.6 C-13 -9 10 -10 15.4 -5.6 C16.4 -4 15 -3 13 -3.6 C4 -6.6 -6 -5.4 -13 -.6 C-16 1 -18 -.6 -17 -2.6 Z"
    pen.form(head.place("M-11.6 -5 C-12.6 -20 12.4 -20.6 11.6 -6 C5 -8 -6 -8 -11.6 -5 Z"), tone)
    pen.fill(head.place("M-2 -18 C0 -19 3 -19 4.6 -18 L4 -7 L-1.4 -7 Z"), step(tone, -1))
    pen.form(head.place(brim), step(tone, -1), hard=0)
    badge = poly([(4, -15), (11, -14), (10.6, -8.6), (7.6, -6), (4.4, -8.6)], 1.4)
    pen.form(head.place(badge), "accent+1")


def _cap(pen: Pen, head: Head) -> None:
    """A peaked cap, of pilots and couriers, in the tone of the jacket."""
    tone = head.look.top
    crown = "M-12 -9 C-15 -19 12 -22 13.4 -12 C13 -9 11 -8 10.4 -7 C4 -9 -6 -9 -12 -9 Z"
    band = "M-10.8 -9.4 C-4 -10.6 5 -10.6 10.4 -8.4 L10.2 -4.6 C4 -6.8 -4 -6.8 -10.6 -4.4 Z"
    peak = "M-1 -6.6 C5 -8 14 -7.2 19.4 -3 C20.4 -1.8 19 -1.4 17.6 -1.8 C11 -3.4 4 -3.8 -1 -2.8 Z"
    white = head.look.outfit == "pilot_jacket"
    pen.form(head.place(crown), "paper-1" if white else tone, 0.8)
    pen.fill(head.place(band), step(tone, -2))
    pen.form(head.place(peak), step(tone, -2), hard=0)
    pen.form(head.place(ell(4, -11.6, 2.4)), "accent+1", hard=0)


def _straw(pen: Pen, head: Head) -> None:
    tone = "warm"
    brim: Path = (
        "M-22 -5.6 C-14 -10 12 -11 22 -6.4 C20 -2.6 8 -4.6 0 -4.4 C-8 -4.2 -18 -1.6 -22 -5.6 Z"
    )
    dome = (
        "M-10.4 -7.4 C-11 -20 -5 -20.6 -1 -19 C4 -21 10.6 -19 10.4 -8 C4 -9.6 -4 -9.6 -10.4 -7.4 Z"
    )
    pen.form(head.place(brim), tone, hard=0.12)
    pen.form(head.place(dome), step(tone, 1), 0.8)
    band = both(head.place(dome), head.place("M-14 -13 C-6 -14 6 -14.4 14 -13.4 L14 -7 L-14 -7 Z"))
    pen.fill(band, "hot-1")


def _bike_helmet(pen: Pen, head: Head) -> None:
    tone = "accent" if not head.look.top.startswith("accent") else "second"
    shell = (
        "M-12.4 -4.6 C-15 -19 8 -22 13.6 -9.4 C14 -7.6 12.8 -6.6 11 -7 C4 -8.4 -4 -7.6 -12.4 -4.6 Z"
    )
    pen.form(head.place(shell), tone, 0.8)
    vents = "M-8 -11.6 C-5 -15 -1 -16.4 3 -16 M-4 -10 C-1 -12.6 4 -13.4 8 -12"
    pen.line(head.place(vents), step(tone, -2), head.unit * 0.09)
    pen.line(head.place("M-6 -6 L-3.4 3 C0 8 3 10 5 10.4"), "ink+2", head.unit * 0.045)


def _bubble(pen: Pen, head: Head) -> None:
    """An astronaut's helmet: the visor is open glass, told by its gleam."""
    rim = head.place(cut(ell(0, -1, 18.4, 18), ell(2.4, 0, 13, 12.6)))
    pen.form(rim, "paper-2", hard=0.05)
    pen.line(head.place(ell(2.4, 0, 13, 12.6)), "paper-5", head.unit * 0.07)
    pen.line(head.place("M8 -8.6 C11 -6 12.6 -2.4 12.6 1"), "paper", head.unit * 0.09)
    pen.form(head.place(rect(-20, -3, 5, 9, 2)), "main", hard=0.1)


def _visor(pen: Pen, head: Head) -> None:
    """The same helmet with its dark visor down: the world is reflected in it."""
    pen.form(head.place(ell(0, -1, 18.6, 18.2)), "paper-2", hard=0.07)
    glass = head.place(ell(2.6, 0.4, 14, 12.8))
    pen.fill(head.place(ell(2.2, 0, 15.6, 14.4)), "paper-5")
    pen.form(glass, "ink+1", hard=0, lit=False)
    low = head.place("M-14 5 C-6 1 8 1 20 6 L20 20 L-14 20 Z")
    pen.fill(both(glass, low), "ink+3")
    pen.line(head.place("M-7 -3.4 C-5.6 -6.6 -3 -8.6 0.6 -9.4"), "paper", head.unit * 0.11)
    pen.fill(head.place(ell(5, -9, 1.5)), "paper")
    pen.form(head.place(rect(-21, -4, 6, 11, 2.4)), "main", hard=0.1)


_HATS: dict[Hat, Callable[[Pen, Head], None]] = {
    "hard_hat": _hard_hat,
    "toque": _toque,
    "fire_helmet": _fire_helmet,
    "cap": _cap,
    "straw": _straw,
    "bike_helmet": _bike_helmet,
    "bubble": _bubble,
    "visor": _visor,
}
