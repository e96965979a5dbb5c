"""SVGs of strangers as flat shapes: outlines and colors, and nothing else of what was in them."""

from onbrand.artwork.flat.flatten import Flat, FlatShape, Rule, flatten
from onbrand.artwork.flat.problems import UnusableSvg
from onbrand.artwork.flat.reading import MAX_BYTES, MAX_ELEMENTS
from onbrand.artwork.flat.silhouette import silhouette

__all__ = [
    "MAX_BYTES",
    "MAX_ELEMENTS",
    "Flat",
    "FlatShape",
    "Rule",
    "UnusableSvg",
    "flatten",
    "silhouette",
]
