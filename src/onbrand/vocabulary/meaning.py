"""What an unknown word is nearest to in meaning: a noun («гантеля») or a concept ("chess club")."""

from collections.abc import Sequence
from functools import cache, cached_property
from itertools import accumulate

import numpy as np

from onbrand.vocabulary.concepts import concepts
from onbrand.vocabulary.embedding import Embedder, Vectors, sentence_embedder, table
from onbrand.vocabulary.lemmas import Language, language_of
from onbrand.vocabulary.nouns import nouns

# Measured on the tables' own names, each hidden in turn: of the words that pass, 89 % (Russian)
# and 95 % (English) are led to the noun that they were taken from; of words whose noun is not in
# the tables at all, 3 % and 1 % pass.
THRESHOLD = 0.9
# Of abstract words that no table names two in five pass, and seven in ten of these are shown by
# something that was written down for them before.
CONCEPT_THRESHOLD = 0.55
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
        """Some seconds of work the first time: see `RuleImprover.warm`."""
        return table(self._embedder, [form for _, form in _single_words()])


class ConceptMeanings:
    """A concept is near by its nearest form and by all its forms together, half and half."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def nearest(self, text: str) -> str | None:
        vector = self._embedder.encode([text])[0]
        alone = np.maximum.reduceat(self._forms @ vector, self._starts)
        together = (self._summaries @ vector).reshape(2, -1).max(axis=0)
        scores = (alone + together) / 2
        best = int(np.argmax(scores))
        return list(concepts())[best] if scores[best] >= CONCEPT_THRESHOLD else None

    @cached_property
    def _forms(self) -> Vectors:
        forms = [form for c in concepts().values() for form in (*c.ru, *c.en)]
        return table(self._embedder, forms)

    @cached_property
    def _starts(self) -> list[int]:
        lengths = [len(c.ru) + len(c.en) for c in concepts().values()]
        return [0, *accumulate(lengths)][:-1]

    @cached_property
    def _summaries(self) -> Vectors:
        known = concepts().values()
        told = [", ".join(c.ru) for c in known] + [", ".join(c.en) for c in known]
        return table(self._embedder, told)


def _other(language: Language) -> Language:
    return "en" if language == "ru" else "ru"


@cache
def _single_words() -> Sequence[tuple[str, str]]:
    return [(n.id, form) for n in nouns().values() for form in (*n.ru, *n.en) if " " not in form]


@cache
def meanings_of_words() -> Meanings:
    """One a process: its vectors are shared by all who ask."""
    return Meanings(sentence_embedder())


@cache
def meanings_of_concepts() -> ConceptMeanings:
    return ConceptMeanings(sentence_embedder())
