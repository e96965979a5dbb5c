"""What was ordered, what it costs, how far it is."""

from onbrand.orders.attending import ServiceGone, attend, give_up
from onbrand.orders.feed import Feed
from onbrand.orders.history import UnknownFile, events, file, history, order
from onbrand.orders.keeping import Kept, Words, kept, services
from onbrand.orders.performing import Work, report_preview, report_step, start
from onbrand.orders.placing import QuoteExpired, UnknownQuote, place
from onbrand.orders.quoting import NothingToOrder, quote
from onbrand.orders.settling import (
    PREVIEW,
    OrderFinished,
    UnknownOrder,
    cancel,
    deliver,
    fail,
    refuse,
    requeue,
)
from onbrand.orders.sweeping import MOST_STARTS, WorkerLost, revive, sweep, tidy
from onbrand.orders.tally import Recent, Reference, Tally, of_lines, previews, recent, tally
from onbrand.orders.values import (
    Event,
    EventKind,
    Failure,
    LineStatus,
    Order,
    OrderLine,
    OrderStatus,
    Prices,
    Quote,
    StoredFile,
)
from onbrand.orders.verifying import verify

__all__ = [
    "MOST_STARTS",
    "PREVIEW",
    "Event",
    "EventKind",
    "Failure",
    "Feed",
    "Kept",
    "LineStatus",
    "NothingToOrder",
    "Order",
    "OrderFinished",
    "OrderLine",
    "OrderStatus",
    "Prices",
    "Quote",
    "QuoteExpired",
    "Recent",
    "Reference",
    "ServiceGone",
    "StoredFile",
    "Tally",
    "UnknownFile",
    "UnknownOrder",
    "UnknownQuote",
    "Words",
    "Work",
    "WorkerLost",
    "attend",
    "cancel",
    "deliver",
    "events",
    "fail",
    "file",
    "give_up",
    "history",
    "kept",
    "of_lines",
    "order",
    "place",
    "previews",
    "quote",
    "recent",
    "refuse",
    "report_preview",
    "report_step",
    "requeue",
    "revive",
    "services",
    "start",
    "sweep",
    "tally",
    "tidy",
    "verify",
]
