"""Statuses, kinds and stages as people read them: a sign, a tone, words."""

from dataclasses import dataclass

from onbrand.errors import _
from onbrand.orders import LineStatus, OrderStatus


@dataclass(frozen=True, slots=True)
class Shown:
    """`words` are to be translated."""

    tone: str
    sign: str
    words: str


ORDERS: dict[OrderStatus, Shown] = {
    "queued": Shown("", "clock", _("In the queue")),
    "running": Shown("", "clock", _("Being made")),
    "succeeded": Shown("ok", "check", _("Ready")),
    "partly": Shown("warn", "warn", _("Partly ready")),
    "failed": Shown("bad", "cross", _("Failed")),
    "cancelled": Shown("", "ban", _("Cancelled")),
}
LINES: dict[LineStatus, Shown] = {
    "queued": Shown("", "clock", _("In the queue")),
    "running": Shown("", "clock", _("Being made")),
    "delivered": Shown("ok", "check", _("On brand")),
    "refused": Shown("bad", "cross", _("Off brand")),
    "failed": Shown("bad", "cross", _("Not made")),
    "cancelled": Shown("", "ban", _("Cancelled")),
}
# Of what no brand book measures.
UNJUDGED: dict[LineStatus, Shown] = LINES | {
    "delivered": Shown("ok", "check", _("Ready")),
    "refused": Shown("bad", "cross", _("Not accepted")),
}
KINDS = {
    "top_up": _("Top-up"),
    "hold": _("Hold"),
    "capture": _("Charge"),
    "release": _("Return of a hold"),
    "refund": _("Refund"),
}
# How a movement changes what the owner can spend; a charge takes from what was already held.
# On what can be spent: a sign, and the class of its color.
EFFECTS = {
    "top_up": ("+", "plus"),
    "hold": ("−", ""),
    "capture": ("", "dim"),
    "release": ("+", "plus"),
    "refund": ("+", "plus"),
}
REASONS = {"welcome": _("Welcome gift"), "self-service": _("Added by the user")}
STAGES = {
    "": _("Starting"),
    "planning": _("Planning the composition"),
    "sketching": _("Sketching candidates"),
    "choosing": _("Choosing the best sketch"),
    "drawing": _("Drawing"),
    "rasterizing": _("Rendering"),
    "inspected": _("Measured against the brand book"),
}
WORKING = _("Being made")


def stage(name: str) -> str:
    return STAGES.get(name, WORKING)
