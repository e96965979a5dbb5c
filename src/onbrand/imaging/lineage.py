"""Which picture a line of an order is, so that others can be made from it."""

from pydantic import ValidationError

from onbrand.imaging.service import MADE
from onbrand.pipeline import Commission
from onbrand.prompting import Basis, Choice
from onbrand.services import Json

# Of a picture whose words alone were changed: the SVG that holds its art.
DRAWN = "drawn"


def commission_of(given: Json) -> Commission | None:
    """None for what other services were given."""
    told = {name: value for name, value in given.items() if name != DRAWN}
    try:
        return Commission.model_validate(told)
    except ValidationError:
        return None


def basis_of(given: Json, report: Json) -> Basis | None:
    """None where it was not told how the picture is composed, or by an edition that knew other
    choices."""
    commission, choice = commission_of(given), (report.get(MADE) or {}).get("choice")
    if commission is None or not choice:
        return None
    try:
        return commission.basis_for(Choice.model_validate(choice))
    except ValidationError:
        return None
