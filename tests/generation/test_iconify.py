"""Icon sets as operators give them."""

import json
from pathlib import Path
from typing import Any

import pytest

from onbrand.artwork import Vector, cut_out
from onbrand.generation.composer.own import drawing_of
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.iconify import BadIconSet, Icons
from onbrand.generation.illustration import BOX
from onbrand.samples import sample

SQUARE = '<path d="M4 4h16v16H4z"/>'
SET: dict[str, Any] = {
    "prefix": "own",
    "info": {
        "name": "Own icons",
        "author": {"name": "Anna"},
        "license": {"title": "CC BY 4.0", "url": "https://example.com/license"},
    },
    "width": 24,
    "height": 24,
    "icons": {
        "gavel": {"body": SQUARE.replace("<path", '<path fill="currentColor"')},
        "fire-extinguisher": {"body": '<path fill="none" stroke="currentColor" d="M4 4v16"/>'},
        "turboencabulator": {"body": SQUARE, "width": 48},
        "rainbow": {"body": '<path d="M0 0h9v9z" fill="red"/><path d="M9 9h9v9z" fill="blue"/>'},
        "thin": {"body": '<path d="M0 0h24v.0001H0z"/>'},
        "script": {"body": "<script>alert(1)</script>"},
    },
    "aliases": {
        "encabulator": {"parent": "turboencabulator"},
        "flipped": {"parent": "turboencabulator", "hFlip": True},
        "circle-a": {"parent": "circle-b"},
        "circle-b": {"parent": "circle-a"},
    },
}


def kept(folder: Path, data: object, name: str = "icons.json") -> Path:
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data))
    return path


def test_an_icon_is_found_by_noun_or_by_word(tmp_path: Path) -> None:
    icons = Icons.load([kept(tmp_path, SET)])
    noun = icons.of("fire_extinguisher")
    assert noun is not None
    assert (noun.kind, noun.noun) == ("icon", "fire_extinguisher")
    word = icons.of("turboencabulator")
    assert word is not None
    assert (word.noun, word.names.en) == ("", ("turboencabulator",))
    assert icons.of("encabulator") is not None
    assert icons.of("turboencabulator") is word, "made once"


@pytest.mark.parametrize(
    "name", ["flipped", "circle-a", "rainbow", "script", "thin", "nothing", "кот"]
)
def test_what_is_no_emblem_is_left_out(tmp_path: Path, name: str) -> None:
    assert Icons.load([kept(tmp_path, SET)]).of(name) is None


def test_the_first_set_is_preferred(tmp_path: Path) -> None:
    other = SET | {"prefix": "other", "icons": {"gavel": {"body": '<circle r="5"/>'}}}
    first, second = kept(tmp_path, SET), kept(tmp_path, other, "other.json")
    one, two = Icons.load([first, second]).of("gavel"), Icons.load([second, first]).of("gavel")
    assert one is not None
    assert two is not None
    assert one != two


def test_an_icon_is_drawn_as_emblems_are(tmp_path: Path) -> None:
    icon = Icons.load([kept(tmp_path, SET)]).of("gavel")
    assert icon is not None
    drawing = drawing_of(icon)
    assert drawing.scene_class == "symbol"
    pen = Pen(Ramps(sample("les")), 1, grain=False)
    drawing.draw(pen)
    pixels = cut_out(Vector(pen.document(BOX, BOX), BOX, BOX), BOX)
    paper = Ramps(sample("les")).tone("paper")
    assert tuple(int(part) for part in pixels[100, 100, :3]) == pytest.approx(
        (paper.red, paper.green, paper.blue), abs=12
    )


def test_a_set_tells_whose_it_is(tmp_path: Path) -> None:
    (one,) = Icons.load([kept(tmp_path, SET)]).sets
    assert (one.name, one.author, one.license.title) == ("Own icons", "Anna", "CC BY 4.0")
    acting = SET | {"info": {"license": {"title": "x", "url": "javascript:alert(1)"}}}
    (one,) = Icons.load([kept(tmp_path, acting)]).sets
    assert one.license.url == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not an object"),
        ({"icons": {}}, "prefix"),
        ({"prefix": "a"}, "icons"),
        ({"prefix": "a", "icons": {}}, "icons"),
        ({"prefix": "a", "icons": {"b": {}}}, "“b” has no “body”"),
        ({"prefix": "a", "icons": {"b": {"body": ""}}, "aliases": []}, "aliases"),
        ({"prefix": "a", "icons": {"b": {"body": ""}}, "aliases": {"c": {}}}, "“c” has no"),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_name(
    tmp_path: Path, data: object, said: str
) -> None:
    path = kept(tmp_path, data)
    with pytest.raises(BadIconSet) as refused:
        Icons.load([path])
    assert str(path) in str(refused.value)
    assert said in str(refused.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadIconSet, match="No such file"):
        Icons.load([tmp_path / "none.json"])
