"""Words for what a composition is made of and what the critic saw in it."""

from collections.abc import Mapping
from typing import Any

from onbrand.errors import _
from onbrand.imaging import MADE
from onbrand.web.i18n import Tongue

ARCHETYPES = {
    "people": _("People"),
    "still-life": _("Still life"),
    "spotlight": _("Product spotlight"),
    "landscape": _("Landscape"),
    "sea": _("Sea"),
    "seasonal": _("Season"),
    "street": _("City street"),
    "interior": _("Interior"),
    "geometric": _("Geometric grid"),
    "papercut": _("Papercut"),
    "waves": _("Abstract waves"),
    "mesh": _("Gradient mesh"),
    "pattern": _("Pattern"),
    "isometric": _("Isometric"),
    "line-art": _("Line art"),
    "riso": _("Riso print"),
    "infographic": _("Infographic"),
    "sale": _("Sale"),
    "mockup": _("Branded goods"),
}
LAYOUTS = {
    "overlay": _("Words on the picture"),
    "split": _("Panel beside the picture"),
    "stack": _("Panel above or below"),
    "frame": _("Picture in a frame"),
    "band": _("Card or strip"),
    "full-bleed": _("Poster"),
    "corner": _("Words in a corner"),
}
MOODS = {
    "day": _("Day"),
    "dawn": _("Dawn"),
    "dusk": _("Dusk"),
    "night": _("Night"),
    "calm": _("Calm"),
}
CORNERS = {
    "top-left": _("top left"),
    "top-right": _("top right"),
    "bottom-left": _("bottom left"),
    "bottom-right": _("bottom right"),
}
CHANGES = {
    "brand": _("brand book"),
    "format": _("format"),
    "prompt": _("prompt"),
    "seed": _("details"),
    "archetype": _("kind of picture"),
    "layout": _("layout"),
    "mood": _("light"),
    "hero": _("main thing"),
    "emphasis": _("leading color"),
    "logo": _("place of the logo"),
    "words": _("place of the words"),
}
MEASURES = {
    "hero": _("The main thing stands out"),
    "whole": _("Nothing cuts it"),
    "size": _("It is large enough"),
    "scale": _("Sizes are true to each other"),
    "apart": _("Things do not fuse"),
    "together": _("They are one group"),
    "outline": _("Nothing melts into what is behind it"),
    "quiet": _("The place of the words is quiet"),
    "logo": _("The place of the logo is quiet"),
    "balance": _("Balance"),
    "calm": _("Neither empty nor restless"),
    "edge": _("The panel is told from the picture"),
}
_GRADES = ((0.75, _("well")), (0.45, _("fairly")), (0.0, _("poorly")))


def composed(report: Mapping[str, Any], tongue: Tongue) -> tuple[tuple[str, str], ...]:
    """How a picture was composed and how the critic judged it, best known first."""
    notes = (report.get(MADE) or {}).get("notes") or {}
    rows = [
        (label, tongue.say(words.get(str(notes[key]), str(notes[key]))))
        for key, label, words in (
            ("archetype", _("Kind of picture"), ARCHETYPES),
            ("layout", _("Page layout"), LAYOUTS),
        )
        if key in notes
    ]
    if "candidates" in notes:
        rows.append((_("Sketches compared"), tongue.number(int(notes["candidates"]))))
    rows += [(MEASURES[name], _graded(notes[name], tongue)) for name in MEASURES if name in notes]
    return tuple(rows)


def _graded(value: float, tongue: Tongue) -> str:
    word = next(word for least, word in _GRADES if value >= least)
    return f"{tongue.say(word)}, {tongue.percent(min(max(float(value), 0.0), 1.0))}"
