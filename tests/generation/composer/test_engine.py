import hashlib
import os
import subprocess
import sys
from typing import Any

import pytest

from onbrand.artwork import Vector, decode
from onbrand.conformance import inspect
from onbrand.generation import GenerationFailed, GeneratorBusy
from onbrand.generation.composer import Composer
from onbrand.progress import Cancelled, Event, Preview, Step
from onbrand.prompting import Lettering
from onbrand.samples import sample_ids

from .scenes import request

TYPICAL: dict[str, dict[str, Any]] = {
    "zerno": {"subjects": ("cup", "pumpkin"), "season": "autumn"},
    "sever": {"subjects": ("house", "key")},
    "les": {"subjects": ("fox", "fir"), "setting": "forest", "mood": "night"},
    "harbor": {"subjects": ("teapot", "tea_cup"), "setting": "table"},
}
DIGEST = """
import hashlib
from onbrand.generation import Request
from onbrand.generation.composer import Composer
from onbrand.prompting import Lettering, Plan, Prompt
from onbrand.samples import sample

book = sample("les")
form = next(known for known in book.formats if known.id == "portrait")
plan = Plan(subjects=("fox", "fir", "mushroom"), setting="forest", exclude=("owl", "cat", "dog"))
prompt = Prompt(language="ru", sections=(), format="portrait", plan=plan,
                lettering=Lettering(headline="Лес рядом", call_to_action="Прийти"))
for take in range(3):
    request = Request(prompt, book, form, seed=5, take=take)
    made = Composer().generate(request, lambda event: None, lambda: False)
    print(hashlib.sha256(made.artwork.svg.encode()).hexdigest())
"""


def quiet(_event: Event) -> None:
    pass


def never() -> bool:
    return False


def test_the_same_request_gives_the_same_bytes_in_every_process() -> None:
    """Also under another hash seed: no set or dictionary order leaks into a picture."""
    found = [
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "4321")
    ]
    assert found[0] == found[1]
    assert len(set(found[0].split())) == 3


def test_what_was_drawn_before_changes_nothing() -> None:
    composer = Composer()
    first = composer.generate(request("harbor", seed=3), quiet, never)
    for take in range(3):
        composer.generate(request("sever", "banner", take=take), quiet, never)
    again = composer.generate(request("harbor", seed=3), quiet, never)
    assert first == again


def test_another_seed_gives_another_picture() -> None:
    digests = {
        hashlib.sha256(repr(Composer().generate(request(seed=seed), quiet, never)).encode())
        .hexdigest()
        for seed in range(3)
    }  # fmt: skip
    assert len(digests) == 3


@pytest.mark.parametrize("brand", sample_ids())
def test_takes_differ_in_archetype_or_layout(brand: str) -> None:
    made = [
        Composer().generate(request(brand, take=take, **TYPICAL[brand]), quiet, never).notes
        for take in range(4)
    ]
    ways = {(notes["archetype"], notes["layout"]) for notes in made}
    assert len(ways) == 4
    assert len({notes["archetype"] for notes in made}) >= 2


@pytest.mark.parametrize("brand", sample_ids())
@pytest.mark.parametrize("format_id", ["post", "story", "banner", "a4"])
def test_typical_briefs_are_on_brand(brand: str, format_id: str) -> None:
    words = Lettering(
        headline="Всё, что нужно",
        subline="Коротко и по делу",
        call_to_action="Узнать больше",
        legal="Подробности на сайте.",
    )
    take = ("post", "story", "banner", "a4").index(format_id)
    asked = request(brand, format_id, lettering=words, take=take, **TYPICAL[brand])
    made = Composer().generate(asked, quiet, never)
    report = inspect(made.artwork, asked.book, asked.format, made.placed)
    failed = [found for found in report.findings if found.hard and found.verdict == "fail"]
    assert not failed, (made.notes, failed)


def test_progress_goes_forward_and_the_preview_comes_before_the_end() -> None:
    events: list[Event] = []
    Composer().generate(request(), events.append, never)
    steps = [event for event in events if isinstance(event, Step)]
    assert [step.share for step in steps] == sorted(step.share for step in steps)
    assert list(dict.fromkeys(step.stage for step in steps)) == [
        "planning", "sketching", "choosing", "drawing",
    ]  # fmt: skip
    (preview,) = (event for event in events if isinstance(event, Preview))
    picture = decode(preview.data)
    assert preview.media_type == "image/webp"
    assert picture.width == picture.height == 480
    assert events.index(preview) < len(events) - 1


@pytest.mark.parametrize("asked", [1, 3, 5])
def test_a_cancelled_request_stops(asked: int) -> None:
    questions = 0

    def stop() -> bool:
        nonlocal questions
        questions += 1
        return questions >= asked

    with pytest.raises(Cancelled):
        Composer().generate(request(), quiet, stop)
    assert questions == asked


def test_a_brief_without_things_still_gives_a_picture() -> None:
    made = Composer().generate(request(subjects=(), lettering=Lettering()), quiet, never)
    assert made.placed is not None
    assert not made.placed.texts


def test_what_is_excluded_is_not_drawn() -> None:
    asked = request("les", subjects=("fox", "owl"), exclude=("owl", "fir"), setting="forest")
    for take in range(3):
        again = request("les", take=take, subjects=("fox", "owl"), exclude=("owl", "fir"),
                        setting="forest")  # fmt: skip
        made = Composer().generate(again, quiet, never)
        assert isinstance(made.artwork, Vector)
        assert 'id="owl-' not in made.artwork.svg
        assert 'id="fir-' not in made.artwork.svg
    assert asked.prompt.plan.exclude


def test_words_that_fit_nowhere_are_a_permanent_failure() -> None:
    words = Lettering(headline="щ" * 118)
    with pytest.raises(GenerationFailed) as caught:
        Composer().generate(request(lettering=words), quiet, never)
    assert not isinstance(caught.value, GeneratorBusy)


def test_warming_up_draws_for_nobody() -> None:
    Composer().warm(request().book)
