"""What a brief says that is not about the picture: greetings, deadlines, orders to a machine."""

import re

_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|привет\w*|здравствуй\w*|добр\w+ (?:день|утро|вечер)|коллеги|спасибо\w*|"
    r"thanks|thank you|never mind|just kidding|haha|lol|шутка|шучу|в этом|в этот раз|this (?:year|"
    r"time)|forget (?:it|that)|please|пожалуйста|срочно|забудь(?:те)?|неважно|asap|cheers|best|"
    r"team|ребята|нужн\w+|хотим|хочу|сделайте|сделай|нарисуй\w*|need|we need|i need|make|"
    r"draw)(?:\s+(?:team|all|guys|there|everyone|коллеги|всем|большое|заранее|a|an|the|нам|"
    r"мне))*[!.,]*",
    re.IGNORECASE,
)
# What is left of "headline: …" when the string itself has gone to its own line.
_CUE_ALONE = re.compile(
    r"(?:(?:большой|крупн\w+|мелк\w+|наш|главн\w+|the|our|big|large|small|bold|a|сверху|внизу|"
    r"крупно|и|ещё)\s+)*(?:заголовок|подзаголовок|надпись|подпись|слоган|текст|лозунг|девиз|"
    r"кнопка|призыв|дисклеймер|сноска|фраза|слова|написать|headline|title|tagline|slogan|text|"
    r"caption|subline|subtitle|subhead|button|cta|lettering|copy|legal|footnote|"
    r"disclaimer)(?:\s+(?:крупно|мелко|must read|should read|will say|says|reads|is|line|text|"
    r"on it|на ней|должен быть))*",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"(?:в |на )?прошл(?:ый|ом|ая|ой|ую) (?:раз|год|верси|вариант|макет|недел|месяц)\w*|"
    r"предыдущ\w+ (?:верси|вариант|макет|дизайнер|подрядчик)\w*|стар\w{2} (?:макет|вариант|верси|"
    r"баннер)\w*|перв\w+ (?:вариант|верси|попытк)\w*|втор\w+ попытк\w+|(?:уже |нас )+ругал\w+|"
    r"дедлайн\w* (?:завтра|сегодня|горит|в|к|до|был|во)\s?\w*|(?:к|до) (?:понедельник|вторник|"
    r"сред|четверг|пятниц|суббот|воскресень)\w*|согласова\w+|last (?:year|time|month|week|spring|"
    r"summer|autumn|fall|winter|version)\w*|previous (?:version|draft|attempt|designer|agency)|"
    r"old (?:draft|version|banner|layout|one)|(?:first|second|third) (?:attempt|draft|version|"
    r"round)|the first was|deadline (?:is|was|on|by|today|tomorrow)|by (?:monday|tuesday|"
    r"wednesday|thursday|friday|tomorrow|eod)|sign(?:ed)? off|our budget|we only have budget|"
    r"approved by",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"(?<!\w)(?:system\s*:|assistant\s*:|user\s*:|developer (?:note|message|mode)|"
    r"note to (?:the )?(?:ai|model|llm)|\[/?inst\]|<\|?\w+\|?>|###|ignore (?:all|any|the|your|"
    r"previous|prior|above|every|brand|these)|disregard|forget (?:all|the|your|previous|"
    r"everything)|override|output only|respond (?:only )?with|reply (?:only )?with|print (?:the|"
    r"your|out)|reveal|you are now|act as|pretend|jailbreak|disable (?:the |all )?\w*\s*(?:check|"
    r"compliance|filter|rule|safety)\w*|compliance (?:check|score)\w*|system prompt|bypass|(?:и|"
    r"про)?игнориру\w+|забудь\w*\s+(?:все|про|о|правил|предыдущ|инструкц)\w*|"
    r"отключи\w*\s+(?:все\w*\s+)?(?:проверк|фильтр|правил|ограничен)\w*|выведи\w*|"
    r"ответь\w*\s+(?:только|словом)|(?:системн\w+|скрыт\w+) (?:промпт|инструкц|сообщени|"
    r"команд)\w*|инструкци\w+ (?:для|модели|нейросет|ии|боту)\w*|систем[ае]\s*:|нарушь\w*|"
    r"обойди\w*|ты теперь|притворись|не соблюда\w+|поставь\w* (?:оценк|балл|соответстви)\w*|"
    r"покажи\w* (?:свой |системн\w+ )?(?:промпт|инструкц)\w*)",
    re.IGNORECASE,
)


def says_nothing(words: str) -> bool:
    """About the picture, that is."""
    alone = _GREETING.fullmatch(words) or _CUE_ALONE.fullmatch(words)
    return bool(alone or _EARLIER.search(words))
