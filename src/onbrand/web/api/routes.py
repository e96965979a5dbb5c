"""/api/v1: the same verbs as the pages, as JSON."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Header, Query, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import ValidationError

from onbrand import catalog, ledger, orders
from onbrand.brand import BrandBook
from onbrand.errors import Conflict, Invalid, _
from onbrand.imaging import ImageForm
from onbrand.services import Service
from onbrand.web.api.values import (
    BalanceShown,
    BrandSummary,
    EventShown,
    OrderShown,
    Placing,
    QuoteMade,
    ServiceShown,
    Wanted,
)
from onbrand.web.numbers import Whole, whole
from onbrand.web.pages import rewording
from onbrand.web.pages.composing import with_drawings
from onbrand.web.pages.services import UnknownService
from onbrand.web.visit import Member, Router, Visit, followed

router = Router(prefix="/api/v1")


class BadForm(Invalid):
    code = "bad-form"
    message = _("The form does not fit the service: {reason}")


class BrandChanged(Conflict):
    code = "brand-changed"
    message = _("The brand book of “{brand}” is at version {version}: improve the brief again.")


class BadKey(Invalid):
    code = "bad-key"
    message = _("An Idempotency-Key has from 8 to 200 characters.")


@router.get("/brands")
def brands(visit: Member) -> tuple[BrandSummary, ...]:
    cards = catalog.brands(visit.session, viewer=visit.viewer)
    return tuple(BrandSummary(**card.model_dump(exclude={"colors"})) for card in cards)


@router.get("/brands/{brand}")
def brand_book(visit: Member, brand: str) -> BrandBook:
    return _book(visit, brand)


@router.get("/services")
def services(visit: Member) -> tuple[ServiceShown, ...]:
    return tuple(
        ServiceShown(name=service.name, title=visit.tongue.say(service.title),
                     form=service.form.model_json_schema())
        for service in visit.site.services.values()
    )  # fmt: skip


@router.post("/quotes", status_code=201)
def quote(visit: Member, wanted: Wanted) -> QuoteMade:
    visit.site.limits.spend("quote", str(visit.user.id))
    service = _service(visit, wanted.service)
    try:
        form = service.form.model_validate(_pinned(visit, wanted))
    except ValidationError as error:
        raise BadForm(reason=_told(error)) from error
    if isinstance(form, ImageForm):
        form = with_drawings(visit, form)
    made = orders.quote(
        visit.session, visit.user.wallet, service, form, visit.site.prices, title=wanted.title
    )
    return QuoteMade.of(made)


@router.post("/orders", status_code=201)
def place(
    visit: Member, placing: Placing, response: Response, idempotency_key: Annotated[str, Header()]
) -> OrderShown:
    if not 8 <= len(idempotency_key) <= 200:
        raise BadKey
    visit.site.limits.spend("order", str(visit.user.id))
    user = visit.user
    order = orders.place(
        visit.session,
        user.id,
        user.wallet,
        placing.quote,
        key=f"api:{idempotency_key}",
        strict=True,
    )
    response.headers["Location"] = f"/api/v1/orders/{order}"
    return OrderShown.of(orders.order(visit.session, user.id, order))


@router.get("/orders")
def history(
    visit: Member,
    response: Response,
    before: Whole | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> tuple[OrderShown, ...]:
    found = orders.history(visit.session, visit.user.id, before, limit)
    if len(found) == limit:
        older = f"/api/v1/orders?before={found[-1].number}&limit={limit}"
        response.headers["Link"] = f'<{older}>; rel="next"'
    return tuple(OrderShown.of(order) for order in found)


@router.get("/orders/{order_id}")
def order(visit: Member, order_id: UUID) -> OrderShown:
    return OrderShown.of(orders.order(visit.session, visit.user.id, order_id))


@router.post("/orders/{order_id}/cancel")
def cancel(visit: Member, order_id: UUID) -> OrderShown:
    orders.cancel(visit.session, visit.user.id, order_id)
    return OrderShown.of(orders.order(visit.session, visit.user.id, order_id))


@dataclass(frozen=True, slots=True)
class Watched:
    visit: Visit
    order: UUID
    after: int


def _watched(
    visit: Member, order_id: UUID, after: Whole = 0, last_event_id: Annotated[str, Header()] = ""
) -> Watched:
    with visit.opened():
        orders.order(visit.session, visit.user.id, order_id)
    seen = whole(last_event_id)
    return Watched(visit, order_id, after if seen is None else seen)


@router.get("/orders/{order_id}/events", response_class=EventSourceResponse)
async def events(
    watched: Annotated[Watched, Depends(_watched, scope="function")],
) -> AsyncIterator[ServerSentEvent]:
    """Every event after `after`, or after `Last-Event-ID`; ends with the order."""
    async for event in followed(watched.visit, watched.order, watched.after):
        shown = EventShown.of(event).model_dump(mode="json")
        yield ServerSentEvent(event=event.kind, data=shown, id=str(event.id))


@router.get("/balance")
def balance(visit: Member) -> BalanceShown:
    found = ledger.balance(visit.session, visit.user.wallet)
    return BalanceShown(available=found.available, held=found.held)


def _book(visit: Visit, brand: str) -> BrandBook:
    return catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)


def _pinned(visit: Visit, wanted: Wanted) -> dict[str, Any]:
    """A form that names a brand gets the present version of a brand that the asker may use; other
    words are for a picture of the asker's."""
    form = wanted.form
    if wanted.service == rewording.SERVICE:
        return rewording.pinned(visit, form)
    brand = form.get("brand")
    if not isinstance(brand, str):
        return form
    book = _book(visit, brand)
    pinned = {"brand_version": book.version, "brand_sha256": book.sha256}
    if any(form.get(name, value) != value for name, value in pinned.items()):
        raise BrandChanged(brand=brand, version=book.version)
    return form | pinned


def _service(visit: Visit, name: str) -> Service:
    found = visit.site.services.get(name)
    if found is None:
        raise UnknownService(service=name)
    return found


def _told(error: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()[:5]
    )
