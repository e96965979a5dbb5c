"""Where a word may be parted that no line can hold."""

import re
from collections.abc import Iterator
from itertools import pairwise

_LEAST = 3  # letters on either side
_MARKS = "-–/.@_"  # a compound or an address is parted after these, without a sign of it

_RUSSIAN, _ENGLISH = "аеёиоуыэюя", "aeiouy"
_BOUND = "йъь"  # they stay with the letter before them
_RISING = re.compile(r"[бвгдкптф][лр]$")
_TOGETHER = re.compile(r"[csptgw]h|ck|qu|[bcdfgkpt][lr]")
_ENDINGS = re.compile(r"(?<=\w)(?=(?:[tsc]ion|ment|ness|less|ship|able|hood|ward)(?:\w{0,3})$)")
_SILENT = re.compile(r"e[sd]?$")


def partings(word: str) -> tuple[tuple[str, str], ...]:
    """The word in two parts in every way it may be parted; a hyphen is part of the first."""
    found = {place: "" for place, sign in enumerate(word, 1) if sign in _MARKS}
    for letters in re.finditer(r"[^\W\d_]+", word):
        for place in _places(letters.group().lower()):
            found.setdefault(letters.start() + place, "-")
    return tuple(
        (word[:place] + sign, word[place:])
        for place, sign in sorted(found.items())
        if _LEAST <= place <= len(word) - _LEAST
    )


def _places(word: str) -> Iterator[int]:
    """By syllables: of the consonants between two vowels the smaller half stays with the first
    (P. Khristov's rules for Russian). English is parted only where that is hardly ever wrong."""
    if set(word) & set(_RUSSIAN):
        places = _russian(word)
    else:
        places = {*_english(word), *(match.start() for match in _ENDINGS.finditer(word))}
    return (place for place in sorted(places) if _LEAST <= place <= len(word) - _LEAST)


def _russian(word: str) -> set[int]:
    at = [place for place, letter in enumerate(word) if letter in _RUSSIAN]
    return {one + 1 + _first_half(word[one + 1 : other]) for one, other in pairwise(at)}


def _first_half(inner: str) -> int:
    """How many of the consonants between two vowels stay before the hyphen."""
    bound = max(inner.rfind(sign) for sign in _BOUND)
    if bound >= 0:
        return bound + 1
    half = len(inner) // 2
    return min(half, len(inner) - 2) if _RISING.search(inner) else half


def _english(word: str) -> Iterator[int]:
    """Between two consonants that do not belong together, with a vowel on either side."""
    silent = _SILENT.search(word)
    spoken = word[: silent.start()] if silent else word
    for match in re.finditer(rf"(?<=[{_ENGLISH}])([^{_ENGLISH}]{{2,3}})(?=[{_ENGLISH}])", spoken):
        cluster = match.group()
        if not _TOGETHER.match(cluster) and (len(cluster) == 2 or _TOGETHER.match(cluster[1:])):
            yield match.start() + 1
