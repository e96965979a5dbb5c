"""Small pictures for the screen; the marked one for what was not paid for."""

import numpy as np
from PIL import Image

from onbrand.artwork.vips import Pixels

SCREEN = 720
MARKED = 480
_PERIOD = 24
_STRIPE = 3


def shrunk(pixels: Pixels, longest: int = SCREEN) -> Pixels:
    height, width = pixels.shape[:2]
    scale = min(1.0, longest / max(height, width))
    if scale == 1.0:
        return pixels
    size = round(width * scale), round(height * scale)
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))


def marked(pixels: Pixels) -> Pixels:
    """At most 480 px, with diagonal stripes over everything: good to judge, useless to publish."""
    small = shrunk(pixels, MARKED).astype(np.float32)
    rows, columns = np.indices(small.shape[:2])
    stripes = np.less((rows + columns) % _PERIOD, _STRIPE)[..., np.newaxis]
    contrary = np.where(small.mean(axis=2, keepdims=True) > 127, 0.0, 255.0)
    return np.where(stripes, 0.55 * small + 0.45 * contrary, small).astype(np.uint8)
