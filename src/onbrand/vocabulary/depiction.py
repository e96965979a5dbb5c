"""How a noun can be shown: by its own drawing, by that of a noun that includes it, by an emblem."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Literal

from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.nouns import ancestors, nouns

How = Literal[
    "exact", "broader", "example", "emblem", "meaning", "none", "refused", "crowded", "own"
]


@dataclass(frozen=True, slots=True)
class Depiction:
    """`drawing` is the noun whose drawing shows `noun`; of an emblem, the noun whose `icon` it
    is. A general noun is shown by an `example` of it: fruit by an apple, never the reverse. Where
    no table knows the word, `noun` is the word itself: shown by the noun nearest in `meaning`, or
    not at all. `refused`: never drawn, for any brand; `crowded`: drawn elsewhere, but this picture
    had no room for it. `own`: by a drawing of the designer's own, whose name `drawing` then is.
    `lacking`: how many of those asked for it had no room for."""

    noun: str
    drawing: str | None
    how: How
    icon: str = ""
    lacking: int = 0

    def asked(self, language: Language) -> str:
        known = nouns().get(self.noun)
        return known.name(language) if known else self.noun

    def shown(self, language: Language) -> str | None:
        known = nouns().get(self.drawing or "")
        return known.name(language) if known else None


def depict(noun: str, drawn: Collection[str]) -> Depiction:
    """Never by another kind of thing: what has no drawing, nothing broader that has one, and no
    emblem, is not shown."""
    if noun in drawn:
        return Depiction(noun, noun, "exact")
    above = next((id_ for id_ in ancestors(noun) if id_ in drawn), None)
    if above:
        return Depiction(noun, above, "broader")
    below = next((id_ for id_ in _narrower().get(noun, ()) if id_ in drawn), None)
    if below:
        return Depiction(noun, below, "example")
    known = nouns()
    named = (id_ for id_ in (noun, *ancestors(noun)) if id_ in known and known[id_].emblem)
    shown = next(named, None)
    if shown:
        return Depiction(noun, shown, "emblem", known[shown].emblem)
    return Depiction(noun, None, "none")


@cache
def _narrower() -> dict[str, tuple[str, ...]]:
    """All that a noun includes, that of its own kind first, in the order of the tables."""
    found: dict[str, list[str]] = {}
    for id_ in nouns():
        for above in ancestors(id_):
            found.setdefault(above, []).append(id_)
    return {
        above: tuple(sorted(below, key=lambda id_: nouns()[id_].kind != nouns()[above].kind))
        for above, below in found.items()
    }
