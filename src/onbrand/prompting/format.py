"""Which format a brief asks for: a size, a ratio, a sheet of paper or a word for it."""

import re
from functools import cache

from onbrand.brand import BrandBook, Format
from onbrand.vocabulary.lemmas import plain, tokens
from onbrand.vocabulary.matching import one_typo, unknown
from onbrand.vocabulary.scope import negated_spans

DEFAULT = "post"

_COVER = ("обложк", "cover")
_SIZE = re.compile(r"(?<!\d)(\d{3,4})\s*[xх×*]\s*(\d{3,4})(?!\d)")
_RATIOS = {
    "portrait": r"4\s*[:х×x/]\s*5",
    "story": r"9\s*[:х×x/]\s*16",
    "post": r"1\s*[:х×x/]\s*1",
    "banner": r"16\s*[:х×x/]\s*9|3\s*:\s*1|2\s*:\s*1",
    "og": r"1[.,]91\s*:\s*1",
}
_PAPER = {"a4": r"[aа][- ]?4", "a5": r"[aа][- ]?[56]"}
_NAMES = {
    "banner": (
        r"бан+ер\w*|шапк\w+ (?:сайт|страниц|главн|профил|рассылк|письм|для|канал)\w*|хедер\w*|"
        r"лендинг\w*|слайдер\w*|билборд\w*|растяжк\w+|обложк\w+ (?:групп|сообществ|канал|"
        r"паблик)\w*|banners?|(?:web(?:site)?|page|email|newsletter|site) headers?|"
        r"headers?(?= image| for)|(?<!super)(?<!our )(?<!main )hero(?! of)|billboards?|leaderboard|"
        r"(?:youtube )?channel art"
    ),
    "portrait": (
        r"портретн\w+ (?:формат|пост)\w*|вертикальн\w+ пост\w*|(?:portrait|vertical) (?:post|ad)"
    ),
    "story": (
        r"стори(?:с|з|сы|сов|ca)?|рилс\w*|reels?|"
        r"(?<!success )(?<!brand )(?<!our )(?<!true )(?<!a )(?<!love )stor(?:y|ies)(?! of| telling)"
    ),
    "a5": (
        r"листовк\w+|флае?р\w*|памятк\w+|открытк\w+|буклет\w*|приглашени\w+ (?:на|для)|флаер\w*|"
        r"fl[yi]ers?|leaflets?|handouts?|(?<! of )postcards?|brochures?|"
        r"(?:greeting|birthday|thank[- ]you|holiday|christmas|care|invitation|info) cards?"
    ),
    "a4": r"плакат\w*|афиш\w*|постер\w*|posters?|playbills?|объявлени\w+ (?:на|для|в) \w+",
    "og": (
        r"og[- ]?(?:image|картинк\w+|превью)|open ?graph|превью|link preview|preview|thumbnails?|"
        r"обложк\w+|(?:article|blog|podcast|webinar|report|video) cover|cover(?: image| picture|"
        r" art)|cover (?=for|of)"
    ),
    "post": (
        r"пост(?:а|у|ом|е|ы|ов|ик\w*)?|публикаци\w+|квадрат(?!н\w+ (?:метр|кило))\w*|"
        r"(?<!lamp )(?<!goal )(?<!fence )(?<!sign )posts?(?![- ](?:it|office|man|box|card))|"
        r"(?<!red )(?<!town )(?<!market )(?<!city )(?<!times )(?<!to a )square(?! met| feet)"
    ),
}
_HINTS = {
    "story": r"вертикальн\w+ (?:формат|видео)|вертикал\w*|vertical",
    "banner": r"горизонтальн\w+|широк\w+ формат|panoram\w*|wide format|horizontal",
    "og": r"cover",
    "post": r"соцсет\w*|соц\. ?сет\w*|инстаграм\w*|instagram|social(?: media)?|телеграм\w*|в ленту",
}
_OFTEN_MISSPELT = {
    "баннер": "banner",
    "плакат": "a4",
    "постер": "a4",
    "сторис": "story",
    "листовка": "a5",
    "открытка": "a5",
    "обложка": "og",
    "публикация": "post",
    "banner": "banner",
    "poster": "a4",
    "leaflet": "a5",
}


def format_spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where the text names a format outright, and which; negated mentions left out."""
    low, banned = plain(text), negated_spans(text)
    found = [span for table in (_RATIOS, _PAPER, _NAMES) for span in _spans(low, table)]
    return tuple(s for s in found if not any(a <= s[0] < b for a, b in banned))


def read_format(text: str, book: BrandBook) -> str | None:
    """The id of the format asked for, one of the book's; None when the text does not say."""
    known = {format_.id for format_ in book.formats}
    size = _SIZE.search(text)
    if size:
        named = _by_size(int(size[1]), int(size[2]), book)
        if named:
            return named
    own = _own_name(text, book)
    found = own or next((s[2] for s in _ranked(text) if s[2] in known), None)
    return found or _misspelt(text, known) or _hint(plain(text), known)


def _ranked(text: str) -> list[tuple[int, int, str]]:
    """Numbers before words, then the first named. A cover is what its neighbor says: «обложка
    памятки А5» is a leaflet."""
    exact = {name for name, p in (_RATIOS | _PAPER).items() if _first(plain(text), p)}
    low = plain(text)
    return sorted(
        format_spans(text),
        key=lambda s: (s[2] not in exact, low.startswith(_COVER, s[0]), s[0]),
    )


def _spans(low: str, table: dict[str, str]) -> list[tuple[int, int, str]]:
    return [
        (*match.span(), name)
        for name, pattern in table.items()
        for match in _named(pattern).finditer(low)
    ]


def _first(low: str, pattern: str) -> re.Match[str] | None:
    return _named(pattern).search(low)


@cache
def _named(pattern: str) -> re.Pattern[str]:
    """A ratio is no part of a longer run of numbers."""
    return re.compile(rf"(?<![\w:.,/])(?:{pattern})(?!\w|:\d)")


def _own_name(text: str, book: BrandBook) -> str | None:
    """Formats that the brand added are asked for by their own names."""
    standard = {*_RATIOS, *_PAPER, *_NAMES}
    low = plain(text)
    for format_ in book.formats:
        names = {plain(format_.name.ru), plain(format_.name.en), plain(format_.id)}
        if format_.id not in standard and any(_first(low, re.escape(name)) for name in names):
            return format_.id
    return None


def _by_size(width: int, height: int, book: BrandBook) -> str | None:
    exact = (f.id for f in book.formats if (f.width, f.height) == (width, height))
    return next(exact, None) or nearest_shape(width, height, book.formats)


def nearest_shape(width: int, height: int, formats: tuple[Format, ...]) -> str | None:
    """The format whose ratio of sides is nearest, if it is near at all."""
    ratio = width / height
    off = sorted((abs(f.width / f.height / ratio - 1), f.id) for f in formats)
    return off[0][1] if off and off[0][0] < 0.2 else None


def _misspelt(text: str, known: set[str]) -> str | None:
    for token in tokens(text):
        for lemma in token.lemmas if unknown(plain(token.text)) else ():
            if len(lemma) >= 5:
                near = (n for word, n in _OFTEN_MISSPELT.items() if one_typo(lemma, word))
                name = next(near, None)
                if name in known:
                    return name
    return None


def _hint(low: str, known: set[str]) -> str | None:
    return next((name for name, p in _HINTS.items() if name in known and _first(low, p)), None)
