"""Names of colors in Russian and English, each with a typical color."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from onbrand.color import Color
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.matching import Match, Phrases


@dataclass(frozen=True, slots=True)
class ColorName:
    id: str
    color: Color
    ru: tuple[str, ...]
    en: tuple[str, ...]


# «Красная площадь» is a place, "orange juice" is a drink, "black Friday" is a day.
_NOT_A_COLOR = re.compile(
    r"красн\w+ площад\w+|красн\w+ (?:книг|угол|дорожк|крест)\w*|red (?:panda|fox|squirrel|square|"
    r"cross|carpet|tape|bull)|orange (?:juice|slices?|trees?)|ч[её]рн\w+ пятниц\w+|black friday|"
    r"ч[её]рн\w+ ча[йея]\w*|голуб\w+ экран\w*|зел[её]н\w+ (?:ча[йея]|энерг)\w*|green (?:tea|energy|"
    r"light)|золот\w+ рыбк\w+|golden (?:hour|retriever)|сер\w+ кардинал\w*|white (?:paper|wine)|"
    r"бел\w+ (?:бумаг|вин)\w*|white ?board\w*|olive (?:trees?|oil)|mint tea|blue ?prints?|"
    r"blue hour|silver lining|rust belt|salmon (?:fillet|steak)|винн\w+ (?:карт|погреб|бокал)\w*|"
    r"sky ?line"
)


@cache
def color_names() -> dict[str, ColorName]:
    lines = (files(__package__) / "colors.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        row[0]: ColorName(
            row[0], Color.parse(row[1]), tuple(row[2].split("|")), tuple(row[3].split("|"))
        )
        for row in rows
    }


@cache
def _phrases() -> Phrases:
    return Phrases.of({c.id: (*c.ru, *c.en) for c in color_names().values()})


def color_mentions(text: str) -> Iterator[Match]:
    """Names of colors in the text; a color inside a fixed expression is none."""
    fixed = [m.span() for m in _NOT_A_COLOR.finditer(plain(text))]
    for match in _phrases().find(text):
        if not any(a <= match.start < b for a, b in fixed):
            yield match
