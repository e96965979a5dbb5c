"""Brands as things that are begun, published, compared, shared and put away."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, cast
from uuid import UUID

from fastapi import Form
from pydantic import BaseModel
from starlette.responses import Response

from onbrand import accounts, catalog
from onbrand.brand import BrandBook
from onbrand.brand.checking import finished, shown
from onbrand.brand.diff import Change, diff
from onbrand.brand.starting import blank
from onbrand.brand.wording import FIELDS, PARTS, VALUES
from onbrand.catalog import Entry, Right, Version
from onbrand.errors import Invalid, Problem, _
from onbrand.web.errors import status_of
from onbrand.web.i18n import Tongue
from onbrand.web.numbers import whole
from onbrand.web.pages.editor import remarks
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/brands")
FILES = "-files"
LONGEST_NAME, LONGEST_NOTE = 80, 300
RIGHTS = {
    "viewer": (_("Viewer"), _("sees the brand book")),
    "designer": (_("Designer"), _("orders pictures too")),
    "manager": (_("Manager"), _("edits and publishes too")),
    "owner": (_("Owner"), _("shares and archives too")),
}


class NoName(Invalid):
    code = "no-brand-name"
    message = _("Give the brand a name, of {longest} letters at most.")


class UnknownPerson(Invalid):
    code = "unknown-person"
    message = _("Nobody here has the e-mail address “{email}”. Ask them to register first.")


class BadRight(Invalid):
    code = "bad-right"
    message = _("Choose what they may do.")


class NewForm(BaseModel):
    name: str = ""
    model: str = ""


class PublishForm(BaseModel):
    revision: str = ""
    note: str = ""


class SharingForm(BaseModel):
    do: str = "share"
    email: str = ""
    right: str = "designer"
    user: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words: where, and from what to what."""

    where: str
    before: str
    after: str
    was: str
    now: str
    distance: float | None


@router.get("/new")
def new_page(visit: Member, model: str = "") -> Response:
    return _new(visit, NewForm(model=model))


@router.post("/new")
def new(visit: Member, form: Annotated[NewForm, Form()]) -> Response:
    name = " ".join(form.name.replace("\0", "").split())
    try:
        if not name or len(name) > LONGEST_NAME:
            raise NoName(longest=LONGEST_NAME)
        document = blank(name, name)
        if form.model and form.model != FILES:
            copied = catalog.current(
                visit.session, visit.site.storage, form.model, viewer=visit.viewer
            )
            told = {"id": document["id"], "name": document["name"], "version": 1}
            document = copied.model_dump(mode="json") | told
        brand = catalog.create(visit.session, visit.viewer, document)
    except Problem as problem:
        problem_shown(visit, problem)
        return _new(visit, form, problem)
    return visit.go(f"/brands/{brand}/{'bring' if form.model == FILES else 'edit/palette'}")


@router.get("/{brand}/publish")
def publish_page(visit: Member, brand: str) -> Response:
    return _publishing(visit, brand)


@router.post("/{brand}/publish")
def publish(visit: Member, brand: str, form: Annotated[PublishForm, Form()]) -> Response:
    note = form.note.replace("\0", "")[:LONGEST_NOTE]
    revision = whole(form.revision) or 0
    try:
        catalog.publish_draft(
            visit.session, visit.site.storage, visit.viewer, brand, revision, note
        )
    except (Invalid, catalog.DraftChanged) as problem:
        problem_shown(visit, problem)
        return _publishing(visit, brand, problem, note)
    return visit.go(f"/brands/{brand}?done=published")


@router.post("/{brand}/discard")
def discard(visit: Member, brand: str, form: Annotated[PublishForm, Form()]) -> Response:
    kept = catalog.discard(visit.session, visit.viewer, brand, whole(form.revision) or 0)
    return visit.go(f"/brands/{brand}" if kept else "/brands")


@router.get("/{brand}/versions")
def versions(visit: Member, brand: str, old: str = "", new: str = "") -> Response:
    entry = catalog.entry(visit.session, visit.viewer, brand)
    found = catalog.versions(visit.session, visit.viewer, brand)
    numbers = [each.number for each in found]
    latest = _one_of(numbers, new, numbers[0] if numbers else 0)
    before = _one_of(numbers, old, max((n for n in numbers if n < latest), default=latest))
    changes: list[tuple[str, list[Told]]] = []
    if numbers:
        changes = told(_book(visit, found, before), _book(visit, found, latest), visit.tongue)
    return visit.page(
        "brands/versions.html",
        entry=entry,
        versions=found,
        people=accounts.named(
            visit.session, {each.published_by for each in found if each.published_by}
        ),
        old=before,
        new=latest,
        changes=changes,
    )


@router.get("/{brand}/sharing")
def sharing_page(visit: Member, brand: str) -> Response:
    return _sharing(visit, brand, SharingForm())


@router.post("/{brand}/sharing")
def sharing(visit: Member, brand: str, form: Annotated[SharingForm, Form()]) -> Response:
    try:
        _share(visit, brand, form)
    except (Invalid, catalog.HouseBrand) as problem:
        problem_shown(visit, problem)
        return _sharing(visit, brand, form, problem)
    leaving = form.do == "leave"
    return visit.go("/brands" if leaving else f"/brands/{brand}/sharing")


