"""The brand book that a command names."""

from pathlib import Path

from onbrand.brand import BrandBook
from onbrand.brand.native import read
from onbrand.errors import Invalid, _
from onbrand.samples import sample, sample_ids


class NoSuchBook(Invalid):
    code = "no-such-book"
    message = _("There is no brand book “{name}”. Give the path of one, or a sample: {samples}.")


def named(book: str) -> BrandBook:
    """A sample's id or the path of a folder or file. Raises NoSuchBook."""
    if book in sample_ids():
        return sample(book)
    if not Path(book).exists():
        raise NoSuchBook(name=book, samples=", ".join(sample_ids()))
    return read(Path(book))
