"""What a brand book demands of a format, as lines to draw before there is a picture."""

from dataclasses import dataclass
from functools import cached_property

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

    @property
    def path(self) -> str:
        return f"M{self.x:g} {self.y:g}h{self.width:g}v{self.height:g}h{-self.width:g}z"

    def grown(self, by: float) -> "Box":
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True)
class Blueprint:
    """`clear_space` is kept free around the logo; `lines` stand for the text. Path data for SVG:
    a page may show a dozen blueprints."""

    format: str
    width: int
    height: int
    inner: Box
    logo: Box | None = None
    clear_space: int = 0
    lines: tuple[Box, ...] = ()
    margin: int = 0
    family: str = ""
    logo_address: str = ""
    paper: str = ""

    @cached_property
    def thirds(self) -> str:
        across = "".join(f"M{self.width * n / 3:g} 0v{self.height}" for n in (1, 2))
        return across + "".join(f"M0 {self.height * n / 3:g}h{self.width}" for n in (1, 2))

    @cached_property
    def margins(self) -> str:
        return self.inner.path + (self.logo.grown(self.clear_space).path if self.logo else "")

    @cached_property
    def words(self) -> str:
        return "".join(line.path for line in self.lines)


PLAIN = Blueprint("", 1000, 1000, Box(60, 60, 880, 880))


def blueprint(book: BrandBook, form: Format) -> Blueprint:
    inner = _inner(book, form)
    logo = _logo(book, form, inner)
    return Blueprint(
        format=form.id,
        width=form.width,
        height=form.height,
        inner=inner,
        logo=logo,
        clear_space=round(logo.height * book.logo.clear_space) if logo else 0,
        lines=_lines(book, form, inner, logo),
        margin=round(book.layout.margin * form.short),
        family=f"{book.typography.headline.family} {book.typography.headline.weight}",
        logo_address=_address(book) if logo else "",
        paper=str(book.palette.paper.color),
    )


def _address(book: BrandBook) -> str:
    drawn = book.logo.variant("full", "on-light")
    return f"/brands/{book.id}/{book.version}/logo/{drawn.id}.svg"


def _inner(book: BrandBook, form: Format) -> Box:
    margin = round(book.layout.margin * form.short)
    top, right, bottom, left = (max(margin, side) for side in form.safe)
    return Box(left, top, form.width - left - right, form.height - top - bottom)


def _logo(book: BrandBook, form: Format, inner: Box) -> Box | None:
    if not book.logo.variants:
        return None
    drawn = book.logo.variant("full", "on-light")
    height = round(max(book.logo.height * form.short, book.logo.min_px))
    width = round(height * drawn.width / drawn.height)
    corner = book.logo.corners[0] if book.logo.corners else "top-left"
    x = inner.x if corner.endswith("left") else inner.x + inner.width - width
    y = inner.y if corner.startswith("top") else inner.y + inner.height - height
    return Box(x, y, width, height)


def _lines(book: BrandBook, form: Format, inner: Box, logo: Box | None) -> tuple[Box, ...]:
    """Under the logo where it stands above, else from the top margin."""
    size = round(book.typography.headline.size * form.short)
    small = round(book.typography.subline.size * form.short)
    above = logo is not None and logo.y < form.height / 2
    y = round(logo.y + logo.height * 2.2) if logo and above else inner.y
    lines = []
    for share, height in [(s, size) for s in _HEADLINE] + [(s, small) for s in _SUBLINE]:
        lines.append(Box(inner.x, y, round(inner.width * share), round(height * 0.72)))
        y += round(height * 1.25)
    return tuple(lines)
