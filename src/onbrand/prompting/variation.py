"""Small steps from one improvement to another: only what cards added changes."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from onbrand.brand import BrandBook
from onbrand.errors import Invalid, _
from onbrand.prompting.brevity import LEAST_NEEDED, spare
from onbrand.prompting.cards import Card, library
from onbrand.prompting.enrichment import Sections, enrich
from onbrand.prompting.fitting import Fitting
from onbrand.prompting.fragments import cut
from onbrand.prompting.prompt import Brief, Phrase, Prompt, Section, SectionName
from onbrand.prompting.reading import read_plan
from onbrand.prompting.side import names_side
from onbrand.prompting.takes import takes

T = TypeVar("T")
Step = Literal["another", "shorter", "bolder", "calmer"]
_OWN = {"brief", "edit", "model"}


class NoSuchPhrase(Invalid):
    code = "no-such-phrase"
    message = _("The prompt has no such phrase any more.")


def varied(prompt: Prompt, brief: Brief, book: BrandBook, step: Step) -> Prompt:
    """What the brief, the user or the book says stays, and so does what is locked. "another" goes
    round: after the last take comes the first. The same prompt where there is nothing to do."""
    match step:
        case "another":
            return _another(prompt, brief, book)
        case "shorter":
            return _shorter(prompt, book)
        case "bolder" | "calmer":
            return _tempered(prompt, brief, book, library().called(step))


def regenerated(
    prompt: Prompt, section: SectionName, index: int, brief: Brief, book: BrandBook
) -> Prompt:
    """Another wording of one phrase that a card added. Anyone else's stays as it is."""
    phrases = sections_of(prompt)[section]
    if not 0 <= index < len(phrases):
        raise NoSuchPhrase
    old = phrases[index]
    if not _movable(old):
        return prompt
    others = {phrase.text for at, phrase in enumerate(phrases) if at != index}
    ways = _ways(prompt, brief, book, lambda phrase: phrase is old)
    offered = {p.text: p for way in ways for p in way[section] if p.text not in others}
    phrases[index] = _next(tuple(offered.values()), lambda phrase: phrase.text == old.text) or old
    return _with(prompt, {section: phrases}, book)


def sections_of(prompt: Prompt) -> Sections:
    """Every section by its name; those that the prompt does not have are empty."""
    told = {section.name: section.phrases for section in prompt.sections}
    return {name: list(told.get(name, ())) for name in SectionName}


def _movable(phrase: Phrase) -> bool:
    return phrase.source.kind == "card" and not phrase.locked


def _another(prompt: Prompt, brief: Brief, book: BrandBook) -> Prompt:
    ways = _ways(prompt, brief, book, _movable)
    present = {phrase.text for told in sections_of(prompt).values() for phrase in told}
    likeness = [_likeness(way, present & _texts(ways)) for way in ways]
    nearest = max(likeness)
    way = _next(ways, lambda each: bool(nearest) and each is ways[likeness.index(nearest)])
    old = sections_of(prompt)
    return _with(prompt, {n: _exchanged(old[n], way[n]) for n in old}, book) if way else prompt


def _shorter(prompt: Prompt, book: BrandBook) -> Prompt:
    told = sections_of(prompt)
    name = next((n for n in LEAST_NEEDED if any(map(_movable, told[n]))), None)
    return _with(prompt, {name: _exchanged(told[name], [])}, book) if name else prompt


def _tempered(prompt: Prompt, brief: Brief, book: BrandBook, tempers: Sequence[Card]) -> Prompt:
    told = sections_of(prompt)
    refs = {p.source.ref for phrases in told.values() for p in phrases if _movable(p)}
    temper = _next(tempers, lambda card: card.id in refs)
    if temper is None:
        return prompt
    fits = _fitting(prompt, brief, book)
    changed: Sections = {}
    for name, words in (
        (SectionName.COMPOSITION, temper.composition),
        (SectionName.LIGHT, temper.light),
        (SectionName.STYLE, temper.mood),
    ):
        added = fits.phrases([words], temper)
        if added and not any(map(_settles, told[name])):
            changed[name] = _exchanged(told[name], added)
    return _with(prompt, changed, book)


def _settles(phrase: Phrase) -> bool:
    """The side for the text is all that a brief may say and still leave the composition open."""
    kept = phrase.source.kind in _OWN and not names_side(phrase.text)
    return kept or (phrase.locked and phrase.source.kind == "card")


def _ways(
    prompt: Prompt, brief: Brief, book: BrandBook, loose: Callable[[Phrase], bool]
) -> tuple[Sections, ...]:
    """What each take would put in the place of the loose phrases; no two ways alike."""
    about = _about(prompt, brief)
    kept = {n: [p for p in told if not loose(p)] for n, told in sections_of(prompt).items()}
    standing = [phrase for told in kept.values() for phrase in told]
    ways: list[Sections] = []
    for take in takes(about, prompt.language, library()):
        sections = {n: [p for p in told if p.source.kind != "rule"] for n, told in kept.items()}
        enrich(sections, take, about, _fitting(prompt, brief, book))
        for name, told in kept.items():
            sections[name] += [phrase for phrase in told if phrase.source.kind == "rule"]
        spare(sections, standing)
        way = {n: [p for p in told if p not in standing] for n, told in sections.items()}
        if way not in ways:
            ways.append(way)
    return tuple(ways)


def _fitting(prompt: Prompt, brief: Brief, book: BrandBook) -> Fitting:
    limits = "\n".join(phrase.text for phrase in prompt.avoid if phrase.source.kind in _OWN)
    return Fitting(_about(prompt, brief), limits, prompt.language, book)


def _about(prompt: Prompt, brief: Brief) -> str:
    """The brief as it was improved; what the user made of it, once they did."""
    told = sections_of(prompt)
    told.pop(SectionName.LETTERING)
    own = [phrase for phrases in told.values() for phrase in phrases if phrase.source.kind in _OWN]
    if any(phrase.source.kind == "edit" for phrase in own):
        return "\n".join(phrase.text for phrase in own)
    return "\n".join(fragment.text for fragment in cut(brief.text.strip()).fragments)


def _texts(ways: Sequence[Sections]) -> set[str]:
    return {phrase.text for way in ways for told in way.values() for phrase in told}


def _likeness(way: Sections, present: set[str]) -> float:
    """How much of the way the prompt has, and how little of others: 1 for the way itself."""
    texts = _texts([way])
    return len(texts & present) / max(len(texts | present), 1)


def _next(row: Sequence[T], present: Callable[[T], bool]) -> T | None:
    """The one after the present one, round and round; the first where none is present."""
    at = next((i for i, each in enumerate(row) if present(each)), -1)
    return row[(at + 1) % len(row)] if row else None


def _exchanged(old: Sequence[Phrase], added: Sequence[Phrase]) -> list[Phrase]:
    """New phrases stand where the old ones stood, else before what the book says."""
    kept = [phrase for phrase in old if not _movable(phrase)]
    ends = (i for i, p in enumerate(old) if _movable(p) or p.source.kind == "rule")
    at = min(next(ends, len(old)), len(kept))
    return [*kept[:at], *added, *kept[at:]]


def _with(prompt: Prompt, changed: Sections, book: BrandBook) -> Prompt:
    told = sections_of(prompt) | changed
    sections = tuple(Section(name=n, phrases=tuple(told[n])) for n in SectionName if told[n])
    if sections == prompt.sections:
        return prompt
    plan = read_plan(sections, prompt.avoid, prompt.language, book)
    return prompt.model_copy(update={"sections": sections, "plan": plan})
