"""Which way to compose comes first, second, …: a ranking by brief, format and book."""

import random
from dataclasses import dataclass

from onbrand.generation.composer.archetypes import ARCHETYPES, Archetype
from onbrand.generation.composer.house import barred, liking
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.protocol import Request
from onbrand.layout import suitable
from onbrand.layout.grid import Sheet
from onbrand.prompting import Side

_AGAIN_ARCHETYPE, _AGAIN_KIND = 0.42, 0.66
_NOISE = 0.12
# How well kinds of layout serve words at a side; some of them on sheets of one shape only.
_SIDES: dict[str, dict[str, float]] = {
    "beside": {
        "overlay": 1.0, "split": 1.3, "frame": 0.4, "frame/wide": 1.0, "full-bleed": 0.5,
        "full-bleed/wide": 0.9, "corner/wide": 0.9, "else": 0.5,
    },
    "top": {"overlay": 1.3, "stack": 1.2, "frame": 0.8, "full-bleed": 1.0, "corner": 0.7,
            "else": 0.5},
    "bottom": {"stack": 1.2, "frame": 1.1, "band": 1.2, "overlay": 0.7, "full-bleed": 1.2,
               "corner": 1.0, "else": 0.4},
    "any": {"overlay": 1.1, "split": 0.5, "split/wide": 1.1, "frame": 0.9, "corner": 0.9,
            "else": 1.0},
}  # fmt: skip
_USUAL = 0.8  # of a kind of layout that an archetype says nothing of
_LIKE = {"full-bleed": "overlay", "corner": "band"}  # but of another like it


@dataclass(frozen=True, slots=True)
class Approach:
    archetype: Archetype
    kind: str


def ranking(request: Request, plan: ScenePlan) -> tuple[Approach, ...]:
    """Takes of one order differ in archetype or layout by construction: each next one is the best
    of what is left after a discount for what was used already. What the user chose is not up for
    choice any more."""
    dice = random.Random(f"{request.seed}:ranking")
    wanted = request.direction
    scored = []
    for archetype in ARCHETYPES:
        fits = 0.0 if barred(archetype, request.book) else archetype.suits(plan)
        fits *= liking(archetype, request.book)
        for kind in suitable(request.book, request.format):
            chance = 1 + dice.uniform(-_NOISE, _NOISE)
            asked = wanted.archetype in {None, archetype.name} and wanted.layout in {None, kind}
            value = fits * goes_with(archetype, kind, request) * chance
            if asked and value > 0:
                scored.append((value, Approach(archetype, kind)))
    whole = [one for one in scored if _is_pattern(request) and one[1].archetype.name == "pattern"]
    return tuple(_varied(whole or scored))


def _is_pattern(request: Request) -> bool:
    """Asked for as one: nothing else will do."""
    return request.prompt.plan.style in {"pattern", "brand-pattern"}


def goes_with(archetype: Archetype, kind: str, request: Request) -> float:
    """How well a kind of layout serves the archetype, the words and the sheet; 0 is not at all."""
    words, side = request.prompt.lettering, request.prompt.plan.free_side
    lettered = any((words.headline, words.subline, words.call_to_action))
    if archetype.name == "pattern":
        whole = kind in {"overlay", "full-bleed"}
        if lettered and whole:
            return 0.0
        if _is_pattern(request) and not lettered and request.direction.layout is None:
            return 1.0 if kind == "overlay" else 0.0  # from edge to edge
    shape = Sheet.of(request.format, request.book.layout).shape
    served = _serves(kind, shape, side, lettered=lettered)
    usual = archetype.layouts.get(_LIKE.get(kind, ""), _USUAL)
    return archetype.layouts.get(kind, usual) * served


def _varied(scored: list[tuple[float, Approach]]) -> list[Approach]:
    left, out = list(scored), []
    archetypes: dict[str, int] = {}
    kinds: dict[str, int] = {}
    while left:
        best = max(
            left,
            key=lambda item: (
                item[0]
                * _AGAIN_ARCHETYPE ** archetypes.get(item[1].archetype.name, 0)
                * _AGAIN_KIND ** kinds.get(item[1].kind, 0)
            ),
        )
        left.remove(best)
        chosen = best[1]
        out.append(chosen)
        name = chosen.archetype.name
        archetypes[name] = archetypes.get(name, 0) + 1
        kinds[chosen.kind] = kinds.get(chosen.kind, 0) + 1
    return out


def _serves(kind: str, shape: str, side: Side | None, *, lettered: bool) -> float:
    """How well a layout serves these words on this side of this sheet."""
    upright = side in {"left", "right"}
    if not lettered and side:
        beside = "split" if upright and shape != "tall" else "stack" if not upright else ""
        return {"overlay": 1.3, beside: 1.0}.get(kind, 0.0)
    if not lettered:
        return {"overlay": 1.3, "frame": 0.75, "band": 0.5}.get(kind, 0.0)
    sideways = "any" if shape == "tall" else "beside"
    table = _SIDES[sideways if upright else side or "any"]
    return table.get(f"{kind}/{shape}", table.get(kind, table["else"]))
