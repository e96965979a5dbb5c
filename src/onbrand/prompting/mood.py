"""Time of day, season, weather, style and setting, read from words."""

import re
from collections.abc import Iterator
from typing import Literal, TypeVar

from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.scope import negated_spans

T = TypeVar("T", bound=str)
Mood = Literal["day", "dawn", "dusk", "night", "calm"]
Season = Literal["spring", "summer", "autumn", "winter"]
Weather = Literal["snow", "storm", "rain", "fog", "wind"]

_MOODS: dict[Mood, str] = {
    "night": (
        r"ноч(?:ь|и|ью|н\w+)|полу?ноч\w+|лун(?:а|ы|е|у|ой|н\w+)|зв[её]здн\w+ неб\w+|звездопад\w*|"
        r"поздн(?:о|им|ий|его|яя|ей)(?= (?:вечер|ноч|час|открыт|работ|\W|$))|допоздна|поздно|"
        r"до (?:глубокой|поздней) ночи|ч[её]рн\w+ пятниц\w+|"
        r"night\w*|midnight|moon(?:lit|light|s|)(?! ?cakes?)|starry|star-?lit|stargaz\w+|"
        r"late (?=night|evening|hours|show|shift)|(?:open|stay\w*|works?|working|until|till) late|"
        r"black friday"
    ),
    "dusk": r"закат\w*|вечер\w*|сумер\w+|на закате|dusk|sunset|evening\w*|twilight|nightfall|"
    r"after dark|по вечерам|фонар(?:и|ях|ями|ей) (?:горят|светят\w*)",
    "dawn": r"рассвет\w*|утр\w+|на заре|заря|зар[еи]|восход\w*|золот\w+ час\w*|golden hour|dawn|"
    r"sunrise|morning\w*|daybreak|first light",
    "day": r"дневн\w+|дн[её]м|полдень|полуденн\w+|солнечн\w+|day ?light|sun ?light|midday|noon|"
    r"sunny|sunlit|daytime",
    "calm": (
        r"спокойн\w*|умиротвор\w+|тихо|тих\w{2}|безмятежн\w+|медитатив\w+|дзен|calm\w*|quiet\w*|"
        r"serene|peaceful|tranquil|unhurried|zen"
    ),
}
_SEASONS: dict[Season, str] = {
    "autumn": (
        r"осен\w+|листопад\w*|кленов\w+|падающ\w+ лист\w*|(?:falling|fallen|maple) lea(?:f|ves)|"
        r"сентябр\w*|октябр\w*|ноябр\w*|autumn\w*|fall(?= (?:leaves|colou?rs|"
        r"season|banner|sale|menu))|september|october|november|harvest|halloween"
    ),
    "winter": (
        r"зим\w+|снег\w*|снеж\w+|новогодн\w+|новый год|рождеств\w+|декабр\w*|январ\w*|феврал\w*|"
        r"мороз\w*|иней\w*|winter\w*|snow\w*|christmas|new year|frost\w*|december|january|february"
    ),
    "spring": (
        r"весн\w+|весен\w+|март\w*|апрел\w*|8 марта|масленица|пасх\w+|подснежник\w*|капель|"
        r"springtime|spring(?! coil)|easter|april"
    ),
    "summer": (
        r"лет(?:о|а|у|ом|е)|летн\w+|июн\w+|июл\w+|август\w*|каникул\w+|пляж\w*|summer\w*|june|july|"
        r"august|beach"
    ),
}
_WEATHERS: dict[Weather, str] = {
    "snow": (
        r"снег(?:а|у|ом|е|и|)|снегопад\w*|снежн\w+(?! (?:барс|человек))|заснеж\w+|"
        r"запорош\w+|сугроб\w*|метел[ьи]|метелью|вьюг\w+|пург\w+|"
        r"snow(?:y|ing|fall|drifts?|storm|[- ]?covered|-?capped|)(?! leopard)|blizzard"
    ),
    "storm": (
        r"гроз(?:а|ы|е|у|ой|ою|ов\w+)|бур(?:я|и|ю|ей)(?! эмоц)|шторм(?:а|у|ом|ит|)|ураган\w*|"
        r"thunder\w*|storms?(?! of)|stormy|hurricane"
    ),
    "rain": (
        r"дожд(?:ь|я|ю|ем|ём|е|и|ей|ями|ик|лив\w+)(?! из)|лив(?:ень|ня|не|нем|невый|ни)|"
        r"морос\w+|слякот\w+|rain(?:y|ing|fall|drops?|storm|)|drizzl\w+|downpour"
    ),
    "fog": r"туман(?:а|у|ом|е|ы|н\w+|)|дымк\w+|мгл\w+|fog(?:gy)?|mist(?:y)?|haz[ey]",
    "wind": (
        r"вет(?:ер|ерок|ра|ру|ром|ре|рен\w+)|порыв\w* ветра|"
        r"wind(?:y|s|)(?![- ]?(?:turbine|farm|power|energy|mill)\w*)|breez[ey]|gust\w*"
    ),
}
STYLES: dict[str, str] = {
    "papercut": (
        r"вырез\w+ из бумаг\w+|бумажн\w+ (?:пластик\w*|аппликаци\w*|сло\w+)|аппликаци\w+|"
        r"paper[- ]?cut|cut[- ]paper|papercraft|из бумаги|оригами|origami|folded paper"
    ),
    "isometric": r"изометр\w+|isometr\w+",
    "geometric": (
        r"геометр\w+|баухаус\w*|супрематизм\w*|конструктивизм\w*|geometr\w+|bauhaus|abstract shapes"
    ),
    "infographic": (
        r"инфограф\w+|диаграмм\w+|в цифрах|infographic\w*|in numbers|(?:bar|pie|donut) charts?"
    ),
    "brand-pattern": (
        r"(?:фирменн|наш|брендов)\w* (?:паттерн|узор|орнамент)\w*|(?:brand(?:ed|'s|s)?|our own) "
        r"patterns?"
    ),
    "pattern": r"паттерн\w*|узор\w*|орнамент\w*|бесшовн\w+|pattern\w*|seamless|wallpaper",
    "riso": r"ризо\w*|шелкограф\w+|трафарет\w*|riso\w*|screen ?print\w*|halftone",
    "gradient": r"градиент\w*|меш|gradient\w*|mesh",
    "line": (
        r"контурн\w+|линейн\w+ (?:рисун|иллюстр|график)\w*|line ?art|outline\w*|one line|linear"
    ),
    "abstract": r"абстракт\w+|абстракц\w+|abstract\w*",
    "minimal": r"минимал\w+|лаконичн\w+|minimal\w*|simple shapes",
    "retro": (
        r"ретро\w*|винтаж\w*|арт-?деко|ар-деко|ар деко|советск\w+|retro|vintage|art deco|80s|70s"
    ),
    "flat": (
        r"плоск\w+ (?:иллюстр|стил|графи|дизайн|форм|вектор)\w*|плоско|флэт\w*|"
        r"flat (?:illustration|style|design|vector|shapes|art|look)|flat(?=[,.]|$)"
    ),
    "still-life": r"натюрморт\w*|still[- ]life|flat ?lay|вид сверху|top view",
}
_ON_A_THING = re.compile(r"(?<!\w)(?:with|с)\s[^,.;\n]*$")  # a bag with a pattern is a bag
SETTINGS: dict[str, str] = {
    "table": (
        r"(?:на|за) (?:\w+ ){0,2}стол(?:е|ике|ом|иком)|столик\w*|прилав\w*|стойк\w+|верстак\w*|"
        r"столешниц\w*|(?:on|at|across) (?:a|the) (?:\w+ ){0,2}(?:table|desk|counter|tray)|"
        r"tabletop|counter"
    ),
    "window": r"подоконник\w*|у окна|на окне|за окном|window ?sill|by the window|on the window",
    "room": (
        r"комнат\w+|гостин(?:ая|ой|ую)|интерьер\w*|кухн\w+|спальн\w+|кабинет\w*|студи\w+|"
        r"мастерск\w+|room|interior|kitchen|living room|bedroom|studio|workshop|indoors"
    ),
    "office": (
        r"офис\w*|опенспейс\w*|коворкинг\w*|переговорн\w+|рабоч\w+ мест\w+|office|coworking|"
        r"workplace|workspace"
    ),
    "shop": (
        r"кофейн\w+|кафе|магазин\w*|пекарн\w+|витрин\w+|торгов\w+ зал\w*|аптек\w+|cafe|shop|store|"
        r"bakery|boutique|pharmacy"
    ),
    "warehouse": r"склад(?:е|а|у|ом|ы|ах|ск\w+|)|ангар\w*|цех\w*|warehouse|depot|factory",
    "city": (
        r"город\w*|мегаполис\w*|улиц\w+|улочк\w+|набережн\w+|двор\w*|крыш\w+|небоскр[её]б\w*|"
        r"city\w*|street\w*|urban|downtown|skyline|rooftop\w*|courtyard|embankment"
    ),
    "road": r"дорог\w+|трасс\w+|шоссе|road|highway|motorway",
    "village": (r"деревн\w+|дерев(?:ень|ушк\w+)|пос[её]л(?:ок|к\w+)|сел[оеау]|дачн\w+|villages?"),
    "mountains": (
        r"гор(?:ы|ах|н\w+|а|ами|у|е)|вершин\w+|скал\w+|ут[её]с\w*|mountain\w*|peaks?|cliff\w*|alps"
    ),
    "forest": (
        r"лес(?:у|а|н\w+|ом|)|рощ\w+|бор(?:у|)|тайг\w+|опушк\w+|forest\w*|woods|woodland|grove"
    ),
    "lake": r"озер\w+|озёр\w*|пруд\w*|рек[аиуе]\w*|речн\w+|lake\w*|pond|river\w*",
    "sea": (
        r"мор(?:е|я|ю|ем|ск\w+)|океан\w*|волн\w+|берег\w*|бухт\w+|пляж\w*|порт(?:у|а|)|sea|ocean|"
        r"waves?|coast\w*|beach|shore|bay|harbou?r|seaside"
    ),
    "park": r"парк(?:е|а|ом|)|сквер\w*|аллея|аллее|park|alley",
    "garden": r"сад(?:у|а|ом|ик\w*|)|огород\w*|клумб\w+|теплиц\w+|garden\w*|greenhouse|orchard",
    "hills": (
        r"холм\w*|пол(?:е|я|ю|ем|ях)|луг(?:у|а|ом|ах|)|долин\w+|равнин\w+|степ\w+|hills?|"
        r"fields?|meadow\w*|valley|countryside|landscape"
    ),
    "space": r"космос\w*|орбит\w+|галактик\w+|outer space|orbit|galaxy",
    "sky": r"неб(?:о|е|а|ес\w+)|облак\w*|skies|sky|clouds?|in the air",
}


