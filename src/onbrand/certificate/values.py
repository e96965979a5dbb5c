from datetime import datetime

from onbrand.brand import Part
from onbrand.conformance import Report


class CertifiedFile(Part):
    """`sha256` in hexadecimal digits, `size` in bytes."""

    name: str
    media_type: str
    sha256: str
    size: int


class Certificate(Part):
    """It says what was measured against which version of the book, not that anybody approved it.
    `order` and `variant` are those of the house that issued it; `engine` drew the picture."""

    order: int
    variant: str
    measured_at: datetime
    engine: str | None
    report: Report
    files: tuple[CertifiedFile, ...]
