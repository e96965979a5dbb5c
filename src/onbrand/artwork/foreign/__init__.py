"""Pictures that others made, in any of the usual kinds, as sRGB pixels."""

from onbrand.artwork.foreign.kinds import Kind, UnknownKind
from onbrand.artwork.foreign.opening import MAX_BYTES, FileTooLarge, Opened, open_picture
from onbrand.artwork.foreign.samples import (
    MAX_PIXELS,
    NoSuchPage,
    TooManyPixels,
    UnusableSamples,
)

__all__ = [
    "MAX_BYTES",
    "MAX_PIXELS",
    "FileTooLarge",
    "Kind",
    "NoSuchPage",
    "Opened",
    "TooManyPixels",
    "UnknownKind",
    "UnusableSamples",
    "open_picture",
]
