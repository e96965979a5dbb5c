"""SVGs of strangers as flat shapes: outlines and colors, and nothing else of what was in them.

`flatten` and `silhouette` are modules to be loaded by whoever has a file to read.
"""

from onbrand.artwork.flat.problems import UnusableSvg
from onbrand.artwork.flat.reading import MAX_BYTES, MAX_ELEMENTS

__all__ = ["MAX_BYTES", "MAX_ELEMENTS", "UnusableSvg"]
