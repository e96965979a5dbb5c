"""Hair, beards and headscarves, about the middle of a head of 23 units."""

from onbrand.generation.composer.kit.heads import Head
from onbrand.generation.composer.kit.look import Hair, at_night
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, cut, ell, limb, rect, union

_Sided = tuple[Path, Path]  # from the front, from the side

_BEHIND: dict[Hair, _Sided] = {
    "long": (
        (
            "M-11.4 -4 C-13.4 -17 10.4 -17 11 -5 C10.6 4 13.6 14 10.6 23 C8 26.4 4 26 0 26.6 "
            "C-5 27.2 -12 27 -14.6 22.6 C-13 14 -13 6 -11.4 -4 Z"
        ),
        (
            "M-10 -5 C-12 -16 6 -17 6 -5 C2 4 -1 10 -2.4 21 C-7 26.4 -15 26 -16.6 21 "
            "C-13.4 12 -12.4 4 -10 -5 Z"
        ),
    ),
    "bob": (
        (
            "M-11.4 -4 C-13 -17 11 -17 11.4 -5 C11.6 2 13 8 10.6 11.8 C4 13.4 -8 14.2 -12.6 10.8 "
            "C-13.8 6 -12.4 0 -11.4 -4 Z"
        ),
        (
            "M-11 -4 C-12.5 -16.5 6 -17 5 -5 C3 2 2 8 .6 11.5 C-4 13.8 -10 13.6 -13 10.5 "
            "C-14 6 -12 0 -11 -4 Z"
        ),
    ),
}
_CAPS: dict[Hair, Path] = {
    "short": "M-10.4 0 C-13 -15 -5 -18 2 -16.4 C8 -17.6 13 -11 9.8 -5 C7.6 -8.4 3 -8.4 -1 -8 "
    "C-4 -7.8 -5.4 -5.6 -5.8 -1.6 C-6.4 .6 -6.6 3 -8.2 4 C-9.8 3.4 -10 1.6 -10.4 0 Z",
    "fade": "M-9.7 -1 C-11.4 -16.4 10.6 -17 10 -5.4 C8 -8.8 4 -9.4 0 -9.3 "
    "C-4 -9.2 -6.2 -7 -6.6 -2.4 C-7 -.6 -8.4 .8 -9.2 .8 Z",
    "bob": "M-11.2 5 C-13.7 -16 -4 -17.4 1 -16.6 C9 -17 13 -9 10.8 -1 C10 -6 7 -8.6 3.6 -9.6 "
    "C0 -6.4 -4.4 -5 -6.4 -4.6 C-6 0 -6.6 6 -7.6 10.6 C-9.6 10.6 -10.8 8 -11.2 5 Z",
    "long": "M-11.2 5 C-13.7 -16 -4 -17.4 1 -16.6 C9 -17 13 -9 10.8 0 C9.6 -6 6 -9 2 -9.8 "
    "C-1 -7 -4.4 -5 -6.4 -3 C-6 2 -6.8 8 -8.4 13 C-10.2 12 -11 9 -11.2 5 Z",
    "bun": "M-10.2 3 C-13 -14 -4 -16.6 1 -16 C8.6 -16.4 12 -10 10 -3.6 C8 -8.4 3.6 -10 .4 -9.8 "
    "C-3.4 -8.6 -5.4 -5 -5.8 -1.6 C-6.4 1 -7 3 -8.4 4 C-9.6 4 -10 3.8 -10.2 3 Z",
}
_CAPS["ponytail"] = _CAPS["braids"] = _CAPS["bun"]
_CURLS = (
    (-8, -6, 5.4), (-7, -12, 5.6), (-1, -14.6, 6), (5.4, -12.6, 5.4), (9, -8, 3.8), (-9.6, 0, 4.2),
)  # fmt: skip
_AFRO = (
    (-1, -8, 14.5), (-11, -2, 5), (-13, -8, 5), (-10, -16, 5.4), (-3, -20, 5.4), (5, -19, 5.2),
    (11, -14, 5), (12.6, -7, 4),
)  # fmt: skip
_BROW = "M-5.2 -4 C-3 -9 4 -8.6 9 -5.4 L14 9 L-5.4 9 Z"  # where curls end and the face begins
_TAILS: _Sided = (
    limb([(-7, -9), (-14.5, -7), (-16, 4), (-12.6, 15)], 5, 8.4, 7.6, 2),
    limb([(-8, -7), (-15, -7.4), (-18, 3), (-14.6, 15)], 5, 8.4, 7.6, 2),
)
_STUBBLE: _Sided = (
    (
        "M-9.2 -1 C-8 3 -6 3.4 -4 3.8 C-1 5 -2 4.2 2 4.2 C6 4.2 7 3.6 9.3 0 C9.4 4 8 7.6 4.4 10 "
        "C1.8 11.8 -1.8 11.8 -4.4 10 C-8 7.4 -9.3 3 -9.2 -1 Z"
    ),
    (
        "M-4 3 C0 5 2 4.4 4 4 C6 3.6 8 3.6 10.2 4.2 C10.2 6 9.2 9.6 5.6 10.2 C2 10.8 -3 10 -5 7.6 "
        "C-5.4 6 -5 4 -4 3 Z"
    ),
)
_BEARD: _Sided = (
    (
        "M-9.6 -2 C-8.4 2.6 -6 3.2 -3.6 4 C-1 3.6 6 3.6 8 2.8 C9 1.4 9.2 0 9.5 -2 C10.4 5 9.6 10 6 13 "
        "C3 15.4 -2 15.2 -5 13 C-9 10 -10.4 4 -9.6 -2 Z"
    ),
    (
        "M-4.6 1.4 C-1 4.6 2 4.2 4.4 3.9 C6.4 3.4 8.4 3.4 10.3 4 C10.8 7 10.4 12 6.6 13.6 "
        "C2 14.8 -3.4 12.4 -5.4 8.6 C-6 6 -5.6 3.4 -4.6 1.4 Z"
    ),
)
_MOUTH: _Sided = (ell(2.2, 6.1, 3.2, 1.2), ell(8, 5.9, 2.2, 1.1))
_MUSTACHE: _Sided = (
    "M2 3.4 C0 3 -2.6 4 -3.6 6.4 C-1.4 5.8 .6 5.6 2.2 5.2 C4 5.6 5.8 5.8 7.6 6 C6.8 3.8 4.2 3 2 3.4 Z",
    "M10.3 3.2 C8 2.6 5.4 3.6 4.2 6 C6.2 5.8 8.4 5.4 10.4 4.9 Z",
)


