"""Any service that is ordered by a form: the form, its price, the order."""

import csv
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from io import StringIO
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Form, Request
from pydantic import BaseModel, ValidationError
from starlette.datastructures import UploadFile
from starlette.responses import Response

from onbrand import orders
from onbrand.errors import Invalid, NotFound, _
from onbrand.orders import Quote
from onbrand.services import Offered
from onbrand.services.sheet import Asked, sheet_of
from onbrand.services.table import Row, number_of, read
from onbrand.web.errors import status_of
from onbrand.web.limits import TooOften
from onbrand.web.pages.again import AGAIN, LIKE, Before, made_before
from onbrand.web.pages.composing import shortened
from onbrand.web.shown import forms
from onbrand.web.shown.forms import FIELD, RIGHT, ROW, Wrong
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/services")
_MOST_FIELDS = 200
_UNPROCESSABLE = 422


class UnknownService(NotFound):
    code = "unknown-service"
    message = _("There is no service “{service}” here.")


@dataclass(frozen=True, slots=True)
class Posted:
    """As a browser sent it: nothing is refused before it can be shown again."""

    fields: Mapping[str, str]
    file: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Shown:
    posted: Posted
    wrong: Wrong = RIGHT
    quote: Quote | None = None
    rows: int = 0
    before: Before | None = None


async def _posted(request: Request) -> AsyncIterator[Posted]:
    async with request.form(max_files=1, max_fields=_MOST_FIELDS) as form:
        fields = {
            name: value.replace("\0", "") for name, value in form.items() if isinstance(value, str)
        }
        file = form.get("file")
        if isinstance(file, UploadFile) and file.filename:
            yield Posted(fields, file.filename[-120:].replace("\0", ""), await file.read())
        else:
            yield Posted(fields)


@router.get("/{name}")
def form_page(visit: Member, name: str, example: bool = False, like: str = "") -> Response:
    """`like`: an order, filled with what it was made from."""
    service = _service(visit, name)
    made = made_before(visit, service, like)
    if made:
        return _page(visit, service, Shown(Posted(made.fields), before=made))
    filled = forms.examples(sheet_of(service.form), visit.tongue) if example else {}
    return _page(visit, service, Shown(Posted(filled)))


@router.post("/{name}")
def ask_price(
    visit: Member, name: str, posted: Annotated[Posted, Depends(_posted, scope="function")]
) -> Response:
    service = _service(visit, name)
    rows: tuple[Row, ...] = ()
    made = made_before(visit, service, posted.fields.get(LIKE, ""))
    try:
        visit.site.limits.spend("upload" if posted.file else "quote", str(visit.user.id))
        rows = _rows(visit, service, posted, made)
        form = _form(visit, service, posted, rows)
        quote = orders.quote(
            visit.session, visit.user.wallet, service, form, visit.site.prices,
            title=_title(visit, service, posted, made),
        )  # fmt: skip
    except ValidationError as error:
        wrong = forms.wrongs(error, sheet_of(service.form), rows, visit.tongue.of(service))
        return _page(visit, service, Shown(posted, wrong, before=made), _UNPROCESSABLE)
    except (Invalid, TooOften) as problem:
        wrong = Wrong({}, (visit.tongue.of(service).tell(problem_shown(visit, problem)),))
        return _page(visit, service, Shown(posted, wrong, before=made), status_of(problem))
    return _page(visit, service, Shown(posted, quote=quote, rows=len(rows), before=made))


@router.post("/{name}/order")
def order(visit: Member, name: str, quote: Annotated[UUID, Form()]) -> Response:
    """The same price sent twice is one order."""
    _service(visit, name)
    user = visit.user
    visit.site.limits.spend("order", str(user.id))
    made = orders.place(visit.session, user.id, user.wallet, quote, key=f"form:{quote}")
    return visit.go(f"/orders/{made}")


