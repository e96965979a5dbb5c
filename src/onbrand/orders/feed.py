"""Events as they happen, to any number of followers, over one connection a process."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from types import TracebackType
from typing import Self
from uuid import UUID

import psycopg
from sqlalchemy import Engine
from sqlmodel import col, select

from onbrand.db import DatabaseUnavailable, plain_url, transaction
from onbrand.orders.history import events
from onbrand.orders.tables import OrderRow
from onbrand.orders.values import LIVE, Event

CHANNEL = "onbrand_orders"
# A notification may be lost while the connection is made anew: followers also look by themselves.
POLL_S = 2.0

_log = logging.getLogger(__name__)


class Feed:
    """`async with Feed(engine) as feed: async for event in feed.follow(order_id, after): …`"""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._wakers: dict[UUID, set[asyncio.Event]] = {}
        self._listening: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._listening = asyncio.create_task(self._listen(), name="order feed")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._listening:
            self._listening.cancel()
            with suppress(asyncio.CancelledError):
                await self._listening

    async def follow(self, order_id: UUID, after: int = 0) -> AsyncIterator[Event]:
        """Every event with an id larger than `after`, until the order is finished."""
        waker = asyncio.Event()
        self._wakers.setdefault(order_id, set()).add(waker)
        try:
            while True:
                waker.clear()
                found, live = await asyncio.to_thread(self._read, order_id, after)
                for event in found:
                    after = event.id
                    yield event
                if not live:
                    return
                with suppress(TimeoutError):
                    await asyncio.wait_for(waker.wait(), POLL_S)
        finally:
            self._wakers[order_id].discard(waker)
            if not self._wakers[order_id]:
                del self._wakers[order_id]

    def _read(self, order_id: UUID, after: int) -> tuple[tuple[Event, ...], bool]:
        """Whether the order is live is read first: nothing comes after its last event."""
        try:
            with transaction(self._engine) as session:
                status = session.exec(
                    select(OrderRow.status).where(col(OrderRow.id) == order_id)
                ).first()
                return events(session, order_id, after), status in LIVE
        except DatabaseUnavailable:
            return (), True

    async def _listen(self) -> None:
        url = plain_url(self._engine.url.render_as_string(hide_password=False))
        url = url.replace("postgresql+psycopg://", "postgresql://")
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(url, autocommit=True) as listener:
                    await listener.execute(f"LISTEN {CHANNEL}")
                    self._wake_all()
                    async for notice in listener.notifies():
                        self._wake(UUID(notice.payload))
            except psycopg.OperationalError:
                _log.warning("the order feed lost the database; followers poll meanwhile")
                await asyncio.sleep(POLL_S)

    def _wake(self, order_id: UUID) -> None:
        for waker in self._wakers.get(order_id, ()):
            waker.set()

    def _wake_all(self) -> None:
        for order_id in self._wakers:
            self._wake(order_id)
