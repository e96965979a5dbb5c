"""Things that users name themselves: read from names of files, found in texts as nouns are."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from onbrand.vocabulary.lemmas import language_of, plain
from onbrand.vocabulary.matching import Match, Phrases
from onbrand.vocabulary.nouns import find_nouns, noun_matches, nouns
from onbrand.vocabulary.scope import negated_spans

LONGEST, MOST = 60, 8
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST)]

_WORDS = re.compile(r"[A-Za-z]+|[А-Яа-яЁё]+")
_CAMEL = re.compile(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ])")
_PACKING = frozenset(
    {
        *("icon", "icons", "icn", "ic", "illustration", "img", "image", "drawing", "vector", "svg"),
        *("final", "copy", "export", "group", "layer", "frame", "mini", "small", "large"),
        *("иконка", "рисунок", "копия", "финал"),
    }
)


class Names(BaseModel):
    """What one thing is called, the name to show first."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    ru: tuple[Name, ...] = Field(default=(), max_length=MOST)
    en: tuple[Name, ...] = Field(default=(), max_length=MOST)

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.ru, *self.en)


@dataclass(frozen=True, slots=True)
class Mention:
    id: str
    text: str
    start: int
    end: int


def names_of_file(path: str) -> Names:
    """`icons/coffee_cup-чашка.svg` is a coffee cup and a «чашка»."""
    stem = _CAMEL.sub(" ", PurePosixPath(path.replace("\\", "/")).stem)[: 2 * LONGEST]
    words = [word.lower() for word in _WORDS.findall(stem)]
    told = [word for word in words if len(word) > 1 and word not in _PACKING]
    ru = " ".join(word for word in told if language_of(word) == "ru")[:LONGEST].strip()
    en = " ".join(word for word in told if language_of(word) == "en")[:LONGEST].strip()
    return Names(ru=(ru,) if ru else (), en=(en,) if en else ())


def noun_named(names: Names) -> str:
    """The noun that one of the names is, else the first that one speaks of; empty if none."""
    for name in names.all:
        for id_, match in noun_matches(name, language_of(name)):
            if match.text == name:
                return id_
    found = (find_nouns(name, language_of(name)) for name in names.all)
    return next((ids[0] for ids in found if ids), "")


def in_both_languages(names: Names) -> Names:
    """A name that is missing in one language is taken from the vocabulary."""
    known = nouns().get(noun_named(names))
    if known is None:
        return names
    return Names(ru=names.ru or (known.name("ru"),), en=names.en or (known.name("en"),))


def mentions(text: str, named: Mapping[str, Names]) -> Iterator[Mention]:
    """Where the text asks for them, not where it says «без»; the first of equal names is meant."""
    banned = negated_spans(text)
    for match in _found(text, tuple(named.items())):
        if not any(start <= match.start < end for start, end in banned):
            yield Mention(match.ids[0], match.text, match.start, match.end)


@lru_cache(maxsize=64)
def _found(text: str, named: tuple[tuple[str, Names], ...]) -> tuple[Match, ...]:
    return tuple(_phrases(named).find(text))


@lru_cache(maxsize=64)
def _phrases(named: tuple[tuple[str, Names], ...]) -> Phrases:
    table = {
        id_: [plain(name) for name in names.all if _WORDS.search(name)] for id_, names in named
    }
    return Phrases.of(table)
