"""What is lent to the embedded generator for one prompt, and how it looks in a brand's colors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onbrand import portfolio
from onbrand.artwork import encode_webp, rasterize
from onbrand.brand import BrandBook
from onbrand.generation.iconify import Icons
from onbrand.generation.illustration import Illustration, Tag, name_of
from onbrand.imaging import illustrations
from onbrand.pipeline import MOST_DRAWINGS
from onbrand.prompting import Prompt
from onbrand.storage import Missing, Storage
from onbrand.vocabulary import Depiction

_SIDE = 320  # pixels


@dataclass(frozen=True, slots=True)
class Spoken:
    """What of the drawings of others a prompt speaks of: own ones by name, icons as they are."""

    own: tuple[str, ...]
    emblems: tuple[Illustration, ...]


def shown(prompt: Prompt, tags: Sequence[Tag]) -> tuple[Depiction, ...]:
    """How each thing that the prompt asks for will be shown, drawings of others included."""
    from onbrand.generation.composer import lending  # noqa: PLC0415 - slow to load

    return lending.preferred(illustrations.foreseen(prompt.plan), prompt, tags)


def foreseen(prompt: Prompt, own: Sequence[Tag], icons: Icons) -> tuple[Depiction, ...]:
    """As it will be shown with these at hand."""
    return shown(prompt, [*own, *(each.tag for each in _emblems(prompt, own, icons))])


def spoken_of(prompt: Prompt, own: Sequence[Tag], icons: Icons) -> Spoken:
    told = {each.drawing: each for each in foreseen(prompt, own, icons)}
    emblems = tuple(each for each in _emblems(prompt, own, icons) if each.tag.drawing in told)
    mine = {tag.drawing for tag in own}
    return Spoken(tuple(name for name in told if name in mine), emblems)


def pinned(
    storage: Storage, prompt: Prompt, own: Sequence[portfolio.Kept], icons: Icons
) -> tuple[str, ...]:
    """Hashes of all the drawings of others that the prompt speaks of. Icons are kept as drawings
    are, so that their sets may change."""
    spoken = spoken_of(prompt, [each.tag for each in own], icons)
    hashes = {each.tag.drawing: each.sha256 for each in own}
    for each in spoken.emblems:
        portfolio.put(storage, each)
    named = (hashes[name] for name in spoken.own)
    return (*named, *(each.sha256 for each in spoken.emblems))[:MOST_DRAWINGS]


def _emblems(prompt: Prompt, own: Sequence[Tag], icons: Icons) -> Iterator[Illustration]:
    """Of what nothing else shows."""
    if not icons.sets:
        return
    from onbrand.generation.composer import lending  # noqa: PLC0415 - slow to load

    for each in lending.iconless(shown(prompt, own)):
        found = icons.of(each.noun)
        if found:
            yield found


def picture(storage: Storage, book: BrandBook, one: Illustration) -> bytes:
    """WebP, in the colors of the brand, drawn when first asked for and then kept."""
    place = f"lent/{illustrations.edition()}/{book.sha256[:16]}/{one.sha256}.webp"
    try:
        return storage.get_named(place)
    except Missing:
        data = _painted(book, one)
        storage.put_named(place, data)
        return data


def _painted(book: BrandBook, one: Illustration) -> bytes:
    from onbrand.generation.composer import catalogue, own, ramps  # noqa: PLC0415 - slow to load

    grounds = illustrations.GROUNDS
    ground = grounds[int(one.sha256[:4], 16) % len(grounds)]
    with own.lent([one]):
        drawn = catalogue.portrait(ramps.Ramps(book), name_of(one.kind, one.sha256), ground)
    return encode_webp(rasterize(drawn, _SIDE))
