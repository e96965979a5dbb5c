"""What the API takes and gives; never a table row."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from onbrand.brand import Words
from onbrand.imaging.lineage import basis_of, commission_of
from onbrand.orders import Event, Order, OrderLine, Quote
from onbrand.prompting import MAX_BRIEF, Basis, Prompt, SectionName, Step, TextHabits
from onbrand.prompting.prompt import MAX_TEXT, MOST_PHRASES
from onbrand.web.shown.tiles import file_url


class Given(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BrandSummary(Given):
    id: str
    name: Words
    summary: Words
    version: int
    sha256: str


class BriefGiven(Given):
    brand: str
    text: str = Field(max_length=10 * MAX_BRIEF)
    format: str | None = None


class NoticeTold(Given):
    code: str
    message: str


class PromptMade(Given):
    """`text` is the prompt as people edit it; send `prompt` on, or a changed `text` with it.
    `notice` says why the rules wrote it and not the chat model."""

    brand: str
    brand_version: int
    brand_sha256: str
    prompt: Prompt
    text: str
    notice: NoticeTold | None = None


class StepAsked(Given):
    """A small step from `prompt`, which was made of `brief`. Steps on one phrase (lock, drop,
    again) name its section, or "avoid", and which it is there, from 0."""

    brand: str
    brief: str = Field(max_length=10 * MAX_BRIEF)
    prompt: Prompt
    step: Literal[Step, "mine", "lock", "drop", "again"]
    section: SectionName | Literal["avoid"] | None = None
    at: int | None = Field(default=None, ge=0, lt=MOST_PHRASES)


class LintAsked(Given):
    """`text` is the prompt's as the user changed it."""

    brand: str
    brief: str = Field(max_length=10 * MAX_BRIEF)
    prompt: Prompt
    text: str = Field(max_length=10 * MAX_TEXT)


class RenderAsked(Given):
    """`habits` are those of the generator that is to read it."""

    brand: str
    prompt: Prompt
    habits: TextHabits = TextHabits()


class ConcernTold(Given):
    """`suggestion` can take the place of the word; `rule` is the brand book's number."""

    kind: str
    word: str
    rule: str | None
    suggestion: str | None
    message: str


class LintTold(Given):
    prompt: Prompt
    text: str
    concerns: tuple[ConcernTold, ...]


class Wanted(Given):
    """`form` is what the service takes; its JSON Schema is in the list of services."""

    service: str
    form: dict[str, Any]
    title: str = Field(default="", max_length=300)


class PricedLine(Given):
    title: str
    price: int


class QuoteMade(Given):
    """`total` is the ceiling of what will be held and charged, until it expires."""

    id: UUID
    service: str
    lines: tuple[PricedLine, ...]
    total: int
    prices_version: str
    expires_at: datetime

    @classmethod
    def of(cls, quote: Quote) -> "QuoteMade":
        lines = tuple(PricedLine(title=line.title, price=line.price) for line in quote.lines)
        return cls(
            id=quote.id,
            service=quote.service,
            lines=lines,
            total=quote.total,
            prices_version=quote.prices_version,
            expires_at=quote.expires_at,
        )


class Placing(Given):
    quote: UUID


class FileShown(Given):
    role: str
    name: str
    media_type: str
    sha256: str
    size: int
    url: str


class LineShown(Given):
    """`basis` goes into the form of an order for others like this picture; `made_from` is the
    hash of the commission that this one was made from, and `changed` what differs."""

    id: UUID
    title: str
    price: int
    status: str
    stage: str
    share: float
    attempts: int
    failure: str | None
    files: tuple[FileShown, ...]
    report: dict[str, Any]
    commission: str | None = None
    basis: Basis | None = None
    made_from: str | None = None
    changed: tuple[str, ...] = ()

    @classmethod
    def of(cls, line: OrderLine, order: UUID) -> "LineShown":
        commission = commission_of(line.input)
        files = tuple(
            FileShown(
                role=file.role,
                name=file.name,
                media_type=file.media_type,
                sha256=file.sha256,
                size=file.size,
                url=file_url(order, file.sha256, file.name),
            )
            for file in line.files
        )
        return cls(
            id=line.id,
            title=line.title,
            price=line.price,
            status=line.status,
            stage=line.stage,
            share=line.share,
            attempts=line.attempts,
            failure=line.failure.code if line.failure else None,
            files=files,
            report=line.report,
            commission=commission.sha256 if commission else None,
            basis=basis_of(line.input, line.report),
            made_from=commission.basis.commission if commission and commission.basis else None,
            changed=commission.changed if commission else (),
        )


class OrderShown(Given):
    id: UUID
    number: int
    service: str
    title: str
    status: str
    created_at: datetime
    finished_at: datetime | None
    total: int
    charged: int
    lines: tuple[LineShown, ...]

    @classmethod
    def of(cls, order: Order) -> "OrderShown":
        return cls(
            id=order.id,
            number=order.number,
            service=order.service,
            title=order.title,
            status=order.status,
            created_at=order.created_at,
            finished_at=order.finished_at,
            total=order.total,
            charged=order.charged,
            lines=tuple(LineShown.of(line, order.id) for line in order.lines),
        )


class EventShown(Given):
    id: int
    at: datetime
    kind: str
    line: UUID | None
    data: dict[str, Any]

    @classmethod
    def of(cls, event: Event) -> "EventShown":
        return cls(id=event.id, at=event.at, kind=event.kind, line=event.line, data=event.data)


class BalanceShown(Given):
    available: int
    held: int


class ServiceShown(Given):
    name: str
    title: str
    form: dict[str, Any]
