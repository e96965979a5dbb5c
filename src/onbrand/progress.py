"""How long work says where it is, and hears that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done (a stable word such as `sketching`) and the share done, 0-1."""

    stage: str
    share: float


@dataclass(frozen=True, slots=True)
class Preview:
    """A small picture of what is coming."""

    data: bytes
    media_type: str


Event = Step | Preview
OnEvent = Callable[[Event], None]
IsCancelled = Callable[[], bool]


class Cancelled(Exception):
    """Not an error: somebody asked to stop."""
