import asyncio
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar
from uuid import UUID

from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.orders import Event, Feed, Work
from onbrand.orders.feed import POLL_S
from onbrand.progress import Step
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves

PATIENCE_S = 20
T = TypeVar("T")


def run(work: Coroutine[None, None, T]) -> T:
    """In a thread of its own: a browser's tests leave a running loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def told(feed: Feed, order_id: UUID, after: int = 0) -> list[Event]:
    async with asyncio.timeout(PATIENCE_S):
        return [event async for event in feed.follow(order_id, after)]


def step(shop: Shop, work: Work, share: float) -> None:
    with transaction(shop.engine) as session:
        orders.report_step(session, work, Step("baking", share))


def deliver(shop: Shop, work: Work) -> None:
    with transaction(shop.engine) as session:
        orders.deliver(session, work, FILES, {})


def test_followed_to_the_end(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)

    async def follow() -> list[list[Event]]:
        async with Feed(shop.engine) as feed:
            followers = [asyncio.create_task(told(feed, order_id)) for _n in range(3)]
            for work in await asyncio.to_thread(begin, shop, order_id):
                await asyncio.to_thread(step, shop, work, 0.5)
                await asyncio.to_thread(deliver, shop, work)
            return await asyncio.gather(*followers)

    found = run(follow())
    assert found[0] == found[1] == found[2]
    with transaction(shop.engine) as session:
        assert tuple(found[0]) == orders.events(session, order_id)
    assert found[0][-1].kind == "finished"


def test_read_on_from_an_event(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    for work in begin(shop, order_id):
        deliver(shop, work)

    async def follow() -> tuple[list[Event], list[Event], list[Event]]:
        async with Feed(shop.engine) as feed:
            everything = await told(feed, order_id)
            return (
                everything,
                await told(feed, order_id, everything[2].id),
                await told(feed, order_id, everything[-1].id),
            )

    everything, rest, nothing = run(follow())
    assert rest == everything[3:]
    assert nothing == []


def test_told_within_moments(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    work, *_others = begin(shop, order_id)

    async def until_step(feed: Feed) -> float:
        async for event in feed.follow(order_id):
            if event.kind == "step":
                break
        return time.perf_counter()

    async def follow() -> float:
        async with Feed(shop.engine) as feed:
            follower = asyncio.create_task(until_step(feed))
            await asyncio.sleep(0.5)
            written = time.perf_counter()
            await asyncio.to_thread(step, shop, work, 0.5)
            return await follower - written

    assert run(follow()) < POLL_S / 2


def test_a_lost_connection_loses_no_event(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)

    def cut() -> None:
        with transaction(shop.engine) as session:
            session.execute(
                text("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'LISTEN%'
                """)
            )

    async def follow() -> list[Event]:
        async with Feed(shop.engine) as feed:
            follower = asyncio.create_task(told(feed, order_id))
            await asyncio.sleep(0.3)
            await asyncio.to_thread(cut)
            for work in await asyncio.to_thread(begin, shop, order_id):
                await asyncio.to_thread(deliver, shop, work)
            return await follower

    found = run(follow())
    with transaction(shop.engine) as session:
        assert tuple(found) == orders.events(session, order_id)


def test_events_are_committed_in_the_order_of_their_ids(shop: Shop, loaves: Loaves) -> None:
    """Else a follower that reads on from the last id would miss one."""
    from concurrent.futures import ThreadPoolExecutor

    form = loaves.model_copy(update={"number": 6})
    order_id = shop.order(shop.customer(), Bakery(), form)
    works = begin(shop, order_id)

    def work_on(work: Work) -> None:
        for number in range(20):
            step(shop, work, number / 20)
        deliver(shop, work)

    async def follow() -> list[Event]:
        async with Feed(shop.engine) as feed:
            follower = asyncio.create_task(told(feed, order_id))
            with ThreadPoolExecutor(6) as pool:
                loop = asyncio.get_running_loop()
                await asyncio.gather(*(loop.run_in_executor(pool, work_on, work) for work in works))
            return await follower

    found = run(follow())
    with transaction(shop.engine) as session:
        assert tuple(found) == orders.events(session, order_id)
