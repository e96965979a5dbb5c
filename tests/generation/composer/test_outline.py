"""Tone on tone: what melts into the pixels behind it is found, blamed and dressed anew."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from onbrand.artwork import rasterize
from onbrand.color import Color
from onbrand.generation.composer.critic import Seen, judge
from onbrand.generation.composer.engine import on_sheet
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outline import lost
from onbrand.generation.composer.scene import Role, Scene
from onbrand.generation.composer.shapes import ell
from onbrand.layout import backdrop

from .test_critic import ENOUGH, SEEDS, Stand

# Things that are mostly body, so that a body in the ground's tone melts.
BODIED = ("teapot", "armchair", "apple", "key", "sofa")
DOZEN = range(12)


def shown(
    seed: int, *, melted: bool, role: Role = "hero", seen_on: Mapping[str, Color] | None = None
) -> Seen:
    """A thing before a disc that its scene knows nothing of; `melted` in the disc's tone."""
    at, scene = Stand.of(seed), Stand.of(seed).scene()
    scene.seen_on = seen_on or {}
    name = _name(seed)
    own = str(KIT[name].params[KIT[name].body or ""].default)
    tone = own if melted else scene.shade("ink" if _light(scene, own) else "paper", 0.5)
    scene.pen.fill(ell(at.x, at.foot - at.tall * 0.4, at.tall * 1.2), tone)
    wear = {KIT[name].body or "": own}
    scene.canvas = replace(scene.canvas, quiet=())  # support is left out where words are
    scene.put(name, at.x, at.foot, at.tall * 0.6, ground=tone, role=role, wear=wear)
    ground = rasterize(backdrop(scene.vector(), at.layout), 270)
    return Seen(ground, at.layout, tuple(on_sheet(scene, at.layout)))


def _name(seed: int) -> str:
    names = [name for name in BODIED if name in KIT and KIT[name].body]
    return names[seed % len(names)]


def _light(scene: Scene, tone: str) -> bool:
    return float(scene.ramps.tone(tone).oklab[0]) > 0.5


def test_a_thing_in_the_tone_of_what_is_behind_it_is_scored_below_one_that_is_told() -> None:
    pairs = [(judge(shown(s, melted=False)), judge(shown(s, melted=True))) for s in SEEDS]
    caught = [bad.score < good.score and bad.outline < good.outline for good, bad in pairs]
    assert np.mean(caught) >= ENOUGH, [_name(s) for s in SEEDS if not caught[s]]


def test_company_that_melts_is_found_as_the_hero_is() -> None:
    found = [judge(shown(s, melted=True, role="support")).outline for s in SEEDS]
    sound = [judge(shown(s, melted=False, role="support")).outline for s in SEEDS]
    caught = [bad < good for bad, good in zip(found, sound, strict=True)]
    assert np.mean(caught) >= ENOUGH, [_name(s) for s in SEEDS if not caught[s]]


def test_what_melts_is_dressed_for_what_is_really_behind_it() -> None:
    for seed in DOZEN:
        melted = shown(seed, melted=True)
        behind = lost(melted.outlines)
        assert list(behind) == [_name(seed)], (seed, melted.outlines)
        again = shown(seed, melted=True, seen_on=behind)
        assert again.outlines[0].clear > melted.outlines[0].clear + 0.15, (seed, _name(seed))
