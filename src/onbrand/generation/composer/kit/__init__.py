"""Our own illustration kit: parametric objects, one family a file."""

from onbrand.generation.composer.drawing import KIT, Drawing, Parameter
from onbrand.generation.composer.kit import (
    beings,
    city,
    creatures,
    finance,
    foliage,
    food,
    goods,
    home,
    land,
    nature,
    office,
    outdoors,
    people,
    rail,
    sky,
    street,
    teaware,
    transport,
)

__all__ = ["KIT", "Drawing", "Parameter"]
_FAMILIES = (
    beings,
    city,
    creatures,
    finance,
    foliage,
    food,
    goods,
    home,
    land,
    nature,
    office,
    outdoors,
    people,
    rail,
    sky,
    street,
    teaware,
    transport,
)
