"""The embedded improver: rules and a library of cards, no model to download."""

import re

from onbrand.brand import BrandBook
from onbrand.errors import Invalid, _
from onbrand.prompting.brevity import spare
from onbrand.prompting.cards import Library, library
from onbrand.prompting.conflicts import read_conflicts
from onbrand.prompting.edited import set_lines
from onbrand.prompting.enrichment import enrich
from onbrand.prompting.fitting import Fitting
from onbrand.prompting.format import DEFAULT, read_format
from onbrand.prompting.fragments import Cut, cut
from onbrand.prompting.house_rules import Asked, bans, house_rules, pattern_rule
from onbrand.prompting.lettering import read_lettering
from onbrand.prompting.prompt import (
    MAX_BRIEF,
    Brief,
    Conflict,
    Language,
    Lettering,
    Phrase,
    Prompt,
    Section,
    SectionName,
    Source,
)
from onbrand.prompting.reading import read_plan
from onbrand.prompting.side import read_side
from onbrand.prompting.sorting import sort_fragments
from onbrand.prompting.takes import first_take
from onbrand.prompting.wording import lowered
from onbrand.vocabulary.lemmas import language_of
from onbrand.vocabulary.meaning import meanings_of_concepts, meanings_of_words

BRIEF = Source(kind="brief")
_SHOWN = 200  # characters of an order to the machine
Sections = dict[SectionName, list[Phrase]]


class EmptyBrief(Invalid):
    code = "empty-brief"
    message = _("The brief is empty: say in a few words what to draw.")


class BriefTooLong(Invalid):
    code = "brief-too-long"
    message = _("The brief has {length} characters; {limit} is the most.")


class RuleImprover:
    name = "rules"

    def __init__(self, cards: Library | None = None) -> None:
        self._cards = cards or library()

    def warm(self) -> None:
        """Loads the dictionaries and the sentence encoder, so that no user waits for them."""
        self._cards.nearest("осенний латте")
        meanings_of_words().nearest("латте")
        meanings_of_concepts().nearest("латте")

    def improve(self, brief: Brief, book: BrandBook) -> Prompt:
        text = checked(brief, book)
        language = brief.language or language_of(text)
        lettering = _lettering(brief, text)
        pieces = cut(text)
        about = "\n".join(fragment.text for fragment in pieces.fragments)
        sections, avoid = _sorted(pieces, language)
        limits = "\n".join(phrase.text for phrase in avoid)
        take = first_take(about, language, self._cards)
        enrich(sections, take, about, Fitting(about, limits, language, book))
        _add_rules(sections, about, lettering, language, book)
        sections[SectionName.LETTERING][:0] = set_lines(lettering, language, BRIEF)
        spare(sections)
        kept = tuple(Section(name=n, phrases=tuple(p)) for n, p in sections.items() if p)
        avoided = (*avoid, *bans(language, book))
        return Prompt(
            language=language,
            sections=kept,
            avoid=avoided,
            lettering=lettering,
            format=brief.format or read_format(text, book) or default_format(book),
            plan=read_plan(kept, avoided, language, book),
            conflicts=(
                *read_conflicts(about, lettering, language, book),
                *_orders(pieces, book),
            ),
        )


def checked(brief: Brief, book: BrandBook) -> str:
    text = brief.text.strip()
    if not re.search(r"\w", text):
        raise EmptyBrief
    if len(text) > MAX_BRIEF:
        raise BriefTooLong(length=len(text), limit=MAX_BRIEF)
    if brief.format is not None:
        book.format(brief.format)  # an unknown one is refused
    return text


def default_format(book: BrandBook) -> str:
    known = [format_.id for format_ in book.formats]
    return DEFAULT if DEFAULT in known else known[0]


def _lettering(brief: Brief, text: str) -> Lettering:
    """The fields that the user filled, then what the text says."""
    given = {k: " ".join(v.split()) for k, v in brief.lettering.model_dump().items() if v.strip()}
    return read_lettering(text).model_copy(update=given)


def _sorted(pieces: Cut, language: Language) -> tuple[Sections, list[Phrase]]:
    words, limits = sort_fragments(pieces.fragments, language)
    sections = {name: _told(texts, language) for name, texts in words.items()}
    return sections, _told(limits, language)


def _told(texts: list[str], language: Language) -> list[Phrase]:
    return [Phrase(text=lowered(text, language), source=BRIEF) for text in texts]


def _add_rules(
    sections: Sections, about: str, lettering: Lettering, language: Language, book: BrandBook
) -> None:
    mood = bool(sections[SectionName.STYLE])
    asked = Asked(about, lettering, read_side(about), language, mood)
    for name, phrase in house_rules(asked, book):
        sections[name].append(phrase)
    if sections[SectionName.PATTERN]:
        added = pattern_rule(language, book)
        sections[SectionName.PATTERN] += [added] if added else []


def _orders(pieces: Cut, book: BrandBook) -> tuple[Conflict, ...]:
    """Orders to the machine are no part of a picture, and the first hard rule stands against
    them all."""
    hard = next((rule.number for rule in book.rules if rule.hard), "")
    return tuple(Conflict(word=order[:_SHOWN], rule=hard) for order in pieces.orders)
