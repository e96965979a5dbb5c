"""Things that pictures are asked to show: the nouns of the tables, found in Russian and English
texts. A table holds one kind; a row names one thing."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, zip_longest

from onbrand.vocabulary.concepts import concepts, idioms
from onbrand.vocabulary.lemmas import Language, is_noun, language_of, plain, tokens
from onbrand.vocabulary.matching import Match, Phrases
from onbrand.vocabulary.scope import negated_spans

KINDS = (
    "food", "drink", "home", "clothing", "office", "device", "finance", "transport", "building",
    "nature", "weather", "animal", "people", "health", "education", "sport", "travel", "tool",
    "industry", "logistics", "holiday", "symbol", "tech", "event", "goods",
)  # fmt: skip
# Seen around a thing rather than beside it; a mountain or an island is a thing.
_SCENERY = frozenset({"road", "sky", "snow", "rain", "water"})
_SURROUNDINGS = frozenset({"landscape", "place", "phenomenon", "water_body"})
_ASKED = "?"  # marks a form with several meanings among the ids of a match


@dataclass(frozen=True, slots=True)
class Noun:
    """`ru` and `en` list the dictionary forms, the one to show first. `broader` is the noun that
    includes this one: a rose is a flower. `emblem` is an icon of the pack that shows it."""

    id: str
    kind: str
    broader: str
    emblem: str
    ru: tuple[str, ...]
    en: tuple[str, ...]

    def name(self, language: Language) -> str:
        return (self.ru if language == "ru" else self.en)[0]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a form means in the company of `beside`; of no company, what it means alone. Without a
    noun it is no thing at all: «лук дня» is an outfit."""

    noun: str | None
    beside: re.Pattern[str] | None


@cache
def nouns() -> dict[str, Noun]:
    return {noun.id: noun for kind in KINDS for noun in _table(kind)}


def _table(kind: str) -> Iterator[Noun]:
    for row in _rows(f"kinds/{kind}.tsv"):
        id_, broader, emblem, ru, en = row
        yield Noun(id_, kind, broader, emblem, tuple(ru.split("|")), tuple(en.split("|")))


def _rows(name: str) -> Iterator[list[str]]:
    for line in (files(__package__) / name).read_text("utf-8").splitlines()[1:]:
        yield line.split("\t")


@cache
def meanings() -> dict[str, tuple[Meaning, ...]]:
    """Of the forms that mean several things."""
    found: dict[str, tuple[Meaning, ...]] = {}
    for form, noun, beside in _rows("ambiguous.tsv"):
        company = re.compile(beside) if beside else None
        meaning = Meaning(None if noun == "-" else noun, company)
        found[form] = (*found.get(form, ()), meaning)
    return found


@cache
def ancestors(id_: str) -> tuple[str, ...]:
    """The nouns that include it, the nearest first."""
    known = nouns().get(id_)
    above = known.broader if known else ""
    return (above, *ancestors(above)) if above else ()


def is_a(id_: str, kinds: Collection[str]) -> bool:
    return not {id_, *ancestors(id_)}.isdisjoint(kinds)


def is_scenery(id_: str) -> bool:
    return id_ in _SCENERY or is_a(id_, _SURROUNDINGS)


@cache
def _phrases(language: Language) -> Phrases:
    table = {n.id: n.ru if language == "ru" else n.en for n in nouns().values()}
    table |= {f"{_ASKED}{form}": (form,) for form in meanings() if language_of(form) == language}
    return Phrases.of(table)


@lru_cache(maxsize=1024)
def noun_matches(text: str, language: Language) -> tuple[tuple[str, Match], ...]:
    """Every mention, negated or not, with the id of its meaning here. A Russian text may hold
    English words, so both tables are asked."""
    other: Language = "en" if language == "ru" else "ru"
    first = tuple(_phrases(language).find(text))
    second = (m for m in _phrases(other).find(text) if not _overlaps(m, first))
    found = sorted((*first, *second), key=lambda match: match.start)
    around, thoughts = plain(text), idioms(text)
    things = (m for m in found if not any(_masks(thought, m, text) for thought in thoughts))
    meant = tuple((id_, m) for m in things if (id_ := _meaning(m, around)))
    # "Chef cooks pasta": the second cook is what the first one does.
    told = [
        one != other and _describes(m, after, text) for (one, m), (other, after) in pairwise(meant)
    ]
    return tuple(pair for pair, describes in zip_longest(meant, told) if not describes)


def _masks(thought: Match, thing: Match, text: str) -> bool:
    """A machine in "machine learning" is none; «экологичная упаковка» is a package, for that is
    what the phrase is of."""
    if not _within(thing, thought):
        return False
    if language_of(thing.text) == "ru":
        before = tokens(text[thought.start : thing.start])
        leads = not any(is_noun(token.text) for token in before)
    else:
        leads = thing.end == thought.end
    main = concepts()[thought.ids[0]].nouns[:1]
    return not (leads and any(is_a(id_, main) for id_ in thing.ids if id_ in nouns()))


def find_nouns(text: str, language: Language) -> tuple[str, ...]:
    """Ids of the things that the text asks for, in its order; «без людей» asks for none."""
    banned = negated_spans(text)
    asked = (
        id_
        for id_, m in noun_matches(text, language)
        if not any(start <= m.start < end for start, end in banned)
    )
    return tuple(dict.fromkeys(asked))


def _meaning(match: Match, around: str) -> str | None:
    asked = [m for id_ in match.ids if id_[0] == _ASKED for m in meanings()[id_[1:]]]
    for meaning in asked:
        if meaning.beside and meaning.beside.search(around):
            return meaning.noun
    alone = next((meaning for meaning in asked if meaning.beside is None), None)
    own = next((id_ for id_ in match.ids if id_[0] != _ASKED), None)
    return alone.noun if alone else own


def _within(match: Match, thought: Match) -> bool:
    """A part of a longer phrase that names no thing: "machine learning" shows no machine."""
    inside = thought.start <= match.start and match.end <= thought.end
    return inside and len(match.text) < len(thought.text)


def _describes(match: Match, after: Match, text: str) -> bool:
    """In English the last noun of several is the thing: a stone bridge is no stone."""
    between = text[match.end : after.start]
    return match.text.isascii() and after.text.isascii() and between in {" ", "-"}


def _overlaps(match: Match, others: tuple[Match, ...]) -> bool:
    return any(match.start < other.end and other.start < match.end for other in others)
