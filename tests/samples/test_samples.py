"""The four brands keep what a demanding brand manager would check."""

import re
from collections import Counter
from itertools import product

import fontpkg
import numpy as np
import pytest
from fontTools.ttLib import TTFont

from onbrand.brand import BrandBook, Part, Role, Words
from onbrand.color import Color, contrast, mix
from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import to_lab
from onbrand.samples import UnknownSample, sample, sample_ids

BRANDS = pytest.mark.parametrize("book", [sample(name) for name in sample_ids()], ids=sample_ids())

CHECKS = {
    *("palette.tints", "palette.strict", "palette.tail", "palette.blob", "palette.forbidden"),
    *("palette.shares", "contrast.text", "contrast.logo", "logo.presence", "logo.clear"),
    *("logo.size", "logo.variant", "margins", "type", "format", "whitespace"),
    "imagery.forbidden",
}
ADVISORY = {"palette.strict", "palette.tail", "palette.shares", "whitespace"}
CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def lab(*colors: Color) -> np.ndarray:
    return to_lab(np.array([[c.red, c.green, c.blue] for c in colors], dtype=np.uint8))


def difference(one: Color, other: Color) -> float:
    return float(delta_e(lab(one), lab(other))[0])


def lines_of_the_palette(book: BrandBook) -> list[Color]:
    """Every swatch on its way to the ink and to the paper."""
    ends = (book.palette.ink.color, book.palette.paper.color)
    swatches = (swatch.color for swatch in book.palette.swatches)
    return [mix(a, b, step / 20) for a, b in product(swatches, ends) for step in range(21)]


def words(part: object) -> list[Words]:
    """All bilingual texts within."""
    if isinstance(part, Words):
        return [part]
    if isinstance(part, tuple):
        return [found for item in part for found in words(item)]
    if isinstance(part, Part):
        return [found for item in vars(part).values() for found in words(item)]
    return []


def test_the_ids_are_those_of_the_brands() -> None:
    assert sample_ids() == ("sever", "zerno", "les", "harbor")
    assert [sample(name).id for name in sample_ids()] == list(sample_ids())
    with pytest.raises(UnknownSample, match=r"no sample brand “acme”\. There are: sever, zerno"):
        sample("acme")


@BRANDS
def test_text_can_be_read(book: BrandBook) -> None:
    palette = book.palette
    ink, paper, primary = palette.ink.color, palette.paper.color, palette.primary.color
    assert contrast(ink, paper) >= 12
    assert contrast(paper, primary) >= 7, "the primary carries light text"
    for ground in palette.by_role(Role.NEUTRAL):
        assert contrast(ink, ground.color) >= 7
    for plate in palette.by_role(Role.ACCENT):
        assert contrast(ink, plate.color) >= 4.5, "a button in the accent carries ink"


@BRANDS
def test_swatches_can_be_told_apart(book: BrandBook) -> None:
    swatches = [swatch.color for swatch in book.palette.swatches]
    for place, one in enumerate(swatches):
        for other in swatches[place + 1 :]:
            assert difference(one, other) >= 7, (str(one), str(other))
    loud = [
        swatch.color
        for role in (Role.PRIMARY, Role.SECONDARY, Role.ACCENT)
        for swatch in book.palette.by_role(role)
    ]
    for place, one in enumerate(loud):
        for other in loud[place + 1 :]:
            assert difference(one, other) >= 12, (str(one), str(other))


@BRANDS
def test_there_is_room_for_shades_and_tints(book: BrandBook) -> None:
    """An illustration needs three steps of light on every loud color, on both sides together."""
    ink, paper = book.palette.ink.color.oklab[0], book.palette.paper.color.oklab[0]
    assert ink < 0.27
    assert paper > 0.96
    for swatch in book.palette.swatches:
        light = swatch.color.oklab[0]
        if swatch.role in {Role.PRIMARY, Role.SECONDARY, Role.ACCENT}:
            assert light - ink > 0.14, swatch.id
            assert paper - light > 0.1, swatch.id


@BRANDS
def test_forbidden_colors_are_far_from_all_that_is_allowed(book: BrandBook) -> None:
    allowed = lab(*lines_of_the_palette(book), *book.palette.people)
    assert book.palette.forbidden
    for swatch in book.palette.forbidden:
        there = np.broadcast_to(lab(swatch.color), allowed.shape)
        assert float(delta_e(there, allowed).min()) >= 15, swatch.id


