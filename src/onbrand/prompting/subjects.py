"""What is to be drawn, the main thing first."""

from collections.abc import Sequence

from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.nouns import find_nouns, nouns

MOST = 6
_BUILT = frozenset({"building", "home", "structure", "establishment"})
_SURROUNDINGS = frozenset(
    {"landscape", "place", "room", "time of day", "phenomenon", "water", "sky"}
)
_SCENERY = frozenset({"city", "office", "garden", "road", "sea", "field", "forest", "snow", "rain"})


def read_subjects(parts: Sequence[str], language: Language) -> tuple[str, ...]:
    """`parts` in order of weight: the main object, then details, then the scene. A place never
    comes before a thing of the same part."""
    found: list[str] = []
    for part in parts:
        ids = _wholes(find_nouns(part, language))
        found += [id_ for id_ in ids if not is_scenery(id_)]
        found += [id_ for id_ in ids if is_scenery(id_)]
    return tuple(dict.fromkeys(found))[:MOST]


def _wholes(ids: tuple[str, ...]) -> tuple[str, ...]:
    """The windows of a house are drawn with the house."""
    built = any(nouns()[i].kind == "building" and nouns()[i].hypernym in _BUILT for i in ids)
    return tuple(i for i in ids if not (built and nouns()[i].hypernym == "building part"))


def is_scenery(id_: str) -> bool:
    return id_ in _SCENERY or nouns()[id_].hypernym in _SURROUNDINGS
