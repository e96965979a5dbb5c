"""Words around a number, as they can be set beside it."""

import re

LONGEST_LABEL = 120
_BEFORE, _AFTER = 5, 7  # words at the most: more is a sentence
_JOINS = r"(?:и|а|это|только|всего|уже|не|of|a|an|the|is|are|was|were|just|only|and|от|до)"
_LOOSE = (
    r"(?:в|во|на|с|со|за|по|к|и|а|у|из|о|об|для|не|это|только|всего|уже|of|"
    r"in|on|for|at|by|with|to|a|an|the|is|are|was|were|just|only|and|from|от|до)"
)
_SORT = r"(?:пост|баннер|сторис|плакат|инфографик|диаграмм|post|banner|poster|infographic|chart)"
_TRIM = re.compile(
    rf"^(?:{_JOINS}(?:\s+|$)|{_LOOSE}$|{_SORT}\w*(?:\s+(?:про|на тему|about|with)(?=\s)|(?=:)|$)|"
    r"[\s«»\"“”:,.—–-]+)+|"
    rf"(?:\s{_LOOSE}|[\s«»\"“”:,.!—–-])+$",
    re.IGNORECASE,
)
# What a series runs along is no label of its numbers.
_AXIS = re.compile(
    r"(?<!\w)(?:по (?:годам|месяцам|кварталам|неделям|дням|регионам|странам|отделам)|"
    r"(?:by|per) (?:year|month|quarter|week|day|region|country|team)s?)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s(?:и|а|но|что|котор\w+|потому|and|but|which|who|because)(?!\w)", re.IGNORECASE
)


def tidied(words: str) -> str:
    """Without what only joins them to the number."""
    return _TRIM.sub("", _AXIS.sub(" ", words).strip())


def before(words: str) -> str:
    """The last words of a line that ends with a number."""
    return _bounded(" ".join(tidied(words.rpartition("\n")[2]).split()[-_BEFORE:]))


def after(words: str) -> str:
    """What a number is of: the phrase that follows it, whole."""
    line = words.partition("\n")[0]
    phrase = tidied(line).split()
    if len(phrase) > _AFTER:
        phrase = tidied(_ASIDE.split(line, maxsplit=1)[0]).split()
    return _bounded(" ".join(phrase)) if len(phrase) <= _AFTER else ""


def _bounded(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else ""
