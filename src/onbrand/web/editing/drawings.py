"""What an editor shows of a draft beside its numbers, as SVGs to be opened in an image."""

import textwrap
from html import escape

from onbrand.brand import BrandBook, Logo, Pattern, tiles
from onbrand.color import Color, contrast

_PAD = 0.35  # of the logo's height, around its clear space
_CELLS = 4
_SIDE = 60.0


def clear_space(book: BrandBook, logo: Logo) -> str:
    """The logo on its ground with the field that stays empty."""
    ground = book.palette.paper if logo.tone == "on-light" else book.palette.ink
    clear = book.logo.clear_space * logo.height
    pad = clear + _PAD * logo.height
    width, height = logo.width + 2 * pad, logo.height + 2 * pad
    line = _line(ground.color)
    hair = f'fill="none" stroke="{line}" stroke-width="{height / 220:.3f}"'
    inner = logo.svg.replace(
        "<svg ",
        f'<svg x="{pad:g}" y="{pad:g}" width="{logo.width:g}" height="{logo.height:g}" ',
        1,
    )
    outer_path = _box(pad - clear, logo.width + 2 * clear, logo.height + 2 * clear)
    inner_path = _box(pad, logo.width, logo.height)
    unit = height / 60
    return _svg(
        width,
        height,
        f'<path d="{_box(0, width, height)}" fill="{ground.color}"/>'
        f'<path d="{outer_path}{inner_path}" fill="{line}" fill-opacity=".08" '
        f'fill-rule="evenodd"/>'
        f'<path d="{outer_path}" {hair} stroke-dasharray="{unit:g} {unit:g}"/>'
        f'<path d="{inner_path}" {hair}/>{inner}',
    )


def tile(book: BrandBook, pattern: Pattern) -> str:
    """A few repeats of a pattern in its swatches, on the first ground that it may have."""
    from onbrand.generation.composer import brandpattern  # noqa: PLC0415 - slow to load

    if pattern.shape == "tile" and pattern.tile:
        return _laid(book, pattern, pattern.tile)
    ground = _ground(book, pattern)
    known = {swatch.id: swatch.color for swatch in book.palette.swatches}
    tones = [known[name] for name in pattern.swatches if known[name] != ground] or [_line(ground)]
    span, figures = _CELLS * _SIDE, []
    for column in range(-1, _CELLS + 1):
        drop = _SIDE / 2 if pattern.grid == "half-drop" and column % 2 else 0.0
        for row in range(-1, _CELLS + 1):
            middle = (column + 0.5) * _SIDE, (row + 0.5) * _SIDE + drop
            d = brandpattern.shape(pattern, middle, _SIDE, _SIDE, column + row)
            figures.append(f'<path d="{d}" fill="{tones[(column + 2 * row) % len(tones)]}"/>')
    sheet = f'<path d="{_box(0, span, span)}" fill="{ground}"/>'
    return _svg(span, span, sheet + "".join(figures))


def _laid(book: BrandBook, pattern: Pattern, uploaded: str) -> str:
    known = {swatch.id: swatch.color for swatch in book.palette.swatches}
    ground = _ground(book, pattern)
    tones = [known[name] for name in pattern.swatches] or [_line(ground)]
    side, drop = round(_CELLS * _SIDE), pattern.grid == "half-drop"
    colors = tiles.Swatches(ground, tones)
    return tiles.sheet(uploaded, colors, (side, side), _CELLS, drop=drop)


def swatch_sheet(book: BrandBook) -> str:
    """The palette as a bar: as wide as the target shares, else evenly."""
    shares = [swatch.share or 0 for swatch in book.palette.swatches]
    if sum(shares) <= 0:
        shares = [1 / len(shares)] * len(shares)
    x, bars = 0.0, []
    for swatch, share in zip(book.palette.swatches, shares, strict=True):
        wide = 1000 * share / sum(shares)
        bars.append(
            f'<rect x="{x:.2f}" width="{wide + 0.5:.2f}" height="60" fill="{swatch.color}"/>'
        )
        x += wide
    stretched = _svg(1000, 60, "".join(bars))
    return stretched.replace("<svg ", '<svg preserveAspectRatio="none" ', 1)


def told(text: str) -> str:
    """Words in the place of a picture that cannot be drawn."""
    lines = textwrap.wrap(text, 34)[:9]
    rows = "".join(
        f'<text x="30" y="{60 + 34 * row}">{escape(line)}</text>' for row, line in enumerate(lines)
    )
    style = 'font-family="sans-serif" font-size="24" fill="#767676"'
    return _svg(540, 540, f'<path d="M0 0h540v540H0z" fill="#8881"/><g {style}>{rows}</g>')


def _ground(book: BrandBook, pattern: Pattern) -> Color:
    grounds = (book.palette.paper, *book.palette.swatches)
    free = (each for each in grounds if each.id not in pattern.forbidden_backgrounds)
    return next(free, book.palette.paper).color


def _line(ground: Color) -> Color:
    black, white = Color(0, 0, 0), Color(255, 255, 255)
    return max(black, white, key=lambda color: contrast(color, ground))


def _box(at: float, width: float, height: float) -> str:
    return f"M{at:g} {at:g}h{width:g}v{height:g}h{-width:g}z"


def _svg(width: float, height: float, inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">{inside}</svg>'
    )
