"""Brief in, editable prompt out."""

from onbrand.prompting.prompt import (
    MAX_BRIEF,
    Brief,
    Conflict,
    Improver,
    Language,
    Lettering,
    Phrase,
    Plan,
    Prompt,
    Section,
    SectionName,
    Side,
    Source,
)

__all__ = [
    "MAX_BRIEF",
    "Brief",
    "Conflict",
    "Improver",
    "Language",
    "Lettering",
    "Phrase",
    "Plan",
    "Prompt",
    "Section",
    "SectionName",
    "Side",
    "Source",
]
