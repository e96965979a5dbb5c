import random

import pytest

from onbrand.generation.composer.shapes import number
from onbrand.generation.composer.writing import PAIR, contours, parsed, path_of, written


@pytest.mark.parametrize(
    ("value", "told"),
    [(0, "0"), (-0.001, "0"), (10, "10"), (100.5, "100.5"), (-20.25, "-20.25"), (0.05, "0.05"),
     (-0.5, "-0.5"), (200.004, "200"), (1000, "1000"), (-10, "-10")],
)  # fmt: skip
def test_no_zeros_at_the_end(value: float, told: str) -> None:
    assert written(f"M{PAIR}", (value, value)) == f"M{told} {told} "


def test_all_at_once_is_as_one_by_one() -> None:
    dice = random.Random(1)
    values = [dice.uniform(-300, 1500) for _ in range(600)]
    values += [round(value, dice.choice((0, 1))) for value in values]
    told = written(PAIR * (len(values) // 2), values)
    assert told.split() == [number(value) for value in values]


def test_there_and_back() -> None:
    path = "M10 20.5 L-3 4 C1 2 3 4 5.25 6Z"
    form, points = parsed(path)
    assert points == ((10, 20.5), (-3, 4), (1, 2), (3, 4), (5.25, 6))
    assert written(form, (value for point in points for value in point)).split() == [
        "M10", "20.5", "L-3", "4", "C1", "2", "3", "4", "5.25", "6", "Z"
    ]  # fmt: skip


def test_contours_are_those_of_the_path() -> None:
    square = "M0 0 L10 0 L10 10 L0 10 Z "
    assert contours(square).bounds == (0, 0, 10, 10)
    assert path_of(contours(square)).split() == square.split()
