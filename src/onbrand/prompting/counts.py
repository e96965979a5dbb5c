"""How many of each thing: «три кружки», "two small clouds", «2 ручки»."""

import re

from onbrand.vocabulary.lemmas import Language, plain, tokens
from onbrand.vocabulary.nouns import noun_matches
from onbrand.vocabulary.scope import negated_spans

_WORDS = {
    "один": 1, "одна": 1, "одно": 1, "единственный": 1, "одинокий": 1, "два": 2, "две": 2, "двое": 2,
    "оба": 2, "три": 3, "трое": 3, "четыре": 4, "четверо": 4, "пять": 5, "пятеро": 5, "шесть": 6,
    "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "двенадцать": 12,
    "one": 1, "single": 1, "lone": 1, "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip
_MOST = 12
_ADJECTIVES = 2  # may stand between the number and the noun


def read_counts(text: str, language: Language) -> dict[str, int]:
    """Numbers that stand right before a noun. "5 days" and "5G" count nothing drawable."""
    found = tokens(text)
    banned = negated_spans(text)
    counts: dict[str, int] = {}
    for id_, match in noun_matches(text, language):
        if any(a <= match.start < b for a, b in banned) or id_ in counts:
            continue
        at = next(i for i, token in enumerate(found) if token.start >= match.start)
        for token in reversed(found[max(0, at - _ADJECTIVES - 1) : at]):
            if re.search(r"[,.;:!?\n]", text[token.end : match.start]):
                break
            if re.search(r"[\w:.,-]\Z", text[: token.start]) or text[token.end] == "-":
                continue  # a sheet, a ratio or "five-step"
            number = _number(token.text, token.lemmas)
            if number:
                counts[id_] = number
                break
    return counts


def _number(word: str, lemmas: tuple[str, ...]) -> int | None:
    if word.isdigit():
        return int(word) if 1 <= int(word) <= _MOST else None
    return next((_WORDS[w] for w in (plain(word), *lemmas) if w in _WORDS), None)
