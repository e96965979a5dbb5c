"""The ways to carry out one brief: each take is a choice of cards that go together."""

from collections.abc import Iterator
from dataclasses import dataclass

from onbrand.prompting.cards import SURE, Card, Hit, Library
from onbrand.prompting.format import format_spans
from onbrand.prompting.mood import read_mood, read_style
from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.nouns import find_nouns, nouns

_MOST = 5
_OTHERS = 4  # nearest cards that another take may be of
_AKIN = 0.6  # of the best score: what is less near is another subject
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Take:
    """`found` are the cards that the brief is about, `sure` those of them that may name things
    and a place; `light` is for what they leave dark, `stage` for what they leave unset; `beside`
    completes what the brief tells itself. A `styled` stage begins with the style asked for."""

    found: tuple[Card, ...]
    sure: tuple[Card, ...]
    light: Card
    stage: tuple[Card, ...]
    beside: Card
    styled: bool = False

    @property
    def makers(self) -> tuple[Card, ...]:
        """Who tells how the picture is made: a style that the brief asks for comes first."""
        return (*self.stage, *self.sure) if self.styled else (*self.sure, *self.stage)


def first_take(about: str, language: Language, library: Library) -> Take:
    hits = _in_tune(library.nearest(_topic(about)))
    sure = tuple(hit.card for hit in hits if hit.score >= SURE)
    return _take(tuple(hit.card for hit in hits), sure, 0, about, language, library)


def takes(about: str, language: Language, library: Library) -> tuple[Take, ...]:
    """The improver's own first; never fewer than three."""
    first = first_take(about, language, library)
    others = list(_others(library.ranked(_topic(about), _OTHERS + len(first.found)), first))
    told: list[tuple[Card, ...]] = [(card,) for card in others[: _MOST - 1]]
    told += [()] * (_FEWEST - 1 - len(told))
    return (
        first,
        *(_take(c, c, at, about, language, library) for at, c in enumerate(told, start=1)),
    )


def _topic(about: str) -> str:
    """A post for a network is not about the network."""
    told, at = [], 0
    for start, end, _ in sorted(format_spans(about)):
        told.append(about[at:start])
        at = max(at, end)
    return "".join([*told, about[at:]])


def _others(hits: tuple[Hit, ...], first: Take) -> Iterator[Card]:
    for hit in hits:
        if hit.card not in first.found and hit.score >= hits[0].score * _AKIN:
            yield hit.card


def _take(
    found: tuple[Card, ...],
    sure: tuple[Card, ...],
    at: int,
    about: str,
    language: Language,
    library: Library,
) -> Take:
    lights = library.called(f"neutral-{read_mood(about)}") or library.called("neutral-day")
    styled = _of_style(about, library)
    stages = (*_of_things(about, language, library), *library.called("stage"))
    turned = at % len(stages)
    beside = library.called("beside")
    return Take(
        found,
        sure,
        lights[at % len(lights)],
        (*styled, *stages[turned:], *stages[:turned]),
        beside[at % len(beside)],
        styled=bool(styled),
    )


def _in_tune(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """A second card joins when one of the two tells the season: «осенняя распродажа обуви»."""
    return hits if any(hit.card.shelf == "seasons" for hit in hits) else hits[:1]


def _of_style(about: str, library: Library) -> tuple[Card, ...]:
    """A style of the brief decides what things are made of."""
    style = read_style(about)
    return library.called(f"style-{style}") if style else ()


def _of_things(about: str, language: Language, library: Library) -> tuple[Card, ...]:
    kinds = dict.fromkeys(nouns()[id_].kind for id_ in find_nouns(about, language))
    found = (library.called(f"stage-{kind}") for kind in kinds)
    return next((stage for stage in found if stage), ())
