"""Colors as people and programs write them: CSS Color 4, and inks of print."""

from dataclasses import dataclass
from math import isfinite
from typing import Any

from tinycss2 import color4

from onbrand.color import Color
from onbrand.color.spaces import to_srgb


@dataclass(frozen=True, slots=True)
class Written:
    """`inside`: sRGB has the color as it was written. `alpha` below 1 is lost in a swatch."""

    color: Color
    alpha: float = 1.0
    inside: bool = True


def read_color(text: str) -> Written | None:
    """Any color of CSS but those that depend on their surroundings; None if it is none."""
    if len(text) > 200:
        return None
    return of_css(parsed(text.strip()))


def of_css(parsed: Any) -> Written | None:
    """What tinycss2 made of it."""
    if not isinstance(parsed, color4.Color):
        return None
    return of_space(parsed.space, parsed.coordinates, parsed.alpha)


def of_space(space: str, coordinates: Any, alpha: float = 1.0) -> Written | None:
    """`None` among the coordinates is CSS's `none`: 0."""
    values = [each or 0.0 for each in coordinates]
    if len(values) != 3 or not all(isfinite(each) and abs(each) < 1e6 for each in values):
        return None
    color, inside = to_srgb(space, values)
    return Written(color, alpha, inside)


def of_cmyk(inks: tuple[float, float, float, float]) -> Color:
    """Shares of ink, by the rule of thumb: without the press's profile nobody knows better."""
    cyan, magenta, yellow, black = inks
    channels = ((1 - ink) * (1 - black) for ink in (cyan, magenta, yellow))
    red, green, blue = (round(255 * min(1.0, max(0.0, channel))) for channel in channels)
    return Color(red, green, blue)


def parsed(text: Any) -> Any:
    """Text, or a token, as tinycss2 understands it."""
    try:
        return color4.parse_color(text)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None  # the library stumbles over some of what is no color
