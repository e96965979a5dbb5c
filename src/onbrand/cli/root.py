"""The composition root: settings become a database, a store, services."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import entry_points

from rich.console import Console
from rich.panel import Panel
from sqlalchemy import Engine

from onbrand import accounts, catalog, db, migrations
from onbrand.db import transaction
from onbrand.errors import Conflict, _
from onbrand.imaging import Generators, ImageService
from onbrand.imaging.rewording import RewordingService
from onbrand.services import Service
from onbrand.settings import Settings
from onbrand.storage import Storage


class ServiceNameTaken(Conflict):
    code = "service-name-taken"
    message = _("There is a service “{name}” already. Uninstall one of the two.")


@dataclass(frozen=True, slots=True)
class House:
    """Everything that the web and the worker are given."""

    settings: Settings
    database_url: str
    engine: Engine
    storage_url: str
    storage: Storage


def build_services(storage_url: str) -> dict[str, Service]:
    """Also called in each worker process: takes only what can be pickled."""
    storage = Storage.open(storage_url)
    own = ImageService(storage, _generators), RewordingService(storage)
    services: dict[str, Service] = {service.name: service for service in own}
    for point in entry_points(group="onbrand.services"):
        plugged: Service = point.load()()
        if plugged.name in services:
            raise ServiceNameTaken(name=plugged.name)
        services[plugged.name] = plugged
    return services


def _generators() -> Generators:
    from onbrand.generation.composer import Composer  # noqa: PLC0415 - half a second, to draw only

    return {"composer": Composer()}


def services_factory(house: House) -> partial[dict[str, Service]]:
    return partial(build_services, house.storage_url)


@contextmanager
def prepare(settings: Settings) -> Iterator[House]:
    """Database up and migrated, store open, samples and administrator in place."""
    settings.home.mkdir(parents=True, exist_ok=True)
    database_url = settings.database_url or db.embedded(settings.home)
    migrations.upgrade(database_url)
    storage_url = settings.storage_url or f"file://{settings.home}/files"
    storage = Storage.open(storage_url)
    engine = db.connect(database_url)
    try:
        with transaction(engine) as session:
            catalog.seed_samples(session, storage)
            chosen = settings.admin_password
            password = accounts.ensure_admin(
                session, accounts.Passwords(), chosen.get_secret_value() if chosen else None
            )
        if password:
            _announce(password)
        yield House(settings, database_url, engine, storage_url, storage)
    finally:
        engine.dispose()


def _announce(password: str) -> None:
    """Whichever command comes first makes the administrator, and must say the password."""
    text = (
        f"Sign in as [bold]admin[/bold], password [bold]{password}[/bold]\n"
        "It is shown only now; you will be asked to change it."
    )
    Console(stderr=True).print(Panel(text, title="Administrator", expand=False))
