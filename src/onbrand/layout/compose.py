"""Picture, panels, words and logo put together as one drawing with named groups."""

import base64
from typing import Literal

import numpy as np

from onbrand.artwork import Artwork, Pixels, Vector, cut_out, rasterize
from onbrand.artwork.text import shape
from onbrand.brand import BrandBook
from onbrand.layout.edges import rounded
from onbrand.layout.inking import Inked, InkedLogo, Under, ink_logo, ink_texts
from onbrand.layout.layout import Layout
from onbrand.layout.logo import standing
from onbrand.layout.placed import Placed, PlacedLogo, PlacedText
from onbrand.layout.scrim import Scrim
from onbrand.layout.signing import LETTERING, around_lettering, signed
from onbrand.layout.svg import escape, filled, group, inside, opening

PROBE = 360  # pixels across: enough to know what lies under a word
Type = Literal["outlines", "live"]


def compose(
    picture: Artwork,
    layout: Layout,
    book: BrandBook,
    *,
    under: Pixels | None = None,
    type: Type = "outlines",  # noqa: A002 - the typesetter's word
) -> tuple[Vector, Placed]:
    """`picture` fills `layout.picture`. `under` is the sheet without words, at any scale, when
    the caller has it already. With `live` type the words stay editable text."""
    sheet = layout.sheet
    ground = backdrop(picture, layout)
    if under is None:
        under = rasterize(ground, PROBE)
    inked, plates = ink_texts(layout, book, under)
    logo = ink_logo(layout, book, under, plates)
    placed = _placed(layout, inked, _placed_logo(logo) if logo else None)
    body = f"{inside(ground.svg)}{_lettering(layout, inked, plates, type)}{_logo(logo)}"
    return signed(body, sheet.width, sheet.height, placed), placed


