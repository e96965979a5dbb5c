"""Orders: history, an order's page, its files and its events as they happen."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import quote as quoted
from uuid import UUID

from fastapi import Depends, Form, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from onbrand import accounts, catalog, orders, studio
from onbrand.db import transaction
from onbrand.errors import Invalid, NotFound, Problem, _
from onbrand.orders import Event, Order, OrderLine
from onbrand.services import Offered
from onbrand.web.errors import status_of
from onbrand.web.limits import TooOften
from onbrand.web.numbers import Whole, whole
from onbrand.web.pages import ordered, repeating, rewording
from onbrand.web.pages.rewording import PostedWords
from onbrand.web.security import SANDBOX
from onbrand.web.shown import outcomes, tiles, timelines
from onbrand.web.shown.outcomes import ORDERS
from onbrand.web.shown.prompts import marks
from onbrand.web.visit import Member, Router, Visit, followed, frame, problem_shown

router = Router(prefix="/orders")
PAGE = 25


class UnknownVariant(NotFound):
    code = "unknown-variant"
    message = _("The order has no variant “{letter}”.")


@router.get("")
def history(
    visit: Member,
    status: str = "",
    service: str = "",
    brand: str = "",
    before: Whole | None = None,
) -> Response:
    services = ordered.services(visit)
    service = service if service in services else ""
    found = orders.history(
        visit.session,
        visit.user.id,
        before,
        PAGE + 1,
        status=next((known for known in ORDERS if known == status), None),
        service=service or None,
        given={"brand": brand} if brand else None,
    )
    chosen = f"status={quoted(status)}&service={quoted(service)}&brand={quoted(brand)}"
    more = len(found) > PAGE
    return visit.page(
        "orders/history.html",
        rows=ordered.rows(visit, found[:PAGE]),
        brands=catalog.brands(visit.session, viewer=visit.viewer),
        statuses=[(name, shown.words) for name, shown in ORDERS.items()],
        services=services if len(services) > 1 else {},
        status=status,
        service=service,
        brand=brand,
        first_page=f"/orders?{chosen}" if before else None,
        older=f"/orders?{chosen}&before={found[PAGE - 1].number}" if more else None,
    )


@router.get("/{order_id}")
def order_page(visit: Member, order_id: UUID, v: str = "") -> Response:
    return _page(visit, order_id, v)


def _page(
    visit: Visit,
    order_id: UUID,
    picked: str,
    posted: PostedWords | None = None,
    problem: Problem | None = None,
) -> Response:
    order = _order(visit, order_id)
    owner = visit.user if order.user == visit.user.id else accounts.user(visit.session, order.user)
    prompt = repeating.prompt_of(order)
    return visit.page(
        "orders/order.html",
        status_of(problem) if problem else 200,
        foreign="" if owner.id == visit.user.id else owner.login,
        prompt=marks(prompt[0], prompt[1]) if prompt else (),
        repeatable=prompt is not None,
        facts=timelines.facts(order, _brand(visit, order), visit.tongue),
        sums=timelines.sums(order),
        timeline=timelines.timeline(
            orders.events(visit.session, order.id),
            order,
            ordered.tongue_of(visit, visit.session, order),
        ),
        studio=False,
        gone=ordered.gone(visit, order),
        offered=isinstance(visit.site.services.get(order.service), Offered),
        **ordered.canvas(visit, order, f"/orders/{order.id}?", picked, posted, problem),
    )


@router.post("/{order_id}/cancel")
def cancel(visit: Member, order_id: UUID) -> Response:
    orders.cancel(visit.session, None if visit.user.admin else visit.user.id, order_id)
    return visit.back()


@router.post("/{order_id}/repeat")
def repeat(visit: Member, order_id: UUID) -> Response:
    """Into the Studio, with everything as it was; nothing is ordered yet."""
    draft = repeating.draft_of(orders.order(visit.session, visit.user.id, order_id))
    studio.save(visit.session, visit.user.id, draft)
    return visit.go(f"/studio/{draft.id}")


@router.post("/{order_id}/variants/{letter}/words")
def words(
    visit: Member, order_id: UUID, letter: str, posted: Annotated[PostedWords, Form()]
) -> Response:
    """The same picture with other words, at once and for nothing."""
    order = orders.order(visit.session, visit.user.id, order_id)
    try:
        made = rewording.placed(visit, order, _variant(order, letter), posted)
    except (Invalid, TooOften) as problem:
        problem_shown(visit, problem)
        return _page(visit, order_id, letter, posted, problem)
    return visit.go(f"/orders/{made}#bar")


@router.post("/{order_id}/variants/{letter}/{what}")
def like(visit: Member, order_id: UUID, letter: str, what: Literal["vary", "change"]) -> Response:
    """Into the Studio, to make others from this picture; nothing is ordered yet."""
    order = orders.order(visit.session, visit.user.id, order_id)
    line = _variant(order, letter)
    draft = repeating.like(order, line, vary=what == "vary")
    studio.save(visit.session, visit.user.id, draft)
    return visit.go(f"/studio/{draft.id}#advanced")


@router.get("/{order_id}/files/{sha256}/{name}")
def file(
    visit: Member, order_id: UUID, sha256: str, name: str, download: str | None = None
) -> Response:
    """A file's bytes never change: the browser may keep them, other people's caches not."""
    viewer = None if visit.user.admin else visit.user.id
    found = orders.file(visit.session, viewer, order_id, sha256)
    shown = "inline" if download is None else "attachment"
    headers = {
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Disposition": f"{shown}; filename*=UTF-8''{quoted(name)}",
    }
    if found.media_type == "image/svg+xml":
        headers["Content-Security-Policy"] = SANDBOX
    data = visit.site.storage.get(found.sha256)
    return Response(data, media_type=found.media_type, headers=headers)


@dataclass(frozen=True, slots=True)
class Watched:
    """What following an order needs once its first transaction is over."""

    visit: Visit
    order: UUID
    base: str
    after: int

    async def told(self) -> AsyncIterator[ServerSentEvent]:
        async for event in followed(self.visit, self.order, self.after):
            name, data = await run_in_threadpool(self._message, event)
            if name:
                yield ServerSentEvent(event=name, data=data, id=str(event.id))

    def _message(self, event: Event) -> tuple[str, dict[str, object]]:
        if event.kind == "step":
            return "step", self._step(event)
        if event.kind == "finished":
            return "done", {}
        if event.line is not None:
            early = event.data.get("sha256") if event.kind == "preview" else None
            return "tile", self._tile(event.line, early)
        return "", {}

    def _step(self, event: Event) -> dict[str, object]:
        words = self.visit.tongue.say(outcomes.stage(str(event.data.get("stage", ""))))
        percent = round(100 * float(event.data.get("share", 0)))
        return {"id": str(event.line), "words": words, "percent": percent}

    def _tile(self, line_id: UUID, early: str | None) -> dict[str, object]:
        """As the page draws it, in its present state."""
        with transaction(self.visit.site.engine) as session:
            order = orders.order(session, None, self.order)
            tongue = ordered.tongue_of(self.visit, session, order)
        line = next(line for line in order.lines if line.id == line_id)
        early = early if line.live else None
        shown = ordered.tile(self.visit, order, line, tongue, early=early)
        context = frame(self.visit.request, self.visit.tongue, self.visit.guest)
        template = self.visit.tongue.template("orders/_tile_alone.html")
        html = template.render(context, line=shown, order=order, base=self.base)
        told = f"{shown.letter}: {shown.words}"
        return {"id": str(line_id), "html": html, "words": told, "settled": not line.live}


def _watched(
    visit: Member,
    order_id: UUID,
    base: str = "?",
    after: Whole = 0,
    last_event_id: Annotated[str, Header()] = "",
) -> Watched:
    with visit.opened():
        order = _order(visit, order_id)
    seen = whole(last_event_id)
    ours = base if base.startswith(("/studio/", "/orders/")) else f"/orders/{order.id}?"
    return Watched(visit, order.id, ours, after if seen is None else seen)


@router.get("/{order_id}/events", response_class=EventSourceResponse)
async def events(
    watched: Annotated[Watched, Depends(_watched, scope="function")],
) -> AsyncIterator[ServerSentEvent]:
    async for message in watched.told():
        yield message


def _order(visit: Visit, order_id: UUID) -> Order:
    return orders.order(visit.session, None if visit.user.admin else visit.user.id, order_id)


def _variant(order: Order, letter: str) -> OrderLine:
    for line in order.lines:
        if tiles.letter(line.index) == letter:
            return line
    raise UnknownVariant(letter=letter)


def _brand(visit: Visit, order: Order) -> str:
    book = tiles.book_of(order.lines[0].input, visit.site.storage) if order.lines else None
    return visit.tongue.pick(book.name) if book else ""
