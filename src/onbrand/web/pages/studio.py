"""The Studio: brief, improved prompt, order, pictures."""

import secrets
from typing import Annotated
from uuid import UUID

from fastapi import Form
from starlette.responses import Response

from onbrand import catalog, orders, portfolio, studio
from onbrand.brand import BrandBook
from onbrand.brand.book import UnknownFormat
from onbrand.catalog import UnknownBrand
from onbrand.errors import Problem, _
from onbrand.ledger import InsufficientCredits
from onbrand.orders import UnknownOrder
from onbrand.prompting import MAX_BRIEF, BriefTooLong, EmptyBrief
from onbrand.prompting.chat import (
    ChatBusy,
    ChatFailed,
    ChatGarbage,
    ChatRefusedKey,
    ChatTimedOut,
    ChatUnreachable,
)
from onbrand.studio import Draft
from onbrand.web.errors import status_of
from onbrand.web.numbers import whole
from onbrand.web.pages import composing, ordered, stepping, tracing
from onbrand.web.pages.composing import (
    CHOICES,
    LARGEST_SEED,
    BadSeed,
    Composition,
    StudioForm,
)
from onbrand.web.pages.directing import BadNudge, fields_of, nudges, picks
from onbrand.web.pages.lineage import parent
from onbrand.web.shown.blueprints import blueprint
from onbrand.web.shown.prompts import Cast, casting
from onbrand.web.visit import Guest, Member, Router, Visit, problem_shown

router = Router()
RECENT = 6
# A newcomer's first brand and brief, by language: Generate works at once.
FIRST = {
    "ru": ("zerno", "Осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»"),
    "en": ("harbor", "Afternoon tea by the window, social post, headline “Tea tastes like home”"),
}
WRONG: tuple[tuple[tuple[type[Problem], ...], str], ...] = (
    ((EmptyBrief, BriefTooLong), "brief"),
    ((UnknownFormat,), "format"),
    ((BadSeed,), "seed"),
    ((BadNudge,), "align"),
)


# By the codes of those who draw, which are slow to load.
FIELDS = {
    "unknown-archetype": "archetype",
    "barred-archetype": "archetype",
    "unfit-archetype": "archetype",
    "unknown-layout": "layout",
    "unfit-layout": "layout",
    "unknown-mood": "mood",
    "unknown-hero": "hero",
    "unknown-swatch": "emphasis",
    "unfit-emphasis": "emphasis",
    "unfit-corner": "corner",
}

_FAILED = (ChatBusy, ChatFailed, ChatGarbage, ChatRefusedKey, ChatTimedOut, ChatUnreachable)
NOTICES = {kind.code: kind.message for kind in _FAILED}


@router.get("/")
def home(visit: Member, brand: str = "", new: bool = False) -> Response:
    """Where the user was last, or a fresh start."""
    latest = None if new or brand else studio.latest(visit.session, visit.user.id)
    return _page(visit, latest or _fresh(visit, brand, new=new))


@router.get("/studio")
def studio_home(visit: Guest) -> Response:
    return visit.go("/")


@router.get("/studio/{draft_id}")
def draft_page(
    visit: Member, draft_id: UUID, order: UUID | None = None, v: str = "", step: str = ""
) -> Response:
    """As it was at a step, where the address names one that is kept."""
    number = whole(step)
    if number is None:
        draft = studio.load(visit.session, visit.user.id, draft_id)
    else:
        draft = studio.as_of(visit.session, visit.user.id, draft_id, min(number, LARGEST_SEED))
    return _page(visit, draft, order=order, picked=v)


@router.post("/studio")
def act(visit: Member, form: Annotated[StudioForm, Form()]) -> Response:
    composition = Composition.of(visit, form)
    try:
        return visit.go(_noted(visit, _done(visit, composition)))
    except Problem as problem:
        problem_shown(visit, problem)
        return _page(visit, composition.shown(), problem=problem, form=form)


def _noted(visit: Visit, address: str) -> str:
    """The page that follows says what a chat model failed at."""
    if visit.notice is None:
        return address
    page, mark, place = address.partition("#")
    return f"{page}{'&' if '?' in page else '?'}notice={visit.notice.code}{mark}{place}"


def _done(visit: Visit, composition: Composition) -> str:
    """Does what the pressed button says; the address to go on at."""
    what = composition.form.do
    if what == "generate":
        draft, order = composing.generate(visit, composition)
        return f"/studio/{draft.id}?order={order}#bar"
    if what == "brand":
        return f"/studio/{composing.take_brand(visit, composition).id}"
    if what.partition("-")[0] in stepping.VERBS:
        return stepping.done(visit, composition, what)
    if what.startswith("replace-"):
        which = whole(what.removeprefix("replace-"))
        return f"/studio/{composing.replace(visit, composition, which).id}"
    return f"/studio/{composing.improve(visit, composition).id}"


