"""Orders of nothing: what money, queue and events cost, beside bare Procrastinate.

Both arms run in turns on one database of the embedded server with durable commits. The bare arm
is what Procrastinate's own manual shows: a job that does nothing, deferred and performed; it holds
no credits, keeps no history and begins nothing again after a lost worker. It waits for the disk at
each step of a job; our worker waits only for money, for a job whose end is lost finds its line
settled. The ratio is the median of the rounds' ratios, for the machine may be shared. Prints a
table and one line of JSON.
"""

import asyncio
import json
import logging
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import procrastinate
from pydantic import BaseModel
from sqlalchemy import Engine, text
from sqlmodel import Session

from onbrand import accounts, db, migrations, orders
from onbrand.accounts import User
from onbrand.db import plain_url, transaction
from onbrand.orders import Feed, Prices
from onbrand.progress import IsCancelled, OnEvent
from onbrand.services import Json, Line, Outcome, Service
from onbrand.storage import Storage
from onbrand.worker import Pace, Worker

ROUNDS = 5
ONE_BY_ONE = 100
AT_ONCE = 400
CONCURRENCY = 4
USERS = 20


class Form(BaseModel):
    pass


class Nothing:
    name = "nothing"
    title = "Nothing"
    form: type[BaseModel] = Form

    def lines(self, _form: BaseModel, _prices: Mapping[str, int]) -> tuple[Line, ...]:
        return (Line(title="Nothing", price=1, input={}),)

    def perform(self, _given: Json, _on_event: OnEvent, _cancelled: IsCancelled) -> Outcome:
        return Outcome(passed=True, files=())


def services() -> dict[str, Service]:
    return {"nothing": Nothing()}


@dataclass(frozen=True)
class Ours:
    engine: Engine
    users: tuple[User, ...]

    def one_by_one(self) -> list[float]:
        """Seconds from submitting to the last event at the follower's."""

        async def measured() -> list[float]:
            async with Feed(self.engine) as feed:
                return [await self._one(feed) for _time in range(ONE_BY_ONE)]

        return asyncio.run(measured())

    async def _one(self, feed: Feed) -> float:
        offer = await asyncio.to_thread(self._quote)
        begun = time.perf_counter()
        order = await asyncio.to_thread(self._place, offer)
        async for _event in feed.follow(order):
            pass
        return time.perf_counter() - begun

    def drain(self) -> float:
        """Orders a second, of several users, all placed at one moment."""
        with transaction(self.engine) as session:
            for number in range(AT_ONCE):
                user = self.users[number % USERS]
                place(session, user, quote(session, user))
        return rate(self.engine, "SELECT count(*) FROM orders WHERE finished_at IS NULL")

    def _quote(self) -> UUID:
        with transaction(self.engine) as session:
            return quote(session, self.users[0])

    def _place(self, quote_id: UUID) -> UUID:
        with transaction(self.engine) as session:
            return place(session, self.users[0], quote_id)


def quote(session: Session, user: User) -> UUID:
    return orders.quote(session, user.wallet, Nothing(), Form(), Prices({})).id


def place(session: Session, user: User, quote_id: UUID) -> UUID:
    return orders.place(session, user.id, user.wallet, quote_id, key=uuid4().hex)


@dataclass(frozen=True)
class Bare:
    engine: Engine
    done: "threading.Semaphore"

    def one_by_one(self) -> list[float]:
        return [self._one() for _time in range(ONE_BY_ONE)]

    def _one(self) -> float:
        begun = time.perf_counter()
        self._defer(1)
        self.done.acquire()
        return time.perf_counter() - begun

    def drain(self) -> float:
        self._defer(AT_ONCE)
        made = rate(
            self.engine,
            "SELECT count(*) FROM procrastinate_jobs"
            " WHERE queue_name = 'bare' AND status IN ('todo', 'doing')",
        )
        for _time in range(AT_ONCE):
            self.done.acquire()
        return made

    def _defer(self, number: int) -> None:
        with transaction(self.engine) as session:
            for _time in range(number):
                session.execute(
                    text("""
                        SELECT procrastinate_defer_jobs_v1(ARRAY[
                            ROW('bare', 'bare', 0, NULL, NULL, CAST('{}' AS jsonb), NULL)
                            ::procrastinate_job_to_defer_v1])
                    """)
                )


