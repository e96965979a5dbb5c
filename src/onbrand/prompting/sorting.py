"""Each piece of a brief goes to the line of the prompt where a designer would look for it."""

import re

from onbrand.prompting.corrections import Fragment
from onbrand.prompting.format import format_spans
from onbrand.prompting.mood import read_mood, read_season, read_setting
from onbrand.prompting.negation import forbids
from onbrand.prompting.prompt import Language, SectionName
from onbrand.prompting.side import names_side
from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.concepts import concept_matches
from onbrand.vocabulary.inflect import nominative
from onbrand.vocabulary.lemmas import cases, language_of, morphology, plain, tokens
from onbrand.vocabulary.nouns import find_nouns, is_scenery, noun_matches, nouns

_TASK = re.compile(
    r"^(?:для |ко? (?:дню|\d)|день \w+$|про |об? |на тему|по случаю|в честь|к \d|запуск|распродаж|"
    r"реклам|анонс|объявлени|программ|акци\w+ |кампани|аудитори|целев|раздаем|мы |наш\w* |for |"
    r"target|audience|about |in honou?r|launch|campaign|invite|announc|our |we |legal )|"
    r"(?<!\w)(?:мастер-класс|вебинар\w*|вакансии?|конкурс\w*|турнир\w*|курсы?|статья|статьи|"
    r"рубрика|campaign|webinar|course|week|policy|season opening|training|fundraiser|audience|"
    r"аудитори\w+|enrol\w+|registration|term|скидки на|кешбэк за|кэшбэк за)(?!\w)"
)
_COMPOSITION = re.compile(
    r"(?<!\w)(?:вид с?верху|вид (?:с?низу|сбоку)|сверху вниз|ракурс\w*|крупн\w+ план\w*|макро|"
    r"съемк\w+|кадр\w*|симметр\w+|по центру|в центре|композици\w+|на переднем плане|перспектив\w+|"
    r"минимум детал\w+|(?:много|больше|побольше) воздуха|воздух$|пустот\w*|"
    r"негативн\w+ пространств\w*|диагонал\w*|top[- ]view|top-down|flat ?lay|overhead|from (?:above|"
    r"below)|low[- ]angle|side view|close[- ]?up|macro|symmetr\w+|centered|centred|composition|"
    r"negative space|lots of air|drone shot|wide shot|cropp?\w*|framing|in the frame|foreground|"
    r"rule of thirds|middle)(?!\w)"
)
_LIGHT = re.compile(
    r"(?<!\w)(?:свет(?:а|ом|у|е|)|освещени\w+|подсвет\w+|контров\w+|лучи?|блики?|тен(?:ь|и|ями|ей)|"
    r"light(?:ing)?|day ?light|sun ?light|back ?lit|back ?light\w*|rim light|glow\w*|shadows?|"
    r"golden hour|hard light)(?!\w)"
)
_BACKGROUND = re.compile(
    r"(?<!\w)(?<!на )(?:фон(?:а|е|ом|у|)|backgrounds?|backdrops?)(?!\w)|^(?:на фоне|"
    r"на заднем плане|позади|вдали|за окном|behind|in the (?:distance|background))(?!\w)|"
    r"(?<!\w)(?:на фоне|на заднем плане|позади|вдали|за окном|behind|in the distance)$"
)
# «чайник на синем фоне» tells of the teapot.
_AGAINST = re.compile(
    r"\w.*\s(?:на (?:\w+ ){0,2}фоне|(?:on|against) (?:\w+ ){0,3}(?:background|backdrop))"
)
_COLOR = re.compile(
    r"(?<!\w)(?:цвет(?:а|е|ов|ом|ах|ами|)|палитр\w+|оттен\w+|тон(?:а|ах|ов|ами)|гамм\w+|"
    r"монохром\w*|пастел\w+|приглушенн\w+|контраст\w*|colou?rs?|palette|tones?|shades?|monochrome|"
    r"pastels?|muted|contrast)(?!\w)"
)
_STYLE = re.compile(
    r"(?<!\w)(?:стил(?:ь|е|я|ем|истик\w+)|в духе|иллюстраци\w+|изометр\w+|минимал\w+|геометр\w+|"
    r"плоск\w+|акварел\w+|гравюр\w+|коллаж\w*|ретро\w*|винтаж\w*|ар-?деко|арт-деко|ар деко|"
    r"кинемат\w+|мультяш\w+|реалистич\w+|фото|3d|крафт\w*|текстур\w+|размыт\w+|боке|градиент\w*|"
    r"в два цвета|из бумаги|эстетик\w+|style|styli[sz]ed|illustration|isometric|minimal\w*|"
    r"geometric|flat|watercolou?r|engraving|collage|retro|vintage|art deco|cinematic|cartoon\w*|"
    r"realistic|photo\w*|texture|blur\w*|bokeh|gradient|paper-?cut|layered|aesthetic|vibe|"
    r"look and feel|grain|long exposure)(?!\w)"
)
_MOOD = re.compile(
    r"(?<!\w)(?:настроени\w+|атмосфер\w+|ощущени\w+|уют\w*|нежн\w*|тепл(?:о|ая|ое|ый)|радостн\w*|"
    r"весел\w*|строг\w*|спокойн\w*|дружелюбн\w*|динамичн\w*|молодежн\w*|празднич\w*|торжествен\w*|"
    r"элегантн\w*|легк\w*|мощно|воздушно|драматич\w*|юмор\w*|смешн\w*|забавн\w*|игрив\w*|"
    r"серьезн\w*|бодр\w*|светло|свеж\w*|романтич\w*|vibe|mood|feeling|feel|cozy|cosy|calm|warm|"
    r"friendly|playful|elegant|dramatic|gentle|punchy|cheeky|hopeful|cheerful|festive|witty|"
    r"restrained|respectful|comforting|tender|bold|optimis\w+|humou?r\w*|serious|fresh|airy|quiet|"
    r"sunny|soft|bright|joyful|trustworthy)(?!\w)"
)
_PLACE = re.compile(
    r"^(?:на|в|во|у|под|над|перед|возле|около|среди|между|за|at|in|on|under|over|near|beside|by|"
    r"among|between|against|inside|outside)\s"
)
_SIZE = re.compile(r"\d+\s*[xх×]\s*\d+")
_SHOT = re.compile(
    r"(?:съемка|снято|снимок|drone shot|shot (?:on|from|with)|aerial|логотип\w* (?:в|во|справа|"
    r"слева|снизу|сверху|по)|(?:the |our )?logo (?:bottom|top|left|right|in the|on|at the))(?!\w)"
)
_PATTERN = re.compile(
    r"(?<!\w)(?:паттерн\w*|узор\w*|орнамент\w*|seamless|repeat(?:ing)? pattern|patterns? of)(?!\w)|"
    r"^(?!.*\bwith\b).*\bpatterns?$"
)
_MANNER: tuple[tuple[SectionName, re.Pattern[str]], ...] = (
    (SectionName.COMPOSITION, _COMPOSITION),
    (SectionName.LIGHT, _LIGHT),
    (SectionName.COLOR, _COLOR),
    (SectionName.STYLE, _STYLE),
    (SectionName.STYLE, _MOOD),
)
_SHADE = re.compile(
    r"(?:темн|светл|ярк|бледн|глубок|нежн|насыщ|приглуш|тепл|холодн|пастел)\w*|и|с|dark|light|pale|"
    r"deep|bright|soft|warm|cool|muted|acid|and|with|vivid"
)
_HERO = re.compile(
    r"(?:(?:the |our )?(?:hero|main (?:object|subject|character))|главн\w+ (?:герой|объект|"
    r"предмет)|в центре(?: внимания)?|в главной роли|герой)(?: is)?\s*[:—–-]\s*",
    re.IGNORECASE,
)
# Words for what carries a picture rather than for what is in it count as slogans too.
_SLOGAN = re.compile(
    r"(?:(?:ролл-ап|стикер|календарь|визитк|вывеск|аватар|презентаци|слайд|меню|мокап|иконк|"
    r"иллюстраци|картинк|roll-up|sticker|business card|avatar|menu|slide|presentation|signboard|"
    r"illustration|picture|image|icon)(?!\w* (?:из|of|made)\b)|how to|bring|wash|save|join|meet|"
    r"don't|let's|come|get|buy|try|stay|think|learn|from \w+ to \w+$|keep |wanted|как |мой(?:те)? |"
    r"приход|покупай|собер[её]м|доставим|скидк|запис|учим|приглаша)"
)
_CASED = {"про", "о", "об", "на тему", "с", "со"}
_ABOUT = re.compile(
    r"\s+(про|об?|на тему|с изображением|с|со|about|of|with|showing|featuring|depicting)\s+",
    re.IGNORECASE,
)
_BRIEFLY = 3
_LONG = 9  # words: more tell a story and belong to the scene


