"""How a book can contradict itself: codes for programs, words for people."""

from collections import Counter
from collections.abc import Iterable
from typing import LiteralString

from pydantic_core import PydanticCustomError

from onbrand.errors import _

# By the code of what contradicts itself.
CONTRADICTIONS: dict[str, LiteralString] = {
    "no-role": _("no swatch has the role “{role}”: give it to at least one"),
    "shares-above-one": _("the target shares add up to {total}: at most 1 is possible"),
    "no-family": _("{style}: no family “{family}” among {known}"),
    "no-weight": _("{style}: {family} is not declared in weight {weight}"),
    "least-above-size": _("{style}: the least size is above the size"),
    "no-room": _("format “{format}”: the safe area leaves no room"),
    "no-swatch": _("{kind} “{id}”: the palette has no “{swatch}”"),
    "no-tile": _("pattern “{pattern}”: upload the tile that it is made of, or choose a shape"),
    "no-color": _("“{text}” is not a color. Write it as #RRGGBB."),
    "twice": _("{kind} “{name}” is declared twice"),
}
# What `kind` stands for.
KINDS = (
    *(_("swatch"), _("color name"), _("tint"), _("font family"), _("logo"), _("pattern")),
    *(_("format"), _("rule"), _("extension")),
)


def once(what: str, names: Iterable[str]) -> None:
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise contradiction("twice", kind=what, name=twice[0])


def contradiction(code: str, **told: str) -> PydanticCustomError:
    """Pydantic says in which part; the code says it to programs and translators."""
    return PydanticCustomError(code, CONTRADICTIONS[code], told)
