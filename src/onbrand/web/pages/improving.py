"""A brief improved, once: the same brief for the same brand book is remembered."""

from onbrand import studio
from onbrand.brand import BrandBook
from onbrand.brand.book import UnknownFormat
from onbrand.prompting import MAX_BRIEF, Brief, BriefTooLong, EmptyBrief, Prompt
from onbrand.prompting.chat import improved_by
from onbrand.web.visit import Visit


def improved(visit: Visit, brief: str, form: str | None, book: BrandBook) -> Prompt:
    if not brief:
        raise EmptyBrief
    if len(brief) > MAX_BRIEF:
        raise BriefTooLong(length=len(brief), limit=MAX_BRIEF)
    if form is not None:
        known_format(book, form)
    visit.site.limits.spend("improve", str(visit.user.id))
    return _remembered(visit, Brief(text=brief, format=form), book)


def _remembered(visit: Visit, brief: Brief, book: BrandBook) -> Prompt:
    """What was improved once costs nothing again."""
    improver = visit.site.improver
    key = studio.key_of(improver.name, brief, book)
    prompt = studio.remembered(visit.session, key)
    if prompt is None:
        visit.let_go()  # a chat model may take its time
        made = improved_by(improver, brief, book)
        prompt, visit.notice = made.prompt, made.notice
        if made.notice is None:  # else the rules wrote it in the name of a chat model
            studio.remember(visit.session, key, prompt)
    return prompt


def known_format(book: BrandBook, wanted: str) -> None:
    known = [form.id for form in book.formats]
    if wanted not in known:
        raise UnknownFormat(brand=book.name.en, format=wanted, known=", ".join(known))
