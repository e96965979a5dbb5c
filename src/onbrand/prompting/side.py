"""Which side of the picture a brief keeps free for words."""

import re

from onbrand.prompting.prompt import Side
from onbrand.vocabulary.lemmas import plain

_SIDES: dict[Side, str] = {
    "left": r"слева|налево|влево|лев(?:ый|ая|ую|ой|ом|ого|ее|ее|ое)|по левую|left(?:-hand)?",
    "right": r"справа|направо|вправо|прав(?:ый|ая|ую|ой|ом|ого|ое)|right(?:-hand)?",
    "top": r"сверху|вверху|наверху|верх(?:няя|нюю|ней|ний|нем|него|нее|у|)|top|upper|above",
    "bottom": (
        r"снизу|внизу|низ(?:у|ом|)|нижн(?:яя|юю|ей|ий|ем|его|ее)|bottom|lower|below|underneath"
    ),
}
_COPY = re.compile(
    r"(?<!\w)(?:мест\w+|пуст\w*|свобод\w*|чист\w*|воздух\w*|заголов\w+|текст\w*|слоган\w*|"
    r"надпис\w*|подпис\w+|блок\w*|кнопк\w+|форм(?:а|у|ы)|оффер\w*|копи|плашк\w+|дисклеймер\w*|"
    r"юридическ\w+|дат(?:а|ы|у)|строк\w+|цитат\w+|пространств\w*|space|room|empty|blank|clear|free|"
    r"calm|quiet|copy|text|words|headline|title|slogan|tagline|caption|clean|open|legal|cta|button|"
    r"lettering|breathing|negative)(?!\w)"
)
_NOT_COPY = re.compile(
    r"(?<!\w)(?:вид (?:с)?верху|съемк\w+ с?верху|(?:вид|ракурс|съемка) снизу|сверху вниз|"
    r"снизу вверх|top[- ]?(?:view|down)|from (?:above|below|the (?:left|right|top))|свет \w+|"
    r"light from|текстур\w+|clear sky|on (?:the )?top of|the right (?:words?|tone|mood|message|"
    r"text|way|balance)|right (?:now|away|after|before|time|here)|text(?:ure|ile)\w*|all right|"
    r"left over|top (?:floor|of the (?:hill|mountain|tree|roof)))(?!\w)"
)
_RATHER = re.compile(
    r"(?<!\w)(?:не (?:слева|справа|сверху|снизу|вверху|внизу),?\s+(?:а|но)|not (?:on the |"
    r"at the )?(?:left|right|top|bottom),?\s+but)\s+"
)
_CLAUSE = re.compile(
    r"[.;:!?()\n,]|\s[—–-]\s|\s(?:и|а|but|while)\s(?=\S+\s+(?:слева|справа|сверху|снизу))"
)


def read_side(text: str) -> Side | None:
    """Only a side named together with copy or emptiness counts: "light from the left" does not."""
    for clause in _clauses(plain(text)):
        side = _in_clause(clause)
        if side:
            return side
    return None


def names_side(text: str) -> bool:
    return read_side(text) is not None


def _clauses(low: str) -> list[str]:
    low = _RATHER.sub("", low)
    quiet = re.sub(r"«[^»]*»|\"[^\"]*\"|“[^”]*”", " ", low)
    return [clause for clause in _CLAUSE.split(_NOT_COPY.sub(" ", quiet)) if clause]


def _in_clause(clause: str) -> Side | None:
    copies = [m.start() for m in _COPY.finditer(clause)]
    sides = [
        (m.start(), side)
        for side, pattern in _SIDES.items()
        for m in re.finditer(rf"(?<!\w)(?<!не )(?<!not )(?:{pattern})(?!\w)", clause)
    ]
    if not copies or not sides:
        return None
    return min(sides, key=lambda found: min(abs(found[0] - at) for at in copies))[1]
