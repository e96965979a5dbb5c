"""From words, a format and a book to a layout."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from onbrand.brand import BrandBook, Format
from onbrand.errors import Invalid, _
from onbrand.layout.colors import grounds
from onbrand.layout.footing import may_stand
from onbrand.layout.grid import Shape, Sheet, Side, inside, overlap, past, whole_pixels
from onbrand.layout.kinds import KINDS, VARIANTS, Ask
from onbrand.layout.layout import Ground, Layout, paper
from onbrand.layout.lockup import HIGHEST, Lettering, Some, longest
from onbrand.layout.nudge import STILL, Nudge
from onbrand.layout.text import TextDoesNotFit

_SUIT: dict[Shape, tuple[str, ...]] = {
    "wide": ("overlay", "split", "frame", "band", "full-bleed", "corner"),
    "square": ("overlay", "split", "stack", "frame", "band", "full-bleed", "corner"),
    "tall": ("overlay", "stack", "frame", "band", "full-bleed", "corner"),
}
_LEAST_STAGE = 0.2  # of the sheet's short side, either way


class UnknownLayout(Invalid):
    code = "unknown-layout"
    message = _("There is no layout called “{kind}”.")


@lru_cache(maxsize=64)
def suitable(book: BrandBook, format: Format) -> tuple[str, ...]:  # noqa: A002
    """Kinds that look well in this format's proportions and have room for a word in it."""
    kinds = _SUIT[Sheet.of(format, book.layout).shape]
    return _holding(book, format, Some("Aa"), None, kinds)[0]


def holding(
    book: BrandBook,
    format: Format,  # noqa: A002
    lettering: Lettering,
    free_side: Side | None = None,
) -> tuple[str, ...]:
    """The suitable kinds that have room for these words. Raises TextDoesNotFit when none has,
    SignMissing when no font of the book has one of their letters."""
    found, trouble = _holding(book, format, lettering, free_side, suitable(book, format))
    if not found:
        raise trouble or TextDoesNotFit(text=longest(lettering))
    return found


def _holding(
    book: BrandBook,
    format: Format,  # noqa: A002
    lettering: Lettering,
    side: Side | None,
    kinds: tuple[str, ...],
) -> tuple[tuple[str, ...], TextDoesNotFit | None]:
    found: list[str] = []
    trouble = None
    for kind in kinds:
        try:
            plan(book, format, lettering, kind=kind, free_side=side)
            found.append(kind)
        except TextDoesNotFit as error:
            trouble = error
    return tuple(found), trouble


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
    nudge: Nudge = STILL,
) -> Layout:
    """`ground` numbers the book's grounds for a panel. Raises TextDoesNotFit, SignMissing,
    UnknownLayout."""
    if kind not in KINDS:
        raise UnknownLayout(kind=kind)
    sheet = Sheet.of(format, book.layout)
    choice = _panels(book)
    ask = Ask(
        book=book,
        sheet=sheet,
        lettering=lettering,
        side=free_side,
        variant=variant,
        ground=choice[ground % len(choice)],
        nudge=nudge,
    )
    return _laid_out(ask, KINDS[kind])


def _panels(book: BrandBook) -> tuple[Ground, ...]:
    """Grounds for words, and of those the ones where the logo may stand."""
    legible = grounds(book) or (Ground("paper", paper(book)),)
    logos = book.logo.variants
    signed = (
        ground for ground in legible if any(may_stand(book, logo, ground.color) for logo in logos)
    )
    return tuple(signed) or legible


def _laid_out(ask: Ask, kind: Callable[[Ask], Layout]) -> Layout:
    """With as little pressure on the words as will do."""
    for pressure in range(HIGHEST):
        try:
            return _sound(kind(replace(ask, pressure=pressure)), ask.lettering)
        except TextDoesNotFit:
            continue
    return _sound(kind(replace(ask, pressure=HIGHEST)), ask.lettering)


def _sound(layout: Layout, lettering: Lettering) -> Layout:
    """Nothing stands on anything, and the hero has room beside it all."""
    sheet, stage = layout.sheet, layout.stage
    kept = (*layout.quiet, *((layout.clear,) if layout.clear else ()))
    for box in kept:
        stage = past(stage, box)
    words = tuple(text.outer for text in layout.texts)
    apart = not any(overlap(one, other) for one, other in combinations(words, 2))
    clear = layout.clear is None or not any(overlap(box, layout.clear) for box in words)
    roomy = min(stage.width, stage.height) >= _LEAST_STAGE * sheet.short
    if not (apart and clear and roomy and all(inside(box, sheet.content) for box in words)):
        raise TextDoesNotFit(text=longest(lettering))
    return replace(layout, stage=stage, picture=whole_pixels(layout.picture))
