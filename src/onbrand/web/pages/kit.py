"""What the embedded generator can draw, in the colors of a brand."""

from collections.abc import AsyncIterator

from fastapi import Depends, Request
from starlette.responses import Response

from onbrand import catalog
from onbrand.errors import _
from onbrand.imaging import illustrations
from onbrand.web.site import site_of
from onbrand.web.visit import Member, Router

router = Router(prefix="/illustrations")
KEPT = "private, max-age=31536000, immutable"
LONGEST = 80
KINDS = {
    "food": _("Food"),
    "drink": _("Drinks"),
    "home": _("Home"),
    "clothing": _("Clothing"),
    "office": _("Office"),
    "device": _("Devices"),
    "finance": _("Finance"),
    "transport": _("Transport"),
    "building": _("Buildings"),
    "nature": _("Nature"),
    "weather": _("Weather and sky"),
    "animal": _("Animals"),
    "people": _("People"),
    "health": _("Health"),
    "education": _("Education and music"),
    "sport": _("Sport and games"),
    "travel": _("Travel"),
    "tool": _("Tools"),
    "industry": _("Industry"),
    "logistics": _("Logistics"),
    "holiday": _("Holidays"),
    "symbol": _("Symbols"),
    "tech": _("Technology"),
    "event": _("Events"),
    "goods": _("Goods"),
}


@router.get("")
def kit_page(visit: Member, q: str = "", brand: str = "") -> Response:
    cards = catalog.brands(visit.session, viewer=visit.viewer)
    chosen = next((card for card in cards if card.id == brand), cards[0])
    wanted = q.strip()[:LONGEST]
    families = illustrations.families(wanted, visit.tongue.language)
    return visit.page(
        "brands/illustrations.html",
        brands=cards,
        chosen=chosen,
        wanted=wanted,
        kinds=KINDS,
        families=families,
        number=sum(len(family.drawings) for family in families),
        pictures=f"/illustrations/{illustrations.edition()}/{chosen.id}/{chosen.sha256}",
        icon_sets=visit.site.icons.sets,
    )


async def turn(request: Request) -> AsyncIterator[None]:
    """Waited for before the visit: a page of pictures to be drawn takes no places from others."""
    async with site_of(request).easels:
        yield


@router.get(
    "/{edition}/{brand}/{sha256}/{name}.webp", dependencies=[Depends(turn, scope="function")]
)
def kit_picture(visit: Member, edition: str, brand: str, sha256: str, name: str) -> Response:
    """The address names a version and an edition; an old one is answered with the present."""
    book = catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)
    data = illustrations.picture(visit.site.storage, book, name)
    present = sha256 == book.sha256 and edition == illustrations.edition()
    return Response(
        data,
        media_type="image/webp",
        headers={"Cache-Control": KEPT if present else "private, no-cache"},
    )
