import numpy as np
import pytest

from onbrand.artwork.preview import MARKED, SCREEN, marked, shrunk

PICTURE = np.full((1080, 1920, 3), 200, np.uint8)


def test_a_preview_keeps_the_proportions_and_never_grows() -> None:
    assert shrunk(PICTURE).shape == (SCREEN * 1080 // 1920, SCREEN, 3)
    small = PICTURE[:100, :80]
    assert shrunk(small) is small


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_a_marked_preview_is_small_and_striped_everywhere(shade: int) -> None:
    shown = marked(np.full((1080, 1080, 3), shade, np.uint8))
    assert max(shown.shape) == MARKED
    changed = (shown != shade).any(axis=2)
    for top in range(0, MARKED, 60):
        for left in range(0, MARKED, 60):
            assert changed[top : top + 60, left : left + 60].any()
    assert 0.05 < changed.mean() < 0.3
