"""Files as other programs write them, and as trouble makes them."""

import io
import struct
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from random import Random

import numpy as np
import pytest
import pyvips
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from onbrand.artwork import UnreadablePicture
from onbrand.artwork.foreign import NoSuchPage, TooManyPixels, UnknownKind, open_picture
from onbrand.artwork.foreign.samples import ActiveSvg, UnusableSamples
from onbrand.color import Color
from onbrand.errors import Invalid

ORANGE = (200, 100, 50)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="#c86432"/></svg>'
)


def image(interpretation: str = "srgb") -> "pyvips.Image":
    plain = (pyvips.Image.black(60, 40, bands=3) + list(ORANGE)).cast("uchar")
    return plain.copy(interpretation="srgb").colourspace(interpretation)


def pdf(pages: int = 2) -> bytes:
    sheets = [Image.new("RGB", (300, 200), ORANGE) for _page in range(pages)]
    out = io.BytesIO()
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], quality=100)
    return out.getvalue()


WRITTEN: dict[str, Callable[[], bytes]] = {
    "png": lambda: image().pngsave_buffer(),
    "jpeg": lambda: image().jpegsave_buffer(Q=98),
    "webp": lambda: image().webpsave_buffer(lossless=True),
    "avif": lambda: image().heifsave_buffer(compression="av1", lossless=True),
    "tiff": lambda: image().tiffsave_buffer(),
    "svg": lambda: SVG,
    "pdf": pdf,
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_every_kind_is_read_as_it_looks(kind: str) -> None:
    opened = open_picture(WRITTEN[kind]())
    assert opened.kind == kind
    assert opened.pixels.dtype == np.uint8
    assert opened.pixels.reshape(-1, 3).mean(axis=0) == pytest.approx(ORANGE, abs=2)


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (lambda: image().icc_transform("p3").pngsave_buffer(), "Converted to sRGB"),
        (lambda: image("rgb16").tiffsave_buffer(), "8 bits"),
        (lambda: image("rgb16").pngsave_buffer(), "8 bits"),
        (lambda: image().icc_export(output_profile="cmyk").jpegsave_buffer(), "Converted"),
        (lambda: image("cmyk").jpegsave_buffer(keep="none", Q=98), "generic press"),
    ],
)
def test_other_spaces_and_depths_become_srgb(data: Callable[[], bytes], note: str) -> None:
    opened = open_picture(data())
    assert opened.pixels[20, 30].astype(int) == pytest.approx(ORANGE, abs=12)
    assert any(note in each for each in opened.notes), opened.notes


def test_gray_has_three_equal_channels() -> None:
    for space in ("b-w", "grey16"):
        opened = open_picture(image(space).pngsave_buffer())
        assert opened.pixels.shape == (40, 60, 3)
        assert np.ptp(opened.pixels[0, 0]) == 0
        assert "A grayscale picture." in opened.notes


@pytest.mark.parametrize("space", ["srgb", "rgb16", "b-w"])
def test_transparency_lies_on_the_stated_ground(space: str) -> None:
    full = 65535 if space == "rgb16" else 255
    base = image(space)
    half = base.bandjoin((pyvips.Image.black(60, 40) + full // 2).cast(base.format))
    bright = open_picture(half.pngsave_buffer()).pixels[0, 0].astype(int)
    teal = Color.parse("#006060")
    dark = open_picture(half.pngsave_buffer(), background=teal)
    assert (bright - dark.pixels[0, 0])[0] == pytest.approx(128, abs=2)
    assert any("#006060" in each for each in dark.notes)


def test_a_rotated_photo_stands_upright() -> None:
    turned = image().copy()
    turned.set_type(pyvips.GValue.gint_type, "orientation", 6)
    assert open_picture(turned.jpegsave_buffer()).pixels.shape == (60, 40, 3)


def test_pages_are_chosen_and_told() -> None:
    assert "Page 2 of 2" in open_picture(pdf(), page=2).notes[0]
    with pytest.raises(NoSuchPage, match="no page 3: the file has 2"):
        open_picture(pdf(), page=3)
    two = image().join(image().invert(), "vertical").copy()
    two.set_type(pyvips.GValue.gint_type, "page-height", 40)
    moving = open_picture(two.webpsave_buffer(lossless=True))
    assert moving.pixels.shape == (40, 60, 3)
    assert "Page 1 of 2." in moving.notes
    with pytest.raises(NoSuchPage):
        open_picture(SVG, page=2)


def test_the_bytes_say_what_it_is_and_not_the_name() -> None:
    opened = open_picture(WRITTEN["jpeg"](), name="logo.png")
    assert opened.kind == "jpeg"
    assert opened.notes[0] == "The name says PNG, and the file is JPEG."
    assert not open_picture(WRITTEN["jpeg"](), name="logo.JPG").notes


def bomb(side: int) -> bytes:
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", UnknownKind),
        (b"GIF89a" + bytes(40), UnknownKind),
        (b"\x89PNG\r\n\x1a\n", UnreadablePicture),
        (bomb(0), UnreadablePicture),
        (bomb(30_000), TooManyPixels),
        (bomb(4000), UnreadablePicture),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="x"/>', ActiveSvg),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><rect', UnreadablePicture),
        (b"%PDF-1.7 and nothing more", Invalid),
        (image().cast("float").tiffsave_buffer(), UnusableSamples),
    ],
)
def test_trouble_is_told_at_once(data: bytes, problem: type[Invalid]) -> None:
    begun = time.process_time()
    with pytest.raises(problem):
        open_picture(data)
    assert time.process_time() - begun < 2


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(WRITTEN)), st.floats(0, 0.98), st.randoms(use_true_random=False))
def test_damage_never_gives_more_than_a_clear_problem(kind: str, kept: float, dice: Random) -> None:
    data = bytearray(WRITTEN[kind]())
    del data[int(kept * len(data)) :]
    for _change in range(3):
        if data:
            data[dice.randrange(len(data))] = dice.randrange(256)
    with suppress(Invalid):
        assert open_picture(bytes(data)).pixels.shape[2] == 3
