"""What cards add to a brief: only what it leaves open, and nothing that it forbids."""

import re
from collections.abc import Mapping, Sequence

from onbrand.brand import Words
from onbrand.prompting.cards import LONGEST, Card
from onbrand.prompting.fitting import Fitting
from onbrand.prompting.mood import read_setting
from onbrand.prompting.prompt import Language, Phrase, SectionName, Source
from onbrand.prompting.side import names_side
from onbrand.prompting.takes import Take
from onbrand.prompting.wording import enumeration
from onbrand.vocabulary.concepts import Concept, concepts, find_concepts
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.meaning import meanings_of_concepts
from onbrand.vocabulary.nouns import find_nouns, nouns

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
_MATERIAL = re.compile(
    r"(?<!\w)(?:бумаг\w*|бумажн\w+|картон\w*|дерев(?:о|а|е|ом|янн\w+)|фанер\w*|метал+\w*|стал(?:ь|и|"
    r"ьн\w+)|бронз\w*|медн\w+|стекл\w*|хрустал\w*|керами\w+|фарфор\w*|глин\w+|мрамор\w*|камен\w+|"
    r"бетон\w*|кирпич\w*|кож(?:а|и|ан\w+)|ткан\w+|л[её]н(?:а|ян\w+)?|хлоп\w+|шерст\w+|вязан\w+|"
    r"войлок\w*|бархат\w*|шелк\w*|пластилин\w*|пластик\w*|акварел\w+|фактур\w+|текстур\w+|"
    r"paper\w*|cardboard|wood\w*|plywood|metal\w*|steel|bronze|copper|glass\w*|crystal|ceramic\w*|"
    r"porcelain|clay|marble|stone|concrete|brick\w*|leather|fabric|cloth|linen|cotton|wool\w*|"
    r"knit\w*|felt|velvet|silk|plastic\w*|plasticine|watercolou?r|textures?|textured)(?!\w)"
)


def enrich(sections: Sections, take: Take, about: str, fits: Fitting) -> None:
    """Adds phrases in place. `about` is the brief without lettering."""
    closed = bool(_CLOSED.search(plain(about)) or sections[SectionName.PATTERN])
    _show(sections, take, about, fits)
    if not closed:
        _details(sections, take.sure, fits)
    _set(sections, () if closed else take.sure, take, about, fits)
    _compose(sections, take, fits)
    _light(sections, take, about, fits)
    if not _MATERIAL.search(plain(about)):
        _first(sections, SectionName.MATERIAL, [(c, c.material) for c in take.makers], fits)
    if not sections[SectionName.STYLE]:
        _first(sections, SectionName.STYLE, [(c, c.mood) for c in take.sure[:1]], fits)


def _first(
    sections: Sections,
    name: SectionName,
    offered: Sequence[tuple[Card, Words | None]],
    fits: Fitting,
) -> None:
    """The first wording that fits."""
    for card, words in offered:
        if added := fits.phrases([words], card):
            sections[name] += added
            return


def _show(sections: Sections, take: Take, about: str, fits: Fitting) -> None:
    if not sections[SectionName.OBJECT] and not sections[SectionName.PATTERN]:
        sections[SectionName.OBJECT] += _object(take, about, fits)
    elif not _shows(sections, fits.language):
        concept = _concept(about)
        sections[SectionName.OBJECT] += [_things_of(concept, fits)] if concept else []


def _object(take: Take, about: str, fits: Fitting) -> list[Phrase]:
    """Of the card that the brief is surely about; else things that stand for its abstract words,
    named or near in meaning; else of the nearest card."""
    named = next(iter(find_concepts(about)), None)
    for card in take.sure:
        if card.object and fits.fit(card.object) and _speaks_of(card.object, named):
            return fits.phrases([card.object], card)
    concept = _concept(about)
    if concept:
        return [_things_of(concept, fits)]
    nearest = (fits.phrases([card.object], card) for card in take.found if card.object)
    return next(nearest, [])


def _shows(sections: Mapping[SectionName, list[Phrase]], language: Language) -> bool:
    """Whether anything that the brief wants to see is known."""
    told = (SectionName.OBJECT, SectionName.PROPS, SectionName.SCENE, SectionName.PATTERN)
    phrases = (phrase for name in told for phrase in sections[name])
    return any(find_nouns(phrase.text, language) for phrase in phrases)


def _concept(about: str) -> Concept | None:
    """What the brief speaks of in abstract words, named or near in meaning."""
    name = next(iter(find_concepts(about)), None) or meanings_of_concepts().nearest(about[:LONGEST])
    return concepts()[name] if name else None


def _things_of(concept: Concept, fits: Fitting) -> Phrase:
    names = [nouns()[id_].name(fits.language) for id_ in concept.nouns]
    told = enumeration(names, {"ru": "и", "en": "and"}[fits.language])
    return Phrase(text=told, source=Source(kind="card", ref=f"concept:{concept.id}"))


def _speaks_of(words: Words, named: str | None) -> bool:
    """A card is near in meaning; a concept is named by the brief itself."""
    if named is None:
        return True
    return not set(concepts()[named].nouns).isdisjoint(find_nouns(words.en, "en"))


def _details(sections: Sections, sure: Sequence[Card], fits: Fitting) -> None:
    room = _ENOUGH - len(sections[SectionName.OBJECT]) - len(sections[SectionName.PROPS])
    for card in sure:
        fresh = [words for words in card.details if fits.new(words)]
        added = fits.phrases(fresh, card)[: max(room, 0)]
        sections[SectionName.PROPS] += added
        room -= len(added)


def _set(sections: Sections, sure: Sequence[Card], take: Take, about: str, fits: Fitting) -> None:
    """A place of the brief gets depth; else the cards' places; else a ground and no place."""
    if sections[SectionName.SCENE] or read_setting(about) is not None:
        sections[SectionName.SCENE] += fits.phrases([take.beside.scene], take.beside)
        return
    if sections[SectionName.BACKGROUND]:
        sections[SectionName.BACKGROUND] += fits.phrases([take.beside.background], take.beside)
        return
    for card in sure:
        sections[SectionName.SCENE] += fits.phrases([card.scene], card)
    if not sections[SectionName.SCENE]:
        offered = [(card, card.background) for card in take.stage]
        _first(sections, SectionName.BACKGROUND, offered, fits)


def _compose(sections: Sections, take: Take, fits: Fitting) -> None:
    """The free side is composition enough, and the book says what it asks for."""
    told = sections[SectionName.COMPOSITION]
    if any(names_side(phrase.text) for phrase in told):
        return
    cards = (take.beside,) if told else take.makers
    _first(sections, SectionName.COMPOSITION, [(c, c.composition) for c in cards], fits)


def _light(sections: Sections, take: Take, about: str, fits: Fitting) -> None:
    if sections[SectionName.LIGHT] or _LIGHT.search(plain(about)):
        cards: tuple[Card, ...] = (take.beside,)
    else:
        cards = tuple(c for c in (*take.found, take.light) if c.light and fits.timely(c.light))
    _first(sections, SectionName.LIGHT, [(c, c.light) for c in cards], fits)
