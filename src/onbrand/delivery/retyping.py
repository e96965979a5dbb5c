"""A delivered picture with other words: its art stays, bit for bit."""

from onbrand import layout
from onbrand.artwork import Vector, rasterize
from onbrand.brand import BrandBook, Format
from onbrand.conformance import inspect_pixels
from onbrand.pipeline import Result
from onbrand.prompting import Lettering


def retype(drawn: Vector, lettering: Lettering, book: BrandBook, form: Format) -> Result:
    """`drawn` is a delivered SVG; the result can be delivered and is measured like any other.
    Raises TextDoesNotFit and SignMissing, and NotLaidOutHere for what we did not draw."""
    made = layout.retype(drawn, lettering, book, form)
    pixels = rasterize(made.artwork)
    return Result(
        artwork=made.artwork,
        placed=made.placed,
        report=inspect_pixels(pixels, book, form, made.placed),
        attempts=1,
        pixels=pixels,
        editable=made.editable,
    )
