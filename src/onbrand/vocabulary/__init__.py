"""Words that pictures are asked for with, in Russian and English."""

from onbrand.vocabulary.concepts import Concept, concepts, find_concepts
from onbrand.vocabulary.lemmas import Language, language_of
from onbrand.vocabulary.nouns import Noun, drawable, find_nouns, nouns

__all__ = [
    "Concept",
    "Language",
    "Noun",
    "concepts",
    "drawable",
    "find_concepts",
    "find_nouns",
    "language_of",
    "nouns",
]
