"""One prompt, as each generator wants to read it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.brand import BrandBook
from onbrand.prompting import (
    Brief,
    Language,
    Phrase,
    Prompt,
    RuleImprover,
    TextHabits,
    render,
)

BRIEFS = (
    "осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»",
    "Сторис: лиса у старого дуба, тёмно-синий и золотой, без людей и машин",
    "A5 leaflet: teapot and two cups on a windowsill, rainy evening, text at the top",
    'Poster "Blue Hour": lighthouse on a cliff, paper-cut, navy and cream, no people, no boats',
)


@pytest.fixture(scope="module")
def prompts(improver: RuleImprover, harbor: BrandBook) -> tuple[Prompt, ...]:
    return tuple(improver.improve(Brief(text=text), harbor) for text in BRIEFS)


def asked(prompt: Prompt) -> list[Phrase]:
    """Must-haves and constraints."""
    told = (p for section in prompt.sections for p in section.phrases)
    return [*(p for p in told if p.source.kind == "brief"), *prompt.avoid]


HABITS = st.builds(
    TextHabits,
    form=st.sampled_from(["sentences", "tags"]),
    limit=st.none() | st.integers(50, 1500),
    negative=st.sampled_from(["apart", "within"]),
    colors=st.sampled_from(["none", "names"]),
)


@settings(max_examples=80, deadline=None)
@given(which=st.integers(0, len(BRIEFS) - 1), habits=HABITS)
def test_nothing_asked_for_is_ever_cut(
    which: int, habits: TextHabits, prompts: tuple[Prompt, ...], harbor: BrandBook
) -> None:
    prompt = prompts[which]
    told = render(prompt, habits, harbor)
    for phrase in asked(prompt):
        said = phrase.text.lower() in told.text.lower()
        words = phrase.text.lower().removeprefix("no ").removeprefix("без ").split(",")[0]
        assert said or words.split(" or ")[0].split(" и ")[0] in told.negative.lower()
    assert all(phrase.source.kind in {"card", "rule"} for phrase in told.dropped)
    assert told.fits == (habits.limit is None or len(told.text) <= habits.limit)
    assert bool(told.negative) <= (habits.negative == "apart")
    if habits.limit is None:
        assert told.dropped == ()


@settings(max_examples=40, deadline=None)
@given(which=st.integers(0, len(BRIEFS) - 1), short=st.integers(100, 900), more=st.integers(0, 500))
def test_more_room_keeps_more(
    which: int, short: int, more: int, prompts: tuple[Prompt, ...], harbor: BrandBook
) -> None:
    less, rest = (
        render(prompts[which], TextHabits(limit=limit), harbor) for limit in (short, short + more)
    )
    assert less.dropped[: len(rest.dropped)] == rest.dropped
    assert not less.fits or rest.fits


def test_cards_go_before_the_book(prompts: tuple[Prompt, ...], harbor: BrandBook) -> None:
    kinds = [p.source.kind for p in render(prompts[2], TextHabits(limit=60), harbor).dropped]
    assert kinds == sorted(kinds)
    assert set(kinds) == {"card", "rule"}


def test_five_hundred_characters_hold_a_short_brief(
    prompts: tuple[Prompt, ...], harbor: BrandBook
) -> None:
    told = render(prompts[2], TextHabits(limit=500, negative="apart"), harbor)
    assert told.fits
    assert "teapot and two cups" in told.text.lower()


def test_a_list_of_tags_has_no_sentences(prompts: tuple[Prompt, ...], harbor: BrandBook) -> None:
    text = render(prompts[3], TextHabits(form="tags", negative="apart"), harbor).text
    assert text.startswith("poster, lighthouse on a cliff, ")
    assert ". " not in text


def test_a_negative_prompt_names_the_bare_things(
    prompts: tuple[Prompt, ...], harbor: BrandBook
) -> None:
    told = render(prompts[3], TextHabits(negative="apart"), harbor)
    assert told.negative.startswith("people, boats")
    assert "no people" not in told.text.lower()
    assert "no people" in render(prompts[3], TextHabits(), harbor).text.lower()


def test_colors_as_the_generator_reads_them(prompts: tuple[Prompt, ...], harbor: BrandBook) -> None:
    navy = next(s for s in harbor.palette.swatches if s.name.en == "Harbor navy")
    by = {
        colors: render(prompts[3], TextHabits(colors=colors), harbor).text
        for colors in ("none", "names", "hex")
    }
    assert "Harbor navy" not in by["none"]
    assert "navy and cream" in by["none"].lower()
    assert "“Harbor navy”" in by["names"]
    assert str(navy.color) not in by["names"]
    assert "“Harbor navy”" not in by["hex"]
    assert f"navy ({navy.color})" in by["hex"].lower()
    russian = render(prompts[1], TextHabits(colors="hex"), harbor).text
    assert f"({navy.color})" in russian
    assert "«Портовый синий»" not in russian


@pytest.mark.parametrize(("which", "language"), [(0, "en"), (3, "ru")])
def test_cards_and_rules_speak_the_language_of_the_generator(
    which: int, language: Language, prompts: tuple[Prompt, ...], harbor: BrandBook
) -> None:
    prompt = prompts[which]
    text = render(prompt, TextHabits(language=language), harbor).text
    own = [p for section in prompt.sections for p in section.phrases if p.source.kind == "card"]
    assert own
    assert not any(phrase.text in text for phrase in own)
    assert {"en": "no tea bags" in text, "ru": "без " in text}[language]
