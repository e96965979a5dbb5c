"""Numbers that a brief gives, as they can be shown in a chart: «рост продаж 20%, 35%, 50%»,
"8 of 10 customers", «за 3 шага: заявка, решение, доставка». Nothing is made up: what has no
number has no figure, and what stands for something else (sizes, dates, years) is none."""

import re
from collections.abc import Iterable, Iterator

from onbrand.prompting.prompt import Figure
from onbrand.vocabulary.scope import negated_spans

_MOST = 6
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_SCALES = {
    "тыс": 1e3, "thousand": 1e3, "млн": 1e6, "миллион": 1e6, "million": 1e6, "млрд": 1e9,
    "миллиард": 1e9, "billion": 1e9,
}  # fmt: skip
_SCALE = r"тыс(?:яч\w*)?\.?|млн\.?|миллион\w*|млрд\.?|миллиард\w*|thousand|million|billion"
_MONEY = r"₽|руб(?:л\w+)?\.?|р\.|\$|€|долл\w*|евро|rubles?|dollars?|euros?"
_TIME = (
    r"секунд\w*|минут\w*|час(?:а|ов)?|дн(?:я|ей)|день|недел\w*|месяц\w*|лет|год(?:а|ов)?|"
    r"seconds?|minutes?|hours?|days?|weeks?|months?|years?"
)
_FIGURE = re.compile(
    rf"(?<![\w.,:/×+-])(?P<sign>[+−-])?(?P<before>[$€£])?(?P<number>{_NUMBER})"
    rf"(?:\s?(?P<scale>{_SCALE})(?!\w))?"
    rf"(?:\s?(?P<unit>%|процент\w*|percent(?!\w)|(?:{_MONEY}|{_TIME})(?!\w)))?"
    r"(?![\w:/×]|[.,]\d|-\w|\s?[xх×]\s?\d)",
    re.IGNORECASE,
)
_OF = re.compile(r"(?<![\w.,])(\d+) (?:из|of|out of) (?:каждых |every )?(\d+)(?![\w.,]\d)")
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?=\s|$|\D)(?:\s?(?:г\.|год(?:у|а)?(?!\w)))?")
_DATE = re.compile(
    r"\d{1,2}[-–]?\d{0,2} (?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|"
    r"декабр|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)\w*|№\s?\d+|\+7[\d ()-]+|\d+[/:×хx]\d+|\d+\s[хx×]\s\d+",
    re.IGNORECASE,
)
# What a series runs along is no label of its numbers.
_AXIS = re.compile(
    r"(?<!\w)(?:по (?:годам|месяцам|кварталам|неделям|дням|регионам|странам|отделам)|"
    r"(?:by|per) (?:year|month|quarter|week|day|region|country|team)s?)(?!\w)",
    re.IGNORECASE,
)
_STEPS = re.compile(
    r"(?<!\w)(?P<count>[2-6]|дв[ае]|дву[хм]|тр[иёе]\w?|четыр\w+|пят[ьи]|шест[ьи]|two|three|four|"
    r"five|six)(?:\s\w+)? (?:шаг\w*|этап\w*|steps?|stages?)(?!\w)"
    r"(?:(?:\s?[—–-]|[^:.;,\n]{0,40}:)\s(?P<names>[^.;]+?)"
    r"(?=[.;]|$|[,\n]\s?(?:заголовок|подзаголовок|кнопка|headline|subline|button)))?",
    re.IGNORECASE,
)
_COUNTS = {"дв": 2, "тр": 3, "че": 4, "пя": 5, "ше": 6, "tw": 2, "th": 3, "fo": 4, "fi": 5, "si": 6}
_BETWEEN = re.compile(
    r"[,;]\s+|\n\s*|(?<=[%\d])\s+(?:и|а|против|and|vs\.?|versus|against|до|to)\s+(?=\D{0,24}\d)|"
    r"\s+(?:против|vs\.?|versus)\s+|\s[—–]\s(?=\D*\d\D*[—–])",
    re.IGNORECASE,
)
_QUALIFIER = re.compile(
    r"(?:^|\s)(от|до|более|больше|менее|около|почти|свыше|from|up to|over|more than|less than|"
    r"about|almost|nearly|under)\s*$", re.IGNORECASE,
)  # fmt: skip
_LOOSE = (
    r"(?:в|во|на|с|со|за|по|к|и|а|у|из|о|об|для|не|это|только|всего|уже|of|"
    r"in|on|for|at|by|with|to|a|an|the|is|are|was|were|just|only|and|from|от|до)"
)
_SORT = r"(?:пост|баннер|сторис|плакат|инфографик|диаграмм|post|banner|poster|infographic|chart)"
_TRIM = re.compile(
    rf"^(?:{_LOOSE}(?:\s+|$)|{_SORT}\w*(?:\s+(?:про|на тему|about|with)(?=\s)|(?=:)|$)|"
    r"[\s«»\"“”:,.—–-]+)+|"
    rf"(?:\s{_LOOSE}|[\s«»\"“”:,.!—–-])+$",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?<!\w)(?:ставк|ипотек|кредит|вклад|годов|рост|вырос|прирост|увелич|сни[жз]|скидк|к[еэ]шб|"
    r"налог|доход|вложен|rate|mortgage|loan|grow|grew|rise|rose|discount|cash ?back|sale|interest|"
    r"deposit|(?:off|apr|up|down)(?!\w))",
    re.IGNORECASE,
)
_FIELD = re.compile(r"^(?:заголовок|подзаголовок|кнопка|headline|subline|button)[^:«“]{0,12}:\s*",
                    re.IGNORECASE)  # fmt: skip
