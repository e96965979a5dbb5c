"""The door through which everything that can be ordered is ordered."""

from onbrand.files import File
from onbrand.services.door import (
    Failed,
    Figure,
    Json,
    Line,
    Offered,
    Outcome,
    ReaderLanguage,
    Service,
    Temporary,
    Warm,
)

__all__ = [
    "Failed",
    "Figure",
    "File",
    "Json",
    "Line",
    "Offered",
    "Outcome",
    "ReaderLanguage",
    "Service",
    "Temporary",
    "Warm",
]
