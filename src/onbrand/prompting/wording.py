"""The labels of the prompt's lines and the ways its sentences are put, in both languages."""

from onbrand.prompting.lettering import Field
from onbrand.prompting.prompt import Language, SectionName, Side

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
SIDES: dict[Language, dict[Side, str]] = {
    "ru": {"left": "слева", "right": "справа", "top": "сверху", "bottom": "снизу"},
    "en": {
        "left": "on the left",
        "right": "on the right",
        "top": "at the top",
        "bottom": "at the bottom",
    },
}
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


def quoted(words: str, language: Language) -> str:
    opening, closing = QUOTES[language]
    return f"{opening}{words}{closing}"


def enumeration(words: list[str], language: Language) -> str:
    """«А, Б и В»; "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    joint = "и" if language == "ru" else "and"
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
