"""The prompt written for generators that run elsewhere."""

import re
from html import unescape

import pytest

from onbrand.prompting.habits import HABITS
from tests.web.conftest import House, Visitor, fields_of

BRIEF = "Осенний латте и круассан на столе, пост, без людей, заголовок «Осенний латте уже здесь»"


def _draft(visitor: Visitor) -> str:
    return fields_of(visitor.improve(BRIEF).text)["draft"]


def _told(page: str, place: str = "rendered-text") -> str:
    found = re.search(rf'<textarea id="{place}"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize("generator", list(HABITS))
def test_it_keeps_the_generators_habits(visitor: Visitor, generator: str) -> None:
    page = visitor.get(f"/studio/{_draft(visitor)}/for", generator=generator)
    told, habits = _told(page.text), HABITS[generator]
    assert page.status_code == 200
    assert "Осенний латте уже здесь" in told
    assert habits.limit is None or len(told) <= habits.limit or "notice warn" in page.text
    assert bool(_told(page.text, "rendered-negative")) == (habits.negative == "apart")


def test_the_book_speaks_the_generators_language(visitor: Visitor) -> None:
    address = f"/studio/{_draft(visitor)}/for"
    page = visitor.get(address, generator="stable-diffusion", colors="hex").text
    negative = _told(page, "rendered-negative")
    assert "beer" in negative
    assert "пив" not in negative
    page = visitor.get(address, generator="gpt-image", colors="hex", lang="en").text
    assert re.search("#[0-9a-f]{6}", _told(page))
    assert "основной" not in _told(page)


def test_colors_are_told_as_wanted(visitor: Visitor) -> None:
    draft = _draft(visitor)
    ways = {
        colors: _told(
            visitor.get(f"/studio/{draft}/for", generator="gpt-image", colors=colors).text
        )
        for colors in ("names", "hex", "none")
    }
    assert re.search("#[0-9a-f]{6}", ways["hex"])
    assert not re.search("#[0-9a-f]{6}", ways["names"])
    assert len(ways["none"]) < len(ways["names"])


def test_what_is_typed_since_is_what_is_written(visitor: Visitor) -> None:
    page = visitor.improve(BRIEF).text
    fields = fields_of(page)
    text = fields["text"].replace("круассан", "эклер")
    visitor.post("/studio", **(fields | {"text": text, "do": "read"}))
    assert "эклер" in _told(visitor.get(f"/studio/{fields['draft']}/for").text)


def test_a_wrong_address_is_told(visitor: Visitor, house: House) -> None:
    draft = _draft(visitor)
    for wrong in ({"generator": "x"}, {"colors": "cmyk"}, {"lang": "fr"}):
        page = visitor.get(f"/studio/{draft}/for", **wrong)
        assert page.status_code == 422
        assert "YandexART" in page.text
    assert house.visitor().get(f"/studio/{draft}/for").status_code == 404
