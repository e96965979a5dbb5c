"""The book refuses what contradicts itself and answers what others ask of it."""

import pytest
from pydantic import BaseModel, ValidationError

from onbrand.brand import (
    BrandBook,
    Format,
    LogoRules,
    Palette,
    Role,
    Swatch,
    Typography,
    UnknownFormat,
    UnknownSwatch,
    Words,
)
from onbrand.samples import sample


def altered(part: BaseModel, **changes: object) -> dict[str, object]:
    return {**part.model_dump(), **changes}


def swatch(name: str, role: Role, **more: object) -> Swatch:
    words = Words(en=name, ru=name)
    return Swatch.model_validate(
        {"id": name, "name": words, "role": role, "color": "#123456", **more}
    )


INK = swatch("ink", Role.INK)
PAPER = swatch("paper", Role.BACKGROUND)


@pytest.mark.parametrize(
    ("swatches", "reason"),
    [
        ((INK,), "no swatch has the role “background”"),
        ((PAPER,), "no swatch has the role “ink”"),
        ((INK, PAPER, PAPER), "swatch “paper” is declared twice"),
        ((INK, swatch("snow", Role.BACKGROUND, share=0.7), swatch("b", Role.ACCENT, share=0.4)),
         "add up to 1.10"),
        ((swatch("ink", Role.INK, synonyms=("Black",)),
          swatch("paper", Role.BACKGROUND, synonyms=("black",))),
         "color name “black” is declared twice"),
    ],
)  # fmt: skip
def test_a_palette_contradicts_itself(swatches: tuple[Swatch, ...], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Palette(swatches=swatches)


def test_a_synonym_cannot_be_allowed_and_forbidden() -> None:
    red = swatch("red", Role.ACCENT, synonyms=("scarlet",))
    with pytest.raises(ValidationError, match="“scarlet” is declared twice"):
        Palette(
            swatches=(INK, PAPER, red),
            forbidden=(swatch("fire", Role.ACCENT, synonyms=("scarlet",)),),
        )


def test_a_color_that_is_none_is_refused_where_it_stands() -> None:
    with pytest.raises(ValidationError, match="“blue” is not a color") as caught:
        swatch("sky", Role.ACCENT, color="blue")
    assert caught.value.errors()[0]["loc"] == ("color",)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"family": "Comic"}, "Headline: no family “Comic” among Manrope"),
        ({"weight": 300}, "Headline: Manrope is not declared in weight 300"),
        ({"weight": 850}, "multiple of 100"),
        ({"min_size": 0.5}, "Headline: the least size is above the size"),
    ],
)
def test_a_text_style_contradicts_the_families(change: dict[str, object], reason: str) -> None:
    typography = sample("sever").typography
    headline = altered(typography.headline, **change)
    with pytest.raises(ValidationError, match=reason):
        Typography.model_validate(altered(typography, headline=headline))


def test_numbers_and_ids_are_unique() -> None:
    book = sample("sever")
    for field in ("rules", "formats", "patterns"):
        parts = getattr(book, field)
        with pytest.raises(ValidationError, match="is declared twice"):
            BrandBook.model_validate(altered(book, **{field: (*parts, parts[0])}))
    logo = altered(book.logo, variants=(book.logo.variants[0],) * 2)
    with pytest.raises(ValidationError, match="logo “full-on-light” is declared twice"):
        LogoRules.model_validate(logo)


def test_a_pattern_uses_swatches_of_the_palette() -> None:
    book = sample("sever")
    pattern = altered(book.patterns[0], swatches=("polar", "pink"))
    with pytest.raises(ValidationError, match="pattern “orbits”: the palette has no “pink”"):
        BrandBook.model_validate(altered(book, patterns=(pattern,)))


def test_a_safe_area_leaves_room() -> None:
    with pytest.raises(ValidationError, match="leaves no room"):
        Format(id="x", name=Words(en="", ru=""), width=100, height=100, safe=(50, 0, 50, 0))


def test_a_misspelt_field_is_an_error() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Palette.model_validate({"swatches": (INK, PAPER), "tolerence": 3})


