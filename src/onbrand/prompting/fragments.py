"""A brief cut into the pieces that a designer would sort: words about the picture, and no more."""

import re
from dataclasses import dataclass

from onbrand.prompting.lettering import quotes, set_quotes
from onbrand.vocabulary.lemmas import morphology
from onbrand.vocabulary.scope import negated_spans

_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\ufe0f\u200d\u20e3]+"
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\s,])|\n+|;\s*")
_PART = re.compile(r"\s+[—–-]\s+|(?<!\d):\s+")
_CLAUSE = re.compile(r",\s+")
_CLINGS = re.compile(
    r"(?:\w+ ){0,3}котор\w+|втор(?:ой|ая|ое|ую)\s|треть(?:я|ю)\s|остальн\w+\s|друг(?:ой|ая|ое|ие)\s|each\s|"
    r"(?:the )?(?:other|others|second|rest)\s|чтобы|что |где|когда|как |потому|так что|поэтому|"
    r"откуда|куда|кто|если|хотя|пока|"
    r"which|that |who |whose|where|when|so |because|as |while|although|if |since|"
    r"\w{4,}ing (?:on|in|at|up|out|over|under|through|from|away|to|into|with|a|an|the)\b",
    re.IGNORECASE,
)
# «Настроение: …» says what the words after the colon are.
_META = re.compile(
    r"(?:the |our |главн\w+ )?(?:vibe|mood|style|feel|look|palette|colou?rs?|background|light(?:ing)?|format|size|"
    r"scene|setting|composition|hero|subject|main (?:object|subject|character)|"
    r"настроение|атмосфера|стиль|стилистика|палитра|цвета?|фон|свет|освещение|формат|размер|сцена|композиция|"
    r"герой|объект|предмет|в центре|в главной роли|на переднем плане|вайб|референс)(?: is| —| -)?",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"(?:people|they|we|customers|clients|everyone|it|he|she|нас|мы|они|это|люди|клиенты|все)\s+\w+",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:и|а|но|да|плюс|ещё|еще|а также|также|and|but|also|plus|then|with|please|пожалуйста)\s+)+"
    r"(?!чтобы)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:^|[\s,]+)(?:пожалуйста|please|спасибо|thanks|под|для|for|with|says|say|will say|reads|"
    r"must read|saying|reading|с|со|и|and|:|—|–|-)\s*$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|привет\w*|здравствуй\w*|добр\w+ (?:день|утро|вечер)|коллеги|спасибо\w*|"
    r"thanks|thank you|please|пожалуйста|срочно|asap|cheers|best|team|ребята|нужн\w+|хотим|хочу|"
    r"сделайте|сделай|нарисуй\w*|need|we need|i need|make|draw)(?:\s+(?:team|all|guys|there|everyone|"
    r"коллеги|всем|большое|заранее|a|an|the|нам|мне))*[!.,]*",
    re.IGNORECASE,
)
# What is left of "headline: …" when the string itself has gone to its own line.
_CUE_ALONE = re.compile(
    r"(?:(?:большой|крупн\w+|мелк\w+|наш|главн\w+|the|our|big|large|small|bold|a|сверху|внизу|крупно|и|ещё)\s+)*"
    r"(?:заголовок|подзаголовок|надпись|подпись|слоган|текст|лозунг|девиз|кнопка|призыв|дисклеймер|сноска|"
    r"фраза|слова|написать|headline|title|tagline|slogan|text|caption|subline|subtitle|subhead|button|cta|"
    r"lettering|copy|legal|footnote|disclaimer)"
    r"(?:\s+(?:крупно|мелко|must read|should read|will say|says|reads|is|line|text|on it|на ней|должен быть))*",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"(?:в |на )?прошл(?:ый|ом|ая|ой|ую) (?:раз|год|верси|вариант|макет|недел|месяц)\w*|"
    r"предыдущ\w+ (?:верси|вариант|макет|дизайнер|подрядчик)\w*|стар\w{2} (?:макет|вариант|верси|баннер)\w*|"
    r"перв\w+ (?:вариант|верси|попытк)\w*|втор\w+ попытк\w+|(?:уже |нас )+ругал\w+|дедлайн\w*|"
    r"(?:к|до) (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w*|согласова\w+|"
    r"last (?:year|time|month|week|version)\w*|previous (?:version|draft|attempt|designer|agency)|"
    r"old (?:draft|version|banner|layout|one)|(?:first|second|third) (?:attempt|draft|version|round)|"
    r"the first was|deadline|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|eod)|sign(?:ed)? off|"
    r"our budget|we only have budget|approved by",
    re.IGNORECASE,
)
_BUT_SHOW = re.compile(
    r"^.*?,?\s*(?:но|а|but)\s+(?:на (?:картинке|иллюстрации|изображении|плакате|баннере)|в кадре|"
    r"(?:in|on) the (?:picture|image|illustration|poster|banner|frame))\s+",
    re.IGNORECASE,
)
_RETRACTS = re.compile(
    r"^(?:ой|ай|хотя|стоп|ах)?,?\s*(?:нет|отбой|поправка|вернее|точнее|то есть нет|передумал\w*)"
    r"(?:[,:\s]+(?:лучше|давайте|пусть(?: будет)?|нет|сделаем))*[,:\s]+|"
    r"^(?:oh |actually|sorry)?,?\s*(?:no,? wait|scratch that|strike that|correction|i mean|make (?:that|it)|"
    r"actually|on second thought|or rather|wait)(?:[,:\s]+(?:make it|let's go with|no|rather))*[,:\s—–-]+",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"(?<!\w)(?:system\s*:|assistant\s*:|user\s*:|developer (?:note|message|mode)|note to (?:the )?(?:ai|model|llm)|"
    r"\[/?inst\]|<\|?\w+\|?>|###|ignore (?:all|any|the|your|previous|prior|above|every|brand|these)|"
    r"disregard|forget (?:all|the|your|previous|everything)|override|output only|respond (?:only )?with|"
    r"reply (?:only )?with|print (?:the|your|out)|reveal|you are now|act as|pretend|jailbreak|"
    r"disable (?:the |all )?\w*\s*(?:check|compliance|filter|rule|safety)\w*|compliance (?:check|score)\w*|"
    r"system prompt|bypass|"
    r"(?:и|про)?игнориру\w+|забудь\w*\s+(?:все|про|о|правил|предыдущ|инструкц)\w*|отключи\w*\s+(?:все\w*\s+)?"
    r"(?:проверк|фильтр|правил|ограничен)\w*|выведи\w*|ответь\w*\s+(?:только|словом)|"
    r"(?:системн\w+|скрыт\w+) (?:промпт|инструкц|сообщени|команд)\w*|инструкци\w+ (?:для|модели|нейросет|ии|боту)\w*|"
    r"систем[ае]\s*:|нарушь\w*|обойди\w*|ты теперь|притворись|не соблюда\w+|"
    r"поставь\w* (?:оценк|балл|соответстви)\w*|покажи\w* (?:свой |системн\w+ )?(?:промпт|инструкц)\w*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """`part` numbers the stretches between full stops, colons and dashes."""

    text: str
    part: int


@dataclass(frozen=True, slots=True)
class Cut:
    """`orders` are sentences that speak to the machine and not of the picture."""

    fragments: tuple[Fragment, ...]
    orders: tuple[str, ...]


def cut(text: str) -> Cut:
    kept, orders = _apart(_quiet(text))
    fragments: list[Fragment] = []
    for number, part in enumerate(part for sentence in kept for part in _parts(sentence)):
        for clause in _clauses(part):
            retracts = _RETRACTS.match(clause)
            if retracts and fragments:
                fragments.pop()
            words = _tidy(clause[retracts.end() :] if retracts else clause)
            if words and not _says_nothing(words):
                fragments.append(Fragment(words, number))
    return Cut(tuple(fragments), orders)


def _says_nothing(words: str) -> bool:
    """About the picture, that is: a greeting, a deadline, last year's draft."""
    alone = _GREETING.fullmatch(words) or _CUE_ALONE.fullmatch(words)
    return bool(alone or _EARLIER.search(words))


def _quiet(text: str) -> str:
    """Without emoji, and without the strings that are set apart as lettering."""
    for _, quote in reversed(set_quotes(text)):
        head, tail = text[: quote.start].rstrip(), text[quote.end :]
        text = f"{head}{tail if re.match(r'[,.;:!?)]', tail) else ' ' + tail.lstrip()}"
    return _EMOJI.sub(" ", text)


def _apart(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences about the picture and orders to the machine. "SYSTEM:" swallows the paragraph."""
    kept: list[str] = []
    orders: list[str] = []
    for paragraph in text.splitlines():
        told = False
        for sentence in _split(_SENTENCE, paragraph):
            order = _INSTRUCTION.search(sentence)
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
        if out and _META.fullmatch(out[-1]):
            out[-1] = f"{out[-1]}: {piece}"
        else:
            out.append(piece)
    return out


def _clauses(part: str) -> list[str]:
    """Pieces between commas; one that hangs on the piece before it stays with it."""
    out: list[str] = []
    for piece in _split(_CLAUSE, part):
        if out and (_CLINGS.match(piece) or _turn(piece) or _reason(out[-1], piece)):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


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
    words = " ".join(clause.split()).strip(" .!?,;:…")
    words = _LEADING.sub("", words)
    while _TRAILING.search(words):
        words = _TRAILING.sub("", words)
    return words if re.search(r"\w", words) else ""
