"""Small steps of the prompt, each one kept: what the buttons of the editor do."""

from collections.abc import Sequence
from typing import get_args

from onbrand import studio
from onbrand.catalog import UnknownBrand
from onbrand.prompting import (
    MAX_BRIEF,
    Brief,
    EmptyPrompt,
    NoSuchPhrase,
    Phrase,
    Prompt,
    Section,
    SectionName,
    parse_edited,
    regenerated,
    to_text,
    varied,
)
from onbrand.prompting import Step as Way
from onbrand.studio import Draft, Step, StepKind, UnknownStep
from onbrand.web.numbers import whole
from onbrand.web.pages.composing import (
    LARGEST_SEED,
    Composition,
    book_of,
    improve,
    standing,
)
from onbrand.web.pages.improving import improved
from onbrand.web.pages.locking import reread
from onbrand.web.visit import Visit

WAYS: tuple[Way, ...] = get_args(Way)
AVOID = "avoid"
Place = tuple[str, int]  # of a phrase: the name of its section, or AVOID, and which it is there


def way(visit: Visit, composition: Composition, kind: Way) -> Draft:
    draft, prompt = _begin(visit, composition)
    made = varied(prompt, _brief(composition), composition.book, kind)
    return _recorded(visit, draft, made, kind)


def mine(visit: Visit, composition: Composition) -> Draft:
    """Back to the brief: what it says, in its sections, and nothing that was added."""
    draft = standing(visit, composition)
    full = improved(visit, composition.brief, composition.asked_format, composition.book)
    sections = tuple(
        Section(name=part.name, phrases=own)
        for part in full.sections
        if (own := _of_brief(part.phrases))
    )
    made = reread(full, sections, _of_brief(full.avoid), composition.book)
    return _recorded(visit, draft, made, "mine")


def read(visit: Visit, composition: Composition) -> Draft:
    """What was typed, cut into phrases."""
    draft = standing(visit, composition)
    studio.save(visit.session, visit.user.id, draft)
    return draft


def lock(visit: Visit, composition: Composition, place: str) -> Draft:
    """Or unlocks."""
    draft, prompt = _begin(visit, composition)
    name, at = _found(composition, prompt, place)
    phrases = list(_phrases(prompt, name))
    phrases[at] = phrases[at].model_copy(update={"locked": not phrases[at].locked})
    return _recorded(visit, draft, _with(prompt, name, phrases), "lock")


def drop(visit: Visit, composition: Composition, place: str) -> Draft:
    draft, prompt = _begin(visit, composition)
    name, at = _found(composition, prompt, place)
    phrases = list(_phrases(prompt, name))
    del phrases[at]
    rest = to_text(_with(prompt, name, phrases))
    return _recorded(visit, draft, parse_edited(prompt, rest, composition.book), "drop")


def again(visit: Visit, composition: Composition, place: str) -> Draft:
    draft, prompt = _begin(visit, composition)
    name, at = _found(composition, prompt, place)
    if name == AVOID:
        return draft
    section = SectionName(name)
    made = regenerated(prompt, section, at, _brief(composition), composition.book)
    return _recorded(visit, draft, made, "again")


def undo(visit: Visit, composition: Composition) -> Draft:
    """Takes back what was typed since the last step, else the last step."""
    kept = composition.kept
    if kept is None or kept.step is None:
        return read(visit, composition)
    if composition.edited:
        return back(visit, composition, kept.step)
    made = next(each for each in studio.steps(visit.session, kept.id) if each.number == kept.step)
    return back(visit, composition, made.parent)


def redo(visit: Visit, composition: Composition) -> Draft:
    kept = composition.kept
    if kept is None:
        raise UnknownStep
    return back(visit, composition, following(studio.steps(visit.session, kept.id), kept.step))


