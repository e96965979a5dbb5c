"""The oracle finds every kind of fault where it is planted, and none where there is none."""

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from onbrand.artwork import Vector
from tests.oracle.delivery import made
from tests.oracle.document import Document, encode, render
from tests.oracle.judging import Fault, faults
from tests.oracle.picture import Picture
from tests.oracle.sampling import Order, orders

TEXT = "A parcel on the doorstep, headline “Open late”, subline “Find out more”"
FORMATS = {"square": "sever", "og": "les"}


@pytest.fixture(scope="module", params=["square", pytest.param("og", marks=pytest.mark.full)])
def order(request: pytest.FixtureRequest) -> Order:
    known = next(each for each in orders(200) if each.book.id == FORMATS[request.param])
    return replace(
        known, text=TEXT, words=("Open late", "Find out more"), format=request.param, take=0
    )


@pytest.fixture(scope="module")
def good(order: Order) -> tuple[str, str]:
    """The SVG and its editable version."""
    result = made(order)
    assert isinstance(result.artwork, Vector)
    assert result.editable
    return result.artwork.svg, result.editable.svg


def judge(order: Order, svg: str, editable: str, png: bytes | None = None) -> list[Fault]:
    form = order.book.format(order.format)
    picture = Picture(png or encode(render(svg)), svg, editable, order.book, form)
    return faults(picture, order.words)


def kinds(found: list[Fault]) -> set[str]:
    return {fault.kind for fault in found}


def moved(svg: str, name: str, dx: float, dy: float) -> str:
    return svg.replace(f'<g id="{name}"', f'<g transform="translate({dx} {dy})" id="{name}"', 1)


def before_text(svg: str, drawn: str) -> str:
    return svg.replace('<g id="lettering">', f'{drawn}<g id="lettering">', 1)


def on_top(svg: str, drawn: str) -> str:
    return svg.removesuffix("</svg>") + drawn + "</svg>"


