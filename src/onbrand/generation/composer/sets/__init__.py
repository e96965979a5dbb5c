"""Places that people are seen in, by name."""

from collections.abc import Mapping

from onbrand.generation.composer.sets.grounds import park, shore, space, street
from onbrand.generation.composer.sets.place import Make, Place
from onbrand.generation.composer.sets.rooms import counter, office, stage, studio

SETS: Mapping[str, Make] = {
    "studio": studio,
    "office": office,
    "counter": counter,
    "stage": stage,
    "street": street,
    "park": park,
    "shore": shore,
    "space": space,
}

__all__ = ["SETS", "Make", "Place"]
