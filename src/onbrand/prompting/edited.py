"""The user's text read back: what was not touched keeps its source, the rest is an edit."""

import re
from collections.abc import Iterator

from onbrand.brand import BrandBook
from onbrand.errors import Invalid, _
from onbrand.prompting.conflicts import read_conflicts
from onbrand.prompting.format import read_format
from onbrand.prompting.lettering import LIMITS, Field
from onbrand.prompting.plain import is_set, to_text
from onbrand.prompting.prompt import (
    MAX_TEXT,
    Language,
    Lettering,
    Phrase,
    Prompt,
    Section,
    SectionName,
    Source,
)
from onbrand.prompting.reading import read_plan
from onbrand.prompting.wording import AVOID, LABELS, SET, quoted

EDIT = Source(kind="edit")
_AVOID = "avoid"
_NEGATOR = re.compile(
    r"\W*(?:без|не|ни|никак\w*|no|not|never|without|avoid|don.t|do not)(?!\w)|\s*$", re.IGNORECASE
)
Line = tuple[SectionName | str, str]


class EmptyPrompt(Invalid):
    code = "empty-prompt"
    message = _("The prompt is empty: say what to draw.")


class PromptTooLong(Invalid):
    code = "prompt-too-long"
    message = _("The prompt has {length} characters; {limit} is the most.")


class LetteringTooLong(Invalid):
    code = "lettering-too-long"
    message = _("“{words}” is too long for this line: {length} characters, {limit} is the most.")


def parse_edited(prompt: Prompt, text: str, book: BrandBook) -> Prompt:
    """The prompt that `text` says. Labels may be moved, dropped or written anew; a line with no
    label continues the one above it, but what is wanted is never taken for a limit."""
    given = text.replace("\r\n", "\n").strip()
    if not re.search(r"\w", given):
        raise EmptyPrompt
    if len(given) > MAX_TEXT:
        raise PromptTooLong(length=len(given), limit=MAX_TEXT)
    if given == to_text(prompt):
        return prompt
    return _reread(prompt, given, book)


def reworded(prompt: Prompt, lettering: Lettering) -> Prompt:
    """The same picture with other words in it."""
    phrases = {section.name: section.phrases for section in prompt.sections}
    told = phrases.get(SectionName.LETTERING, ())
    same = {phrase.text: phrase for phrase in told}
    lines = [same.get(p.text, p) for p in set_lines(lettering, prompt.language, EDIT)]
    rest = [phrase for phrase in told if not is_set(phrase, prompt.language)]
    phrases[SectionName.LETTERING] = (*lines, *rest)
    sections = tuple(
        Section(name=name, phrases=phrases[name]) for name in SectionName if phrases.get(name)
    )
    return prompt.model_copy(update={"sections": sections, "lettering": lettering})


def _reread(prompt: Prompt, text: str, book: BrandBook) -> Prompt:
    language = prompt.language
    lettering, set_lines, rest = _lettering(text, prompt)
    found: dict[SectionName | str, list[Phrase]] = {}
    for name, line in _lines(rest):
        found.setdefault(name, []).extend(_phrases(line, _known(prompt, name)))
    typed = found.get(SectionName.LETTERING, [])
    found[SectionName.LETTERING] = [*set_lines, *typed]
    sections = tuple(
        Section(name=name, phrases=tuple(phrases))
        for name in SectionName
        if (phrases := found.get(name))
    )
    avoid = tuple(found.get(_AVOID, ()))
    said = "\n".join(
        p.text for s in sections for p in s.phrases if p.source.kind not in {"rule", "card"}
    )
    return Prompt(
        language=language,
        sections=sections,
        avoid=avoid,
        lettering=lettering,
        format=_format(prompt, sections, book),
        plan=read_plan(sections, avoid, language, book),
        conflicts=read_conflicts(said, lettering, language, book),
    )


