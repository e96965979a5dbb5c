"""The drawings of our own generator to leaf through, in the colors of a brand."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from onbrand.artwork import encode_webp, rasterize
from onbrand.brand import BrandBook
from onbrand.errors import NotFound, _
from onbrand.imaging import directing
from onbrand.prompting import Plan
from onbrand.storage import Missing, Storage
from onbrand.vocabulary import Depiction, Language, Noun, ancestors, find_nouns, nouns
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.nouns import KINDS

_SIDE = 320  # pixels: 160 on screens of two pixels a point
GROUNDS = ("paper-1", "second+3", "accent+3", "main+2")


class UnknownDrawing(NotFound):
    code = "unknown-drawing"
    message = _("There is no drawing “{name}”.")


@dataclass(frozen=True, slots=True)
class Family:
    """Drawings of one kind, in the order of their names."""

    kind: str
    drawings: tuple[Noun, ...]


def families(wanted: str, language: Language) -> tuple[Family, ...]:
    """All that the kit draws; with `wanted`, what those words name or begin to name."""
    found = _found(wanted, language) if wanted.strip() else _drawn()
    return tuple(
        Family(kind, tuple(sorted(chosen, key=lambda noun: noun.name(language))))
        for kind in KINDS
        if (chosen := [noun for noun in found if noun.kind == kind])
    )


def foreseen(plan: Plan) -> tuple[Depiction, ...]:
    """How the embedded generator will show each thing that the prompt asks for."""
    from onbrand.generation.composer import plan as reading  # noqa: PLC0415 - slow to load

    return reading.foresee(plan)


def warm() -> None:
    """Loads what the first visitor would wait for."""
    families("", "en")
    _edition()
    foreseen(Plan())
    directing.warm()


def edition() -> str:
    """Changes with the drawings: pictures of one edition never change."""
    return _edition()


def picture(storage: Storage, book: BrandBook, name: str) -> bytes:
    """WebP, drawn when first asked for and then kept. Raises UnknownDrawing."""
    if name not in {noun.id for noun in _drawn()}:
        raise UnknownDrawing(name=name)
    place = f"kit/{_edition()}/{book.sha256[:16]}/{name}.webp"
    try:
        return storage.get_named(place)
    except Missing:
        data = _painted(book, name)
        storage.put_named(place, data)
        return data


def _painted(book: BrandBook, name: str) -> bytes:
    from onbrand.generation.composer import catalogue, ramps  # noqa: PLC0415 - slow to load

    ground = GROUNDS[sum(name.encode()) % len(GROUNDS)]
    return encode_webp(rasterize(catalogue.portrait(ramps.Ramps(book), name, ground), _SIDE))


@cache
def _drawn() -> tuple[Noun, ...]:
    from onbrand.generation.composer import kit  # noqa: PLC0415 - half a second

    return tuple(noun for noun in nouns().values() if noun.id in kit.KIT)


@cache
def _edition() -> str:
    whole = hashlib.sha256()
    for folder in ("kit", "."):
        source = files("onbrand.generation.composer") / folder
        for file in sorted(source.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".py"):
                whole.update(file.read_bytes())
    return whole.hexdigest()[:12]


def _found(wanted: str, language: Language) -> list[Noun]:
    named = set(find_nouns(wanted, language))
    begun = plain(wanted).strip()
    return [
        noun
        for noun in _drawn()
        if not named.isdisjoint({noun.id, *ancestors(noun.id)})
        or any(word.startswith(begun) for form in (*noun.ru, *noun.en) for word in _words(form))
    ]


@cache
def _words(form: str) -> tuple[str, ...]:
    low = plain(form)
    return (low, *low.split()[1:])
