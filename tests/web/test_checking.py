"""The page that checks a picture, and the same for programs: real files, real processes."""

import base64
import io
import json
import re
import zlib
from collections.abc import Iterator

import numpy as np
import pytest
from httpx2 import Response
from PIL import Image
from sqlalchemy import text

from onbrand.artwork import encode_png
from onbrand.checking import as_json, check_file
from onbrand.db import transaction
from onbrand.samples import sample
from tests.web.conftest import House, Visitor

CHECK, API = "/check", "/api/v1/check"
LILAC, CREAM = (190, 60, 220), (0xF6, 0xEF, 0xE4)


def poster(color: tuple[int, int, int] = LILAC, size: int = 240) -> bytes:
    """Paper of the brand with a patch of another color."""
    pixels = np.full((size, size, 3), CREAM, dtype=np.uint8)
    pixels[size // 4 : size // 2, size // 4 : size // 2] = color
    return encode_png(pixels)


def send(
    visitor: Visitor, data: bytes, name: str = "poster.png", address: str = CHECK, **form: str
) -> Response:
    fields = {"brand": "zerno"} | form
    return visitor.client.post(address, files={"file": (name, data)}, data=fields)


@pytest.fixture(autouse=True)
def _nothing_left_behind(house: House) -> Iterator[None]:
    yield
    house.app.state.site.checks.close()


def test_a_picture_is_shown_with_what_was_found(visitor: Visitor) -> None:
    asked = visitor.get(CHECK)
    assert 'aria-current="page">' in asked.text
    assert asked.text.count('type="radio" name="brand"') == 4
    page = send(visitor, poster())
    assert page.status_code == 200
    assert "poster.png" in page.text
    assert "PNG · 240 × 240 · illustration" in page.text
    assert re.search(r"\d hard rules? fails?", page.text)
    assert 'id="place-1"' in page.text
    assert 'id="finding-1"' in page.text
    assert re.search(r'class="edge" x="25.0%" y="25.0%" width="25.0%" height="25.0%"', page.text)
    assert page.text.count('class="twin"') == 1, "one frame of two that are alike"
    assert 'href="/brands/zerno#r' in page.text
    assert "Onbrand" in page.text
    assert [Image.open(io.BytesIO(each)).size for each in pictures(page)] == [(240, 240)] * 2
    assert "img-src 'self' data:;" in page.headers["content-security-policy"]
    assert "data:" not in asked.headers["content-security-policy"]
    assert visitor.balance().available == 60


def pictures(page: Response) -> list[bytes]:
    found = re.findall(r'src="data:image/webp;base64,([^"]+)"', page.text)
    return [base64.b64decode(each) for each in found]


def test_what_keeps_to_the_book_passes(visitor: Visitor) -> None:
    page = send(visitor, poster(CREAM))
    assert "No hard rule fails" in page.text
    assert 'id="place-1"' not in page.text


def test_nothing_is_kept_and_nothing_charged(house: House, visitor: Visitor) -> None:
    send(visitor, poster())
    assert not visitor.orders()
    with transaction(house.engine) as session:
        drafts = session.execute(text("SELECT count(*) FROM drafts")).scalar_one()
    assert drafts == 0


def test_the_profile_is_what_was_asked(visitor: Visitor) -> None:
    page = send(visitor, poster(), profile="photo")
    assert "240 × 240 · photo" in page.text
    assert '<option value="photo" selected>' in page.text


def test_what_was_converted_is_told_in_the_readers_language(visitor: Visitor) -> None:
    gray = io.BytesIO()
    Image.new("LA", (90, 70), (20, 100)).save(gray, "PNG")
    page = visitor.client.post(
        CHECK,
        files={"file": ("снимок.jpg", gray.getvalue())},
        data={"brand": "zerno"},
        headers={"accept-language": "ru"},
    )
    assert page.status_code == 200
    assert "В имени сказано JPG, а файл — PNG." in page.text
    assert "снимок.jpg" in page.text
    assert "Прозрачные" in page.text


def bomb() -> bytes:
    """A PNG that says it has 60000 × 60000 pixels."""
    head = b"IHDR" + (60_000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    body = b"IDAT" + zlib.compress(bytes(1000))
    parts = b"".join(
        (len(each) - 4).to_bytes(4, "big") + each + zlib.crc32(each).to_bytes(4, "big")
        for each in (head, body, b"IEND")
    )
    return b"\x89PNG\r\n\x1a\n" + parts


def animated() -> bytes:
    out = io.BytesIO()
    frames = [Image.new("RGB", (40, 40), color) for color in ("#f6efe4", "#3b2a20")]
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.png", b"", "it is empty"),
        ("bomb.png", bomb(), "60000 × 60000 pixels"),
        ("cut.png", poster()[:300], "cannot be read: it is damaged"),
        ("notes.png", b"just words", "This is no picture"),
        ("page.svg", b'<!DOCTYPE x [<!ENTITY a "b">]><svg width="9" height="9"/>', "entities"),
        ("book.pdf", b"%PDF-1.7 and nothing more", "The PDF cannot be opened"),
    ],
)
def test_what_is_no_picture_is_told_and_the_form_is_kept(
    name: str, data: bytes, said: str, visitor: Visitor
) -> None:
    page = send(visitor, data, name, brand="les", profile="graphic")
    assert page.status_code == 422
    assert said in page.text
    assert 'value="les" checked' in page.text
    assert '<option value="graphic" selected>' in page.text
    answer = send(visitor, data, name, API)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert said in answer.json()["detail"]


