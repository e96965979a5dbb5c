"""What is to be drawn, the main thing first."""

from collections.abc import Sequence

from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.nouns import find_nouns, is_a, is_scenery

MOST = 6


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
    built = any(is_a(id_, {"building"}) for id_ in ids)
    return tuple(id_ for id_ in ids if not (built and is_a(id_, {"building_part"})))
