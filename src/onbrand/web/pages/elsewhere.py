"""Addresses that lead nowhere: the visitor still sees the page of the one who is signed in."""

from starlette.responses import Response

from onbrand.errors import NotFound
from onbrand.web.visit import Guest, Router

router = Router()


@router.get("/{address:path}")
def nothing_here(visit: Guest, address: str) -> Response:  # noqa: ARG001 - whoever it is
    raise NotFound(address=address)
