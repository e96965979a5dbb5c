"""Ways to compose a picture. Each has structural variants and says which briefs it suits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.archetypes import (
    geometric,
    infographic,
    interior,
    isometric,
    landscape,
    lineart,
    mesh,
    papercut,
    pattern,
    people,
    riso,
    sale,
    sea,
    seasonal,
    spotlight,
    stilllife,
    street,
    waves,
)
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene


@dataclass(frozen=True, slots=True)
class Archetype:
    """`layouts`: how well each kind of layout serves it (0: not at all). `suits` is about 1 for
    a brief that it serves well. `draw` raises Crowded where there is no room. `styles`: names of
    `onbrand.prompting.mood.STYLES` that a book may ask for or rule out; `blends`: drawn with
    gradients, which a book may rule out too."""

    name: str
    variants: Callable[[ScenePlan], tuple[str, ...]]
    layouts: Mapping[str, float]
    suits: Callable[[ScenePlan], float]
    draw: Callable[[Scene, ScenePlan, str], None]
    styles: tuple[str, ...] = ()
    blends: bool = False


def _all(names: tuple[str, ...]) -> Callable[[ScenePlan], tuple[str, ...]]:
    return lambda _plan: names


ARCHETYPES: tuple[Archetype, ...] = (
    Archetype(
        "people",
        people.variants,
        {"overlay": 1.1, "split": 1.15, "stack": 1.0, "frame": 0.9, "band": 0.9},
        people.suits,
        people.draw,
    ),
    Archetype(
        "still-life",
        stilllife.variants,
        {"overlay": 1.1, "split": 1.1, "stack": 1.0, "frame": 0.9, "band": 0.7},
        stilllife.suits,
        stilllife.draw,
        styles=("still-life",),
    ),
    Archetype(
        "spotlight",
        spotlight.variants,
        {"overlay": 1.2, "split": 1.05, "stack": 1.0, "frame": 0.9, "band": 0.7},
        spotlight.suits,
        spotlight.draw,
    ),
    Archetype(
        "landscape",
        landscape.variants,
        {"overlay": 1.2, "split": 1.0, "stack": 1.0, "frame": 0.9, "band": 0.9},
        landscape.suits,
        landscape.draw,
    ),
    Archetype(
        "sea",
        sea.variants,
        {"overlay": 1.2, "split": 1.05, "stack": 1.0, "frame": 0.9, "band": 0.9},
        sea.suits,
        sea.draw,
    ),
    Archetype(
        "seasonal",
        seasonal.variants,
        {"overlay": 1.2, "split": 1.0, "stack": 1.0, "frame": 0.9, "band": 0.8},
        seasonal.suits,
        seasonal.draw,
    ),
    Archetype(
        "street",
        street.variants,
        {"overlay": 1.05, "split": 1.1, "stack": 1.0, "frame": 0.9, "band": 0.9},
        street.suits,
        street.draw,
    ),
    Archetype(
        "interior",
        _all(interior.VARIANTS),
        {"overlay": 1.05, "split": 1.1, "stack": 1.0, "frame": 0.9, "band": 0.8},
        interior.suits,
        interior.draw,
    ),
    Archetype(
        "geometric",
        _all(geometric.VARIANTS),
        {"overlay": 1.0, "split": 0.95, "stack": 1.0, "frame": 0.8, "band": 0.8},
        geometric.suits,
        geometric.draw,
        styles=("geometric", "retro"),
    ),
    Archetype(
        "papercut",
        _all(papercut.VARIANTS),
        {"overlay": 1.15, "split": 0.8, "stack": 0.75, "frame": 0.8, "band": 0.6},
        papercut.suits,
        papercut.draw,
        styles=("papercut",),
    ),
    Archetype(
        "waves",
        _all(waves.VARIANTS),
        {"overlay": 1.15, "split": 0.9, "stack": 0.9, "frame": 0.8, "band": 0.8},
        waves.suits,
        waves.draw,
    ),
    Archetype(
        "mesh",
        _all(mesh.VARIANTS),
        {"overlay": 1.2, "split": 1.0, "stack": 0.9, "frame": 0.8, "band": 0.7},
        mesh.suits,
        mesh.draw,
        styles=("gradient",),
        blends=True,
    ),
    Archetype(
        "pattern",
        pattern.variants,
        {"overlay": 0.5, "split": 1.1, "stack": 1.1, "frame": 1.0, "band": 1.0},
        pattern.suits,
        pattern.draw,
        styles=("pattern", "brand-pattern"),
    ),
    Archetype(
        "isometric",
        isometric.variants,
        {"overlay": 1.15, "split": 1.05, "stack": 1.0, "frame": 0.9, "band": 0.8},
        isometric.suits,
        isometric.draw,
        styles=("isometric",),
    ),
    Archetype(
        "line-art",
        lineart.variants,
        {"overlay": 1.15, "split": 1.05, "stack": 1.0, "frame": 0.9, "band": 0.8},
        lineart.suits,
        lineart.draw,
        styles=("line",),
    ),
    Archetype(
        "riso",
        riso.variants,
        {"overlay": 1.15, "split": 1.0, "stack": 1.0, "frame": 0.95, "band": 0.85},
        riso.suits,
        riso.draw,
        styles=("riso",),
    ),
    Archetype(
        "infographic",
        infographic.variants,
        {"overlay": 1.05, "split": 1.1, "stack": 1.05, "frame": 0.95, "band": 0.9},
        infographic.suits,
        infographic.draw,
        styles=("infographic",),
    ),
    Archetype(
        "sale",
        _all(sale.VARIANTS),
        {"overlay": 1.15, "split": 1.1, "stack": 1.05, "frame": 0.9, "band": 0.9},
        sale.suits,
        sale.draw,
    ),
)
