"""The noun that an unknown word is nearest to in meaning: «гантеля», "dumbbells set"."""

from collections.abc import Sequence
from functools import cache, cached_property

import numpy as np

from onbrand.vocabulary.embedding import Embedder, Vectors, sentence_embedder
from onbrand.vocabulary.lemmas import Language, language_of
from onbrand.vocabulary.nouns import nouns

# Measured on the tables' own names, each hidden in turn: of the words that pass, 89 % (Russian)
# and 95 % (English) are led to the noun that they were taken from; of words whose noun is not in
# the tables at all, 3 % and 1 % pass.
THRESHOLD = 0.9
_NEAREST = 6
_AGREE = 2  # of the first three


class Meanings:
    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def nearest(self, word: str) -> str | None:
        """None unless names in both languages speak for the same noun."""
        scores = self._vectors @ self._embedder.encode([word])[0]
        order = np.argsort(-scores)[:_NEAREST]
        best = self._names[order[0]][0]
        first = [self._names[i][0] for i in order[:3]]
        other = {self._names[i] for i in order} & {(best, _other(language_of(word)))}
        sure = scores[order[0]] >= THRESHOLD and first.count(best) >= _AGREE and other
        return best if sure else None

    @cached_property
    def _names(self) -> list[tuple[str, Language]]:
        return [(id_, language_of(form)) for id_, form in _single_words()]

    @cached_property
    def _vectors(self) -> Vectors:
        """Some seconds of work: see `RuleImprover.warm`."""
        return self._embedder.encode([form for _, form in _single_words()])


def _other(language: Language) -> Language:
    return "en" if language == "ru" else "ru"


@cache
def _single_words() -> Sequence[tuple[str, str]]:
    return [(n.id, form) for n in nouns().values() for form in (*n.ru, *n.en) if " " not in form]


@cache
def meanings_of_words() -> Meanings:
    """One a process: its vectors are shared by all who ask."""
    return Meanings(sentence_embedder())
