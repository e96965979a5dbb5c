"""The trees as leaves, and what moved a wine, against their definitions."""

import json
import math
from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from onbrand_wine_quality.measures import MEASURES
from onbrand_wine_quality.model import FORMAT, Model, UnknownModel, model_of

Side = tuple[int, float | None, float | None, float]
RED = [7.4, 0.7, 0.0, 1.9, 0.076, 11.0, 34.0, 0.9978, 3.51, 0.56, 9.4]


@pytest.mark.parametrize(("color", "usual"), [("red", 5.63), ("white", 5.88)])
def test_what_moved_it_leads_from_the_usual_to_the_quality(color: str, usual: float) -> None:
    model = model_of(color)
    assert model.usual == pytest.approx(usual, abs=0.1)  # the mean of the grades
    found = model.predict(RED)
    assert model.usual + sum(found.moved.values()) == pytest.approx(model.quality(RED))
    assert found.high - found.low == pytest.approx(2 * model.half_width)
    assert found.low < found.quality < found.high


def test_moves_are_the_shapley_values_by_definition() -> None:
    """Against the sum over all coalitions, of a model with two measures twice on a path."""
    sides: list[list[Side]] = [
        [(0, None, 8.0, 0.7), (1, 0.2, None, 0.4), (10, 9.0, 11.0, 0.55)],
        [(1, None, 0.9, 0.8), (4, 0.05, None, 0.3)],
        [(2, 0.5, None, 0.2)],
    ]
    model = Model.read(_model([1.5, -0.7, 2.0], sides))
    values = [1.5, -0.7, 2.0]

    def worth(known: frozenset[int]) -> float:
        total = 0.0
        for value, leaf in zip(values, sides, strict=True):
            part = value
            for at, low, high, share in leaf:
                inside = (low is None or RED[at] > low) and (high is None or RED[at] <= high)
                part *= float(inside) if at in known else share
            total += part
        return total

    moved = model.predict(RED).moved
    for at, name in enumerate(MEASURES):
        assert moved[name] == pytest.approx(_shapley(at, {0, 1, 2, 4, 10}, worth), abs=1e-9)


def test_a_model_of_other_measures_is_not_read() -> None:
    made = json.loads(_model([1.0], [[(0, None, 8.0, 0.7)]]))
    with pytest.raises(UnknownModel):
        Model.read(json.dumps(made | {"measures": ["alcohol"]}))
    with pytest.raises(UnknownModel):
        Model.read(json.dumps(made | {"format": "pickle"}))


def test_the_shipped_models_report_what_they_are_worth() -> None:
    for color in ("red", "white"):
        report = model_of(color).report
        ours = report["equal_wines_together"]["trees"]
        line = report["equal_wines_together"]["linear"]
        mean = report["equal_wines_together"]["mean"]
        assert ours["mae"] < line["mae"] < mean["mae"] < 0.7
        assert 0.88 <= ours["coverage"] <= 0.93
        assert report["as_in_the_paper"]["trees"]["mae"] < ours["mae"]  # known, not predicted


def _shapley(at: int, players: set[int], worth: Callable[[frozenset[int]], float]) -> float:
    others = players - {at}
    if at not in players:
        return 0.0
    total, n = 0.0, len(players)
    for size in range(n):
        weight = math.factorial(size) * math.factorial(n - size - 1) / math.factorial(n)
        for coalition in combinations(sorted(others), size):
            known = frozenset(coalition)
            total += weight * (worth(known | {at}) - worth(known))
    return total


def _model(values: list[float], sides: list[list[Side]]) -> str:
    leaves = [{"value": v, "sides": s} for v, s in zip(values, sides, strict=True)]
    made = {"format": FORMAT, "measures": MEASURES, "base": 5.0, "leaves": leaves,
            "interval": {"half_width": 1.0}, "report": {}}  # fmt: skip
    return json.dumps(made)


def test_single_precision_is_asked_as_it_was_trained() -> None:
    """0.1 is larger than itself in single precision, and a limit may lie between."""
    limit = (0.1 + float(np.float32(0.1))) / 2
    model = Model.read(_model([1.0], [[(2, None, limit, 0.5)]]))
    wine = [*RED[:2], 0.1, *RED[3:]]
    assert model.quality(wine) == 5.0
