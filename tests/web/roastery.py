"""A service that is ordered by a form: a choice, a language, and one coffee or many."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from onbrand.errors import Invalid
from onbrand.progress import IsCancelled, OnEvent
from onbrand.services import Failed, Figure, File, Json, Line, Outcome, ReaderLanguage, Service

MOST = 50
PICTURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6">'
    b'<rect width="9" height="6"/></svg>'
)
Grams = Annotated[
    float,
    Field(
        title="Beans", ge=5, le=40, allow_inf_nan=False, examples=[18.5],
        json_schema_extra={"unit": "grams"},
    ),
]  # fmt: skip


class Burnt(Invalid):
    code = "burnt"
    message = "This roast burns at {beans} g."


class NoWater(Failed):
    code = "no-water"
    message = "There is no water."


class Coffee(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    beans: Grams
    note: str | None = Field(default=None, title="Note", max_length=30)


class Roast(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    roast: Literal["light", "dark"] = Field(title="Roast")
    coffees: tuple[Coffee, ...] = Field(title="Coffees", min_length=1, max_length=MOST)
    language: ReaderLanguage = "en"


class Roastery:
    name = "roastery"
    title = "Roasted coffee"
    form: type[BaseModel] = Roast
    summary = "Beans in, coffee out."
    prices: Mapping[str, int] = MappingProxyType({"roastery": 2})
    messages: Mapping[str, Mapping[str, str]] = MappingProxyType(
        {
            "ru": {
                "Roasted coffee": "Жареный кофе",
                "Studio": "Жаровня",
                "Beans": "Зёрна",
                "grams": "грамм",
                "light": "светлая",
                "Strength": "Крепость",
                "There is no water.": "Нет воды.",
            }
        }
    )

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:
        asked = Roast.model_validate(form)
        if asked.roast == "dark" and asked.coffees[0].beans > 30:
            raise Burnt(beans=asked.coffees[0].beans)
        given = asked.model_dump(mode="json")
        return (Line(title="Coffee", price=prices["roastery"], input=given),)

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        beans = given["coffees"][0]["beans"]
        if beans == 13:
            raise NoWater
        return Outcome(
            passed=True,
            files=(
                File("preview", "cup.svg", "image/svg+xml", PICTURE),
                File("csv", "cup.csv", "text/csv", b"strength\n"),
            ),
            figures=(Figure(name="Strength", value=beans / 2, unit="grams", low=1.5, high=20),),
        )


def services() -> dict[str, Service]:
    return {"roastery": Roastery()}
