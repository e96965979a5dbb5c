"""An order on the screen: the same for the Studio and for the order's own page."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from onbrand import orders
from onbrand.errors import Problem, _
from onbrand.orders import PREVIEW, Order, OrderLine, Words
from onbrand.web.i18n import Tongue
from onbrand.web.pages.composing import SERVICE
from onbrand.web.pages.lineage import Lineage, lineage
from onbrand.web.pages.rewording import PostedWords, rewording
from onbrand.web.shown import tiles
from onbrand.web.shown.outcomes import ORDERS, Shown
from onbrand.web.shown.tiles import Tile, file_url
from onbrand.web.visit import Visit


def canvas(
    visit: Visit,
    order: Order,
    base: str,
    picked: str,
    posted: PostedWords | None = None,
    problem: Problem | None = None,
) -> dict[str, object]:
    """`base` is the address to which `v=A` is added to pick a variant. `posted` words were not
    taken because of the `problem`."""
    chosen = _chosen(order, picked)
    name = tiles.letter(chosen.index) if chosen else None
    told = orders.events(visit.session, order.id) if order.live else ()
    early = {event.line: str(event.data["sha256"]) for event in told if event.kind == "preview"}
    tongue = tongue_of(visit, visit.session, order)
    shown = [tile(visit, order, line, tongue, name, early.get(line.id)) for line in order.lines]
    book = tiles.book_of(chosen.input, visit.site.storage) if chosen else None
    return {
        "order": order,
        "state": ORDERS[order.status],
        "tiles": shown,
        "ready": sum(line.status == "delivered" for line in order.lines),
        "shape": _shape(order, shown),
        "pictures": all(tiles.of_brand(line) for line in order.lines),
        "base": base,
        "seen": told[-1].id if told else 0,
        "picked": tiles.inspected(chosen, order, book, tongue) if chosen else None,
        "lineage": lineage(visit, chosen) if chosen else Lineage(),
        "rewording": rewording(visit, chosen, posted, problem) if chosen else None,
    }


def tongue_of(visit: Visit, session: Session, order: Order) -> Tongue:
    """Of the reader, with the words of the order's service, also when it is gone."""
    service = visit.site.services.get(order.service)
    kept = None if service else orders.kept(session, order.id)
    return visit.tongue.having(kept.words.messages) if kept else visit.tongue.of(service)


def gone(visit: Visit, order: Order) -> str:
    """What the order's service was called, if it is not here any more."""
    if order.service in visit.site.services:
        return ""
    kept = orders.kept(visit.session, order.id)
    return _title(visit, kept.words) if kept else order.service


def services(visit: Visit) -> dict[str, str]:
    """Titles by name: what can be ordered here, then whatever else the user has ordered."""
    had = orders.services(visit.session, visit.user.id)
    here = visit.site.services
    names = (SERVICE, *(each.name for each in visit.site.offered), *had)
    return {
        name: visit.tongue.of(here[name]).say(here[name].title)
        if name in here
        else _gone_title(visit, name, had.get(name))
        for name in names
    }


def _gone_title(visit: Visit, name: str, words: Words | None) -> str:
    title = _title(visit, words) if words else name
    return visit.tongue.say(_("{title} (no longer installed)"), title=title)


def _title(visit: Visit, words: Words) -> str:
    return visit.tongue.having(words.messages).say(words.title)


def tile(
    visit: Visit,
    order: Order,
    line: OrderLine,
    tongue: Tongue,
    picked: str | None = None,
    early: str | None = None,
) -> Tile:
    """`early`: the SHA-256 of a picture of what is coming."""
    book = tiles.book_of(line.input, visit.site.storage)
    shown = tiles.tile(line, order, book, tongue, picked)
    return replace(shown, preview=file_url(order.id, early, PREVIEW)) if early else shown


def recent(visit: Visit, limit: int) -> list[dict[str, object]]:
    return [
        {
            "id": order.id,
            "number": order.number,
            "title": order.title,
            "picture": file_url(order.id, order.preview, PREVIEW) if order.preview else None,
        }
        for order in orders.recent(visit.session, visit.user.id, limit)
    ]


@dataclass(frozen=True, slots=True)
class Row:
    """An order in a list; `state` is its status in words to be translated."""

    id: UUID
    number: int
    title: str
    created_at: datetime
    charged: int
    total: int
    state: Shown
    pictures: tuple[str, ...]


def rows(visit: Visit, found: tuple[Order, ...]) -> list[Row]:
    """Orders as they are listed, with the small pictures that they have."""
    previews = orders.previews(visit.session, [order.id for order in found])
    return [
        Row(
            id=order.id,
            number=order.number,
            title=order.title,
            created_at=order.created_at,
            charged=order.charged,
            total=order.total,
            state=ORDERS[order.status],
            pictures=tuple(
                file_url(order.id, sha256, PREVIEW) for sha256 in previews.get(order.id, ())
            ),
        )
        for order in found
    ]


def _shape(order: Order, shown: list[Tile]) -> str:
    if len(shown) == 1 and not tiles.of_brand(order.lines[0]):
        return "sheet"
    return tiles.shape(shown[0].blueprint) if shown else "even"


def _chosen(order: Order, picked: str) -> OrderLine | None:
    """The picked variant, else the first delivered, else the first that has ended."""
    ended = [line for line in order.lines if not line.live]
    by_letter = {tiles.letter(line.index): line for line in ended}
    best = sorted(ended, key=lambda line: (line.status != "delivered", line.index))
    return by_letter.get(picked.upper()) or (best[0] if best else None)
