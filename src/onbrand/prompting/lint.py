"""What an edit did wrong: told beside the text, never set right behind the user's back."""

import re
from collections.abc import Iterator
from math import dist
from typing import Literal

from onbrand.brand import BrandBook, Part
from onbrand.color import Color
from onbrand.errors import _
from onbrand.prompting.colors import forbidden_color
from onbrand.prompting.conflicts import number_of, read_conflicts
from onbrand.prompting.improve import RuleImprover
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.prompt import Brief, Lettering, Phrase, Prompt, SectionName
from onbrand.vocabulary.colors import color_mentions, color_names
from onbrand.vocabulary.families import families
from onbrand.vocabulary.lemmas import Language
from onbrand.vocabulary.matching import Phrases
from onbrand.vocabulary.nouns import find_nouns, is_a, noun_matches, nouns
from onbrand.vocabulary.scope import negated_spans

Kind = Literal["forbidden", "off-palette", "lost", "lost-count", "lost-limit", "lost-lettering"]
_MESSAGES: dict[Kind, str] = {
    "forbidden": _("The brand book forbids “{word}”."),
    "off-palette": _("“{word}” is no color of the brand."),
    "lost": _("The brief asks for “{word}”, and the prompt names it no more."),
    "lost-count": _("The brief asks for another number: “{word}”, {count}."),
    "lost-limit": _("The brief says “{word}”, and the prompt says so no more."),
    "lost-lettering": _("The brief asks for the words “{word}”, and they are not set any more."),
}
_HEX = re.compile(r"#[0-9a-fA-F]{6}(?![0-9a-zA-Z])")
# In OKLab: beyond it a color is no swatch of the brand.
_SAME = 0.05
_LIKE = 0.15


class Concern(Part):
    """`message` is to be translated and filled with `params`. `suggestion` can take the place of
    the word."""

    kind: Kind
    word: str
    rule: str = ""
    count: int | None = None
    suggestion: str | None = None

    @property
    def message(self) -> str:
        return _MESSAGES[self.kind]

    @property
    def params(self) -> dict[str, object]:
        return {"word": self.word, "count": self.count}


def lint(prompt: Prompt, brief: Brief, book: BrandBook) -> tuple[Concern, ...]:
    """Forbidden words and colors that the user typed, and what the brief asks for and the prompt
    has lost. A prompt that nobody touched raises no concern."""
    asked = RuleImprover().improve(brief.model_copy(update={"language": prompt.language}), book)
    concerns = (
        *_typed(prompt, book),
        *_lost_things(asked, prompt),
        *_lost_counts(asked, prompt),
        *_lost_limits(asked, prompt),
        *_lost_words(asked.lettering, prompt.lettering),
    )
    return tuple(dict.fromkeys(concerns))


def _typed(prompt: Prompt, book: BrandBook) -> Iterator[Concern]:
    typed = "\n".join(p.text for p in _positive(prompt) if p.source.kind == "edit")
    for told in read_conflicts(typed, Lettering(), prompt.language, book):
        yield Concern(kind="forbidden", word=told.word, rule=told.rule, suggestion=told.suggestion)
    yield from _off_palette(typed, prompt.language, book)


def _off_palette(text: str, language: Language, book: BrandBook) -> Iterator[Concern]:
    """A word is read loosely, a HEX code as it is; what the brand itself calls a color is one, and
    what we suggest ourselves ("berry lemonade") is none."""
    banned = negated_spans(text)
    called = {s.id: (s.name.ru, s.name.en, *s.synonyms) for s in book.palette.swatches}
    called |= {name: (each.instead_ru, each.instead_en) for name, each in families().items()}
    own = [(m.start, m.end) for m in Phrases.of(called).find(text)]
    named = [(m.text, m.start, color_names()[m.ids[0]].color, _LIKE) for m in color_mentions(text)]
    codes = [(m.group(), m.start(), Color.parse(m.group()), _SAME) for m in _HEX.finditer(text)]
    for word, start, color, tolerance in (*named, *codes) if book.palette.swatches else ():
        known = any(a <= start < b for a, b in (*banned, *own)) or forbidden_color(word, book)
        swatch = min(book.palette.swatches, key=lambda s: dist(s.color.oklab, color.oklab))
        if not known and dist(swatch.color.oklab, color.oklab) > tolerance:
            yield Concern(
                kind="off-palette",
                word=word,
                rule=number_of(book, "palette", about=("palette",)) or "",
                suggestion=swatch.name.ru if language == "ru" else swatch.name.en,
            )


def _positive(prompt: Prompt) -> Iterator[Phrase]:
    for section in prompt.sections:
        yield from section.phrases


def _asked(prompt: Prompt) -> str:
    """The things that the brief itself asks for."""
    shown = (SectionName.OBJECT, SectionName.PROPS, SectionName.PATTERN, SectionName.SCENE)
    told = (s for s in prompt.sections if s.name in shown)
    return "\n".join(p.text for s in told for p in s.phrases if p.source.kind == "brief")


def _lost_things(asked: Prompt, prompt: Prompt) -> Iterator[Concern]:
    text = _asked(asked)
    told = "\n".join(p.text for p in _positive(prompt) if p.source.kind != "rule")
    present = find_nouns(told, prompt.language)
    banned = negated_spans(text)
    for id_, match in noun_matches(text, prompt.language):
        kept = match.text.lower() in told.lower() or any(is_a(each, {id_}) for each in present)
        if not kept and not any(a <= match.start < b for a, b in banned):
            yield Concern(kind="lost", word=match.text)


def _lost_counts(asked: Prompt, prompt: Prompt) -> Iterator[Concern]:
    for id_, count in asked.plan.counts.items():
        if id_ in prompt.plan.subjects and prompt.plan.counts.get(id_) != count:
            name = nouns()[id_].name(prompt.language)
            yield Concern(kind="lost-count", word=name, count=count)


def _lost_limits(asked: Prompt, prompt: Prompt) -> Iterator[Concern]:
    gone = set(asked.plan.exclude) - set(prompt.plan.exclude)
    told = (*_positive(asked), *asked.avoid)
    for phrase in (p for p in told if p.source.kind == "brief"):
        if gone.intersection(read_exclusions(phrase.text, prompt.language)):
            yield Concern(kind="lost-limit", word=phrase.text)


def _lost_words(asked: Lettering, prompt: Lettering) -> Iterator[Concern]:
    now = set(prompt.model_dump().values())
    for words in asked.model_dump().values():
        if words and words not in now:
            yield Concern(kind="lost-lettering", word=words)
