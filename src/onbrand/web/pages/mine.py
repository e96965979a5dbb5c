"""A designer's own drawings: brought as SVGs, seen in the colors of a brand, named."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, File, Form, UploadFile
from pydantic import BaseModel
from starlette.responses import Response

from onbrand import catalog, portfolio
from onbrand.artwork.flat import MAX_BYTES
from onbrand.brand import BrandBook
from onbrand.errors import Invalid, Problem, _
from onbrand.generation.illustration import LARGEST, SMALLEST
from onbrand.imaging import drawings, illustrations
from onbrand.imaging.uploads import MAX_UPLOAD, MOST_FILES, Refused, Upload, taken_in
from onbrand.portfolio import Card, Kept, UnknownDrawing
from onbrand.vocabulary import nouns
from onbrand.vocabulary.naming import LONGEST, MOST, Names, noun_named
from onbrand.web.errors import status_of
from onbrand.web.numbers import whole
from onbrand.web.pages.kit import KEPT, turn
from onbrand.web.visit import Member, Router, Visit, problem_shown

ADDRESS = "/illustrations/mine"
router = Router(prefix=ADDRESS)
PLACES = {
    "table": _("On a table"),
    "street": _("In the street"),
    "land": _("In a landscape"),
    "sky": _("In the sky"),
    "wall": _("On a wall"),
    "being": _("A person or an animal"),
    "symbol": _("A sign"),
}
FACINGS = {"front": _("To us"), "left": _("To the left"), "right": _("To the right")}


class BadSize(Invalid):
    code = "bad-size"
    message = _("“{value}” is no height. Write meters from {least} to {most}, such as 0.3.")


class BadNames(Invalid):
    code = "bad-names"
    message = _("Give from 1 to {most} names, separated by commas, of {longest} letters at most.")


class NoFiles(Invalid):
    code = "no-files"
    message = _("No file was chosen. Choose SVGs, or a ZIP archive of them.")


class DrawingForm(BaseModel):
    """As a browser posts it."""

    do: str = "save"
    brand: str = ""
    ru: str = ""
    en: str = ""
    meters: str = ""
    place: str = ""
    facing: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What was posted of a drawing, and why it was not taken."""

    drawing: UUID
    form: DrawingForm
    problem: Problem


@dataclass(frozen=True, slots=True)
class Told:
    """What has just been done, or could not be."""

    added: int = 0
    done: str = ""
    refused: Sequence[Refused] = ()
    problem: Problem | None = None
    wrong: Wrong | None = None

    @property
    def trouble(self) -> Problem | None:
        first = next((each.problem for each in self.refused), None)
        return self.problem or (self.wrong.problem if self.wrong else first)


@dataclass(frozen=True, slots=True)
class Shown:
    """One drawing of the page; of one that could not be changed, what was posted."""

    kept: Kept
    picture: str
    title: str
    instead: str
    form: DrawingForm
    problem: str


@router.get("")
def mine(visit: Member, brand: str = "", added: str = "", done: str = "") -> Response:
    return _page(visit, brand, Told(added=whole(added) or 0, done=done))


@router.post("", dependencies=[Depends(turn, scope="function")])
def upload(
    visit: Member,
    files: Annotated[list[UploadFile] | None, File()] = None,
    brand: Annotated[str, Form()] = "",
) -> Response:
    """What can be used is kept, whatever is wrong with the rest."""
    try:
        visit.site.limits.spend("upload", str(visit.user.id))
        added, refused = taken(visit, files or ())
    except Problem as problem:
        problem_shown(visit, problem)
        return _page(visit, brand, Told(problem=problem))
    if refused:
        return _page(visit, brand, Told(added=len(added), refused=refused))
    return visit.go(f"{ADDRESS}?brand={_chosen(visit, brand).id}&added={len(added)}")


def taken(visit: Visit, files: Sequence[UploadFile]) -> tuple[list[Kept], list[Refused]]:
    uploads = [Upload(file.filename or "", file.file.read()) for file in files]
    if not any(upload.name or upload.data for upload in uploads):
        raise NoFiles
    added: list[Kept] = []
    refused: list[Refused] = []
    for made in taken_in(uploads):
        if isinstance(made, Refused):
            refused.append(made)
            continue
        name, illustration = made
        try:
            kept = portfolio.add(
                visit.session, visit.site.storage, visit.user.id, name, illustration
            )
        except portfolio.FullPortfolio as problem:
            refused.append(Refused(name, problem))
            break
        added.append(kept)
    return added, refused


