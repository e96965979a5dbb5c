"""All checks over one picture."""

from onbrand.artwork import Artwork, Pixels, rasterize
from onbrand.brand import BrandBook, Format
from onbrand.conformance import contrast, layout, logo, palette
from onbrand.conformance.report import Report
from onbrand.conformance.subject import Profile, Subject
from onbrand.layout import Placed


def inspect(
    artwork: Artwork,
    book: BrandBook,
    format: Format,  # noqa: A002 - the field's word
    placed: Placed | None,
    profile: Profile | None = None,
) -> Report:
    """Measures the artwork at its full size."""
    size = (artwork.width, artwork.height)
    subject = Subject(
        rasterize(artwork), size, book, format, placed, profile or book.imagery.profile
    )
    return _report(subject)


def inspect_pixels(
    pixels: Pixels,
    book: BrandBook,
    format: Format,  # noqa: A002 - the field's word
    placed: Placed | None,
    profile: Profile | None = None,
) -> Report:
    """Measures pixels (height, width, 3) that are at hand, at full size or as a preview.

    Pixels of the format's proportions count as the format at another size.
    """
    height, width = pixels.shape[:2]
    size = (width, height)
    if abs(height - format.height * width / format.width) <= 1:
        size = (format.width, format.height)
    subject = Subject(pixels, size, book, format, placed, profile or book.imagery.profile)
    return _report(subject)


def _report(subject: Subject) -> Report:
    book = subject.book
    colors, coverage = palette.check(subject)
    return Report(
        brand=book.id,
        version=book.version,
        brand_sha256=book.sha256,
        profile=subject.profile,
        findings=(
            *colors,
            *contrast.check(subject),
            *logo.check(subject),
            *layout.check(subject),
        ),
        coverage=coverage,
    )
