import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

import numpy as np

from onbrand.color.cielab import to_lab
from onbrand.color.oklab import to_oklab
from onbrand.color.transfer import LIGHT, Bytes
from onbrand.errors import Invalid, _

_HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


class InvalidColor(Invalid):
    code = "invalid-color"
    message = _("“{text}” is not a color. Write it as #RRGGBB.")


@dataclass(frozen=True, slots=True, order=True)
class Color:
    """An opaque sRGB color, 8 bits a channel."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> Self:
        found = _HEX.fullmatch(text.strip())
        if found is None:
            raise InvalidColor(text=text)
        digits = found[1]
        if len(digits) == 3:
            digits = "".join(digit * 2 for digit in digits)
        return cls(*bytes.fromhex(digits))

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance of WCAG 2.2, 0-1."""
        red, green, blue = LIGHT[[self.red, self.green, self.blue]]
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    @property
    def oklab(self) -> tuple[float, float, float]:
        """OKLab; L of white is 1."""
        return _oklab(self)

    @property
    def lab(self) -> tuple[float, float, float]:
        """CIELAB under D65; L* of white is 100."""
        return _lab(self)


# Drawing asks for the same few hundred colors tens of thousands of times.
@lru_cache(maxsize=8192)
def _oklab(color: Color) -> tuple[float, float, float]:
    lightness, a, b = to_oklab(_bytes(color)).tolist()
    return lightness, a, b


@lru_cache(maxsize=8192)
def _lab(color: Color) -> tuple[float, float, float]:
    lightness, a, b = to_lab(_bytes(color)).tolist()
    return lightness, a, b


def _bytes(color: Color) -> Bytes:
    return np.array([color.red, color.green, color.blue], dtype=np.uint8)
