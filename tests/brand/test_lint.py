"""Our own samples are without fault; each way to spoil one is told."""

from collections.abc import Callable
from typing import Any

import pytest

from onbrand.brand import BrandBook, Words
from onbrand.brand.checking import finished
from onbrand.brand.lint import PANTONE, lint
from onbrand.brand.starting import blank
from onbrand.samples import sample, sample_ids

Spoil = Callable[[dict[str, Any]], object]

SPOILED: dict[str, tuple[Spoil, str, str]] = {
    "ink": (lambda book: book["palette"]["swatches"][6].update(color="#8f8f8f"),
            "palette", "reaches 3.2:1 at most"),
    "ground": (lambda book: book["palette"]["swatches"][5].update(color="#777777"),
               "palette", "Nothing can be read on “Porcelain”"),
    "primary": (lambda book: book["palette"]["swatches"][0].update(role="neutral"),
                "palette", "No swatch is primary"),
    "near": (lambda book: book["palette"]["swatches"][1].update(color="#7d2038"),
             "palette", "look the same"),
    "forbidden": (lambda book: book["palette"]["forbidden"][0].update(color="#7f2039"),
                  "palette", "within the tolerance of 5"),
    "shares": (lambda book: book["palette"]["swatches"][0].update(share=0.02),
               "palette", "add up to 78%"),
    "inks": (lambda book: book["palette"]["swatches"][0].update(cmyk=[100, 0, 100, 0]),
             "palette", "roughly converted without a press profile, is another color than #7d1f38"),
    "pantone": (lambda book: book["palette"]["swatches"][0].update(pantone="#7d1f38"),
                "palette", "“#7d1f38” is not how Pantone writes"),
    "grounds": (lambda book: book["logo"]["variants"][0].update(
                  forbidden_backgrounds=[each["id"] for each in book["palette"]["swatches"]]),
                "logo", "may stand on no color"),
    "allowed": (lambda book: book["logo"].update(forbidden_backgrounds=["navy"]) or
                  book["logo"]["variants"][0].update(allowed_backgrounds=["navy", "beige"]),
                "logo", "“Harbor navy” is allowed and forbidden at once"),
    "font": (lambda book: book["typography"]["families"][1].update(package="nothing-such"),
             "typography", "neither installed nor uploaded"),
    "sizes": (lambda book: book["typography"]["subline"].update(size=0.2),
              "typography", "Subline is set as large as Headline"),
    "tones": (lambda book: book["logo"].update(
                variants=[each for each in book["logo"]["variants"] if each["tone"] == "on-dark"]),
              "logo", "no logo for light grounds"),
    "clear": (lambda book: book["logo"].update(clear_space=4, height=0.3),
              "logo", "no logo fits"),
    "pattern": (lambda book: book["patterns"][0].update(
                  forbidden_backgrounds=[each["id"] for each in book["palette"]["swatches"]]),
                "patterns", "may stand on no color"),
    "imagery": (lambda book: book["imagery"]["dont"].append(book["imagery"]["do"][0]),
                "imagery", "at once"),
    "voice": (lambda book: book["voice"]["banned"].append("кофеин"),
              "voice", "“кофеин”"),
    "rules": (lambda book: book["rules"][1].update(text=book["rules"][0]["text"]),
              "rules", "Rule 1.2 says the same as rule 1.1"),
    "checks": (lambda book: book["rules"][1].update(check="palette.tints"),
               "rules", "under several rules"),
    "languages": (lambda book: book["voice"]["tone"].append({"en": "warm", "ru": ""}),
                  "voice", "one language only: 1"),
}  # fmt: skip


def spoiled(spoil: Spoil) -> BrandBook:
    document = sample("harbor").model_dump(mode="json")
    spoil(document)
    return BrandBook.model_validate(document)


def test_samples_contradict_themselves_in_nothing() -> None:
    assert {name: lint(sample(name)) for name in sample_ids()} == dict.fromkeys(sample_ids(), ())


@pytest.mark.parametrize("name", SPOILED)
def test_each_contradiction_is_told(name: str) -> None:
    spoil, part, words = SPOILED[name]
    told = [concern for concern in lint(spoiled(spoil)) if words in str(concern.note)]
    assert [concern.part for concern in told][:1] == [part], lint(spoiled(spoil))


@pytest.mark.parametrize(
    "code",
    ["682 C", "Pantone 682 C", "PANTONE 7506 CP", "PMS 286", "Cool Gray 7 U", "Black 6 C",
     "Pantone Reflex Blue C", "18-1664 TCX", "Pantone 18-1664", "P 115-8 C", "877C", "2728"],
)  # fmt: skip
def test_codes_as_pantone_writes_them_are_kept_without_a_word(code: str) -> None:
    assert PANTONE.fullmatch(code)


@pytest.mark.parametrize("code", ["#7d1f38", "682 682 682", "red!", "C=20 M=30", "18-16 TCX x", ""])
def test_codes_that_pantone_does_not_have_are_told(code: str) -> None:
    assert not PANTONE.fullmatch(code)


@pytest.mark.parametrize(
    ("inks", "color"),
    [((100, 0, 0, 0), "#00aeef"), ((0, 100, 0, 0), "#ec008c"), ((100, 0, 100, 0), "#00a651"),
     ((0, 0, 0, 100), "#231f20")],
)  # fmt: skip
def test_inks_of_a_press_are_no_other_color_than_their_rgb(inks: Any, color: str) -> None:
    """The rough conversion is garish: it may not scare those who declared what printers print."""
    book = spoiled(lambda book: book["palette"]["swatches"][0].update(cmyk=inks, color=color))
    assert not [each for each in lint(book) if each.place.endswith("-cmyk")]


def test_names_are_told_in_the_language_of_the_reader() -> None:
    (concern,) = lint(spoiled(SPOILED["allowed"][0]))
    assert concern.note.params["ground"] == Words(en="Harbor navy", ru="Портовый синий")


def test_a_blank_book_can_be_published_and_says_what_it_lacks() -> None:
    told = lint(finished(blank("acme", "Acme")))
    assert {concern.part for concern in told} == {"palette", "rules"}
    assert not any(concern.grave for concern in told)
