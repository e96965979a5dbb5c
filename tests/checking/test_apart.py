"""A check in a process of its own says what a check here says, and ends in time."""

import io
import json
import sys

import numpy as np
import pytest
from PIL import Image

from onbrand.artwork import Pixels, encode_png
from onbrand.artwork.foreign import MAX_PIXELS
from onbrand.checking import Checked, Result, Unchecked, as_json, check_file
from onbrand.checking.apart import Question, _answer, _rehearse, begin, check_apart
from onbrand.confined import Confined, Limits
from onbrand.errors import Invalid
from onbrand.samples import sample

BOOK = sample("zerno")
LINUX = sys.platform.startswith("linux")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">'
    b'<path d="M0 0h90v90z" fill="#3b2a20"/></svg>'
)


def noisy(size: int = 90) -> bytes:
    """More colors than are measured one by one."""
    return encode_png(np.random.default_rng(5).integers(0, 256, (size, size, 3), dtype=np.uint8))


def saved(kind: str, mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (80, 60), 90 if mode in {"L", "I;16"} else None).save(out, kind)
    return out.getvalue()


def apart(name: str, data: bytes, most_pixels: int = MAX_PIXELS) -> Result:
    question = Question(data, BOOK, views=True, most_pixels=most_pixels)
    return check_apart(name, question, begin())


def told(result: Result) -> object:
    """Sums differ in the last bit from run to run, by where in memory they begin."""
    return json.loads(as_json((result,), BOOK), parse_float=lambda each: round(float(each), 6))


def seen(picture: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("noise.png", noisy()),
        ("drawn.svg", SVG),
        ("a.jpg", saved("JPEG")),
        ("press.jpg", saved("JPEG", "CMYK")),
        ("a.webp", saved("WEBP")),
        ("a.avif", saved("AVIF")),
        ("gray.tif", saved("TIFF", "L")),
        ("a.pdf", saved("PDF")),
        ("wrong name.gif", saved("PNG", "RGBA")),
    ],
)
def test_it_says_the_same(name: str, data: bytes) -> None:
    there, here = apart(name, data), check_file(name, data, BOOK, views=True)
    assert isinstance(here, Checked), here
    assert isinstance(there, Checked), there
    assert told(there) == told(here)
    assert there.views
    assert here.views
    for one, other in (
        (there.views.picture, here.views.picture),
        (there.views.heat, here.views.heat),
    ):
        assert np.abs(seen(one).astype(int) - seen(other)).mean() < 1
    assert [each.params for each in there.notes] == [each.params for each in here.notes]


def test_it_refuses_the_same() -> None:
    for data in (b"words", noisy()[:2000], b"%PDF-1.7"):
        there, here = apart("a.png", data), check_file("a.png", data, BOOK)
        assert isinstance(there, Unchecked)
        assert isinstance(here, Unchecked)
        assert type(there.problem) is type(here.problem)
        assert str(there.problem) == str(here.problem)


def test_no_font_is_looked_for() -> None:
    lettered = SVG.replace(b"</svg>", b"<text y='40'>Aa</text></svg>")
    there, here = apart("a.svg", lettered), check_file("a.svg", lettered, BOOK)
    assert isinstance(there, Unchecked)
    assert there.problem.code == "lettered-svg"
    assert isinstance(here, Checked)
    assert "whatever fonts are at hand" in here.notes[1]


def test_fewer_pixels_may_be_allowed() -> None:
    refused = apart("a.png", noisy(), most_pixels=8000)
    assert isinstance(refused, Unchecked)
    assert (refused.problem.code, refused.problem.params["width"]) == ("too-many-pixels", 90)
    drawn = apart("a.svg", SVG, most_pixels=1_000_000)
    assert isinstance(drawn, Checked)
    assert 900_000 < drawn.width * drawn.height <= 1_000_000


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(seconds=0.2, memory=2**31, threads=True), "file-too-slow"),
        pytest.param(
            Limits(seconds=30, memory=400 * 2**20, threads=True),
            "file-too-greedy",
            marks=pytest.mark.skipif(not LINUX, reason="other systems bound less"),
        ),
    ],
)
def test_it_ends(limits: Limits, code: str) -> None:
    process = Confined(_answer, limits, _rehearse, "forkserver")
    large = encode_png(
        np.arange(5000 * 5000 * 3, dtype=np.uint32).astype(np.uint8).reshape(5000, 5000, 3)
    )
    found = check_apart("large.png", Question(large, BOOK), process)
    assert isinstance(found, Unchecked)
    assert isinstance(found.problem, Invalid)
    assert found.problem.code == code
