"""Addresses that lead nowhere: the visitor still sees the page of the one who is signed in."""

from fastapi import APIRouter
from starlette.responses import Response

from onbrand.errors import NotFound
from onbrand.web.visit import Guest

router = APIRouter()


@router.get("/{address:path}")
def nothing_here(_visit: Guest, address: str) -> Response:
    raise NotFound(address=address)
