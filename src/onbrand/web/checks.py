"""Pictures that are being checked: few at once, each in a process of its own, nobody's all."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from onbrand.artwork.foreign import FileTooLarge
from onbrand.checking import Result, Unchecked, apart
from onbrand.checking.apart import Question
from onbrand.confined import Ahead
from onbrand.errors import Unavailable, _

MEGABYTES = 25
MOST_PIXELS = 24_000_000  # a camera's 6000 × 4000; a process takes up to 40 bytes for each
AT_ONCE = 2
_WAITING = 3  # of one visitor
_PATIENCE_S = 40.0


class StillChecking(Unavailable):
    code = "still-checking"
    message = _("Your other pictures are still being checked. Wait for them and try again.")


class ChecksBusy(Unavailable):
    code = "checks-busy"
    message = _("Many pictures are being checked now. Try again in a minute.")


class Checks:
    def __init__(self) -> None:
        self._free = asyncio.Semaphore(AT_ONCE)
        self._waiting: Counter[str] = Counter()
        self._ahead = Ahead(apart.begin)

    @asynccontextmanager
    async def turn(self, who: str) -> AsyncIterator[None]:
        """Raises StillChecking, ChecksBusy."""
        if self._waiting[who] >= _WAITING:
            raise StillChecking
        self._waiting[who] += 1
        try:
            await self._patiently()
            try:
                yield
            finally:
                self._free.release()
        finally:
            self._waiting[who] -= 1
            if not self._waiting[who]:
                del self._waiting[who]

    async def _patiently(self) -> None:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._free.acquire()
        except TimeoutError as error:
            raise ChecksBusy from error

    def begin(self) -> None:
        """Somebody is about to bring a picture."""
        self._ahead.begin()

    def check(self, file: str, question: Question) -> Result:
        """Raises NoReader."""
        if len(question.data) > MEGABYTES * 2**20:
            return Unchecked(file, FileTooLarge(limit=MEGABYTES))
        result = apart.check_apart(file, question, self._ahead.take())
        self._ahead.begin()  # who checks one often checks another
        return result

    def close(self) -> None:
        self._ahead.close()
