"""Where things stand: margins, type, overlaps, format, white space."""

from itertools import combinations

import numpy as np

from onbrand.conformance.light import gray_of
from onbrand.conformance.report import Finding
from onbrand.conformance.stillness import restless
from onbrand.conformance.subject import Gate, Subject, judge, not_judged
from onbrand.errors import _
from onbrand.layout import Box, Placed, PlacedText
from onbrand.layout.grid import Sheet, clip

MARGINS = Gate("margins", None, unit="px", how="by_construction")
TYPE = Gate("type", 1.0, how="by_construction")
TYPE_SIZE = Gate("type.size", None, unit="px", how="by_construction")
OVERLAP = Gate("layout.overlap", 0.0, "at_most", how="by_construction")
QUIET = Gate("layout.quiet", 0.03, "at_most", near=0.2)
FORMAT = Gate("format", 0.0, "at_most", "px")
WHITESPACE = Gate("whitespace", None, hard=False)

_NO_PLACE = _("No words stand on the picture itself.")
_NOTHING_PLACED = _("No text or logo is set in the picture.")

_TILES = 67.5  # on the short side: tiles of 16 pixels at 1080
_PILL, _SOFT = 1.5, 0.12  # of the size: how far from its words a button ends, or letters do
_CALM = 15.3  # levels of gray: 6 units of lightness


def check(subject: Subject) -> tuple[Finding, ...]:
    whole = (_format(subject), _whitespace(subject))
    placed = subject.placed
    if placed is None:
        gates = (MARGINS, TYPE, TYPE_SIZE, OVERLAP, QUIET)
        return (*(not_judged(subject, gate) for gate in gates), *whole)
    return (
        _margins(subject, placed),
        *_type(subject, placed.texts),
        _overlap(subject, placed),
        _quiet(subject, placed),
        *whole,
    )


def _margins(subject: Subject, placed: Placed) -> Finding:
    """The tightest side: how far what stands nearest to it is, and how far it has to be."""
    boxes = _boxes(placed)
    if not boxes:
        return not_judged(subject, MARGINS, _NOTHING_PLACED)
    tightest = min(
        (distance - required, distance, required)
        for box in boxes
        for distance, required in _sides(subject, box)
    )
    outside = tuple(
        box
        for box in boxes
        if any(not MARGINS.at(needed).holds(free) for free, needed in _sides(subject, box))
    )
    _slack, measured, required = tightest
    return judge(subject, MARGINS.at(required), measured, outside)


def _sides(subject: Subject, box: Box) -> tuple[tuple[float, float], ...]:
    """Distance to each side of the picture and the distance required: margin and safe area."""
    content = Sheet.of(subject.format, subject.book.layout).content
    width, height = subject.format.width, subject.format.height
    return (
        (box.x, content.x),
        (box.y, content.y),
        (width - box.right, width - content.right),
        (height - box.bottom, height - content.bottom),
    )


def _type(subject: Subject, texts: tuple[PlacedText, ...]) -> tuple[Finding, Finding]:
    if not texts:
        return (
            not_judged(subject, TYPE, _NOTHING_PLACED),
            not_judged(subject, TYPE_SIZE, _NOTHING_PLACED),
        )
    weights = {each.name: each.weights for each in subject.book.typography.families}
    foreign = [text for text in texts if text.weight not in weights.get(text.family, ())]
    measured = 1 - len(foreign) / len(texts)
    face = judge(subject, TYPE, measured, tuple(text.box for text in foreign))

    least = {
        role: style.min_size * subject.format.short
        for role, style in subject.book.typography.styles().items()
    }
    small = tuple(text.box for text in texts if not TYPE_SIZE.at(least[text.role]).holds(text.size))
    worst = min(texts, key=lambda text: text.size / least[text.role])
    gate = TYPE_SIZE.at(least[worst.role])
    return face, judge(subject, gate, worst.size, small, worst.role)


def _overlap(subject: Subject, placed: Placed) -> Finding:
    """The largest share of a smaller box that another covers."""
    shares = [(_covered(a, b), (a, b)) for a, b in combinations(_boxes(placed), 2)]
    worst, pair = max(shares, key=lambda found: found[0], default=(0.0, ()))
    return judge(subject, OVERLAP, worst, pair if worst else ())


def _covered(one: Box, other: Box) -> float:
    common = clip(one, other)
    if common is None:
        return 0.0
    smaller = min(one.width * one.height, other.width * other.height)
    return common.width * common.height / max(smaller, 1e-9)


def _quiet(subject: Subject, placed: Placed) -> Finding:
    """The place that is most disturbed of those where the picture keeps still, words aside."""
    free = np.ones(subject.pixels.shape[:2], dtype=np.bool_)
    for text in placed.texts:
        free[subject.window(text.box, text.size * (_PILL if text.on else _SOFT))] = False
    if placed.logo:
        free[subject.window(placed.logo.box, placed.logo.box.height * _SOFT)] = False
    shares = [
        (share, box)
        for box in placed.quiet
        if not _plated(placed, box)
        and (share := restless(subject, subject.window(box), free)) is not None
    ]
    if not shares:
        return not_judged(subject, QUIET, _NO_PLACE)
    worst, box = max(shares, key=lambda found: found[0])
    return judge(subject, QUIET, worst, (box,))


def _plated(placed: Placed, quiet: Box) -> bool:
    """Whether words in it stand on a plate, so that the picture under them does not matter."""
    return any(
        text.on and text.role != "call_to_action" and clip(text.box, quiet) for text in placed.texts
    )


def _boxes(placed: Placed) -> tuple[Box, ...]:
    texts = tuple(text.box for text in placed.texts)
    return (*texts, placed.logo.box) if placed.logo else texts


def _format(subject: Subject) -> Finding:
    """By how many pixels the size is off."""
    wanted = (subject.format.width, subject.format.height)
    off = max(abs(have - want) for have, want in zip(subject.size, wanted, strict=True))
    return judge(subject, FORMAT, float(off))


def _whitespace(subject: Subject) -> Finding:
    """The share of tiles in which nothing happens; every other pixel of large tiles is asked."""
    height, width = subject.pixels.shape[:2]
    size = min(height, width, max(2, round(min(height, width) / _TILES)))
    every = max(1, size // 8)
    rows, columns = height // size, width // size
    sampled = subject.pixels[: rows * size, : columns * size]
    gray = gray_of(sampled.reshape(rows, size, columns, size, 3)[:, ::every, :, ::every])
    variance = (gray**2).mean(axis=(1, 3)) - gray.mean(axis=(1, 3)) ** 2
    measured = float((variance < _CALM**2).mean())
    return judge(subject, WHITESPACE.at(subject.book.layout.min_whitespace), measured)