def test_questions_the_book_answers() -> None:
    book = sample("zerno")
    assert book.format("story").height == 1920
    assert book.palette.swatch("coral").role is Role.ACCENT
    assert (book.palette.ink.id, book.palette.paper.id) == ("roast", "cream")
    assert book.palette.primary.id == "espresso"
    assert book.typography.family("Playfair Display").fallback == "Manrope"
    assert book.logo.variant("mark", "on-dark").id == "mark-on-dark"


def test_unknown_names_are_answered_with_the_known() -> None:
    book = sample("zerno")
    with pytest.raises(UnknownFormat, match=r"no format “poster”\. It has: post, portrait"):
        book.format("poster")
    with pytest.raises(UnknownSwatch, match=r"no swatch “polar”\. It has: espresso, coral"):
        book.palette.swatch("polar")


def test_the_nearest_logo_keeps_the_tone() -> None:
    """A dark logo on a dark ground is worse than a full logo for a mark."""
    rules = sample("les").logo
    only = tuple(logo for logo in rules.variants if logo.id != "mark-on-dark")
    assert rules.model_copy(update={"variants": only}).variant("mark", "on-dark").id == (
        "full-on-dark"
    )


def test_the_hash_is_of_the_content() -> None:
    book = sample("sever")
    again = BrandBook.model_validate_json(book.canonical)
    assert again == book
    assert again.sha256 == book.sha256
    assert book.model_copy(update={"version": 2}).sha256 != book.sha256


@pytest.mark.parametrize("field", ["id", "version", "palette", "layout", "voice", "rules"])
def test_any_change_changes_the_hash(field: str) -> None:
    book, other = sample("sever"), sample("zerno").model_copy(update={"version": 7})
    assert book.model_copy(update={field: getattr(other, field)}).sha256 != book.sha256


def test_a_field_added_later_changes_no_hash() -> None:
    """A default is not part of the hashed text, so a new field with one is not either."""
    book = sample("sever")
    assert book.palette.tolerance == 5
    assert b'"tolerance"' not in book.canonical
    other = book.palette.model_copy(update={"tolerance": 4.0})
    assert b'"tolerance":4.0' in book.model_copy(update={"palette": other}).canonical


def test_defaults_never_change() -> None:
    """A hash leaves defaults out: another default would change the sense of every stored book."""
    published = {
        ("Palette", "tints"): "free",
        ("Palette", "tolerance"): 5.0,
        ("Palette", "forbidden"): (),
        ("Palette", "gradients"): "one-hue",
        ("Palette", "skin"): "natural",
        ("Palette", "people"): (),
        ("Swatch", "synonyms"): (),
        ("Swatch", "cmyk"): None,
        ("Swatch", "pantone"): None,
        ("Swatch", "share"): None,
        ("Swatch", "tints"): (),
        ("Logo", "forbidden_backgrounds"): (),
        ("Logo", "allowed_backgrounds"): (),
        ("LogoRules", "forbidden_backgrounds"): (),
        ("FontFamily", "fallback"): "sans-serif",
        ("TextStyle", "leading"): 1.15,
        ("TextStyle", "tracking"): 0.0,
        ("TextStyle", "case"): "as-is",
        ("LogoRules", "clear_space"): 0.5,
        ("LogoRules", "height"): 0.06,
        ("LogoRules", "min_px"): 24,
        ("LogoRules", "min_mm"): 6.0,
        ("LogoRules", "corners"): ("top-left",),
        ("LogoRules", "min_contrast"): 3.0,
        ("Pattern", "uses"): ("full",),
        ("Pattern", "forbidden_backgrounds"): (),
        ("Imagery", "profile"): "illustration",
        ("Imagery", "forbidden"): (),
        ("LayoutRules", "margin"): 0.06,
        ("LayoutRules", "columns"): 12,
        ("LayoutRules", "quiet_zone"): 0.3,
        ("LayoutRules", "min_whitespace"): 0.2,
        ("Format", "dpi"): 72,
        ("Format", "safe"): (0, 0, 0, 0),
        ("Voice", "banned"): (),
        ("Rule", "check"): None,
        ("BrandBook", "patterns"): (),
    }
    from onbrand.brand import book

    for (part, field), default in published.items():
        assert getattr(book, part).model_fields[field].default == default, f"{part}.{field}"
