"""The prompt for a generator that Onbrand does not run: to copy."""

from uuid import UUID

from starlette.responses import Response

from onbrand import studio
from onbrand.errors import Invalid, Problem, _
from onbrand.prompting import EmptyPrompt, TextHabits, parse_edited, render
from onbrand.prompting.habits import HABITS, NAMES
from onbrand.web.errors import status_of
from onbrand.web.pages.composing import book_of
from onbrand.web.visit import Member, Router, problem_shown

router = Router()
COLORS = {"names": _("By name"), "hex": _("As HEX"), "none": _("Not at all")}
LANGUAGES = {"": _("As written"), "en": "English", "ru": "Русский"}


class UnknownHabit(Invalid):
    code = "unknown-habit"
    message = _("There is no “{name}” to write for. There are: {known}.")


@router.get("/studio/{draft_id}/for")
def page(
    visit: Member,
    draft_id: UUID,
    generator: str = "gpt-image",
    colors: str = "names",
    lang: str = "",
) -> Response:
    """Whatever stands in the draft; only the brief and the user's own words keep their language."""
    draft = studio.load(visit.session, visit.user.id, draft_id)
    book = book_of(visit, draft.brand)
    code, told, problem = 200, None, ""
    habits = TextHabits()
    try:
        if draft.prompt is None or not draft.text:
            raise EmptyPrompt
        habits = _habits(generator, colors, lang)
        told = render(parse_edited(draft.prompt, draft.text, book), habits, book)
    except Problem as wrong:
        problem_shown(visit, wrong)
        problem, code = visit.tongue.tell(wrong), status_of(wrong)
    return visit.page(
        "studio/rendered.html",
        code,
        draft=draft,
        rendered=told,
        limit=habits.limit,
        problem=problem,
        chosen=(generator, colors, lang),
        names=NAMES,
        color_ways=COLORS,
        languages=LANGUAGES,
    )


def _habits(generator: str, colors: str, lang: str) -> TextHabits:
    habits = HABITS.get(generator)
    if habits is None or colors not in COLORS or lang not in LANGUAGES:
        raise UnknownHabit(name=generator, known=", ".join(NAMES.values()))
    own = habits.model_dump()
    return TextHabits(**(own | {"colors": colors, "language": lang or habits.language}))
