"""What of a direction can be followed: told before anything is priced or drawn."""

from collections.abc import Iterable
from dataclasses import dataclass

from onbrand.brand import BrandBook, Corner, Format
from onbrand.errors import Invalid, _
from onbrand.generation.composer.approach import goes_with
from onbrand.generation.composer.archetypes import ARCHETYPES, Archetype
from onbrand.generation.composer.emphasis import leaders
from onbrand.generation.composer.house import barred
from onbrand.generation.composer.plan import ScenePlan, hero_of
from onbrand.generation.protocol import Request
from onbrand.layout import UnknownLayout, suitable
from onbrand.layout.kinds import KINDS
from onbrand.layout.logo import CORNERS
from onbrand.prompting import Direction, Prompt
from onbrand.prompting.direction import MOODS


class UnknownArchetype(Invalid):
    code = "unknown-archetype"
    message = _("There is no archetype called “{archetype}”. There are: {known}.")


class BarredArchetype(Invalid):
    code = "barred-archetype"
    message = _("The brand book rules out pictures like “{archetype}”. Possible: {known}.")


class UnfitArchetype(Invalid):
    code = "unfit-archetype"
    message = _("What the brief names cannot be shown as “{archetype}”. Possible: {known}.")


class UnfitLayout(Invalid):
    code = "unfit-layout"
    message = _("The layout “{layout}” does not serve this picture. Possible: {known}.")


class UnknownMood(Invalid):
    code = "unknown-mood"
    message = _("There is no mood called “{mood}”. There are: {known}.")


class UnknownHero(Invalid):
    code = "unknown-hero"
    message = _("“{hero}” is not among the things of the brief: {known}.")


class UnfitEmphasis(Invalid):
    code = "unfit-emphasis"
    message = _("“{swatch}” cannot carry a picture of this brand. Possible: {known}.")


class UnfitCorner(Invalid):
    code = "unfit-corner"
    message = _("The brand book does not put the logo there. Possible: {known}.")


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen for one prompt, by name."""

    archetypes: tuple[str, ...]
    layouts: tuple[str, ...]
    moods: tuple[str, ...]
    heroes: tuple[str, ...]
    emphases: tuple[str, ...]
    corners: tuple[Corner, ...]


def options(prompt: Prompt | None, book: BrandBook, format: Format) -> Options:  # noqa: A002
    """Without a prompt all that the book allows."""
    plan = ScenePlan.of(Request(prompt, book, format, seed=0)) if prompt else None
    allowed = (each for each in ARCHETYPES if not barred(each, book))
    return Options(
        archetypes=tuple(each.name for each in allowed if not plan or each.suits(plan) > 0),
        layouts=suitable(book, format),
        moods=MOODS,
        heroes=prompt.plan.subjects if prompt else (),
        emphases=tuple(swatch.id for swatch in leaders(book)),
        corners=book.logo.corners or CORNERS,
    )


def check(direction: Direction, prompt: Prompt, book: BrandBook, format: Format) -> None:  # noqa: A002
    """Raises what cannot be followed."""
    wanted, may = direction, options(prompt, book, format)
    if wanted.mood not in {None, *may.moods}:
        raise UnknownMood(mood=wanted.mood, known=_listed(may.moods))
    if wanted.hero and hero_of(prompt.plan, wanted.hero, prompt.language) not in may.heroes:
        raise UnknownHero(hero=wanted.hero, known=_listed(may.heroes))
    if wanted.emphasis and book.palette.swatch(wanted.emphasis).id not in may.emphases:
        raise UnfitEmphasis(swatch=wanted.emphasis, known=_listed(may.emphases))
    if wanted.nudge.corner not in {None, *may.corners}:
        raise UnfitCorner(known=_listed(may.corners))
    plan = ScenePlan.of(Request(prompt, book, format, seed=0, direction=direction))
    archetype = _archetype(wanted.archetype, plan, book)
    if wanted.layout:
        _check_layout(wanted.layout, archetype, Request(prompt, book, format, seed=0))


def _archetype(wanted: str | None, plan: ScenePlan, book: BrandBook) -> Archetype | None:
    if wanted is None:
        return None
    found = next((each for each in ARCHETYPES if each.name == wanted), None)
    if found is None:
        known = (each.name for each in ARCHETYPES)
        raise UnknownArchetype(archetype=wanted, known=_listed(known))
    allowed = [each for each in ARCHETYPES if not barred(each, book)]
    fitting = [each.name for each in allowed if each.suits(plan) > 0]
    if found not in allowed:
        raise BarredArchetype(archetype=wanted, known=_listed(fitting))
    if found.name not in fitting:
        raise UnfitArchetype(archetype=wanted, known=_listed(fitting))
    return found


def _check_layout(wanted: str, archetype: Archetype | None, request: Request) -> None:
    if wanted not in KINDS:
        raise UnknownLayout(kind=wanted)
    ways = (archetype,) if archetype else ARCHETYPES
    fitting = [
        kind
        for kind in suitable(request.book, request.format)
        if any(goes_with(each, kind, request) for each in ways)
    ]
    if wanted not in fitting:
        raise UnfitLayout(layout=wanted, known=_listed(fitting))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
