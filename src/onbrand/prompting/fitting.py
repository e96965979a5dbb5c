"""Which wordings of cards may stand beside the brief's own words, under the brand book."""

import re
from collections.abc import Iterable

from onbrand.brand import BrandBook, Words
from onbrand.prompting.cards import Card
from onbrand.prompting.conflicts import read_conflicts
from onbrand.prompting.mood import read_mood, read_season
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.prompt import Language, Lettering, Phrase, Source
from onbrand.vocabulary.families import families, spoken_of
from onbrand.vocabulary.lemmas import plain, tokens
from onbrand.vocabulary.nouns import find_nouns, is_a, noun_matches

_DAYLIGHT = re.compile(r"sun|daylight|golden|bright|morning|midday")
_TIMES = {"day", "dawn", "dusk", "night"}


class Fitting:
    """`about` is the brief without lettering, `limits` what it must not show."""

    def __init__(self, about: str, limits: str, language: Language, book: BrandBook) -> None:
        self.language = language
        self._told = {token.lemma for token in tokens(about)}
        self._excluded = read_exclusions(f"{about}\n{limits}", language)
        self._time = read_mood(about)
        self._season = read_season(about)
        self._book = book

    def phrases(self, wordings: Iterable[Words | None], card: Card) -> list[Phrase]:
        source = Source(kind="card", ref=card.id)
        return [Phrase(text=self.say(w), source=source) for w in wordings if w and self.fit(w)]

    def say(self, words: Words) -> str:
        return words.ru if self.language == "ru" else words.en

    def fit(self, words: Words) -> bool:
        time, season = read_mood(words.en), read_season(words.en)
        if self._time in _TIMES and time in _TIMES and time != self._time:
            return False
        if self._season and season and season != self._season:
            return False
        if self._time == "night" and _DAYLIGHT.search(words.en):
            return False
        return not self._forbidden(words) and not self._off_brand(words)

    def timely(self, light: Words) -> bool:
        """A brief that tells the time of day takes the light of that time alone."""
        return self._time not in _TIMES or read_mood(light.en) == self._time

    def new(self, words: Words) -> bool:
        """Details repeat nothing that the brief or another card names: no cup of tea beside a
        cup."""
        told = self.say(words)
        things = {t.lemma for _, m in noun_matches(told, self.language) for t in tokens(m.text)}
        fresh = not things & self._told
        self._told |= things if fresh else set()
        return fresh

    def _forbidden(self, words: Words) -> bool:
        if any(is_a(id_, self._excluded) for id_ in find_nouns(words.en, "en")):
            return True  # no leaves: no maple leaves either
        banned = [families()[name] for name in self._excluded if name in families()]
        return any(f.words.search(plain(words.en)) for f in banned)

    def _off_brand(self, words: Words) -> bool:
        """A card proposes nothing that the book would report as a conflict."""
        advised = (dont.en for dont in self._book.imagery.dont)
        return any(any(True for _ in spoken_of(words.en, dont)) for dont in advised) or bool(
            read_conflicts(words.en, Lettering(), "en", self._book)
        )
