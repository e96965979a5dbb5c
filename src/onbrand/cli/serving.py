"""`onbrand serve`, `web` and `worker`."""

import logging
import signal
import threading

import uvicorn
from rich.console import Console
from rich.panel import Panel

from onbrand import logs
from onbrand.cli.root import House, build_services, prepare, services_factory
from onbrand.settings import Settings
from onbrand.web.app import create_app
from onbrand.worker import Worker


def serve(*, web: bool, worker: bool) -> None:
    settings = Settings()
    logs.configure(settings.log_format, settings.log_level)
    with prepare(settings) as house:
        _greet(house, web=web)
        performing = _worker(house) if worker else None
        if performing:
            performing.start()
        try:
            _serve_web(house) if web else _wait_for_signal()
        finally:
            if performing:
                performing.stop()


def _serve_web(house: House) -> None:
    settings = house.settings
    app = create_app(
        settings,
        engine=house.engine,
        storage=house.storage,
        services=build_services(house.storage_url),
    )
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
    )


def _worker(house: House) -> Worker:
    return Worker(
        house.database_url,
        house.storage,
        services_factory(house),
        concurrency=house.settings.workers,
    )


def _wait_for_signal() -> None:
    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    done.wait()


def _greet(house: House, *, web: bool) -> None:
    console = Console(stderr=True)
    if house.admin_password:
        console.print(
            Panel(
                f"Sign in as [bold]admin[/bold], password [bold]{house.admin_password}[/bold]\n"
                "It is shown only now; you will be asked to change it.",
                title="Administrator",
                expand=False,
            )
        )
    if web:
        console.print(f"Onbrand is at [bold]{house.settings.url}[/bold]  (stop with Ctrl+C)")
    logging.getLogger("onbrand").info("started")