@router.post("/{drawing}")
def change(visit: Member, drawing: UUID, form: Annotated[DrawingForm, Form()]) -> Response:
    brand = _chosen(visit, form.brand).id
    if form.do == "delete":
        portfolio.remove(visit.session, visit.user.id, drawing)
        return visit.go(f"{ADDRESS}?brand={brand}&done=deleted")
    try:
        kept = portfolio.drawing(visit.session, visit.user.id, drawing)
        portfolio.change(
            visit.session, visit.site.storage, visit.user.id, drawing, _card(form, kept)
        )
    except Invalid as problem:
        problem_shown(visit, problem)
        return _page(visit, form.brand, Told(wrong=Wrong(drawing, form, problem)))
    return visit.go(f"{ADDRESS}?brand={brand}&done=saved#drawing-{drawing}")


@router.get(
    "/{edition}/{brand}/{sha256}/{drawing}.webp", dependencies=[Depends(turn, scope="function")]
)
def picture(visit: Member, edition: str, brand: str, sha256: str, drawing: str) -> Response:
    """To its owner alone. The address names versions of all that it depends on."""
    if not portfolio.has(visit.session, visit.user.id, drawing):
        raise UnknownDrawing
    book = catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)
    one = portfolio.by_hash(visit.site.storage, drawing)
    data = drawings.picture(visit.site.storage, book, one)
    present = sha256 == book.sha256 and edition == illustrations.edition()
    headers = {"Cache-Control": KEPT if present else "private, no-cache"}
    return Response(data, media_type="image/webp", headers=headers)


def address(book: BrandBook | catalog.BrandCard, sha256: str) -> str:
    """Of the picture of a drawing in the colors of a brand."""
    return f"{ADDRESS}/{illustrations.edition()}/{book.id}/{book.sha256}/{sha256}.webp"


def card_of(names: Names, meters: float, place: str, facing: str) -> Card:
    """With the noun that the names are. What is unknown stays what it usually is."""
    return Card.model_validate(
        {
            "names": names,
            "noun": noun_named(names),
            "meters": meters,
            "place": place if place in PLACES else "table",
            "facing": facing if facing in FACINGS else "front",
        }
    )


def _card(form: DrawingForm, kept: Kept) -> Card:
    names = Names(ru=_names(form.ru), en=_names(form.en))
    if not names.all:
        raise BadNames(most=MOST, longest=LONGEST)
    meters = kept.card.meters if form.meters == _meters(kept) else _size(form.meters)
    return card_of(names, meters, form.place, form.facing)


def _names(given: str) -> tuple[str, ...]:
    names = tuple(name for part in given.split(",") if (name := " ".join(part.split())))
    if len(names) > MOST or any(len(name) > LONGEST for name in names):
        raise BadNames(most=MOST, longest=LONGEST)
    return names


def _size(given: str) -> float:
    try:
        meters = float(given.strip().replace(",", "."))
    except ValueError:
        meters = 0.0
    if not SMALLEST <= meters <= LARGEST:
        raise BadSize(value=given[:20], least=SMALLEST, most=round(LARGEST))
    return round(meters, 3)


def _page(visit: Visit, brand: str, told: Told) -> Response:
    chosen = _chosen(visit, brand)
    found = portfolio.drawings(visit.session, visit.user.id)
    return visit.page(
        "brands/mine.html",
        status_of(told.trouble) if told.trouble else 200,
        brands=catalog.brands(visit.session, viewer=visit.viewer),
        chosen=chosen,
        drawings=[_shown(visit, chosen, kept, told.wrong) for kept in found],
        added=told.added,
        done=told.done,
        refused=[visit.tongue.tell(each.problem) for each in told.refused],
        problem=visit.tongue.tell(told.problem) if told.problem else None,
        places=PLACES,
        facings=FACINGS,
        most=portfolio.MOST,
        files=MOST_FILES,
        megabytes=MAX_UPLOAD // 2**20,
        kilobytes=MAX_BYTES // 1024,
        letters=MOST * (LONGEST + 2),
    )


def _shown(visit: Visit, chosen: catalog.BrandCard, kept: Kept, wrong: Wrong | None) -> Shown:
    mistaken = wrong if wrong and wrong.drawing == kept.id else None
    card, language = kept.card, visit.tongue.language
    known = nouns().get(card.noun)
    form = DrawingForm(
        ru=", ".join(card.names.ru),
        en=", ".join(card.names.en),
        meters=_meters(kept),
        place=card.place,
        facing=card.facing,
    )
    first = card.names.ru if language == "ru" else card.names.en
    return Shown(
        kept,
        address(chosen, kept.sha256),
        (*first, *card.names.all, kept.file)[0],
        known.name(language) if known else "",
        mistaken.form if mistaken else form,
        visit.tongue.tell(mistaken.problem) if mistaken else "",
    )


def _meters(kept: Kept) -> str:
    return f"{kept.card.meters:g}"


def _chosen(visit: Visit, brand: str) -> catalog.BrandCard:
    cards = catalog.brands(visit.session, viewer=visit.viewer)
    return next((card for card in cards if card.id == brand), cards[0])
