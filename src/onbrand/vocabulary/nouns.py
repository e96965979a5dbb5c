"""Things that can be drawn: the nouns of the table, found in Russian and English texts."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from onbrand.vocabulary.lemmas import Language, plain
from onbrand.vocabulary.matching import Match, Phrases
from onbrand.vocabulary.scope import negated_spans


@dataclass(frozen=True, slots=True)
class Noun:
    """`ru` and `en` list the dictionary forms, the one to show first. `stand_in` is the noun
    to draw instead when there is no drawing of this one; empty if nothing fits."""

    id: str
    kind: str
    hypernym: str
    stand_in: str
    ru: tuple[str, ...]
    en: tuple[str, ...]

    def name(self, language: Language) -> str:
        return (self.ru if language == "ru" else self.en)[0]


# A word with two meanings takes the one whose company stands in the text; the first otherwise.
_COMPANY = {
    "bank": r"карт|офис|логотип|отделени|клиент|вклад|кредит|ипотек|сч[её]т|сбер|финанс|приложени|"
    r"деньг|сотрудник|реклам",
    "wrench": r"гаечн|разводн|верстак|инструмент|слесар|болт|гайк",
    "bow": r"стрел(?!к)|лучник|тетив|мишен",
    "fox": r"лис[её]н|пушист|хвост|зверь",
    "jar": r"стеклян|жест|крышк|м[её]д|варень|чай|крем|монет|солень|законсерв",
}
# A word that means no thing at all in some company: «лук дня» is an outfit, not a vegetable.
_NOT_A_THING = {
    "orange": r"(?:acid|fluorescent|bright|neon|dark|light|and) orange|"
    r"orange (?:background|backdrop|light|colou?r|wall|sky|sail|house|door)",
    "plant": r"(?<!\w)plant (?:a|an|the|your|one|trees?|\d+)(?!\w)",
    "book": r"(?<!\w)book (?:a|your|now|online|early)(?!\w)",
    "ship": r"(?<!\w)ship (?:to|it|free|worldwide)(?!\w)",
    "train": r"(?<!\w)train (?:your|the team|staff|with)(?!\w)",
    "key": r"(?<!\w)key (?:facts?|points?|visuals?|messages?|ideas?)(?!\w)|ключев",
    "fog": r"(?<!\w)пар[аыу] [а-я]+(?:ов|ек|ей|ок|ий|ц)(?!\w)",
    "onion": r"лук дня|лукбук|капсул|street style|стритстайл|образ|модел",
}


@cache
def nouns() -> dict[str, Noun]:
    lines = (files(__package__) / "nouns.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        row[0]: Noun(row[0], row[1], row[2], row[3], *(tuple(f.split("|")) for f in row[4:]))
        for row in rows
    }


@cache
def _phrases(language: Language) -> Phrases:
    table = nouns().values()
    return Phrases.of({n.id: n.ru if language == "ru" else n.en for n in table})


@lru_cache(maxsize=1024)
def noun_matches(text: str, language: Language) -> tuple[tuple[str, Match], ...]:
    """Every mention, negated or not, with the id of its meaning here. A Russian text may hold
    English words, so both tables are asked."""
    other: Language = "en" if language == "ru" else "ru"
    first = tuple(_phrases(language).find(text))
    second = (m for m in _phrases(other).find(text) if not _overlaps(m, first))
    found = sorted((*first, *second), key=lambda match: match.start)
    around = plain(text)
    return tuple((id_, m) for m in found if (id_ := _meaning(m, around)))


def find_nouns(text: str, language: Language) -> tuple[str, ...]:
    """Ids of the things that the text asks for, in its order; «без людей» asks for none."""
    banned = negated_spans(text)
    asked = (
        id_
        for id_, m in noun_matches(text, language)
        if not any(start <= m.start < end for start, end in banned)
    )
    return tuple(dict.fromkeys(asked))


def drawable(id_: str, drawn: Collection[str]) -> str | None:
    """The id itself if it is among the `drawn`, else the nearest thing that is."""
    seen: set[str] = set()
    while id_ and id_ not in seen:
        if id_ in drawn:
            return id_
        seen.add(id_)
        known = nouns().get(id_)
        id_ = known.stand_in if known else ""
    return None


def _meaning(match: Match, around: str) -> str | None:
    for id_ in match.ids[1:]:
        if re.search(_COMPANY.get(id_, r"(?!)"), around):
            return id_
    first = match.ids[0]
    return None if re.search(_NOT_A_THING.get(first, r"(?!)"), around) else first


def _overlaps(match: Match, others: tuple[Match, ...]) -> bool:
    return any(match.start < other.end and other.start < match.end for other in others)
