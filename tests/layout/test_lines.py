from hypothesis import given
from hypothesis import strategies as st

from onbrand.artwork.fonts import face
from onbrand.layout.text import break_lines, drawable
from onbrand.layout.typeset import NBSP

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


def test_signs_that_the_font_lacks_are_spelled_or_left_out() -> None:
    playfair, montserrat = face("playfair-display", 700), face("montserrat", 700)
    assert drawable("300 ₽ 🎉 скидка", playfair) == "300 руб. скидка"
    assert drawable("300 ₽", montserrat) == "300 ₽"
