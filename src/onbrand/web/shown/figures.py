"""Results that are numbers or words, as a service gave them."""

from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from onbrand.services import Figure, Json
from onbrand.services.door import FIGURES
from onbrand.web.i18n import Tongue

_FIGURES: TypeAdapter[tuple[Figure, ...]] = TypeAdapter(tuple[Figure, ...])


@dataclass(frozen=True, slots=True)
class Shown:
    """`bounds`: where the true value is expected."""

    name: str
    value: str
    unit: str
    bounds: str


def of(report: Json, tongue: Tongue) -> tuple[Shown, ...]:
    """None of a report that another program wrote under that name."""
    try:
        found = _FIGURES.validate_python(report.get(FIGURES, ()))
    except ValidationError:
        return ()
    return tuple(
        Shown(
            name=tongue.say(each.name),
            value=_value(each.value, tongue),
            unit=tongue.say(each.unit),
            bounds=_bounds(each, tongue),
        )
        for each in found
    )


def _value(value: Any, tongue: Tongue) -> str:
    return tongue.say(value) if isinstance(value, str) else tongue.number(value)


def _bounds(figure: Figure, tongue: Tongue) -> str:
    if figure.low is None or figure.high is None:
        return ""
    return f"{tongue.number(figure.low)} – {tongue.number(figure.high)}"
