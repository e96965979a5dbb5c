"""Words of a text and their dictionary forms, Russian and English."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import pymorphy3

Language = Literal["ru", "en"]
WORD = re.compile(r"[A-Za-zА-Яа-яЁё]+(?:['’][A-Za-z]+)?|\d+")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_LATIN = re.compile(r"[A-Za-z]")
_RARE = 0.02  # readings less likely than this are noise

_IRREGULAR = {
    "children": "child",
    "people": "person",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "leaves": "leaf",
    "loaves": "loaf",
    "knives": "knife",
    "shelves": "shelf",
    "scarves": "scarf",
    "wolves": "wolf",
    "halves": "half",
    "lives": "life",
    "wives": "wife",
    "calves": "calf",
    "hooves": "hoof",
    "cookies": "cookie",
    "pies": "pie",
    "ties": "tie",
    "movies": "movie",
    "selfies": "selfie",
    "shoes": "shoe",
    "canoes": "canoe",
    "buses": "bus",
    "lenses": "lens",
    "axes": "axe",
    "sheep": "sheep",
    "news": "news",
    "fishes": "fish",
    "dice": "die",
    "bacteria": "bacterium",
    "cacti": "cactus",
}
_KEEPS_S = re.compile(r"(?:ss|us|is|ous)$")


@dataclass(frozen=True, slots=True)
class Token:
    """`lemmas` are the readings of an ambiguous word, the likeliest first."""

    text: str
    start: int
    end: int
    lemmas: tuple[str, ...]

    @property
    def lemma(self) -> str:
        return self.lemmas[0]


@cache
def morphology() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()


def plain(text: str) -> str:
    return text.lower().replace("ё", "е").replace("’", "'")


def language_of(text: str) -> Language:
    return "ru" if len(_CYRILLIC.findall(text)) * 2 >= len(_LATIN.findall(text)) else "en"


def _english(word: str) -> tuple[str, ...]:
    word = word.removesuffix("'s").removesuffix("'")
    if word in _IRREGULAR:
        return (_IRREGULAR[word], word)
    if len(word) < 4 or not word.endswith("s") or _KEEPS_S.search(word):
        return (word,)
    if word.endswith("ies"):
        return (word[:-3] + "y", word)
    if re.search(r"(?:ch|sh|x|ss|zz|to)es$", word):
        return (word[:-2], word)
    return (word[:-1], word)


def _russian(word: str) -> tuple[str, ...]:
    readings = [p.normal_form for p in morphology().parse(word) if p.score >= _RARE]
    return tuple(dict.fromkeys(plain(form) for form in [*readings, word]))


@lru_cache(maxsize=20_000)
def lemmas(word: str) -> tuple[str, ...]:
    """The dictionary forms that `word` may have; the word itself is always one of them."""
    if not word[0].isalpha():
        return (word,)
    return _russian(word.lower()) if _CYRILLIC.match(word) else _english(plain(word))


@lru_cache(maxsize=20_000)
def dictionary_form(word: str) -> str:
    """Of a word of our own tables: itself where it may be one («банка» is no form of «банк»)."""
    if not _CYRILLIC.match(word):
        return lemmas(word)[0]
    forms = [plain(p.normal_form) for p in morphology().parse(word.lower())]
    return plain(word) if plain(word) in forms else forms[0]


@lru_cache(maxsize=20_000)
def cases(word: str) -> frozenset[str]:
    """Cases that a Russian noun or adjective may stand in, as pymorphy names them."""
    return frozenset(
        str(p.tag.case) for p in morphology().parse(word) if p.score >= _RARE and p.tag.case
    )


def is_noun(word: str) -> bool:
    """By its likeliest reading in Russian."""
    return bool(morphology().parse(word)[0].tag.POS == "NOUN")


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[Token, ...]:
    return tuple(
        Token(match.group(), match.start(), match.end(), lemmas(match.group()))
        for match in WORD.finditer(text)
    )
