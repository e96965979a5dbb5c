"""Brand images as a service: the place where the picture side meets the order."""

from onbrand.imaging.service import Generators, ImageForm, ImageService

__all__ = ["Generators", "ImageForm", "ImageService"]
