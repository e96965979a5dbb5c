from contextlib import suppress

import pytest

from onbrand.generation.composer.archetypes import ARCHETYPES
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import plan
from onbrand.layout.grid import overlap
from onbrand.prompting import Lettering
from onbrand.samples import sample, sample_ids

from .scenes import BRIEFS, WORDS, archetype, busy, drafts, form, ground

NAMES = [known.name for known in ARCHETYPES]
FORMATS = ("post", "portrait", "story", "banner", "og", "a4")


def test_every_archetype_has_a_brief_and_three_structures() -> None:
    assert set(NAMES) == set(BRIEFS)
    for known in ARCHETYPES:
        assert known.suits(BRIEFS[known.name]) > 0
        every = {name for brief in BRIEFS.values() for name in known.variants(brief)}
        assert len(every) >= 3, known.name


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("format_id", FORMATS)
def test_nothing_enters_the_quiet_places(name: str, format_id: str) -> None:
    """Measured on what is drawn: the ground under words and around the logo stays calm."""
    found = 0
    first = NAMES.index(name) + FORMATS.index(format_id)
    for seed in (first, first + 1):
        brand = sample_ids()[seed % 4]
        for layout, scene in drafts(name, format_id, sample(brand), seed):
            found += 1
            pixels = ground(layout, scene)
            kept = [*layout.quiet, layout.clear]
            for box in kept:
                assert box is not None
                assert busy(pixels, layout, box) < 0.01, (brand, layout.kind, layout.variant)
            assert all(scene.canvas.free(thing.box) for thing in scene.things)
    assert found >= 4


@pytest.mark.parametrize("name", NAMES)
def test_there_is_one_clear_hero_on_the_stage(name: str) -> None:
    for format_id in FORMATS:
        for layout, scene in drafts(name, format_id, sample("les"), 3):
            heroes = [thing for thing in scene.things if thing.role == "hero"]
            assert len(heroes) == 1, (layout.kind, format_id)
            stage = scene.canvas.stage
            assert overlap(heroes[0].box, stage) or name == "pattern"
            supports = [thing for thing in scene.things if thing.role == "support"]
            area = heroes[0].box.width * heroes[0].box.height
            assert all(area > 0.5 * each.box.width * each.box.height for each in supports)


@pytest.mark.parametrize("name", NAMES)
def test_only_tones_of_the_brand_are_used(name: str) -> None:
    book = sample("harbor")
    known = {swatch.id for swatch in book.palette.swatches} | {"neutral"}
    for _, scene in drafts(name, "post", book, 1):
        for part in scene.pen.svg().split('data-token="')[1:]:
            token = part.split('"')[0].rstrip("0123456789").rstrip("+-")
            assert token in known or token.startswith("people"), token


def test_a_whole_stage_of_words_leaves_no_room() -> None:
    book = sample("sever")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    canvas = Canvas.of(layout)
    full = Canvas(
        canvas.width, canvas.height, canvas.px, canvas.whole, (canvas.whole,), (), symmetric=False
    )
    for known in ARCHETYPES:
        scene = Scene(full, Ramps(book), "seed", grain=False)
        if known.name in {"pattern", "geometric"}:
            continue  # cells under words are left empty
        with pytest.raises(Crowded):
            known.draw(scene, BRIEFS[known.name], known.variants(BRIEFS[known.name])[0])


def test_every_drawing_of_the_kit_can_be_a_hero() -> None:
    """Whatever is asked for, some composition shows it."""
    book = sample("zerno")
    layout = plan(book, form(book, "post"), Lettering(), kind="overlay")
    for name in sorted(KIT):
        brief = ScenePlan((name,))
        best = max(ARCHETYPES, key=lambda known: known.suits(brief))
        assert best.suits(brief) > 0, name
        shown = False
        for variant in dict.fromkeys(best.variants(brief)):
            scene = Scene(Canvas.of(layout), Ramps(book), "seed", grain=False)
            with suppress(Crowded):
                best.draw(scene, brief, variant)
            shown |= any(thing.name == name for thing in scene.things)
        assert shown or KIT[name].size_m >= 40, (name, best.name)


def test_things_stand_in_true_proportion() -> None:
    book = sample("les")
    layout = plan(book, form(book, "banner"), Lettering(), kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "seed", grain=False)
    archetype("landscape").draw(scene, ScenePlan(("house", "dog")), "hills")
    sizes = {thing.name: thing.box.height for thing in scene.things if thing.role != "prop"}
    assert sizes["house"] > 2 * sizes.get("dog", 0)
