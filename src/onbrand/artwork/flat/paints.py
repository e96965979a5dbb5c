"""What a shape is painted with: one flat color and how much of it is seen."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import numpy as np
from PIL import ImageColor

from onbrand.artwork.flat.numerals import share
from onbrand.artwork.flat.problems import UnknownPaint
from onbrand.artwork.flat.reading import GRADIENTS, drawn, inside, local
from onbrand.artwork.flat.styles import Properties, Rules, reference
from onbrand.color import Color
from onbrand.color.oklab import from_oklab

_NONE = frozenset({"none", "transparent"})
_WITH_ALPHA = re.compile(r"rgba\(([^,()]+,[^,()]+,[^,()]+),\s*([\d.]{1,6})(%?)\s*\)")
_CHAIN = 8  # gradients that take their stops from each other


@dataclass(frozen=True, slots=True)
class Paint:
    color: Color
    opacity: float


@dataclass(frozen=True, slots=True)
class Paints:
    """`gradients` by id; each is evened out once."""

    gradients: Mapping[str, Element]
    rules: Rules
    _flats: dict[str | None, Paint | None] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element, rules: Rules) -> "Paints":
        known = {
            str(each.get("id")): each
            for each in inside(root)
            if local(each) in GRADIENTS and each.get("id")
        }
        return cls(known, rules)

    def paint(self, style: Properties, kind: str, opacity: float) -> Paint | None:
        """Of `fill` or `stroke`; None where there is none."""
        value = style.get(kind, "#000000" if kind == "fill" else "none")
        seen = opacity * share(style.get(f"{kind}-opacity"))
        if value.startswith("url"):
            id_ = reference(value)
            if id_ not in self._flats:
                self._flats[id_] = self._flat(id_)
            found = self._flats[id_]
            return Paint(found.color, found.opacity * seen) if found else None
        return _solid(value, style.get("color", "#000000"), seen)

    def _flat(self, id_: str | None) -> Paint | None:
        """The mean of a gradient, each color for as far as it reaches."""
        stops = self._stops(id_)
        if not stops:
            return None
        at = np.maximum.accumulate([max(0.0, min(1.0, offset)) for offset, _ in stops])
        edges = np.r_[0.0, (at[1:] + at[:-1]) / 2, 1.0]
        reach = np.diff(edges)
        seen = np.array([paint.opacity for _, paint in stops])
        weights = reach * np.maximum(seen, 1e-3)
        labs = np.array([paint.color.oklab for _, paint in stops])
        mean = (labs * weights[:, None]).sum(axis=0) / weights.sum()
        color = Color(*(int(part) for part in from_oklab(mean[None])[0]))
        return Paint(color, round(float((seen * reach).sum()), 3))

    def _stops(self, id_: str | None) -> list[tuple[float, Paint]]:
        for _link in range(_CHAIN):
            gradient = self.gradients.get(id_ or "")
            if gradient is None:
                return []
            stops = [each for each in drawn(gradient) if local(each) == "stop"]
            if stops:
                told = [(each, self.rules.of_element(each)) for each in stops]
                return [(share(each.get("offset"), 0.0), _stop(style)) for each, style in told]
            href = (value for key, value in gradient.attrib.items() if key.endswith("href"))
            id_ = next(href, "#").removeprefix("#")
        return []


def _stop(style: Properties) -> Paint:
    value = style.get("stop-color", "#000000")
    seen = share(style.get("stop-opacity"))
    return _solid(value, style.get("color", "#000000"), seen) or Paint(Color(0, 0, 0), 0.0)


def _solid(value: str, current: str, seen: float) -> Paint | None:
    plain = current if value.lower() == "currentcolor" else value
    if plain.lower() in _NONE:
        return None
    if plain.lower() == "currentcolor":
        plain = "#000000"
    found = _WITH_ALPHA.fullmatch(plain.lower())
    if found:
        plain, seen = f"rgb({found[1]})", seen * share(found[2] + found[3])
    try:
        red, green, blue, *alpha = ImageColor.getrgb(plain)
    except ValueError as trouble:
        raise UnknownPaint(value=value[:40]) from trouble
    parts = (max(0, min(255, part)) for part in (red, green, blue))
    return Paint(Color(*parts), seen * (alpha[0] / 255 if alpha else 1.0))
