"""Four complete brands of our own invention, shipped with the package."""

from functools import cache
from pathlib import Path

from onbrand.brand import BrandBook
from onbrand.brand.native import read
from onbrand.errors import NotFound, _

_FOLDER = Path(__file__).parent


class UnknownSample(NotFound):
    code = "unknown-sample"
    message = _("There is no sample brand “{sample}”. There are: {known}.")


def sample_ids() -> tuple[str, ...]:
    return ("sever", "zerno", "les", "harbor")


@cache
def sample(wanted: str) -> BrandBook:
    if wanted not in sample_ids():
        raise UnknownSample(sample=wanted, known=", ".join(sample_ids()))
    return read(_FOLDER / wanted)
