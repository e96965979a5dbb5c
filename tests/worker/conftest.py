from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest
from sqlalchemy import Engine

from onbrand.storage import Storage
from onbrand.worker import Pace, Worker
from tests.shop import Shop
from tests.worker.bakery import services

PACE = Pace(
    line_limit=20.0,
    stop_grace=1.0,
    first_retry=0.05,
    heartbeat=0.5,
    silence=2.0,
    sweep=0.5,
    poll=0.1,
    farewell=5.0,
)
Hire = Callable[..., Worker]


@pytest.fixture
def shop(engine: Engine) -> Shop:
    return Shop(engine)


@contextmanager
def _working(worker: Worker) -> Iterator[Worker]:
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()


@pytest.fixture
def hire(database: str, storage: Storage) -> Iterator[Hire]:
    """Starts a worker that stops with the test."""
    with ExitStack() as stack:

        def hired(pace: Pace = PACE, concurrency: int = 2) -> Worker:
            worker = Worker(database, storage, services, concurrency, pace=pace)
            return stack.enter_context(_working(worker))

        yield hired