def corners(order: Order, good: tuple[str, str]) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, width, height of the headline and of the logo."""
    form = order.book.format(order.format)
    picture = Picture(encode(render(good[0])), *good, order.book, form)
    assert picture.logo
    boxes = {"headline": picture.texts[0].box, "logo": picture.logo}
    return {
        name: (box.left, box.top, box.right - box.left, box.height) for name, box in boxes.items()
    }


def test_a_good_picture_has_no_fault(order: Order, good: tuple[str, str]) -> None:
    assert judge(order, *good) == []


def test_text_over_the_logo(order: Order, good: tuple[str, str]) -> None:
    at = corners(order, good)
    dx, dy = at["logo"][0] - at["headline"][0], at["logo"][1] - at["headline"][1]
    found = judge(order, moved(good[0], "headline", dx, dy), good[1])
    assert "collision" in kinds(found)


def test_texts_over_each_other(order: Order, good: tuple[str, str]) -> None:
    form = order.book.format(order.format)
    texts = Picture(encode(render(good[0])), *good, order.book, form).texts
    boxes = {text.role: text.box for text in texts}
    right = boxes["headline"].left - boxes["subline"].left
    up = boxes["headline"].bottom - boxes["subline"].top - 4
    found = judge(order, moved(good[0], "subline", right, up), good[1])
    assert "collision" in kinds(found)


def test_text_beyond_the_sheet(order: Order, good: tuple[str, str]) -> None:
    left, _, width, _ = corners(order, good)["headline"]
    found = judge(order, moved(good[0], "headline", -left - width * 0.1, 0), good[1])
    assert "clipped" in kinds(found)


def test_text_under_something(order: Order, good: tuple[str, str]) -> None:
    x, y, width, height = corners(order, good)["headline"]
    cover = f'<rect x="{x}" y="{y}" width="{width * 0.2}" height="{height}" fill="#888888"/>'
    assert "hidden" in kinds(judge(order, on_top(good[0], cover), good[1]))


def test_text_that_the_picture_lacks(order: Order, good: tuple[str, str]) -> None:
    """The SVG has the words; the delivered PNG does not."""
    bare = encode(render(Document(good[0]).without_words()))
    assert "hidden" in kinds(judge(order, *good, png=bare))


def test_lost_words(order: Order, good: tuple[str, str]) -> None:
    shorter = [svg.replace("Open late", "Open") for svg in good]
    assert "words" in kinds(judge(order, shorter[0], shorter[1]))
    assert "words" in kinds(judge(order, good[0], shorter[1]))


@pytest.mark.parametrize("share", [0.12, 0.3])
def test_low_contrast(order: Order, good: tuple[str, str], share: float) -> None:
    """The words take a color close to their ground."""
    form = order.book.format(order.format)
    text = Picture(encode(render(good[0])), *good, order.book, form).texts[0]
    ground = render(Document(good[0]).without_words())[text.core].mean(axis=0)
    color = "#" + bytes(np.rint(ground + share * (text.color - ground)).astype(np.uint8)).hex()
    paler = re.sub(r'(<g id="headline"[^>]*fill=")#\w+', rf"\g<1>{color}", good[0])
    assert "contrast" in kinds(judge(order, paler, good[1]))


def test_a_thing_behind_the_words(order: Order, good: tuple[str, str]) -> None:
    x, y, width, height = corners(order, good)["headline"]
    thing = (
        f'<g id="box-99"><rect x="{x}" y="{y}" width="{width * 0.3}" height="{height * 0.6}" '
        'fill="#777777"/></g>'
    )
    planted = before_text(good[0], thing)
    assert "behind" in kinds(judge(order, planted, good[1]))


Plant = Callable[[tuple[float, float, float, float]], str]
STRIPE: Plant = lambda at: (  # noqa: E731
    f'<rect x="{at[0] + at[2] + 3}" y="{at[1] - 4}" width="{at[3] * 0.25}" '
    f'height="{at[3]}" fill="#777777"/>'
)


def test_a_stripe_in_the_clear_space(order: Order, good: tuple[str, str]) -> None:
    stripe = STRIPE(corners(order, good)["logo"])
    assert "clear space" in kinds(judge(order, before_text(good[0], stripe), good[1]))


def test_another_logo(order: Order, good: tuple[str, str]) -> None:
    head, logo = good[0].split('<g id="logo"')
    stretched = re.sub(r'width="([\d.]+)" height', lambda w: f'width="{float(w[1]) * 1.2}" height',
                       logo, count=1)  # fmt: skip
    stretched = stretched.replace("<svg ", '<svg preserveAspectRatio="none" ', 1)
    recolored = re.sub(r"#[0-9a-f]{6}", "#999999", logo)
    for other in (stretched, recolored):
        assert "logo" in kinds(judge(order, f'{head}<g id="logo"{other}', good[1]))
    assert "logo" in kinds(judge(order, head + "</svg>", good[1]))


def test_a_spot_off_the_palette(order: Order, good: tuple[str, str]) -> None:
    width, height = Document(good[0]).sheet
    spot = (
        f'<circle cx="{width / 2}" cy="{height / 2}" r="{(width * height * 0.007 / 3.14) ** 0.5}" '
        f'fill="{OFF[order.book.id]}"/>'
    )
    assert "blob" in kinds(judge(order, on_top(good[0], spot), good[1]))
    whole = spot.replace(
        "<circle", f'<circle stroke-width="{width / 2}" stroke="{OFF[order.book.id]}"'
    )
    assert "tints" in kinds(judge(order, on_top(good[0], whole), good[1]))


OFF = {"sever": "#ff00c8", "les": "#c040ff"}


def test_a_forbidden_color(order: Order, good: tuple[str, str]) -> None:
    width, height = Document(good[0]).sheet
    color = order.book.palette.forbidden[0].color
    side = (width * height * 0.002) ** 0.5
    patch = (
        f'<rect x="{width / 2}" y="{height * 0.6}" width="{side}" height="{side}" fill="{color}"/>'
    )
    assert "forbidden" in kinds(judge(order, on_top(good[0], patch), good[1]))


def test_another_size(order: Order, good: tuple[str, str]) -> None:
    seen = render(good[0])[:-1]
    assert "size" in kinds(judge(order, *good, png=encode(seen)))
