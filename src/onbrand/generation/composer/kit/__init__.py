"""Our own illustration kit: parametric objects, one family a file."""

from onbrand.generation.composer.drawing import KIT, Drawing, Parameter
from onbrand.generation.composer.kit import (
    city,
    finance,
    food,
    home,
    land,
    nature,
    office,
    sky,
    street,
    teaware,
    transport,
)

__all__ = ["KIT", "Drawing", "Parameter"]
_FAMILIES = (
    city,
    finance,
    food,
    home,
    land,
    nature,
    office,
    sky,
    street,
    teaware,
    transport,
)
