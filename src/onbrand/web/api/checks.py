"""/api/v1/check: a picture that anybody made, measured against a brand book."""

from typing import Annotated

from fastapi import Depends, File, Form, UploadFile
from starlette.responses import Response

from onbrand import catalog
from onbrand.checking import as_json
from onbrand.checking.apart import Question
from onbrand.conformance.subject import Profile
from onbrand.web.checks import MOST_PIXELS
from onbrand.web.pages.checking import NoPicture, measured, turn
from onbrand.web.visit import Member, Router

router = Router(prefix="/api/v1/check")


@router.post("", dependencies=[Depends(turn, scope="function")], response_class=Response)
def check(
    visit: Member,
    brand: Annotated[str, Form()],
    file: Annotated[UploadFile, File()],
    profile: Annotated[Profile | None, Form()] = None,
    page: Annotated[int, Form(ge=1)] = 1,
    format: Annotated[str | None, Form()] = None,  # noqa: A002 - the field's word
) -> Response:
    """As `onbrand check --json` tells one file. Nothing of it is kept, nothing is charged."""
    visit.site.limits.spend("check", str(visit.user.id))
    book = catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)
    data = file.file.read()
    if not data:
        raise NoPicture
    question = Question(
        data,
        book,
        profile=profile,
        format=book.format(format) if format else None,
        page=page,
        most_pixels=MOST_PIXELS,
    )
    checked = measured(visit, file, question)
    return Response(as_json((checked,), book), media_type="application/json")
