"""Where things go: margins, quiet zone, text fitting, logo placement."""

from onbrand.layout.compose import backdrop, compose, lettered
from onbrand.layout.layout import Layout
from onbrand.layout.nudge import Nudge
from onbrand.layout.placed import Box, Placed, PlacedLogo, PlacedText, TextRole
from onbrand.layout.plan import UnknownLayout, holding, plan, suitable, variants
from onbrand.layout.retyping import Retyped, retype
from onbrand.layout.signing import NotLaidOutHere
from onbrand.layout.text import SignMissing, TextDoesNotFit, shows_nothing

__all__ = [
    "Box",
    "Layout",
    "NotLaidOutHere",
    "Nudge",
    "Placed",
    "PlacedLogo",
    "PlacedText",
    "Retyped",
    "SignMissing",
    "TextDoesNotFit",
    "TextRole",
    "UnknownLayout",
    "backdrop",
    "compose",
    "holding",
    "lettered",
    "plan",
    "retype",
    "shows_nothing",
    "suitable",
    "variants",
]
