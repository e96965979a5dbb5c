"""Orders are made and judged by two processes at a time."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from tests.oracle.delivery import Verdict, judged
from tests.oracle.sampling import Order

Judge = Callable[[Iterable[Order]], list[Verdict]]


@pytest.fixture(scope="package")
def judge() -> Iterator[Judge]:
    with ProcessPoolExecutor(2, mp_context=get_context("forkserver")) as pool:
        yield lambda orders: list(pool.map(judged, orders))
