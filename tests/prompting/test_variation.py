"""Steps from one improvement to another: the brief, the book and the locks stand."""

from collections.abc import Callable

import pytest

from onbrand.brand import BrandBook
from onbrand.prompting import (
    Brief,
    NoSuchPhrase,
    Phrase,
    Prompt,
    RuleImprover,
    Section,
    SectionName,
    Step,
    parse_edited,
    regenerated,
    to_text,
    varied,
)

BRIEFS = (
    "осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»",
    "Ипотека для молодой семьи, баннер, слева место под заголовок «Свой дом»",
    "Сторис: лиса у старого дуба, рассвет, без людей и машин",
    "A5 leaflet: teapot and two cups on a windowsill, rainy evening, text at the top",
    "узор из сов, баннер",
    "усы, дерзко, вид сверху, контровой свет",
)
STEPS: tuple[Step, ...] = ("another", "shorter", "bolder", "calmer")


@pytest.fixture(scope="module", params=BRIEFS)
def brief(request: pytest.FixtureRequest) -> Brief:
    return Brief(text=request.param)


@pytest.fixture
def prompt(brief: Brief, improver: RuleImprover, zerno: BrandBook) -> Prompt:
    return improver.improve(brief, zerno)


def phrases(prompt: Prompt, *kinds: str) -> list[Phrase]:
    told = (p for section in prompt.sections for p in section.phrases)
    return [p for p in told if not kinds or p.source.kind in kinds]


def locked(prompt: Prompt) -> Prompt:
    held = {
        s.name: [p.model_copy(update={"locked": True}) for p in s.phrases] for s in prompt.sections
    }
    sections = tuple(Section(name=name, phrases=tuple(told)) for name, told in held.items())
    return prompt.model_copy(update={"sections": sections})


@pytest.mark.parametrize("step", STEPS)
def test_a_step_changes_only_what_cards_added(
    prompt: Prompt, brief: Brief, zerno: BrandBook, step: Step
) -> None:
    other = varied(prompt, brief, zerno, step)
    assert phrases(other, "brief", "rule") == phrases(prompt, "brief", "rule")
    assert (other.avoid, other.lettering, other.format) == (
        prompt.avoid,
        prompt.lettering,
        prompt.format,
    )
    assert all(p.source.ref for p in phrases(other, "card"))
    assert parse_edited(other, to_text(other), zerno) == other
    assert varied(prompt, brief, zerno, step) == other


@pytest.mark.parametrize("step", STEPS)
def test_what_is_locked_stands(prompt: Prompt, brief: Brief, zerno: BrandBook, step: Step) -> None:
    held = locked(prompt)
    kept = phrases(held)
    assert [p for p in phrases(varied(held, brief, zerno, step)) if p in kept] == kept


def test_another_goes_round(prompt: Prompt, brief: Brief, zerno: BrandBook) -> None:
    seen = [prompt]
    while (other := varied(seen[-1], brief, zerno, "another")) not in seen:
        seen.append(other)
    assert other == prompt
    assert len(seen) >= 3


def test_shorter_ends(prompt: Prompt, brief: Brief, zerno: BrandBook) -> None:
    lengths = [len(to_text(prompt))]
    shortest = prompt
    while (other := varied(shortest, brief, zerno, "shorter")) != shortest:
        shortest = other
        lengths.append(len(to_text(other)))
    assert lengths == sorted(lengths, reverse=True)
    assert len(lengths) >= 3
    left = {s.name for s in shortest.sections for p in s.phrases if p.source.kind == "card"}
    assert left <= {SectionName.OBJECT}


@pytest.mark.parametrize("step", ["bolder", "calmer"])
def test_a_temper_goes_round_and_is_cited(
    improve: Callable[..., Prompt], zerno: BrandBook, step: Step
) -> None:
    brief = Brief(text=BRIEFS[0])
    prompt, refs = improve(BRIEFS[0]), []
    for _ in range(4):
        prompt = varied(prompt, brief, zerno, step)
        told = [p for p in phrases(prompt, "card") if (p.source.ref or "").startswith(step)]
        refs.append({p.source.ref for p in told})
        assert len(told) == 3
    assert refs == [{step}, {f"{step}-2"}, {f"{step}-3"}, {step}]


def test_a_temper_leaves_what_the_brief_says(zerno: BrandBook, improver: RuleImprover) -> None:
    brief = Brief(text=BRIEFS[-1])
    bolder = varied(improver.improve(brief, zerno), brief, zerno, "bolder")
    changed = {
        section.name
        for section in bolder.sections
        for phrase in section.phrases
        if (phrase.source.ref or "").startswith("bolder")
    }
    assert changed == {SectionName.STYLE}


def test_another_follows_what_the_user_wrote(zerno: BrandBook, improver: RuleImprover) -> None:
    brief = Brief(text="латте, пост")
    prompt = improver.improve(brief, zerno)
    edited = parse_edited(prompt, to_text(prompt).replace("латте", "маяк на скале", 1), zerno)
    other = varied(edited, brief, zerno, "another")
    assert "маяк на скале" in [p.text for p in phrases(other, "edit")]
    assert not {p.source.ref for p in phrases(other, "card")} & {"coffee-morning", "autumn-latte"}


def test_a_phrase_is_told_anew(prompt: Prompt, brief: Brief, zerno: BrandBook) -> None:
    for section in prompt.sections:
        for at, phrase in enumerate(section.phrases):
            other = regenerated(prompt, section.name, at, brief, zerno)
            if phrase.source.kind != "card":
                assert other == prompt
                continue
            changed = [p for p in phrases(prompt) if p not in phrases(other)]
            assert changed in ([phrase], [])
            assert len(phrases(other)) == len(phrases(prompt))


def test_a_phrase_told_anew_goes_round(improver: RuleImprover, zerno: BrandBook) -> None:
    brief = Brief(text=BRIEFS[0])
    prompt = improver.improve(brief, zerno)
    seen = [prompt]
    while (other := regenerated(seen[-1], SectionName.LIGHT, 0, brief, zerno)) not in seen:
        seen.append(other)
    assert other == prompt
    assert len(seen) >= 3


def test_a_phrase_that_is_not_there(improver: RuleImprover, zerno: BrandBook) -> None:
    brief = Brief(text=BRIEFS[0])
    prompt = improver.improve(brief, zerno)
    for index in (-1, 99):
        with pytest.raises(NoSuchPhrase):
            regenerated(prompt, SectionName.LIGHT, index, brief, zerno)


def test_cards_propose_nothing_that_the_book_forbids(
    improver: RuleImprover, harbor: BrandBook
) -> None:
    forbidding = [words.en for words in harbor.imagery.dont]
    assert "paper cups" in forbidding
    prompt = improver.improve(Brief(text="coffee to go, story"), harbor)
    assert not any("cup" in p.text for p in phrases(prompt, "card"))
