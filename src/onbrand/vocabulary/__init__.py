"""Words that pictures are asked for with, in Russian and English."""

from onbrand.vocabulary.concepts import Concept, concepts, find_concepts
from onbrand.vocabulary.depiction import Depiction, depict
from onbrand.vocabulary.lemmas import Language, language_of
from onbrand.vocabulary.nouns import Noun, ancestors, find_nouns, is_a, is_scenery, nouns

__all__ = [
    "Concept",
    "Depiction",
    "Language",
    "Noun",
    "ancestors",
    "concepts",
    "depict",
    "find_concepts",
    "find_nouns",
    "is_a",
    "is_scenery",
    "language_of",
    "nouns",
]
