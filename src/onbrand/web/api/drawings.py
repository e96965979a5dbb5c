"""/api/v1/drawings: a designer's own drawings, as on the page."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends, File, UploadFile
from pydantic import Field
from starlette.responses import Response

from onbrand import portfolio
from onbrand.generation.illustration import LARGEST, SMALLEST
from onbrand.imaging.uploads import Refused
from onbrand.portfolio import Kept
from onbrand.vocabulary.naming import Names
from onbrand.web.api.values import Given
from onbrand.web.i18n import Tongue
from onbrand.web.pages.kit import turn
from onbrand.web.pages.mine import card_of, taken
from onbrand.web.visit import Member, Router

router = Router(prefix="/api/v1/drawings")


class DrawingGiven(Given):
    """What may be changed: how a brief finds it, how large it is, where it is."""

    names: Names
    meters: float = Field(ge=SMALLEST, le=LARGEST)
    place: Literal["table", "street", "land", "sky", "wall", "being", "symbol"] = "table"
    facing: Literal["front", "left", "right"] = "front"


class DrawingShown(DrawingGiven):
    """`noun` is what it is drawn for. `sha256` may be named in an order's `drawings`; it changes
    with the rest."""

    id: UUID
    sha256: str
    file: str
    noun: str

    @classmethod
    def of(cls, kept: Kept) -> "DrawingShown":
        told = kept.card.model_dump()
        return cls(id=kept.id, sha256=kept.sha256, file=kept.file, **told)


class FileRefused(Given):
    file: str
    code: str
    detail: str

    @classmethod
    def of(cls, refused: Refused, tongue: Tongue) -> "FileRefused":
        problem = refused.problem
        return cls(file=refused.file, code=problem.code, detail=tongue.tell(problem))


class Taken(Given):
    """Each file by itself: what is wrong with one does not spoil the others."""

    added: tuple[DrawingShown, ...]
    refused: tuple[FileRefused, ...]


@router.get("")
def drawings(visit: Member) -> tuple[DrawingShown, ...]:
    return tuple(map(DrawingShown.of, portfolio.drawings(visit.session, visit.user.id)))


@router.post("", dependencies=[Depends(turn, scope="function")])
def upload(visit: Member, files: Annotated[list[UploadFile], File()]) -> Taken:
    """SVGs, and ZIP archives of them."""
    visit.site.limits.spend("upload", str(visit.user.id))
    added, refused = taken(visit, files)
    return Taken(
        added=tuple(map(DrawingShown.of, added)),
        refused=tuple(FileRefused.of(each, visit.tongue) for each in refused),
    )


@router.get("/{drawing}")
def drawing(visit: Member, drawing: UUID) -> DrawingShown:
    return DrawingShown.of(portfolio.drawing(visit.session, visit.user.id, drawing))


@router.put("/{drawing}")
def change(visit: Member, drawing: UUID, given: DrawingGiven) -> DrawingShown:
    card = card_of(given.names, given.meters, given.place, given.facing)
    session, storage = visit.session, visit.site.storage
    return DrawingShown.of(portfolio.change(session, storage, visit.user.id, drawing, card))


@router.delete("/{drawing}", status_code=204, response_class=Response)
def remove(visit: Member, drawing: UUID) -> None:
    portfolio.remove(visit.session, visit.user.id, drawing)
