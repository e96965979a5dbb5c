"""Brand images as a service: the place where the picture side meets the order."""

from onbrand.imaging.service import SHOWN, Generators, ImageForm, ImageService

__all__ = ["SHOWN", "Generators", "ImageForm", "ImageService"]
