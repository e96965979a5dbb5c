"""Results that are numbers or words, as a service gave them."""

from dataclasses import dataclass

from babel.numbers import format_decimal
from pydantic import TypeAdapter, ValidationError

from onbrand.services import Figure, Json
from onbrand.services.door import FIGURES
from onbrand.web.i18n import Tongue

_MINUS = "\N{MINUS SIGN}"
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
            value=tongue.say(each.value)
            if isinstance(each.value, str)
            else _number(each, each.value, tongue),
            unit=tongue.say(each.unit),
            bounds=_bounds(each, tongue),
        )
        for each in found
    )


def _bounds(figure: Figure, tongue: Tongue) -> str:
    if figure.low is None or figure.high is None:
        return ""
    return f"{_number(figure, figure.low, tongue)} – {_number(figure, figure.high, tongue)}"


def _number(figure: Figure, value: float, tongue: Tongue) -> str:
    if figure.digits is None:
        return tongue.number(value).replace("-", _MINUS)
    pattern = "#,##0" + "." * bool(figure.digits) + "0" * figure.digits
    return str(format_decimal(value, pattern, locale=tongue.locale)).replace("-", _MINUS)
