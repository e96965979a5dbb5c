"""What an order was made from, taken back into the Studio."""

from pydantic import ValidationError

from onbrand.errors import Conflict, _
from onbrand.orders import Order
from onbrand.prompting import Prompt, to_text
from onbrand.studio import Draft
from onbrand.web.pages.composing import CHOICES


class NotRepeatable(Conflict):
    code = "not-repeatable"
    message = _("This order was not made in the Studio and cannot be opened there.")


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
    )