def back(visit: Visit, composition: Composition, number: int | None) -> Draft:
    """To any step; those after it are kept."""
    kept = composition.kept
    if kept is None or number is None or number > LARGEST_SEED:
        raise UnknownStep
    then = studio.as_of(visit.session, visit.user.id, kept.id, number)
    if book_of(visit, then.brand).id != then.brand:
        raise UnknownBrand(brand=then.brand)
    draft = composition.checked().model_copy(
        update={name: getattr(then, name) for name in ("brand", "brief", "prompt", "text", "step")}
    )
    same = then.brand == composition.book.id
    asked = composition.asked_format if same else None
    form = asked or (then.prompt.format if then.prompt else then.format)
    draft = draft.model_copy(update={"format": form})
    studio.save(visit.session, visit.user.id, draft)
    return draft


def following(steps: Sequence[Step], number: int | None) -> int | None:
    """The newest of the steps that were made from this one."""
    return next((each.number for each in reversed(steps) if each.parent == number), None)


def places(prompt: Prompt) -> dict[Place, Phrase]:
    told = {
        (part.name.value, at): phrase
        for part in prompt.sections
        for at, phrase in enumerate(part.phrases)
    }
    return told | {(AVOID, at): phrase for at, phrase in enumerate(prompt.avoid)}


def done(visit: Visit, composition: Composition, what: str) -> str:
    """Does what the button says; the address to go on at."""
    draft = _done(visit, composition, what)
    same = what in WAYS and composition.kept is not None and draft.step == composition.kept.step
    return f"/studio/{draft.id}" + (f"?same={what}" if same else "")


def _done(visit: Visit, composition: Composition, what: str) -> Draft:
    verb, _dash, where = what.partition("-")
    for kind in WAYS:
        if verb == kind:
            return way(visit, composition, kind)
    if verb == "back":
        return back(visit, composition, whole(where))
    if verb in _ON_PHRASES:
        return _ON_PHRASES[verb](visit, composition, where)
    return _ON_PROMPT[verb](visit, composition)


_ON_PHRASES = {"lock": lock, "drop": drop, "again": again}
_ON_PROMPT = {"mine": mine, "read": read, "undo": undo, "redo": redo}
VERBS = frozenset({*WAYS, *_ON_PHRASES, *_ON_PROMPT, "back"})


def _begin(visit: Visit, composition: Composition) -> tuple[Draft, Prompt]:
    draft = standing(visit, composition)
    if draft.prompt is None:  # none yet, or one that cites another brand book
        draft = improve(visit, composition)
    if draft.prompt is None:
        raise EmptyPrompt
    return draft, draft.prompt


def _recorded(visit: Visit, draft: Draft, prompt: Prompt, kind: StepKind) -> Draft:
    """A step that changed nothing is none."""
    if prompt == draft.prompt:
        studio.save(visit.session, visit.user.id, draft)
        return draft
    draft = draft.model_copy(update={"prompt": prompt, "text": to_text(prompt)})
    return studio.record(visit.session, visit.user.id, draft, kind)


def _brief(composition: Composition) -> Brief:
    return Brief(text=composition.brief or composition.text.strip()[:MAX_BRIEF])


def _of_brief(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in phrases if phrase.source.kind == "brief")


def _found(composition: Composition, prompt: Prompt, place: str) -> Place:
    """Where the phrase of the button is now: what was typed since may have moved it."""
    name, _dash, number = place.rpartition("-")
    at = whole(number)
    key = (name, LARGEST_SEED if at is None else at)
    meant, now = places(composition.prompt or prompt).get(key), places(prompt)
    if meant is not None and now.get(key) == meant:
        return key
    found = next((each for each, phrase in now.items() if phrase == meant), None)
    if found is None:
        raise NoSuchPhrase
    return found


def _phrases(prompt: Prompt, name: str) -> tuple[Phrase, ...]:
    if name == AVOID:
        return prompt.avoid
    return next(part.phrases for part in prompt.sections if part.name == name)


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