def read_mood(text: str) -> Mood | None:
    """The light first, then the temper: a calm night is a night."""
    return _first(text, _MOODS)


def read_season(text: str) -> Season | None:
    return _first(text, _SEASONS)


def read_weather(text: str) -> Weather | None:
    """What falls first: snow in a wind is snow. A rain of coins is none."""
    return _first(text, _WEATHERS)


def read_style(text: str) -> str | None:
    return _first(text, STYLES)


def read_styles(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """All styles that are named, and all that are named to be left out."""
    found = tuple(_mentioned(text, STYLES))
    asked = frozenset(name for name, negated in found if not negated)
    return asked, frozenset(name for name, negated in found if negated)


def read_setting(text: str) -> str | None:
    """One of the names in `SETTINGS`."""
    return _first(text, SETTINGS)


def _first(text: str, table: dict[T, str]) -> T | None:
    """The first name of the table with a mention that is not negated."""
    return next((name for name, negated in _mentioned(text, table) if not negated), None)


def _mentioned(text: str, table: dict[T, str]) -> Iterator[tuple[T, bool]]:
    """Names in the order of the table, and whether the mention is negated."""
    low, banned = plain(text), negated_spans(text)
    for name, pattern in table.items():
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", low):
            told_by_the_way = name == "pattern" and _ON_A_THING.search(low[: match.start()])
            if not told_by_the_way:
                yield name, any(a <= match.start() < b for a, b in banned)
