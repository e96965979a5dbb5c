"""Kinds of values in a brand book, and what each may be."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from onbrand.brand.contradictions import contradiction
from onbrand.color import Color, InvalidColor


def _parsed(given: object) -> object:
    if not isinstance(given, str):
        return given
    try:
        return Color.parse(given)
    except InvalidColor as trouble:
        raise contradiction("no-color", text=given) from trouble


HexColor = Annotated[
    Color,
    BeforeValidator(_parsed),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"}),
]
# Also a CSS variable's name, which brand.yml asks of a color.
ColorName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,63}$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Percent = Annotated[int, Field(ge=0, le=100)]
Tint = Annotated[int, Field(ge=1, le=99)]
Weight = Annotated[int, Field(ge=100, le=900, multiple_of=100)]
Inset = Annotated[int, Field(ge=0)]
Corner = Literal["top-left", "top-right", "bottom-left", "bottom-right"]
