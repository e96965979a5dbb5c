"""Boosted regression trees as the leaves they end in, kept as JSON and evaluated with NumPy.

A leaf is a box: for each measure that its path asks about, an interval and the share of the
training wines that went the leaf's way at those questions. A wine's quality is the base and the
values of the leaves that it lies in.

What moved it are the path-dependent Shapley values of Lundberg et al., "Consistent individualized
feature attribution for tree ensembles" (2018, arXiv:1802.03888). A leaf alone is the product of
its sides, each `inside` where the measure is known and `share` where it is not; the multilinear
extension of that game (Owen, "Multilinear extensions of games", 1972) gives the value of a side as
the integral over t of the other sides at `share + t (inside - share)`: a polynomial, which a
quadrature of Gauss and Legendre sums exactly.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onbrand_wine_quality.measures import MEASURES

Array = NDArray[np.float64]
FORMAT = "onbrand-wine-quality/1"
WORST, BEST = 0.0, 10.0


class UnknownModel(ValueError):
    """The file is of another format, or of other measures."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """`low` to `high` holds the true quality of nine wines in ten. `moved` are points by measure:
    with `base` they sum up to `quality`."""

    quality: float
    low: float
    high: float
    moved: dict[str, float]


@dataclass(frozen=True, slots=True)
class Model:
    """Arrays of leaves × sides; sides that a leaf does not need are open and change nothing."""

    base: float
    value: Array
    measure: NDArray[np.int64]
    above: Array
    upto: Array
    share: Array
    half_width: float
    report: dict[str, Any]

    @classmethod
    def read(cls, text: str) -> "Model":
        data = json.loads(text)
        if data.get("format") != FORMAT or tuple(data["measures"]) != MEASURES:
            raise UnknownModel
        leaves = data["leaves"]
        most = max(len(leaf["sides"]) for leaf in leaves)
        open_side = [0, None, None, 1.0]
        sides = [leaf["sides"] + [open_side] * (most - len(leaf["sides"])) for leaf in leaves]
        return cls(
            base=data["base"],
            value=np.array([leaf["value"] for leaf in leaves]),
            measure=np.array([[side[0] for side in leaf] for leaf in sides]),
            above=_bounds(sides, 1, -np.inf),
            upto=_bounds(sides, 2, np.inf),
            share=_bounds(sides, 3, 1.0),
            half_width=data["interval"]["half_width"],
            report=data["report"],
        )

    def quality(self, wine: list[float]) -> float:
        """Not rounded, not bounded."""
        return self.base + float(self.value[self._inside(wine).all(axis=1)].sum())

    def predict(self, wine: list[float]) -> Prediction:
        quality = self.quality(wine)
        return Prediction(
            quality=min(BEST, max(WORST, quality)),
            low=max(WORST, quality - self.half_width),
            high=min(BEST, quality + self.half_width),
            moved=dict(zip(MEASURES, self._moved(wine).tolist(), strict=True)),
        )

    @property
    def usual(self) -> float:
        """The quality of a wine of which nothing is known: from here the measures move it."""
        return self.base + float((self.value * self.share.prod(axis=1)).sum())

    def _inside(self, wine: list[float]) -> NDArray[np.bool_]:
        """The trees were grown on single precision, and are asked in it."""
        given = np.asarray(wine, np.float32).astype(np.float64)[self.measure]
        return (given > self.above) & (given <= self.upto)

    def _moved(self, wine: list[float]) -> Array:
        gain = self._inside(wine) - self.share
        sides = np.zeros_like(gain)
        for at, weight in self._quadrature():
            each = self.share + at * gain  # never zero: shares are not, and `at` is below one
            sides += weight * each.prod(axis=1, keepdims=True) / each
        moved = self.value[:, None] * gain * sides
        return np.bincount(self.measure.ravel(), moved.ravel(), len(MEASURES)).astype(np.float64)

    def _quadrature(self) -> Iterator[tuple[float, float]]:
        """Exact for the product of all sides but one."""
        places, weights = np.polynomial.legendre.leggauss(self.share.shape[1] // 2 + 1)
        return zip((places + 1) / 2, weights / 2, strict=True)


@cache
def model_of(color: str) -> Model:
    return Model.read((files("onbrand_wine_quality") / "models" / f"{color}.json").read_text())


def _bounds(sides: list[list[list[Any]]], which: int, otherwise: float) -> Array:
    return np.array(
        [[otherwise if side[which] is None else side[which] for side in leaf] for leaf in sides]
    )
