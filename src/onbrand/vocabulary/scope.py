"""How far a negation reaches: «без людей, машин и текста», "no phones or screens"."""

import re
from bisect import bisect_left
from functools import lru_cache

from onbrand.vocabulary.lemmas import cases

Span = tuple[int, int]

_DRAW = (
    r"(?:рису\w+|рисов\w+|показ\w+|изображ\w+|добавл\w+|использ\w+|встав\w+|став\w+|лепи\w*|"
    r"нужн\w*|надо|должн\w+ быть|хочется|хотим|видно)"
)
_FORWARD = re.compile(
    rf"(?<!\w)(?:без|никак(?:ой|ая|ое|ие|их|ого)|ни(?=\s)|нет|кроме|вместо|исключ\w+|избега\w+|"
    rf"не\s+{_DRAW}(?:\s+(?:никак\w+|туда|сюда|там|тут|ещё|еще))?|не(?!\s+(?:только|менее|более|"
    rf"хуже|позднее|забу\w+|очень|слишком|совсем|так|просто))|"
    r"without|avoid(?:ing)?|exclud\w+|except|instead of|rather than|free of|nobody|nor|neither|"
    r"no(?!\s+(?:wait|more than|less than|longer))|(?:do not|don't|never|please don't|must not|"
    r"should not|resist|hates?|skip|not)(?!\s+(?:only|just|too|so)(?!\w))(?:\s+(?:show|draw|use|"
    r"add|include|put|adding|want|need|have|stage|depict)\w*)?)[^\S\n]+(?:(?:any|a|an|the)\s+)?",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    rf"(?<!\w)(?:не\s+{_DRAW}|нет(?=\s*(?:[.,;!)]|$))|быть не должно|нельзя|запрещен\w*|"
    rf"исключен\w*|"
    r"исключить|(?:is|are) (?:forbidden|not allowed|banned|off limits))(?!\w)",
    re.IGNORECASE,
)
_FREE = re.compile(r"[A-Za-zА-Яа-яЁё]+(?=-free(?!\w))", re.IGNORECASE)
# A run of spaces is looked at from its beginning alone: else it costs the square of its length.
_STOP = re.compile(
    r"[.;:!?()\n«»“”\"]|\s[—–-]\s|(?:,|(?<!\s))\s+(?:но|а|зато|только|лучше|пусть|чтобы|потому|иначе|поэтому|"
    r"but|just|only|keep|so|because|instead|make|with|this)(?!\w)",
    re.IGNORECASE,
)
_LIST_GOES_ON = re.compile(
    r"\s*(?!(?:an?|"
    r"the)\s)(?:(?:[\w'-]+\s+){0,2}[\w'-]+)(?:,\s*(?:[\w'-]+\s+){0,2}[\w'-]+)*,?\s+(?:и|или|ни|or|"
    r"nor|and)\s",
    re.IGNORECASE,
)
_NEXT_NEGATOR = re.compile(r"\s*(?:и|а|or|and|nor|ни)\s|\s*(?:ни|nor|or)(?!\w)", re.IGNORECASE)
_LAST_WORDS = re.compile(r"[\w'-]+", re.IGNORECASE)


@lru_cache(maxsize=256)
def negated_spans(text: str) -> tuple[Span, ...]:
    """Where the text says what must not be shown; the negating words lie outside or inside."""
    stops = [*(m.start() for m in _STOP.finditer(text)), len(text)]
    spans: list[Span] = [(m.end(), _reach(text, m, stops)) for m in _FORWARD.finditer(text)]
    spans += [(_reach_back(text, m.start()), m.start()) for m in _BACKWARD.finditer(text)]
    spans += [m.span() for m in _FREE.finditer(text)]
    return _merged(sorted(_trimmed(text, span) for span in spans if span[1] > span[0]))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in spans:
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def _trimmed(text: str, span: Span) -> Span:
    inner = text[slice(*span)]
    start = span[0] + len(inner) - len(inner.lstrip())
    return start, start + len(inner.strip())


def _reach(text: str, negator: re.Match[str], stops: list[int]) -> int:
    start = negator.end()
    end = stops[bisect_left(stops, start)]
    genitive = negator.group().lower().startswith(("без", "никак", "нет", "кроме", "вместо"))
    for comma in re.finditer(",", text[start:end]):
        rest = text[start + comma.end() : end]
        russian = re.match(r"\s*[а-яё]", rest, re.IGNORECASE)
        goes_on = _genitive(rest) if genitive and russian else _LIST_GOES_ON.match(rest)
        if not goes_on:
            return start + comma.start()
    return end


def _genitive(rest: str) -> bool:
    first = _LAST_WORDS.search(rest)
    if not first or not re.match(r"[а-яё]", first.group(), re.IGNORECASE):
        return False
    found = cases(first.group().lower())
    return "gent" in found and not {"nomn", "ablt"} & found


def _reach_back(text: str, end: int) -> int:
    """«Кровь, капли и иглы не показывать»: the list that leads to the verb, no further."""
    start = max((m.end() for m in re.finditer(r"[.;:!?()\n«»]|\s[—–-]\s", text[:end])), default=0)
    clause = text[start:end]
    last_comma = clause.rfind(",")
    closed = re.search(r"\s(?:и|или|and|or)\s", clause[last_comma + 1 :])
    return start if last_comma < 0 or closed else start + last_comma + 1
