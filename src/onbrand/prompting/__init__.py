"""Brief in, editable prompt out."""

from onbrand.prompting.direction import UNDIRECTED, Basis, Choice, Direction
from onbrand.prompting.edited import (
    EmptyPrompt,
    LetteringTooLong,
    PromptTooLong,
    parse_edited,
    reworded,
)
from onbrand.prompting.improve import BriefTooLong, EmptyBrief, RuleImprover
from onbrand.prompting.lint import Concern, lint
from onbrand.prompting.plain import Marked, marked, to_text
from onbrand.prompting.prompt import (
    MAX_BRIEF,
    Brief,
    Conflict,
    Figure,
    Improver,
    Language,
    Lettering,
    Phrase,
    Plan,
    Prompt,
    Relation,
    Section,
    SectionName,
    Side,
    Source,
)
from onbrand.prompting.rendering import Rendered, TextHabits, render
from onbrand.prompting.variation import NoSuchPhrase, Step, regenerated, varied

__all__ = [
    "MAX_BRIEF",
    "UNDIRECTED",
    "Basis",
    "Brief",
    "BriefTooLong",
    "Choice",
    "Concern",
    "Conflict",
    "Direction",
    "EmptyBrief",
    "EmptyPrompt",
    "Figure",
    "Improver",
    "Language",
    "Lettering",
    "LetteringTooLong",
    "Marked",
    "NoSuchPhrase",
    "Phrase",
    "Plan",
    "Prompt",
    "PromptTooLong",
    "Relation",
    "Rendered",
    "RuleImprover",
    "Section",
    "SectionName",
    "Side",
    "Source",
    "Step",
    "TextHabits",
    "lint",
    "marked",
    "parse_edited",
    "regenerated",
    "render",
    "reworded",
    "to_text",
    "varied",
]
