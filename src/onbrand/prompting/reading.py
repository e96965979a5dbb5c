"""The plan, read from the phrases of a prompt: the same way for a new one and an edited one."""

import re
from collections.abc import Collection, Iterable

from onbrand.brand import BrandBook
from onbrand.prompting.counts import read_counts
from onbrand.prompting.figures import read_figures
from onbrand.prompting.format import format_spans
from onbrand.prompting.mood import (
    Mood,
    read_mood,
    read_season,
    read_setting,
    read_style,
    read_weather,
)
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.prompt import (
    Figure,
    Language,
    Phrase,
    Plan,
    Relation,
    Section,
    SectionName,
)
from onbrand.prompting.relations import read_relations
from onbrand.prompting.side import read_side
from onbrand.prompting.strangers import read_strangers
from onbrand.prompting.subjects import read_subjects
from onbrand.vocabulary.concepts import concepts
from onbrand.vocabulary.families import families, family_of
from onbrand.vocabulary.nouns import find_nouns, nouns

_ADDED = ("rule", "card", "model")
# The day of this name is dark also where only the words to be set tell it.
_BLACK = re.compile(r"(?<!\w)(?:ч[её]рн\w+ пятниц\w+|black friday)(?!\w)", re.IGNORECASE)
_FEW = 2
_MANNER = {SectionName.BACKGROUND, SectionName.COMPOSITION, SectionName.MATERIAL}
# What people do, by what they do it with.
_DONE_WITH = {"yoga": "yoga_mat", "musician": "guitar", "cyclist": "bicycle"}
_THINGS = (
    SectionName.OBJECT,
    SectionName.PATTERN,
    SectionName.PROPS,
    SectionName.BACKGROUND,
    SectionName.SCENE,
    SectionName.COMPOSITION,
)


def read_plan(
    sections: tuple[Section, ...], avoid: tuple[Phrase, ...], language: Language, book: BrandBook
) -> Plan:
    """Phrases of the brand book do not speak: they hold for every picture alike. Neither do those
    of cards on how it is made: the generator has its own ways."""
    told = {section.name: _said(section.phrases, _unspoken(section.name)) for section in sections}
    asked = {section.name: _said(section.phrases, _ADDED) for section in sections}
    limits = _said(avoid)
    everything = "\n".join([*told.values(), limits])
    # Words set in the picture say what season it is, but count, forbid and light nothing.
    spoken = tuple(section for section in sections if section.name is not SectionName.LETTERING)
    orders = "\n".join([*(told[section.name] for section in spoken), limits])
    exclude = read_exclusions(orders, language)
    parts = [words.get(name, "") for words in (asked, told) for name in _THINGS]
    subjects = read_subjects(parts, language)
    if len(subjects) < _FEW:
        subjects = (*subjects, *_of_task(told.get(SectionName.TASK, ""), language))
    main = read_strangers(asked.get(SectionName.OBJECT, "").split("\n"), orders, language)
    beside = read_strangers(asked.get(SectionName.PROPS, "").split("\n"), "", language)
    strangers = beside | main
    shown = tuple(
        allowed
        for id_ in dict.fromkeys((*filter(None, main.values()), *subjects, *beside.values()))
        if id_ and (allowed := _allowed(id_, exclude, book))
    )
    style = read_style("\n".join(asked.values()))
    return Plan(
        subjects=shown,
        counts={k: n for k, n in read_counts(orders, language).items() if k in shown},
        strangers=strangers,
        setting=_place(told) or _stage(sections),
        mood="night" if _BLACK.search(everything) else _mood(spoken, orders),
        season=read_season(everything),
        weather=read_weather(orders),
        style=style,
        free_side=read_side(orders),
        exclude=exclude,
        figures=_figures(sections, charted=style == "infographic"),
        relations=_relations(spoken, shown, language),
    )


