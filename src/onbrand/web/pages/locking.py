"""Locked phrases stay where the prompt around them is written anew."""

from onbrand.brand import BrandBook
from onbrand.prompting import Phrase, Prompt, Section, SectionName
from onbrand.prompting.phrases import reread


def with_locked(prompt: Prompt, before: Prompt, book: BrandBook) -> Prompt:
    """With what was locked before: as it is where the new prompt says it too, else added."""
    locked = {part.name: _locked(part.phrases) for part in before.sections}
    told = {part.name: part.phrases for part in prompt.sections}
    sections = tuple(
        Section(name=name, phrases=phrases)
        for name in SectionName
        if (phrases := _merged(told.get(name, ()), locked.get(name, ())))
    )
    avoid = _merged(prompt.avoid, _locked(before.avoid))
    return reread(prompt, sections, avoid, book)


def _locked(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in phrases if phrase.locked)


def _merged(told: tuple[Phrase, ...], locked: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    same = {phrase.text: phrase for phrase in locked}
    kept = tuple(same.pop(phrase.text, phrase) for phrase in told)
    return (*kept, *same.values())