def topic(fragment: Fragment) -> tuple[Fragment, ...]:
    """«пост про осеннего лиса»: the format, and what is to be drawn for it, apart."""
    spans = format_spans(fragment.text)
    if not spans:
        return (fragment,)
    end = max(span[1] for span in spans)
    about = _ABOUT.match(fragment.text, end)
    head, rest = fragment.text[:end], fragment.text[about.end() if about else end :].strip()
    if not rest or not (about or _starts_nominative(rest)) or not _draws(rest):
        return (fragment,)
    turned = nominative(rest) if about and about[1].lower() in _CASED else rest
    return Fragment(head, fragment.part), Fragment(turned, fragment.part)


def _draws(text: str) -> bool:
    return bool(find_nouns(text, language_of(text)))


def _starts_nominative(text: str) -> bool:
    first = re.match(r"[а-яё]+", text.lower())
    found = cases(first.group()) if first else frozenset()
    return "nomn" in found and "gent" not in found


def sort_fragments(
    fragments: tuple[Fragment, ...], language: Language
) -> tuple[dict[SectionName, list[str]], list[str]]:
    """The words of each section, and the limits."""
    sections: dict[SectionName, list[str]] = {name: [] for name in SectionName}
    limits: list[str] = []
    things: list[Fragment] = []
    for part in (part for fragment in fragments for part in topic(fragment)):
        name = section_of(part.text, language)
        if name is None:
            limits.append(part.text)
        elif name is SectionName.OBJECT:
            things.append(part)
        else:
            sections[name].append(part.text)
    _place_things(sections, things, language)
    return sections, limits


