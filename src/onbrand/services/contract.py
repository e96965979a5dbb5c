"""What every service promises, to be asked in the tests of whoever writes one:

assert breaches(MyService(), MyForm(...)) == []
"""

import json
import pickle
import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from onbrand.progress import Cancelled, Event, Step
from onbrand.services.door import Json, Line, Offered, Outcome, Service
from onbrand.services.sheet import Undrawable, sheet_of

_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
_PREVIEW = "preview"
_LARGEST_PREVIEW = 1_000_000


def breaches(
    service: Service, form: BaseModel, prices: Mapping[str, int] | None = None
) -> list[str]:
    """What is promised and not kept, of this form; `prices` where the service names none."""
    if prices is None:
        prices = service.prices if isinstance(service, Offered) else {}
    lines = service.lines(form, prices)
    return [
        *_of_itself(service),
        *_of_form(service, form),
        *_of_lines(lines),
        *(told for line in lines[:1] for told in _of_work(service, line)),
    ]


def _of_itself(service: Service) -> Iterator[str]:
    if not _NAME.fullmatch(service.name):
        yield f"“{service.name}” is no name for addresses and queues"
    if not service.title:
        yield "it has no title"
    if not isinstance(service, Offered):
        return
    try:
        sheet_of(service.form)
    except Undrawable as error:
        yield f"its form cannot be shown: {error}"
    if not service.summary:
        yield "it does not say what it does"
    if any(not isinstance(price, int) or price < 0 for price in service.prices.values()):
        yield "its prices are not whole numbers of credits"


def _of_form(service: Service, form: BaseModel) -> Iterator[str]:
    if not isinstance(form, service.form):
        yield "its form is of another type than it says"
    if type(form).model_validate_json(form.model_dump_json()) != form:
        yield "its form does not survive JSON"


def _of_lines(lines: tuple[Line, ...]) -> Iterator[str]:
    if not lines:
        yield "it sells nothing for this form"
    for line in lines:
        if json.loads(json.dumps(line.input)) != line.input:
            yield f"the input of “{line.title}” does not survive JSON"


def _of_work(service: Service, line: Line) -> Iterator[str]:
    events: list[Event] = []
    made = service.perform(_copy(line.input), events.append, lambda: False)
    again = service.perform(_copy(line.input), _unheard, lambda: False)
    if made != again:
        yield "the same input gives something else the next time"
    if any(isinstance(each, Step) and not 0 <= each.share <= 1 for each in events):
        yield "a step is not from 0 to 1"
    yield from _of_outcome(made)
    try:
        service.perform(_copy(line.input), _unheard, lambda: True)
    except Cancelled:
        return  # Work too short to be stopped may also end.


def _of_outcome(made: Outcome) -> Iterator[str]:
    if pickle.loads(pickle.dumps(made)) != made:  # noqa: S301 - just pickled
        yield "what it makes does not survive the way between processes"
    try:
        json.dumps(made.kept, allow_nan=False)
    except ValueError:
        yield "its report is no JSON: numbers must be finite"
    previews = [file for file in made.files if file.role == _PREVIEW]
    if not previews and not made.figures:
        yield "it shows nothing: neither a preview nor figures"
    if any(not file.media_type.startswith("image/") for file in previews):
        yield "its preview is no picture"
    if any(len(file.data) > _LARGEST_PREVIEW for file in previews):
        yield "its preview is larger than a megabyte"
    if any(not file.name or "/" in file.name or not file.data for file in made.files):
        yield "a file is empty or has no plain name"


def _copy(given: Json) -> Json:
    copied: Json = json.loads(json.dumps(given))
    return copied


def _unheard(_event: Event) -> None:
    """Events of the first time are enough."""
