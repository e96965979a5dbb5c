"""Grain: a one-bit tile of dots in one color, 3 KB. No filter and no mask has to be rendered."""

import base64
import random
import struct
import zlib
from functools import lru_cache

from onbrand.color import Color

TILE = 128  # pixels
PHASE = (37, 53)  # by which the layers are shifted against each other
_DENSITY = 0.115
_SEED = 7


@lru_cache(maxsize=512)
def tile(color: Color) -> str:
    """A PNG as a data URL, the same bytes on every machine: its data is stored, not deflated,
    since compressors differ."""
    header = struct.pack(">IIBBBBB", TILE, TILE, 1, 3, 0, 0, 0)
    palette = bytes((color.red, color.green, color.blue)) * 2
    chunks = (
        (b"IHDR", header),
        (b"PLTE", palette),
        (b"tRNS", b"\x00\xff"),
        (b"IDAT", zlib.compress(_dots(), 0)),
        (b"IEND", b""),
    )
    png = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)
    return "data:image/png;base64," + base64.b64encode(png).decode()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@lru_cache(maxsize=1)
def _dots() -> bytes:
    """Rows of bits, each after its filter byte. The dots clump a little, as a spray does."""
    stream = random.Random(_SEED)
    noise = [[stream.random() for _ in range(TILE)] for _ in range(TILE)]
    clumped = [
        [noise[y][x] + 0.25 * noise[y][x - 1] + 0.15 * noise[y - 1][x] for x in range(TILE)]
        for y in range(TILE)
    ]
    limit = sorted(value for row in clumped for value in row)[-round(TILE * TILE * _DENSITY)]
    return b"".join(
        b"\x00" + int("".join("01"[v >= limit] for v in row), 2).to_bytes(TILE // 8, "big")
        for row in clumped
    )
