"""The user's edits: untouched phrases keep their sources, the plan follows the text."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from onbrand.brand import BrandBook
from onbrand.prompting import (
    Brief,
    EmptyPrompt,
    Lettering,
    LetteringTooLong,
    Phrase,
    Prompt,
    PromptTooLong,
    RuleImprover,
    SectionName,
    marked,
    parse_edited,
    reworded,
    to_text,
)

BRIEFS = (
    "осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»",
    "Ипотека для молодой семьи, баннер, слева место под заголовок «Свой дом», кнопка «Оформить»",
    "Сторис: лиса у старого дуба, осенний рассвет, без людей и машин",
    "A5 leaflet: teapot and two cups on a windowsill, rainy evening, text at the top",
    'Poster "Blue Hour": lighthouse on a cliff, paper-cut, navy and cream, no people, no text',
)


@pytest.fixture(scope="module")
def prompts(improver: RuleImprover, zerno: BrandBook) -> tuple[Prompt, ...]:
    return tuple(improver.improve(Brief(text=text), zerno) for text in BRIEFS)


@pytest.fixture(scope="module")
def latte(prompts: tuple[Prompt, ...]) -> Prompt:
    return prompts[0]


def phrases(prompt: Prompt) -> list[Phrase]:
    return [p for line in (*(s.phrases for s in prompt.sections), prompt.avoid) for p in line]


def source_of(prompt: Prompt, text: str) -> str:
    return next(p.source.kind for p in phrases(prompt) if p.text == text)


def test_marked_runs_make_the_text(prompts: tuple[Prompt, ...]) -> None:
    for prompt in prompts:
        assert "".join(run.text for run in marked(prompt)) == to_text(prompt)
        runs = [run.text for run in marked(prompt) if run.source]
        assert sorted(runs) == sorted(p.text for p in phrases(prompt))


def test_the_longest_texts_make_prompts(latte: Prompt, strict: BrandBook) -> None:
    for word in ("a", "gin", "cheap", "x" * 7999):
        text = f"{word};" * (8000 // (len(word) + 1))
        assert "".join(p.text for p in phrases(parse_edited(latte, text, strict))).strip(word) == ""


def test_prompts_longer_than_any_text_are_refused(latte: Prompt) -> None:
    phrase = {"text": "a", "source": {"kind": "edit"}}
    scene = {"name": "scene", "phrases": [phrase]}
    for change in (
        {"sections": [scene] * (len(SectionName) + 1)},
        {"sections": [scene | {"phrases": [phrase] * 4001}]},
        {"avoid": [phrase] * 4001},
        {"avoid": [phrase | {"text": "a" * 8001}]},
        {"avoid": [phrase | {"text": "a" * 8000}] * 64},
        {"plan": {"subjects": ["oak"] * 100_000}},
    ):
        with pytest.raises(ValidationError):
            Prompt.model_validate(latte.model_dump() | change)


def test_what_is_not_edited_is_the_same_prompt(
    prompts: tuple[Prompt, ...], zerno: BrandBook
) -> None:
    for prompt in prompts:
        assert parse_edited(prompt, to_text(prompt), zerno) == prompt
        assert parse_edited(prompt, f"\n{to_text(prompt)}\r\n ", zerno) == prompt


def test_an_edited_phrase_is_an_edit_and_the_rest_keeps_its_source(
    latte: Prompt, zerno: BrandBook
) -> None:
    edited = parse_edited(latte, to_text(latte).replace("небольшая тыква", "сова на ветке"), zerno)
    assert source_of(edited, "сова на ветке") == "edit"
    assert source_of(edited, "осенний латте") == "brief"
    assert source_of(edited, "кленовые листья") == "card"
    untouched = [p for p in phrases(latte) if p.text != "небольшая тыква"]
    assert [p for p in phrases(edited) if p.source.kind != "edit"] == untouched


def test_the_plan_follows_the_text(latte: Prompt, zerno: BrandBook) -> None:
    text = to_text(latte).replace("осенний латте", "три совы зимней ночью", 1)
    edited = parse_edited(latte, text, zerno)
    assert edited.plan.subjects[0] == "owl"
    assert edited.plan.counts["owl"] == 3
    assert edited.plan.mood == "night"
    assert "latte" not in edited.plan.subjects


def test_the_lettering_is_edited_in_its_lines(latte: Prompt, zerno: BrandBook) -> None:
    text = to_text(latte).replace("«Осенний латте уже здесь»", "«Тёплый “сезон” открыт!»")
    edited = parse_edited(latte, text, zerno)
    assert edited.lettering == Lettering(headline="Тёплый “сезон” открыт!")
    assert "Заголовок: «Тёплый “сезон” открыт!»" in to_text(edited)
    more = parse_edited(latte, to_text(latte) + '\nКнопка: "Попробовать"\nСноска: до марта', zerno)
    assert more.lettering == Lettering(
        headline="Осенний латте уже здесь", call_to_action="Попробовать", legal="до марта"
    )
    assert source_of(more, "Заголовок: «Осенний латте уже здесь»") == "brief"


def test_other_words_change_nothing_else(latte: Prompt, zerno: BrandBook) -> None:
    words = Lettering(headline="Зимний раф", call_to_action="Зайти")
    other = reworded(latte, words)
    assert other.lettering == words
    text = to_text(other)
    assert "Заголовок: «Зимний раф»" in text
    assert "Осенний латте уже здесь" not in text
    assert parse_edited(other, text, zerno) == other
    assert (other.plan, other.avoid) == (latte.plan, latte.avoid)
    same = {s.name: s.phrases for s in latte.sections if s.name != SectionName.LETTERING}
    assert {s.name: s.phrases for s in other.sections if s.name in same} == same
    assert reworded(other, latte.lettering).lettering == latte.lettering


def test_a_dropped_line_is_dropped(latte: Prompt, zerno: BrandBook) -> None:
    lines = [li for li in to_text(latte).split("\n") if not li.startswith(("Заголовок", "Детали"))]
    edited = parse_edited(latte, "\n".join(lines), zerno)
    assert edited.lettering == Lettering()
    assert "pumpkin" not in edited.plan.subjects


def test_a_moved_phrase_keeps_its_source(latte: Prompt, zerno: BrandBook) -> None:
    text = (
        to_text(latte)
        .replace(", небольшая тыква", "")
        .replace("Главный объект: осенний латте", "Главный объект: осенний латте; небольшая тыква")
    )
    edited = parse_edited(latte, text, zerno)
    assert source_of(edited, "небольшая тыква") == "card"


def test_a_word_added_to_a_phrase_makes_it_an_edit(latte: Prompt, zerno: BrandBook) -> None:
    text = to_text(latte).replace("кленовые листья", "мокрые кленовые листья")
    assert source_of(parse_edited(latte, text, zerno), "мокрые кленовые листья") == "edit"


def test_text_with_no_labels_is_read_as_the_object(latte: Prompt, zerno: BrandBook) -> None:
    edited = parse_edited(latte, "Маяк на скале ночью", zerno)
    assert edited.plan.subjects == ("lighthouse", "cliff")
    assert edited.format == latte.format
    assert to_text(edited) == "Главный объект: Маяк на скале ночью."


def test_the_task_may_change_the_format(latte: Prompt, zerno: BrandBook) -> None:
    text = to_text(latte).replace("пост для соцсетей", "сторис")
    assert parse_edited(latte, text, zerno).format == "story"
    assert parse_edited(latte, to_text(latte) + "\nКомпозиция: воздух", zerno).format == "post"


def test_conflicts_are_read_again(latte: Prompt, strict: BrandBook) -> None:
    edited = parse_edited(latte, to_text(latte) + "\nДетали: бокал вина", strict)
    assert [c.forbids for c in edited.conflicts] == ["alcohol"]


def test_limits_are_read_again(latte: Prompt, zerno: BrandBook) -> None:
    edited = parse_edited(latte, to_text(latte) + " без людей", zerno)
    assert "people" in edited.plan.exclude


def test_bad_edits(latte: Prompt, zerno: BrandBook) -> None:
    with pytest.raises(EmptyPrompt):
        parse_edited(latte, " \n…", zerno)
    with pytest.raises(PromptTooLong):
        parse_edited(latte, "слово " * 2000, zerno)
    with pytest.raises(LetteringTooLong, match="120"):
        parse_edited(latte, f"Заголовок: «{'а' * 121}»", zerno)


PIECES = [
    "",
    " ",
    "\n",
    "; ",
    ". ",
    "лиса",
    "Свет: ",
    "«",
    "»",
    "Заголовок: «Да»\n",
    "без людей",
    "🎃",
]
EDITS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 30),
        st.sampled_from(PIECES) | st.text(max_size=12),
    ),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(which=st.integers(0, len(BRIEFS) - 1), edits=EDITS)
def test_any_edit_is_read_and_then_stands(
    which: int, edits: list[tuple[float, int, str]], prompts: tuple[Prompt, ...], zerno: BrandBook
) -> None:
    prompt = prompts[which]
    text = to_text(prompt)
    for place, length, words in edits:
        at = int(place * len(text))
        text = text[:at] + words + text[at + length :]
    try:
        edited = parse_edited(prompt, text, zerno)
    except (EmptyPrompt, LetteringTooLong):
        return
    assert parse_edited(edited, to_text(edited), zerno) == edited
    assert "".join(run.text for run in marked(edited)) == to_text(edited)
    given_phrases = phrases(prompt)
    for phrase in phrases(edited):
        assert phrase.source.kind == "edit" or phrase in given_phrases


def test_no_edit_takes_long(prompts: tuple[Prompt, ...], zerno: BrandBook) -> None:
    begun = time.process_time()
    parse_edited(prompts[0], to_text(prompts[0]) + " кот" + " " * 4000 + "пёс", zerno)
    assert time.process_time() - begun < 1.5


@settings(max_examples=60, deadline=None)
@given(which=st.integers(0, len(BRIEFS) - 1), number=st.integers(0, 40))
def test_every_untouched_phrase_keeps_its_source(
    which: int, number: int, prompts: tuple[Prompt, ...], zerno: BrandBook
) -> None:
    prompt = prompts[which]
    all_phrases = phrases(prompt)
    chosen = all_phrases[number % len(all_phrases)]
    edited = parse_edited(prompt, to_text(prompt).replace(chosen.text, "сова", 1), zerno)
    kept = [p for p in phrases(edited) if p.source.kind != "edit"]
    assert kept == [p for p in all_phrases if p is not chosen]


def test_what_is_written_below_the_limits_is_wanted(latte: Prompt, zerno: BrandBook) -> None:
    assert latte.avoid
    text = to_text(latte)
    wanted = parse_edited(latte, f"{text}\nрядом красный зонт", zerno)
    props = next(s.phrases for s in wanted.sections if s.name is SectionName.PROPS)
    assert [p.text for p in props if p.source.kind == "edit"] == ["рядом красный зонт"]
    assert "umbrella" in wanted.plan.subjects
    assert wanted.avoid == latte.avoid
    for more in ("\nбез ламп", "\n\n", "\nNo lamps, please"):
        limited = parse_edited(latte, text + more, zerno)
        assert limited.sections == latte.sections
        assert len(limited.avoid) == len(latte.avoid) + bool(more.strip())
    going_on = parse_edited(latte, f"{text.rstrip('.')},\nлампы", zerno)
    assert "лампы" in going_on.avoid[-1].text
