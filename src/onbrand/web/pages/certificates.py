"""Certificates of delivered pictures, and the keys that they are signed with."""

from dataclasses import dataclass
from uuid import UUID

from starlette.responses import JSONResponse, Response

from onbrand import catalog, orders, signing
from onbrand.catalog import UnknownBrand
from onbrand.certificate import Certificate, CertifiedFile, Key, sign
from onbrand.errors import NotFound, _
from onbrand.imaging.lineage import commission_of
from onbrand.orders import PREVIEW, Order, OrderLine
from onbrand.web.shown import reports, tiles
from onbrand.web.shown.checks import WAYS
from onbrand.web.visit import Guest, Member, Router, Visit

router = Router()


class NoCertificate(NotFound):
    code = "no-certificate"
    message = _("There is no certificate: only pictures that were delivered have one.")


@dataclass(frozen=True, slots=True)
class Paper:
    certificate: Certificate
    key: Key

    @property
    def name(self) -> str:
        return f"onbrand-{self.certificate.order}-{self.certificate.variant}.certificate.json"


@router.get("/orders/{order_id}/certificates/{letter}")
def page(visit: Member, order_id: UUID, letter: str) -> Response:
    order, paper = _paper(visit, order_id, letter)
    report = paper.certificate.report
    judged = [each for each in report.findings if each.verdict in reports.VERDICTS]
    judged.sort(key=lambda each: (not each.hard, reports.ORDER[each.verdict]))
    return visit.page(
        "orders/certificate.html",
        order=order,
        paper=paper,
        told=paper.certificate,
        rows=[(reports.row(each, visit.tongue), each.hard, WAYS[each.how]) for each in judged],
        newer=_newer(visit, report.brand, report.version),
    )


@router.get("/orders/{order_id}/certificates/{letter}/file")
def file(visit: Member, order_id: UUID, letter: str) -> Response:
    _order, paper = _paper(visit, order_id, letter)
    headers = {"Content-Disposition": f'attachment; filename="{paper.name}"'}
    data = sign(paper.certificate, paper.key)
    return Response(data, media_type="application/json", headers=headers)


@router.get("/keys")
def keys(visit: Guest) -> Response:
    listed = signing.listed(visit.session, visit.site.settings.sealing)
    return visit.page("keys.html", keys=listed)


@router.get("/keys.json")
def keys_as_data(visit: Guest) -> Response:
    listed = signing.listed(visit.session, visit.site.settings.sealing)
    told = [
        {
            "id": each.key.id,
            "pem": each.key.pem,
            "created_at": each.created_at.isoformat(),
            "retired_at": each.retired_at.isoformat() if each.retired_at else None,
        }
        for each in listed
    ]
    return JSONResponse({"keys": told})


def _paper(visit: Visit, order_id: UUID, letter: str) -> tuple[Order, Paper]:
    viewer = None if visit.user.admin else visit.user.id
    order = orders.order(visit.session, viewer, order_id)
    line = next((each for each in order.lines if tiles.letter(each.index) == letter), None)
    if line is None or line.status != "delivered":
        raise NoCertificate
    certificate = _certificate(visit, order, line)
    secret = visit.site.settings.sealing
    return order, Paper(certificate, signing.key_of(visit.session, certificate.measured_at, secret))


def _certificate(visit: Visit, order: Order, line: OrderLine) -> Certificate:
    report = reports.read(line.report)
    if report is None:
        raise NoCertificate
    events = orders.events(visit.session, order.id)
    at = next(each.at for each in events if each.line == line.id and each.kind == "delivered")
    commission = commission_of(line.input)
    return Certificate(
        order=order.number,
        variant=tiles.letter(line.index),
        measured_at=at,
        engine=commission.engine if commission else None,
        report=report,
        files=tuple(
            CertifiedFile(
                name=each.name, media_type=each.media_type, sha256=each.sha256, size=each.size
            )
            for each in line.files
            if each.role != PREVIEW
        ),
    )


def _newer(visit: Visit, brand: str, version: int) -> int | None:
    """The present version of the book, if it is another."""
    try:
        book = catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)
    except UnknownBrand:
        return None
    return book.version if book.version > version else None
