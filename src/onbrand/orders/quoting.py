"""What it would cost, binding for half an hour."""

from datetime import timedelta
from uuid import UUID

from pydantic import BaseModel
from sqlmodel import Session

from onbrand.db import Json, new_id, now
from onbrand.errors import Invalid, _
from onbrand.orders.tables import QuoteRow
from onbrand.orders.values import Prices, Quote
from onbrand.services import Offered, Service

VALID_FOR = timedelta(minutes=30)
MOST_LINES = 100


class NothingToOrder(Invalid):
    code = "nothing-to-order"
    message = _("An order has from 1 to {most} pieces.")


def quote(
    session: Session,
    wallet: UUID,
    service: Service,
    form: BaseModel,
    prices: Prices,
    *,
    title: str = "",
) -> Quote:
    """`title` is what the order will be called in the history; else the service's own title."""
    lines = service.lines(form, prices.amounts)
    if not 0 < len(lines) <= MOST_LINES:
        raise NothingToOrder(most=MOST_LINES)
    made = Quote(
        id=new_id(),
        service=service.name,
        lines=lines,
        total=sum(line.price for line in lines),
        prices_version=prices.version,
        expires_at=now() + VALID_FOR,
    )
    session.add(
        QuoteRow(
            id=made.id,
            wallet=wallet,
            service=made.service,
            title=title or service.title,
            lines=[line.model_dump(mode="json") for line in lines],
            form=form.model_dump(mode="json") if isinstance(service, Offered) else None,
            words=_words(service) if isinstance(service, Offered) else None,
            total=made.total,
            prices_version=made.prices_version,
            expires_at=made.expires_at,
        )
    )
    session.flush()
    return made


def _words(service: Offered) -> Json:
    """Kept, so that the order can be read when the service is gone."""
    messages = {language: dict(said) for language, said in service.messages.items()}
    return {"title": service.title, "messages": messages}
