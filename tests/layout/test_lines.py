import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.artwork.fonts import face
from onbrand.artwork.text import measure
from onbrand.layout.hyphens import partings
from onbrand.layout.text import SignMissing, break_lines, drawable, set_lines
from onbrand.layout.typeset import NBSP
from onbrand.samples import sample

WORDS = st.lists(st.text("абвгд", min_size=1, max_size=9), min_size=1, max_size=14)


def test_lines_are_even() -> None:
    assert break_lines("aaaa bbbb cccc dddd", 14, len) == ("aaaa bbbb", "cccc dddd")


def test_bound_words_stay_together() -> None:
    lines = break_lines(f"Ипотека от{NBSP}5,9% без{NBSP}лишних справок", 12, len)
    assert lines == ("Ипотека", f"от{NBSP}5,9%", f"без{NBSP}лишних", "справок")


def test_bound_words_part_when_nothing_else_fits() -> None:
    assert break_lines(f"в{NBSP}лесу", 4, len) == ("в", "лесу")


def test_a_word_wider_than_the_column_does_not_fit() -> None:
    assert break_lines("достопримечательность", 8, len) is None


@given(WORDS, st.integers(9, 30))
def test_no_line_is_too_wide_and_no_word_is_lost(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = break_lines(text, width, len)
    assert lines is not None
    assert " ".join(lines) == text
    assert all(len(line) <= width for line in lines)


@given(WORDS, st.integers(9, 30))
def test_no_more_lines_than_a_greedy_filling(words: list[str], width: int) -> None:
    greedy, used = 1, -1
    for word in words:
        if used + 1 + len(word) > width:
            greedy, used = greedy + 1, -1
        used += 1 + len(word)
    lines = break_lines(" ".join(words), width, len)
    assert lines is not None
    assert len(lines) == greedy


def test_signs_that_the_font_lacks_are_spelled_or_refused() -> None:
    playfair, montserrat = face("playfair-display", 700), face("montserrat", 700)
    assert drawable("300 ₽", playfair) == "300 руб."
    assert drawable("300 ₽", montserrat) == "300 ₽"
    assert drawable("ко\u00adфе\ufe0f", playfair) == "кофе"
    with pytest.raises(SignMissing, match="🎉"):
        drawable("скидка 🎉", playfair)


def test_a_single_sign_comes_from_the_family_that_backs_the_style_up() -> None:
    typography = sample("zerno").typography
    lines = set_lines("headline", "Латте за 300 ₽", typography, size=60, width=900)
    assert lines is not None
    assert lines.lines == (f"Латте за{NBSP}300{NBSP}₽",)
    assert lines.face.package == "playfair-display"
    assert lines.face.able("₽") is face("manrope", 800)
    assert lines.width > measure(f"Латте за{NBSP}300{NBSP}", lines.face, 60)


def test_a_paragraph_is_set_in_one_family_though_it_lacks_some_letters() -> None:
    """Half a word in another face is worse than all of it."""
    typography = sample("harbor").typography
    lines = set_lines("headline", "Чай Ѳедора", typography, size=60, width=900)
    assert lines is not None
    assert lines.family.name == "Montserrat"
    assert lines.face.weight in lines.family.weights
    assert not lines.face.backups[0].has("Ѳ")


@pytest.mark.parametrize(
    ("word", "parted"),
    [
        ("достопримечательность", "дос-то-при-ме-ча-тель-ность"),
        ("подъезд", "подъ-езд"),
        ("трансформатор", "тран-сфор-ма-тор"),
        ("understanding", "understan-ding"),
        ("internationalization", "inter-na-tionaliza-tion"),
        ("mother", "mother"),
        ("onbrand.ru/offer", "onbrand.ru/offer"),
        ("бизнес-план", "биз-нес-план"),
    ],
)
def test_words_are_parted_at_good_places(word: str, parted: str) -> None:
    shown = {first.rstrip("-").replace("-", "") for first, _ in partings(word)}
    wanted = parted.split("-")
    allowed = {"".join(wanted[:end]) for end in range(1, len(wanted))}
    allowed |= {mark for mark in ("onbrand.", "onbrand.ru/") if word.startswith(mark)}
    assert shown <= allowed


def test_only_words_wider_than_a_line_are_parted() -> None:
    assert break_lines("дом достопримечательность", 12, len) is None
    lines = break_lines("дом достопримечательность", 12, len, hyphens=True)
    assert lines == ("дом", "достоприме-", "чательность")
    assert break_lines("дом у моря", 12, len, hyphens=True) == ("дом у моря",)


@given(st.text("абвгдеёйьмнст", min_size=1, max_size=40), st.integers(6, 12))
def test_a_parted_word_keeps_its_letters(word: str, width: int) -> None:
    lines = break_lines(word, width, len, hyphens=True)
    if lines is not None:
        assert "".join(line.removesuffix("-") for line in lines) == word
        assert all(len(line) <= width for line in lines)
