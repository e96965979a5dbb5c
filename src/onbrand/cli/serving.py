"""`onbrand serve`, `web` and `worker`."""

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress

import uvicorn
from fastapi import FastAPI
from rich.console import Console

from onbrand import logs
from onbrand.cli.improving import improver_for
from onbrand.cli.root import House, build_services, prepare, services_factory
from onbrand.errors import Conflict, _
from onbrand.settings import Settings
from onbrand.web.app import create_app
from onbrand.worker import Worker


class PortInUse(Conflict):
    code = "port-in-use"
    message = _("Port {port} of {host} cannot be used: {reason}. Choose another with ONBRAND_PORT.")


def serve(*, web: bool, worker: bool) -> None:
    settings = Settings()
    logs.configure(settings.log_format, settings.log_level)
    # uvicorn stops in order and then sends itself the signal again: by then it means to leave.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with suppress(KeyboardInterrupt), ExitStack() as stack:
        # The port comes first: without it nothing else needs to start.
        port = stack.enter_context(closing(_listen(settings))) if web else None
        house = stack.enter_context(prepare(settings))
        app = _application(house) if port else None
        if port:
            Console(stderr=True).print(
                f"Onbrand is at [bold]{_address(settings)}[/bold]  (stop with Ctrl+C)"
            )
        performing = _worker(house) if worker else None
        if performing:
            stack.callback(performing.stop)
        begin = performing.start if performing else _nothing
        if app and port:
            _serve_web(app, house, port, begin)
        else:
            begin()
            _wait_for_signal()


def _listen(settings: Settings) -> socket.socket:
    try:
        return socket.create_server((settings.host, settings.port), backlog=2048)
    except OSError as error:
        raise PortInUse(
            port=settings.port, host=settings.host, reason=os.strerror(error.errno or 0)
        ) from error


class _Server(uvicorn.Server):
    """Picture processes warm up after the first page can be served: they would slow it down."""

    def __init__(self, config: uvicorn.Config, then: Callable[[], None]) -> None:
        super().__init__(config)
        self._then = then

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._then()


def _nothing() -> None:
    """Workers run elsewhere."""


def _application(house: House) -> FastAPI:
    return create_app(
        house.settings,
        engine=house.engine,
        storage=house.storage,
        services=build_services(house.storage_url),
        improver=improver_for(house.settings),
    )


def _serve_web(app: FastAPI, house: House, port: socket.socket, then: Callable[[], None]) -> None:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        proxy_headers=True,
        forwarded_allow_ips=house.settings.trusted_proxies,
    )
    _Server(config, then).run(sockets=[port])


def _worker(house: House) -> Worker:
    return Worker(
        house.database_url,
        house.storage,
        services_factory(house),
        concurrency=house.settings.workers,
    )


def _wait_for_signal() -> None:
    threading.Event().wait()


def _address(settings: Settings) -> str:
    """As typed into a browser on this machine; every browser trusts localhost with cookies."""
    here = settings.host in {"127.0.0.1", "0.0.0.0", "::", "::1"}  # noqa: S104 - only compared
    return f"http://{'localhost' if here else settings.host}:{settings.port}"
