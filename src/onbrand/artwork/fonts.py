"""Faces of the installed `fontpkg-*` families, opened once per process."""

from dataclasses import dataclass
from functools import cache

import fontpkg
import uharfbuzz as hb

from onbrand.errors import Invalid, _


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


@cache
def face(package: str, weight: int, backups: tuple[str, ...] = ()) -> Face:
    """`package` is a family's slug, such as `manrope`; a variable font is set to `weight`, and so
    are the families that back it up."""
    try:
        path = fontpkg.path(package, weight, nearest=True)
    except fontpkg.FontpkgError as problem:
        raise FontMissing(package=package, weight=weight) from problem
    font = hb.Font(hb.Face(hb.Blob.from_file_path(path)))
    font.set_variations({"wght": float(weight)})
    units = font.face.upem
    extents = font.get_font_extents("ltr")
    return Face(
        package=package,
        weight=weight,
        font=font,
        units=units,
        ascent=extents.ascender / units,
        descent=-extents.descender / units,
        cap_height=_height(font, "H") / units,
        x_height=_height(font, "x") / units,
        backups=tuple(face(backup, weight) for backup in backups),
    )


def _height(font: hb.Font, letter: str) -> float:
    extents = font.get_glyph_extents(font.get_nominal_glyph(ord(letter)))
    return float(extents.y_bearing) if extents else 0.0
