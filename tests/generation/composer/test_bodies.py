"""The color of a thing's body on any ground."""

import pytest

from onbrand.generation.composer.bodies import dressed, told_from
from onbrand.generation.composer.ramps import Ramps
from onbrand.samples import sample, sample_ids


@pytest.mark.parametrize("brand", sample_ids())
def test_water_keeps_the_hue_of_the_sky(brand: str) -> None:
    ramps = Ramps(sample(brand))
    for ground in ("main+6", "sky+2", "accent+5", "paper", "ink"):
        tones = dressed(ramps, "glass", ground), told_from(ramps, "glass", ramps.tone(ground))
        assert all(str(each.get("tone", "sky")).startswith("sky") for each in tones)