@router.get("/{name}/table.csv")
def empty_table(visit: Member, name: str) -> Response:
    """To be filled: the names of the columns, and one row as an example."""
    rows = sheet_of(_service(visit, name).form).rows
    if rows is None:
        raise NotFound
    with closing(StringIO()) as text:
        written = csv.writer(text, delimiter=";")
        written.writerow(column.name for column in rows.columns)
        written.writerow(column.example for column in rows.columns)
        data = text.getvalue().encode("utf-8-sig")
    attached = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Response(data, media_type="text/csv; charset=utf-8", headers=attached)


def _page(visit: Visit, service: Offered, shown: Shown, status: int = 200) -> Response:
    tongue, sheet = visit.tongue.of(service), sheet_of(service.form)
    posted, wrong = shown.posted, shown.wrong
    fields = posted.fields
    hand = sheet.rows.columns if sheet.rows else ()
    return visit.page(
        "services/service.html",
        status,
        service=service,
        spoken=tongue,
        fields=forms.entries(sheet.fields, FIELD, tongue, fields, wrong),
        row=forms.entries(hand, ROW, tongue, fields, wrong),
        rows=sheet.rows,
        before=shown.before,
        again=AGAIN in fields,
        wrong=wrong,
        quote=shown.quote,
        asked=tuple(forms.summary(sheet, fields, _source(visit, shown), shown.rows, tongue)),
        short=max(0, shown.quote.total - visit.credits.available) if shown.quote else 0,
    )


def _service(visit: Visit, name: str) -> Offered:
    found = visit.site.services.get(name)
    if not isinstance(found, Offered):
        raise UnknownService(service=name)
    return found


def _again(posted: Posted, made: Before | None) -> Before | None:
    """The order whose rows are taken."""
    return made if made and made.rows and AGAIN in posted.fields and not posted.file else None


def _source(visit: Visit, shown: Shown) -> str:
    """Of the rows, if they are not filled by hand."""
    again = _again(shown.posted, shown.before)
    if again is None:
        return shown.posted.file
    return visit.tongue.say(_("as in order {number}"), number=visit.tongue.number(again.number))


def _rows(visit: Visit, service: Offered, posted: Posted, made: Before | None) -> tuple[Row, ...]:
    """Those of the file, or of an order made before. Else one row may be filled by hand."""
    again = _again(posted, made)
    if again:
        return again.rows
    rows = sheet_of(service.form).rows
    if rows is None or not posted.file:
        return ()
    every = tuple(tongue.of(service) for tongue in visit.site.tongues.values())
    return read(posted.data, forms.columns(rows, visit.tongue.of(service), every), rows.most)


def _form(visit: Visit, service: Offered, posted: Posted, rows: tuple[Row, ...]) -> BaseModel:
    """Raises ValidationError, and whatever problem the form itself knows."""
    sheet = sheet_of(service.form)
    given: dict[str, object] = dict.fromkeys((name for name, _by in sheet.filled), "")
    given |= {name: visit.tongue.language for name, by in sheet.filled if by == "language"}
    given |= _values(sheet.fields, FIELD, posted.fields)
    if sheet.rows:
        hand = _values(sheet.rows.columns, ROW, posted.fields)
        given[sheet.rows.name] = [row.values for row in rows] if rows else [hand]
    return service.form.model_validate(given)


def _values(asked: tuple[Asked, ...], before: str, fields: Mapping[str, str]) -> dict[str, str]:
    found = {each: fields.get(before + each.name, "").strip() for each in asked}
    return {
        each.name: number_of(value) if each.kind in {"number", "whole"} else value
        for each, value in found.items()
        if value
    }


def _title(visit: Visit, service: Offered, posted: Posted, made: Before | None) -> str:
    again = _again(posted, made)
    if again:
        return again.title
    title = visit.tongue.of(service).say(service.title)
    return shortened(f"{title} · {posted.file}" if posted.file else title)
