"""Faces of installed `fontpkg-*` families and of font files, opened once per process."""

from dataclasses import dataclass
from functools import cache

import fontpkg
import uharfbuzz as hb

from onbrand.errors import Invalid, _

Files = tuple[tuple[int, str], ...]
"""Weights of a family and the SHA-256 of the file that has each."""

# What a hash stands for never changes, so it does not matter who lent it.
_lent: dict[str, bytes] = {}


class FontMissing(Invalid):
    code = "font-missing"
    message = _("The font “{package}” in weight {weight} is not installed.")


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A family at one weight. Metrics are in em, `ascent` and `cap_height` upwards. `backups` set
    what it has no glyph for."""

    package: str
    weight: int
    font: hb.Font
    units: int
    ascent: float
    descent: float
    cap_height: float
    x_height: float
    backups: tuple["Face", ...] = ()

    def has(self, letter: str) -> bool:
        """By itself, without its backups."""
        return bool(self.font.get_nominal_glyph(ord(letter)))

    def able(self, letter: str) -> "Face | None":
        """The first of it and its backups that has the letter."""
        return next((one for one in (self, *self.backups) if one.has(letter)), None)


def lend(sha256: str, data: bytes) -> None:
    """A sanitized font file to set words in."""
    _lent[sha256] = data


def is_lent(sha256: str) -> bool:
    return sha256 in _lent


def lent(sha256: str) -> bytes | None:
    return _lent.get(sha256)


@cache
def face(source: str | Files, weight: int, backups: tuple[str | Files, ...] = ()) -> Face:
    """`source` is an installed family's slug, such as `manrope`, or files that were lent. A
    variable font is set to `weight`, and so are the families that back it up."""
    font = hb.Font(hb.Face(_blob(source, weight)))
    font.set_variations({"wght": float(weight)})
    units = font.face.upem
    extents = font.get_font_extents("ltr")
    return Face(
        package=source if isinstance(source, str) else source[0][1],
        weight=weight,
        font=font,
        units=units,
        ascent=extents.ascender / units,
        descent=-extents.descender / units,
        cap_height=_height(font, "H") / units,
        x_height=_height(font, "x") / units,
        backups=tuple(face(backup, weight) for backup in backups),
    )


def _blob(source: str | Files, weight: int) -> hb.Blob:
    if not isinstance(source, str):
        nearest = min(source, key=lambda file: (abs(file[0] - weight), file[0]))[1]
        if nearest not in _lent:
            raise FontMissing(package=nearest[:12], weight=weight)
        return hb.Blob(_lent[nearest])
    try:
        return hb.Blob.from_file_path(fontpkg.path(source, weight, nearest=True))
    except fontpkg.FontpkgError as problem:
        raise FontMissing(package=source, weight=weight) from problem


def _height(font: hb.Font, letter: str) -> float:
    extents = font.get_glyph_extents(font.get_nominal_glyph(ord(letter)))
    return float(extents.y_bearing) if extents else 0.0