def _relations(
    sections: tuple[Section, ...], shown: tuple[str, ...], language: Language
) -> tuple[Relation, ...]:
    """Of what is shown. What a card or a rule adds stands anywhere."""
    own = "\n".join(_said(section.phrases, _ADDED) for section in sections)
    found = read_relations(own, language)
    return tuple(each for each in found if {each.what, each.where} <= set(shown))


def _figures(sections: tuple[Section, ...], *, charted: bool) -> tuple[Figure, ...]:
    """Of what is to be drawn; else of the words that are set."""
    told: dict[bool, list[str]] = {True: [], False: []}
    for section in sections:
        own = [p.text for p in section.phrases if p.source.kind not in _ADDED]
        told[section.name is SectionName.LETTERING].extend(own)
    drawn = read_figures(told[False], plain=charted)
    words = "\n".join(told[True]).lower()
    found = drawn or read_figures(told[True], plain=False)
    return tuple(_unsaid(figure, words) for figure in found)


def _unsaid(figure: Figure, words: str) -> Figure:
    """What a sale takes off is drawn once more, without the words that are set anyway."""
    if figure.kind != "discount":
        return figure
    said = (name for name in ("lead", "label") if getattr(figure, name).lower() in words)
    return figure.model_copy(update=dict.fromkeys(said, ""))


def _of_task(task: str, language: Language) -> tuple[str, ...]:
    """«Памятка водителям фургонов» may show a van, but neither its readers nor their office."""
    named = format_spans(task)
    quiet = "".join(" " if any(a <= i < b for a, b, _ in named) else c for i, c in enumerate(task))
    return tuple(
        id_
        for id_ in find_nouns(quiet, language)
        if nouns()[id_].kind not in {"people", "building", "event"}
    )


def _place(told: dict[SectionName, str]) -> str | None:
    """The scene speaks first. The task does not: a poster for an office shows no office."""
    first = (SectionName.SCENE, SectionName.BACKGROUND, SectionName.OBJECT, SectionName.PROPS)
    rest = (name for name in told if name not in {*first, SectionName.TASK})
    found = (read_setting(told.get(name, "")) for name in (*first, *rest))
    return next((setting for setting in found if setting), None)


def _stage(sections: tuple[Section, ...]) -> str | None:
    """Where to show the things that stand for an abstract word."""
    phrases = (phrase for section in sections for phrase in section.phrases)
    refs = (phrase.source.ref or "" for phrase in phrases)
    named = (ref.removeprefix("concept:") for ref in refs if ref.startswith("concept:"))
    found = (concepts()[name].setting for name in named if name in concepts())
    return next((setting for setting in found if setting), None)


def _mood(sections: tuple[Section, ...], everything: str) -> Mood | None:
    """Cards tell the time of day, but a card's calm is not the user's."""
    asked = read_mood("\n".join(_said(s.phrases, _ADDED) for s in sections))
    found = asked or read_mood(everything)
    return found if asked or found != "calm" else None


def _unspoken(name: SectionName) -> Collection[str]:
    return _ADDED if name in _MANNER else ("rule",)


def _said(phrases: Iterable[Phrase], but: Collection[str] = ("rule",)) -> str:
    return "\n".join(phrase.text for phrase in phrases if phrase.source.kind not in but)


def _allowed(id_: str, exclude: tuple[str, ...], book: BrandBook) -> str | None:
    """Yoga without people is told by its mat."""
    names = (id_, _DONE_WITH.get(id_, id_))
    return next((n for n in names if n not in exclude and not _banned(n, exclude, book)), None)


def _banned(id_: str, exclude: tuple[str, ...], book: BrandBook) -> bool:
    """Things of a family that the brief or the brand book forbids: a cat is no person."""
    noun = nouns()[id_]
    names = " | ".join((noun.ru[0], noun.en[0]))
    forbidden = [family_of(f"{w.en} | {w.ru}") for w in book.imagery.forbidden]
    banned = [f for f in forbidden if f] + [families()[e] for e in exclude if e in families()]
    people = any(f.id == "people" for f in banned) and noun.kind == "people"
    return people or any(f.words.search(names) for f in banned)
