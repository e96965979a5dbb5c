"""Other words in a delivered picture: nothing of its art changes, nothing is charged."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from onbrand import orders
from onbrand.brand import Part
from onbrand.errors import Problem
from onbrand.imaging.lineage import basis_of, commission_of
from onbrand.imaging.rewording import WordsForm
from onbrand.orders import Order, OrderLine, UnknownFile
from onbrand.pipeline import Sha256
from onbrand.prompting import Lettering, LetteringTooLong
from onbrand.prompting.lettering import LIMITS
from onbrand.services import Service
from onbrand.web.visit import Visit

SERVICE = "words"
_ART = "svg"  # the role of the file whose words are outlines


class PostedWords(BaseModel):
    """As a browser posts them."""

    nonce: str = ""
    headline: str = ""
    subline: str = ""
    call_to_action: str = ""
    legal: str = ""

    @property
    def lettering(self) -> Lettering:
        given = {name: " ".join(getattr(self, name).replace("\0", "").split()) for name in LIMITS}
        for name, words in given.items():
            if len(words) > LIMITS[name]:
                raise LetteringTooLong(words=words[:40], length=len(words), limit=LIMITS[name])
        return Lettering.model_validate(given)


@dataclass(frozen=True, slots=True)
class Rewording:
    """What the form of a picture holds, and why what was posted was not taken."""

    fields: Mapping[str, str]
    nonce: str
    problem: str = ""


def rewording(
    visit: Visit, line: OrderLine, posted: PostedWords | None = None, problem: Problem | None = None
) -> Rewording | None:
    """None for what has no words to change."""
    picture = commission_of(line.input)
    if picture is None or _art(line) is None:
        return None
    source = posted or picture.prompt.lettering
    fields: dict[str, str] = {name: getattr(source, name) for name in LIMITS}
    told = visit.tongue.tell(problem) if problem else ""
    return Rewording(fields, secrets.token_urlsafe(12), told)


def placed(visit: Visit, order: Order, line: OrderLine, posted: PostedWords) -> UUID:
    """The order of the same picture with these words; the same form again is the same order."""
    visit.site.limits.spend("order", str(visit.user.id))
    art = _art(line)
    if art is None:
        raise UnknownFile
    form = _form(order, line, Asked(order=order.id, drawn=art, lettering=posted.lettering))
    quote = orders.quote(
        visit.session, visit.user.wallet, _service(visit), form, visit.site.prices,
        title=order.title,
    )  # fmt: skip
    key = f"words:{posted.nonce[:64]}"
    return orders.place(visit.session, visit.user.id, visit.user.wallet, quote.id, key=key)


class Asked(Part):
    order: UUID
    drawn: Sha256
    lettering: Lettering


def pinned(visit: Visit, given: dict[str, Any]) -> dict[str, Any]:
    """With the commission of the asker's own picture, whatever the form says of it. Raises
    ValidationError, UnknownOrder, UnknownFile."""
    asked = Asked.model_validate({name: given.get(name) for name in Asked.model_fields})
    order = orders.order(visit.session, visit.user.id, asked.order)
    line = next((each for each in order.lines if _art(each) == asked.drawn), None)
    if line is None:
        raise UnknownFile
    return _form(order, line, asked).model_dump(mode="json")


def _form(order: Order, line: OrderLine, asked: Asked) -> WordsForm:
    picture = commission_of(line.input)
    if picture is None:
        raise UnknownFile
    picture = picture.model_copy(update={"basis": basis_of(line.input, line.report)})
    return WordsForm(order=order.id, drawn=asked.drawn, lettering=asked.lettering, picture=picture)


def _art(line: OrderLine) -> str | None:
    if line.status != "delivered":
        return None
    return next((file.sha256 for file in line.files if file.role == _ART), None)


def _service(visit: Visit) -> Service:
    return visit.site.services[SERVICE]
