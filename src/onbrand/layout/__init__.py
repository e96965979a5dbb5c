"""Where things go: margins, quiet zone, text fitting, logo placement."""

from onbrand.layout.compose import backdrop, compose
from onbrand.layout.layout import Layout
from onbrand.layout.nudge import Nudge
from onbrand.layout.placed import Box, Placed, PlacedLogo, PlacedText, TextRole
from onbrand.layout.plan import UnknownLayout, plan, suitable, variants
from onbrand.layout.text import TextDoesNotFit

__all__ = [
    "Box",
    "Layout",
    "Nudge",
    "Placed",
    "PlacedLogo",
    "PlacedText",
    "TextDoesNotFit",
    "TextRole",
    "UnknownLayout",
    "backdrop",
    "compose",
    "plan",
    "suitable",
    "variants",
]
