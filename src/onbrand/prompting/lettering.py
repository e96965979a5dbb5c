"""Words to be set in the picture: quoted strings that the brief calls a headline, a button…"""

import re
from dataclasses import dataclass
from typing import Literal

from onbrand.prompting.prompt import Lettering
from onbrand.vocabulary.lemmas import language_of, plain

Field = Literal["headline", "subline", "call_to_action", "legal"]
LIMITS: dict[Field, int] = {"headline": 120, "subline": 200, "call_to_action": 40, "legal": 300}

# Quotes within quotes belong to the string.
_QUOTED = re.compile(
    r"«(?P<a>(?:[^«»]|«[^«»]*»)+)»|“(?P<b>(?:[^“”„]|“[^“”]*”|„[^„“”]*[“”])+)”|"
    r"„(?P<c>(?:[^„“”]|„[^„“”]*[“”])+)[“”]|"
    r"\"(?P<d>(?:[^\"\n]|(?<=\s)\"(?=\S)[^\"\n]+\"(?=\s))+)\"|"
    r"(?<![\w'])‘(?P<e>[^‘’\n]+)’(?!\w)|(?<![\w'])'(?P<f>[^'\n]+)'(?![\w'])"
)
_CUES: dict[Field, str] = {
    "subline": (
        r"подзаголов\w*|подпис\w+|второ\w+ строк\w+|мелк\w+ текст\w*|пояснени\w+|sub-?(?:line|"
        r"title|head\w*)|caption|second line|supporting text|strapline"
    ),
    "call_to_action": r"кнопк\w+|призыв\w*|buttons?|cta|call[- ]to[- ]action",
    "legal": (
        r"дисклеймер\w*|сноск\w+|юридическ\w+|мелким шрифтом|мелко|legal(?: line| text)?|"
        r"disclaimer|footnote|small print|fine print"
    ),
    "headline": (
        r"заголов\w*|надпис\w*|слоган\w*|текст(?:ом|а|у)?|лозунг\w*|девиз\w*|фраз\w+|слова(?:ми)?|"
        r"пишем|написать|написано|напишите|тайтл\w*|headlines?|title|taglines?|slogans?|text|copy|"
        r"lettering|words|says?|saying|reads?|reading|writes?|written|message"
    ),
}
_VERB = re.compile(r"says?|saying|reads?|reading|writes?|written|пишем|написать|написано|напишите")
_NAMED = re.compile(
    r"(?:стать\w+|программ\w+|проект\w*|курс\w*|вебинар\w*|книг\w+|компани\w+|бренд\w*|карт\w+|"
    r"тариф\w*|магазин\w*|кафе|сервис\w*|конкурс\w*|кампани\w+|названи\w+|журнал\w*|фильм\w*|"
    r"спектакл\w+|как бы|типа|в стиле|так называем\w+|родител\w+|article|essay|blog(?: post)?|"
    r"programme?|project|course|webinar|book|company|brand|plan|shop|called|named|titled|film|"
    r"movie|play|song|mood is|too|so-called|like|fake|a|we are)\s*$"
)
_SHEET = (
    r"(?:плакат|постер|афиша|баннер|листовка|открытка|обложка|пост|сторис|poster|banner|flyer|"
    r"leaflet|post|story)"
)
_FORMAT_BEFORE = re.compile(rf"(?:{_SHEET}|card|sign)[\w ]{{0,40}}?[:—–-]?\s*$")
_SPACE_FOR = re.compile(r"(?:под|для|(?:free|space|room|place|area)\s+(?:\w+\s+)?for)\s*$")
_FAR = 160  # signs: what is further from a quote says nothing of it
_PLACED = re.compile(
    r"(?<!\w)(?:слева|справа|сверху|снизу|вверху|внизу|left|right|top|bottom)(?!\w)"
)
_NONE = re.compile(
    r"(?<!\w)(?:без (?:\w+ и )?(?:букв|текст|надпис|слов|заголовк)\w*|никак\w+ (?:надпис|текст|"
    r"букв)\w*|(?:no|without) (?:\w+ or )?(?:text|letter|letters|lettering|words|copy|writing|"
    r"headline)|text-free)(?!\w)"
)
_UNQUOTED = re.compile(
    r"(?:^|(?<=[.;!?\n,]))\s*(?P<cue>заголовок|подзаголовок|слоган|кнопка|подпись|надпись|"
    r"headline|title|subline|subtitle|tagline|slogan|button|cta|caption)\s*(?::|—|–|"
    r"\s-\s)\s*(?P<words>[^\n.;«»\"“”„]{2,120}[!?…]?)(?=$|[\n.;])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted string: `start` and `end` include its quotes."""

    words: str
    start: int
    end: int


def quotes(text: str) -> tuple[Quote, ...]:
    return tuple(
        Quote(next(g for g in m.groups() if g is not None).strip(), m.start(), m.end())
        for m in _QUOTED.finditer(text)
    )


def told_apart(text: str) -> str:
    """The text without what goes to the lines of the lettering. A string whose place is told
    («…» слева) leaves its name there."""
    for _, quote in reversed(set_quotes(text)):
        head, tail = text[: quote.start].rstrip(), text[quote.end :]
        clause = re.split(r"[.,;!?\n]", tail[:_FAR], maxsplit=1)[0]
        named = _PLACED.search(plain(clause)) and not _cue(_clause_before(text, quote.start))
        name = (" заголовок" if language_of(text) == "ru" else " headline") if named else ""
        gap = "" if re.match(r"[,.;:!?)]|$", tail) else " "
        text = f"{head}{name}{gap}{tail.lstrip() if gap else tail}"
    return _UNQUOTED.sub(lambda m: m.group() if quotes(m["words"]) else "", text)


def asks_for_none(text: str) -> bool:
    """«Без букв на картинке»."""
    return bool(_NONE.search(plain(text)))


def set_quotes(text: str) -> tuple[tuple[Field, Quote], ...]:
    """The strings that are to be set, with their places. A name in quotes, such as an article's
    or a programme's, is not lettering."""
    found: list[tuple[Field, Quote]] = []
    carried: Field | None = None
    for quote in quotes(text):
        before = _clause_before(text, quote.start)
        field = _cue(before) or _after(text[quote.end : quote.end + _FAR])
        if not field and carried and re.search(r"^\s*(?:,|и|and|\+|/)?\s*$", before):
            field = "subline" if carried == "headline" else carried
        field = field or _from_place(before)
        if field and not (_NAMED.search(before) and not _cue(before)):
            found.append((field, quote))
        carried = field
    return () if asks_for_none(_without(text, found)) and not found else tuple(found)


def read_lettering(text: str) -> Lettering:
    """The lettering, letter for letter. What does not fit its field goes to the next one."""
    taken: dict[Field, str] = {}
    for field, quote in set_quotes(text):
        _put(taken, field, quote.words)
    for match in _UNQUOTED.finditer(text):
        field = _cue(plain(match["cue"])) or "headline"
        if field not in taken:
            _put(taken, field, match["words"].strip())
    return Lettering(**taken)


def _put(taken: dict[Field, str], field: Field, words: str) -> None:
    order: tuple[Field, ...] = ("headline", "subline", "legal")
    rest = order[order.index(field) :] if field in order else (field,)
    free = (f for f in rest if f not in taken and len(words) <= LIMITS[f])
    chosen = next(free, None)
    if chosen:
        taken[chosen] = " ".join(words.split())


def _clause_before(text: str, start: int) -> str:
    """Since the sentence or the previous quote began, in plain letters."""
    head = plain(text[max(0, start - _FAR) : start])
    cut = max((m.end() for m in re.finditer(r"[.;!?\n»”]\s|[»”\"]", head)), default=0)
    return head[cut:].strip()[-70:]


def _cue(before: str) -> Field | None:
    """The last cue before the quote; a cue under «без» or "no" is none."""
    best: tuple[int, Field] | None = None
    for field, pattern in _CUES.items():
        for match in re.finditer(rf"(?<!\w)(?<!без )(?<!no )(?:{pattern})(?!\w)", before):
            if best is None or match.start() > best[0]:
                best = (match.start(), field)
    if best is None:
        return None
    between = before[best[0] :].split()
    return best[1] if len(between) <= (2 if _VERB.match(between[0]) else 6) else None


def _after(rest: str) -> Field | None:
    """«…» крупно; "…" as the headline."""
    clause = re.split(r"[.;!?\n,«\"“]", plain(rest), maxsplit=1)[0]
    if re.match(rf"\s*[—–-]\s*(?:это\s+)?(?:{_SHEET})", clause):
        return "headline"
    match = re.match(
        r"\s*(?:[—–-]\s*(?:это\s+)?|как |as (?:a |the |our )?|in |is the )?(?P<cue>[\w-]+)", clause
    )
    if match and re.match(r"крупн\w+|large|big|bold", match["cue"]):
        return "headline"
    return _cue(match["cue"]) if match else None


def _from_place(before: str) -> Field | None:
    return "headline" if _FORMAT_BEFORE.search(before) or _SPACE_FOR.search(before) else None


def _without(text: str, found: list[tuple[Field, Quote]]) -> str:
    starts = (0, *(quote.end for _, quote in found))
    stops = (*(quote.start for _, quote in found), len(text))
    return "".join(text[start:stop] for start, stop in zip(starts, stops, strict=True))
