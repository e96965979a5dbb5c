"""One phrase of a prompt changed by hand; the prompt as the brief alone has it."""

import re
from collections.abc import Sequence
from typing import Literal

from onbrand.brand import BrandBook
from onbrand.prompting.edited import parse_edited
from onbrand.prompting.lint import Concern
from onbrand.prompting.plain import to_text
from onbrand.prompting.prompt import Phrase, Prompt, Section
from onbrand.prompting.reading import read_plan
from onbrand.prompting.variation import NoSuchPhrase

AVOID: Literal["avoid"] = "avoid"
Place = tuple[str, int]
"""The name of a section, or AVOID, and which phrase it is there."""


def places(prompt: Prompt) -> dict[Place, Phrase]:
    told = {
        (part.name.value, at): phrase
        for part in prompt.sections
        for at, phrase in enumerate(part.phrases)
    }
    return told | {(AVOID, at): phrase for at, phrase in enumerate(prompt.avoid)}


def toggled(prompt: Prompt, place: Place) -> Prompt:
    """Locked, or no longer. Raises NoSuchPhrase."""
    phrases, at = _around(prompt, place)
    phrases[at] = phrases[at].model_copy(update={"locked": not phrases[at].locked})
    return _with(prompt, place[0], phrases)


def dropped(prompt: Prompt, place: Place, book: BrandBook) -> Prompt:
    """Raises NoSuchPhrase, and EmptyPrompt where it was the last."""
    phrases, at = _around(prompt, place)
    del phrases[at]
    return parse_edited(prompt, to_text(_with(prompt, place[0], phrases)), book)


def mended(prompt: Prompt, concern: Concern, book: BrandBook) -> Prompt:
    """What the concern suggests, where the user typed the word. Raises NoSuchPhrase."""
    word = re.compile(re.escape(concern.word), re.IGNORECASE)
    if concern.suggestion is None:
        raise NoSuchPhrase
    for (name, at), phrase in places(prompt).items():
        if phrase.source.kind == "edit" and word.search(phrase.text):
            phrases, _at = _around(prompt, (name, at))
            said = word.sub(lambda _found: str(concern.suggestion), phrase.text, count=1)
            phrases[at] = phrase.model_copy(update={"text": said})
            return parse_edited(prompt, to_text(_with(prompt, name, phrases)), book)
    raise NoSuchPhrase


def own(prompt: Prompt, book: BrandBook) -> Prompt:
    """What the brief says, in its sections, and nothing that was added."""
    sections = tuple(
        Section(name=part.name, phrases=said)
        for part in prompt.sections
        if (said := _of_brief(part.phrases))
    )
    return reread(prompt, sections, _of_brief(prompt.avoid), book)


def reread(
    prompt: Prompt, sections: tuple[Section, ...], avoid: tuple[Phrase, ...], book: BrandBook
) -> Prompt:
    """With other phrases and the plan that follows from them."""
    if (sections, avoid) == (prompt.sections, prompt.avoid):
        return prompt
    plan = read_plan(sections, avoid, prompt.language, book)
    return prompt.model_copy(update={"sections": sections, "avoid": avoid, "plan": plan})


def _of_brief(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in phrases if phrase.source.kind == "brief")


def _around(prompt: Prompt, place: Place) -> tuple[list[Phrase], int]:
    """The phrases of its section, and which it is."""
    if place not in places(prompt):
        raise NoSuchPhrase
    name, at = place
    if name == AVOID:
        return list(prompt.avoid), at
    return list(next(part.phrases for part in prompt.sections if part.name == name)), at


def _with(prompt: Prompt, name: str, phrases: Sequence[Phrase]) -> Prompt:
    """Words and sources alone; a section without phrases is none."""
    if name == AVOID:
        return prompt.model_copy(update={"avoid": tuple(phrases)})
    sections = tuple(
        part.model_copy(update={"phrases": tuple(phrases)}) if part.name == name else part
        for part in prompt.sections
        if part.name != name or phrases
    )
    return prompt.model_copy(update={"sections": sections})
