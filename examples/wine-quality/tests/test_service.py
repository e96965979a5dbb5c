"""The service: its contract, its data, its bounds, its words."""

import csv
import io
import xml.etree.ElementTree as ET
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError

from onbrand.cli.root import build_services
from onbrand.progress import Cancelled, Event, Step
from onbrand.services import Json, Offered, Outcome
from onbrand.services.contract import breaches
from onbrand.services.sheet import sheet_of
from onbrand.services.table import Column, MissingColumns, TooManyRows, UnevenLine, read
from onbrand_wine_quality import Order, Wine, WineQuality
from onbrand_wine_quality.measures import MEASURES, TITLES, UNITS
from onbrand_wine_quality.service import MOST
from onbrand_wine_quality.words import RUSSIAN

DATA = Path(__file__).parents[1] / "data"
EXAMPLE = {name: (field.examples or [None])[0] for name, field in Wine.model_fields.items()}
COLUMNS = tuple(
    Column(name, TITLES[name], (RUSSIAN.get(TITLES[name], ""),), required=True, number=True)
    for name in MEASURES
)


def order(wines: int = 1, color: str = "red", **changed: Any) -> Order:
    return Order.model_validate(
        {"color": color, "wines": [EXAMPLE | changed] * wines, "language": "ru"}
    )


def made(form: Order) -> Outcome:
    (line,) = WineQuality().lines(form, WineQuality.prices)
    return WineQuality().perform(line.input, lambda _event: None, lambda: False)


@pytest.mark.parametrize("form", [order(), order(3, "white")])
def test_it_keeps_the_contract_of_every_service(form: Order) -> None:
    assert breaches(WineQuality(), form) == []


def test_it_is_plugged_in(tmp_path: Path) -> None:
    names = {point.name for point in entry_points(group="onbrand.services")}
    assert "wine-quality" in names
    found = build_services(f"file://{tmp_path}")["wine-quality"]
    assert isinstance(found, Offered)


@pytest.mark.parametrize("color", ["red", "white"])
def test_the_data_is_taken_as_it_is(color: str) -> None:
    """Its own headings, and every wine within the bounds; the prediction is near the grade."""
    rows = read((DATA / f"winequality-{color}.csv").read_bytes(), COLUMNS, MOST)
    form = Order.model_validate({"color": color, "wines": [row.values for row in rows[::50]]})
    table = list(csv.DictReader(io.StringIO(made(form).files[2].data.decode("utf-8-sig")),
                                delimiter=";"))  # fmt: skip
    every = np.loadtxt(DATA / f"winequality-{color}.csv", delimiter=";", skiprows=1)
    errors = np.abs([float(row["quality"]) for row in table] - every[::50, -1])
    assert errors.mean() < 0.5  # most of them were learned
    inside = [
        float(r["low"]) <= q <= float(r["high"])
        for r, q in zip(table, every[::50, -1], strict=True)
    ]
    assert sum(inside) / len(inside) > 0.85
    Order.model_validate({"color": color, "wines": [row.values for row in rows]})


def test_a_hundred_wines_are_a_price() -> None:
    def price(wines: int) -> int:
        return WineQuality().lines(order(wines), {"wine-quality": 2})[0].price

    assert [price(1), price(100), price(101), price(MOST)] == [2, 2, 4, 100]


@pytest.mark.parametrize(
    "changed",
    [{"alcohol": 99}, {"alcohol": 7.9}, {"ph": float("nan")}, {"density": float("inf")},
     {"chlorides": None}, {"chlorides": "much"}, {"grapes": 3}],
)  # fmt: skip
def test_what_was_never_measured_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        order(**changed)


def test_a_missing_measure_is_refused() -> None:
    with pytest.raises(ValidationError):
        Order.model_validate({"color": "red", "wines": [{"alcohol": 9.4}]})
    with pytest.raises(MissingColumns, match="Density"):
        read(b"alcohol;pH\n9.4;3.5\n", COLUMNS, MOST)


def test_tables_are_bounded() -> None:
    head = ";".join(MEASURES).encode()
    row = b"\n" + ";".join(str(EXAMPLE[name]) for name in MEASURES).encode()
    with pytest.raises(TooManyRows):
        read(head + row * (MOST + 1), COLUMNS, MOST)
    assert len(read(head + row * MOST, COLUMNS, MOST)) == MOST
    with pytest.raises(UnevenLine, match="decimal commas"):
        read(head.replace(b";", b",") + row.replace(b".", b",").replace(b";", b","), COLUMNS, MOST)


def test_one_wine_gets_its_quality_and_what_moved_it_most() -> None:
    outcome = made(order())
    quality, *moved = outcome.figures
    assert quality.name == "Quality"
    assert quality.low is not None
    assert quality.high is not None
    assert quality.low < float(quality.value) < quality.high
    sizes = [abs(float(figure.value)) for figure in moved]
    assert len(sizes) == 3
    assert sizes == sorted(sizes, reverse=True)
    moves: Json = outcome.report["moved"]
    assert max(moves, key=lambda name: moves[name]) in {
        name for name in MEASURES if TITLES[name] == moved[0].name
    }


@pytest.mark.parametrize("wines", [1, 40])
def test_the_picture_is_an_svg_in_the_language_of_the_reader(wines: int) -> None:
    preview = made(order(wines)).files[0]
    assert ET.fromstring(preview.data).tag.endswith("svg")  # noqa: S314 - our own
    words = preview.data.decode()
    assert "Летучая кислотность" in words
    assert "Volatile" not in words
    assert "<script" not in words


def test_a_long_table_can_be_cancelled_and_tells_how_far_it_is() -> None:
    (line,) = WineQuality().lines(order(250), WineQuality.prices)
    events: list[Event] = []
    WineQuality().perform(line.input, events.append, lambda: False)
    assert events == [Step("predicting", share) for share in (0, 0.4, 0.8)]
    with pytest.raises(Cancelled):
        WineQuality().perform(line.input, events.append, lambda: True)


def test_everything_it_says_is_said_in_russian() -> None:
    sheet = sheet_of(Order)
    assert sheet.rows
    asked = [*sheet.fields, *sheet.rows.columns]
    said = {each.title for each in asked} | {label for each in asked for _, label in each.choices}
    said |= {*UNITS.values(), sheet.rows.title, WineQuality.title, WineQuality.summary}
    for form in (order(), order(2)):
        said |= {line.title for line in WineQuality().lines(form, WineQuality.prices)}
        said |= {word for figure in made(form).figures for word in (figure.name, figure.unit)}
    assert said - set(RUSSIAN) <= {"pH", ""}
