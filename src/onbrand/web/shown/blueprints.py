"""What a brand book demands of a format, as lines to draw before there is a picture."""

from dataclasses import dataclass

from onbrand.brand import BrandBook, Format

# Lines of text that stand for a headline and a subline, as shares of the width between margins.
_HEADLINE = (0.56, 0.44)
_SUBLINE = (0.5, 0.36)


@dataclass(frozen=True, slots=True)
class Box:
    """Pixels of the finished picture."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Blueprint:
    format: str
    width: int
    height: int
    inner: Box
    logo: Box | None = None
    clear: Box | None = None
    lines: tuple[Box, ...] = ()
    margin: int = 0
    clear_space: int = 0
    family: str = ""
    logo_address: str = ""
    paper: str = ""


PLAIN = Blueprint("", 1000, 1000, Box(60, 60, 880, 880))


def blueprint(book: BrandBook, form: Format) -> Blueprint:
    inner = _inner(book, form)
    logo = _logo(book, form, inner)
    space = logo.height * book.logo.clear_space if logo else 0.0
    return Blueprint(
        format=form.id,
        width=form.width,
        height=form.height,
        inner=inner,
        logo=logo,
        clear=_grown(logo, space) if logo else None,
        lines=_lines(book, form, inner, logo),
        margin=round(book.layout.margin * form.short),
        clear_space=round(space),
        paper=str(book.palette.paper.color),
        logo_address=_address(book) if logo else "",
        family=f"{book.typography.headline.family} {book.typography.headline.weight}",
    )


def _address(book: BrandBook) -> str:
    drawn = book.logo.variant("full", "on-light")
    return f"/brands/{book.id}/{book.version}/logo/{drawn.id}.svg"


def _inner(book: BrandBook, form: Format) -> Box:
    margin = book.layout.margin * form.short
    top, right, bottom, left = (max(margin, side) for side in form.safe)
    return _rounded(Box(left, top, form.width - left - right, form.height - top - bottom))


def _logo(book: BrandBook, form: Format, inner: Box) -> Box | None:
    if not book.logo.variants:
        return None
    drawn = book.logo.variant("full", "on-light")
    height = max(book.logo.height * form.short, book.logo.min_px)
    width = height * drawn.width / drawn.height
    corner = book.logo.corners[0] if book.logo.corners else "top-left"
    x = inner.x if corner.endswith("left") else inner.x + inner.width - width
    y = inner.y if corner.startswith("top") else inner.y + inner.height - height
    return _rounded(Box(x, y, width, height))


def _lines(book: BrandBook, form: Format, inner: Box, logo: Box | None) -> tuple[Box, ...]:
    """Under the logo where it stands above, else from the top margin."""
    size = book.typography.headline.size * form.short
    small = book.typography.subline.size * form.short
    above = logo is not None and logo.y < form.height / 2
    y = (logo.y + logo.height * 2.2) if logo and above else inner.y
    lines = []
    for share, height in [(s, size) for s in _HEADLINE] + [(s, small) for s in _SUBLINE]:
        lines.append(_rounded(Box(inner.x, y, inner.width * share, height * 0.72)))
        y += height * 1.25
    return tuple(lines)


def _grown(box: Box, by: float) -> Box:
    return _rounded(Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by))


def _rounded(box: Box) -> Box:
    return Box(round(box.x, 1), round(box.y, 1), round(box.width, 1), round(box.height, 1))
