"""An improved prompt as marked runs, the rules that it cites, the things that will be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from onbrand.brand import BrandBook, Rule
from onbrand.generation.iconify import Icons
from onbrand.imaging import drawings, illustrations
from onbrand.portfolio import Kept
from onbrand.prompting import Prompt, marked
from onbrand.vocabulary import Depiction
from onbrand.vocabulary.depiction import How
from onbrand.web.i18n import Tongue

KINDS = {"rule": "rule", "card": "detail", "model": "detail"}


@dataclass(frozen=True, slots=True)
class Mark:
    """`kind`: rule, detail, or empty for the user's own words."""

    kind: str
    text: str


def marks(prompt: Prompt, text: str) -> tuple[Mark, ...]:
    """Phrases that still stand in the text as they were written, in order; the rest is plain."""
    found: list[Mark] = []
    end = 0
    for run in marked(prompt):
        kind = KINDS.get(run.source.kind, "") if run.source else ""
        start = text.find(run.text, end) if kind else -1
        if start < 0:
            continue
        if start > end:
            found.append(Mark("", text[end:start]))
        found.append(Mark(kind, run.text))
        end = start + len(run.text)
    return (*found, Mark("", text[end:])) if end < len(text) else tuple(found)


@dataclass(frozen=True, slots=True)
class Cast:
    """A thing that was asked for. `picture` shows what will be drawn, empty for an emblem and
    for what will not be; `instead` names it where it is another thing."""

    name: str
    picture: str
    instead: str
    how: How


def casting(
    prompt: Prompt, book: BrandBook, tongue: Tongue, own: Sequence[Kept], icons: Icons
) -> tuple[Cast, ...]:
    return tuple(
        Cast(
            name=each.asked(tongue.language),
            picture=_picture(each, book, own),
            instead=(each.shown(tongue.language) or "") if each.drawing != each.noun else "",
            how=each.how,
        )
        for each in drawings.foreseen(prompt, [kept.tag for kept in own], icons)
    )


def _picture(each: Depiction, book: BrandBook, own: Sequence[Kept]) -> str:
    if each.how == "emblem" or not each.drawing:
        return ""
    base = f"/illustrations/{{}}{illustrations.edition()}/{book.id}/{book.sha256}/{{}}.webp"
    mine = next((kept for kept in own if kept.tag.drawing == each.drawing), None)
    return base.format("mine/", mine.sha256) if mine else base.format("", each.drawing)


def cited(prompt: Prompt, book: BrandBook) -> tuple[Rule, ...]:
    numbers = {
        phrase.source.ref
        for section in prompt.sections
        for phrase in section.phrases
        if phrase.source.kind == "rule"
    } | {phrase.source.ref for phrase in prompt.avoid if phrase.source.kind == "rule"}
    return tuple(rule for rule in book.rules if rule.number in numbers)
