"""Numbers as SVG writes them, with bounds."""

import re

from onbrand.artwork.flat.problems import UnknownNumber

LARGEST = 1e6
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)


def number(value: str | None, default: float = 0.0) -> float:
    if value is None:
        return default
    plain = value.strip().removesuffix("px")
    if not _NUMBER.fullmatch(plain):
        raise UnknownNumber(value=value[:40])
    return _bounded(float(plain))


def numbers(value: str) -> list[float]:
    return [_bounded(float(found)) for found in _NUMBER.findall(value)]


def share(value: str | None, default: float = 1.0) -> float:
    """An opacity or an offset: `0.5` or `50%`."""
    if value is None:
        return default
    part = value.strip()
    found = number(part.removesuffix("%")) / (100 if part.endswith("%") else 1)
    return max(0.0, min(1.0, found))


def _bounded(value: float) -> float:
    if not abs(value) < LARGEST:
        raise UnknownNumber(value=f"{value:g}")
    return value