def test_odd_pictures_are_judged(visitor: Visitor) -> None:
    assert send(visitor, encode_png(np.zeros((1, 1, 3), dtype=np.uint8))).status_code == 200
    moving = send(visitor, animated(), "moving.png")
    assert "It is animated: the first frame is judged." in moving.text


@pytest.mark.parametrize(
    ("form", "status", "said"),
    [
        ({"brand": "nobodys"}, 404, "There is no"),
        ({"profile": "poem"}, 422, "There is no profile “poem”"),
        ({"page": "first"}, 422, "“first” is no page"),
        ({"page": "0"}, 422, "“0” is no page"),
        ({"page": "7"}, 422, "There is no page 7: the file has 1"),
    ],
)
def test_what_is_wrong_with_the_form(
    form: dict[str, str], status: int, said: str, visitor: Visitor
) -> None:
    page = send(visitor, poster(), **form)
    assert page.status_code == status
    assert said in page.text
    assert 'id="file"' in page.text


def test_no_file_and_too_large_ones(visitor: Visitor) -> None:
    none = visitor.post(CHECK, brand="zerno")
    assert none.status_code == 422
    assert "No picture was chosen" in none.text
    large = send(visitor, b"\x89PNG" + bytes(26 * 2**20))
    assert large.status_code == 422
    assert "more than 25 MB" in large.text
    assert send(visitor, bytes(33_000_000)).status_code == 413


def test_one_visitor_does_not_keep_others_waiting(visitor: Visitor) -> None:
    answers = [send(visitor, b"") for _time in range(24)]
    assert {each.status_code for each in answers[:20]} == {422}
    assert answers[-1].status_code == 429
    assert "too often" in answers[-1].text


def test_the_same_as_json(visitor: Visitor) -> None:
    answer = send(visitor, poster(), address=API)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    here = check_file("poster.png", poster(), sample("zerno"))
    assert _rounded(answer.text) == _rounded(as_json((here,), sample("zerno")))
    named = send(visitor, poster(), address=API, format="post", profile="photo")
    (file,) = named.json()["files"]
    assert file["profile"] == "photo"
    (size,) = [each for each in file["findings"] if each["check"] == "format"]
    assert size["verdict"] == "fail"


def _rounded(told: str) -> object:
    """Sums differ in the last bit from run to run."""
    return json.loads(told, parse_float=lambda each: round(float(each), 6))


@pytest.mark.parametrize(
    ("form", "status", "code"),
    [
        ({"brand": "nobodys"}, 404, "unknown-brand"),
        ({"format": "banner-of-nobody"}, 422, "unknown-format"),
        ({"profile": "poem"}, 422, "invalid"),
        ({"page": "0"}, 422, "invalid"),
        ({"page": "3"}, 422, "no-such-page"),
    ],
)
def test_what_a_program_asks_wrongly(
    form: dict[str, str], status: int, code: str, visitor: Visitor
) -> None:
    answer = send(visitor, poster(), address=API, **form)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_only_for_those_who_are_signed_in(house: House) -> None:
    files = {"file": ("poster.png", poster())}
    stranger = house.client.post(API, files=files, data={"brand": "zerno"})
    assert (stranger.status_code, stranger.json()["code"]) == (401, "sign-in-needed")
    assert house.client.get(CHECK).url.path == "/sign-in"
    assert house.client.post(CHECK, files=files).status_code == 401
