"""Brand images as a service: the place where the picture side meets the order."""

from onbrand.imaging.service import MADE, SHOWN, Generators, ImageForm, ImageService

__all__ = ["MADE", "SHOWN", "Generators", "ImageForm", "ImageService"]
