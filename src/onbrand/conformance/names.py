"""What each check looks at, for people."""

from onbrand.errors import _

NAMES = {
    "palette.tints": _("Colors of the palette"),
    "palette.strict": _("Exact swatches"),
    "palette.tail": _("Farthest colors, ΔE00"),
    "palette.blob": _("Largest foreign patch"),
    "palette.forbidden": _("Forbidden colors"),
    "palette.shares": _("Distance from target shares"),
    "palette.plates": _("Colors of plates"),
    "contrast.text": _("Text contrast"),
    "contrast.apca": _("Text contrast, APCA"),
    "contrast.logo": _("Logo contrast"),
    "logo.presence": _("Logo is exact, ΔE00"),
    "logo.variant": _("Logo variant"),
    "logo.size": _("Logo height"),
    "logo.place": _("Logo in its corner"),
    "logo.clear": _("Clear space of the logo"),
    "logo.quiet": _("Calm around the logo"),
    "logo.found": _("Logo recognized, confidence"),
    "logo.ground": _("Logo on forbidden grounds"),
    "margins": _("Margins"),
    "type": _("Brand typefaces"),
    "type.size": _("Smallest text"),
    "layout.overlap": _("Overlap of text and logo"),
    "layout.quiet": _("Calm under the words"),
    "format": _("Off the exact size"),
    "whitespace": _("Empty space"),
    "imagery.forbidden": _("Forbidden subjects"),
}
