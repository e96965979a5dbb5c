"""Names of colors in a brief become swatches of the brand."""

from dataclasses import dataclass
from math import dist

from onbrand.brand import BrandBook, Swatch
from onbrand.color import Color
from onbrand.vocabulary.colors import color_mentions, color_names
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.matching import Phrases
from onbrand.vocabulary.scope import negated_spans

_FAR = 0.22  # in OKLab: beyond it no swatch can stand for the color


@dataclass(frozen=True, slots=True)
class Named:
    """A color named in the text and the swatch that stands for it; `own` when the brand itself
    calls the swatch so."""

    word: str
    swatch: Swatch
    own: bool


def read_colors(text: str, book: BrandBook) -> tuple[Named, ...]:
    """The first mention of each swatch, in the order of the text; negated mentions left out."""
    banned = negated_spans(text)
    by_id = {swatch.id: swatch for swatch in book.palette.swatches}
    found: dict[str, Named] = {}
    own = list(Phrases.of(_called(book)).find(text))
    for match in sorted((*own, *color_mentions(text)), key=lambda m: m.start):
        if any(a <= match.start < b for a, b in banned):
            continue
        mine = match in own
        taken = not mine and any(o.start <= match.start < o.end for o in own)
        swatch = by_id[match.ids[0]] if mine else nearest(color_names()[match.ids[0]].color, book)
        if swatch and not taken and not forbidden_color(match.text, book):
            found.setdefault(swatch.id, Named(match.text, swatch, mine))
    return tuple(found.values())


def forbidden_color(word: str, book: BrandBook) -> Swatch | None:
    """The forbidden color that the word names: by the book's names, or by a common name that
    means the same color («алый» and "red")."""
    for swatch in book.palette.forbidden:
        names = {swatch.id: (swatch.name.ru, swatch.name.en, *swatch.synonyms)}
        if any(True for _ in Phrases.of(names).find(word)):
            return swatch
        known = {m.ids[0] for name in names[swatch.id] for m in color_mentions(name)}
        if any(m.ids[0] in known for m in color_mentions(word)):
            return swatch
    return None


def nearest(color: Color, book: BrandBook) -> Swatch | None:
    """The nearest swatch, if it is near enough to bear the name."""
    swatches = book.palette.swatches
    best = min(swatches, key=lambda s: dist(s.color.oklab, color.oklab), default=None)
    return best if best and dist(best.color.oklab, color.oklab) <= _FAR else None


def _called(book: BrandBook) -> dict[str, tuple[str, ...]]:
    return {
        s.id: tuple(plain(n) for n in (s.name.ru, s.name.en, *s.synonyms, s.pantone) if n)
        for s in book.palette.swatches
    }
