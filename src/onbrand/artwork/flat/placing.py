"""Affine transforms as SVG writes them."""

import math
import re
from collections.abc import Callable
from typing import NamedTuple

from onbrand.artwork.flat.numerals import numbers
from onbrand.artwork.flat.problems import UnknownNumber

_STEP = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_MOST = 16


class Place(NamedTuple):
    """`matrix(a b c d e f)`."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def then(self, inner: "Place") -> "Place":
        """What `inner` places is placed by this one."""
        return Place(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )


def placed(value: str | None) -> Place:
    """By a `transform` attribute."""
    if not value:
        return Place()
    steps = list(_STEP.finditer(value))
    if _STEP.sub("", value).strip(" ,\t\r\n") or len(steps) > _MOST:
        raise UnknownNumber(value=value[:40])
    whole = Place()
    for found in steps:
        given = numbers(found[2])
        if len(given) not in _TAKES[found[1]]:
            raise UnknownNumber(value=found[0][:40])
        whole = whole.then(_MAKERS[found[1]](*given))
    return whole


def _moved(x: float, y: float = 0) -> Place:
    return Place(e=x, f=y)


def _scaled(x: float, y: float | None = None) -> Place:
    return Place(a=x, d=x if y is None else y)


def _turned(degrees: float, x: float = 0, y: float = 0) -> Place:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return _moved(x, y).then(Place(c, s, -s, c)).then(_moved(-x, -y))


def _skewed_x(degrees: float) -> Place:
    return Place(c=math.tan(math.radians(degrees)))


def _skewed_y(degrees: float) -> Place:
    return Place(b=math.tan(math.radians(degrees)))


_MAKERS: dict[str, Callable[..., Place]] = {
    "matrix": Place,
    "translate": _moved,
    "scale": _scaled,
    "rotate": _turned,
    "skewX": _skewed_x,
    "skewY": _skewed_y,
}
_TAKES = {
    "matrix": (6,),
    "translate": (1, 2),
    "scale": (1, 2),
    "rotate": (1, 3),
    "skewX": (1,),
    "skewY": (1,),
}
