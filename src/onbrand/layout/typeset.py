"""Typography of Russian and English lines: quotes, dashes, and spaces that must not break."""

import re

NBSP = "\u00a0"

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
# Prepositions, conjunctions and particles that may not end a line.
_LEADING = (
    "а|без|бы|в|во|да|для|до|за|и|из|или|изо|их|к|ко|как|мы|на|над|не|ни|но|о|об|обо|он|от|ото|"
    "по|под|при|про|с|со|то|ты|у|что|это|я|вы|ещё|все|всё|наш|ваш|"
    "an|and|as|at|by|for|in|is|it|its|my|no|of|on|or|our|so|the|to|we|with|your"
)
_TRAILING = "бы|б|же|ж|ли|ль"
_UNITS = (
    r"%|‰|₽|\$|€|°C?|руб\.?|рублей|рубля|тыс\.?|млн|млрд|г\.?|кг|мл|л|см|мм|м|км|м²|шт\.?|"
    r"лет|года?|дней|дня|день|часов|часа|час|минут[ыа]?|мин|секунд[ыа]?|сек|раз[а]?|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    r"ml|g|kg|cm|mm|km|m|min|minutes?|days?|hours?|years?"
)

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"[ \t]+", " "),
        (r"\.\.\.", "…"),
        (r"(?<=\d)\s?[-–—]\s?(?=\d)", "–"),
        (r"(^|\s)[-–—](?=\s)", r"\1—"),
        (r" —", NBSP + "—"),
        (rf"(?<=\d) (?=(?:{_UNITS})(?:\W|$))", NBSP),
        (r"(№|§) ?(?=\d)", r"\1" + NBSP),
        (rf" (?=(?:{_TRAILING})(?:[\s.,!?;:…]|$))", NBSP),
    )
)
_SHORT = re.compile(rf"(?<![\w’-])((?:{_LEADING}|[а-яёa-z])) (?=\S)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]*)[\"“”»]")


def typeset(text: str) -> str:
    """The same words with the marks and spaces a typesetter would put."""
    line = " ".join(text.split())
    russian = _CYRILLIC.search(line) is not None
    line = _QUOTED.sub(r"«\1»" if russian else r"“\1”", line)
    if not russian:
        line = re.sub(r"(?<=\w)'(?=\w)", "’", line)
    for pattern, replacement in _RULES:
        line = pattern.sub(replacement, line)
    # Twice: neighbouring short words share the space between them.
    return _SHORT.sub(rf"\1{NBSP}", _SHORT.sub(rf"\1{NBSP}", line))
