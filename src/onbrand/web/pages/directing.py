"""The Studio's advanced choices: read from a form, and offered in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pydantic import ValidationError

from onbrand.brand import BrandBook
from onbrand.errors import Invalid, _
from onbrand.imaging import directing
from onbrand.layout.nudge import FARTHEST, SMALLEST
from onbrand.prompting import Direction
from onbrand.studio import Draft
from onbrand.vocabulary import nouns
from onbrand.web.i18n import Tongue
from onbrand.web.shown.directions import ARCHETYPES, CORNERS, LAYOUTS, MOODS

NAMES = ("archetype", "layout", "mood", "hero", "emphasis")
_SHIFTS = (-20, -10, -6, -3, 0, 3, 6, 10, 20)  # percent of the short side
_SCALES = (100, 90, 80, 70, 60, 50)


class BadNudge(Invalid):
    code = "bad-nudge"
    message = _(
        "Words move by up to {farthest} % of the shorter side and shrink to {smallest} % at most."
    )


class Fields(Protocol):
    """As a browser posts them; percent are whole numbers. Empty is as chosen by us."""

    archetype: str
    layout: str
    mood: str
    hero: str
    emphasis: str
    align: str
    across: str
    down: str
    scale: str
    corner: str


def direction_of(form: Fields) -> Direction:
    """Names are not looked at: whoever draws knows which there are."""
    nudge = {
        "align": form.align or None,
        "across": _share(form.across),
        "down": _share(form.down),
        "scale": _share(form.scale, 1.0),
        "corner": form.corner or None,
    }
    chosen = {name: getattr(form, name).strip() or None for name in NAMES}
    try:
        return Direction.model_validate({**chosen, "nudge": nudge})
    except ValidationError as error:
        raise _bad_nudge() from error


def fields_of(direction: Direction) -> dict[str, str]:
    nudge = direction.nudge
    return {
        **{name: getattr(direction, name) or "" for name in NAMES},
        "align": nudge.align or "",
        "across": _percent(nudge.across),
        "down": _percent(nudge.down),
        "scale": "" if nudge.scale == 1 else _percent(nudge.scale),
        "corner": nudge.corner or "",
    }


@dataclass(frozen=True, slots=True)
class Pick:
    """One select: what is chosen, and what may be, each with its words."""

    name: str
    label: str
    none: str
    chosen: str
    options: tuple[tuple[str, str], ...]


def picks(
    form: Mapping[str, str], draft: Draft, book: BrandBook, tongue: Tongue
) -> tuple[Pick, ...]:
    """In the order of the form. What is chosen is among the options even where it is wrong."""
    sheet = next((each for each in book.formats if each.id == draft.format), book.formats[0])
    may = directing.options(draft.prompt, book, sheet)
    known, swatches = nouns(), {swatch.id: swatch for swatch in book.palette.swatches}
    ours = tongue.say(_("as it was") if draft.basis else _("chosen by us"))
    said = tongue.say(_("as in the brief"))
    kinds = _named(may.archetypes, ARCHETYPES, tongue)
    layouts, moods = _named(may.layouts, LAYOUTS, tongue), _named(may.moods, MOODS, tongue)
    heroes = [(id_, known[id_].name(tongue.language)) for id_ in may.heroes if id_ in known]
    colors = [(id_, tongue.pick(swatches[id_].name)) for id_ in may.emphases]
    return (
        _pick(form, "archetype", _("Kind of picture"), ours, kinds),
        _pick(form, "layout", _("Page layout"), ours, layouts),
        _pick(form, "mood", _("Light and mood"), said, moods),
        _pick(form, "hero", _("Main thing"), said, heroes),
        _pick(form, "emphasis", _("Leading color"), ours, colors),
    )


def nudges(form: Mapping[str, str], book: BrandBook, tongue: Tongue) -> tuple[Pick, ...]:
    say, kept = tongue.say, tongue.say(_("as laid out"))
    shifts = [str(each) for each in _SHIFTS if each]
    corners = _named(book.logo.corners or tuple(CORNERS), CORNERS, tongue)
    aligned = [("left", say(_("at the edge"))), ("center", say(_("in the middle")))]
    across = [(one, _moved(one, say(_("left")), say(_("right")))) for one in shifts]
    down = [(one, _moved(one, say(_("up")), say(_("down")))) for one in shifts]
    scales = [(str(each), f"{each}\u202f%") for each in _SCALES[1:]]
    return (
        _pick(form, "align", _("Words stand"), kept, aligned),
        _pick(form, "scale", _("Size of the headline"), kept, scales),
        _pick(form, "across", _("Move words sideways"), kept, across),
        _pick(form, "down", _("Move words up or down"), kept, down),
        _pick(form, "corner", _("Corner of the logo"), kept, corners),
    )


def _pick(
    form: Mapping[str, str], name: str, label: str, none: str, options: Sequence[tuple[str, str]]
) -> Pick:
    chosen = form.get(name, "")
    if chosen and chosen not in dict(options):
        options = [*options, (chosen, chosen)]
    return Pick(name, label, none, chosen, tuple(options))


def _named(names: Sequence[str], words: Mapping[str, str], tongue: Tongue) -> list[tuple[str, str]]:
    return [(name, tongue.say(words.get(name, name))) for name in names]


def _moved(percent: str, back: str, forth: str) -> str:
    word = back if percent.startswith("-") else forth
    return f"{word} {percent.removeprefix('-')}\u202f%"


def _percent(share: float) -> str:
    return str(round(100 * share)) if share else ""


def _share(percent: str, default: float = 0.0) -> float:
    if not percent.strip():
        return default
    try:
        return int(percent) / 100
    except (ValueError, OverflowError):
        raise _bad_nudge() from None


def _bad_nudge() -> BadNudge:
    return BadNudge(farthest=round(100 * FARTHEST), smallest=round(100 * SMALLEST))
