"""Which of the things asked for are shown by drawings that are not ours: the designer's own come
before the kit, icons of the operator's sets stand where nothing else does."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onbrand.generation.illustration import Tag
from onbrand.prompting import Prompt, SectionName
from onbrand.vocabulary import Depiction, Language, ancestors, nouns
from onbrand.vocabulary.families import families, never_drawn
from onbrand.vocabulary.families import mentions as mentions_of
from onbrand.vocabulary.lemmas import tokens
from onbrand.vocabulary.naming import Mention, mentions
from onbrand.vocabulary.nouns import noun_matches

# What is named in the task is drawn only if no table knows it: a mascot, a product.
_SHOWN = (
    SectionName.OBJECT,
    SectionName.PATTERN,
    SectionName.PROPS,
    SectionName.BACKGROUND,
    SectionName.SCENE,
    SectionName.COMPOSITION,
    SectionName.TASK,
)
_STOOD_IN = frozenset({"broader", "example", "meaning", "exact"})
_UNSHOWN = frozenset({"none", "emblem"})


def preferred(
    told: Sequence[Depiction], prompt: Prompt, tags: Sequence[Tag]
) -> tuple[Depiction, ...]:
    """What was foreseen of the kit, with drawings of others where there are such."""
    own = [tag for tag in tags if tag.kind == "own"]
    if not tags:
        return tuple(told)
    named = _by_name(list(told), prompt, own)
    by_noun = {tag.noun: tag for tag in reversed(own) if tag.noun}
    shown = (_by_noun(each, by_noun) for each in named)
    icons = {key: tag for tag in reversed(tags) if tag.kind == "icon" for key in _keys(tag)}
    return tuple(_by_icon(each, icons) for each in shown)


def iconless(told: Sequence[Depiction]) -> Iterator[Depiction]:
    """What an icon of its own would show better: nothing, or the emblem of a whole class."""
    for each in told:
        of_class = each.how == "emblem" and each.icon and each.drawing != each.noun
        if each.how == "none" or of_class:
            yield each


def _by_name(told: list[Depiction], prompt: Prompt, own: Sequence[Tag]) -> list[Depiction]:
    """A name given by the designer says more than a noun: a gray fox is no fox of ours."""
    text = _text(prompt)
    known = {tag.drawing: tag for tag in own}
    for mention in mentions(text, {tag.drawing: tag.names for tag in own}):
        tag = known[mention.id]
        spoken = _nouns_in(mention, text, prompt)
        at = next((i for i, each in enumerate(told) if _is(each, mention, spoken)), None)
        if at is not None and told[at].noun in nouns():
            told[at] = _own(told[at], tag)
        elif not spoken and not _forbidden(tag, prompt):
            rest = [each for i, each in enumerate(told) if i != at and each.drawing != tag.drawing]
            new = Depiction(_called(tag, prompt.language), tag.drawing, "own")
            rest.insert(_place(mention, rest, text, prompt), new)
            told = rest
    return told


def _called(tag: Tag, language: Language) -> str:
    first, second = tag.names.ru, tag.names.en
    return (*first, *second)[0] if language == "ru" else (*second, *first)[0]


def _by_noun(each: Depiction, own: dict[str, Tag]) -> Depiction:
    candidates = [each.noun]
    if each.how in _STOOD_IN and each.drawing:
        candidates.append(each.drawing)
    if each.how in _UNSHOWN:
        candidates += ancestors(each.noun)
    tag = next((own[noun] for noun in candidates if noun in own), None)
    return _own(each, tag) if tag and each.how not in {"own", "refused"} else each


def _by_icon(each: Depiction, icons: dict[str, Tag]) -> Depiction:
    tag = icons.get(each.noun.lower())
    if tag is None or not list(iconless([each])):
        return each
    return replace(each, drawing=tag.drawing, how="emblem", icon="")


def _own(each: Depiction, tag: Tag) -> Depiction:
    return replace(each, drawing=tag.drawing, how="own", icon="")


def _keys(tag: Tag) -> tuple[str, ...]:
    return (tag.noun,) if tag.noun else tag.names.all


def _is(each: Depiction, mention: Mention, spoken: Sequence[str]) -> bool:
    """Whether the mention speaks of the thing: its noun, or a word that no table knows."""
    if each.noun in spoken:
        return True
    words = {lemma for token in tokens(mention.text) for lemma in token.lemmas}
    unknown = [lemma for token in tokens(each.noun) for lemma in token.lemmas]
    return each.how in {"none", "meaning"} and not words.isdisjoint(unknown)


def _nouns_in(mention: Mention, text: str, prompt: Prompt) -> tuple[str, ...]:
    return tuple(
        id_
        for id_, match in noun_matches(text, prompt.language)
        if match.start < mention.end and mention.start < match.end
    )


def _place(mention: Mention, told: Sequence[Depiction], text: str, prompt: Prompt) -> int:
    """Before the first thing that the text names later."""
    later = {
        id_ for id_, match in noun_matches(text, prompt.language) if match.start > mention.start
    }
    return next((i for i, each in enumerate(told) if each.noun in later), len(told))


def _forbidden(tag: Tag, prompt: Prompt) -> bool:
    """The brand's bans, and what is never drawn, hold for the designer's own drawings too."""
    banned = [families()[name] for name in prompt.plan.exclude if name in families()]
    return any(
        any(never_drawn(name)) or any(any(mentions_of(name, family)) for family in banned)
        for name in tag.names.all
    )


def _text(prompt: Prompt) -> str:
    told = {section.name: section.phrases for section in prompt.sections}
    return "\n".join(
        phrase.text
        for name in _SHOWN
        for phrase in told.get(name, ())
        if phrase.source.kind != "rule"
    )