def _lettering(text: str, prompt: Prompt) -> tuple[Lettering, list[Phrase], str]:
    """Lines such as «Заголовок: «…»», in the prompt's language or the other; then the rest."""
    fields: dict[Field, str] = {}
    rest: list[str] = []
    for line in text.split("\n"):
        field, words = _set_line(line)
        if field is None or field in fields:
            rest.append(line)
        elif words:
            limit = LIMITS[field]
            if len(words) > limit:
                raise LetteringTooLong(words=words[:40], length=len(words), limit=limit)
            fields[field] = words
    old = {p.text: p for p in _known(prompt, SectionName.LETTERING)}
    lines = set_lines(Lettering(**fields), prompt.language, EDIT)
    return Lettering(**fields), [old.get(p.text, p) for p in lines], "\n".join(rest)


def set_lines(lettering: Lettering, language: Language, source: Source) -> list[Phrase]:
    labels = SET[language]
    given = lettering.model_dump()
    return [
        Phrase(text=f"{label}: {quoted(given[field], language)}", source=source)
        for field, label in labels.items()
        if given[field]
    ]


def _set_line(line: str) -> tuple[Field | None, str]:
    for labels in SET.values():
        for field, label in labels.items():
            match = re.fullmatch(rf"\s*{label}\s*:\s*(.*?)\s*", line, re.IGNORECASE)
            if match:
                inner = re.fullmatch(r"[«“„\"](.*)[»”“\"]\.?", match[1])
                return field, " ".join((inner[1] if inner else match[1]).split())
    return None, ""


def _lines(text: str) -> Iterator[Line]:
    labels: dict[str, SectionName | str] = {AVOID[tongue].lower(): _AVOID for tongue in AVOID}
    for tongue in LABELS:
        labels |= {label.lower(): name for name, label in LABELS[tongue].items()}
    current: SectionName | str = SectionName.OBJECT
    above = ""
    for line in text.split("\n"):
        head, colon, tail = line.partition(":")
        name = labels.get(head.strip().lower()) if colon else None
        if not name and current == _AVOID and _wants(line, above):
            name, tail = SectionName.PROPS, line
        current, above = name or current, line
        yield current, tail if name else line


def _wants(line: str, above: str) -> bool:
    """Whether a line below the limits says what is to be seen: no limit goes on in it."""
    return not above.rstrip().endswith((",", ";")) and not _NEGATOR.match(line)


def _known(prompt: Prompt, name: SectionName | str) -> list[Phrase]:
    """The phrases of the prompt, those of the same line first: a moved phrase stays itself."""
    own = {s.name: s.phrases for s in prompt.sections}
    here = list(prompt.avoid if name == _AVOID else own.get(SectionName(name), ()))
    others = [p for phrases in (*own.values(), prompt.avoid) for p in phrases if p not in here]
    return [*here, *others]


def _phrases(line: str, known: list[Phrase]) -> list[Phrase]:
    """Known phrases found whole in the line, the longest first, and edits between them."""
    found: list[tuple[int, int, Phrase]] = []
    for phrase in sorted(known, key=lambda p: -len(p.text)):
        for match in re.finditer(rf"(?<!\w){re.escape(phrase.text)}(?!\w)", line):
            free = all(match.end() <= a or b <= match.start() for a, b, _ in found)
            if free and _stands_alone(line, match):
                found.append((*match.span(), phrase))
                break
    out: list[Phrase] = []
    at = 0
    for start, end, phrase in sorted(found, key=lambda item: item[0]):
        out += [*_edits(line[at:start]), phrase]
        at = end
    return [*out, *_edits(line[at:])]


def _stands_alone(line: str, match: re.Match[str]) -> bool:
    """A phrase with words added to it is another phrase."""
    before, after = line[: match.start()].rstrip(), line[match.end() :].lstrip()
    return (not before or before[-1] in ",;.!?") and (not after or after[0] in ",;.!?…")


def _edits(text: str) -> list[Phrase]:
    pieces = (piece.strip(" \t,.") for piece in re.split(r"[;\n]", text))
    return [Phrase(text=piece, source=EDIT) for piece in pieces if re.search(r"\w", piece)]


def _format(prompt: Prompt, sections: tuple[Section, ...], book: BrandBook) -> str:
    """Another format is meant when the task line now names another one."""
    before, now = (
        "\n".join(p.text for s in given if s.name is SectionName.TASK for p in s.phrases)
        for given in (prompt.sections, sections)
    )
    asked = read_format(now, book)
    return asked if asked and asked != read_format(before, book) else prompt.format