def behind(pen: Pen, head: Head) -> None:
    """Hair that falls behind the shoulders."""
    look = head.look
    if look.hat in {"bubble", "visor"}:
        return
    tone = look.locks
    back = _BEHIND.get(look.hair)
    if back:
        shape = head.place(back[head.side])
        pen.form(shape, step(tone, -1), 0.8, hard=0, lit=False)
        _rim(pen, head, shape)
    if look.hair == "bun" and look.hat == "none":
        knot = head.place(ell(-9.5, -12.5, 6.4))
        pen.form(knot, tone)
        _rim(pen, head, knot)
    if look.hair == "ponytail":
        tail = head.place(_TAILS[head.side])
        pen.form(tail, step(tone, -1), 0.9)
        _rim(pen, head, tail)
        pen.fill(head.place(ell(-9.6, -8.6, 2.6, 3)), "accent")
    if look.hair == "hijab":
        drape = "M-11.4 0 C-14 8 -15 15 -14 20 C-6 25 8 24 12.4 18 C12 10 11 6 11 0 Z"
        pen.form(head.place(drape), step(tone, -1), 0.8, hard=0, lit=False)


def front(pen: Pen, head: Head) -> None:
    look = head.look
    if look.age != "child":
        _beard(pen, head)
    if look.hat == "visor":
        return
    if look.hair == "hijab":
        _scarf(pen, head)
    elif look.hair == "bald":
        _crown(pen, head)
    else:
        volume = head.place(_volume(look.hair))
        if look.hat == "bubble":
            volume = both(volume, head.place(ell(2.4, 0, 13.4, 13)))
        elif look.hat != "none":
            volume = both(volume, head.place(rect(-30, -9, 60, 40, 0)))
        pen.form(volume, look.locks, 0.7, hard=0)
        _rim(pen, head, volume)
    if look.hair == "braids":
        _braids(pen, head)


