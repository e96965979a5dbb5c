"""Typography of Russian and English lines: quotes, dashes, and spaces that must not break."""

import re

NBSP = "\u00a0"

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
# Prepositions, conjunctions and particles that may not end a line.
_LEADING = (
    "а|без|бы|в|во|да|для|до|за|и|из|или|изо|их|к|ко|как|мы|на|над|не|ни|но|о|об|обо|он|от|ото|"
    "по|под|при|про|с|со|то|ты|у|что|это|я|вы|ещё|все|всё|наш|ваш|"
    "an|and|any|as|at|but|by|each|every|for|from|in|into|is|it|its|my|no|not|of|on|or|our|per|so|the|"
    "this|to|via|we|with|your"
)
_TRAILING = "бы|б|же|ж|ли|ль"
_UNITS = (
    r"%|‰|₽|\$|€|°C?|руб\.?|рублей|рубля|тыс\.?|млн|млрд|г\.?|кг|мл|л|см|мм|м|км|м²|шт\.?|"
    r"лет|года?|дней|дня|день|часов|часа|час|минут[ыа]?|мин|секунд[ыа]?|сек|раз[а]?|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    r"ml|g|kg|cm|mm|km|m|min|minutes?|days?|hours?|years?"
)
_SHORTENED = "г|ул|пр|д|стр|рис|им|св|проф|акад"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"[ \t]+", " "),
        (r"\.\.\.", "…"),
        # A range, but not the groups of a telephone number or a date.
        (r"(?<![\d.,-])(\d[\d.,]*)\s?[-–—]\s?(?=\d[\d.,]*(?![\d-]))", r"\1–"),
        (r"(^|\s)(?:--|[-–—])(?=\s)", r"\1—"),
        (r"^— ", "—" + NBSP),
        (r" —", NBSP + "—"),
        (r"(?<=\d) (?=\d{3}(?:\D|$))", NBSP),
        (rf"(?<=\d) (?=(?:{_UNITS})(?:\W|$))", NBSP),
        (r"(№|§) ?(?=\d)", r"\1" + NBSP),
        (r"(?<!\w)(и) (т\.) ?(д\.|п\.)", rf"\1{NBSP}\2{NBSP}\3"),
        (r"(?<!\w)(т\.) ?(е\.|к\.|д\.|п\.)", rf"\1{NBSP}\2"),
        (rf"(?<![\w.])((?:{_SHORTENED})\.) (?=\w)", r"\1" + NBSP),
        (rf" (?=(?:{_TRAILING})(?:[\s.,!?;:…]|$))", NBSP),
    )
)
# Initials stay with each other and with the name; only capitals are initials.
_INITIALS = re.compile(
    r"(?<!\w)(?:([А-ЯЁ]\.) ?(?=[А-ЯЁ](?:\.|[а-яё]))|([A-Z]\.) (?=[A-Z](?:\.|[a-z])))"
)
_SHORT = re.compile(rf"(?<![\w’-])((?:{_LEADING}|[а-яёa-z])) (?=\S)", re.IGNORECASE)
_QUOTES = '"“”„«»'
_OPENS = re.compile(r"[\s(\[—–-]")
# The outer pair and the pair within it.
_PAIRS = {True: (("«", "»"), ("„", "“")), False: (("“", "”"), ("‘", "’"))}


def typeset(text: str) -> str:
    """The same words with the marks and spaces a typesetter would put."""
    line = " ".join(text.split())
    russian = _CYRILLIC.search(line) is not None
    line = re.sub(r"(?<=\w)'(?=\w)", "’", _quoted(line, russian=russian))
    for pattern, replacement in _RULES:
        line = pattern.sub(replacement, line)
    line = _INITIALS.sub(lambda found: f"{found[1] or found[2]}{NBSP}", line)
    # Twice: neighbouring short words share the space between them.
    return _SHORT.sub(rf"\1{NBSP}", _SHORT.sub(rf"\1{NBSP}", line))


def _quoted(line: str, *, russian: bool) -> str:
    """Quotes as the language writes them, those within others of the second kind. A sign that has
    no partner, such as inches, stays as it is."""
    signs = [(at, _opens(line, at)) for at, sign in enumerate(line) if sign in _QUOTES]
    out, open_at = list(line), list[int]()
    for at, opens in signs:
        if opens:
            open_at.append(at)
        elif open_at:
            start = open_at.pop()
            out[start], out[at] = _PAIRS[russian][min(len(open_at), 1)]
    return "".join(out)


def _opens(line: str, at: int) -> bool:
    if line[at] in "«„":
        return True
    after = line[at + 1 : at + 2]
    before = line[at - 1 : at] if at else " "
    return bool(_OPENS.match(before) or before in _QUOTES) and bool(after) and not after.isspace()