def _fresh(visit: Visit, brand: str, *, new: bool) -> Draft:
    first, brief = FIRST[visit.tongue.language]
    book = composing.book_of(visit, brand or first)
    example = brief if not (new or brand) else ""
    return Draft(brand=book.id, brief=example, format=book.formats[0].id)


def _page(
    visit: Visit,
    draft: Draft,
    *,
    problem: Problem | None = None,
    form: StudioForm | None = None,
    order: UUID | None = None,
    picked: str = "",
) -> Response:
    brands = catalog.brands(visit.session, viewer=visit.viewer)
    book = composing.chosen(visit, brands, draft.brand)
    context = _form(visit, draft, problem) | {"book": book, "brands": brands}
    formats = {form.id: form for form in book.formats}
    # Parts of the page are kept by it: never what was posted, whatever that is.
    notice = NOTICES.get(visit.request.query_params.get("notice", ""), "")
    context["told"] = visit.tongue.say(notice)
    context["format_id"] = draft.format if draft.format in formats else None
    context["versions"] = tuple(card.sha256 for card in brands)
    context |= _advanced(visit, draft, form, book)
    context["colors"] = [str(swatch.color) for swatch in book.palette.swatches[:5]]
    context |= tracing.shown(visit, draft, book, form.view if form else "")
    context["cast"] = _cast(visit, draft, book)
    context |= _canvas(visit, draft, order, picked)
    if not context["order"]:
        context["blueprints"] = lambda: [blueprint(book, form) for form in book.formats]
        context["sheet"] = formats.get(draft.format or "", book.formats[0])
        context["recent"] = ordered.recent(visit, RECENT)
    return visit.page("studio/studio.html", status_of(problem) if problem else 200, **context)


def _advanced(
    visit: Visit, draft: Draft, form: StudioForm | None, book: BrandBook
) -> dict[str, object]:
    """As it was posted, whatever is wrong with it; else as it is kept."""
    kept = fields_of(draft.direction) | {"seed": "" if draft.seed is None else str(draft.seed)}
    asked = {name: str(getattr(form, name)) for name in kept} if form else kept
    return {
        "seed": asked["seed"],
        "picks": picks(asked, draft, book, visit.tongue),
        "nudges": nudges(asked, book, visit.tongue),
        "directed": any(asked.values()) or draft.basis is not None,
        "made_from": parent(visit, draft.basis) if draft.basis else None,
    }


def _cast(visit: Visit, draft: Draft, book: BrandBook) -> tuple[Cast, ...]:
    if draft.prompt is None or not draft.text:
        return ()
    own = portfolio.drawings(visit.session, visit.user.id)
    return casting(draft.prompt, book, visit.tongue, own, visit.site.icons)


def _form(visit: Visit, draft: Draft, problem: Problem | None) -> dict[str, object]:
    """The composer's own fields. The form gets a new nonce each time that it is shown."""
    price = visit.site.prices.amounts["image"]
    total = price * draft.variants
    wrong = next((name for kinds, name in WRONG if isinstance(problem, kinds)), "")
    wrong = wrong or (FIELDS.get(problem.code, "") if problem else "")
    told = visit.tongue.tell(problem) if problem else None
    return {
        "draft": draft,
        "nonce": secrets.token_urlsafe(12),
        "resolved": draft.prompt.format if draft.prompt else draft.format,
        "price": price,
        "total": total,
        "shortfall": max(0, total - visit.credits.available),
        "choices": CHOICES,
        "most": MAX_BRIEF,
        "example": FIRST[visit.tongue.language][1],
        "problem": told,
        "wrong": wrong,
        "remedy": visit.tongue.say(_remedy(problem)),
        "studio": True,
    }


def _canvas(visit: Visit, draft: Draft, order_id: UUID | None, picked: str) -> dict[str, object]:
    """An order that was made from this draft, if the address names one that is the user's."""
    try:
        order = orders.order(visit.session, visit.user.id, order_id) if order_id else None
    except UnknownOrder:
        order = None
    if order is None:
        return {"order": None}
    base = f"/studio/{draft.id}?order={order.id}&"
    return ordered.canvas(visit, order, base, picked)


def _remedy(problem: Problem | None) -> str:
    """What to do about it, in words to be translated."""
    if isinstance(problem, InsufficientCredits):
        return _("Nothing was ordered. Top up, or choose fewer variants.")
    if isinstance(problem, UnknownBrand):
        return _("Your text is kept. Choose another brand.")
    return _("Nothing was ordered and nothing is lost: your text is below.") if problem else ""
