"""One phrase changed by hand."""

import pytest

from onbrand.prompting import Brief, NoSuchPhrase, RuleImprover, parse_edited, to_text
from onbrand.prompting.lint import Concern
from onbrand.prompting.phrases import AVOID, dropped, mended, own, places, toggled
from onbrand.samples import sample

BOOK = sample("zerno")
PROMPT = RuleImprover().improve(
    Brief(text="Осенний латте и круассан, пост, без людей, заголовок «Осень»"), BOOK
)


@pytest.mark.parametrize("place", places(PROMPT))
def test_every_phrase_can_be_locked_and_unlocked(place: tuple[str, int]) -> None:
    locked = toggled(PROMPT, place)
    changed = [each for each in places(PROMPT) if places(PROMPT)[each] != places(locked)[each]]
    assert changed == [place]
    assert toggled(locked, place) == PROMPT


@pytest.mark.parametrize("place", places(PROMPT))
def test_what_is_dropped_goes_and_the_rest_keeps_its_source(place: tuple[str, int]) -> None:
    left = list(places(dropped(PROMPT, place, BOOK)).values())
    expected = [phrase for each, phrase in places(PROMPT).items() if each != place]
    assert [(p.text, p.source) for p in left] == [(p.text, p.source) for p in expected]


@pytest.mark.parametrize("place", [("object", 99), ("nowhere", 0), (AVOID, -1)])
def test_a_place_that_is_not_there(place: tuple[str, int]) -> None:
    with pytest.raises(NoSuchPhrase):
        toggled(PROMPT, place)
    with pytest.raises(NoSuchPhrase):
        dropped(PROMPT, place, BOOK)


def test_only_typed_words_are_mended_once() -> None:
    typed = parse_edited(PROMPT, to_text(PROMPT) + ", Неоновый круассан, неоновый стол", BOOK)
    concern = Concern(kind="forbidden", word="неоновый", suggestion="яркий")
    made = to_text(mended(typed, concern, BOOK))
    assert "яркий круассан, неоновый стол" in made
    lost = concern.model_copy(update={"word": "латте"})
    with pytest.raises(NoSuchPhrase):
        mended(typed, lost, BOOK)
    with pytest.raises(NoSuchPhrase):
        mended(typed, concern.model_copy(update={"suggestion": None}), BOOK)


def test_the_brief_alone_is_what_it_says() -> None:
    alone = own(PROMPT, BOOK)
    assert {phrase.source.kind for phrase in places(alone).values()} == {"brief"}
    assert alone.plan.subjects == PROMPT.plan.subjects
    assert own(alone, BOOK) == alone
