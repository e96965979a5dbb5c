"""From words, a format and a book to a layout."""

from onbrand.brand import BrandBook, Format
from onbrand.errors import Invalid, _
from onbrand.layout.colors import grounds
from onbrand.layout.edges import Side
from onbrand.layout.grid import Shape, Sheet
from onbrand.layout.kinds import KINDS, VARIANTS, Ask
from onbrand.layout.layout import Ground, Layout, paper
from onbrand.layout.lockup import Lettering

_SUIT: dict[Shape, tuple[str, ...]] = {
    "wide": ("overlay", "split", "frame", "band"),
    "square": ("overlay", "split", "stack", "frame", "band"),
    "tall": ("overlay", "stack", "frame", "band"),
}


class UnknownLayout(Invalid):
    code = "unknown-layout"
    message = _("There is no layout called “{kind}”.")


def suitable(book: BrandBook, format: Format) -> tuple[str, ...]:  # noqa: A002
    """Kinds that look well in this format's proportions."""
    return _SUIT[Sheet.of(format, book.layout).shape]


def variants(kind: str) -> int:
    return len(VARIANTS[kind])


def plan(  # noqa: PLR0913 - everything a layout depends on
    book: BrandBook,
    format: Format,  # noqa: A002
    lettering: Lettering,
    *,
    kind: str,
    free_side: Side | None = None,
    variant: int = 0,
    ground: int = 0,
) -> Layout:
    """`ground` numbers the book's grounds for a panel. Raises TextDoesNotFit, UnknownLayout."""
    if kind not in KINDS:
        raise UnknownLayout(kind=kind)
    sheet = Sheet.of(format, book.layout)
    choice = grounds(book) or (Ground("paper", paper(book)),)
    ask = Ask(
        book=book,
        sheet=sheet,
        lettering=lettering,
        side=free_side,
        variant=variant,
        ground=choice[ground % len(choice)],
    )
    return KINDS[kind](ask)
