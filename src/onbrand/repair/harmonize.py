"""A picture moved onto its palette by the least strength that reaches the limits of its profile."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Format
from onbrand.color.lookup import measure
from onbrand.color.transfer import Bytes, Floats
from onbrand.conformance import Report, inspect_foreign
from onbrand.conformance.census import Census, Mask, take
from onbrand.conformance.palette import scheme_of, shares_hold
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, _
from onbrand.repair.cube import moved
from onbrand.repair.structure import Structure, structure

SIMILARITY, ARTEFACTS = 0.95, 0.01
_STEPS = 64
_STEP = 1 / _STEPS
_CELL = 4


class MaskMismatch(Invalid):
    code = "mask-mismatch"
    message = _("The mask of what is protected must be as large as the picture and leave a part.")


class OutOfReach(Invalid):
    code = "repair-out-of-reach"
    message = _("Repair was refused: no change of colors brings this picture within the limits.")


class StructureLost(Invalid):
    code = "repair-would-wreck"
    message = _(
        "Repair was refused: it would change more than the colors (likeness {similarity},"
        " at least {least} wanted; new edges {artefacts} of what was smooth, at most {most})."
    )


@dataclass(frozen=True, slots=True, eq=False)
class Repaired:
    """`strength` is 0 (nothing was wanted) to 1; `protected` is the share of pixels kept."""

    pixels: Pixels
    strength: float
    before: Report
    after: Report
    structure: Structure
    protected: float


def harmonize(
    pixels: Pixels,
    book: BrandBook,
    profile: Profile | None = None,
    format: Format | None = None,  # noqa: A002 - the field's word
    *,
    mask: Mask | None = None,
) -> Repaired:
    """Moves colors only; the pixels in `mask` (height, width) stay bit for bit and are not judged.

    Raises MaskMismatch, OutOfReach, StructureLost.
    """
    if mask is not None and (mask.shape != pixels.shape[:2] or mask.all()):
        raise MaskMismatch
    before = inspect_foreign(pixels, book, profile, format, mask)
    share = float(mask.mean()) if mask is not None else 0.0
    shift = _Shift.of(take(pixels, mask), book, profile or book.imagery.profile)
    strength = shift.least()
    kept = Repaired(pixels, 0.0, before, before, Structure(1.0, 0.0), share)
    if strength == 0 and _solid(before):
        return kept
    report, changed = before, pixels
    if strength:
        changed = shift.applied(pixels, strength)
        report = inspect_foreign(changed, book, profile, format, mask)
    if not _solid(report):
        strength = shift.least(solid=True)
        changed = shift.applied(pixels, strength)
        report = inspect_foreign(changed, book, profile, format, mask)
    judged = _preserved(pixels, changed, mask)
    return replace(kept, pixels=changed, strength=strength, after=report, structure=judged)


def _solid(report: Report) -> bool:
    return not any(
        found.check == "palette.blob" and found.verdict == "fail" for found in report.findings
    )


def _preserved(before: Pixels, after: Pixels, mask: Mask | None) -> Structure:
    found = structure(before, after, None if mask is None else ~mask)
    if found.similarity < SIMILARITY or found.artefacts > ARTEFACTS:
        raise StructureLost(
            similarity=f"{found.similarity:.3f}",
            least=SIMILARITY,
            artefacts=f"{100 * found.artefacts:.2g} %",
            most=f"{100 * ARTEFACTS:.2g} %",
        )
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Shift:
    """Every color of a picture and where full strength takes it."""

    census: Census
    there: Bytes
    book: BrandBook
    profile: Profile

    @classmethod
    def of(cls, census: Census, book: BrandBook, profile: Profile) -> "_Shift":
        palette = book.palette
        there = moved(scheme_of(palette), census.colors, palette.tolerance)
        return cls(census, there, book, profile)

    def least(self, *, solid: bool = False) -> float:
        """Searched on a coarse count of the colors, then made sure on all of them."""

        def on_all(strength: float) -> bool:
            return self._holds(self._at(strength), self.census.shares, solid=solid)

        if on_all(0):
            return 0.0
        here, there, shares = self._coarse()
        strength = _least(lambda each: self._holds(_mixed(here, there, each), shares, solid=solid))
        while not on_all(strength):
            if strength == 1:
                raise OutOfReach
            strength = min(1.0, strength + _STEP)
        return strength

    def applied(self, pixels: Pixels, strength: float) -> Pixels:
        """Gathered channel by channel: twice as fast as whole colors."""
        colors, index = self._at(strength), self.census.index
        changed = np.empty_like(pixels)
        for channel in range(3):
            changed[..., channel] = np.take(np.ascontiguousarray(colors[:, channel]), index)
        if self.census.ignored is not None:
            changed[self.census.ignored] = pixels[self.census.ignored]
        return changed

    def _at(self, strength: float) -> Bytes:
        return _mixed(self.census.colors, self.there, strength)

    def _holds(self, colors: Bytes, shares: Floats, *, solid: bool) -> bool:
        palette = self.book.palette
        distances = measure(scheme_of(palette), colors, palette.tolerance)
        return shares_hold(palette, self.profile, distances, shares, solid=solid)

    def _coarse(self) -> tuple[Bytes, Bytes, Floats]:
        """Means of the colors in each of 64³ cells, before and after, and their shares."""
        red, green, blue = (
            self.census.colors[:, each].astype(np.intp) // _CELL for each in range(3)
        )
        cells = (red * 64 + green) * 64 + blue
        weights = self.census.shares.astype(np.float64)
        sums = np.bincount(cells, weights=weights, minlength=64**3)
        found = np.flatnonzero(sums)
        weighed: Floats = sums[found].astype(np.float64)

        def mean(colors: Bytes) -> Bytes:
            weighted = (
                np.bincount(cells, weights=weights * colors[:, each], minlength=64**3)
                for each in range(3)
            )
            totals = np.stack([each[found] for each in weighted], axis=1)
            means: Bytes = np.rint(totals / weighed[:, None]).astype(np.uint8)
            return means

        return mean(self.census.colors), mean(self.there), weighed


def _least(holds: Callable[[float], bool]) -> float:
    """By bisection, 1 where nothing less holds."""
    low, high = 0.0, 1.0
    while high - low > _STEP:
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _mixed(here: Bytes, there: Bytes, strength: float) -> Bytes:
    """In whole steps of strength: integers take a third of the time."""
    share = round(strength * _STEPS)
    mixed = here * np.uint16(_STEPS - share)
    mixed += there * np.uint16(share)
    mixed += np.uint16(_STEPS // 2)
    mixed //= np.uint16(_STEPS)
    return mixed.astype(np.uint8)
