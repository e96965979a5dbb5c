"""The labels of the prompt's lines and the ways its sentences are put, in both languages."""

import re

from onbrand.prompting.lettering import Field
from onbrand.prompting.prompt import Language, SectionName
from onbrand.vocabulary.lemmas import morphology
from onbrand.vocabulary.nouns import find_nouns

LABELS: dict[Language, dict[SectionName, str]] = {
    "ru": {
        SectionName.TASK: "Задача",
        SectionName.OBJECT: "Главный объект",
        SectionName.PROPS: "Детали",
        SectionName.SCENE: "Сцена",
        SectionName.BACKGROUND: "Фон",
        SectionName.PATTERN: "Паттерн",
        SectionName.COMPOSITION: "Композиция",
        SectionName.LIGHT: "Свет",
        SectionName.MATERIAL: "Материалы",
        SectionName.COLOR: "Цвет",
        SectionName.STYLE: "Стиль и настроение",
        SectionName.LOGO: "Фирменный знак",
        SectionName.LETTERING: "Шрифт",
    },
    "en": {
        SectionName.TASK: "Task",
        SectionName.OBJECT: "Main subject",
        SectionName.PROPS: "Details",
        SectionName.SCENE: "Scene",
        SectionName.BACKGROUND: "Background",
        SectionName.PATTERN: "Pattern",
        SectionName.COMPOSITION: "Composition",
        SectionName.LIGHT: "Light",
        SectionName.MATERIAL: "Materials",
        SectionName.COLOR: "Color",
        SectionName.STYLE: "Style and mood",
        SectionName.LOGO: "Brand mark",
        SectionName.LETTERING: "Type",
    },
}
AVOID: dict[Language, str] = {"ru": "Ограничения", "en": "Limits"}
# Lines of the lettering: each holds one string in quotes.
SET: dict[Language, dict[Field, str]] = {
    "ru": {
        "headline": "Заголовок",
        "subline": "Подзаголовок",
        "call_to_action": "Кнопка",
        "legal": "Сноска",
    },
    "en": {
        "headline": "Headline",
        "subline": "Subline",
        "call_to_action": "Button",
        "legal": "Footnote",
    },
}
QUOTES: dict[Language, tuple[str, str]] = {"ru": ("«", "»"), "en": ("“", "”")}
CORNERS: dict[Language, dict[str, str]] = {
    "ru": {
        "top-left": "слева вверху",
        "top-right": "справа вверху",
        "bottom-left": "слева внизу",
        "bottom-right": "справа внизу",
    },
    "en": {
        "top-left": "at the top left",
        "top-right": "at the top right",
        "bottom-left": "at the bottom left",
        "bottom-right": "at the bottom right",
    },
}


def lowered(text: str, language: Language) -> str:
    """After a label a phrase begins with a small letter, unless it begins with a name."""
    first = re.match(r"[^\W\d_]+", text)
    if not first or not first.group()[1:].islower() or _NAMES.match(text):
        return text
    word = first.group().lower()
    common = _common_ru(word) if language == "ru" else word in _COMMON_EN or _noun_en(word)
    return word[0] + text[1:] if common else text


def _common_ru(word: str) -> bool:
    if not re.match(r"[а-яё]", word):
        return False
    parse = morphology().parse(word)[0]
    names = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"}
    known = word in _LOANS or morphology().word_is_known(word)
    return known and not any(name in parse.tag for name in names)


def _noun_en(word: str) -> bool:
    return bool(find_nouns(word, "en"))


def quoted(words: str, language: Language) -> str:
    opening, closing = QUOTES[language]
    return f"{opening}{words}{closing}"


# Two words that make a name of a place or a day.
_NAMES = re.compile(
    r"красн\w+ площад|нов\w+ год|день [А-ЯЁ]|ч[её]рн\w+ пятниц|дед\w* мороз|москва-|black friday|"
    r"red square|new year|earth day",
    re.IGNORECASE,
)
_LOANS = frozenset({"сторис", "банер", "постер", "рилс", "афиша"})
_FIRST_WORDS = """
a an the one two three four five six seven some no not avoid without low high keep warm cold soft
hard bright dark dim light minimal calm quiet square poster banner story post flyer leaflet cover
cozy cosy diverse single little small big tiny empty open front rolled retro flat muted
"""
_COMMON_EN = frozenset(_FIRST_WORDS.split())


def enumeration(words: list[str], joint: str) -> str:
    """«А, Б и В»; "A, B or C"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
