"""How many of each thing: «три кружки», "two small clouds", «2 ручки»."""

import re

from onbrand.vocabulary.lemmas import Language, plain, tokens
from onbrand.vocabulary.nouns import noun_matches
from onbrand.vocabulary.scope import negated_spans

_NUMBERS = {
    1: "один одна одно единственный одинокий one single lone",
    2: "два две двое оба two both",
    3: "три трое three",
    4: "четыре четверо four",
    5: "пять пятеро five",
    6: "шесть six",
    7: "семь seven",
    8: "восемь eight",
    9: "девять nine",
    10: "десять ten",
    12: "двенадцать twelve",
}
_WORDS = {word: number for number, words in _NUMBERS.items() for word in words.split()}
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
