"""What the guard sees: SSIM against worked values, and edges that were not there."""

import numpy as np
import pytest

from onbrand.artwork import Pixels
from onbrand.repair.structure import structure


def ramp(width: int = 128, height: int = 600) -> Pixels:
    row = np.linspace(40, 220, width).astype(np.uint8)
    return np.repeat(np.repeat(row[None, :, None], height, axis=0), 3, axis=2)


def test_the_same_picture_is_the_same() -> None:
    found = structure(ramp(), ramp())
    assert found.similarity == pytest.approx(1)
    assert found.artefacts == 0


def test_two_flat_grays_by_hand() -> None:
    """L* 0 against L* of #3b3b3b, 24.86: only the first constant is left above."""
    black = np.zeros((40, 40, 3), dtype=np.uint8)
    found = structure(black, np.full_like(black, 0x3B))
    assert found.similarity == pytest.approx(1 / (24.86**2 + 1), rel=0.01)


def test_noise_is_not_like_the_ramp() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (600, 128, 3), dtype=np.uint8)
    assert structure(ramp(), noise).similarity < 0.2


def test_bands_are_edges_where_it_was_smooth() -> None:
    banded = (ramp() // 64 * 64).astype(np.uint8)
    found = structure(ramp(), banded)
    assert found.artefacts > 0.02
    assert found.similarity < 1


def test_what_does_not_count_is_not_seen() -> None:
    spoilt = ramp()
    spoilt[300:] = 0
    judged = np.ones(spoilt.shape[:2], dtype=np.bool_)
    judged[290:] = False
    found = structure(ramp(), spoilt, judged)
    assert found.similarity == pytest.approx(1)
    assert found.artefacts == 0


def test_how_it_is_cut_into_bands_does_not_matter() -> None:
    spoilt = ramp()
    spoilt[200:320] //= 2
    tall = structure(ramp(), spoilt)
    apart = [structure(ramp()[:256], spoilt[:256]), structure(ramp()[256:], spoilt[256:])]
    mean = (apart[0].similarity * 256 + apart[1].similarity * 344) / 600
    assert tall.similarity == pytest.approx(mean, abs=0.003)
