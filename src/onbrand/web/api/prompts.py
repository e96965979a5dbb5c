"""/api/v1/prompts: a brief improved, varied in small steps, and checked after an edit."""

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.errors import Invalid, _
from onbrand.prompting import (
    MAX_BRIEF,
    Brief,
    BriefTooLong,
    Prompt,
    Rendered,
    SectionName,
    parse_edited,
    regenerated,
    render,
    to_text,
    varied,
)
from onbrand.prompting.phrases import AVOID, Place, dropped, own, toggled
from onbrand.web.api.values import (
    BriefGiven,
    ConcernTold,
    LintAsked,
    LintTold,
    NoticeTold,
    PromptMade,
    RenderAsked,
    StepAsked,
)
from onbrand.web.pages.improving import improved
from onbrand.web.pages.remarks import remarks
from onbrand.web.visit import Member, Router, Visit

router = Router(prefix="/api/v1/prompts")


class NoPlace(Invalid):
    code = "no-place"
    message = _("This step is on one phrase: name its “section” and which it is there, “at”.")


@router.post("")
def improve(visit: Member, brief: BriefGiven) -> PromptMade:
    book = _book(visit, brief.brand)
    return _made(visit, improved(visit, brief.text.strip(), brief.format, book), book)


@router.post("/steps")
def step(visit: Member, asked: StepAsked) -> PromptMade:
    """The same prompt where there is nothing to do."""
    book = _book(visit, asked.brand)
    brief = _brief(asked.brief)
    if asked.step == "mine":
        full = improved(visit, brief.text, asked.prompt.format, book)
        return _made(visit, own(full, book), book)
    visit.site.limits.spend("improve", str(visit.user.id))
    return _made(visit, _stepped(asked, brief, book), book)


@router.post("/lint")
def check(visit: Member, asked: LintAsked) -> LintTold:
    """The prompt as the edited text says it, and what is wrong with it."""
    visit.site.limits.spend("lint", str(visit.user.id))
    book = _book(visit, asked.brand)
    read = parse_edited(asked.prompt, asked.text, book)
    found = remarks(asked.prompt, asked.text, _brief(asked.brief).text, book)
    concerns = tuple(
        ConcernTold(
            kind=each.kind,
            word=each.word,
            rule=each.rule or None,
            suggestion=each.suggestion,
            message=visit.tongue.say(each.message).format_map(each.params),
        )
        for each in found
    )
    return LintTold(prompt=read, text=to_text(read), concerns=concerns)


@router.post("/render")
def rendered(visit: Member, asked: RenderAsked) -> Rendered:
    """The prompt as one generator reads it best."""
    visit.site.limits.spend("lint", str(visit.user.id))
    return render(asked.prompt, asked.habits, _book(visit, asked.brand))


def _stepped(asked: StepAsked, brief: Brief, book: BrandBook) -> Prompt:
    match asked.step:
        case "lock":
            return toggled(asked.prompt, _place(asked))
        case "drop":
            return dropped(asked.prompt, _place(asked), book)
        case "again":
            name, at = _place(asked)
            if name == AVOID:
                return asked.prompt
            return regenerated(asked.prompt, SectionName(name), at, brief, book)
        case "another" | "shorter" | "bolder" | "calmer":
            return varied(asked.prompt, brief, book, asked.step)
        case "mine":
            return own(asked.prompt, book)


def _place(asked: StepAsked) -> Place:
    if asked.section is None or asked.at is None:
        raise NoPlace
    return asked.section, asked.at


def _brief(text: str) -> Brief:
    text = text.strip()
    if len(text) > MAX_BRIEF:
        raise BriefTooLong(length=len(text), limit=MAX_BRIEF)
    return Brief(text=text)


def _made(visit: Visit, prompt: Prompt, book: BrandBook) -> PromptMade:
    told = visit.notice
    return PromptMade(
        brand=book.id,
        brand_version=book.version,
        brand_sha256=book.sha256,
        prompt=prompt,
        text=to_text(prompt),
        notice=NoticeTold(code=told.code, message=visit.tongue.tell(told)) if told else None,
    )


def _book(visit: Visit, brand: str) -> BrandBook:
    return catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)
