"""Events of a line on their way to whoever watches: not all of them, but the latest."""

import time
from contextlib import suppress

from onbrand import orders
from onbrand.db import DatabaseUnavailable, Direct
from onbrand.orders import Work
from onbrand.progress import Event, Preview, Step
from onbrand.storage import Storage, StorageUnavailable

_BETWEEN_STEPS_S = 0.1


class Reporter:
    """Losing an event is no reason to lose the picture: trouble with them is passed over."""

    def __init__(self, direct: Direct, storage: Storage, work: Work) -> None:
        self._direct = direct
        self._storage = storage
        self._work = work
        self._waiting: Step | None = None
        self._written_at = 0.0

    def __call__(self, event: Event) -> None:
        match event:
            case Step():
                self._waiting = event
                self.tick()
            case Preview():
                with suppress(StorageUnavailable, DatabaseUnavailable):
                    key = self._storage.put(event.data)
                    orders.report_preview(self._direct, self._work, key, event.media_type)

    def tick(self) -> None:
        """Writes the latest step, if the one before is old enough."""
        if self._waiting is None or time.monotonic() < self._written_at + _BETWEEN_STEPS_S:
            return
        step, self._waiting = self._waiting, None
        self._written_at = time.monotonic()
        with suppress(DatabaseUnavailable):
            orders.report_step(self._direct, self._work, step)
