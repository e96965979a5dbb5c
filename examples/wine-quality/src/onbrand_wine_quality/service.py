"""The service: what it takes, what it costs, what it does."""

import csv
import math
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from onbrand.progress import Cancelled, IsCancelled, OnEvent, Step
from onbrand.services import Figure, File, Json, Line, Outcome, ReaderLanguage
from onbrand_wine_quality.measures import MEASURES, TITLES, Wine
from onbrand_wine_quality.model import Prediction, model_of
from onbrand_wine_quality.picture import of_many, of_one
from onbrand_wine_quality.words import MESSAGES

MOST = 5000
A_CREDIT = 100  # wines
TOLD = 3  # measures that moved a wine most
_TITLES = {"red": "Red wine", "white": "White wine"}


class Order(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    color: Literal["red", "white"] = Field(
        title="Wine", json_schema_extra={"labels": {"red": "red", "white": "white"}}
    )
    wines: tuple[Wine, ...] = Field(title="Measures", min_length=1, max_length=MOST)
    language: ReaderLanguage = "en"


class WineQuality:
    name = "wine-quality"
    title = "Wine quality"
    form: type[BaseModel] = Order
    summary = (
        "From eleven measures of a vinho verde to the quality that tasters would give it, with "
        "an interval and what moved it."
    )
    prices: Mapping[str, int] = {name: 1}
    messages: Mapping[str, Mapping[str, str]] = MESSAGES

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:
        """A table is one line: it is delivered whole. Each hundred wines begun is a price."""
        asked = Order.model_validate(form)
        given = {
            "color": asked.color,
            "language": asked.language,
            "wines": [wine.values for wine in asked.wines],
        }
        price = prices[self.name] * math.ceil(len(asked.wines) / A_CREDIT)
        return (Line(title=_TITLES[asked.color], price=price, input=given),)

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        model, wines = model_of(given["color"]), given["wines"]
        predictions = []
        for number, wine in enumerate(wines):
            if number % A_CREDIT == 0:
                if cancelled():
                    raise Cancelled
                on_event(Step("predicting", number / len(wines)))
            predictions.append(model.predict(wine))
        color, language = given["color"], given["language"]
        if len(wines) == 1:
            picture = of_one(predictions[0], wines[0], model.usual, color, language)
            figures = _of_one(predictions[0])
        else:
            picture = of_many(predictions, color, language)
            figures = _of_many(predictions)
        return Outcome(
            passed=True,
            files=(
                File("preview", "wine-quality.svg", "image/svg+xml", picture),
                File("svg", "wine-quality.svg", "image/svg+xml", picture),
                File("csv", "wine-quality.csv", "text/csv", _table(wines, predictions)),
            ),
            report={"usual": round(model.usual, 3), "moved": _means(predictions)},
            figures=figures,
        )


def _of_one(found: Prediction) -> tuple[Figure, ...]:
    quality = Figure(
        name="Quality",
        value=round(found.quality, 1),
        unit="of 10",
        low=round(found.low, 1),
        high=round(found.high, 1),
        digits=1,
    )
    most = sorted(found.moved, key=lambda name: -abs(found.moved[name]))[:TOLD]
    moved = (
        Figure(name=TITLES[name], value=round(found.moved[name], 2), unit="points", digits=2)
        for name in most
    )
    return (quality, *moved)


def _of_many(found: Sequence[Prediction]) -> tuple[Figure, ...]:
    every = [each.quality for each in found]
    return (
        Figure(name="Wines", value=len(every)),
        Figure(
            name="Mean quality", value=round(sum(every) / len(every), 1), unit="of 10", digits=1
        ),
        Figure(name="Lowest", value=round(min(every), 1), digits=1),
        Figure(name="Highest", value=round(max(every), 1), digits=1),
    )


def _means(found: Sequence[Prediction]) -> dict[str, float]:
    """Points by which each measure moved a wine, up or down, on average."""
    return {
        name: round(sum(abs(each.moved[name]) for each in found) / len(found), 4)
        for name in MEASURES
    }


def _table(wines: Sequence[Sequence[float]], found: Sequence[Prediction]) -> bytes:
    """With a mark by which spreadsheets know the alphabet."""
    text = StringIO()
    written = csv.writer(text, delimiter=";", lineterminator="\n")
    written.writerow(["quality", "low", "high", *MEASURES, *(f"{name} moved" for name in MEASURES)])
    for wine, each in zip(wines, found, strict=True):
        points = [f"{each.moved[name]:.3f}" for name in MEASURES]
        grades = [f"{value:.2f}" for value in (each.quality, each.low, each.high)]
        written.writerow([*grades, *wine, *points])
    return text.getvalue().encode("utf-8-sig")
