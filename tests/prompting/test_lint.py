"""What an edit did wrong, and nothing about a prompt that nobody touched."""

import pytest

from onbrand.brand import BrandBook
from onbrand.prompting import Brief, Concern, Prompt, RuleImprover, lint, parse_edited, to_text
from onbrand.samples import sample, sample_ids
from onbrand.vocabulary.families import families

RU = Brief(text="три совы и фонарь в лесу, баннер, без людей, заголовок «Ночной лес», тёмно-синий")
EN = Brief(text='Poster "Blue Hour": two lighthouses on a cliff, no people, navy')


def edited(brief: Brief, book: BrandBook, *changes: tuple[str, str]) -> Prompt:
    prompt = RuleImprover().improve(brief, book)
    text = to_text(prompt)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return parse_edited(prompt, text, book)


def told(concerns: tuple[Concern, ...]) -> list[tuple[str, str]]:
    return [(concern.kind, concern.word) for concern in concerns]


WORDY = Brief(
    text="4:5 hiring post for welders, sparks, protective mask, fluorescent orange ground"
)


@pytest.mark.parametrize("brief", [RU, EN, WORDY])
def test_an_untouched_prompt_is_clean(brief: Brief, strict: BrandBook) -> None:
    assert lint(RuleImprover().improve(brief, strict), brief, strict) == ()


@pytest.mark.parametrize(
    ("brief", "change", "concern"),
    [
        (RU, ("три совы", "три лисы"), ("lost", "совы")),
        (RU, ("три совы", "две совы"), ("lost-count", "сова")),
        (RU, ("без людей", "без спешки"), ("lost-limit", "без людей")),
        (RU, ("«Ночной лес»", "«Дневной лес»"), ("lost-lettering", "Ночной лес")),
        (RU, ("три совы", "три совы, бокал вина"), ("forbidden", "вина")),
        (RU, ("тёмно-синий", "терракотовый"), ("off-palette", "терракотовый")),
        (RU, ("тёмно-синий", "#00ff00"), ("off-palette", "#00ff00")),
        (EN, ("two lighthouses", "two castles"), ("lost", "lighthouses")),
        (EN, ("two lighthouses", "five lighthouses"), ("lost-count", "lighthouse")),
        (EN, ("no people", "no hurry"), ("lost-limit", "no people")),
        (EN, ("“Blue Hour”", "“Gold Hour”"), ("lost-lettering", "Blue Hour")),
        (EN, ("two lighthouses", "neon, two lighthouses"), ("forbidden", "neon")),
        (EN, ("navy;", "terracotta;"), ("off-palette", "terracotta")),
    ],
)
def test_an_edit_is_told_what_it_did(
    brief: Brief, change: tuple[str, str], concern: tuple[str, str], strict: BrandBook
) -> None:
    assert concern in told(lint(edited(brief, strict, change), brief, strict))


def test_messages_fill(strict: BrandBook) -> None:
    prompt = edited(RU, strict, ("три совы", "две совы, неон, #00ff00"), ("«Ночной лес»", "«Лес»"))
    concerns = lint(prompt, RU, strict)
    assert {c.kind for c in concerns} == {
        "forbidden",
        "off-palette",
        "lost-count",
        "lost-lettering",
    }
    for concern in concerns:
        assert concern.word in concern.message.format_map(concern.params)


def test_brand_colors_are_no_concern(strict: BrandBook) -> None:
    first = strict.palette.swatches[0]
    prompt = edited(RU, strict, ("тёмно-синий", f"{first.name.ru} {first.color}"))
    assert lint(prompt, RU, strict) == ()


@pytest.mark.parametrize("brand", sample_ids())
def test_what_a_remark_suggests_raises_no_remark(brand: str) -> None:
    """«Ягодный» is a color too."""
    book = sample(brand)
    for text in ("Столик в кафе, пост", "A table in a café, post"):
        brief = Brief(text=text)
        prompt = RuleImprover().improve(brief, book)
        for family in families().values():
            word = family.instead(prompt.language)
            typed = parse_edited(prompt, f"{to_text(prompt)}, {word}", book)
            assert "off-palette" not in {each.kind for each in lint(typed, brief, book)}, word
