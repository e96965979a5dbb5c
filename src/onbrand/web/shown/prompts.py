"""An improved prompt as marked runs, and the rules that it cites."""

from dataclasses import dataclass

from onbrand.brand import BrandBook, Rule
from onbrand.prompting import Prompt, marked

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


def cited(prompt: Prompt, book: BrandBook) -> tuple[Rule, ...]:
    numbers = {
        phrase.source.ref
        for section in prompt.sections
        for phrase in section.phrases
        if phrase.source.kind == "rule"
    } | {phrase.source.ref for phrase in prompt.avoid if phrase.source.kind == "rule"}
    return tuple(rule for rule in book.rules if rule.number in numbers)
