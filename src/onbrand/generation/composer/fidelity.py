"""What of all that was asked for a picture shows."""

from collections.abc import Mapping
from dataclasses import replace

from onbrand.generation.composer.packs import emblem_of
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.traits import GROUPS
from onbrand.vocabulary import Depiction


def lacking(plan: ScenePlan, drawn: Mapping[str, int]) -> float:
    """How many of the things named are not there; one of which there are too few counts half."""
    return sum(
        1.0 if not drawn.get(name) else 0.5
        for name in plan.subjects
        if name not in plan.dressing and _few(plan, drawn, name)
    )


def told(plan: ScenePlan, drawn: Mapping[str, int]) -> tuple[Depiction, ...]:
    """What was foreseen, as it came out. Nobody asked for dressing: where there was no room for
    it nothing is told of it."""
    out = []
    for each in plan.depictions:
        name = emblem_of(each.icon) if each.icon else each.drawing
        few = _few(plan, drawn, name) if name else 0
        if few and not drawn.get(name or ""):
            if name not in plan.dressing:
                out.append(Depiction(each.noun, None, "crowded"))
        else:
            out.append(replace(each, lacking=few) if few else each)
    return tuple(out)


def _few(plan: ScenePlan, drawn: Mapping[str, int], name: str) -> int:
    """How many too few; a group is one drawing."""
    there = drawn.get(name, 0)
    return 0 if there and name in GROUPS else max(plan.asked(name) - there, 0)
