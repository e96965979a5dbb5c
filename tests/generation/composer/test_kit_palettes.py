"""Every drawing in fifty palettes of random colors: brands that nobody has thought of."""

import re

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.generation.composer.drawing import Drawing
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import SLOTS, Ramps
from tests.generation.composer.test_kit import odd_ramps

pytestmark = pytest.mark.full

PALETTES = [odd_ramps(seed) for seed in range(100, 150)]
GROUNDS = ("paper-2", "main+2", "ink+1", "second+3", "accent+3")
SIDE = 50  # pixels: about what a thumbnail shows
PAINT = re.compile(r'(?:fill|stroke)="(#[^"]*)"[^>]*data-token="([^"]+)"')


def drawn(one: Drawing, ramps: Ramps) -> Pen:
    pen = Pen(ramps, 1, grain=False)
    one.draw(pen)
    return pen


def clear(one: Drawing, ramps: Ramps, ground: str) -> bool:
    """Most of what is painted differs visibly from the ground: by 60 of 765 of the three
    channels together, on at least half of its area."""
    own = ramps.tone(ground)
    pen = drawn(one, ramps.on(ground))
    picture = rasterize(Vector(pen.document(ground=ground), 200, 200), SIDE).astype(float)
    apart = np.abs(picture - [own.red, own.green, own.blue]).sum(axis=-1)
    painted = apart > 8
    return bool((apart[painted] > 60).mean() > 0.5) if painted.any() else False


@pytest.mark.parametrize("one", KIT.values(), ids=KIT)
def test_holds_in_any_palette(one: Drawing) -> None:
    for number, ramps in enumerate(PALETTES):
        svg = drawn(one, ramps).svg()
        allowed = {ramps.token(slot) for slot in SLOTS}
        for color, token in PAINT.findall(svg):
            assert token in allowed or re.sub(r"[+-]\d+$", "", token) in allowed, token
            assert re.fullmatch("#[0-9a-f]{6}", color), color
        assert len(svg) < 300_000
        assert any(clear(one, ramps, ground) for ground in GROUNDS), number
