"""Rows that a brief lists: «3 шага: заявка, подпись, карта», "top 3: …", «2015 — основание»."""

import re
from collections.abc import Sequence

from onbrand.prompting.labels import LONGEST_LABEL, tidied
from onbrand.prompting.prompt import Figure

_FEWEST, _MOST = 2, 6
_WORDS = 6  # of a name: more is a sentence
_COUNTS = {"дв": 2, "тр": 3, "че": 4, "пя": 5, "ше": 6, "tw": 2, "th": 3, "fo": 4, "fi": 5, "si": 6}
_NAMES = (
    r"(?P<names>[^;\n]+?)"
    r"(?=[;\n]|$|(?<!\d)[.!](?=\s|$)|,\s?(?:заголовок|подзаголовок|кнопка|headline|subline|"
    r"button))"
)
_STEPS = re.compile(
    r"(?<!\w)(?P<count>[2-6]|дв[ае]|дву[хм]|тр[иёе]\w?|четыр\w+|пят[ьи]|шест[ьи]|two|three|four|"
    r"five|six)(?:\s\w+)?\s(?:шаг\w*|этап\w*|steps?|stages?)(?!\w)"
    rf"(?:(?:\s?[—–-]|[^:.;,\n]{{0,40}}:)\s{_NAMES})?",
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    rf"(?<!\w)(?:шаги|этапы|steps|stages)(?:\s[^:.;,\n]{{0,40}})?:\s{_NAMES}", re.IGNORECASE
)
_RANKING = re.compile(
    r"(?<!\w)(?:(?:топ|top)[-\s]?(?P<count>\d{1,2})?|рейтинг|ranking)(?:\s[^:.;,\n]{0,40})?:\s"
    rf"{_NAMES}",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?<!\w)(?:шаг|этап|step|stage)\s(?P<number>\d)(?!\d)\s?[—–:.)-]{0,2}\s?"
    r"(?P<name>[^\d,;.\n—–]{2,60})",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:^|[,;:\n—–]\s*)(?P<year>(?:19|20)\d\d)(?:\s?(?:г\.|год(?:у|а)?(?!\w)))?\s?[—–:-]?\s?"
    r"(?P<name>[^\d,;.:\n—–]{2,60})(?=[,;.\n]|$)"
)
_NUMBERS = re.compile(r"(?:^|[\s,])\d[.)]\s")


def read_sequence(text: str) -> tuple[Figure, ...]:
    """Steps, else dates, else places of a ranking; nothing where no list is told."""
    return _numbered(text) or _steps(text) or _dates(text) or _places(text)


def _numbered(text: str) -> tuple[Figure, ...]:
    found = {int(one["number"]): tidied(one["name"]) for one in _TOLD.finditer(text)}
    whole = len(found) >= _FEWEST and list(found) == list(range(1, len(found) + 1))
    return _row(list(found.values()), "step") if whole and all(found.values()) else ()


def _steps(text: str) -> tuple[Figure, ...]:
    """Their number; their names where all are told."""
    counted = _STEPS.search(text)
    if counted is None:
        bare = _UNCOUNTED.search(text)
        names = _names(bare["names"]) if bare else []
        return _row(names, "step") if _FEWEST <= len(names) <= _MOST and _short(names) else ()
    word = counted["count"].lower()
    count = int(word) if word.isdigit() else _COUNTS[word[:2]]
    names = _names(counted["names"] or "", count)
    named = len(names) >= count and _short(names[:count])
    return _row(names[:count] if named else [""] * count, "step")


def _places(text: str) -> tuple[Figure, ...]:
    """Without numbers of their own: those are for a chart."""
    found = _RANKING.search(text)
    if found is None or re.search(r"\d", _NUMBERS.sub(" ", found["names"])):
        return ()
    names = _names(found["names"], int(found["count"] or 0))
    fitting = _FEWEST <= len(names) <= _MOST and _short(names)
    return _row(names, "place") if fitting else ()


def _dates(text: str) -> tuple[Figure, ...]:
    told = [(one["year"], tidied(one["name"])) for one in _DATED.finditer(text)]
    named = [(year, name) for year, name in told if name][:_MOST]
    if len(named) < _FEWEST or not _short([name for _, name in named]):
        return ()
    return tuple(
        Figure(value=int(year), text=year, label=name, kind="date") for year, name in named
    )


def _names(words: str, count: int = 0) -> list[str]:
    """Between commas or numbers, where that makes `count` of them; else also between «и»."""
    words = _NUMBERS.sub(", ", words)
    apart = [tidied(name) for name in re.split(r",\s*(?:and\s|и\s)?", words)]
    rows = [name for name in apart if name]
    if len(rows) == count:
        return rows
    every = (tidied(name) for name in re.split(r",\s*(?:and\s|и\s)?|\s(?:и|and)\s", words))
    return [name for name in every if name]


def _short(names: Sequence[str]) -> bool:
    return all(len(name.split()) <= _WORDS and len(name) <= LONGEST_LABEL for name in names)


def _row(names: Sequence[str], kind: str) -> tuple[Figure, ...]:
    return tuple(
        Figure.model_validate({"value": at, "text": str(at), "label": name, "kind": kind})
        for at, name in enumerate(names, 1)
    )
