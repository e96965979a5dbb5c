"""What a customer gets: files that say the same, and words that can be changed."""

from dataclasses import replace

import numpy as np
import pytest
from defusedxml.ElementTree import fromstring

from onbrand.artwork import Raster, Vector, rasterize
from onbrand.delivery import EDITABLE, deliver, retype
from onbrand.files import File
from onbrand.generation.composer import Composer
from onbrand.layout import TextDoesNotFit
from onbrand.pipeline import Commission, Result, produce
from onbrand.prompting import Brief, Lettering, RuleImprover
from onbrand.samples import sample

SVG = "{http://www.w3.org/2000/svg}"
BOOK = sample("zerno")
FORM = BOOK.format("og")
BRIEF = "Латте на столе, заголовок «Осенний латте уже здесь», кнопка «Зайти»"


@pytest.fixture(scope="module")
def made() -> tuple[Result, Commission]:
    prompt = RuleImprover().improve(Brief(text=BRIEF, format="og"), BOOK)
    commission = Commission(
        brand=BOOK.id,
        brand_sha256=BOOK.sha256,
        brand_version=BOOK.version,
        prompt=prompt,
        format="og",
        seed=4,
    )
    result = produce(commission, BOOK, Composer(), lambda _event: None, lambda: False)
    assert result.report.passed
    return result, commission


@pytest.fixture(scope="module")
def files(made: tuple[Result, Commission]) -> dict[str, File]:
    return {file.role: file for file in deliver(*made)}


def vector(file: File) -> Vector:
    return Vector(file.data.decode(), FORM.width, FORM.height)


def test_every_file_has_its_role_and_a_name_of_its_own(files: dict[str, File]) -> None:
    assert list(files) == ["preview", "png", "svg", EDITABLE]
    assert len({file.name for file in files.values()}) == 4
    assert files[EDITABLE].name == "zerno-og-4-1-text.svg"


def test_one_svg_has_outlines_and_the_other_has_text(files: dict[str, File]) -> None:
    outlined, live = (fromstring(files[role].data) for role in ("svg", EDITABLE))
    assert not list(outlined.iter(f"{SVG}text"))
    lines = [line.text or "" for line in live.iter(f"{SVG}text")]
    assert " ".join(lines).replace("\u00a0", " ") == "Осенний латте уже здесь Зайти"


def test_layers_are_named_and_colors_of_words_say_what_they_are(files: dict[str, File]) -> None:
    for role in ("svg", EDITABLE):
        root = fromstring(files[role].data)
        groups = [group.get("id") for group in root if group.tag == f"{SVG}g"]
        assert groups[0] == "picture"
        assert groups[-2:] == ["lettering", "logo"]
        lettering = next(group for group in root if group.get("id") == "lettering")
        colored = [node for node in lettering.iter() if node.get("fill")]
        assert colored
        assert all(node.get("data-token") for node in colored)


def test_the_live_text_stands_where_the_outlines_do(
    made: tuple[Result, Commission], files: dict[str, File]
) -> None:
    """The brand's fonts are not installed for the renderer: only places are compared."""
    result, _ = made
    assert result.placed
    live = fromstring(files[EDITABLE].data)
    starts = [
        (float(line.get("x") or 0), float(line.get("y") or 0)) for line in live.iter(f"{SVG}text")
    ]
    boxes = [text.box for text in result.placed.texts for _ in text.lines]
    for (x, y), box in zip(starts, boxes, strict=True):
        assert box.x - 6 <= x <= box.right
        assert box.y <= y <= box.bottom + 4


def test_a_picture_that_fails_leaves_only_its_preview(made: tuple[Result, Commission]) -> None:
    result, commission = made
    finding = result.report.findings[0].model_copy(update={"verdict": "fail", "hard": True})
    report = result.report.model_copy(update={"findings": (finding,)})
    assert [file.role for file in deliver(replace(result, report=report), commission)] == [
        "preview"
    ]


def test_a_picture_of_pixels_has_no_svg(made: tuple[Result, Commission]) -> None:
    result, commission = made
    flat = replace(result, artwork=Raster(b"", 1, 1), editable=None)
    assert [file.role for file in deliver(flat, commission)] == ["preview", "png"]


def test_a_delivered_picture_takes_other_words(files: dict[str, File]) -> None:
    drawn = vector(files["svg"])
    words = Lettering(headline="Зимний раф вместо латте", call_to_action="Попробовать")
    other = retype(drawn, words, BOOK, FORM)
    assert other.report.passed
    assert other.placed
    assert other.placed.texts[0].lines != ()
    assert isinstance(other.artwork, Vector)
    art = slice(drawn.svg.index('<g id="picture"'), drawn.svg.rindex('<g id="lettering"'))
    kept = other.artwork.svg
    assert kept[kept.index('<g id="picture"') : kept.rindex('<g id="lettering"')] == drawn.svg[art]
    before = rasterize(drawn, 400)
    assert 0 < np.any(before != rasterize(other.artwork, 400), axis=-1).mean() < 0.4


def test_the_editable_file_can_be_retyped_too(files: dict[str, File]) -> None:
    words = Lettering(headline="Зимний раф", call_to_action="Зайти")
    from_text = retype(vector(files[EDITABLE]), words, BOOK, FORM)
    from_outlines = retype(vector(files["svg"]), words, BOOK, FORM)
    assert from_text.artwork == from_outlines.artwork


def test_words_that_its_place_does_not_hold_are_refused(files: dict[str, File]) -> None:
    with pytest.raises(TextDoesNotFit):
        retype(
            vector(files["svg"]),
            Lettering(headline="щ" * 120),
            BOOK,
            FORM,
        )
