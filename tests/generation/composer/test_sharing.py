"""Equal paths are written once and look as before."""

import re

from onbrand.artwork import Vector, rasterize
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.sharing import shared
from onbrand.samples import sample


def forest() -> Pen:
    pen = Pen(Ramps(sample("les")), 1.0)
    for place in range(3):
        pen.put("fir", 60 + 40 * place, 180, 120, body=("leaf", "leaf-1", "leaf")[place])
    return pen


def document(pen: Pen, defs: str, drawn: str) -> Vector:
    body = f"<defs>{pen.defs()}{defs}</defs>{drawn}"
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">'
    return Vector(f"{head}{body}</svg>", 200, 200)


def test_looks_as_before_and_is_smaller() -> None:
    pen = forest()
    before, after = document(pen, "", pen.svg()), document(pen, *shared(pen.svg()))
    assert (rasterize(before) == rasterize(after)).all()
    assert len(after.svg) < 0.8 * len(before.svg)


def test_every_use_keeps_its_color_and_token() -> None:
    pen = forest()
    _, drawn = shared(pen.svg())
    uses = re.findall(r"<use [^>]*>", drawn)
    assert uses
    assert all('fill="' in use and 'data-token="' in use for use in uses)
    tokens = re.compile(r'data-token="[^"]*"')
    assert tokens.findall(drawn) == tokens.findall(pen.svg())


def test_what_occurs_once_stays_where_it_is() -> None:
    pen = Pen(Ramps(sample("les")), 1.0)
    pen.put("fox", 100, 180, 150)
    defs, drawn = shared(pen.svg())
    assert defs == ""
    assert drawn == pen.svg()
