"""What is wrong with a prompt as it stands in the editor."""

from collections.abc import Sequence
from contextlib import suppress

from onbrand.brand import BrandBook
from onbrand.errors import Problem
from onbrand.prompting import Brief, Concern, Conflict, Prompt, lint, parse_edited


def remarks(prompt: Prompt, text: str, brief: str, book: BrandBook) -> tuple[Concern, ...]:
    """Words that cannot be read as a prompt, and a brief that says nothing, raise none: they are
    told when they are sent."""
    told = {each.word for _which, each in of_brief(prompt, brief)}
    with suppress(Problem):
        read = parse_edited(prompt, text, book)
        found = lint(read, Brief(text=brief.strip()), book)
        return tuple(each for each in found if each.word not in told)
    return ()


def of_brief(prompt: Prompt, brief: str) -> Sequence[tuple[int, Conflict]]:
    """Conflicts of what was asked, each with its place; those of what was typed since are told
    beside the text."""
    asked = brief.lower()
    return [
        (at, each)
        for at, each in enumerate(prompt.conflicts)
        if each.word.lower() in asked or not each.forbids
    ]
