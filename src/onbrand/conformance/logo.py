"""The logo: there, unaltered, large enough, in its place, with its clear space, to be seen."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from onbrand.artwork import Pixels, Vector, cut_out
from onbrand.brand import Logo
from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import to_lab
from onbrand.conformance.contrast import worst_ratio
from onbrand.conformance.light import luminance_of
from onbrand.conformance.regions import eroded
from onbrand.conformance.report import Finding
from onbrand.conformance.stillness import restless
from onbrand.conformance.subject import Gate, Subject, judge, not_judged
from onbrand.errors import _
from onbrand.layout import Box, PlacedLogo
from onbrand.layout.footing import MOST, barred
from onbrand.layout.grid import clip, grow
from onbrand.layout.logo import standing

PRESENCE = Gate("logo.presence", 2.3, "at_most", "deltaE")
CONTRAST = Gate("contrast.logo", 3.0, unit="ratio", near=0.1)
VARIANT = Gate("logo.variant", 0.005, "at_most", how="by_construction")
SIZE = Gate("logo.size", None, unit="px", how="by_construction")
PLACE = Gate("logo.place", 0.0, "at_most", "px", how="by_construction", cites="logo.variant")
CLEAR = Gate("logo.clear", None, unit="x", how="by_construction")
QUIET = Gate("logo.quiet", 0.03, "at_most", near=0.2, cites="logo.clear")
GROUND = Gate("logo.ground", MOST, "at_most", near=0.2, cites="contrast.logo")
GATES = (PRESENCE, CONTRAST, VARIANT, SIZE, PLACE, CLEAR, QUIET, GROUND)

_NO_LOGO = _("The book has no logo.")
_MISSING = _("The logo is missing.")
_UNKNOWN = _("The book has no such logo variant.")
_TOO_SMALL = _("Too few pixels of the logo to compare.")
_NOTHING_NEAR = _("Nothing is near the logo.")
_WRONG_CORNER = _("The book does not allow this corner.")
_ANY_GROUND = _("The book keeps this variant of the logo off no color.")

_ENOUGH = 30
_SOFT_EDGE = 2


def check(subject: Subject) -> tuple[Finding, ...]:
    if subject.placed is None:
        return tuple(not_judged(subject, gate) for gate in GATES)
    if not subject.book.logo.variants:
        return tuple(not_judged(subject, gate, _NO_LOGO) for gate in GATES)
    placed = subject.placed.logo
    if placed is None:
        return _absent(subject, _MISSING)
    logo = _variant(subject, placed)
    if logo is None:
        return _absent(subject, _UNKNOWN)
    seen = _see(subject, logo, placed)
    return (
        _presence(subject, seen),
        _contrast(subject, seen),
        _proportions(subject, logo, placed),
        _size(subject, placed),
        _place(subject, placed),
        _clear(subject, placed),
        _quiet(subject, placed),
        _ground(subject, logo, seen),
    )


def _absent(subject: Subject, why: str) -> tuple[Finding, ...]:
    failed = judge(subject, PRESENCE, float("inf"), detail=why)
    unmeasured = failed.model_copy(update={"measured": None})
    return unmeasured, *(not_judged(subject, gate, why) for gate in GATES[1:])


def _variant(subject: Subject, placed: PlacedLogo) -> Logo | None:
    variants = subject.book.logo.variants
    return next((logo for logo in variants if logo.id == placed.variant), None)


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """`expected` and `found` are (n, 3) pixels inside the logo; `ground` (m, 3) those around."""

    box: Box
    color: Color
    expected: Pixels
    found: Pixels
    ground: Pixels


def _see(subject: Subject, logo: Logo, placed: PlacedLogo) -> _Seen:
    rows, columns = subject.window(placed.box)
    drawn = _drawn(logo, columns.stop - columns.start, rows.stop - rows.start)
    inside = eroded(drawn[..., 3] == 255)
    color = _main_color(drawn[..., :3][inside if inside.any() else drawn[..., 3] > 127])

    zone = subject.window(_zone(subject, placed))
    around = np.ones(subject.pixels.shape[:2], dtype=np.bool_)
    around[rows, columns] = eroded(eroded(drawn[..., 3] == 0))
    return _Seen(
        box=placed.box,
        color=color,
        expected=drawn[..., :3][inside],
        found=subject.pixels[rows, columns][inside],
        ground=subject.pixels[zone][around[zone]],
    )


@lru_cache(maxsize=64)
def _drawn(logo: Logo, width: int, height: int) -> Pixels:
    """The variant alone, with transparency, (height, width, 4)."""
    inner = standing(logo, Box(x=0, y=0, width=width, height=height))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{inner}</svg>'
    )
    return cut_out(Vector(svg, width, height), width)


def _main_color(pixels: Pixels) -> Color:
    codes = pixels.reshape(-1, 3).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    if not len(codes):
        return Color(0, 0, 0)
    found, counts = np.unique(codes, return_counts=True)
    return Color(*int(found[counts.argmax()]).to_bytes(3))


def _presence(subject: Subject, seen: _Seen) -> Finding:
    if len(seen.expected) < _ENOUGH:
        return not_judged(subject, PRESENCE, _TOO_SMALL)
    every = max(1, len(seen.expected) // 2000)
    apart = delta_e(to_lab(seen.expected[::every]), to_lab(seen.found[::every]))
    return judge(subject, PRESENCE, float(np.median(apart)), (seen.box,))


def _contrast(subject: Subject, seen: _Seen) -> Finding:
    measured, _luminance = worst_ratio(seen.color, luminance_of(seen.ground))
    return judge(subject, CONTRAST.at(subject.book.logo.min_contrast), measured, (seen.box,))


def _ground(subject: Subject, logo: Logo, seen: _Seen) -> Finding:
    """The share of the ground that is of a color where this variant must not stand."""
    if not (subject.book.logo.forbidden_to(logo) or logo.allowed_backgrounds):
        return not_judged(subject, GROUND, _ANY_GROUND)
    return judge(subject, GROUND, barred(subject.book, logo, seen.ground), (seen.box,))


def _proportions(subject: Subject, logo: Logo, placed: PlacedLogo) -> Finding:
    """How much wider or narrower than drawn."""
    own, here = logo.width / logo.height, placed.box.width / placed.box.height
    return judge(subject, VARIANT, abs(here / own - 1), (placed.box,))


def _size(subject: Subject, placed: PlacedLogo) -> Finding:
    rules, dpi = subject.book.logo, subject.format.dpi
    printed = rules.min_mm / 25.4 * dpi if dpi > 96 else 0
    gate = SIZE.at(max(rules.min_px, printed))
    return judge(subject, gate, placed.box.height, (placed.box,))


def _place(subject: Subject, placed: PlacedLogo) -> Finding:
    """How many pixels the logo's middle is out of its corner of the picture."""
    width, height = subject.size
    box = placed.box
    across, down = box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2
    out = max(
        across if placed.corner.endswith("left") else -across,
        down if placed.corner.startswith("top") else -down,
        0.0,
    )
    allowed = placed.corner in subject.book.logo.corners
    wrong = out if allowed else max(out, 1.0)
    return judge(subject, PLACE, wrong, (box,), "" if allowed else _WRONG_CORNER)


