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

__all__ = [
    "MAX_BRIEF",
    "UNDIRECTED",
    "Basis",
    "Brief",
    "BriefTooLong",
    "Choice",
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
    "Phrase",
    "Plan",
    "Prompt",
    "PromptTooLong",
    "Relation",
    "RuleImprover",
    "Section",
    "SectionName",
    "Side",
    "Source",
    "marked",
    "parse_edited",
    "reworded",
    "to_text",
]