@BRANDS
def test_people_have_three_skins_and_a_warm_dark(book: BrandBook) -> None:
    lights = [tone.oklab[0] for tone in book.palette.people]
    assert len(lights) == 4
    assert lights == sorted(lights, reverse=True)
    for tone in book.palette.people:
        assert tone.red > tone.green > tone.blue


@BRANDS
def test_target_shares_are_sixty_thirty_ten(book: BrandBook) -> None:
    shares: dict[Role, float] = dict.fromkeys(Role, 0.0)
    for swatch in book.palette.swatches:
        assert swatch.share is not None
        shares[swatch.role] += swatch.share
    assert sum(shares.values()) == pytest.approx(1)
    assert 0.05 <= shares[Role.ACCENT] <= 0.12
    assert shares[Role.BACKGROUND] + shares[Role.NEUTRAL] >= 0.4


@BRANDS
def test_everything_is_said_in_both_languages(book: BrandBook) -> None:
    said = words(book)
    assert len(said) > 90
    for each in said:
        assert each.en.strip(), each
        assert each.ru.strip(), each
        assert not CYRILLIC.search(each.en), each.en
        assert each.en == each.en.strip()
        assert "  " not in each.en + each.ru
    for rule in book.rules:
        assert CYRILLIC.search(rule.text.ru), rule.number
        assert rule.text.ru.endswith((".", "!")), rule.number
        assert rule.text.en.endswith((".", "!")), rule.number
        assert not rule.title.en.endswith("."), rule.number


@BRANDS
def test_every_swatch_is_called_in_both_languages(book: BrandBook) -> None:
    for swatch in book.palette.swatches:
        names = (*swatch.synonyms, swatch.name.ru)
        assert any(CYRILLIC.search(name) for name in names), swatch.id
        assert any(not CYRILLIC.search(name) for name in swatch.synonyms), swatch.id


@BRANDS
def test_every_check_is_cited_by_one_rule(book: BrandBook) -> None:
    cited = Counter(rule.check for rule in book.rules if rule.check)
    assert set(cited) == CHECKS
    assert max(cited.values()) == 1
    for rule in book.rules:
        if rule.check:
            assert rule.hard == (rule.check not in ADVISORY), rule.number
        else:
            assert not rule.hard, f"{rule.number} is hard, yet nothing measures it"


@BRANDS
def test_rules_are_numbered_by_part(book: BrandBook) -> None:
    parts = ("palette", "typography", "logo", "imagery", "layout", "formats", "voice")
    seen: Counter[str] = Counter()
    for rule in book.rules:
        seen[rule.part] += 1
        assert rule.number == f"{parts.index(rule.part) + 1}.{seen[rule.part]}"
    assert set(seen) == set(parts)


@BRANDS
def test_the_formats_are_those_of_the_contract(book: BrandBook) -> None:
    sizes = {each.id: (each.width, each.height) for each in book.formats}
    assert sizes == {
        "post": (1080, 1080),
        "portrait": (1080, 1350),
        "story": (1080, 1920),
        "banner": (1920, 1080),
        "og": (1200, 630),
        "a4": (1240, 1754),
        "a5": (874, 1240),
    }
    for name, width_mm in (("a4", 210), ("a5", 148)):
        paper = book.format(name)
        assert paper.width / paper.dpi * 25.4 == pytest.approx(width_mm, abs=0.2)
    top, _right, bottom, _left = book.format("story").safe
    assert top >= 250
    assert bottom >= 300


@BRANDS
def test_fonts_are_installed_and_speak_the_language(book: BrandBook) -> None:
    letters = {chr(code) for code in range(ord("А"), ord("я") + 1)} | set("Ёё«»—–№%&")
    for style in book.typography.styles().values():
        family = book.typography.family(style.family)
        characters = cmap(family.package, style.weight)
        assert letters <= characters, family.name
        if "₽" not in characters:
            fallback = book.typography.family(family.fallback)
            assert "₽" in cmap(fallback.package, style.weight), family.name


def cmap(package: str, weight: int) -> set[str]:
    with TTFont(fontpkg.path(package, weight=weight)) as font:
        return set(map(chr, font.getBestCmap()))


@BRANDS
def test_type_keeps_its_order(book: BrandBook) -> None:
    typography = book.typography
    sizes = [style.size for style in typography.styles().values()]
    assert sizes == sorted(sizes, reverse=True)
    assert typography.headline.size >= 2 * typography.subline.size
    smallest = min(each.short for each in book.formats)
    assert typography.legal.min_size * smallest >= 9, "px, on the smallest format"
