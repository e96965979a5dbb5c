"""A file on its way out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """`role`: preview (may be seen unpaid), png, svg, report…"""

    role: str
    name: str
    media_type: str
    data: bytes
