"""Abstract words of marketing, each with things that can stand for it: ипотека is a house, a
key and coins."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.matching import Match, Phrases
from onbrand.vocabulary.scope import negated_spans


@dataclass(frozen=True, slots=True)
class Concept:
    """`nouns` are ids of nouns, the most telling first; `setting` is where to show them."""

    id: str
    setting: str | None
    nouns: tuple[str, ...]
    ru: tuple[str, ...]
    en: tuple[str, ...]

    def name(self, language: Language) -> str:
        return (self.ru if language == "ru" else self.en)[0]


@cache
def concepts() -> dict[str, Concept]:
    lines = (files(__package__) / "concepts.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        id_: Concept(id_, setting or None, *(tuple(field.split("|")) for field in listed))
        for id_, setting, *listed in rows
    }


@cache
def _phrases() -> Phrases:
    return Phrases.of({c.id: (*c.ru, *c.en) for c in concepts().values()})


@lru_cache(maxsize=1024)
def idioms(text: str) -> tuple[Match, ...]:
    """Concepts that are named in several words."""
    return tuple(match for match in _phrases().find(text) if re.search(r"\w[\s‑-]+\w", match.text))


def concept_matches(text: str) -> tuple[Match, ...]:
    banned = negated_spans(text)
    return tuple(
        match for match in _phrases().find(text) if not any(a <= match.start < b for a, b in banned)
    )


def find_concepts(text: str) -> tuple[str, ...]:
    """Ids of the concepts that the text speaks of, in either language."""
    return tuple(dict.fromkeys(match.ids[0] for match in concept_matches(text)))