def rate(engine: Engine, waiting: str) -> float:
    begun = time.perf_counter()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while connection.execute(text(waiting)).scalar():
            time.sleep(0.01)
    return AT_ONCE / (time.perf_counter() - begun)


@contextmanager
def bare_worker(url: str, done: threading.Semaphore) -> Iterator[None]:
    """In a thread with a loop of its own, as ours."""
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=plain_url(url)))

    @app.task(name="bare", queue="bare")
    def bare() -> None:
        done.release()

    loop, stopping = asyncio.new_event_loop(), asyncio.Event()

    async def work() -> None:
        async with app.open_async():
            working = asyncio.create_task(
                app.run_worker_async(
                    queues=["bare"],
                    concurrency=CONCURRENCY,
                    fetch_job_polling_interval=Pace().poll,
                    install_signal_handlers=False,
                )
            )
            await stopping.wait()
            working.cancel()
            await asyncio.wait([working])

    thread = threading.Thread(target=loop.run_until_complete, args=(work(),))
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(stopping.set)
        thread.join()
        loop.close()


@dataclass(frozen=True)
class Rounds:
    """Of one arm: seconds of every single order, and the rate of every round's drain."""

    seconds: list[float]
    rates: list[float]

    def figures(self) -> dict[str, float]:
        ordered = sorted(self.seconds)
        return {
            "p50_ms": round(ordered[len(ordered) // 2] * 1e3, 1),
            "p99_ms": round(ordered[len(ordered) * 99 // 100] * 1e3, 1),
            "drained_per_s": round(statistics.median(self.rates)),
        }


def measure(url: str, home: Path) -> tuple[Rounds, Rounds]:
    engine = db.connect(url)
    with transaction(engine) as session:
        users = tuple(
            accounts.register(session, f"{n}@example.com", "none", credits=100_000)
            for n in range(USERS)
        )
    done = threading.Semaphore(0)
    ours, bare = Ours(engine, users), Bare(engine, done)
    ours_found, bare_found = Rounds([], []), Rounds([], [])
    worker = Worker(url, Storage.open(f"file://{home}/files"), services, CONCURRENCY)
    worker.start()
    with bare_worker(url, done):
        ours.one_by_one()
        bare.one_by_one()
        for _round in range(ROUNDS):
            ours_found.seconds.extend(ours.one_by_one())
            bare_found.seconds.extend(bare.one_by_one())
            ours_found.rates.append(ours.drain())
            bare_found.rates.append(bare.drain())
    worker.stop()
    with transaction(engine) as session:
        assert orders.verify(session) == ()
    engine.dispose()
    return ours_found, bare_found


def main() -> None:
    logging.getLogger("procrastinate").setLevel(logging.ERROR)
    home = Path(tempfile.mkdtemp(prefix="onbrand-bench-"))
    home.chmod(0o755)
    try:
        url = db.embedded(home)
        migrations.upgrade(url)
        ours, bare = measure(url, home)
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)
    arms = {"ours": ours.figures(), "bare": bare.figures()}
    print(f"{'orders of nothing':28}{'p50 ms':>11}{'p99 ms':>11}{'drained/s':>11}")
    for name, arm in zip(
        ("ours: hold, perform, settle", "bare Procrastinate"), arms.values(), strict=True
    ):
        print(f"{name:28}" + "".join(f"{value:>11}" for value in arm.values()))
    ratios = [mine / theirs for mine, theirs in zip(ours.rates, bare.rates, strict=True)]
    ratio = round(statistics.median(ratios), 2)
    print(f"drained {ratio} times as fast as bare Procrastinate (goal 0.7); goal for p50 30 ms")
    print(json.dumps({"orders": arms | {"ratio": ratio}}))


if __name__ == "__main__":
    main()