def _clear(subject: Subject, placed: PlacedLogo) -> Finding:
    """The way to the nearest text, in heights of the logo."""
    gate = CLEAR.at(subject.book.logo.clear_space)
    texts = subject.placed.texts if subject.placed else ()
    gaps = [(_gap(placed.box, text.box), text.box) for text in texts]
    if not gaps:
        return judge(subject, gate, None, detail=_NOTHING_NEAR)
    gap, nearest = min(gaps, key=lambda pair: pair[0])
    measured = gap / placed.box.height
    boxes = () if gate.holds(measured) else (placed.box, nearest)
    return judge(subject, gate, measured, boxes)


def _gap(one: Box, other: Box) -> float:
    across = max(other.x - one.right, one.x - other.right)
    down = max(other.y - one.bottom, one.y - other.bottom)
    return max(across, down, 0.0)


def _zone(subject: Subject, placed: PlacedLogo) -> Box:
    width, height = subject.size
    grown = grow(placed.box, subject.book.logo.clear_space * placed.box.height)
    return clip(grown, Box(x=0, y=0, width=width, height=height)) or placed.box


def _quiet(subject: Subject, placed: PlacedLogo) -> Finding:
    """The share of the clear space where an edge passes."""
    free = np.ones(subject.pixels.shape[:2], dtype=np.bool_)
    free[subject.window(placed.box, _SOFT_EDGE / subject.scale)] = False
    measured = restless(subject, subject.window(_zone(subject, placed)), free)
    if measured is None:
        return not_judged(subject, QUIET, _TOO_SMALL)
    return judge(subject, QUIET, measured, (placed.clear,))
