"""What a brand book says of ways to compose: those that it likes and those that it rules out."""

from functools import lru_cache

from onbrand.brand import BrandBook
from onbrand.brand.book import Imagery
from onbrand.generation.composer.archetypes import Archetype
from onbrand.prompting.mood import read_styles

_LIKED = 1.3


def barred(archetype: Archetype, book: BrandBook) -> bool:
    """By its gradients, or by a style that the book warns of in either language."""
    if archetype.blends and book.palette.gradients == "none":
        return True
    return not _styles(book.imagery)[1].isdisjoint(archetype.styles)


def liking(archetype: Archetype, book: BrandBook) -> float:
    """What its chances are multiplied by."""
    return 1.0 if _styles(book.imagery)[0].isdisjoint(archetype.styles) else _LIKED


@lru_cache(maxsize=64)
def _styles(imagery: Imagery) -> tuple[frozenset[str], frozenset[str]]:
    """Liked and ruled out. “No patterns” among the styles rules them out too."""
    liked: set[str] = set()
    out: set[str] = set()
    for words in imagery.style:
        for text in (words.en, words.ru):
            asked, negated = read_styles(text)
            liked.update(asked)
            out.update(negated)
    for words in imagery.dont:
        for text in (words.en, words.ru):
            out.update(*read_styles(text))
    return frozenset(liked - out), frozenset(out)
