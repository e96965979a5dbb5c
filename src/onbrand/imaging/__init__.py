"""Brand images as a service: the place where the picture side meets the order."""

from onbrand.imaging.service import ImageForm, ImageService

__all__ = ["ImageForm", "ImageService"]
