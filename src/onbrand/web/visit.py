"""One request: who asks, in which language, within one transaction."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.concurrency import contextmanager_in_threadpool, run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse
from sqlmodel import Session
from starlette.responses import Response

from onbrand import accounts, ledger
from onbrand.accounts import User
from onbrand.db import transaction
from onbrand.errors import Denied, Problem, _
from onbrand.ledger import Balance
from onbrand.orders import Event
from onbrand.web.i18n import Tongue
from onbrand.web.security import local, session_token, split
from onbrand.web.site import Site, site_of

THEMES = ("system", "light", "dark")
UNKEPT = {"Cache-Control": "private, no-cache"}


class SignInNeeded(Denied):
    code = "sign-in-needed"
    message = _("Sign in to go on.")


class AdministratorOnly(Denied):
    code = "administrator-only"
    message = _("This page is for the administrator.")


@dataclass(slots=True)
class Visit:
    request: Request
    site: Site
    session: Session
    tongue: Tongue
    guest: User | None
    _credits: Balance | None = None

    @property
    def credits(self) -> Balance:
        """Read once; what changes it ends in a redirect."""
        if self._credits is None:
            self._credits = ledger.balance(self.session, self.user.wallet)
        return self._credits

    @property
    def user(self) -> User:
        if self.guest is None:
            raise SignInNeeded
        return self.guest

    def page(self, template: str, code: int = 200, /, **context: object) -> Response:
        """Rendered while the transaction is open; sent after it has been committed."""
        context |= frame(self.request, self.tongue, self.guest)
        if self.guest:
            context["credits"] = self.credits
        page = self.tongue.template(template).render(context)
        return HTMLResponse(page, code, headers=UNKEPT)

    def go(self, address: str) -> Response:
        return RedirectResponse(address, 303, headers=UNKEPT)

    def back(self) -> Response:
        """To the page that the form was on."""
        came_from = split(self.request.headers.get("referer", ""))
        query = f"?{came_from.query}" if came_from.query else ""
        return self.go(local(f"{came_from.path}{query}"))


def frame(request: Request, tongue: Tongue, user: User | None) -> dict[str, object]:
    """What every page shows around its contents."""
    theme = request.cookies.get("theme")
    return {
        "path": request.url.path,
        "query": request.query_params,
        "user": user,
        "tongue": tongue,
        "theme": theme if theme in THEMES else "system",
        "credits": None,
        "site": site_of(request),
    }


async def _visit(request: Request) -> AsyncIterator[Visit]:
    """Admitted before it takes a thread: threads that wait for a connection would leave none to
    those who hold one."""
    async with site_of(request).places, contextmanager_in_threadpool(_opened(request)) as visit:
        yield visit


@contextmanager
def _opened(request: Request) -> Iterator[Visit]:
    site = site_of(request)
    token = session_token(request)
    with transaction(site.engine) as session:
        user = accounts.user_of(session, token) if token else None
        tongue = site.tongue_for(request, user.language if user else None)
        request.state.known = (tongue, user)
        yield Visit(request, site, session, tongue, user)


Guest = Annotated[Visit, Depends(_visit, scope="function")]


async def _member(visit: Guest) -> Visit:
    if visit.guest is None:
        raise SignInNeeded
    return visit


Member = Annotated[Visit, Depends(_member, scope="function")]


async def _administrator(visit: Member) -> Visit:
    if not visit.user.admin:
        raise AdministratorOnly
    return visit


Administrator = Annotated[Visit, Depends(_administrator, scope="function")]


async def followed(visit: Visit, order: UUID, after: int) -> AsyncIterator[Event]:
    """Events of an order for as long as the visitor stays signed in."""
    async for event in visit.site.feed.follow(order, after):
        if not await run_in_threadpool(_still_signed_in, visit):
            return
        yield event


def _still_signed_in(visit: Visit) -> bool:
    token = session_token(visit.request)
    with transaction(visit.site.engine) as session:
        return token is not None and accounts.user_of(session, token) is not None


def problem_shown(visit: Visit, problem: Problem) -> Problem:
    """Undoes what the failed attempt has done so far; the page can then be shown again."""
    visit.session.rollback()
    return problem
