"""What is measured of a wine, as Cortez et al. (2009) measured it, table 1."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


def _measure(title: str, unit: str, bounds: tuple[float, float], example: float) -> object:
    """Bounds hold every wine of the data, red and white: beyond them nothing was learned."""
    least, most = bounds
    return Field(
        title=title,
        ge=least,
        le=most,
        allow_inf_nan=False,
        examples=[example],
        json_schema_extra={"unit": unit},
    )


class Wine(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    fixed_acidity: Annotated[float, _measure("Fixed acidity", "g/dm³", (3.5, 16), 7.4)]
    volatile_acidity: Annotated[float, _measure("Volatile acidity", "g/dm³", (0.05, 1.6), 0.7)]
    citric_acid: Annotated[float, _measure("Citric acid", "g/dm³", (0, 1.7), 0.0)]
    residual_sugar: Annotated[float, _measure("Residual sugar", "g/dm³", (0.5, 66), 1.9)]
    chlorides: Annotated[float, _measure("Chlorides", "g/dm³", (0.005, 0.65), 0.076)]
    free_sulfur_dioxide: Annotated[float, _measure("Free sulfur dioxide", "mg/dm³", (1, 290), 11)]
    total_sulfur_dioxide: Annotated[float, _measure("Total sulfur dioxide", "mg/dm³", (5, 440), 34)]
    density: Annotated[float, _measure("Density", "g/cm³", (0.985, 1.04), 0.9978)]
    ph: Annotated[float, _measure("pH", "", (2.7, 4.1), 3.51)]
    sulphates: Annotated[float, _measure("Sulphates", "g/dm³", (0.2, 2), 0.56)]
    alcohol: Annotated[float, _measure("Alcohol", "% vol.", (8, 15), 9.4)]

    @property
    def values(self) -> list[float]:
        return [getattr(self, name) for name in MEASURES]


MEASURES = tuple(Wine.model_fields)
TITLES = {name: field.title or name for name, field in Wine.model_fields.items()}
UNITS = {
    name: str(field.json_schema_extra["unit"])
    for name, field in Wine.model_fields.items()
    if isinstance(field.json_schema_extra, dict)
}
