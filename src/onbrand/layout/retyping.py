"""Other words in a sheet that is drawn already: the picture stays, bit for bit."""

from dataclasses import dataclass, replace

from onbrand.artwork import Vector
from onbrand.brand import BrandBook, Format
from onbrand.layout.compose import relettered
from onbrand.layout.grid import Sheet, overlap
from onbrand.layout.kinds import Ask
from onbrand.layout.kinds.ask import letter
from onbrand.layout.layout import Ground, Layout, ink
from onbrand.layout.lockup import HIGHEST, Lettering, SetText, Some, longest
from onbrand.layout.placed import Placed, Room, TextRole
from onbrand.layout.signing import NotLaidOutHere, signature
from onbrand.layout.text import TextDoesNotFit


@dataclass(frozen=True, slots=True)
class Retyped:
    """`editable` is the same sheet with its words as text."""

    artwork: Vector
    editable: Vector
    placed: Placed


def retype(drawn: Vector, lettering: Lettering, book: BrandBook, form: Format) -> Retyped:
    """In the place that the sheet kept for its words. Raises TextDoesNotFit, SignMissing, and
    NotLaidOutHere where the drawing does not tell that place."""
    before = signature(drawn.svg)
    room = before.room
    if room is None or (before.width, before.height) != (form.width, form.height):
        raise NotLaidOutHere
    sheet = Sheet.of(form, book.layout)
    ask = Ask(book, sheet, lettering, None, 0, Ground("ink", ink(book)))
    layout = Layout(
        kind=before.kind,
        variant="",
        sheet=sheet,
        picture=before.picture,
        stage=before.picture,
        quiet=before.quiet,
        panel=None,
        texts=_texts(ask, room, before),
        logo=None,
        room=room,
    )
    artwork, placed = relettered(drawn, layout, book, before.logo)
    editable, _ = relettered(drawn, layout, book, before.logo, type="live")
    return Retyped(artwork, editable, placed)


def _texts(ask: Ask, room: Room, before: Placed) -> tuple[SetText, ...]:
    for pressure in range(HIGHEST + 1):
        try:
            texts = _set(replace(ask, pressure=pressure), room)
        except TextDoesNotFit:
            continue
        clear = before.logo.clear if before.logo else None
        if clear is None or not any(overlap(text.outer, clear) for text in texts):
            return texts
    raise TextDoesNotFit(text=longest(ask.lettering))


def _set(ask: Ask, room: Room) -> tuple[SetText, ...]:
    if room.foot is None:
        return letter(ask, room.box, None, room.setting).texts
    foot = room.setting.model_copy(update={"rise": "bottom"})
    apart = replace(ask, lettering=_only(ask.lettering, room.apart))
    together = replace(ask, lettering=_only(ask.lettering, _others(room.apart)))
    return (
        *letter(together, room.box, None, room.setting).texts,
        *letter(apart, room.foot, None, foot).texts,
    )


def _only(words: Lettering, roles: tuple[TextRole, ...]) -> Some:
    return Some(**{role: getattr(words, role) for role in roles})


def _others(roles: tuple[TextRole, ...]) -> tuple[TextRole, ...]:
    every: tuple[TextRole, ...] = ("headline", "subline", "call_to_action", "legal")
    return tuple(role for role in every if role not in roles)
