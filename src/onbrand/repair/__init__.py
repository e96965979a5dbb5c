"""Pictures that miss their palette are moved onto it, as little as needed, or left alone."""

from onbrand.repair.harmonize import (
    MaskMismatch,
    OutOfReach,
    Repaired,
    StructureLost,
    harmonize,
)
from onbrand.repair.structure import Structure

__all__ = [
    "MaskMismatch",
    "OutOfReach",
    "Repaired",
    "Structure",
    "StructureLost",
    "harmonize",
]
