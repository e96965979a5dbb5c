"""Signing in and out, registering, the account, language and theme."""

import json
import re
from typing import Annotated
from uuid import UUID

from fastapi import Form, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from onbrand import accounts
from onbrand.accounts import BadEmail, LoginTaken, LongPassword, WeakPassword, WrongPassword
from onbrand.errors import Problem
from onbrand.web.errors import status_of
from onbrand.web.i18n import LANGUAGES
from onbrand.web.security import end_session, keep_session, local, session_token
from onbrand.web.visit import THEMES, UNKEPT, Guest, Member, Router, Visit, problem_shown

router = Router()
YEAR_S = 365 * 24 * 3600
Text = Annotated[str, Form()]

_BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("YaBrowser", "Yandex Browser"),
             ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))  # fmt: skip
_SYSTEMS = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
            ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux"))  # fmt: skip


@router.get("/sign-in")
def sign_in_page(visit: Guest, next: str = "/") -> Response:  # noqa: A002 - the address says so
    if visit.guest:
        return visit.go(local(next))
    return _sign_in(visit, next=local(next))


@router.post("/sign-in")
def sign_in(
    visit: Guest,
    login: Text = "",
    password: Text = "",
    next: Text = "/",  # noqa: A002
    carried: Text = "",
) -> Response:
    try:
        token = accounts.sign_in(
            visit.session,
            visit.site.passwords,
            login,
            password,
            agent=_agent(visit.request),
            address=_address(visit.request),
        )
    except Problem as problem:
        return _sign_in(visit, problem, login=login, next=local(next), carried=carried)
    response = _onward(visit, local(next), carried)
    keep_session(response, visit.request.url.scheme, token)
    return response


@router.get("/register")
def register_page(visit: Guest, next: str = "/") -> Response:  # noqa: A002
    if visit.guest:
        return visit.go(local(next))
    return _register(visit, next=local(next))


@router.post("/register")
def register(
    visit: Guest,
    email: Text = "",
    password: Text = "",
    next: Text = "/",  # noqa: A002
) -> Response:
    try:
        token = _new_account(visit, email, password)
    except Problem as problem:
        return _register(visit, problem, email=email, next=local(next))
    response = visit.go(local(next))
    keep_session(response, visit.request.url.scheme, token)
    return response


@router.post("/sign-out")
def sign_out(visit: Guest) -> Response:
    token = session_token(visit.request)
    if token:
        accounts.sign_out(visit.session, token)
    response = visit.go("/sign-in")
    end_session(response, visit.request.url.scheme)
    return response


@router.get("/account")
def account(visit: Member, done: str = "") -> Response:
    return _account(visit, done=done)


@router.post("/account/password")
def change_password(visit: Member, old: Text = "", new: Text = "") -> Response:
    try:
        visit.site.limits.spend("password", str(visit.user.id))
        token = accounts.change_password(
            visit.session,
            visit.site.passwords,
            visit.user,
            old,
            new,
            agent=_agent(visit.request),
        )
    except Problem as problem:
        return _account(visit, problem)
    response = visit.go("/account?done=password")
    keep_session(response, visit.request.url.scheme, token)
    return response


@router.post("/account/sessions/{session_id}/end")
def end(visit: Member, session_id: UUID) -> Response:
    accounts.revoke(visit.session, visit.user.id, session_id)
    return visit.go("/account")


@router.post("/language")
def choose_language(visit: Guest, language: Text = "") -> Response:
    response = visit.back()
    for ours in LANGUAGES:
        if language == ours:
            response.set_cookie("lang", ours, max_age=YEAR_S, samesite="lax")
            if visit.guest:
                accounts.set_language(visit.session, visit.guest.id, ours)
    return response


@router.post("/theme")
async def choose_theme(request: Request, theme: Text = "") -> Response:
    address = local(re.sub(r"^https?://[^/]+", "", request.headers.get("referer", "/")))
    response = RedirectResponse(address, 303, headers=UNKEPT)
    if theme in THEMES:
        response.set_cookie("theme", theme, max_age=YEAR_S, samesite="lax")
    return response


def _new_account(visit: Visit, email: str, password: str) -> str:
    """The new user is signed in at once."""
    site = visit.site
    site.limits.spend("register", _address(visit.request))
    hashed = site.passwords.hash(password)
    user = accounts.register(
        visit.session,
        email,
        hashed,
        language=visit.tongue.language,
        credits=site.settings.starting_credits,
    )
    return accounts.open_session(visit.session, user.id, agent=_agent(visit.request))


def _onward(visit: Visit, target: str, carried: str) -> Response:
    """To where the visitor was going; a form that was on its way is offered again."""
    fields = _fields(carried)
    if not fields:
        return visit.go(target)
    return visit.page("accounts/continue.html", next=target, fields=fields)


def _fields(carried: str) -> list[tuple[str, str]]:
    """Made by our own page, but sent by anybody."""
    try:
        fields = [(str(name), str(value)) for name, value in json.loads(carried or "[]")]
        "".join(name + value for name, value in fields).encode()
    except (ValueError, TypeError, RecursionError):
        return []
    return fields


def _sign_in(
    visit: Visit,
    problem: Problem | None = None,
    *,
    login: str = "",
    next: str = "/",  # noqa: A002
    carried: str = "",
) -> Response:
    told = visit.tongue.tell(problem_shown(visit, problem)) if problem else None
    response = visit.page(
        "accounts/sign-in.html",
        status_of(problem) if problem else 200,
        next=next,
        carried=carried,
        login=login,
        problem=told,
    )
    return _waiting(response, problem)


def _register(
    visit: Visit,
    problem: Problem | None = None,
    *,
    email: str = "",
    next: str = "/",  # noqa: A002
) -> Response:
    wrong = ""
    if isinstance(problem, BadEmail | LoginTaken):
        wrong = "email"
    elif isinstance(problem, WeakPassword | LongPassword):
        wrong = "password"
    told = visit.tongue.tell(problem_shown(visit, problem)) if problem else None
    response = visit.page(
        "accounts/register.html",
        status_of(problem) if problem else 200,
        next=next,
        email=email,
        problem=told,
        wrong=wrong,
        credits_given=visit.site.settings.starting_credits,
    )
    return _waiting(response, problem)


def _account(visit: Visit, problem: Problem | None = None, *, done: str = "") -> Response:
    wrong = ""
    if isinstance(problem, WrongPassword):
        wrong = "old"
    elif isinstance(problem, WeakPassword | LongPassword):
        wrong = "new"
    told = visit.tongue.tell(problem_shown(visit, problem)) if problem else None
    sessions = [
        {"id": each.id, "agent": _device(each.agent), "created_at": each.created_at}
        for each in accounts.sessions(visit.session, visit.user.id)
    ]
    response = visit.page(
        "accounts/account.html",
        status_of(problem) if problem else 200,
        sessions=sessions,
        problem=told,
        wrong=wrong,
        done=done,
    )
    return _waiting(response, problem)


def _waiting(response: Response, problem: Problem | None) -> Response:
    retry_after = problem.params.get("retry_after") if problem else None
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    return response


def _agent(request: Request) -> str:
    return request.headers.get("user-agent", "")


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _device(agent: str) -> str:
    """“Firefox, Linux” says more than what browsers send."""
    found = [
        next((name for sign, name in known if sign in agent), "") for known in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(name for name in found if name) or agent[:60] or "?"
