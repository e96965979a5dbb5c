"""How often one may do what costs us: token buckets in this process.

Guessing passwords is counted in the database (`accounts.throttle`); here the aim is only that
one user cannot keep a process busy, so a limit per process serves.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from onbrand.errors import Unavailable, _

MOST_KEYS = 10_000


class TooOften(Unavailable):
    """`retry_after` in seconds."""

    code = "too-often"
    message = _("That was too often. Try again in {retry_after} seconds.")


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many at once, and then so many a minute."""

    at_once: int
    a_minute: float


ALLOWANCES = {
    "improve": Allowance(20, 60),
    "lint": Allowance(40, 120),
    "quote": Allowance(20, 60),
    "order": Allowance(20, 60),
    "upload": Allowance(10, 10),
    "check": Allowance(20, 20),
    "sample": Allowance(40, 120),
    "register": Allowance(20, 2),
    "password": Allowance(5, 1),
}


class Limits:
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()

    def spend(self, what: str, who: str) -> None:
        allowed = ALLOWANCES[what]
        rate = allowed.a_minute / 60
        with self._lock:
            now = self._clock()
            left, since = self._buckets.pop((what, who), (float(allowed.at_once), now))
            left = min(allowed.at_once, left + (now - since) * rate)
            spent = left - 1 if left >= 1 else left
            self._buckets[what, who] = (spent, now)
            if len(self._buckets) > MOST_KEYS:
                self._buckets.popitem(last=False)
        if left < 1:
            raise TooOften(retry_after=max(1, round((1 - left) / rate)))
