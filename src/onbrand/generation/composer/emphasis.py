"""Another color of the brand in the lead."""

from onbrand.brand import BrandBook, Role, Swatch

_LEADING = (Role.PRIMARY, Role.SECONDARY, Role.ACCENT)


def leaders(book: BrandBook) -> tuple[Swatch, ...]:
    """Swatches that can carry a picture, the brand's own first. Ink and paper cannot: shades and
    tints run to them."""
    ends = {Role.INK, Role.BACKGROUND}
    own = [swatch for role in _LEADING for swatch in book.palette.by_role(role)]
    rest = [swatch for swatch in book.palette.swatches if swatch.role not in ends]
    return tuple({swatch.id: swatch for swatch in (*own, *rest)}.values())


def led_by(book: BrandBook, wanted: str | None) -> BrandBook:
    """The book with `wanted` and its leading color in each other's places."""
    first = leaders(book)[0] if wanted else None
    if first is None or first.id == wanted:
        return book
    chosen = book.palette.swatch(str(wanted))
    places = {
        first.id: chosen.model_copy(update={"role": first.role}),
        chosen.id: first.model_copy(update={"role": chosen.role}),
    }
    swatches = tuple(places.get(swatch.id, swatch) for swatch in book.palette.swatches)
    palette = book.palette.model_copy(update={"swatches": swatches})
    return book.model_copy(update={"palette": palette})
