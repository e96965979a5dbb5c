"""Swatches of drawing programs: Adobe's .ase and .aco, GIMP's .gpl."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import CERTAIN, LIKELY, Note, Reading
from onbrand.brand.notation import Written, of_cmyk, of_space
from onbrand.brand.readers.gathering import OF_INKS, Gathered
from onbrand.color import Color
from onbrand.errors import Reason, _

NO_VALUES = _("color {number} has no values that can be read")
CUT_SHORT = _("it ends in the middle of a color")
UNKNOWN_MODEL = _("“{place}” is in the color model {value}, which cannot be read")


class _CutShort(Exception):
    pass


@dataclass(slots=True)
class _Bytes:
    data: bytes
    place: int = 0

    def take(self, size: int) -> bytes:
        taken = self.data[self.place : self.place + size]
        if len(taken) < size:
            raise _CutShort
        self.place += size
        return taken

    def numbers(self, form: str) -> tuple[Any, ...]:
        return struct.unpack(form, self.take(struct.calcsize(form)))

    def text(self, units: int) -> str:
        return self.take(2 * units).decode("utf-16-be", errors="replace").rstrip("\0")


def read_ase(data: bytes, name: str) -> Reading:
    """Adobe Swatch Exchange: blocks of a type, a length and their contents."""
    gathered = Gathered(name)
    left = _Bytes(data)
    try:
        magic, _major, _minor, blocks = left.numbers(">4sHHI")
        for number in range(1, min(blocks, 10_000) + 1):
            kind, size = left.numbers(">HI")
            block = _Bytes(left.take(size))
            if kind == 1:
                _ase_color(block, gathered, number)
    except _CutShort as trouble:
        raise UnreadableFile(name=name, reason=Reason(CUT_SHORT)) from trouble
    if magic != b"ASEF":
        raise UnreadableFile(name=name, reason=Reason(_("it is no Adobe Swatch Exchange")))
    return gathered.reading()


def _ase_color(block: _Bytes, gathered: Gathered, number: int) -> None:
    (units,) = block.numbers(">H")
    named = block.text(units).strip() or f"color {number}"
    model = block.take(4).decode("ascii", errors="replace").strip()
    source = gathered.at(f"{number}: {named}")
    if model == "RGB":
        gathered.written(named, _of("srgb", block.numbers(">3f")), source, confidence=CERTAIN)
    elif model == "CMYK":
        _inked(named, block.numbers(">4f"), source, gathered)
    elif model == "LAB":
        lightness, a, b = block.numbers(">3f")
        gathered.written(named, _of("lab", (lightness * 100, a, b)), source, confidence=CERTAIN)
    elif model == "Gray":
        (gray,) = block.numbers(">f")
        gathered.written(named, _of("srgb", (gray,) * 3), source, confidence=CERTAIN)
    else:
        gathered.remark(source, UNKNOWN_MODEL, place=named, value=model)


def read_aco(data: bytes, name: str) -> Reading:
    """Adobe Color Swatch: version 1 has values, version 2 follows it with the same and names."""
    gathered = Gathered(name)
    left = _Bytes(data)
    try:
        version, count = left.numbers(">HH")
        entries = []
        if version == 1:
            entries = [(left.numbers(">5H"), "") for _number in range(count)]
            if len(data) - left.place >= 4:
                version, count = left.numbers(">HH")
        if version == 2:
            entries = [(left.numbers(">5H"), _aco_name(left)) for _number in range(count)]
    except _CutShort as trouble:
        raise UnreadableFile(name=name, reason=Reason(CUT_SHORT)) from trouble
    for number, ((model, *values), named) in enumerate(entries, 1):
        _aco_color(model, values, named or f"color {number}", number, gathered)
    return gathered.reading()


def _aco_name(left: _Bytes) -> str:
    (units,) = left.numbers(">I")
    if units > 10_000:
        raise _CutShort
    return left.text(units).strip()


def _aco_color(model: int, values: list[int], named: str, number: int, gathered: Gathered) -> None:
    source = gathered.at(f"{number}: {named}")
    if model == 2:
        inks = [1 - value / 65535 for value in values]
        _inked(named, (inks[0], inks[1], inks[2], inks[3]), source, gathered)
        return
    color = _aco_screen(model, values)
    if color is None:
        gathered.remark(source, UNKNOWN_MODEL, place=named, value=model)
    else:
        gathered.written(named, color, source, confidence=CERTAIN)


def _aco_screen(model: int, values: list[int]) -> Written | None:
    if model == 0:
        return _of("srgb", [value / 65535 for value in values[:3]])
    if model == 1:
        hue, saturation, brightness = (value / 65535 for value in values[:3])
        return _of("hwb", (hue * 360, (1 - saturation) * brightness * 100, (1 - brightness) * 100))
    if model == 7:
        a, b = (value - 65536 if value > 32767 else value for value in values[1:3])
        return _of("lab", (values[0] / 100, a / 100, b / 100))
    if model == 8:
        return _of("srgb", (values[0] / 10000,) * 3)
    return None


_GPL_COLOR = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?")


def read_gpl(data: bytes, name: str) -> Reading:
    """GIMP Palette: a color a line."""
    gathered = Gathered(name)
    lines = data.decode("utf-8-sig", errors="replace").splitlines()
    if not lines or lines[0].strip() != "GIMP Palette":
        raise UnreadableFile(name=name, reason=Reason(_("it is no GIMP palette")))
    for number, line in _gpl_colors(lines):
        found = _GPL_COLOR.match(line)
        channels = [int(channel) for channel in found.groups()[:3]] if found else [256]
        source = gathered.at(line=number)
        if found is None or max(channels) > 255:
            gathered.remark(source, NO_VALUES, number=number)
            continue
        color = Color(*channels)
        named = (found[4] or "").strip()
        known = named if named and named.casefold() != "untitled" else str(color)
        gathered.swatch(known, str(color), source, confidence=CERTAIN)
    return gathered.reading()


def _gpl_colors(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines[1:20_000], 2):
        plain = line.strip()
        if plain and not plain.startswith(("#", "Name:", "Columns:")):
            yield number, line


def _inked(
    named: str, inks: tuple[float, float, float, float], source: Any, gathered: Gathered
) -> None:
    percents = [min(100, max(0, round(ink * 100))) for ink in inks]
    color = str(of_cmyk(inks))
    note = Note(text=OF_INKS)
    gathered.swatch(named, color, source, note, confidence=LIKELY, cmyk=percents)


def _of(space: str, values: Any) -> Written:
    return of_space(space, values) or Written(Color(0, 0, 0), alpha=0)
