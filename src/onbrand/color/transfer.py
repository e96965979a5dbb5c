"""The sRGB transfer function, IEC 61966-2-1."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]
Bytes = npt.NDArray[np.uint8]


def decode(encoded: Floats) -> Floats:
    """Encoded channels in 0-1 to light in 0-1."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def encode(light: Floats) -> Floats:
    """Light in 0-1 to encoded channels in 0-1."""
    toe = np.maximum(light, 0.0031308)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * toe ** (1 / 2.4) - 0.055)


def turn(matrix: Floats, points: Floats) -> Floats:
    """`matrix` @ each point (..., 3), in the points' precision.

    Not `@`: that wakes the threads of BLAS, which fight for the cores with other workers.
    """
    turned: Floats = np.einsum("ij,...j->...i", matrix.astype(points.dtype), points)
    return turned


LIGHT: Floats = decode(np.arange(256) / 255)
"""Light of every 8-bit channel value."""
