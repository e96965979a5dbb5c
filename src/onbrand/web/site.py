"""What the composition root gives to the web, in one place of the application's state."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Engine
from starlette.requests import HTTPConnection

from onbrand.accounts import Passwords
from onbrand.confined import Ahead
from onbrand.generation.iconify import Icons
from onbrand.orders import Feed, Prices
from onbrand.prompting import Improver
from onbrand.services import Offered, Service
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.checks import Checks
from onbrand.web.i18n import LANGUAGES, Tongue, Tongues, negotiate
from onbrand.web.limits import Limits
from onbrand.web.proofs import Proofs
from onbrand.web.statics import Statics


@dataclass(frozen=True, slots=True)
class Site:
    """`places` are for visits at the same time; each holds a connection to the database.
    `easels` are for those visits among them that may draw, which takes a core for a while."""

    settings: Settings
    engine: Engine
    storage: Storage
    services: Mapping[str, Service]
    improver: Improver
    prices: Prices
    passwords: Passwords
    feed: Feed
    tongues: Tongues
    statics: Statics
    limits: Limits
    icons: Icons
    places: asyncio.Semaphore
    easels: asyncio.Semaphore
    proofs: Proofs
    readers: Ahead
    checks: Checks

    @property
    def offered(self) -> tuple[Offered, ...]:
        """What is ordered by a form of its own."""
        return tuple(each for each in self.services.values() if isinstance(each, Offered))

    def tongue_for(self, connection: HTTPConnection, own: str | None = None) -> Tongue:
        """Chosen with the switch, else the account's, else what the browser asks for."""
        for wanted in (connection.cookies.get("lang"), own):
            for language in LANGUAGES:
                if wanted == language:
                    return self.tongues[language]
        return self.tongues[negotiate(connection.headers.get("accept-language", ""))]


def site_of(connection: HTTPConnection) -> Site:
    site: Site = connection.app.state.site
    return site