_WORDS = 5  # of a label: more is a sentence
_LONGEST, _LONGEST_LABEL = 28, 120  # of a number with its unit, before a qualifier and a sign
_ALL, _ROUNDING = 100, 0.5


def read_figures(lines: Iterable[str], *, plain: bool) -> tuple[Figure, ...]:
    """In the order of the text. `plain` numbers, without a unit, are figures only of a brief that
    asks for a chart: elsewhere they count things."""
    text = "\n".join(_FIELD.sub("", line) for line in lines)
    banned = negated_spans(text)
    steps = _STEPS.search(text)
    if steps and not any(a <= steps.start() < b for a, b in banned):
        return tuple(_steps(steps))
    quiet = _DATE.sub(lambda found: " " * len(found.group()), text)
    found = list(_amounts(quiet, plain=plain))
    return _settled(found)[:_MOST]


def _steps(found: re.Match[str]) -> Iterator[Figure]:
    word = found["count"].lower()
    count = int(word) if word.isdigit() else _COUNTS[word[:2]]
    names = [_tidy(name) for name in re.split(r",\s+|\n|\s(?:и|and)\s", found["names"] or "")]
    named = len(names) >= count and all(len(name.split()) <= _WORDS for name in names[:count])
    for number in range(1, count + 1):
        label = names[number - 1] if named else ""
        yield Figure(value=number, text=str(number), label=label, kind="step")


def _amounts(text: str, *, plain: bool) -> Iterator[Figure]:
    for part in _BETWEEN.split(text):
        share = _OF.search(part)
        if share and len(share.group()) <= _LONGEST and 0 < int(share[1]) <= int(share[2]):
            label = _label(part, share.span())
            value = _ALL * int(share[1]) / int(share[2])
            yield Figure(value=value, text=share.group(), label=label, unit="%", kind="share")
            continue
        year = _YEAR.search(part)
        rest = (
            f"{part[: year.start()]}{' ' * len(year.group())}{part[year.end() :]}" if year else part
        )
        found = _FIGURE.search(rest)
        told = found and (found["unit"] or found["before"] or found["scale"] or plain)
        if found and told and len(found.group()) <= _LONGEST:
            yield _amount(found, rest, year)


def _amount(found: re.Match[str], part: str, year: re.Match[str] | None) -> Figure:
    number = found["number"]
    scale = (found["scale"] or "").lower().rstrip(".")
    times = next((times for word, times in _SCALES.items() if scale.startswith(word)), 1.0)
    value = _value(number) * times * (1 if found["sign"] in {None, "+"} else -1)
    unit = _unit(found["unit"] or found["before"] or "")
    before = part[: found.start()]
    qualifier = _QUALIFIER.search(before)
    start = qualifier.start() if qualifier else found.start()
    label = year.group().split()[0] if year else _label(part, (start, found.end()))
    words = found.group().strip()
    text = f"{qualifier[1].lower()} {words}" if qualifier else words
    share = unit == "%" and 0 < value <= 100 and not qualifier and not _RATE.search(part)
    return Figure(value=value, text=text, label=label, unit=unit,
                  kind="share" if share else "amount")  # fmt: skip


def _value(number: str) -> float:
    plain = re.sub(r"[ \u00a0\u202f]", "", number)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain):  # English thousands
        return float(plain.replace(",", ""))
    return float(plain.replace(",", "."))


def _unit(word: str) -> str:
    """One name for all forms of a word: units that are equal can be drawn to one scale."""
    low = word.lower()
    kinds = {"%": r"%|процент|percent", "₽": r"₽|руб|р\.|rubl", "$": r"\$|долл|dollar",
             "€": r"€|евро|euro"}  # fmt: skip
    for name, pattern in kinds.items():
        if re.match(pattern, low):
            return name
    return "год" if low == "лет" else low[:3]


def _label(part: str, span: tuple[int, int]) -> str:
    """The words before the number; without any, those after it."""
    for words in (part[: span[0]], part[span[1] :]):
        label = _tidy(words.rpartition("\n")[2] if words == part[: span[0]] else words)
        if label:
            return label
    return ""


def _tidy(words: str) -> str:
    trimmed = _TRIM.sub("", _AXIS.sub(" ", words).strip())
    label = " ".join(trimmed.split()[-_WORDS:])
    return label if len(label) <= _LONGEST_LABEL else ""


def _settled(found: list[Figure]) -> tuple[Figure, ...]:
    """Parts of one whole are shares only together; a single unit where one was left out."""
    unit = next((figure.unit for figure in reversed(found) if figure.unit), "")
    same = {figure.unit for figure in found if figure.unit} == {unit}
    if same and unit == "%":
        found = [
            figure if figure.unit else figure.model_copy(
                update={"unit": unit, "text": f"{figure.text}%"}
            )
            for figure in found
        ]  # fmt: skip
    parts = [figure for figure in found if figure.unit == "%"]
    whole = abs(sum(figure.value for figure in parts) - _ALL) < _ROUNDING
    if len(parts) > 1 and not (whole and all(figure.kind == "share" for figure in parts)):
        return tuple(figure.model_copy(update={"kind": "amount"}) for figure in found)
    return tuple(found)
