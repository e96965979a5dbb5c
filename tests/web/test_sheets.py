"""A part's form, filled, read and put back into a draft: without a browser or a server."""

from typing import Any

import pytest

from onbrand.brand.checking import flaws
from onbrand.brand.lint import lint
from onbrand.samples import sample
from onbrand.web.editing.sheets import filled, posted, put
from onbrand.web.i18n import Language, tongues
from onbrand.web.shown.notes import told

TONGUES = tongues(lambda path: path)


def document() -> dict[str, Any]:
    return sample("harbor").model_dump(mode="json")


def saved(part: str, draft: dict[str, Any], **inputs: list[str]) -> tuple[dict[str, Any], Any]:
    return put(posted(part, {**filled(part, draft).inputs, **inputs}), draft)


def test_tints_are_a_list_of_percents() -> None:
    kept, sheet = saved("palette", document(), **{"swatches-0-tints": ["80, 60 20"]})
    assert not sheet.wrong
    assert kept["palette"]["swatches"][0]["tints"] == [80, 60, 20]
    assert filled("palette", kept).said("swatches-0-tints") == "80 60 20"


@pytest.mark.parametrize(
    ("field", "given"), [("tints", "80 100"), ("tints", "0"), ("tints", "half"), ("cmyk", "1 2 3"),
                         ("cmyk", "0 0 0 101"), ("cmyk", "0 0 0 -1")],
)  # fmt: skip
def test_what_is_no_share_of_ink_is_not_kept(field: str, given: str) -> None:
    draft = document()
    kept, sheet = saved("palette", draft, **{f"swatches-0-{field}": [given]})
    assert sheet.mistake(f"swatches-0-{field}")
    assert kept == draft


def test_a_tint_that_is_declared_twice_is_no_book() -> None:
    kept, _sheet = saved("palette", document(), **{"swatches-0-tints": ["80 80"]})
    (flaw,) = flaws(kept)
    assert flaw.part == "palette"
    assert told(flaw.reason, TONGUES["ru"]) == "оттенок: «80» указано дважды"


def test_grounds_of_a_variant_follow_a_swatch_that_is_renamed() -> None:
    draft = document()
    grounds = {"variants-0-forbidden_backgrounds": ["navy"],
               "variants-1-allowed_backgrounds": ["navy", "teal"]}  # fmt: skip
    chosen, _sheet = saved("logo", draft, **grounds)
    renamed, _sheet = saved("palette", chosen, **{"swatches-1-id": ["deep"]})
    assert renamed["palette"]["swatches"][1]["id"] == "deep"
    first, second = renamed["logo"]["variants"][:2]
    assert first["forbidden_backgrounds"] == ["deep"]
    assert second["allowed_backgrounds"] == ["deep", "teal"]
    assert not flaws(renamed)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "“Harbor burgundy”: “red!” is not"), ("ru", "«Портовый бордовый»: «red!» не похоже")],
)
def test_a_concern_is_in_the_language_of_the_reader(language: Language, words: str) -> None:
    draft = document()
    draft["palette"]["swatches"][0] |= {
        "pantone": "red!",
        "name": {"en": "Harbor burgundy", "ru": "Портовый бордовый"},
    }
    (concern,) = lint(type(sample("harbor")).model_validate(draft))
    assert told(concern.note, TONGUES[language]).startswith(words)


@pytest.mark.parametrize(
    ("spoilt", "words"),
    [({"role": "hero"}, "выберите одно из"), ({"color": "navy"}, "«navy» — не цвет"),
     ({"cmyk": "0 0 0 0"}, "здесь нужен список"), ({"pantone": 7}, "здесь нужны слова"),
     ({"share": "half"}, "здесь нужно число")],
)  # fmt: skip
def test_what_stops_a_book_is_told_in_russian(spoilt: dict[str, Any], words: str) -> None:
    draft = document()
    draft["palette"]["swatches"][0] |= spoilt
    assert words in told(flaws(draft)[0].reason, TONGUES["ru"])
