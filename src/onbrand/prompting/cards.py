"""The card library: what goes well with what a brief is about, found by meaning."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain, count, takewhile

import numpy as np
import yaml

from onbrand.brand import Part, Words
from onbrand.vocabulary.concepts import find_concepts
from onbrand.vocabulary.embedding import Embedder, Vectors, sentence_embedder, table
from onbrand.vocabulary.lemmas import tokens
from onbrand.vocabulary.nouns import find_nouns
from onbrand.vocabulary.scope import negated_spans

THRESHOLD = 0.3  # below it the nearest card is a chance likeness
SURE = 0.45  # from it on, a card may name things and a place
_ALONE = 0.4  # nearness of meaning that needs no word in common
_SHARED = 0.06  # a word in common is worth as much nearness of meaning
_MOST_SHARED = 4
LONGEST = 200  # characters of a brief that tell what it is about
_SECOND = 0.85  # of the best score: a second card may join
_SMALL_WORDS = """
и в на с для к по о об от из за у без не как под год наш день новый
the a an of in on for with to and or at by our we is are no not new day
"""
_STOP = frozenset(_SMALL_WORDS.split())


class Card(Part):
    """Every wording is in both languages; `about` is what the card is found by, and a card without
    it is found by its id; `shelf` is the file that it comes from."""

    id: str
    about: Words | None = None
    object: Words | None = None
    details: tuple[Words, ...] = ()
    scene: Words | None = None
    background: Words | None = None
    composition: Words | None = None
    light: Words | None = None
    material: Words | None = None
    mood: Words | None = None
    shelf: str = ""

    @property
    def wordings(self) -> tuple[Words, ...]:
        """All that the card may add to a prompt."""
        told = (self.object, self.scene, self.background, self.composition, self.light)
        return (*filter(None, (*told, self.material, self.mood)), *self.details)


@dataclass(frozen=True, slots=True)
class Hit:
    card: Card
    score: float


class Library:
    """Cards with their vectors; without an embedder the words in common decide alone."""

    def __init__(self, cards: Sequence[Card], embedder: Embedder | None) -> None:
        self._cards = [card for card in cards if card.about]
        self._by_id = {card.id: card for card in cards if not card.about}
        self._embedder = embedder

    def called(self, name: str) -> tuple[Card, ...]:
        """The cards `name`, `name-2`, `name-3`, … that are about nothing in particular."""
        ids = takewhile(self._by_id.__contains__, chain([name], (f"{name}-{n}" for n in count(2))))
        return tuple(self._by_id[id_] for id_ in ids)

    def nearest(self, text: str) -> tuple[Hit, ...]:
        """Up to two cards that the text is about, the nearest first; none below the threshold."""
        hits = self.ranked(text, 2)
        return tuple(hit for hit in hits if hit.score >= hits[0].score * _SECOND)

    def ranked(self, text: str, most: int) -> tuple[Hit, ...]:
        """Cards that have to do with the text, the nearest first."""
        if not text.strip():
            return ()
        shared = self._shared(text)
        near = self._near(text[:LONGEST])
        scores = near + _SHARED * np.minimum(shared, _MOST_SHARED)
        scores[(shared == 0) & (near < _ALONE)] = 0
        order = np.argsort(-scores, kind="stable")[:most]
        hits = (Hit(self._cards[i], float(scores[i])) for i in order)
        return tuple(hit for hit in hits if hit.score >= THRESHOLD)

    def _near(self, text: str) -> Vectors:
        if self._embedder is None:
            return np.full(len(self._cards), THRESHOLD - 1.5 * _SHARED, dtype=np.float32)
        vector = self._embedder.encode([text])[0]
        return np.asarray((self._vectors @ vector).reshape(2, -1).max(axis=0), dtype=np.float32)

    def _shared(self, text: str) -> Vectors:
        words = _words(text)
        return np.array([len(words & keys) for keys in self._keys], dtype=np.float32)

    @cached_property
    def _vectors(self) -> Vectors:
        """All Russian sides, then all English ones."""
        assert self._embedder  # noqa: S101  (only `_near` asks, and only with an embedder)
        told = [card.about for card in self._cards if card.about]
        return table(self._embedder, [w.ru for w in told] + [w.en for w in told])

    @cached_property
    def _keys(self) -> list[frozenset[str]]:
        return [_words(f"{c.about.ru} {c.about.en}") for c in self._cards if c.about]


def _words(text: str) -> frozenset[str]:
    """Lemmas, and what nouns and concepts mean: «ЖК» and "new homes" have a word in common."""
    banned = negated_spans(text)
    said = (t for t in tokens(text) if not any(a <= t.start < b for a, b in banned))
    words = frozenset(t.lemma for t in said if len(t.lemma) > 1 and not t.lemma.isdigit())
    return (words - _STOP) | set(find_nouns(text, "ru")) | set(find_concepts(text))


@cache
def cards() -> tuple[Card, ...]:
    folder = files(__package__) / "library"
    shelves = sorted(
        (f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name
    )
    return tuple(
        Card.model_validate({**item, "shelf": shelf.name.removesuffix(".yaml")})
        for shelf in shelves
        for item in yaml.safe_load(shelf.read_text("utf-8"))
    )


@cache
def library() -> Library:
    return Library(cards(), sentence_embedder())
