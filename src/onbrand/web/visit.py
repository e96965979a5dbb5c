"""One request: who asks, in which language, within one transaction."""

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse
from sqlmodel import Session
from starlette.responses import Response

from onbrand import accounts, ledger
from onbrand.accounts import User
from onbrand.catalog import Viewer
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
    """`session`, `tongue` and `guest` are there once it is `opened`."""

    request: Request
    site: Site
    members: bool = False
    administrators: bool = False
    session: Session = field(init=False)
    tongue: Tongue = field(init=False)
    guest: User | None = field(init=False)
    notice: Problem | None = None
    _credits: Balance | None = None

    @contextmanager
    def opened(self) -> Iterator[None]:
        """For the length of a transaction. Raises SignInNeeded, AdministratorOnly."""
        token = session_token(self.request)
        with transaction(self.site.engine) as self.session:
            known = accounts.visitor(self.session, token) if token else None
            self.guest, self._credits = known or (None, None)
            own = self.guest.language if self.guest else None
            self.tongue = self.site.tongue_for(self.request, own)
            self.request.state.known = (self.tongue, self.guest)
            self._admit()
            yield

    def _admit(self) -> None:
        if self.members and self.guest is None:
            raise SignInNeeded
        if self.administrators and not self.user.admin:
            raise AdministratorOnly

    @property
    def credits(self) -> Balance:
        """As at the visit's beginning: what changes it ends in a redirect."""
        if self._credits is None:
            self._credits = ledger.balance(self.session, self.user.wallet)
        return self._credits

    def let_go(self) -> None:
        """Before a long wait for others: keeps what was done so far and gives the connection back.
        The next use of `session` takes one anew."""
        self.session.commit()

    def forget_credits(self) -> None:
        """They may have changed while this visit waited for others."""
        self._credits = None

    @property
    def user(self) -> User:
        if self.guest is None:
            raise SignInNeeded
        return self.guest

    @property
    def viewer(self) -> Viewer:
        return Viewer(self.user.id, self.user.wallet, self.user.admin)

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


async def _guest(request: Request) -> AsyncIterator[Visit]:
    """Admitted before it takes a thread: threads that wait for a connection would leave none to
    those who hold one."""
    site = site_of(request)
    async with site.places:
        yield Visit(request, site)


Guest = Annotated[Visit, Depends(_guest, scope="function")]


async def _member(visit: Guest) -> Visit:
    visit.members = True
    return visit


Member = Annotated[Visit, Depends(_member, scope="function")]


async def _administrator(visit: Member) -> Visit:
    visit.administrators = True
    return visit


Administrator = Annotated[Visit, Depends(_administrator, scope="function")]


class Router(APIRouter):
    """An endpoint that takes a `visit` runs while that is open, all in one thread: to change
    threads at both ends of the transaction took a tenth of a page's time."""

    def add_api_route(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:
        super().add_api_route(path, _in_one_thread(endpoint), **more)


def _in_one_thread(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    if "visit" not in inspect.signature(endpoint).parameters:
        return endpoint

    @wraps(endpoint)
    def run(*, visit: Visit, **given: object) -> object:
        with visit.opened():
            return endpoint(visit=visit, **given)

    return run


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
    visit.forget_credits()
    return problem
