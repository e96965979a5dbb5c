"""What of a direction can be followed, told before anything is drawn."""

import pytest

from onbrand.brand import BrandBook, Words
from onbrand.brand.book import UnknownSwatch
from onbrand.errors import Problem
from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.archetypes import ARCHETYPES
from onbrand.generation.composer.directing import (
    BarredArchetype,
    UnfitArchetype,
    UnfitCorner,
    UnfitEmphasis,
    UnfitLayout,
    UnknownArchetype,
    UnknownHero,
    UnknownMood,
    check,
    options,
)
from onbrand.generation.composer.house import barred, liking
from onbrand.generation.composer.plan import ScenePlan
from onbrand.layout import Nudge, UnknownLayout
from onbrand.prompting import Direction, Lettering
from onbrand.samples import sample, sample_ids

from .scenes import archetype, form, request

GOOD = (
    Direction(archetype="still-life", layout="stack"),
    Direction(mood="night", hero="croissant"),
    Direction(hero="круассан", nudge=Nudge(corner="top-left")),
)
BAD: tuple[tuple[Direction, type[Problem], str], ...] = (
    (Direction(archetype="sculpture"), UnknownArchetype, "still-life"),
    (Direction(archetype="people"), UnfitArchetype, "still-life"),
    (Direction(layout="spiral"), UnknownLayout, "spiral"),
    (Direction(layout="split", archetype="pattern", nudge=Nudge(corner="top-right")),
     UnfitCorner, "top-left"),
    (Direction(layout="overlay", archetype="pattern"), UnfitLayout, "split"),
    (Direction(mood="stormy"), UnknownMood, "dusk"),
    (Direction(hero="whale"), UnknownHero, "cup, croissant"),
    (Direction(emphasis="mauve"), UnknownSwatch, "mauve"),
    (Direction(emphasis="roast"), UnfitEmphasis, "espresso"),
)  # fmt: skip


def told(book: BrandBook, *, style: str = "", dont: str = "", ru: str = "") -> BrandBook:
    """The book with words on the style of its pictures."""
    imagery = book.imagery.model_copy(
        update={
            "style": (Words(en=style, ru=ru),) if style else (),
            "dont": (Words(en=dont, ru=ru),) if dont else (),
        }
    )
    return book.model_copy(update={"imagery": imagery})


@pytest.mark.parametrize("direction", GOOD)
def test_what_can_be_followed_is(direction: Direction) -> None:
    asked = request()
    check(direction, asked.prompt, asked.book, asked.format)


@pytest.mark.parametrize(("direction", "error", "helps"), BAD)
def test_what_cannot_be_followed_is_told_with_what_can(
    direction: Direction, error: type[Problem], helps: str
) -> None:
    asked = request()
    with pytest.raises(error, match=helps):
        check(direction, asked.prompt, asked.book, asked.format)


def test_a_layout_for_other_proportions_is_refused() -> None:
    asked = request("zerno", "story")
    with pytest.raises(UnfitLayout, match="overlay"):
        check(Direction(layout="split"), asked.prompt, asked.book, asked.format)


def test_a_hero_may_ask_for_another_archetype() -> None:
    """An archetype is judged by the thing that will be its hero."""
    asked = request(subjects=("house", "cup"), setting="road")
    with pytest.raises(UnfitArchetype):
        check(Direction(archetype="still-life"), asked.prompt, asked.book, asked.format)
    wanted = Direction(archetype="still-life", hero="cup")
    check(wanted, asked.prompt, asked.book, asked.format)


@pytest.mark.parametrize("brand", sample_ids())
def test_every_option_can_be_taken(brand: str) -> None:
    asked = request(brand)
    may = options(asked.prompt, asked.book, asked.format)
    assert may.archetypes
    single = (
        *(Direction(archetype=name) for name in may.archetypes),
        *(Direction(layout=name) for name in may.layouts),
        *(Direction(mood=name) for name in may.moods),
        *(Direction(hero=name) for name in may.heroes),
        *(Direction(emphasis=name) for name in may.emphases),
        *(Direction(nudge=Nudge(corner=corner)) for corner in may.corners),
    )
    for direction in single:
        check(direction, asked.prompt, asked.book, asked.format)


@pytest.mark.parametrize(
    ("en", "ru"), [("paper-cut scenes", ""), ("no papercut", ""), ("x", "бумажная аппликация")]
)
def test_a_style_that_the_book_warns_of_is_never_taken(en: str, ru: str) -> None:
    asked = request("les", subjects=("fox",), style="papercut")
    plan = ScenePlan.of(asked)
    assert ranking(asked, plan)[0].archetype.name == "papercut"
    book = told(asked.book, dont=en, ru=ru)
    assert barred(archetype("papercut"), book)
    asked = request("les", subjects=("fox",), style="papercut", book=book)
    assert "papercut" not in {way.archetype.name for way in ranking(asked, plan)}
    with pytest.raises(BarredArchetype):
        check(Direction(archetype="papercut"), asked.prompt, book, form(book, "post"))


def test_a_style_that_the_book_asks_for_comes_earlier() -> None:
    def places(book: BrandBook) -> list[int]:
        """Of the first papercut in the ranking of one order each."""
        orders = [request("les", subjects=("fox",), seed=seed, book=book) for seed in range(12)]
        ways = [ranking(asked, ScenePlan.of(asked)) for asked in orders]
        names = [[way.archetype.name for way in found] for found in ways]
        return [found.index("papercut") for found in names if "papercut" in found]

    plain = sample("les")
    asks = told(plain, style="layers cut from paper, paper-cut")
    assert liking(archetype("papercut"), asks) > 1
    assert sum(places(asks)) < sum(places(plain))
    assert not places(told(plain, style="no paper-cut"))


def test_a_book_without_gradients_bars_what_blends() -> None:
    book = sample("les")
    strict = book.palette.model_copy(update={"gradients": "none"})
    flat = book.model_copy(update={"palette": strict})
    for each in ARCHETYPES:
        assert barred(each, flat) == each.blends
        assert not barred(each, book)


def test_nothing_is_laid_on_a_pattern_unless_there_are_no_words() -> None:
    asked = request(lettering=Lettering())
    wanted = Direction(archetype="pattern", layout="overlay")
    check(wanted, asked.prompt, asked.book, asked.format)
