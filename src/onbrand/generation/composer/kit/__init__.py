"""Our own illustration kit: parametric objects, one family a file."""

from onbrand.generation.composer.drawing import KIT, Drawing, Parameter
from onbrand.generation.composer.kit import (
    food,
    home,
    land,
    nature,
    office,
    sky,
    teaware,
)

__all__ = ["KIT", "Drawing", "Parameter"]
_FAMILIES = (
    food,
    home,
    land,
    nature,
    office,
    sky,
    teaware,
)
