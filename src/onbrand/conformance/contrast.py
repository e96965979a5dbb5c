"""Text against the pixels it really stands on."""

import math
from dataclasses import dataclass

import numpy as np

from onbrand.color import Color, apca
from onbrand.color.transfer import LIGHT
from onbrand.conformance.light import FULL, Luminance, luminance_of
from onbrand.conformance.report import Finding
from onbrand.conformance.subject import Gate, Subject, judge, not_judged
from onbrand.errors import _
from onbrand.layout import PlacedText

TEXT = Gate("contrast.text", 4.5, unit="ratio", near=0.1)
APCA = Gate("contrast.apca", 60.0, unit="none", hard=False, how="estimated", cites="contrast.text")

_NO_TEXT = _("No text is set in the picture.")
_LARGE, _BODY = 3.0, 4.5
_LIGHTNESS = {"headline": 45.0, "subline": 60.0, "call_to_action": 60.0, "legal": 60.0}

# A picture is looked at about this wide, in CSS pixels: a post in a feed on a phone.
_SEEN = 400
_ASKED = 20_000  # pixels of a ground are enough to know a tenth of it
_RING, _STROKE = 0.25, 0.2  # in em: how far around the ink is ground; half of the widest stroke


@dataclass(frozen=True, slots=True)
class _Reading:
    text: PlacedText
    limit: float
    ratio: float
    lightness: float


def check(subject: Subject) -> tuple[Finding, ...]:
    if subject.placed is None:
        return not_judged(subject, TEXT), not_judged(subject, APCA)
    readings = [_read(subject, text) for text in subject.placed.texts]
    if not readings:
        return not_judged(subject, TEXT, _NO_TEXT), not_judged(subject, APCA, _NO_TEXT)
    return _ratio(subject, readings), _apca(subject, readings)


def worst_ratio(color: Color, ground: Luminance) -> tuple[float, float]:
    """The contrast that a tenth of the ground does not reach, and the luminance there."""
    own, others = color.luminance, ground.ravel()[:: ground.size // _ASKED + 1] / FULL
    ratios = (np.maximum(others, own) + 0.05) / (np.minimum(others, own) + 0.05)
    tenth = len(ratios) // 10
    at = np.argpartition(ratios, tenth)[tenth]
    return float(ratios[at]), float(others[at])


def _ratio(subject: Subject, readings: list[_Reading]) -> Finding:
    worst = min(readings, key=lambda reading: reading.ratio / reading.limit)
    boxes = tuple(each.text.box for each in readings if each.ratio < each.limit)
    return judge(subject, TEXT.at(worst.limit), worst.ratio, boxes, worst.text.role)


def _apca(subject: Subject, readings: list[_Reading]) -> Finding:
    worst = min(readings, key=lambda each: each.lightness / _LIGHTNESS[each.text.role])
    gate = APCA.at(_LIGHTNESS[worst.text.role])
    return judge(subject, gate, worst.lightness, detail=worst.text.role)


def _read(subject: Subject, text: PlacedText) -> _Reading:
    ratio, luminance = worst_ratio(text.color, _ground(subject, text))
    limit = _LARGE if _is_large(subject, text) else _BODY
    return _Reading(text, limit, ratio, abs(apca(text.color, _gray(luminance))))


def _is_large(subject: Subject, text: PlacedText) -> bool:
    """24 px, or 18.66 px bold (WCAG 2.2, "large scale"); in print 18 pt and 14 pt."""
    if subject.format.dpi > 96:
        seen = text.size / subject.format.dpi * 96
    else:
        seen = text.size * min(1, _SEEN / subject.format.short)
    return seen >= (18.66 if text.weight >= 700 else 24)


def _ground(subject: Subject, text: PlacedText) -> Luminance:
    """The picture around and behind the glyphs, without the glyphs.

    Strokes are thin: a gray-scale closing (dark text) or opening (light text) wider than a stroke
    removes them with their soft edges, and leaves every ground as it is, also one of the text's
    own color (P. Soille, "Morphological Image Analysis", 2003, chapter 4).
    """
    reach = math.ceil(_STROKE * text.size * subject.scale) + 1
    # Context for the filters, which is cut off again.
    wide = subject.window(text.box, _RING * text.size + (reach + 1) / subject.scale)
    tight = subject.window(text.box, _RING * text.size)
    around = luminance_of(subject.pixels[wide])
    if text.color.luminance * FULL < np.median(around):
        cleaned = _least(_most(around, reach), reach)
    else:
        cleaned = _most(_least(around, reach), reach)
    rows, columns = (
        slice(inner.start - outer.start, inner.stop - outer.start)
        for inner, outer in zip(tight, wide, strict=True)
    )
    return cleaned[rows, columns]


def _most(values: Luminance, reach: int) -> Luminance:
    """Greatest value within `reach` pixels, row- and columnwise, by doubling windows."""
    return _swept(_swept(values, reach).T, reach).T


def _least(values: Luminance, reach: int) -> Luminance:
    return FULL - _most(FULL - values, reach)


def _swept(values: Luminance, reach: int) -> Luminance:
    padded = np.pad(values, ((reach, reach), (0, 0)), mode="edge")
    window, size = padded, 1
    while size * 2 <= 2 * reach + 1:
        window = np.maximum(window[:-size], window[size:])
        size *= 2
    rest = 2 * reach + 1 - size
    return np.maximum(window[: len(window) - rest], window[rest:])


def _gray(luminance: float) -> Color:
    level = int(np.searchsorted(LIGHT, luminance).clip(0, 255))
    return Color(level, level, level)
