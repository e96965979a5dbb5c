"""A service: what it takes (a schema), what it costs (lines), what it does (perform a line)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field

from onbrand.errors import Unavailable, _
from onbrand.files import File
from onbrand.progress import IsCancelled, OnEvent

Json = dict[str, Any]


class Line(BaseModel):
    """One priced piece of an order, captured or released whole. `input` is all that
    `perform` will be given; it is stored as JSON and pins everything."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    title: str
    price: int = Field(ge=0)
    input: Json


@dataclass(frozen=True, slots=True)
class Outcome:
    """`passed` decides capture or release. A failed outcome carries a preview only."""

    passed: bool
    files: tuple[File, ...]
    report: Json = field(default_factory=dict)


class Failed(Unavailable):
    """The line cannot be performed; trying again will not help. Nothing is charged."""

    code = "service-failed"
    message = _("This could not be made: {reason}")


class Temporary(Unavailable):
    """Try again later; `retry_after` in seconds."""

    code = "service-busy"
    message = _("The service is busy: {reason}")

    @property
    def retry_after(self) -> float | None:
        given = self.params.get("retry_after")
        return float(given) if isinstance(given, int | float) else None


class Service(Protocol):
    """`perform` runs in a process of its own: no database, no request, picklable arguments."""

    name: str
    title: str
    form: type[BaseModel]

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]: ...

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome: ...


@runtime_checkable
class Warm(Protocol):
    """A service whose first order would take longer than the next."""

    def warm(self) -> None: ...
