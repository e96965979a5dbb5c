import numpy as np
import pytest

from onbrand.artwork import Vector
from onbrand.artwork.vips import cut_out
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.packs import emblem_of
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import BOX
from onbrand.samples import sample, sample_ids
from onbrand.vocabulary import nouns

ICONS = sorted({noun.emblem for noun in nouns().values() if noun.emblem})


@pytest.mark.parametrize("icon", ICONS)
def test_every_emblem_of_the_tables_is_drawn_in_its_box(icon: str) -> None:
    one = KIT[emblem_of(icon)]
    pen = Pen(Ramps(sample("les")), 1, grain=False)
    one.draw(pen)
    drawn = pen.svg()
    assert "stroke" not in drawn
    assert "clip" not in drawn
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{BOX}" height="{BOX}">{drawn}</svg>'
    rows, columns = (cut_out(Vector(svg, BOX, BOX), BOX)[..., 3] > 110).nonzero()
    assert columns.min() >= 12
    assert columns.max() <= 188
    assert rows.max() <= 188


def test_emblems_are_not_listed_with_the_kit() -> None:
    assert KIT["emblem-gavel"].name == "emblem-gavel"
    assert not any(name.startswith("emblem-") for name in KIT)
    with pytest.raises(KeyError):
        KIT["emblem-no-such-icon"]
    with pytest.raises(KeyError):
        KIT["gavel-emblem"]


@pytest.mark.parametrize("brand", sample_ids())
def test_an_emblem_differs_from_its_badge(brand: str) -> None:
    ramps = Ramps(sample(brand))
    plain, marked = Pen(ramps, 1, grain=False), Pen(ramps, 1, grain=False)
    KIT["emblem-circle"].draw(plain, mark="main")
    KIT["emblem-circle"].draw(marked)
    pixels = [
        cut_out(
            Vector(
                f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">{p.svg()}</svg>',
                200,
                200,
            ),
            200,
        ).astype(np.int16)
        for p in (plain, marked)
    ]
    assert np.abs(pixels[0] - pixels[1])[100, 100].max() > 60
