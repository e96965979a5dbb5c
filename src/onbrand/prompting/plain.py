"""The prompt as the plain text that the user reads and edits, one line a section."""

from dataclasses import dataclass

from onbrand.prompting.prompt import Language, Phrase, Prompt, SectionName, Source
from onbrand.prompting.wording import AVOID, LABELS, SET

ORDER = (
    SectionName.TASK,
    SectionName.OBJECT,
    SectionName.PROPS,
    SectionName.SCENE,
    SectionName.BACKGROUND,
    SectionName.PATTERN,
    SectionName.COMPOSITION,
    SectionName.LIGHT,
    SectionName.MATERIAL,
    SectionName.COLOR,
    SectionName.STYLE,
    SectionName.LETTERING,
    SectionName.LOGO,
)
_CLOSED = (".", "!", "?", "…", "»", "”")


@dataclass(frozen=True, slots=True)
class Marked:
    """A run of the text; `source` is None for labels and punctuation."""

    text: str
    source: Source | None


def to_text(prompt: Prompt) -> str:
    return "".join(run.text for run in marked(prompt))


def marked(prompt: Prompt) -> tuple[Marked, ...]:
    """The text of `to_text`, cut where its sources change."""
    labels = LABELS[prompt.language]
    phrases = {section.name: section.phrases for section in prompt.sections}
    lines: list[tuple[Marked, ...]] = []
    for name in ORDER:
        given = phrases.get(name, ())
        if name is SectionName.LETTERING:
            lines += [(Marked(p.text, p.source),) for p in given if is_set(p, prompt.language)]
            given = tuple(p for p in given if not is_set(p, prompt.language))
        if given:
            lines.append(_line(labels[name], given))
    if prompt.avoid:
        lines.append(_line(AVOID[prompt.language], prompt.avoid))
    return tuple(run for line in lines for run in (*line, Marked("\n", None)))[:-1]


def _line(label: str, phrases: tuple[Phrase, ...]) -> tuple[Marked, ...]:
    joint = Marked("; " if any("," in phrase.text for phrase in phrases) else ", ", None)
    runs = [Marked(f"{label}: ", None)]
    for phrase in phrases:
        runs += [Marked(phrase.text, phrase.source), joint]
    runs.pop()
    return tuple(runs) if phrases[-1].text.endswith(_CLOSED[:4]) else (*runs, Marked(".", None))


def is_set(phrase: Phrase, language: Language) -> bool:
    """Whether the phrase is a line of lettering of its own: «Заголовок: «…»»."""
    return phrase.text.startswith(tuple(f"{label}: " for label in SET[language].values()))
