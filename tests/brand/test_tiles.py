"""Uploaded tiles: plain outlines, cut at their artboard, that no file can write otherwise."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from onbrand.artwork.flat import UnusableSvg
from onbrand.brand import BrandBook, Pattern, Words, native, tiles
from onbrand.brand.writers.archive import write_zip
from onbrand.color import Color
from onbrand.samples import sample

NAVY, AMBER = Color.parse("#123456"), Color.parse("#ee8800")
DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 10 40 20">
<rect x="10" y="10" width="40" height="20" fill="#fff"/>
<circle cx="10" cy="20" r="8" fill="#123456"/><circle cx="50" cy="20" r="8" fill="#123456"/>
<path d="M24 14 L36 14 L30 20 Z" fill="#ee8800"/></svg>"""


def patterned(drawing: bytes = DRAWING) -> BrandBook:
    book = sample("sever")
    own = Pattern(
        id="waves", name=Words(en="Waves", ru="Волны"), shape="tile", grid="square", scale=0.25,
        swatches=tuple(each.id for each in book.palette.swatches[:3]),
        uses=("full", "partial", "heavy-crop"), tile=tiles.tile_of(drawing),
    )  # fmt: skip
    return book.model_copy(update={"patterns": (own,)})


def test_an_artboard_is_a_tile_without_its_plate() -> None:
    tile = tiles.tile_of(DRAWING)
    assert tiles.height_of(tile) == tiles.WIDTH / 2
    assert set(tiles.colors_of(tile)) == {NAVY, AMBER}
    numbers = [float(each) for shape in tiles.shapes_of(tile) for each in shape.path.split()
               if each.isdigit()]  # fmt: skip
    assert min(numbers) >= 0
    assert max(numbers) <= tiles.WIDTH


@pytest.mark.parametrize("bad", [
    b"<svg viewBox='0 0 9 9'><script/><path d='M0 0h9v9z'/></svg>",
    b"<svg viewBox='0 0 9 9'><image href='http://a.example/x.png'/></svg>",
    b"<svg viewBox='0 0 9 9'/>",
    b"<svg viewBox='0 0 9 9'><rect width='5' height='5' fill-opacity='.2'/></svg>",
    b"no drawing",
])  # fmt: skip
def test_what_is_no_tile_is_refused(bad: bytes) -> None:
    with pytest.raises(UnusableSvg):
        tiles.tile_of(bad)


def test_a_drawing_with_too_many_points_is_refused() -> None:
    dots = "".join(f"<circle cx='{n % 30}' cy='{n // 30}' r='.3'/>" for n in range(300))
    with pytest.raises(UnusableSvg):
        tiles.tile_of(f"<svg viewBox='-1 -1 40 40'>{dots}</svg>".encode())


@pytest.mark.parametrize("written", [
    "<svg onload='x'/>",
    tiles.tile_of(DRAWING).replace("<path ", "<path onclick='x' ", 1),
    tiles.tile_of(DRAWING).replace('d="M', 'd="M--', 1),
    tiles.tile_of(DRAWING) + "<script/>",
])  # fmt: skip
def test_a_book_takes_no_tile_written_otherwise(written: str) -> None:
    own = patterned().patterns[0].model_dump()
    with pytest.raises(ValidationError):
        Pattern.model_validate({**own, "tile": written})


def test_a_pattern_of_a_tile_needs_one() -> None:
    own = patterned().patterns[0].model_dump()
    with pytest.raises(ValidationError, match="upload the tile"):
        Pattern.model_validate({**own, "tile": None})


def test_a_folder_and_a_zip_keep_it(tmp_path: Path) -> None:
    book = patterned()
    native.write(book, tmp_path / "folder")
    archive = tmp_path / "book.zip"
    archive.write_bytes(write_zip(book))
    assert native.read(tmp_path / "folder") == book
    assert native.read(archive).sha256 == book.sha256


def test_books_without_tiles_are_what_they_were() -> None:
    assert sample("les").sha256.startswith("bf8d69d572516a62")


def test_colors_become_swatches_and_the_first_is_told_from_the_ground() -> None:
    tile, white = tiles.tile_of(DRAWING), Color.parse("#ffffff")
    blue, gold = Color.parse("#0a2a5a"), Color.parse("#f0a020")
    assert tiles.inked(tile, [blue, gold], white) == {NAVY: blue, AMBER: gold}
    on_blue = tiles.inked(tile, [blue, gold], blue)
    assert on_blue[NAVY] == gold
    assert on_blue[AMBER] in {gold, blue}
