"""Problems become answers: a page for people, problem+json (RFC 9457) for programs."""

import json
import logging
import secrets
from http import HTTPStatus
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from onbrand.accounts import TooManyAttempts, User
from onbrand.errors import Conflict, Denied, Invalid, NotFound, Problem, Unavailable, _
from onbrand.ledger import InsufficientCredits
from onbrand.web.checks import StillChecking
from onbrand.web.i18n import Tongue
from onbrand.web.limits import TooOften
from onbrand.web.security import TooLarge, local, secure, split
from onbrand.web.site import site_of
from onbrand.web.visit import UNKEPT, SignInNeeded, frame

STATUS: dict[type[Problem], int] = {
    SignInNeeded: 401,
    InsufficientCredits: 402,
    TooLarge: 413,
    TooManyAttempts: 429,
    TooOften: 429,
    StillChecking: 429,
    Invalid: 422,
    Denied: 403,
    NotFound: 404,
    Conflict: 409,
    Unavailable: 503,
    Problem: 500,
}
TITLES = {
    400: _("The request could not be read"),
    401: _("Sign in to go on"),
    402: _("Not enough credits"),
    403: _("Not allowed"),
    404: _("Nothing here"),
    405: _("This page is opened differently"),
    409: _("Not possible now"),
    413: _("Too large"),
    422: _("Something is not right in what was sent"),
    429: _("Too often"),
    500: _("Something broke on our side"),
    503: _("Not available now"),
}
ADVICE = {
    400: _("Go back, reload the page and try again."),
    402: _("Nothing was ordered and nothing was charged. Top up the balance and try again."),
    403: _("If you should be able to do this, sign in with another account."),
    404: _("Check the address. Somebody else's orders and files are not shown either."),
    405: _("Go to the Studio and find it from there."),
    409: _("Go back and look at the present state."),
    413: _("Shorten it and send it again."),
    422: _("Go back and correct it; what you wrote is still there."),
    429: _("Wait a little and try again. Nothing was lost."),
    500: _("It was logged. Nothing was charged; try again in a moment."),
    503: _("Nothing was charged. Try again in a moment."),
}
_log = logging.getLogger(__name__)


def status_of(problem: Problem) -> int:
    return next(STATUS[kind] for kind in type(problem).__mro__ if kind in STATUS)


async def answer(request: Request, problem: Problem) -> Response:
    status = status_of(problem)
    tongue = _tongue(request)
    if _for_program(request):
        response: Response = problem_json(tongue, problem, status)
    elif isinstance(problem, SignInNeeded):
        response = await _ask_to_sign_in(request, tongue)
    else:
        response = _page(request, tongue, status, tongue.tell(problem))
    retry_after = problem.params.get("retry_after")
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    return response


def problem_json(tongue: Tongue, problem: Problem, status: int) -> Response:
    params: dict[str, object] = {
        name: value if isinstance(value, int) else str(value)
        for name, value in problem.params.items()
    }
    return _json(status, tongue.say(TITLES[status]), tongue.tell(problem), problem.code, params)


def install(app: FastAPI) -> None:
    async def of_ours(request: Request, error: Exception) -> Response:
        return await answer(request, error if isinstance(error, Problem) else Problem())

    app.add_exception_handler(Problem, of_ours)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(Exception, _broken)


async def _http(request: Request, error: Exception) -> Response:
    """Starlette's own: no such page, wrong method, a body that could not be read."""
    if isinstance(error.__cause__, Problem):
        return await answer(request, error.__cause__)
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == HTTPStatus.NOT_FOUND:
        return await answer(request, NotFound())
    response = _plain(request, status if status in TITLES else 400)
    if isinstance(error, HTTPException):
        response.headers.update(error.headers or {})
    return response


async def _unreadable(request: Request, error: Exception) -> Response:
    """What was sent is of the wrong shape. If it is the path, there is no such page."""
    details = error.errors() if isinstance(error, RequestValidationError) else []
    if not _for_program(request):
        nowhere = any(each["loc"][0] == "path" for each in details)
        return await answer(request, NotFound()) if nowhere else _plain(request, 422)
    where = {".".join(map(str, each["loc"])): each["msg"] for each in details}
    return _json(422, _tongue(request).say(TITLES[422]), "", "invalid", {"errors": where})


async def _broken(request: Request, error: Exception) -> Response:
    """Outside the Guard, so the headers are put on here."""
    reference = secrets.token_hex(4)
    _log.error("request failed", exc_info=error, extra={"reference": reference})
    response = _plain(request, 500, reference)
    secure(MutableHeaders(raw=response.raw_headers), request.url.scheme)
    return response


def _plain(request: Request, status: int, reference: str = "") -> Response:
    tongue = _tongue(request)
    if _for_program(request):
        code = HTTPStatus(status).phrase.lower().replace(" ", "-")
        return _json(status, tongue.say(TITLES[status]), tongue.say(ADVICE[status]), code)
    return _page(request, tongue, status, "", reference)


def _json(
    status: int, title: str, detail: str, code: str, more: dict[str, object] | None = None
) -> Response:
    body = {"type": f"urn:onbrand:problem:{code}", "title": title, "status": status,
            "detail": detail, "code": code, **(more or {})}  # fmt: skip
    # Escaped: what was sent may hold halves of surrogate pairs, which have no UTF-8.
    return Response(json.dumps(body), status, UNKEPT, "application/problem+json")


def _page(
    request: Request, tongue: Tongue, status: int, told: str, reference: str = ""
) -> Response:
    context = frame(request, tongue, _user(request))
    context |= {"status": status, "title": tongue.say(TITLES[status]), "told": told,
                "advice": tongue.say(ADVICE.get(status, "")), "reference": reference,
                "back": _sent_from(request)}  # fmt: skip
    return HTMLResponse(tongue.template("error.html").render(context), status, headers=UNKEPT)


def _sent_from(request: Request) -> str:
    """The page of ours with the form that was sent."""
    referrer = split(request.headers.get("referer", ""))
    ours = request.method == "POST" and referrer.netloc == request.headers.get("host")
    return local(referrer.path) if ours else ""


async def _ask_to_sign_in(request: Request, tongue: Tongue) -> Response:
    """A form sent after the session had ended travels with the person through signing in."""
    address = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if request.method in {"GET", "HEAD"}:
        target = "/sign-in" if address == "/" else f"/sign-in?{urlencode({'next': address})}"
        return RedirectResponse(target, 303, headers=UNKEPT)
    sent = await request.form()
    fields = [(name, value) for name, value in sent.multi_items() if isinstance(value, str)]
    context = frame(request, tongue, None)
    context |= {"next": address, "carried": json.dumps(fields), "login": "", "problem": None}
    page = tongue.template("accounts/sign-in.html").render(context)
    return HTMLResponse(page, 401, headers=UNKEPT)


def _for_program(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _tongue(request: Request) -> Tongue:
    known = getattr(request.state, "known", None)
    tongue: Tongue = known[0] if known else site_of(request).tongue_for(request)
    return tongue


def _user(request: Request) -> User | None:
    known = getattr(request.state, "known", None)
    user: User | None = known[1] if known else None
    return user
