import re
from dataclasses import dataclass
from typing import Self

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
