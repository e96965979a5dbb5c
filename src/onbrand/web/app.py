"""The web application, made of what the composition root gives."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from functools import partial

from fastapi import FastAPI, Request
from sqlalchemy import Engine, text
from starlette.responses import JSONResponse, Response

from onbrand.accounts import Passwords
from onbrand.brand.importing import answer
from onbrand.confined import Ahead, Confined
from onbrand.db import transaction
from onbrand.errors import Problem
from onbrand.generation.iconify import Icons
from onbrand.imaging import illustrations
from onbrand.orders import Feed, Prices
from onbrand.prompting import Improver, RuleImprover
from onbrand.prompting.chat import ChatImprover
from onbrand.services import Offered, Service
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web import errors
from onbrand.web.api import checks, drawings, prompts, routes
from onbrand.web.checks import Checks
from onbrand.web.heads import Heads
from onbrand.web.i18n import tongues
from onbrand.web.limits import Limits
from onbrand.web.pages import (
    accounts,
    admin,
    balance,
    brands,
    bringing,
    certificates,
    checking,
    editor,
    elsewhere,
    exporting,
    kit,
    mine,
    orders,
    rendering,
    shelving,
    studio,
    tracing,
)
from onbrand.web.pages import (
    services as ordering,
)
from onbrand.web.proofs import Proofs
from onbrand.web.security import Guard
from onbrand.web.site import Site, site_of
from onbrand.web.statics import Statics

OURS = (
    accounts,
    studio,
    tracing,
    rendering,
    orders,
    certificates,
    balance,
    mine,
    kit,
    checking,
    admin,
)
API = (routes, prompts, drawings, checks)
BOOKS = (shelving, editor, bringing, exporting, brands)
PROBE = "probe"
# Fewer than connections, so that streams and the worker beside find one; fewer than threads.
VISITS = 15
EASELS = 2


def create_app(
    settings: Settings,
    *,
    engine: Engine,
    storage: Storage,
    services: Mapping[str, Service],
    improver: Improver | None = None,
    passwords: Passwords | None = None,
) -> FastAPI:
    statics = Statics(settings.home / "cache")
    site = Site(
        settings=settings,
        engine=engine,
        storage=storage,
        services=services,
        improver=improver or RuleImprover(),
        prices=_prices(settings, services.values()),
        passwords=passwords or Passwords(),
        feed=Feed(engine),
        tongues=tongues(statics.address),
        statics=statics,
        limits=Limits(),
        icons=Icons.load(settings.icon_sets),
        places=asyncio.Semaphore(VISITS),
        easels=asyncio.Semaphore(EASELS),
        proofs=Proofs(),
        readers=Ahead(partial(Confined, answer)),
        checks=Checks(),
    )
    app = FastAPI(title="Onbrand", version="1", lifespan=_lifespan, docs_url=None, redoc_url=None)
    app.state.site = site
    _route(app)
    return app


def _route(app: FastAPI) -> None:
    app.add_middleware(Guard, refuse=errors.answer)
    app.add_middleware(Heads)
    errors.install(app)
    for page in (*OURS, *BOOKS, ordering):
        app.include_router(page.router, include_in_schema=False)
    for module in API:
        app.include_router(module.router)
    _serve_beside(app)
    app.include_router(elsewhere.router, include_in_schema=False)


def _serve_beside(app: FastAPI) -> None:
    """What is no page: probes and files."""
    app.add_api_route("/healthz", _alive, include_in_schema=False)
    app.add_api_route("/readyz", _ready, include_in_schema=False)
    app.add_api_route("/static/{digest}/{name:path}", _static, include_in_schema=False)


def _prices(settings: Settings, services: Iterable[Service]) -> Prices:
    """What services ask, unless the operator asks something else."""
    offered = (service for service in services if isinstance(service, Offered))
    asked = {name: price for service in offered for name, price in service.prices.items()}
    return Prices(asked | {"image": settings.image_price} | settings.prices)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """What the first visitor would wait for is made ready beside the start."""
    site: Site = app.state.site
    threading.Thread(target=_warm, args=(site,), name="warming up", daemon=True).start()
    async with site.feed:
        yield
    site.proofs.close()
    site.readers.close()
    site.checks.close()


def _warm(site: Site) -> None:
    site.statics.font()
    for tongue in site.tongues.values():
        for name in tongue.environment.list_templates():
            tongue.template(name)
    if isinstance(site.improver, RuleImprover | ChatImprover):
        site.improver.warm()
    illustrations.warm()


async def _alive() -> Response:
    return JSONResponse({"status": "alive"})


def _ready(request: Request) -> Response:
    """Whether the database and the file store answer."""
    site = site_of(request)
    try:
        with transaction(site.engine) as session:
            session.execute(text("SELECT 1"))
        site.storage.put_named(PROBE, b"")
    except Problem as problem:
        tongue = site.tongue_for(request)
        return errors.problem_json(tongue, problem, errors.status_of(problem))
    return JSONResponse({"status": "ready"})


def _static(request: Request, digest: str, name: str) -> Response:
    return site_of(request).statics.respond(digest, name, request.headers)
