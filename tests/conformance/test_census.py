import numpy as np
import pytest

from onbrand.conformance.census import take
from onbrand.conformance.regions import regions, solid_regions

SHAPES = [(7, 5), (270, 270), (600, 500)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("levels", [2, 256])
def test_every_pixel_is_counted_once(shape: tuple[int, int], levels: int) -> None:
    """Few colors and many, sorted and flagged: the same census."""
    pixels = np.random.default_rng(1).integers(0, levels, (*shape, 3)).astype(np.uint8)
    found = take(pixels)
    colors, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    np.testing.assert_array_equal(found.colors, colors)
    np.testing.assert_allclose(found.shares, counts / counts.sum())
    np.testing.assert_array_equal(found.colors[found.index], pixels)


def test_shares_and_places_of_chosen_colors() -> None:
    pixels = np.zeros((10, 10, 3), dtype=np.uint8)
    pixels[:3] = (9, 8, 7)
    found = take(pixels)
    chosen = (found.colors == (9, 8, 7)).all(axis=1)
    assert found.share(chosen) == pytest.approx(0.3)
    assert found.where(chosen)[:3].all()
    assert not found.where(chosen)[3:].any()


@pytest.mark.parametrize("side", [270, 1080])
def test_seams_are_not_regions_but_areas_are(side: int) -> None:
    unit = side // 270
    mask = np.zeros((side, side), dtype=np.bool_)
    mask[:, 100 * unit : 102 * unit] = True
    assert solid_regions(mask) == ()
    assert regions(mask)[0].height == side
    mask[20 * unit : 40 * unit, 20 * unit : 50 * unit] = True
    mask[200 * unit : 210 * unit, 200 * unit : 210 * unit] = True
    first, second = solid_regions(mask)
    assert first.area == pytest.approx(600 / 270**2)
    assert (first.x, first.y, first.width, first.height) == tuple(
        unit * part for part in (20, 20, 30, 20)
    )
    assert second.area == pytest.approx(100 / 270**2)


def test_regions_at_the_border_keep_their_area() -> None:
    mask = np.zeros((100, 200), dtype=np.bool_)
    mask[:10, :10] = True
    assert solid_regions(mask)[0].area == pytest.approx(100 / 20_000)
