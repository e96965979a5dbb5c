"""Which color of the book goes on which."""

from onbrand.brand import BrandBook, Role, Swatch
from onbrand.color import Color, contrast
from onbrand.layout.layout import Ground

TEXT_CONTRAST = 4.5
_BUTTON_CONTRAST = 1.7  # a button is a shape: it must be seen, its words must be read


def grounds(book: BrandBook) -> tuple[Ground, ...]:
    """Swatches that text can be read on, the brand's own color first."""
    order = (Role.PRIMARY, Role.BACKGROUND, Role.INK, Role.SECONDARY, Role.NEUTRAL)
    swatches = [swatch for role in order for swatch in book.palette.by_role(role)]
    return tuple(
        Ground(swatch.id, swatch.color)
        for swatch in swatches
        if _best(swatch.color, _texts(book))[1] >= TEXT_CONTRAST
    )


def text_on(ground: Color, book: BrandBook) -> Ground:
    """The color of words on a flat ground: the brand's own where it reads very well."""
    for swatch in book.palette.by_role(Role.PRIMARY):
        if contrast(swatch.color, ground) >= 7:
            return Ground(swatch.id, swatch.color)
    return _best(ground, _texts(book))[0]


def body_on(ground: Color, book: BrandBook) -> Ground:
    """The color of small words on a flat ground."""
    return _best(ground, _texts(book))[0]


def button_on(ground: Color, book: BrandBook) -> tuple[Ground, Ground]:
    """Fill and words of a button that stands on `ground`."""
    order = (Role.ACCENT, Role.PRIMARY, Role.BACKGROUND, Role.INK, Role.SECONDARY)
    for role in order:
        for swatch in book.palette.by_role(role):
            words, reads = _best(swatch.color, _texts(book))
            if reads >= TEXT_CONTRAST and contrast(swatch.color, ground) >= _BUTTON_CONTRAST:
                return Ground(swatch.id, swatch.color), words
    words = body_on(ground, book)
    return words, body_on(words.color, book)


def _texts(book: BrandBook) -> tuple[Swatch, ...]:
    return (*book.palette.by_role(Role.INK), *book.palette.by_role(Role.BACKGROUND)) or (
        book.palette.swatches
    )


def _best(ground: Color, among: tuple[Swatch, ...]) -> tuple[Ground, float]:
    swatch = max(among, key=lambda swatch: contrast(swatch.color, ground))
    return Ground(swatch.id, swatch.color), contrast(swatch.color, ground)
