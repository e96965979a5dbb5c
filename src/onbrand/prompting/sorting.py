"""Each piece of a brief goes to the line of the prompt where a designer would look for it."""

import re

from onbrand.prompting.format import format_spans
from onbrand.prompting.fragments import Fragment
from onbrand.prompting.mood import read_mood, read_season, read_setting
from onbrand.prompting.negation import forbids
from onbrand.prompting.prompt import Language, SectionName
from onbrand.prompting.side import names_side
from onbrand.prompting.subjects import is_scenery
from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.concepts import concept_matches
from onbrand.vocabulary.inflect import nominative
from onbrand.vocabulary.lemmas import cases, language_of, lemmas, morphology, plain, tokens
from onbrand.vocabulary.nouns import find_nouns, nouns

_TASK = re.compile(
    r"^(?:для |ко? (?:дню|\d)|про |об? |на тему|по случаю|в честь|к \d|запуск|распродаж|программ|акци\w+ |кампани|"
    r"аудитори|целев|раздаем|мы |наш\w* |"
    r"for |target|audience|about |in honou?r|launch|campaign|invite|announc|our |we |legal )|"
    r"(?<!\w)(?:мастер-класс|вебинар\w*|вакансии?|конкурс\w*|турнир\w*|курсы?|статья|статьи|рубрика|"
    r"flyer|campaign|webinar|course|week|policy|menu|season opening|training|fundraiser)(?!\w)"
)
_COMPOSITION = re.compile(
    r"(?<!\w)(?:вид с?верху|вид (?:с?низу|сбоку)|сверху вниз|ракурс\w*|крупн\w+ план\w*|макро|съемк\w+|кадр\w*|"
    r"симметр\w+|по центру|в центре|композици\w+|на переднем плане|перспектив\w+|минимум детал\w+|"
    r"воздух\w*(?! в)|пустот\w*|негативн\w+ пространств\w*|диагонал\w*|"
    r"top[- ]view|top-down|flat ?lay|overhead|from (?:above|below)|low[- ]angle|side view|close[- ]?up|macro|"
    r"symmetr\w+|centered|centred|composition|negative space|lots of air|drone shot|wide shot|"
    r"cropp?\w*|framing|in the frame|foreground|rule of thirds|middle)(?!\w)"
)
_LIGHT = re.compile(
    r"(?<!\w)(?:свет(?:а|ом|у|е|)|освещени\w+|подсвет\w+|контров\w+|лучи?|блики?|тен(?:ь|и|ями|ей)|"
    r"light(?:ing)?|day ?light|sun ?light|back ?lit|back ?light\w*|rim light|glow\w*|shadows?|"
    r"golden hour|hard light)(?!\w)"
)
_BACKGROUND = re.compile(
    r"(?<!\w)(?:фон(?:а|е|ом|у|)|на заднем плане|позади|вдали|за окном|backgrounds?|backdrops?|behind|"
    r"in the distance|ground(?= of))(?!\w)"
)
_COLOR = re.compile(
    r"(?<!\w)(?:цвет(?:а|е|ов|ом|ах|ами|)|палитр\w+|оттен\w+|тон(?:а|ах|ов|ами)|гамм\w+|монохром\w*|пастел\w+|"
    r"приглушенн\w+|контраст\w*|colou?rs?|palette|tones?|shades?|monochrome|pastels?|muted|contrast)(?!\w)"
)
_STYLE = re.compile(
    r"(?<!\w)(?:стил(?:ь|е|я|ем|истик\w+)|в духе|иллюстраци\w+|изометр\w+|минимал\w+|геометр\w+|плоск\w+|"
    r"акварел\w+|гравюр\w+|коллаж\w*|ретро\w*|винтаж\w*|ар-?деко|арт-деко|ар деко|кинемат\w+|мультяш\w+|"
    r"реалистич\w+|фото|3d|крафт\w*|текстур\w+|размыт\w+|боке|градиент\w*|в два цвета|из бумаги|эстетик\w+|"
    r"style|styli[sz]ed|illustration|isometric|minimal\w*|geometric|flat|watercolou?r|engraving|collage|"
    r"retro|vintage|art deco|cinematic|cartoon\w*|realistic|photo\w*|texture|blur\w*|bokeh|"
    r"gradient|paper-?cut|layered|aesthetic|vibe|look and feel|grain|long exposure)(?!\w)"
)
_MOOD = re.compile(
    r"(?<!\w)(?:настроени\w+|атмосфер\w+|ощущени\w+|уют\w*|нежн\w*|тепл(?:о|ая|ое|ый)|радостн\w*|весел\w*|строг\w*|"
    r"спокойн\w*|дружелюбн\w*|динамичн\w*|молодежн\w*|празднич\w*|торжествен\w*|элегантн\w*|легк\w*|"
    r"мощно|воздушно|драматич\w*|юмор\w*|с юмором|забавн\w*|игрив\w*|серьезн\w*|бодр\w*|светло|свеж\w*|"
    r"романтич\w*|vibe|mood|feeling|feel|cozy|cosy|calm|warm|friendly|playful|elegant|dramatic|gentle|"
    r"punchy|cheeky|hopeful|cheerful|festive|witty|restrained|respectful|comforting|tender|bold|"
    r"optimis\w+|humou?r\w*|serious|fresh|airy|quiet|sunny|soft|bright|joyful|trustworthy)(?!\w)"
)
_PLACE = re.compile(
    r"^(?:на|в|во|у|под|над|перед|возле|около|среди|между|за|at|in|on|under|over|near|beside|by|among|"
    r"between|against|inside|outside)\s"
)
_PATTERN = re.compile(
    r"(?<!\w)(?:паттерн\w*|узор\w*|орнамент\w*|seamless|repeat(?:ing)? pattern)(?!\w)"
)
_RULES: tuple[tuple[SectionName, re.Pattern[str]], ...] = (
    (SectionName.PATTERN, _PATTERN),
    (SectionName.BACKGROUND, _BACKGROUND),
    (SectionName.COMPOSITION, _COMPOSITION),
)
_MANNER: tuple[tuple[SectionName, re.Pattern[str]], ...] = (
    (SectionName.LIGHT, _LIGHT),
    (SectionName.COLOR, _COLOR),
    (SectionName.STYLE, _STYLE),
    (SectionName.STYLE, _MOOD),
)
_CASED = {"про", "о", "об", "на тему"}
_ABOUT = re.compile(
    r"\s+(про|об?|на тему|с изображением|где|about|of|showing|featuring|depicting)\s+",
    re.IGNORECASE,
)
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
    return Fragment(head, fragment.sentence), Fragment(turned, fragment.sentence)


