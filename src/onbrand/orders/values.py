"""What the verbs of this package take and give: values, never table rows."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from onbrand.db import Json
from onbrand.services import Line

OrderStatus = Literal["queued", "running", "succeeded", "partly", "failed", "cancelled"]
LineStatus = Literal["queued", "running", "delivered", "refused", "failed", "cancelled"]
EventKind = Literal[
    "placed",
    "started",
    "step",
    "preview",
    "retry",
    "delivered",
    "refused",
    "failed",
    "cancelled",
    "finished",
]
LIVE: frozenset[str] = frozenset({"queued", "running"})


@dataclass(frozen=True, slots=True)
class Prices:
    """The price list; its version is a digest of its contents."""

    amounts: Mapping[str, int]

    @property
    def version(self) -> str:
        listed = json.dumps(dict(self.amounts), sort_keys=True)
        return hashlib.sha256(listed.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Quote:
    """`total` is the ceiling of what will be held and charged."""

    id: UUID
    service: str
    lines: tuple[Line, ...]
    total: int
    prices_version: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Failure:
    """`message` is to be translated and filled with `params`."""

    code: str
    message: str
    params: Json


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`sha256` is the key in the storage. `role` preview may be seen unpaid."""

    role: str
    name: str
    media_type: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class OrderLine:
    """`refused`: made, but failing a hard rule; a preview to look at, nothing charged."""

    id: UUID
    index: int
    title: str
    price: int
    status: LineStatus
    stage: str
    share: float
    attempts: int
    retry_at: datetime | None
    failure: Failure | None
    files: tuple[StoredFile, ...]
    report: Json
    input: Json

    @property
    def live(self) -> bool:
        return self.status in LIVE


@dataclass(frozen=True, slots=True)
class Order:
    """`lines` is empty in a history, where only `number_of_lines` is known."""

    id: UUID
    user: UUID
    number: int
    service: str
    title: str
    status: OrderStatus
    created_at: datetime
    finished_at: datetime | None
    total: int
    charged: int
    number_of_lines: int
    lines: tuple[OrderLine, ...] = ()

    @property
    def live(self) -> bool:
        return self.status in LIVE


@dataclass(frozen=True, slots=True)
class Event:
    """`id` grows within an order: the SSE event id, from which a reconnect reads on.

    Data: step {stage, share}; preview {sha256, media_type}; retry {after, code, message, params};
    failed {code, message, params}; delivered {charged}; finished {status, charged}.
    """

    id: int
    at: datetime
    kind: EventKind
    line: UUID | None
    data: Json
