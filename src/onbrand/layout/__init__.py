"""Where things go: margins, quiet zone, text fitting, logo placement."""

from onbrand.layout.placed import Box, Placed, PlacedLogo, PlacedText, TextRole

__all__ = ["Box", "Placed", "PlacedLogo", "PlacedText", "TextRole"]