def _draws(text: str) -> bool:
    return bool(find_nouns(text, language_of(text)))


def _starts_nominative(text: str) -> bool:
    first = text.split()[0].lower()
    return (
        bool(re.match(r"[а-яё]", first)) and cases(first) >= {"nomn"} and "gent" not in cases(first)
    )


def section_of(fragment: Fragment, language: Language, *, object_known: bool) -> SectionName | None:
    """None for what the picture must not show: that goes to the limits."""
    low = plain(fragment.text)
    if forbids(fragment.text, language):
        return None
    if format_spans(fragment.text) or _TASK.search(low):
        return SectionName.TASK
    if names_side(fragment.text):
        return SectionName.COMPOSITION
    ruled = next((name for name, pattern in _RULES if pattern.search(low)), None)
    return (
        ruled
        or _by_manner(fragment, low, language)
        or _by_things(fragment, low, language, object_known)
    )


def _by_manner(fragment: Fragment, low: str, language: Language) -> SectionName | None:
    """Light, color, style and mood are told in a few words, with no thing to draw but scenery."""
    things = [id_ for id_ in find_nouns(fragment.text, language) if not is_scenery(id_)]
    found = next((name for name, pattern in _MANNER if pattern.search(low)), None)
    if found and (not things or len(low.split()) <= 3 and _manner_leads(low)):
        return found
    if not things and _only_colors(fragment.text):
        return SectionName.COLOR
    return None


def _manner_leads(low: str) -> bool:
    """«тёплый свет лампы»: the light is what is spoken of, the lamp is its source."""
    first_two = " ".join(low.split()[:2])
    return any(pattern.search(first_two) for _, pattern in _MANNER[:3])


def _only_colors(text: str) -> bool:
    named = sum(m.end - m.start for m in color_mentions(text))
    return named * 2 > len(text)


def _by_things(
    fragment: Fragment,
    low: str,
    language: Language,
    object_known: bool,  # noqa: FBT001
) -> SectionName:
    ids = find_nouns(fragment.text, language)
    things = [id_ for id_ in ids if not is_scenery(id_)]
    if all(nouns()[id_].kind == "people" for id_ in things) and concept_matches(fragment.text):
        return SectionName.TASK
    if not things and (
        read_setting(low) or read_season(low) or read_mood(low) or _PLACE.match(low)
    ):
        return SectionName.SCENE
    if not object_known:
        return SectionName.OBJECT if things or _names_thing(low) else SectionName.TASK
    return SectionName.SCENE if len(low.split()) > _LONG else SectionName.PROPS


def _names_thing(low: str) -> bool:
    """A noun that the vocabulary does not know is a thing all the same."""
    if not re.search(r"[а-я]", low):
        return True
    return any(
        morphology().parse(word.text)[0].tag.POS == "NOUN"
        for word in tokens(low)
        if lemmas(word.text)
    )
