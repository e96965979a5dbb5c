import io
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image

from onbrand.artwork import (
    PictureTooLarge,
    Raster,
    UnknownPictureFormat,
    UnreadablePicture,
    Vector,
    cut_out,
    decode,
    encode_png,
    encode_webp,
    label_regions,
    rasterize,
)


def drawing(body: str, width: int = 120, height: int = 80, size: str = "") -> Vector:
    size = size or f'width="{width}" height="{height}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">'
    return Vector(f"{svg}{body}</svg>", width, height)


HALF = drawing('<rect width="60" height="80" fill="#0b3c49"/>')


def encoded(kind: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (10, 200, 30)).save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("width", [None, 60, 120, 121, 333, 1080])
def test_a_drawing_has_the_width_asked_for_and_lies_on_white(width: int | None) -> None:
    pixels = rasterize(HALF, width)
    wide = width or 120
    assert pixels.shape == (round(80 * wide / 120), wide, 3)
    assert pixels.dtype == np.uint8
    assert pixels[5, 5].tolist() == [0x0B, 0x3C, 0x49]
    assert pixels[-1, -1].tolist() == [255, 255, 255]


def test_a_document_with_another_size_of_its_own_is_scaled() -> None:
    odd = drawing('<rect width="60" height="80" fill="#0b3c49"/>', size='width="36" height="24"')
    np.testing.assert_array_equal(rasterize(odd)[:, :55], rasterize(HALF)[:, :55])


def test_transparency_is_kept_where_asked() -> None:
    pixels = cut_out(HALF, 240)
    assert pixels.shape == (160, 240, 4)
    assert pixels[10, 10].tolist() == [0x0B, 0x3C, 0x49, 255]
    assert pixels[10, 230, 3] == 0


def test_a_drawing_cannot_read_files(tmp_path: object) -> None:
    secret = f"{tmp_path}/secret.png"
    Image.new("RGB", (50, 50), (255, 0, 0)).save(secret)
    for href in (secret, f"file://{secret}"):
        body = f'<image href="{href}" width="120" height="80"/>'
        assert (rasterize(drawing(body)) == 255).all()


@pytest.mark.parametrize("svg", ["", "<svg", "not a drawing", "<svg xmlns='x'><g></svg>"])
def test_what_is_no_drawing_is_refused(svg: str) -> None:
    with pytest.raises(UnreadablePicture):
        rasterize(Vector(svg, 10, 10))


@given(arrays(np.uint8, st.tuples(st.integers(1, 24), st.integers(1, 24), st.just(3))))
def test_png_gives_every_pixel_back(
    pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> None:
    found = decode(encode_png(pixels))
    assert (found.height, found.width) == pixels.shape[:2]
    np.testing.assert_array_equal(rasterize(found), pixels)


def test_webp_is_smaller_and_near() -> None:
    pixels = rasterize(drawing('<circle cx="60" cy="40" r="30" fill="#f26b38"/>'), 600)
    data = encode_webp(pixels)
    found = rasterize(decode(data)).astype(int)
    assert len(data) < len(encode_png(pixels))
    assert np.abs(found - pixels).mean() < 2


def test_pixels_of_any_memory_layout_are_encoded() -> None:
    flipped = rasterize(HALF)[:, ::-1]
    np.testing.assert_array_equal(rasterize(decode(encode_png(flipped))), flipped)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_the_three_formats_are_taken(kind: str) -> None:
    found = decode(encoded(kind))
    assert (found.width, found.height) == (40, 30)
    assert rasterize(found, 20).shape == (15, 20, 3)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF"])
def test_others_are_not(kind: str) -> None:
    with pytest.raises(UnknownPictureFormat):
        decode(encoded(kind))


@pytest.mark.parametrize("data", [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownPictureFormat):
        decode(data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_half_a_picture_is_refused(kind: str) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3)).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).save(out, kind)
    with pytest.raises(UnreadablePicture):
        decode(out.getvalue()[: len(out.getvalue()) // 2])


def test_too_many_pixels_are_refused_before_they_are_decoded() -> None:
    with pytest.raises(PictureTooLarge, match="50 million"):
        decode(bomb(30_000, 30_000))
    with pytest.raises(PictureTooLarge, match="7100 × 7100"):
        decode(bomb(7100, 7100))


def bomb(width: int, height: int) -> bytes:
    """A valid header that promises more pixels than there are."""
    data = bytearray(encoded("PNG"))
    data[16:24] = width.to_bytes(4) + height.to_bytes(4)
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4)
    return bytes(data)


def test_a_turned_photograph_is_seen_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = decode(encoded("JPEG", exif=exif))
    assert (found.width, found.height) == (30, 40)
    assert rasterize(found).shape == (40, 30, 3)


def test_gray_transparent_and_deep_pictures_become_rgb() -> None:
    gray, clear, deep = io.BytesIO(), io.BytesIO(), io.BytesIO()
    Image.new("L", (8, 6), 77).save(gray, "PNG")
    Image.new("RGBA", (8, 6), (255, 0, 0, 0)).save(clear, "PNG")
    Image.fromarray(np.full((6, 8), 65535, np.uint16)).save(deep, "PNG")
    assert rasterize(decode(gray.getvalue()))[0, 0].tolist() == [77, 77, 77]
    assert rasterize(decode(clear.getvalue()))[0, 0].tolist() == [255, 255, 255]
    assert rasterize(decode(deep.getvalue()))[0, 0].tolist() == [255, 255, 255]


def test_bytes_that_lie_are_refused() -> None:
    with pytest.raises(UnreadablePicture):
        rasterize(Raster(b"nothing", 10, 10))


def test_regions_are_numbered_apart() -> None:
    mask = np.zeros((20, 20), dtype=np.bool_)
    mask[2:5, 2:5] = mask[10:15, 10:15] = True
    labels = label_regions(mask)
    assert len({int(labels[3, 3]), int(labels[12, 12]), int(labels[0, 0])}) == 3
    assert (labels[2:5, 2:5] == labels[3, 3]).all()
