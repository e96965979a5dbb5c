"""The prompt as one generator wants to read it."""

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from onbrand.brand import BrandBook, Part
from onbrand.prompting.brevity import LEAST_NEEDED
from onbrand.prompting.cards import cards
from onbrand.prompting.colors import read_colors
from onbrand.prompting.house_rules import said_in
from onbrand.prompting.plain import ORDER, is_set
from onbrand.prompting.prompt import Language, Phrase, Prompt, SectionName
from onbrand.prompting.wording import quoted

# What of the book a short text can do without, the least needed first; its limits and its "no
# logo" it cannot.
_LESS_OF_THE_BOOK = (
    SectionName.LETTERING,
    SectionName.COMPOSITION,
    SectionName.STYLE,
    SectionName.PATTERN,
    SectionName.COLOR,
)
_NEGATOR = re.compile(r"(?:no|without|avoid|без)\s+", re.IGNORECASE)
_LIST = re.compile(r"(?:,\s*|\s(?:or|nor|and|и|или|ни)\s)(?:(?:no|without|без)\s)?")
Line = tuple[SectionName, Phrase]


class TextHabits(Part):
    """What a generator reads best. `limit` counts characters. A negative prompt `apart` takes the
    limits that begin with a negator; the text keeps the others. `colors`: whether the text tells
    the palette at all, by the names of the swatches or as HEX codes. Cards and rules speak
    `language`; the user's own words stay as they are."""

    form: Literal["sentences", "tags"] = "sentences"
    limit: int | None = Field(default=None, ge=1)
    negative: Literal["apart", "within"] = "within"
    colors: Literal["none", "names", "hex"] = "names"
    language: Language | None = None


class Rendered(Part):
    """`dropped` are the additions that the limit had no room for. Where the limit cannot be met
    without a loss of what was asked for, the text is longer than it, and `fits` says so."""

    text: str
    negative: str = ""
    dropped: tuple[Phrase, ...] = ()
    fits: bool = True


def render(prompt: Prompt, habits: TextHabits, book: BrandBook) -> Rendered:
    spoken = _spoken(prompt, habits, book)
    told = [(name, _in(spoken, phrase)) for name, phrase in _lines(prompt, habits)]
    lines = [(name, _colored(name, phrase, habits, book)) for name, phrase in told]
    limits, negative = _limits([_in(spoken, phrase) for phrase in prompt.avoid], habits)
    dropped: list[Phrase] = []
    text = _text(lines, limits, prompt.language, habits)
    for line in _expendable(lines):
        if habits.limit is None or len(text) <= habits.limit:
            break
        lines.remove(line)
        dropped.append(line[1])
        text = _text(lines, limits, prompt.language, habits)
    return Rendered(
        text=text,
        negative=", ".join(negative),
        dropped=tuple(dropped),
        fits=habits.limit is None or len(text) <= habits.limit,
    )


def _lines(prompt: Prompt, habits: TextHabits) -> Iterator[Line]:
    told = {section.name: section.phrases for section in prompt.sections}
    for name in ORDER:
        for phrase in told.get(name, ()):
            palette = name is SectionName.COLOR and phrase.source.kind == "rule"
            if not (palette and habits.colors == "none"):
                yield name, phrase


def _colored(name: SectionName, phrase: Phrase, habits: TextHabits, book: BrandBook) -> Phrase:
    """Names of swatches become codes; a color that the user names keeps its word beside it."""
    if habits.colors != "hex" or name is SectionName.LETTERING:
        return phrase
    text = phrase.text
    if phrase.source.kind == "rule":
        for swatch in book.palette.swatches if name is SectionName.COLOR else ():
            for name_ in (quoted(swatch.name.ru, "ru"), quoted(swatch.name.en, "en")):
                text = text.replace(name_, str(swatch.color))
    elif phrase.source.kind in {"brief", "edit", "model"}:
        for named in read_colors(text, book):
            text = text.replace(named.word, f"{named.word} ({named.swatch.color})", 1)
    return phrase.model_copy(update={"text": text})


def _expendable(lines: list[Line]) -> list[Line]:
    """Additions in the order in which they go."""
    out: list[Line] = []
    for kind, names in (("card", LEAST_NEEDED), ("rule", _LESS_OF_THE_BOOK)):
        for name in names:
            loose = (line for line in reversed(lines) if line[0] is name)
            out += [(n, p) for n, p in loose if p.source.kind == kind and not p.locked]
    return out


def _limits(avoid: list[Phrase], habits: TextHabits) -> tuple[list[str], list[str]]:
    """What the text says of what to leave out, and what the negative prompt lists."""
    told = [phrase.text for phrase in avoid]
    if habits.negative == "within":
        return told, []
    bare = [text for text in told if _NEGATOR.match(text) and not re.search(r"[.;:]", text)]
    things = (thing for text in bare for thing in _LIST.split(_NEGATOR.sub("", text, count=1)))
    return [text for text in told if text not in bare], list(dict.fromkeys(filter(None, things)))


def _text(
    lines: list[Line],
    limits: list[str],
    language: Language,
    habits: TextHabits,
) -> str:
    said = [(name, phrase.text) for name, phrase in lines]
    if habits.form == "tags":
        return ", ".join([*(text for _, text in said), *limits])
    own = {phrase.text for name, phrase in lines if is_set(phrase, language)}
    sentences = [[text] for name, text in said if name is SectionName.LETTERING and text in own]
    rest = [(name, text) for name, text in said if text not in own]
    sentences += [[text for n, text in rest if n is name] for name in ORDER]
    sentences.append(limits)
    return " ".join(_sentence(told) for told in sentences if told)


def _sentence(phrases: list[str]) -> str:
    joined = ("; " if any("," in phrase for phrase in phrases) else ", ").join(phrases)
    closed = joined if joined.endswith((".", "!", "?", "…")) else f"{joined}."
    return closed[0].upper() + closed[1:]


def _in(spoken: dict[str, str], phrase: Phrase) -> Phrase:
    return phrase.model_copy(update={"text": spoken.get(phrase.text, phrase.text)})


def _spoken(prompt: Prompt, habits: TextHabits, book: BrandBook) -> dict[str, str]:
    """What cards and rules say, in the other language."""
    wanted = habits.language
    if wanted is None or wanted == prompt.language:
        return {}
    return said_in(wanted, book) | {
        (words.ru if wanted == "en" else words.en): (words.en if wanted == "en" else words.ru)
        for card in cards()
        for words in card.wordings
    }
