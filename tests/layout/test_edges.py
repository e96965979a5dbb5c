"""A panel's edge swings just as deep as it says: the picture begins where it ends."""

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.layout.edges import Edge, panel
from onbrand.layout.grid import Sheet, Side
from onbrand.samples import sample

BOOK = sample("zerno")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080"><path d="%s"/></svg>'
SIZE, DEPTH = 300.0, 80.0


@pytest.mark.parametrize("style", ["straight", "arc", "slant", "wave"])
@pytest.mark.parametrize("side", ["top", "left"])
def test_the_edge_stays_between_its_bounds(side: Side, style: Edge) -> None:
    sheet = Sheet.of(BOOK.format("post"), BOOK.layout)
    path = panel(sheet, side, SIZE, style, DEPTH)
    dark = rasterize(Vector(SVG % path, 1080, 1080))[..., 0] < 128
    reach = dark.sum(axis=0 if side == "top" else 1)
    assert reach.max() <= SIZE + 1
    assert reach.min() >= SIZE - DEPTH - 1
    assert np.ptp(reach) > (0 if style == "straight" else DEPTH * 0.9) - 1
