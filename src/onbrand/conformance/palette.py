"""Colors: tints, exact swatches, regions off the palette, forbidden colors, shares."""

from functools import lru_cache

import numpy as np

from onbrand.brand import BrandBook, Palette, Role
from onbrand.color.leaf import Scheme
from onbrand.color.lookup import (
    JUST_NOTICEABLE,
    OTHER_COLOR,
    SAME_COLOR,
    Distances,
    learn,
    measure,
    tables,
)
from onbrand.color.transfer import Floats
from onbrand.conformance.census import Census, take
from onbrand.conformance.regions import Region, regions, solid_regions
from onbrand.conformance.report import Coverage, Finding
from onbrand.conformance.subject import Gate, Profile, Subject, judge, not_judged
from onbrand.errors import _
from onbrand.layout import Box

TINTS = Gate("palette.tints", 0.95, near=0.2)
STRICT = Gate("palette.strict", None, hard=False)
TAIL = Gate("palette.tail", OTHER_COLOR, "at_most", "deltaE", hard=False, near=0.2)
BLOB = Gate("palette.blob", 0.005, "at_most", near=0.2)
FORBIDDEN = Gate("palette.forbidden", 0.001, "at_most", near=0.2)
SHARES = Gate("palette.shares", 0.35, "at_most", hard=False, near=0.2)
PLATES = Gate("palette.plates", 0.95, near=0.2, cites="palette.tints")

_NO_TINTS = _("The palette allows no tints but those declared: only exact colors count.")
_NO_TARGETS = _("The palette sets no target shares.")
_NONE_FORBIDDEN = _("The palette forbids no color.")
_NO_PLATES = _("No text or logo stands on a plate.")


def check(subject: Subject) -> tuple[tuple[Finding, ...], tuple[Coverage, ...]]:
    palette = subject.book.palette
    census = take(subject.pixels, subject.protected)
    distances = measure(scheme_of(palette), census.colors, palette.tolerance)
    coverage = _coverage(palette, census, distances)
    findings = [
        _tints(subject, census, distances),
        _strict(subject, census, distances),
        judge(subject, TAIL, _percentile(distances.leaf, census.shares, 0.95)),
        _blob(subject, census, distances),
        _forbidden(subject, census, distances),
        _shares(subject, coverage),
    ]
    if subject.profile == "photo":
        findings.append(_plates(subject, census, distances))
    return tuple(findings), coverage


@lru_cache(maxsize=64)
def scheme_of(palette: Palette) -> Scheme:
    """Tints run to the lightest of the grounds and inks, shades to the darkest of them."""
    ends = [
        swatch.color for role in (Role.INK, Role.BACKGROUND) for swatch in palette.by_role(role)
    ]
    ends = ends or [swatch.color for swatch in palette.swatches]
    named = [swatch.color for swatch in palette.swatches]
    if palette.tints == "none":
        named += [tint for each in palette.swatches for tint in palette.tinted(each).values()]
    return Scheme(
        swatches=tuple(dict.fromkeys(named)),
        paper=max(ends, key=lambda color: color.luminance),
        ink=min(ends, key=lambda color: color.luminance),
        people=palette.people,
        forbidden=tuple(swatch.color for swatch in palette.forbidden),
        tints=palette.tints == "free",
        gradients=palette.gradients,
    )


def shares_hold(
    palette: Palette,
    profile: Profile,
    distances: Distances,
    shares: Floats,
    *,
    solid: bool = False,
) -> bool:
    """Whether colors of these shares (n) keep the limits on shares; with `solid` they make no
    foreign patch either, however they lie."""
    forbidden = shares[distances.forbidden <= SAME_COLOR].sum()
    if not _forbidden_gate(profile).holds(float(forbidden)):
        return False
    foreign = shares[distances.leaf > OTHER_COLOR].sum()
    if solid and not _blob_gate(profile).holds(float(foreign)):
        return False
    if palette.tints == "free":
        on, gate = distances.leaf <= palette.tolerance, _tints_gate(profile)
    else:
        on, gate = distances.strict <= JUST_NOTICEABLE, STRICT.at(0.95)
    return gate.holds(float(shares[on].sum()))


def _tints_gate(profile: Profile) -> Gate:
    return TINTS.at(0.90).advisory() if profile == "photo" else TINTS


def _blob_gate(profile: Profile) -> Gate:
    return BLOB.at(0.02).advisory() if profile == "photo" else BLOB


def _forbidden_gate(profile: Profile) -> Gate:
    return FORBIDDEN.at(0.005) if profile == "photo" else FORBIDDEN


