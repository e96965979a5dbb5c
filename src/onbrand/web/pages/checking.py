"""A picture that anybody made, against a brand book. Nothing of it is kept, nothing is charged."""

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, get_args

from fastapi import Depends, File, Form, Request, UploadFile
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.checking import Checked, Unchecked
from onbrand.checking.apart import Question
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, Problem, _
from onbrand.web.checks import MEGABYTES, MOST_PIXELS
from onbrand.web.errors import status_of
from onbrand.web.numbers import whole
from onbrand.web.security import WITH_PICTURES, session_token
from onbrand.web.shown import checks
from onbrand.web.shown.reports import coverage
from onbrand.web.site import site_of
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/check")
PROFILES: dict[str, str] = {
    "graphic": _("graphic"),
    "illustration": _("illustration"),
    "photo": _("photo"),
}
_LONGEST = 120


class NoPicture(Invalid):
    code = "no-picture"
    message = _("No picture was chosen, or it is empty. Choose a file.")


class BadPage(Invalid):
    code = "bad-page"
    message = _("“{value}” is no page. Write a number from 1.")


class NoSuchProfile(Invalid):
    code = "unknown-profile"
    message = _("There is no profile “{profile}”. There are: {known}.")


@dataclass(frozen=True, slots=True)
class CheckForm:
    """As a browser posts it, but for the file."""

    brand: str = ""
    profile: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says of one picture."""

    checked: Checked
    book: BrandBook
    picture: str
    heat: str


async def turn(request: Request) -> AsyncIterator[None]:
    """Waited for before the visit, which holds a connection and a thread."""
    who = session_token(request) or (request.client.host if request.client else "")
    async with site_of(request).checks.turn(who):
        yield


@router.get("")
def check_page(visit: Member, brand: str = "") -> Response:
    visit.site.checks.begin()
    return _page(visit, CheckForm(brand=brand))


@router.post("", dependencies=[Depends(turn, scope="function")])
def check(
    visit: Member,
    file: Annotated[UploadFile | None, File()] = None,
    brand: Annotated[str, Form()] = "",
    profile: Annotated[str, Form()] = "",
    page: Annotated[str, Form()] = "",
) -> Response:
    form = CheckForm(brand, profile, page)
    try:
        shown = _checked(visit, form, file)
    except Problem as problem:
        problem_shown(visit, problem)
        return _page(visit, form, problem=problem)
    return _page(visit, form, shown)


def measured(visit: Visit, file: UploadFile, question: Question) -> Checked:
    """Raises what is wrong with the file. The connection is given back before the wait."""
    visit.let_go()
    result = visit.site.checks.check(name_of(file), question)
    if isinstance(result, Unchecked):
        raise result.problem
    return result


def name_of(file: UploadFile) -> str:
    return (file.filename or "").replace("\\", "/").rpartition("/")[2][-_LONGEST:]


def _checked(visit: Visit, form: CheckForm, file: UploadFile | None) -> Shown:
    visit.site.limits.spend("check", str(visit.user.id))
    book = catalog.current(visit.session, visit.site.storage, form.brand, viewer=visit.viewer)
    data = file.file.read() if file else b""
    if file is None or not data:
        raise NoPicture
    question = Question(
        data,
        book,
        profile=_profile(form.profile),
        page=_number(form.page),
        views=True,
        most_pixels=MOST_PIXELS,
    )
    checked = measured(visit, file, question)
    views = checked.views
    pictures = (views.picture, views.heat) if views else (b"", b"")
    return Shown(checked, book, *map(_inline, pictures))


def _profile(given: str) -> Profile | None:
    known: tuple[Profile, ...] = get_args(Profile)
    if given and given not in known:
        raise NoSuchProfile(profile=given[:_LONGEST], known=", ".join(known))
    return next((each for each in known if each == given), None)


def _number(given: str) -> int:
    number = whole(given.strip()) if given.strip() else 1
    if not number:
        raise BadPage(value=given[:20])
    return number


def _inline(data: bytes) -> str:
    return "data:image/webp;base64," + base64.b64encode(data).decode()


def _page(
    visit: Visit, form: CheckForm, shown: Shown | None = None, problem: Problem | None = None
) -> Response:
    cards = catalog.brands(visit.session, viewer=visit.viewer)
    tongue = visit.tongue
    answer = visit.page(
        "check.html",
        status_of(problem) if problem else 200,
        brands=cards,
        chosen=next((card.id for card in cards if card.id == form.brand), cards[0].id),
        form=form,
        profiles=PROFILES,
        problem=tongue.tell(problem) if problem else None,
        wrong=problem.code if problem else "",
        shown=shown,
        found=checks.findings(shown.checked, tongue) if shown else None,
        notes=checks.notes(shown.checked, tongue) if shown else (),
        covered=coverage(shown.checked.report, shown.book, tongue) if shown else (),
        megabytes=MEGABYTES,
        megapixels=MOST_PIXELS // 10**6,
    )
    if shown:
        answer.headers.update(WITH_PICTURES)
    return answer
