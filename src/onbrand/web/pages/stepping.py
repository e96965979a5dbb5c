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
    Prompt,
    SectionName,
    regenerated,
    to_text,
    varied,
)
from onbrand.prompting import Step as Way
from onbrand.prompting.phrases import AVOID, Place, dropped, mended, own, places, toggled
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
from onbrand.web.pages.remarks import remarks
from onbrand.web.visit import Visit

WAYS: tuple[Way, ...] = get_args(Way)


def way(visit: Visit, composition: Composition, kind: Way) -> Draft:
    draft, prompt = _begin(visit, composition)
    made = varied(prompt, _brief(composition), composition.book, kind)
    return _recorded(visit, draft, made, kind)


def mine(visit: Visit, composition: Composition) -> Draft:
    """Back to the brief: what it says, in its sections, and nothing that was added."""
    draft = standing(visit, composition)
    full = improved(visit, composition.brief, composition.asked_format, composition.book)
    return _recorded(visit, draft, own(full, composition.book), "mine")


def read(visit: Visit, composition: Composition) -> Draft:
    """What was typed, cut into phrases."""
    draft = standing(visit, composition)
    studio.save(visit.session, visit.user.id, draft)
    return draft


def lock(visit: Visit, composition: Composition, place: str) -> Draft:
    """Or unlocks."""
    draft, prompt = _begin(visit, composition)
    made = toggled(prompt, _found(composition, prompt, place))
    return _recorded(visit, draft, made, "lock")


def drop(visit: Visit, composition: Composition, place: str) -> Draft:
    draft, prompt = _begin(visit, composition)
    made = dropped(prompt, _found(composition, prompt, place), composition.book)
    return _recorded(visit, draft, made, "drop")


def again(visit: Visit, composition: Composition, place: str) -> Draft:
    draft, prompt = _begin(visit, composition)
    name, at = _found(composition, prompt, place)
    if name == AVOID:
        return draft
    section = SectionName(name)
    made = regenerated(prompt, section, at, _brief(composition), composition.book)
    return _recorded(visit, draft, made, "again")


def mend(visit: Visit, composition: Composition, which: str) -> Draft:
    """Takes what a remark suggests."""
    draft, prompt = _begin(visit, composition)
    found = remarks(prompt, to_text(prompt), composition.brief, composition.book)
    at = whole(which)
    if at is None or at >= len(found):
        raise NoSuchPhrase
    return _recorded(visit, draft, mended(prompt, found[at], composition.book), "edit")


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


_ON_PHRASES = {"lock": lock, "drop": drop, "again": again, "mend": mend}
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