def tables_of(book: BrandBook) -> Distances:
    """What a book's first picture would wait for."""
    return tables(scheme_of(book.palette))


def learn_tables(book: BrandBook, table: Distances) -> None:
    learn(scheme_of(book.palette), table)


def _tints(subject: Subject, census: Census, distances: Distances) -> Finding:
    palette = subject.book.palette
    if palette.tints == "none":
        return not_judged(subject, TINTS, _NO_TINTS)
    gate = _tints_gate(subject.profile)
    off = distances.leaf > palette.tolerance
    measured = 1 - census.share(off)
    boxes = () if gate.holds(measured) else _boxes(subject, regions(census.where(off)))
    return judge(subject, gate, measured, boxes)


def _strict(subject: Subject, census: Census, distances: Distances) -> Finding:
    on = distances.strict <= JUST_NOTICEABLE
    measured = census.share(on)
    # Where tints may be used the share of bare swatches is worth knowing, not judging.
    if subject.book.palette.tints == "free" or subject.profile == "photo":
        return judge(subject, STRICT, measured)
    gate = Gate(STRICT.check, 0.95, near=0.2)
    boxes = () if gate.holds(measured) else _boxes(subject, regions(census.where(~on)))
    return judge(subject, gate, measured, boxes)


def _blob(subject: Subject, census: Census, distances: Distances) -> Finding:
    gate = _blob_gate(subject.profile)
    off = distances.leaf > OTHER_COLOR
    found = solid_regions(census.where(off)) if off.any() else ()
    largest = max((region.area for region in found), default=0.0)
    worst = tuple(region for region in found if not gate.holds(region.area))
    return judge(subject, gate, largest, _boxes(subject, worst))


def _forbidden(subject: Subject, census: Census, distances: Distances) -> Finding:
    if not subject.book.palette.forbidden:
        return not_judged(subject, FORBIDDEN, _NONE_FORBIDDEN)
    gate = _forbidden_gate(subject.profile)
    bad = distances.forbidden <= SAME_COLOR
    measured = census.share(bad)
    boxes = () if gate.holds(measured) else _boxes(subject, regions(census.where(bad)))
    return judge(subject, gate, measured, boxes)


def _shares(subject: Subject, coverage: tuple[Coverage, ...]) -> Finding:
    """Total variation: the share of the picture that would have to change its swatch."""
    targets = [swatch.share for swatch in subject.book.palette.swatches]
    total = sum(share or 0 for share in targets)
    if not total:
        return not_judged(subject, SHARES, _NO_TARGETS)
    wanted = [(share or 0) / total for share in targets]
    measured = sum(abs(a.share - b) for a, b in zip(coverage, wanted, strict=True)) / 2
    return judge(subject, SHARES, measured)


def _plates(subject: Subject, census: Census, distances: Distances) -> Finding:
    """In a photograph, what we laid over it must keep to the palette even where it need not."""
    placed = subject.placed
    parts = (*placed.texts, *((placed.logo,) if placed.logo else ())) if placed else ()
    boxes = [part.box for part in parts if part.on]
    if not boxes:
        return not_judged(subject, PLATES, _NO_PLATES)
    on = distances.leaf <= subject.book.palette.tolerance
    shares = [float(on[census.index[subject.window(box)]].mean()) for box in boxes]
    worst = tuple(box for box, share in zip(boxes, shares, strict=True) if not PLATES.holds(share))
    return judge(subject, PLATES, min(shares), worst)


def _coverage(palette: Palette, census: Census, distances: Distances) -> tuple[Coverage, ...]:
    """Swatches of the same color share one entry of the scheme; the first is credited. What is of
    a declared tint is its swatch's."""
    colors = scheme_of(palette).swatches
    sums = np.bincount(distances.swatch, weights=census.shares, minlength=len(colors))
    left = dict(zip(colors, sums.tolist(), strict=True))
    own = {swatch.id: left.pop(swatch.color, 0.0) for swatch in palette.swatches}
    return tuple(
        Coverage(
            swatch=swatch.id,
            share=own[swatch.id]
            + sum(left.pop(tint, 0.0) for tint in palette.tinted(swatch).values()),
        )
        for swatch in palette.swatches
    )


def _percentile(values: Floats, weights: Floats, share: float) -> float:
    order = np.argsort(values)
    reached = int(np.searchsorted(np.cumsum(weights[order]), share))
    return float(values[order[min(reached, len(order) - 1)]])


def _boxes(subject: Subject, found: tuple[Region, ...]) -> tuple[Box, ...]:
    return tuple(
        subject.full_size(region.x, region.y, region.width, region.height) for region in found
    )
