"""Pictures as values: drawn (Vector) or sampled (Raster)."""

from onbrand.artwork.values import Artwork, Raster, Vector

__all__ = ["Artwork", "Raster", "Vector"]
