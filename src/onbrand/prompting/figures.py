"""Numbers that a brief gives, as they can be shown in a chart: «рост продаж 20%, 35%, 50%»,
"8 of 10 customers", «скидка 30%». Nothing is made up: what has no number has no figure, what
stands for something else (sizes, dates) is none, and words that belong to no number label none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from onbrand.prompting.labels import after, before
from onbrand.prompting.prompt import Figure
from onbrand.prompting.sequences import read_sequence
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
_BETWEEN = re.compile(
    r"[,;]\s+|\n\s*|(?<=[%\d])\s+(?:и|а|против|and|vs\.?|versus|against|до|to)\s+(?=\D{0,24}\d)|"
    r"\s+(?:против|vs\.?|versus)\s+|\s[—–]\s(?=\D*\d\D*[—–])",
    re.IGNORECASE,
)
_QUALIFIER = re.compile(
    r"(?:^|\s)(от|до|более|больше|менее|около|почти|свыше|from|up to|over|more than|less than|"
    r"about|almost|nearly|under)\s*$", re.IGNORECASE,
)  # fmt: skip
_RATE = re.compile(
    r"(?<!\w)(?:ставк|ипотек|кредит|вклад|годов|рост|вырос|прирост|увелич|сни[жз]|скидк|к[еэ]шб|"
    r"налог|доход|вложен|rate|mortgage|loan|grow|grew|rise|rose|discount|cash ?back|sale|interest|"
    r"deposit|(?:off|apr|up|down)(?!\w))",
    re.IGNORECASE,
)
_FIELD = re.compile(r"^(?:заголовок|подзаголовок|кнопка|headline|subline|button)[^:«“]{0,12}:\s*",
                    re.IGNORECASE)  # fmt: skip
# What a sale takes off: said near the number, or by its sign.
_SALE = re.compile(
    r"(?<!\w)(?:скидк\w*|распродаж\w*|дешевле|sale(?!\w)|discount\w*|off(?!\w)|"
    r"ч[её]рн\w+ пятниц\w*|black friday)",
    re.IGNORECASE,
)
_FALLS = re.compile(
    r"(?<!\w)(?:ниже|упал|упад|сни[жз]|паден|спад|убыт|потер|down|fell|fall|drop|loss|less)",
    re.IGNORECASE,
)
_ROUND_THE_CLOCK = re.compile(r"(?<![\d/])24/7(?![\d/])")
_SHORT_LABEL = 4  # words of a label in a chart of several
_LONGEST = 28  # of a number with its unit, before a qualifier and a sign
_UNIT = 20  # letters
_ALL, _ROUNDING = 100, 0.5


@dataclass(frozen=True, slots=True)
class _Found:
    """A number with the words before and after it, and the year it is of."""

    figure: Figure
    before: str = ""
    after: str = ""
    year: str = ""

    @property
    def words(self) -> str:
        return self.before or self.after


def read_figures(lines: Iterable[str], *, plain: bool) -> tuple[Figure, ...]:
    """In the order of the text. `plain` numbers, without a unit, are figures only of a brief that
    asks for a chart: elsewhere they count things."""
    text = "\n".join(_FIELD.sub("", line) for line in lines)
    for start, stop in sorted(negated_spans(text), reverse=True):
        text = f"{text[:start]}{' ' * (stop - start)}{text[stop:]}"
    row = read_sequence(text)
    if row:
        return row
    always = _ROUND_THE_CLOCK.search(text)
    quiet = _DATE.sub(lambda found: " " * len(found.group()), text)
    found = list(_amounts(quiet, plain=plain, sale=bool(_SALE.search(text))))
    if always and not found:
        lead, label = before(text[: always.start()]), after(text[always.end() :])
        return (Figure(value=24, text="24/7", lead=lead, label=label),)
    return _settled(found, _years(text))[:_MOST]


def _amounts(text: str, *, plain: bool, sale: bool) -> Iterator[_Found]:
    for part in _BETWEEN.split(text):
        share = _OF.search(part)
        if share and len(share.group()) <= _LONGEST and 0 < int(share[1]) <= int(share[2]):
            value = _ALL * int(share[1]) / int(share[2])
            figure = Figure(value=value, text=share.group(), unit="%", kind="share")
            yield _Found(figure, before(part[: share.start()]), after(part[share.end() :]))
            continue
        year = _YEAR.search(part)
        rest = (
            f"{part[: year.start()]}{' ' * len(year.group())}{part[year.end() :]}" if year else part
        )
        found = _FIGURE.search(rest)
        told = found and (found["unit"] or found["before"] or found["scale"] or plain)
        if found and told and len(found.group()) <= _LONGEST:
            yield _amount(found, rest, year.group().split()[0] if year else "", sale=sale)


def _amount(found: re.Match[str], part: str, year: str, *, sale: bool) -> _Found:
    number = found["number"]
    scale = (found["scale"] or "").lower().rstrip(".")
    times = next((times for word, times in _SCALES.items() if scale.startswith(word)), 1.0)
    value = _value(number) * times * (1 if found["sign"] in {None, "+"} else -1)
    unit = _unit(found["unit"] or found["before"] or "")
    ahead = part[: found.start()]
    qualifier = _QUALIFIER.search(ahead)
    start = qualifier.start() if qualifier else found.start()
    words = found.group().strip()
    text = f"{qualifier[1].lower()} {words}" if qualifier else words
    figure = Figure(value=value, text=text, unit=unit)
    told = _Found(figure, before(part[:start]), after(part[found.end() :]), year)
    if unit == "%" and 0 < abs(value) <= _ALL and (sale or value < 0) and not _FALLS.search(part):
        return _discount(told)
    share = unit == "%" and 0 < value <= _ALL and not qualifier and not _RATE.search(part)
    return _of_kind(told, "share") if share else told


def _discount(told: _Found) -> _Found:
    """Its sign as it is set, a minus."""
    text = re.sub(r"^-", "−", told.figure.text)
    figure = told.figure.model_copy(update={"text": text, "value": abs(told.figure.value)})
    return _of_kind(replace(told, figure=figure), "discount")


def _of_kind(told: _Found, kind: str) -> _Found:
    return replace(told, figure=told.figure.model_copy(update={"kind": kind}))


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


def _years(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.group().split()[0] for found in _YEAR.finditer(text)))


def _settled(found: Sequence[_Found], years: Sequence[str]) -> tuple[Figure, ...]:
    """Parts of one whole are shares only together; a single unit where one was left out."""
    unit = next((one.figure.unit for one in reversed(found) if one.figure.unit), "")
    if {one.figure.unit for one in found if one.figure.unit} == {"%"} and unit == "%":
        found = [one if one.figure.unit else _in_percent(one) for one in found]
    parts = [one.figure for one in found if one.figure.unit == "%"]
    whole = abs(sum(part.value for part in parts) - _ALL) < _ROUNDING
    if len(parts) > 1 and not (whole and all(part.kind == "share" for part in parts)):
        found = [one if one.figure.kind == "discount" else _of_kind(one, "amount") for one in found]
    labeled = zip(found, _labels(found, years), strict=True)
    return tuple(one.figure.model_copy(update=words) for one, words in labeled)


def _in_percent(one: _Found) -> _Found:
    update = {"unit": "%", "text": f"{one.figure.text}%"}
    return replace(one, figure=one.figure.model_copy(update=update))


def _labels(found: Sequence[_Found], years: Sequence[str]) -> list[dict[str, str]]:
    """A number of its own has all its words. Of several each has a label or none has: what only
    the first one has is what they all are of."""
    if len(found) == 1:
        (one,) = found
        return [{"lead": one.before, "label": one.after or ("" if one.before else one.year)}]
    if all(one.year for one in found):
        return [{"label": one.year} for one in found]
    if len(years) == len(found):
        return [{"label": year} for year in years]
    for words in ([o.before for o in found], [o.after for o in found], [o.words for o in found]):
        if all(words) and max(len(each.split()) for each in words) <= _SHORT_LABEL:
            return [_label(one, word) for one, word in zip(found, words, strict=True)]
    return [{"label": found[0].before}, *({"label": ""} for _ in found[1:])] if found else []


def _label(one: _Found, words: str) -> dict[str, str]:
    """Plain numbers of things are to one scale only where they count the same."""
    counts = words == one.after and not one.figure.unit
    return {"label": words, **({"unit": words[:_UNIT]} if counts else {})}
