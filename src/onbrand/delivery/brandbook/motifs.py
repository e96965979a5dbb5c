"""A field of a brand pattern, to show what it looks like."""

from onbrand.brand import Palette, Pattern, tiles

_WIDTH, _HEIGHT = 720, 360
_TILE = 90
_SHAPES = {
    "circle": '<circle cx="45" cy="45" r="36" fill="{0}"/>',
    "ring": '<circle cx="45" cy="45" r="29" fill="none" stroke="{0}" stroke-width="15"/>',
    "arch": '<path d="M9 81V45a36 36 0 0 1 72 0V81H63V45a18 18 0 0 0-36 0V81Z" fill="{0}"/>',
    "leaf": '<path d="M9 81C9 33 33 9 81 9C81 57 57 81 9 81Z" fill="{0}"/>',
    "wave": '<path d="M0 54C22 18 23 18 45 45S68 72 90 36V54C68 90 67 90 45 63S22 36 0 72Z"'
    ' fill="{0}"/>',
    "square": '<rect x="12" y="12" width="66" height="66" fill="{0}"/>',
}


def motif(pattern: Pattern, palette: Palette) -> str:
    """On the paper of the book."""
    inks = [str(palette.swatch(each).color) for each in pattern.swatches] or [
        str(palette.ink.color)
    ]
    ground = palette.paper.color
    if pattern.shape == "tile" and pattern.tile:
        colors = tiles.Swatches(ground, [palette.swatch(each).color for each in pattern.swatches])
        dropped = pattern.grid == "half-drop"
        return tiles.sheet(pattern.tile, colors, (_WIDTH, _HEIGHT), _WIDTH // _TILE, drop=dropped)
    shape, drawn = _SHAPES[pattern.shape], []
    for column in range(_WIDTH // _TILE):
        drop = _TILE // 2 if pattern.grid == "half-drop" and column % 2 else 0
        for row in range(-1, _HEIGHT // _TILE):
            ink = inks[(column + row * (len(inks) // 2 + 1)) % len(inks)]
            place = f"translate({column * _TILE} {row * _TILE + drop})"
            drawn.append(f'<g transform="{place}">{shape.format(ink)}</g>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="{ground}"/>{"".join(drawn)}</svg>'
    )
