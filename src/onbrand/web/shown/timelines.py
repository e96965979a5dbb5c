"""What happened to an order and to the credits held for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onbrand.errors import _
from onbrand.orders import Event, Order
from onbrand.web.i18n import Tongue
from onbrand.web.shown.outcomes import ORDERS
from onbrand.web.shown.tiles import letter, of_brand

WORDS = {
    "placed": _("Ordered; credits held: {credits}"),
    "started": _("{variant}: being made"),
    "retry": _("{variant}: trying again. {reason}"),
    "delivered": _("{variant}: on brand; credits charged: {credits}"),
    "refused": _("{variant}: off brand, not charged"),
    "failed": _("{variant}: not made, not charged. {reason}"),
    "cancelled": _("{variant}: cancelled, not charged"),
    "finished": _("Finished; credits charged: {credits}"),
}
# Of what no brand book measures.
UNJUDGED = WORDS | {
    "started": _("{variant}: begun"),
    "delivered": _("{variant}: ready; credits charged: {credits}"),
    "refused": _("{variant}: not accepted, not charged"),
}
_TONES = {"delivered": "ok", "refused": "bad", "failed": "bad"}
_QUIET = {"step", "preview"}


@dataclass(frozen=True, slots=True)
class Moment:
    at: datetime
    tone: str
    words: str


@dataclass(frozen=True, slots=True)
class Sums:
    """Credits: `held` when ordered; what is neither charged nor returned is still held."""

    held: int
    charged: int
    returned: int


def timeline(events: Iterable[Event], order: Order, tongue: Tongue) -> list[Moment]:
    names = {line.id: letter(line.index) for line in order.lines}
    prices = {line.id: line.price for line in order.lines}
    said = WORDS if all(of_brand(line) for line in order.lines) else UNJUDGED
    moments = []
    for event in events:
        if event.kind in _QUIET:
            continue
        spent = prices[event.line] if event.line else order.charged
        words = tongue.say(
            said[event.kind],
            variant=names.get(event.line, "") if event.line else "",
            credits=tongue.number(order.total if event.kind == "placed" else spent),
            reason=_reason(event, tongue),
        )
        moments.append(Moment(event.at, _TONES.get(event.kind, ""), words))
    return moments


def sums(order: Order) -> Sums:
    ended = sum(line.price for line in order.lines if not line.live and line.status != "delivered")
    return Sums(order.total, order.charged, ended)


def facts(order: Order, brand: str, tongue: Tongue) -> list[tuple[str, str]]:
    found = [(_("Status"), tongue.say(ORDERS[order.status].words))]
    if brand:
        found.insert(0, (_("Brand"), brand))
    first = order.lines[0].input if order.lines else {}
    version = first.get("brand_version")
    if version is not None:
        found.append((_("Brand book version"), str(version)))
    return found


def _reason(event: Event, tongue: Tongue) -> str:
    message = event.data.get("message")
    if not isinstance(message, str):
        return ""
    params = event.data.get("params")
    return tongue.say(message, **(params if isinstance(params, dict) else {}))
