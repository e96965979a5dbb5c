"""Two viewers that share no code show the same picture: librsvg and Chromium."""

from dataclasses import replace

import numpy as np
import pytest
from playwright.sync_api import Browser

from onbrand.artwork import Vector
from tests.oracle.colors import Floats, Pixels
from tests.oracle.delivery import made
from tests.oracle.document import decode, encode, render
from tests.oracle.sampling import Order, orders, strange_orders
from tests.oracle.sight import blocks

SEEN = [replace(order, format="square") for order in (*orders(10), *strange_orders(2))]
CELL = 4  # pixels: finer than that, grain and soft edges are each viewer's own
APART = 0.8  # levels, on average
FAR, STRANGE = 16, 0.001  # levels, and the share of the cells that may be further apart


def in_chromium(browser: Browser, svg: str, side: tuple[int, int]) -> Pixels:
    page = browser.new_page(viewport={"width": side[0], "height": side[1]})
    try:
        page.set_content(f"<style>body{{margin:0}}</style>{svg}")
        return decode(page.screenshot())[..., :3]
    finally:
        page.close()


def apart(one: Pixels, other: Pixels) -> Floats:
    """By cell, in the channel that differs most."""
    cells = [
        np.stack([blocks(pixels[..., channel].astype(float), CELL) for channel in range(3)])
        for pixels in (one, other)
    ]
    found: Floats = np.abs(cells[0] - cells[1]).max(axis=0)
    return found


@pytest.mark.browser
@pytest.mark.parametrize(
    "order", [*SEEN[:2], *(pytest.param(o, marks=pytest.mark.full) for o in SEEN[2:])],
    ids=lambda order: f"{order.book.id}-{order.number}",
)  # fmt: skip
def test_viewers_agree(browser: Browser, order: Order) -> None:
    artwork = made(order).artwork
    assert isinstance(artwork, Vector)
    seen = in_chromium(browser, artwork.svg, (artwork.width, artwork.height))
    off = apart(render(artwork.svg), seen)
    assert off.mean() < APART
    assert (off > FAR).mean() < STRANGE


def test_a_difference_is_seen() -> None:
    plain = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">{}</svg>'
    spot = '<rect x="100" y="100" width="60" height="40" fill="#336699"/>'
    off = apart(render(plain.format("")), decode(encode(render(plain.format(spot)))))
    assert (off > FAR).mean() > STRANGE
