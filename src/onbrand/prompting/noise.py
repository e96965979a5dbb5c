"""What a brief says that is not about the picture: greetings, deadlines, orders to a machine."""

import re

_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|привет\w*|здравствуй\w*|добр\w+ (?:день|утро|вечер)|коллеги|спасибо\w*|"
    r"thanks|thank you|never mind|forget (?:it|that)|please|пожалуйста|срочно|забудь(?:те)?|неважно|asap|cheers|best|team|ребята|нужн\w+|хотим|хочу|"
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
    r"перв\w+ (?:вариант|верси|попытк)\w*|втор\w+ попытк\w+|(?:уже |нас )+ругал\w+|дедлайн\w* (?:завтра|сегодня|горит|в|к|до|был|во)\s?\w*|"
    r"(?:к|до) (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w*|согласова\w+|"
    r"last (?:year|time|month|week|version)\w*|previous (?:version|draft|attempt|designer|agency)|"
    r"old (?:draft|version|banner|layout|one)|(?:first|second|third) (?:attempt|draft|version|round)|"
    r"the first was|deadline (?:is|was|on|by|today|tomorrow)|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|eod)|sign(?:ed)? off|"
    r"our budget|we only have budget|approved by",
    re.IGNORECASE,
)
ORDER = re.compile(
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


def says_nothing(words: str) -> bool:
    """About the picture, that is."""
    alone = _GREETING.fullmatch(words) or _CUE_ALONE.fullmatch(words)
    return bool(alone or _EARLIER.search(words))
