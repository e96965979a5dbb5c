"""What an order was made from, taken back into the Studio."""

from typing import Any

from pydantic import ValidationError

from onbrand.errors import Conflict, _
from onbrand.imaging.lineage import basis_of, commission_of
from onbrand.orders import Order, OrderLine
from onbrand.prompting import Prompt, to_text
from onbrand.studio import Draft
from onbrand.web.pages.composing import CHOICES

_VARIATIONS = 4


class NotRepeatable(Conflict):
    code = "not-repeatable"
    message = _("This order was not made in the Studio and cannot be opened there.")


class NotVariable(Conflict):
    code = "not-variable"
    message = _("No others can be made from this picture: it is not finished, or of an older kind.")


def prompt_of(order: Order) -> tuple[Prompt, str] | None:
    """With its text. None for orders of services that take no prompt."""
    given = order.lines[0].input.get("prompt") if order.lines else None
    try:
        prompt = Prompt.model_validate(given) if given else None
    except ValidationError:
        return None
    return (prompt, to_text(prompt)) if prompt else None


def draft_of(order: Order) -> Draft:
    written = prompt_of(order)
    if written is None:
        raise NotRepeatable
    first = order.lines[0].input
    return Draft(
        brand=str(first.get("brand", "")),
        brief=order.title,
        format=str(first.get("format", "")),
        prompt=written[0],
        text=written[1],
        variants=max(number for number in CHOICES if number <= max(1, len(order.lines))),
        seed=first.get("seed"),
        **_directed(order.lines[0]),
    )


def like(order: Order, line: OrderLine, *, vary: bool) -> Draft:
    """To vary: a few pictures near this one; else this one, with one thing to be changed."""
    basis = basis_of(line.input, line.report)
    if basis is None:
        raise NotVariable
    draft = draft_of(order)
    if vary:
        return draft.model_copy(update={"basis": basis, "seed": None, "variants": _VARIATIONS})
    return draft.model_copy(update={"basis": basis, "seed": basis.choice.seed, "variants": 1})


def _directed(line: OrderLine) -> dict[str, Any]:
    """What it was asked to be like."""
    commission = commission_of(line.input)
    return {"direction": commission.direction, "basis": commission.basis} if commission else {}
