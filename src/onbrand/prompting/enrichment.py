"""What cards add to a brief: only what it leaves open, and nothing that it forbids."""

import re
from collections.abc import Iterable

from onbrand.brand import Words
from onbrand.prompting.cards import LONGEST, SURE, Card, Hit, Library
from onbrand.prompting.mood import read_mood, read_season, read_setting
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.prompt import Language, Phrase, SectionName, Source
from onbrand.prompting.wording import enumeration
from onbrand.vocabulary.concepts import Concept, concepts, find_concepts
from onbrand.vocabulary.families import families
from onbrand.vocabulary.lemmas import plain, tokens
from onbrand.vocabulary.meaning import meanings_of_concepts
from onbrand.vocabulary.nouns import find_nouns, is_a, noun_matches, nouns

Sections = dict[SectionName, list[Phrase]]
_ENOUGH = 3  # things that the brief names itself
_CLOSED = re.compile(
    r"(?<!\w)(?:ничего лишнего|больше ничего|только (?!что)|и все(?![\wа-я])|минимум деталей|"
    r"минимал\w+|nothing else|only|minimal\w*|no extras|keep it simple)(?!\w)"
)
_LIGHT = re.compile(
    r"(?<!\w)(?:свет\w*|луч\w*|тен(?:ь|и|ями|ей)|солнечн\w+|light\w*|\w*light|lit|shadows?|glow\w*|"
    r"sunn?y?)(?!\w)"
)
_DAYLIGHT = re.compile(r"sun|daylight|golden|bright|morning|midday")
_TIMES = {"day", "dawn", "dusk", "night"}


def enrich(
    sections: Sections, avoid: list[Phrase], about: str, language: Language, cards: Library
) -> None:
    """Adds phrases in place. `about` is the brief without lettering."""
    hits = _in_tune(cards.nearest(about))
    found = [hit.card for hit in hits]
    sure = [hit.card for hit in hits if hit.score >= SURE]
    excluded = read_exclusions("\n".join([about, *(p.text for p in avoid)]), language)
    fits = _Fitting(about, excluded, language)
    if not sections[SectionName.OBJECT] and not sections[SectionName.PATTERN]:
        sections[SectionName.OBJECT] += _object(sure, found, about, fits)
    elif not _shows(sections, language):
        concept = _concept(about)
        sections[SectionName.OBJECT] += [_things_of(concept, fits)] if concept else []
    _details(sections, sure, about, fits)
    for card in () if _CLOSED.search(plain(about)) or sections[SectionName.PATTERN] else sure:
        if card.scene and not _placed(sections, about):
            sections[SectionName.SCENE] += fits.phrases([card.scene], card)
    _light(sections, [*found, cards.neutral(read_mood(about))], about, fits)
    for card in sure[:1]:
        if card.mood and not _tempered(sections):
            sections[SectionName.STYLE] += fits.phrases([card.mood], card)


def _in_tune(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """A second card joins when one of the two tells the season: «осенняя распродажа обуви»."""
    return hits if any(hit.card.shelf == "seasons" for hit in hits) else hits[:1]


class _Fitting:
    """Which wordings of cards may stand beside the brief's own words."""

    def __init__(self, about: str, excluded: tuple[str, ...], language: Language) -> None:
        self.language = language
        self._told = {token.lemma for token in tokens(about)}
        self._excluded = excluded
        self._time = read_mood(about)
        self._season = read_season(about)

    def phrases(self, wordings: Iterable[Words], card: Card) -> list[Phrase]:
        source = Source(kind="card", ref=card.id)
        return [Phrase(text=self.say(w), source=source) for w in wordings if self.fit(w)]

    def say(self, words: Words) -> str:
        return words.ru if self.language == "ru" else words.en

    def fit(self, words: Words) -> bool:
        ids = find_nouns(words.en, "en")
        time, season = read_mood(words.en), read_season(words.en)
        if self._time in _TIMES and time in _TIMES and time != self._time:
            return False
        if self._season and season and season != self._season:
            return False
        if self._time == "night" and _DAYLIGHT.search(words.en):
            return False
        return not self._forbidden(ids, words)

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

    def _forbidden(self, ids: tuple[str, ...], words: Words) -> bool:
        if any(is_a(id_, self._excluded) for id_ in ids):
            return True  # no leaves: no maple leaves either
        banned = [families()[name] for name in self._excluded if name in families()]
        return any(f.words.search(plain(words.en)) for f in banned)


def _object(sure: list[Card], found: list[Card], about: str, fits: _Fitting) -> list[Phrase]:
    """Of the card that the brief is surely about; else things that stand for its abstract words,
    named or near in meaning; else of the nearest card."""
    named = next(iter(find_concepts(about)), None)
    for card in sure:
        if card.object and fits.fit(card.object) and _speaks_of(card.object, named):
            return fits.phrases([card.object], card)
    concept = _concept(about)
    if concept:
        return [_things_of(concept, fits)]
    nearest = (fits.phrases([card.object], card) for card in found if card.object)
    return next(nearest, [])


def _shows(sections: Sections, language: Language) -> bool:
    """Whether anything that the brief wants to see is known."""
    told = (SectionName.OBJECT, SectionName.PROPS, SectionName.SCENE, SectionName.PATTERN)
    phrases = (phrase for name in told for phrase in sections[name])
    return any(find_nouns(phrase.text, language) for phrase in phrases)


def _concept(about: str) -> Concept | None:
    """What the brief speaks of in abstract words, named or near in meaning."""
    name = next(iter(find_concepts(about)), None) or meanings_of_concepts().nearest(about[:LONGEST])
    return concepts()[name] if name else None


def _things_of(concept: Concept, fits: _Fitting) -> Phrase:
    names = [nouns()[id_].name(fits.language) for id_ in concept.nouns]
    told = enumeration(names, {"ru": "и", "en": "and"}[fits.language])
    return Phrase(text=told, source=Source(kind="card", ref=f"concept:{concept.id}"))


def _speaks_of(words: Words, named: str | None) -> bool:
    """A card is near in meaning; a concept is named by the brief itself."""
    if named is None:
        return True
    return not set(concepts()[named].nouns).isdisjoint(find_nouns(words.en, "en"))


def _details(sections: Sections, found: list[Card], about: str, fits: _Fitting) -> None:
    named = len(sections[SectionName.OBJECT]) + len(sections[SectionName.PROPS])
    room = _ENOUGH - named
    if _CLOSED.search(plain(about)) or sections[SectionName.PATTERN]:
        return
    for card in found:
        fresh = [words for words in card.details if fits.new(words)]
        added = fits.phrases(fresh, card)[: max(room, 0)]
        sections[SectionName.PROPS] += added
        room -= len(added)


def _placed(sections: Sections, about: str) -> bool:
    told = sections[SectionName.SCENE] or sections[SectionName.BACKGROUND]
    return bool(told) or read_setting(about) is not None


def _light(sections: Sections, found: list[Card], about: str, fits: _Fitting) -> None:
    if sections[SectionName.LIGHT] or _LIGHT.search(plain(about)):
        return
    for card in found:
        if card.light and fits.fit(card.light) and fits.timely(card.light):
            sections[SectionName.LIGHT] += fits.phrases([card.light], card)
            return


def _tempered(sections: Sections) -> bool:
    return bool(sections[SectionName.STYLE])
