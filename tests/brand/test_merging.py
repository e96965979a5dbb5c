"""Agreement makes surer, contradiction is told, and a draft takes the surest."""

from typing import Any

import pytest

from onbrand.brand import BrandBook
from onbrand.brand.drafting import UnknownPart, draft
from onbrand.brand.findings import Found, Reading, Source
from onbrand.brand.importing import Upload, read_files
from onbrand.brand.merging import merge
from onbrand.brand.naming import color_id, slug
from onbrand.brand.starting import HOLDS_PLACE, blank

A, B = Source(file="a.css", line=3), Source(file="b.pdf", page=4)


def swatch(identity: str, color: str, source: Source, confidence: float, **more: Any) -> Found:
    value = {"id": identity, "color": color, "name": {"en": identity, "ru": identity}, **more}
    return Found(
        part=f"palette.swatches[{identity}]", value=value, source=source, confidence=confidence
    )


def merged(*found: Found) -> tuple[Found, ...]:
    return merge([Reading(found=(each,)) for each in found]).found


def test_the_same_said_twice_is_surer_and_fuller() -> None:
    (one,) = merged(
        swatch("navy", "#0b1f3a", A, 0.9),
        swatch("navy", "#0b1f3a", B, 0.6, pantone="Pantone 289 C"),
    )
    assert one.confidence == 0.96
    assert one.fields["pantone"] == "Pantone 289 C"
    assert one.also == (B,)
    assert not one.disputed


def test_a_color_without_a_name_joins_the_one_that_has() -> None:
    (one,) = merged(swatch("color-0b1f3b", "#0b1f3b", B, 0.3), swatch("navy", "#0b1f3a", A, 0.9))
    assert one.fields["id"] == "navy"
    assert one.fields["color"] == "#0b1f3a"


def test_other_colors_stay_apart() -> None:
    assert len(merged(swatch("navy", "#0b1f3a", A, 0.9), swatch("ink", "#101010", B, 0.9))) == 2
    both_named = merged(swatch("navy", "#0b1f3a", A, 0.9), swatch("ink", "#0b1f3b", B, 0.9))
    assert len(both_named) == 2


def test_contradictions_stand_together_and_tell_of_each_other() -> None:
    sure, less = merged(swatch("navy", "#3355ff", B, 0.6), swatch("navy", "#0b1f3a", A, 0.9))
    assert sure.disputed
    assert less.disputed
    assert sure.fields["color"] == "#0b1f3a"
    assert str(sure.notes[-1]) == "b.pdf, p. 4 says #3355ff"
    document = draft((less, sure), blank("acme", "Acme"))
    book = BrandBook.model_validate(document)
    assert str(book.palette.swatch("navy").color) == "#0b1f3a"


def test_weights_of_a_family_are_united() -> None:
    families = [
        Found(
            part="typography.families[Inter]",
            value={"name": "Inter", "weights": [*weights]},
            source=source,
            confidence=0.9,
        )
        for weights, source in (([400, 700], A), ([500], B))
    ]
    (one,) = merged(*families)
    assert one.fields["weights"] == [400, 500, 700]


def test_logos_of_one_kind_are_variants_of_their_own() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><rect width="80" height="80"'
        b' fill="%s"/><circle cx="40" cy="40" r="20" fill="%s"/></svg>'
    )
    uploads = [
        Upload("Icon Red.svg", svg % (b"#d1002f", b"#ffe0e0")),
        Upload("Icon Blue.svg", svg % (b"#0b1f3a", b"#d0e0ff")),
        Upload("again/Icon Red.svg", svg % (b"#d1002f", b"#ffe0e0")),
    ]
    reading = read_files(uploads)
    logos = [each for each in reading.found if each.part.startswith("logo.")]
    assert [each.fields["id"] for each in logos] == ["mark-on-light", "mark-on-light-icon-blue"]
    book = BrandBook.model_validate(draft(reading.found, blank("acme", "Acme")))
    assert len(book.logo.variants) == 2


def test_a_draft_replaces_what_held_the_place() -> None:
    found = [
        swatch("navy", "#0b1f3a", A, 0.9),
        swatch("paper", "#fffdf8", A, 0.9),
        swatch("coral", "#e4572e", A, 0.9),
        Found(part="typography.families[Inter]", value={"name": "Inter"}, source=A),
        Found(part="typography.headline.family", value="Inter", source=A),
        Found(part="voice.banned", value=["cheap"], source=A),
    ]
    base = blank("acme", "Acme")
    book = BrandBook.model_validate(draft(found, base))
    assert [(each.id, each.role.value) for each in book.palette.swatches] == [
        ("navy", "ink"),
        ("paper", "background"),
        ("coral", "primary"),
    ]
    assert [family.name for family in book.typography.families] == ["Inter"]
    assert {style.family for style in book.typography.styles().values()} == {"Inter"}
    assert book.voice.banned == ("cheap",)
    assert book.logo.variants[0].id.startswith(HOLDS_PLACE)
    assert base == blank("acme", "Acme")


def test_a_palette_without_ground_or_ink_keeps_those_of_the_blank_book() -> None:
    book = BrandBook.model_validate(
        draft([swatch("coral", "#e4572e", A, 0.9)], blank("acme", "Acme"))
    )
    assert book.palette.swatches[0].id == "coral"
    assert book.palette.ink.id.startswith(HOLDS_PLACE)


@pytest.mark.parametrize("part", ["nothing here", "id[x]", "name.en.more", ""])
def test_parts_that_no_book_has(part: str) -> None:
    strange = Found(part=part, value=1, source=A)
    with pytest.raises(UnknownPart, match="no part"):
        draft([strange], blank("acme", "Acme"))


def test_names_in_any_alphabet_become_ids() -> None:
    assert slug("Тёмно-синий №2") == "temno-siniy-no2"
    assert slug("Ship's Brass") == "ships-brass"
    assert color_id("#0b1f3a") == "color-0b1f3a"
    assert color_id("2 синий") == "color-2-siniy"
    assert color_id("深蓝") == "color"


def test_files_of_several_kinds_together() -> None:
    reading = read_files(
        [
            Upload("a.css", b":root{--navy:#0b1f3a;--font-heading:Inter}"),
            Upload("b.gpl", b"GIMP Palette\n11 31 58 Navy\n228 87 46 Coral\n"),
            Upload("c.json", b'{"navy":{"$type":"color","$value":"#224488"}}'),
        ]
    )
    navy = [each for each in reading.found if each.part == "palette.swatches[navy]"]
    assert [each.fields["color"] for each in navy] == ["#0b1f3a", "#224488"]
    assert all(each.disputed for each in navy)
    assert {str(source) for source in navy[0].also} | {str(navy[0].source)} == {
        "a.css, line 1",
        "b.gpl, line 2",
    }
