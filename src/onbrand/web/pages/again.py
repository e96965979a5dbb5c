"""An order of a form made before, to be made again: its fields, and its rows if it had many."""

from dataclasses import dataclass
from uuid import UUID

from onbrand import orders
from onbrand.orders import UnknownOrder
from onbrand.services import Offered
from onbrand.services.sheet import sheet_of
from onbrand.services.table import Row
from onbrand.web.shown import forms
from onbrand.web.visit import Visit

LIKE, AGAIN = "like", "again"  # fields: the order, and whether its rows are taken


@dataclass(frozen=True, slots=True)
class Before:
    """`title` of the order; `fields` as if they had been posted; `rows` only of a table."""

    id: UUID
    number: int
    title: str
    fields: dict[str, str]
    rows: tuple[Row, ...]


def made_before(visit: Visit, service: Offered, given: str) -> Before | None:
    """The reader's own order, if it was made from this form and that was kept."""
    try:
        order = orders.order(visit.session, visit.user.id, UUID(given))
    except (ValueError, UnknownOrder):
        return None
    kept = orders.kept(visit.session, order.id)
    if kept is None or order.service != service.name:
        return None
    sheet = sheet_of(service.form)
    rows = forms.rows_of(sheet, kept.form)
    table = rows if len(rows) > 1 else ()
    marks = {LIKE: given} | ({AGAIN: "true"} if table else {})
    fields = forms.refilled(sheet, kept.form, visit.tongue) | marks
    return Before(order.id, order.number, order.title, fields, table)
