"""How many of each thing: «три кружки», "two small clouds", «2 ручки»; also where only a plural
says that there is more than one."""

import re
from collections.abc import Sequence

from onbrand.vocabulary.lemmas import Language, Token, lemmas, morphology, plain, tokens
from onbrand.vocabulary.matching import Match
from onbrand.vocabulary.nouns import is_a, noun_matches, nouns
from onbrand.vocabulary.scope import negated_spans

_NUMBERS = {
    1: "один одна одно единственный одинокий one single lone",
    2: "два две двое оба two both",
    3: "три трое несколько three several few",
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
# A number before one of these counts something else: «два капучино и круассан».
_BETWEEN = """
и или да а но с со в во на у к ко для из за от до под над при про о об без плюс
and or with of in on at for from to by but plus near under over beside
day days hour hours week weeks month months year years minute minutes time times percent step steps
"""
_MEASURING = "штука шт пара порция кусок кусочек экземпляр вид сорт ряд стопка упаковка набор"
_PAIR = re.compile(r"(?<!\w)(?:пар(?:а|у|ой|ы)|couple of|pair of)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|из)\s(\w+)")
_SEVERAL = 2  # what a plural alone shows
# Things of which two are seen as two; of scenery, people and what is worn in pairs they are not.
_COUNTABLE = frozenset(
    {"food", "home", "office", "device", "goods", "tool", "sport", "education", "industry", "tech"}
)
_GIVEN = frozenset({"gift", "balloon", "candle"})
_WORN = frozenset({"footwear", "gloves", "mittens", "socks", "skis", "earrings", "clothing"})
_BREAK, _MEASURES = frozenset(_BETWEEN.split()), frozenset(_MEASURING.split())


def read_counts(text: str, language: Language) -> dict[str, int]:
    """Numbers that stand right before a noun. "5 days" and "5G" count nothing drawable."""
    found = tokens(text)
    banned = negated_spans(text)
    matches = noun_matches(text, language)
    counts: dict[str, int] = {}
    for id_, match in matches:
        if any(a <= match.start < b for a, b in banned) or id_ in counts:
            continue
        at = next(i for i, token in enumerate(found) if token.start >= match.start)
        others = [other for _, other in matches if other is not match]
        number = _before(text, found[max(0, at - _ADJECTIVES - 1) : at], match, others)
        number = number or _of_so_many(text[match.end :], id_)
        number = number or _more_than_one(text, id_, match, language)
        if number:
            counts[id_] = number
    return counts


def _of_so_many(after: str, id_: str) -> int | None:
    """In «семья из трёх человек» or a family of three."""
    told = _OF.match(after)
    if told is None or nouns()[id_].kind != "people":
        return None
    return _number(told.group(1), lemmas(told.group(1)))


def _more_than_one(text: str, id_: str, match: Match, language: Language) -> int | None:
    """A pair, or what only its form tells: «каски», "gifts"."""
    if _PAIR.search(text[: match.start]):
        return None if is_a(id_, _WORN) else 2
    countable = nouns()[id_].kind in _COUNTABLE or id_ in _GIVEN
    return _SEVERAL if countable and _is_plural(id_, match, text, language) else None


def _is_plural(id_: str, match: Match, text: str, language: Language) -> bool:
    """The form is not the thing's own name: scissors and coffee beans are plural as one."""
    names = [plain(name) for name in (nouns()[id_].ru if language == "ru" else nouns()[id_].en)]
    low = plain(match.text)
    if low == names[0] or (" " in names[0] and language != "en"):
        return False
    if language == "en":
        return low.endswith("s") and not {low[:-1], low[:-2]}.isdisjoint(names)
    return " " not in low and _many(low, names[0], text[: match.start])


def _many(word: str, name: str, before: str) -> bool:
    """«Каски», but not «без каски» and «цена каски»; «качели» are one as they are."""
    if morphology().parse(name)[0].tag.number == "plur":
        return False
    parses = [one for one in morphology().parse(word) if one.normal_form == name]
    numbers = {one.tag.number for one in parses if "Pltm" not in one.tag}
    if numbers != {"sing", "plur"}:
        return numbers == {"plur"}
    last = re.search(r"(\w+)\s+\Z", before)
    governs = {"NOUN", "PREP", "INFN", "NUMR"}
    return last is None or last[1].lower() == "и" or not (
        governs & {str(one.tag.POS) for one in morphology().parse(last[1].lower())[:1]}
    )  # fmt: skip


def _before(
    text: str, before: tuple[Token, ...], match: Match, others: Sequence[Match]
) -> int | None:
    """Read back from the noun to the nearest number that may count it."""
    for token in reversed(before):
        if re.search(r"[,.;:!?\n]", text[token.end : match.start]):
            return None
        if re.search(r"[\w:.,-]\Z", text[: token.start]) or text[token.end] == "-":
            continue  # a sheet, a ratio or "five-step"
        number = _number(token.text, token.lemmas)
        if number or _counted(token, others):
            return number
    return None


def _counted(token: Token, others: Sequence[Match]) -> bool:
    """Whether a number further back counts this word and not the noun."""
    if not _BREAK.isdisjoint(token.lemmas) or any(m.start <= token.start < m.end for m in others):
        return True
    if not _MEASURES.isdisjoint(token.lemmas) or token.text.isascii():
        return False
    return bool(morphology().parse(token.text.lower())[0].tag.POS == "NOUN")


def _number(word: str, lemmas: tuple[str, ...]) -> int | None:
    if word.isdigit():
        return int(word) if 1 <= int(word) <= _MOST else None
    return next((_WORDS[w] for w in (plain(word), *lemmas) if w in _WORDS), None)


def spelled(word: str) -> int | None:
    """A number in figures or in a word of either language."""
    return int(word) if word.isdecimal() else _WORDS.get(word.lower())
