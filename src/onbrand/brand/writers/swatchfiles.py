"""Swatches for drawing programs: Adobe's .ase and .aco, GIMP's .gpl."""

import struct

from onbrand.brand.book import BrandBook, Swatch

_GLOBAL = 0


def write_ase(book: BrandBook) -> bytes:
    """A block a swatch, in the book's order, in the units that screens have."""
    blocks = [_ase_block(swatch) for swatch in book.palette.swatches]
    return struct.pack(">4sHHI", b"ASEF", 1, 0, len(blocks)) + b"".join(blocks)


def _ase_block(swatch: Swatch) -> bytes:
    name = _utf16(swatch.name.en)
    color = swatch.color
    channels = (color.red / 255, color.green / 255, color.blue / 255)
    body = struct.pack(">H", len(name) // 2) + name + b"RGB "
    body += struct.pack(">3fH", *channels, _GLOBAL)
    return struct.pack(">HI", 1, len(body)) + body


def write_aco(book: BrandBook) -> bytes:
    """Both versions, as Photoshop does: values, then values with names."""
    swatches = book.palette.swatches
    values = [_aco_values(swatch) for swatch in swatches]
    first = struct.pack(">HH", 1, len(swatches)) + b"".join(values)
    named = (
        value + struct.pack(">I", len(name) // 2) + name
        for value, name in zip(values, (_utf16(each.name.en) for each in swatches), strict=True)
    )
    return first + struct.pack(">HH", 2, len(swatches)) + b"".join(named)


def _aco_values(swatch: Swatch) -> bytes:
    color = swatch.color
    return struct.pack(">5H", 0, color.red * 257, color.green * 257, color.blue * 257, 0)


def write_gpl(book: BrandBook) -> bytes:
    lines = ["GIMP Palette", f"Name: {_one_line(book.name.en)}", "Columns: 0", "#"]
    for swatch in book.palette.swatches:
        color = swatch.color
        name = _one_line(swatch.name.en)
        lines.append(f"{color.red:3d} {color.green:3d} {color.blue:3d}\t{name}")
    return ("\n".join(lines) + "\n").encode()


def _utf16(name: str) -> bytes:
    return (_one_line(name)[:200] + "\0").encode("utf-16-be", errors="replace")


def _one_line(name: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
