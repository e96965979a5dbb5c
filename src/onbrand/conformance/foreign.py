"""Pictures that we did not make: their text and logo are looked for, and what depends on where
we would have put them is not judged."""

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Format
from onbrand.conformance import contrast, layout, logo, palette
from onbrand.conformance.census import Mask
from onbrand.conformance.lettering import Line, find_lines
from onbrand.conformance.report import Finding, Report
from onbrand.conformance.search import find_logo
from onbrand.conformance.subject import Gate, Profile, Subject, judge, not_judged
from onbrand.errors import _
from onbrand.layout import Box

FOUND = Gate("logo.found", 0.6, hard=False, how="estimated", cites="logo.presence")

_NO_LETTERING = _("No lettering was found in the picture.")
_NO_FORMAT = _("No format was named for the picture.")
_NO_LOGO = _("The book has no logo.")
_NOT_SEEN = _("The logo was not recognized; it may still be there.")
_SEEN = _("Something much like the logo was found here.")

_WIDTH = 400  # CSS pixels in which a picture is looked at
_LARGE, _LARGE_LIMIT, _LIMIT = 24, 3.0, 4.5


def inspect_foreign(
    pixels: Pixels,
    book: BrandBook,
    profile: Profile | None = None,
    format: Format | None = None,  # noqa: A002 - the field's word
    protected: Mask | None = None,
) -> Report:
    """Colors are measured; lettering and logo are estimates, hence advisory in any book. Colors of
    `protected` pixels (height, width) are not judged."""
    height, width = pixels.shape[:2]
    judged = format or book.formats[0]
    chosen = profile or book.imagery.profile
    subject = Subject(pixels, (width, height), book, judged, None, chosen, protected)
    colors, coverage = palette.check(subject)
    findings = (
        *colors,
        _contrast(subject),
        *contrast.check(subject)[1:],
        _logo(subject),
        *logo.check(subject),
        *(_without_format(subject, each, format) for each in layout.check(subject)),
    )
    return Report(
        brand=book.id,
        version=book.version,
        brand_sha256=book.sha256,
        profile=chosen,
        findings=findings,
        coverage=coverage,
    )


def _contrast(subject: Subject) -> Finding:
    lines = find_lines(subject.pixels)
    if not lines:
        return not_judged(subject, contrast.TEXT, _NO_LETTERING)
    limits = [_limit(subject, line) for line in lines]
    worst, limit = min(zip(lines, limits, strict=True), key=lambda pair: pair[0].ratio / pair[1])
    boxes = tuple(
        Box(x=line.x, y=line.y, width=line.width, height=line.height)
        for line, least in zip(lines, limits, strict=True)
        if line.ratio < least
    )
    gate = Gate("contrast.text", limit, unit="ratio", hard=False, near=0.1, how="estimated")
    return _advised(judge(subject, gate, worst.ratio, boxes))


def _limit(subject: Subject, line: Line) -> float:
    seen = line.height * min(1, _WIDTH / min(subject.size))
    return _LARGE_LIMIT if seen >= _LARGE else _LIMIT


def _logo(subject: Subject) -> Finding:
    variants = subject.book.logo.variants
    if not variants:
        return not_judged(subject, FOUND, _NO_LOGO)
    seen = find_logo(subject.pixels, variants)
    if seen is None or not FOUND.holds(seen.confidence):
        confidence = seen.confidence if seen else 0.0
        return _advised(judge(subject, FOUND, confidence, detail=_NOT_SEEN))
    return _advised(judge(subject, FOUND, seen.confidence, (seen.box,), _SEEN))


def _advised(found: Finding) -> Finding:
    """A rule of the book hardens what is measured, never an estimate."""
    verdict = "warn" if found.verdict == "fail" else found.verdict
    return found.model_copy(update={"hard": False, "verdict": verdict})


def _without_format(subject: Subject, found: Finding, named: Format | None) -> Finding:
    if found.check == layout.FORMAT.check and named is None:
        return not_judged(subject, layout.FORMAT, _NO_FORMAT)
    return found
