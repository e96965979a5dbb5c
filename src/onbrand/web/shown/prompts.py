"""An improved prompt as marked runs, the rules that it cites, the things that will be drawn."""

from dataclasses import dataclass

from onbrand.brand import BrandBook, Rule
from onbrand.imaging import illustrations
from onbrand.prompting import Prompt, marked
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


def casting(prompt: Prompt, book: BrandBook, tongue: Tongue) -> tuple[Cast, ...]:
    base = f"/illustrations/{illustrations.edition()}/{book.id}/{book.sha256}"
    return tuple(
        Cast(
            name=each.asked(tongue.language),
            picture=f"{base}/{each.drawing}.webp" if each.drawing and not each.icon else "",
            instead=(each.shown(tongue.language) or "") if each.drawing != each.noun else "",
            how=each.how,
        )
        for each in illustrations.foreseen(prompt.plan)
    )


def cited(prompt: Prompt, book: BrandBook) -> tuple[Rule, ...]:
    numbers = {
        phrase.source.ref
        for section in prompt.sections
        for phrase in section.phrases
        if phrase.source.kind == "rule"
    } | {phrase.source.ref for phrase in prompt.avoid if phrase.source.kind == "rule"}
    return tuple(rule for rule in book.rules if rule.number in numbers)