def section_of(text: str, language: Language) -> SectionName | None:
    """OBJECT for any thing to draw; None for what must not be shown: that goes to the limits."""
    low = plain(text)
    if forbids(text, language):
        return None
    if _HERO.match(text):
        return SectionName.OBJECT
    if format_spans(text) or _SIZE.match(low) or _TASK.search(low):
        return SectionName.TASK
    if names_side(text):
        return SectionName.COMPOSITION
    ids = find_nouns(text, language)
    things = tuple(id_ for id_ in ids if not is_scenery(id_))
    return _by_manner(text, low, things) or _by_things(text, low, things)


def _by_manner(text: str, low: str, things: tuple[str, ...]) -> SectionName | None:
    """Light, color, style, mood and view are told with no thing to draw but scenery; light may
    name its source: «тёплый свет лампы»."""
    if _PATTERN.search(low):
        return SectionName.PATTERN
    if _SHOT.match(low):
        return SectionName.COMPOSITION
    if _BACKGROUND.search(low) and not (things and _AGAINST.search(low)):
        return SectionName.BACKGROUND
    if things:
        return SectionName.LIGHT if _led_by_light(text, low) else None
    found = next((name for name, pattern in _MANNER if pattern.search(low)), None)
    placed = find_nouns(text, language_of(text))
    if placed and (found is SectionName.STYLE or len(low.split()) > _BRIEFLY):
        return None  # «спокойное море»: a scene told in a manner
    return found or (SectionName.COLOR if _only_colors(text) else None)


def _led_by_light(text: str, low: str) -> bool:
    """«тёплый свет лампы», but neither "light bulb" nor "traffic light"."""
    named = [match for _, match in noun_matches(text, language_of(text))]
    lead = re.match(r"\W*\S+(?:\s+\S+)?", low)
    found = _LIGHT.search(low, 0, lead.end()) if lead else None
    return found is not None and not any(m.start <= found.start() < m.end for m in named)


def _only_colors(text: str) -> bool:
    """«тёмно-синий и кремовый», but not «чёрный зал»."""
    named = [(m.start, m.end) for m in color_mentions(text)]
    rest = (t for t in tokens(text) if not any(a <= t.start < b for a, b in named))
    return bool(named) and all(_SHADE.fullmatch(plain(t.text)) for t in rest)


def _by_things(text: str, low: str, things: tuple[str, ...]) -> SectionName:
    # Who is seen at a place is shown; else people and a purpose are an audience.
    whom = all(nouns()[id_].kind == "people" or is_scenery(id_) for id_ in things)
    if whom and concept_matches(text) and not (things and read_setting(low)):
        return SectionName.TASK
    told = read_setting(low) or read_season(low) or read_mood(low) or _PLACE.match(low)
    if not things and told:
        return SectionName.SCENE
    return SectionName.OBJECT if things or _names_thing(low) else SectionName.TASK


def _names_thing(low: str) -> bool:
    """A noun that the vocabulary does not know is a thing all the same."""
    if not re.search(r"[а-я]", low):
        return True
    parses = (morphology().parse(token.text)[0] for token in tokens(low))
    return any(parse.tag.POS == "NOUN" for parse in parses)


def _place_things(
    sections: dict[SectionName, list[str]], things: list[Fragment], language: Language
) -> None:
    """The main object, then its details. What was said before it and draws nothing was said of
    the task: «День строителя: каска с цветами»."""
    if not things:
        return
    main = max(things, key=lambda thing: _weight(thing.text, language))
    sections[SectionName.OBJECT].append(_HERO.sub("", main.text))
    before = True
    for thing in things:
        if thing is main:
            before = False
        elif before and _weight(thing.text, language) == 0 and _of_task(thing, main):
            sections[SectionName.TASK].append(thing.text)
        else:
            story = len(thing.text.split()) > _LONG
            sections[SectionName.SCENE if story else SectionName.PROPS].append(thing.text)


def _of_task(thing: Fragment, main: Fragment) -> bool:
    return thing.part < main.part or bool(_SLOGAN.match(plain(thing.text)))


def _weight(text: str, language: Language) -> int:
    """Named as the hero; a thing; a place; nothing that the vocabulary knows."""
    if _HERO.match(text):
        return 3
    ids = find_nouns(text, language)
    if not ids or _SLOGAN.match(plain(text)):
        return 0
    return 2 if any(not is_scenery(id_) for id_ in ids) else 1
