"""A brief cut into the pieces that a designer would sort: words about the picture, and no more."""

import re
from dataclasses import dataclass

from onbrand.prompting.corrections import Fragment, Story, heard
from onbrand.prompting.lettering import quotes, told_apart
from onbrand.prompting.noise import ORDER, says_nothing
from onbrand.vocabulary.lemmas import cases, morphology
from onbrand.vocabulary.scope import negated_spans

_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\ufe0f\u200d\u20e3]+"
)
_SENTENCE = re.compile(r"(?<=[.!?…])(?<![\s:]\d\.)\s+(?=[^\s,])|\n+|;\s*")
# But «доставка — 40%» is one thing.
_PART = re.compile(r"\s+[—–-]\s+(?!\d[\d\s.,]*(?:%|₽|руб|\$|процент|percent))|(?<!\d):\s+")
_CLAUSE = re.compile(r",\s+")
_CLINGS = re.compile(
    r"(?:\w+ ){0,3}котор\w+|втор(?:ой|ая|ое|ую)\s|треть(?:я|ю)\s|остальн\w+\s|друг(?:ой|ая|ое|"
    r"ие)\s|each\s|(?:the )?(?:other|others|second|rest)\s|чтобы|что |где|когда|как |потому|"
    r"так что|поэтому|откуда|куда|кто|если|хотя|пока|which|that |who |whose|where|when|so |"
    r"because|as |while|although|if |since|\w{4,}ing (?:on|in|at|up|out|over|under|through|from|"
    r"away|to|into|with|a|an|the)\b",
    re.IGNORECASE,
)
# «Настроение: …» says what the words after the colon are.
_META = re.compile(
    r"(?:the |our |главн\w+ )?(?:vibe|mood|style|feel|look|palette|colou?rs?|background|"
    r"light(?:ing)?|format|size|scene|setting|composition|hero|subject|main (?:object|subject|"
    r"character)|настроение|атмосфера|стиль|стилистика|палитра|цвета?|фон|свет|освещение|формат|"
    r"размер|сцена|композиция|герой|объект|предмет|в центре|в главной роли|на переднем плане|вайб|"
    r"референс)(?: is| —| -)?",
    re.IGNORECASE,
)
_RATHER = re.compile(r"(?:вместо|не|instead of|not)\s", re.IGNORECASE)
_WHY = re.compile(
    r"(?:people|they|we|customers|clients|everyone|it|he|she|нас|мы|они|это|люди|клиенты|"
    r"все)\s+\w+",
    re.IGNORECASE,
)
# «рост продаж 20%, 35%, 50%» and «за 3 шага: заявка, решение, доставка» are one thing each.
_FIGURE = re.compile(
    r"(?<![\w:×xх])\d[\d\s.,]*(?:%|процент\w*|percent|₽|руб\w*|млн|млрд|тыс\w*|million)?\s*$",
    re.IGNORECASE,
)
# So are a ranking («топ-3: …») and years with what was in each.
_STEPS = re.compile(
    r"(?<!\w)(?:шаг|этап|steps?(?!\w)|stages?(?!\w)|топ|top|рейтинг|ranking)\w*"
    r"(?:[-\s][^:.,;\n]{0,40})?:\s",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:(?<!\w)(?:шаг|этап|step|stage)\s\d|(?<!\d)(?:19|20)\d\d)\s*$", re.IGNORECASE
)
_ITEM = re.compile(r"(?:шаг|этап|step|stage)\s\d(?!\d)|(?:19|20)\d\d(?!\d)", re.IGNORECASE)
_STAT = re.compile(r"\d{2,}[\d\s]*\s[^\W\d]")  # «10 000 клиентов, 120 городов» are facts of one row
_EDGES = re.compile(r"^(?:(?![-−–]\d)[ .!?,;:…—–-])+|[ .!?,;:…—–-]+$")  # «-50%» keeps its sign
_LEADING = re.compile(
    r"^(?:(?:и|а|но|да|плюс|ещё|еще|а также|также|лучше|пусть(?: будет)?|давайте|нужн(?:а|о|ы|ен)|"
    r"нарисуй(?:те)?|сделай(?:те)?|в этом году|теперь|this year|this time|now|хотим|хочу|and|but|"
    r"also|plus|then|with|please|пожалуйста|make (?:a|an|it)?|draw|we need|i need|need|i want|"
    r"we want)\s+)+(?!чтобы|wait)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:^|[\s,]+)(?:пожалуйста|please|спасибо|thanks|под|для|for|with|says|say|will say|reads|"
    r"must read|saying|reading|с|со|и|and|:|—|–|-)\s*$",
    re.IGNORECASE,
)
_BUT_SHOW = re.compile(
    r"^.*?,?\s*(?:но|а|but)\s+(?:на (?:картинке|иллюстрации|изображении|плакате|баннере)|в кадре|"
    r"(?:in|on) the (?:picture|image|illustration|poster|banner|frame))\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """`orders` are sentences that speak to the machine and not of the picture."""

    fragments: tuple[Fragment, ...]
    orders: tuple[str, ...]


def cut(text: str) -> Cut:
    kept, orders = _apart(_EMOJI.sub(" ", told_apart(text)))
    story = Story()
    for number, part in enumerate(part for sentence in kept for part in _parts(sentence)):
        for clause in _clauses(part):
            story, rest = heard(story, clause)
            words = _tidy(rest)
            if words and not says_nothing(words):
                story = story.told(words, number)
    return Cut(story.fragments, orders)


def _apart(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences about the picture and orders to the machine. "SYSTEM:" swallows the paragraph."""
    kept: list[str] = []
    orders: list[str] = []
    for paragraph in text.splitlines():
        told = False
        for sentence in _split(_SENTENCE, paragraph):
            order = ORDER.search(sentence)
            if told or order:
                before = sentence[: order.start()].strip(" ,—–-(") if order and not told else ""
                told = told or bool(order and order.group().rstrip().endswith(":"))
                kept += [before] if before else []
                orders.append(sentence[len(before) :].strip(" ,—–-("))
            else:
                kept.append(_BUT_SHOW.sub("", sentence))
    return tuple(kept), tuple(orders)


def _split(border: re.Pattern[str], text: str) -> list[str]:
    """Cuts at borders, but never inside quotes or parentheses."""
    closed = [(q.start, q.end) for q in quotes(text)]
    closed += [m.span() for m in re.finditer(r"\([^()]*\)", text)]
    closed += [(start - 1, end + 1) for start, end in negated_spans(text)]
    pieces, at = [], 0
    for match in border.finditer(text):
        if not any(a < match.start() < b - 1 for a, b in closed):
            pieces.append(text[at : match.start()])
            at = match.end()
    return [piece.strip() for piece in (*pieces, text[at:]) if piece.strip()]


def _parts(sentence: str) -> list[str]:
    out: list[str] = []
    for piece in _split(_PART, sentence):
        if (out and _META.fullmatch(out[-1])) or (out and _STEPS.search(f"{out[-1]}: ")):
            out[-1] = f"{out[-1]}: {piece}"
        elif out and _goes_on(out[-1]):
            out[-1] = f"{out[-1]} — {piece}"
        else:
            out.append(piece)
    return out


def _goes_on(piece: str) -> bool:
    """«2015 — основание», «шаг 1 — заявка», «не кот — собака»: what follows the dash belongs to
    it."""
    return bool(_NUMBERED.search(piece) or (_RATHER.match(piece) and "," not in piece))


def _clauses(part: str) -> list[str]:
    """Pieces between commas; one that hangs on the piece before it stays with it."""
    if _STEPS.search(part):
        return [part]
    out: list[str] = []
    for piece in _split(_CLAUSE, part):
        if out and (
            (re.search(r"(?<![\w:×xх])\d", out[-1]) and _FIGURE.search(piece))
            or (_ITEM.search(out[-1]) and _ITEM.match(piece))
            or (_STAT.match(out[-1]) and _STAT.match(piece))
            or _CLINGS.match(piece)
            or _oblique(piece)
            or _turn(piece)
            or _reason(out[-1], piece)
        ):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def _oblique(piece: str) -> bool:
    """«узор из зёрен, чашек и круассанов»: a list in one case goes on."""
    first = re.match(r"[а-яё]{3,}", piece.lower())
    if not first:
        return False
    parse = morphology().parse(first.group())[0]
    found = cases(first.group()) if parse.tag.POS in {"NOUN", "ADJF"} else frozenset()
    return bool(found) and not found & {"nomn", "accs"}


def _turn(piece: str) -> bool:
    """«…, летящая над городом», «…, одно уже падает»: said of the noun before it."""
    words = re.findall(r"[а-яё]+", piece.lower())[:2]
    if len(words) < 2 or not re.match(r"[а-яё]", piece, re.IGNORECASE):
        return False
    first, second = (morphology().parse(word)[0].tag.POS for word in words)
    if re.fullmatch(r"одн[аоиу]|один|одну", words[0]):
        return second in {"PREP", "ADVB", "PRCL", "COMP", "VERB"}
    return first in {"PRTF", "GRND"} and len(words[0]) > 3


def _reason(before: str, piece: str) -> bool:
    """ "No needles, people get squeamish": why, not what."""
    return bool(negated_spans(before) and _WHY.match(piece))


def _tidy(clause: str) -> str:
    words = _EDGES.sub("", " ".join(clause.split()))
    words = _LEADING.sub("", words)
    while _TRAILING.search(words):
        words = _TRAILING.sub("", words)
    return words if re.search(r"\w", words) else ""
