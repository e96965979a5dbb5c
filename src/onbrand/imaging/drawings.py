"""What is lent to the embedded generator for one prompt, and how it looks in a brand's colors."""

from collections.abc import Iterator, Sequence

from onbrand import portfolio
from onbrand.artwork import encode_webp, rasterize
from onbrand.brand import BrandBook
from onbrand.generation.iconify import Icons
from onbrand.generation.illustration import Illustration, Tag, name_of
from onbrand.imaging.illustrations import GROUNDS, edition, foreseen
from onbrand.prompting import Prompt
from onbrand.storage import Missing, Storage
from onbrand.vocabulary import Depiction

_SIDE = 320  # pixels


def shown(prompt: Prompt, tags: Sequence[Tag]) -> tuple[Depiction, ...]:
    """How each thing that the prompt asks for will be shown, drawings of others included."""
    from onbrand.generation.composer.lending import preferred  # noqa: PLC0415 - slow to load

    return preferred(foreseen(prompt.plan), prompt, tags)


def lent(
    storage: Storage, prompt: Prompt, own: Sequence[portfolio.Kept], icons: Icons
) -> tuple[str, ...]:
    """Hashes of all the drawings of others that the prompt speaks of, in its order. What an icon
    shows is kept as a drawing, so that the set may change."""
    emblems = tuple(icons_for(prompt, [each.tag for each in own], icons))
    tags = [*(each.tag for each in own), *(each.tag for each in emblems)]
    hashes = {each.tag.drawing: each.sha256 for each in own}
    for each in emblems:
        portfolio.put(storage, each)
        hashes[each.tag.drawing] = each.sha256
    named = (each.drawing for each in shown(prompt, tags))
    return tuple(dict.fromkeys(hashes[name] for name in named if name in hashes))


def icons_for(prompt: Prompt, own: Sequence[Tag], icons: Icons) -> Iterator[Illustration]:
    """Of what nothing else shows."""
    if not icons.sets:
        return
    from onbrand.generation.composer.lending import iconless  # noqa: PLC0415 - slow to load

    for each in iconless(shown(prompt, own)):
        found = icons.of(each.noun)
        if found:
            yield found


def picture(storage: Storage, book: BrandBook, one: Illustration) -> bytes:
    """WebP, in the colors of the brand, drawn when first asked for and then kept."""
    place = f"lent/{edition()}/{book.sha256[:16]}/{one.sha256}.webp"
    try:
        return storage.get_named(place)
    except Missing:
        data = _painted(book, one)
        storage.put_named(place, data)
        return data


def _painted(book: BrandBook, one: Illustration) -> bytes:
    from onbrand.generation.composer.catalogue import portrait  # noqa: PLC0415 - slow to load
    from onbrand.generation.composer.own import lent as at_hand  # noqa: PLC0415
    from onbrand.generation.composer.ramps import Ramps  # noqa: PLC0415

    ground = GROUNDS[int(one.sha256[:4], 16) % len(GROUNDS)]
    with at_hand([one]):
        drawn = portrait(Ramps(book), name_of(one.kind, one.sha256), ground)
    return encode_webp(rasterize(drawn, _SIDE))
