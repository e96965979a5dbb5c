"""What the Studio shows of a prompt: its phrases, its steps, what an edit did wrong."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated

from fastapi import Form
from starlette.responses import Response

from onbrand import studio
from onbrand.brand import BrandBook
from onbrand.errors import _
from onbrand.prompting import Concern, Prompt
from onbrand.studio import Draft, Step, UnknownStep
from onbrand.web.pages.composing import Composition, StudioForm
from onbrand.web.pages.remarks import of_brief, remarks
from onbrand.web.pages.stepping import WAYS, following
from onbrand.web.shown.phrases import Change, counted, lines
from onbrand.web.shown.prompts import cited, marks
from onbrand.web.visit import Member, Router, Visit

router = Router()
NAMES = {
    "improve": _("Improved"),
    "another": _("Another"),
    "shorter": _("Shorter"),
    "bolder": _("Bolder"),
    "calmer": _("Calmer"),
    "again": _("One phrase anew"),
    "lock": _("Lock set or lifted"),
    "drop": _("Phrase dropped"),
    "mine": _("Brief alone"),
    "edit": _("Edited by hand"),
}
SAME = {
    "another": _("There is no other wording for this brief."),
    "shorter": _("Nothing is left to shorten: the rest is yours, locked or the brand book's."),
    "bolder": _("Light, composition and mood are yours or locked, so they stay."),
    "calmer": _("Light, composition and mood are yours or locked, so they stay."),
}
NOTHING = Change((), ())


@dataclass(frozen=True, slots=True)
class Trace:
    """Where in its history the prompt is."""

    steps: tuple[Step, ...]
    now: Step | None
    undo: bool
    redo: bool
    change: Change

    def name(self, step: Step) -> str:
        return NAMES[step.kind]


def shown(visit: Visit, draft: Draft, book: BrandBook, view: str) -> dict[str, object]:
    prompt = draft.prompt if draft.text else None
    trace = _trace(visit, draft, prompt)
    return {
        "trace": trace,
        "phrased": prompt is not None,
        "lines_of": lambda: lines(prompt, book, visit.tongue, trace.change) if prompt else (),
        "counted": counted,
        "ways": [(name, NAMES[name]) for name in WAYS],
        "same": SAME.get(visit.request.query_params.get("same", ""), ""),
        "viewed": "text" if view == "text" or prompt is None else "phrases",
        "watched": prompt is not None and _touched(draft, trace),
        "concerns_of": lambda: remarks(prompt, draft.text, draft.brief, book) if prompt else (),
        "conflicts": of_brief(prompt, draft.brief) if prompt else (),
        "marks": marks(prompt, draft.text) if prompt else (),
        "cited": cited(prompt, book) if prompt else (),
        "stale": bool(draft.text) and draft.prompt is None,
    }


@router.post("/studio/lint")
def watch(visit: Member, form: Annotated[StudioForm, Form()]) -> Response:
    """What is wrong with the words in the editor, while they are typed."""
    visit.site.limits.spend("lint", str(visit.user.id))
    composition = Composition.of(visit, form)
    draft = composition.shown()
    concerns: tuple[Concern, ...] = ()
    if draft.prompt:
        concerns = remarks(draft.prompt, draft.text, draft.brief, composition.book)
    return visit.page("studio/_concerns.html", concerns=concerns, book=composition.book)


def _trace(visit: Visit, draft: Draft, prompt: Prompt | None) -> Trace:
    steps = studio.steps(visit.session, draft.id) if draft.step is not None else ()
    now = next((each for each in steps if each.number == draft.step), None)
    if now is None:
        return Trace(steps, None, undo=False, redo=False, change=NOTHING)
    before = None
    if now.parent is not None:
        with suppress(UnknownStep):
            before = studio.as_of(visit.session, visit.user.id, draft.id, now.parent)
    same = before and before.brand == draft.brand
    change = Change.between(before.prompt, prompt) if before and same and prompt else NOTHING
    redo = following(steps, now.number) is not None
    return Trace(steps, now, undo=before is not None, redo=redo, change=change)


def _touched(draft: Draft, trace: Trace) -> bool:
    """Whether something of the user's was changed since the brief was improved: only cards move
    otherwise, and that loses nothing."""
    by_number = {each.number: each for each in trace.steps}
    step = trace.now
    while step is not None and step.kind not in {"improve", "mine"}:
        if step.kind in {"edit", "drop"}:
            return True
        step = by_number.get(step.parent) if step.parent is not None else None
    return step is None or bool(draft.prompt and _typed(draft.prompt))


def _typed(prompt: Prompt) -> bool:
    return any(phrase.source.kind == "edit" for part in prompt.sections for phrase in part.phrases)
