"""A service: what it takes (a schema), what it costs (lines), what it does (perform a line)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field

from onbrand.errors import Unavailable, _
from onbrand.files import File
from onbrand.progress import IsCancelled, OnEvent

Json = dict[str, Any]
FIGURES = "figures"  # where a kept report has them
FILLED = "filled"  # in a form's schema: by whom, where not by the person
# A field of a form that the page fills with the language of its reader.
ReaderLanguage = Annotated[Literal["en", "ru"], Field(json_schema_extra={FILLED: "language"})]


class Line(BaseModel):
    """One priced piece of an order, captured or released whole. `input` is all that
    `perform` will be given; it is stored as JSON and pins everything."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    title: str
    price: int = Field(ge=0)
    input: Json


class Figure(BaseModel):
    """One result, as people read it. `name`, `unit` and a `value` in words are translated by the
    service's own messages; `low` and `high` bound where the true value is expected; `digits` are
    shown after the point, else as many as there are."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    value: float | str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    digits: int | None = Field(default=None, ge=0, le=6)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`passed` decides capture or release. A failed outcome carries a preview only. `figures` are
    shown; the rest of the `report` is for programs."""

    passed: bool
    files: tuple[File, ...]
    report: Json = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()

    @property
    def kept(self) -> Json:
        """The report as it is stored."""
        figures = [figure.model_dump(mode="json") for figure in self.figures]
        return self.report | {FIGURES: figures} if figures else self.report


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
class Offered(Service, Protocol):
    """A service that people choose by its title and order with the form that its schema
    describes. The others have pages of their own: images the Studio, other words a picture's."""

    summary: str
    prices: Mapping[str, int]  # unless the operator sets others
    messages: Mapping[str, Mapping[str, str]]  # by language: what it says in English, translated


@runtime_checkable
class Warm(Protocol):
    """A service whose first order would take longer than the next."""

    def warm(self) -> None: ...