def lettered(ground: Pixels, drawn: Vector) -> Pixels:
    """What was composed, at the scale of its ground that was rasterized before: only what lies
    over the ground is drawn."""
    over = drawn.svg[drawn.svg.rindex(f'<g id="{LETTERING}">') :]
    front = cut_out(
        Vector(f"{opening(drawn.width, drawn.height)}{over}", drawn.width, drawn.height),
        ground.shape[1],
    ).astype(np.uint16)
    color, cover = front[..., :3], front[..., 3:]
    mixed: Pixels = ((color * cover + ground * (255 - cover) + 127) // 255).astype(np.uint8)
    return mixed


def relettered(
    drawn: Vector,
    layout: Layout,
    book: BrandBook,
    logo: PlacedLogo | None,
    *,
    type: Type = "outlines",  # noqa: A002
) -> tuple[Vector, Placed]:
    """The words of `layout` instead of those of a sheet that was composed before; everything
    else stays as it is, letter for letter."""
    before, after = around_lettering(drawn.svg)
    under = rasterize(Vector(f"{before}</svg>", drawn.width, drawn.height), PROBE)
    inked, plates = ink_texts(layout, book, under)
    placed = _placed(layout, inked, logo)
    body = f"{inside(before + '</svg>')}{_lettering(layout, inked, plates, type)}{after}"
    return signed(body, drawn.width, drawn.height, placed), placed


def backdrop(picture: Artwork, layout: Layout) -> Vector:
    """The sheet without words: the picture in its place and the panel over it."""
    box, sheet = layout.picture, layout.sheet
    across, along = box.width / picture.width, box.height / picture.height
    place = f"translate({box.x:.2f} {box.y:.2f}) scale({across:.5f} {along:.5f})"
    body = f'<g id="picture" transform="{place}">{_body(picture)}</g>'
    if layout.panel:
        panel = layout.panel
        body += group("panel", (filled(panel.d, panel.ground.color, panel.ground.token),))
    return Vector(f"{opening(sheet.width, sheet.height)}{body}</svg>", sheet.width, sheet.height)


def _body(picture: Artwork) -> str:
    if isinstance(picture, Vector):
        return inside(picture.svg)
    kind = {b"\x89PNG": "png", b"RIFF": "webp"}.get(picture.data[:4], "jpeg")
    data = base64.b64encode(picture.data).decode()
    return (
        f'<image width="{picture.width}" height="{picture.height}" '
        f'href="data:image/{kind};base64,{data}"/>'
    )


def _lettering(
    layout: Layout,
    inked: tuple[Inked, ...],
    plates: tuple[Under, ...],
    type: Type,  # noqa: A002
) -> str:
    under = group("plates", (_under(plate, layout, number) for number, plate in enumerate(plates)))
    words = group("text", (_text(item, type) for item in inked))
    return f'<g id="{LETTERING}">{under}{words}</g>'


def _under(plate: Under, layout: Layout, number: int) -> str:
    if isinstance(plate, Scrim):
        return plate.svg(f"scrim-{number}", layout.sheet)
    return filled(plate.d, plate.ground.color, plate.ground.token)


def _text(item: Inked, type: Type) -> str:  # noqa: A002
    text, lines = item.text, item.text.lines
    parts: list[str] = []
    if text.button and item.on:
        pill = rounded(text.button, min(text.button.height / 2, lines.size * 1.6))
        parts.append(filled(pill, item.on.color, item.on.token))
    for index, line in enumerate(lines.lines):
        x, y = text.line_x(index), text.baselines[index]
        parts.append(_live(item, line, x, y) if type == "live" else _outlined(item, line, x, y))
    said = f' role="img" aria-label="{escape(lines.spoken)}"' if type == "outlines" else ""
    return (
        f'<g id="{text.role}"{said} fill="{item.color.color}" '
        f'data-token="{item.color.token}">{"".join(parts)}</g>'
    )


def _outlined(item: Inked, line: str, x: float, y: float) -> str:
    lines = item.text.lines
    outline = shape(line, lines.face, lines.size, lines.style.tracking)
    return f'<path transform="translate({x:.2f} {y:.2f})" d="{outline.d}"/>'


def _live(item: Inked, line: str, x: float, y: float) -> str:
    lines = item.text.lines
    family = f"{lines.family.name}, {lines.family.fallback}"
    return (
        f'<text x="{x:.2f}" y="{y:.2f}" font-family="{escape(family)}" '
        f'font-weight="{lines.face.weight}" font-size="{lines.size:.2f}" '
        f'letter-spacing="{lines.style.tracking * lines.size:.3f}">{escape(line)}</text>'
    )


def _logo(inked: InkedLogo | None) -> str:
    if inked is None:
        return ""
    plate = inked.plate
    under = filled(plate.d, plate.ground.color, plate.ground.token) if plate else ""
    drawn = standing(inked.logo, inked.spot.box)
    return f'<g id="logo" role="img" aria-label="{escape(inked.logo.id)}">{under}{drawn}</g>'


def _placed(layout: Layout, inked: tuple[Inked, ...], logo: PlacedLogo | None) -> Placed:
    sheet = layout.sheet
    return Placed(
        kind=layout.kind,
        width=sheet.width,
        height=sheet.height,
        margin=sheet.margin,
        picture=layout.picture,
        quiet=layout.quiet,
        logo=logo,
        texts=tuple(_placed_text(item) for item in inked),
        room=layout.room,
    )


def _placed_text(item: Inked) -> PlacedText:
    lines = item.text.lines
    return PlacedText(
        role=item.text.role,
        lines=lines.lines,
        family=lines.family.name,
        weight=lines.face.weight,
        size=lines.size,
        color=item.color.color,
        box=item.text.ink,
        on=item.on.color if item.on else None,
    )


def _placed_logo(inked: InkedLogo) -> PlacedLogo:
    spot = inked.spot
    return PlacedLogo(
        variant=inked.logo.id,
        corner=spot.corner,
        box=spot.box,
        clear=spot.clear,
        on=inked.plate.ground.color if inked.plate else None,
    )