def told(old: BrandBook, new: BrandBook, tongue: Tongue) -> list[tuple[str, list[Told]]]:
    """Changes by the titles of their parts."""
    found: dict[str, list[Told]] = {}
    for change in diff(old, new):
        found.setdefault(tongue.say(PARTS[change.part]), []).append(_told(change, tongue))
    return list(found.items())


def _told(change: Change, tongue: Tongue) -> Told:
    steps = (tongue.say(FIELDS[step]) if step in FIELDS else step for step in change.where)
    return Told(
        where=" · ".join(steps),
        before=_worded(change.before, tongue),
        after=_worded(change.after, tongue),
        was=str(change.was or ""),
        now=str(change.now or ""),
        distance=change.distance,
    )


def _worded(said: str, tongue: Tongue) -> str:
    """Words that are ours, in the reader's language; what somebody wrote stays as it is."""
    parts = said.split(", ")
    if all(part in VALUES for part in parts):
        return ", ".join(tongue.say(VALUES[part]) for part in parts)
    return said


def _new(visit: Visit, form: NewForm, problem: Problem | None = None) -> Response:
    return visit.page(
        "brands/new.html",
        status_of(problem) if problem else 200,
        form=form,
        files=FILES,
        brands=catalog.brands(visit.session, viewer=visit.viewer),
        problem=visit.tongue.tell(problem) if problem else None,
        longest=LONGEST_NAME,
    )


def _publishing(
    visit: Visit, brand: str, problem: Problem | None = None, note: str = ""
) -> Response:
    storage, tongue = visit.site.storage, visit.tongue
    draft = catalog.draft(visit.session, storage, visit.viewer, brand)
    entry = catalog.entry(visit.session, visit.viewer, brand)
    book = catalog.with_fonts(storage, shown(draft.document))
    found = remarks(draft, book, tongue)
    published = catalog.by_hash(storage, entry.card.sha256) if entry.card else None
    stopped = _stopped(draft.document)
    changes = told(published, book, tongue) if published and not stopped else []
    return visit.page(
        "brands/publish.html",
        status_of(problem) if problem else 200,
        entry=entry,
        draft=draft,
        book=book,
        parts=PARTS,
        remarks=found,
        stopped=stopped,
        changes=changes,
        unchanged=published is not None and not changes and not stopped,
        problem=tongue.tell(problem) if problem and not stopped else None,
        note=note,
        longest=LONGEST_NOTE,
    )


def _stopped(document: Mapping[str, object]) -> bool:
    try:
        finished(cast("dict[str, None]", document))
    except Invalid:
        return True
    return False


def _one_of(numbers: list[int], given: str, otherwise: int) -> int:
    wanted = whole(given)
    return wanted if wanted in numbers else otherwise


def _book(visit: Visit, found: tuple[Version, ...], number: int) -> BrandBook:
    sha256 = next(each.sha256 for each in found if each.number == number)
    return catalog.by_hash(visit.site.storage, sha256)


def _share(visit: Visit, brand: str, form: SharingForm) -> None:
    session, viewer = visit.session, visit.viewer
    match form.do:
        case "share":
            if form.right not in {"viewer", "designer", "manager"}:
                raise BadRight
            right = cast("Literal['viewer', 'designer', 'manager']", form.right)
            catalog.check(session, viewer, brand, Right.OWNER)
            catalog.share(session, viewer, brand, _person(visit, form.email), right)
        case "unshare":
            catalog.unshare(session, viewer, brand, _id(form.user))
        case "leave":
            catalog.unshare(session, viewer, brand, viewer.user)
        case "archive" | "restore":
            catalog.archive(session, viewer, brand, archived=form.do == "archive")
        case "open" | "close":
            catalog.make_public(session, viewer, brand, public=form.do == "open")
        case _:
            raise BadRight


def _person(visit: Visit, email: str) -> UUID:
    wanted = email.strip().lower()
    found = (user for user in accounts.users(visit.session, wanted) if user.login == wanted)
    user = next(found, None) if wanted else None
    if user is None:
        raise UnknownPerson(email=email.strip())
    return user.id


def _id(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError:
        raise UnknownPerson(email=given) from None


def _sharing(
    visit: Visit, brand: str, form: SharingForm, problem: Problem | None = None
) -> Response:
    entry: Entry = catalog.entry(visit.session, visit.viewer, brand)
    may_see = entry.right.covers(Right.MANAGER)
    shares = catalog.shares(visit.session, visit.viewer, brand) if may_see else ()
    return visit.page(
        "brands/sharing.html",
        status_of(problem) if problem else 200,
        entry=entry,
        owner=entry.right is Right.OWNER,
        shares=shares,
        people=accounts.named(visit.session, {each.user for each in shares}),
        rights=RIGHTS,
        form=form,
        problem=visit.tongue.tell(problem) if problem else None,
    )
