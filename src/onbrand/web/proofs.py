"""Samples of drafts, drawn in one process of its own; the latest wish of each visitor counts."""

import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from onbrand.brand import BrandBook
from onbrand.errors import Conflict, Unavailable, _
from onbrand.imaging import proofs
from onbrand.progress import Cancelled
from onbrand.services import Json, Outcome
from onbrand.services.hand import Hand

_KEPT = 100
_TICK_S = 0.03
_PATIENCE_S = 40.0
_GRACE_S = 5.0


BRIEF = _("A cup on a table by the window")
OTHER_BRIEF = _("A street with trees in the morning")
HEADED = _("{brief}, headline “{name}”")


class Superseded(Conflict):
    code = "superseded"
    message = _("A newer sample was asked for.")


class SampleTooSlow(Unavailable):
    code = "sample-too-slow"
    message = _("The sample took too long to draw.")


@dataclass(frozen=True, slots=True)
class Wish:
    """`key` says all that the sample depends on."""

    visitor: UUID
    key: str
    given: Json


def wish(visitor: UUID, book: BrandBook, fonts: Mapping[str, bytes], brief: str, form: str) -> Wish:
    given = {
        "book": book.model_dump_json(),
        "fonts": dict(fonts),
        "brief": brief,
        "format": form,
    }
    return Wish(visitor, f"{book.sha256} {form} {brief}", given)


class Proofs:
    """The process is hired with the first wish: most visits need none."""

    def __init__(self) -> None:
        self._drawing = threading.Lock()
        self._guard = threading.Lock()
        self._wishes: Counter[UUID] = Counter()
        self._kept: OrderedDict[str, Outcome] = OrderedDict()
        self._hand: Hand | None = None

    def draw(self, wish: Wish) -> Outcome:
        """Raises Superseded, and what keeps the draft from being drawn."""
        with self._guard:
            self._wishes[wish.visitor] += 1
            number = self._wishes[wish.visitor]
        with self._drawing:
            made = self._kept.get(wish.key)
            if made is None:
                made = self._drawn(wish, number)
                self._kept[wish.key] = made
                if len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            return made

    def close(self) -> None:
        with self._drawing:
            if self._hand is not None:
                self._hand.dismiss()
                self._hand = None

    def _drawn(self, wish: Wish, number: int) -> Outcome:
        if self._superseded(wish, number):
            raise Superseded
        self._hand = hand = self._hand or Hand(proofs.services)
        hand.give(proofs.NAME, wish.given)
        try:
            return self._heard(hand, wish, number)
        except Cancelled as stopped:
            raise Superseded from stopped

    def _heard(self, hand: Hand, wish: Wish, number: int) -> Outcome:
        until, stopping = time.monotonic() + _PATIENCE_S, False
        while time.monotonic() < until:
            said = hand.hear(_TICK_S)
            if isinstance(said, Outcome):
                return said
            if not stopping and self._superseded(wish, number):
                hand.ask_to_stop()
                until, stopping = time.monotonic() + _GRACE_S, True
        hand.replace()
        raise SampleTooSlow

    def _superseded(self, wish: Wish, number: int) -> bool:
        return self._wishes[wish.visitor] != number