def _rim(pen: Pen, head: Head, shape: Path) -> None:
    """Dark hair stays dark on a dark ground, but for the light on its edge."""
    if at_night(pen):
        pen.light(shape, step(head.look.locks, 4), head.unit * 0.07)


def _volume(hair: Hair) -> Path:
    if hair == "curly":
        return cut(union(*(ell(*curl) for curl in _CURLS)), _BROW)
    if hair == "afro":
        return cut(union(*(ell(*curl) for curl in _AFRO)), _BROW)
    return _CAPS[hair]


def _crown(pen: Pen, head: Head) -> None:
    """A bald head shines; an elder keeps a little at the temples."""
    shine = "M-5 -8.6 C-3.6 -10.2 -1 -10.8 1.4 -10.6"
    pen.line(head.place(shine), step(head.skin, 1), head.unit * 0.075)
    if head.look.age == "elder":
        temple = "M-9.6 2 C-11.4 -1 -10.6 -5 -9 -6.4 C-7.4 -5 -7 -1 -7.2 1 C-8 2.4 -9 2.6 -9.6 2 Z"
        pen.fill(head.place(temple), head.look.locks)


def _scarf(pen: Pen, head: Head) -> None:
    """Frames the face, crosses under the chin and lies on the chest."""
    tone = head.look.locks
    opening = ell(2.6, 0.2, 8, 10) if head.side else ell(1.2, 0.2, 8.2, 10.2)
    wrap = (
        "M-11.8 0 C-14 -19 12.6 -20 11.4 -4 C12.2 -1 11 4 10.4 9 C12.4 12 12 16 10 18.4 "
        "C4 22.4 -8 22.6 -13.6 17.4 C-13.4 10 -11.4 6 -11.8 0 Z"
    )
    shape = head.place(cut(wrap, opening))
    if head.side:
        beyond = head.place(rect(9.6, -7.4, 8, 17, 0))
        shape = cut(shape, beyond)
    pen.form(shape, tone, 0.8, hard=0.05)
    folds = "M-6.4 9.6 C-3 13.6 4 14.4 9.8 11.4 M-10 8 C-8 15 -2 18.4 8 16.6"
    pen.line(head.place(folds), step(tone, -2), head.unit * 0.05)


def _beard(pen: Pen, head: Head) -> None:
    kind, tone = head.look.beard, head.look.locks
    if kind == "stubble":
        pen.fill(head.place(cut(_STUBBLE[head.side], _MOUTH[head.side])), step(head.skin, -2))
    if kind == "full":
        shape = cut(_BEARD[head.side], _MOUTH[head.side])
        pen.form(head.place(shape), tone, 0.7, hard=0, lit=False)
    if kind in {"full", "mustache"}:
        pen.fill(head.place(_MUSTACHE[head.side]), tone)


def _braids(pen: Pen, head: Head) -> None:
    """Two before the shoulders, or one in profile."""
    tone = head.look.locks
    for x, sign in ((-9.4, -1),) if head.side else ((-9.8, -1), (9.6, 1)):
        for i in range(5):
            bead = ell(x + sign * (0.8 + 0.25 * i), 3 + 4 * i, 2.9 - 0.22 * i, 2.7)
            pen.form(head.place(bead), step(tone, -(i % 2)), hard=0, lit=i == 0)
        pen.fill(head.place(ell(x + sign * 2, 22, 1.9, 1.6)), "accent")
