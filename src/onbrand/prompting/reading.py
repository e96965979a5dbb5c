"""The plan, read from the phrases of a prompt: the same way for a new one and an edited one."""

from collections.abc import Iterable

from onbrand.brand import BrandBook
from onbrand.prompting.counts import read_counts
from onbrand.prompting.mood import read_mood, read_season, read_setting, read_style
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.prompt import Language, Phrase, Plan, Section, SectionName
from onbrand.prompting.side import read_side
from onbrand.prompting.subjects import read_subjects
from onbrand.vocabulary.families import families, family_of
from onbrand.vocabulary.nouns import nouns

_THINGS = (SectionName.OBJECT, SectionName.PROPS, SectionName.BACKGROUND, SectionName.SCENE)


def read_plan(
    sections: tuple[Section, ...], avoid: tuple[Phrase, ...], language: Language, book: BrandBook
) -> Plan:
    """Phrases of the brand book do not speak: they hold for every picture alike."""
    told = {section.name: _said(section.phrases) for section in sections}
    limits = _said(avoid)
    everything = "\n".join([*told.values(), limits])
    exclude = read_exclusions(everything, language)
    parts = [told.get(name, "") for name in _THINGS]
    subjects = read_subjects(parts, language) or read_subjects(
        [told.get(SectionName.TASK, "")], language
    )
    shown = tuple(id_ for id_ in subjects if id_ not in exclude and not _banned(id_, exclude, book))
    return Plan(
        subjects=shown,
        counts={k: n for k, n in read_counts(everything, language).items() if k in shown},
        setting=read_setting("\n".join(parts[1:] + parts[:1])),
        mood=read_mood(everything),
        season=read_season(everything),
        style=read_style("\n".join(told.values())),
        free_side=read_side(everything),
        exclude=exclude,
    )


def _said(phrases: Iterable[Phrase]) -> str:
    return "\n".join(phrase.text for phrase in phrases if phrase.source.kind != "rule")


def _banned(id_: str, exclude: tuple[str, ...], book: BrandBook) -> bool:
    """Things of a family that the brief or the brand book forbids: a cat is no person."""
    noun = nouns()[id_]
    names = " | ".join((noun.ru[0], noun.en[0]))
    forbidden = [family_of(f"{w.en} | {w.ru}") for w in book.imagery.forbidden]
    banned = [f for f in forbidden if f] + [families()[e] for e in exclude if e in families()]
    people = any(f.id == "people" for f in banned) and noun.kind == "people"
    return people or any(f.words.search(names) for f in banned)
