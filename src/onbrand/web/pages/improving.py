"""A brief improved, once: the same brief for the same brand book is remembered."""

from onbrand import studio
from onbrand.brand import BrandBook
from onbrand.brand.book import UnknownFormat
from onbrand.prompting import MAX_BRIEF, Brief, BriefTooLong, EmptyBrief, Prompt
from onbrand.web.visit import Visit

_CHAT = "chat:"


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
        prompt = improver.improve(brief, book)
        if not improver.name.startswith(_CHAT) or _by_model(prompt):
            studio.remember(visit.session, key, prompt)
    return prompt


def _by_model(prompt: Prompt) -> bool:
    """What the rules wrote for a chat model that did not answer is not kept in its name."""
    return any(phrase.source.kind == "model" for part in prompt.sections for phrase in part.phrases)


def known_format(book: BrandBook, wanted: str) -> None:
    known = [form.id for form in book.formats]
    if wanted not in known:
        raise UnknownFormat(brand=book.name.en, format=wanted, known=", ".join(known))
