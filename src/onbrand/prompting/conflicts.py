"""Words of the brief that the brand book forbids: reported, never silently dropped."""

from collections.abc import Iterable

from onbrand.brand import BrandBook, Role, Rule, Swatch, Words
from onbrand.prompting.colors import forbidden_color, nearest
from onbrand.prompting.prompt import Conflict, Language, Lettering
from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.families import family_of, harmless_here, mentions, spoken_of
from onbrand.vocabulary.inflect import like
from onbrand.vocabulary.lemmas import language_of, morphology
from onbrand.vocabulary.scope import negated_spans


def read_conflicts(
    text: str, lettering: Lettering, language: Language, book: BrandBook
) -> tuple[Conflict, ...]:
    """One for each forbidden word of the text, whatever the number of entries that forbid it."""
    found = [
        *_imagery(text, language, book),
        *_palette(text, language, book),
        *_voice(text, lettering, book),
    ]
    first = {conflict.word.lower(): conflict for conflict in reversed(found)}
    return tuple(first[word] for word in dict.fromkeys(c.word.lower() for c in found))


def number_of(book: BrandBook, part: str, *, about: tuple[str, ...] = ()) -> str | None:
    """The number of the rule of that part, preferably one whose check or title speaks of it."""
    rules = [rule for rule in book.rules if rule.part == part]
    told = (rule for rule in rules if any(word in _about(rule) for word in about))
    chosen = next(told, rules[0] if rules else None)
    return chosen.number if chosen else None


def _about(rule: Rule) -> str:
    return f"{rule.check or ''} {rule.title.en} {rule.text.en}".lower()


def _imagery(text: str, language: Language, book: BrandBook) -> list[Conflict]:
    """Entries that the text names come before entries whose family it touches."""
    number = number_of(book, "imagery", about=("forbidden", "never", "not ", "no ")) or ""
    named: list[Conflict] = []
    akin: list[Conflict] = []
    for words in book.imagery.forbidden:
        family = family_of(f"{words.en} | {words.ru}")
        if family and harmless_here(text, family):
            continue
        instead = family.instead(language) if family else None
        for found, spans in (
            (named, [*spoken_of(text, words.ru), *spoken_of(text, words.en)]),
            (akin, mentions(text, family) if family else ()),
        ):
            found += [_conflict(text[a:b], number, instead, words) for a, b in _joined(text, spans)]
    return [*named, *akin]


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbors are one thing: "aperol spritz"."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if out and not text[out[-1][1] : start].strip():
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _conflict(word: str, number: str, instead: str | None, words: Words) -> Conflict:
    """The suggestion can take the place of the word as it stands."""
    fit = like(instead, word) if instead and language_of(word) == "ru" else instead
    return Conflict(word=word, rule=number, suggestion=fit, forbids=words.en)


def _palette(text: str, language: Language, book: BrandBook) -> list[Conflict]:
    number = number_of(book, "palette", about=("forbidden", "never")) or ""
    banned = negated_spans(text)
    out = []
    for match in color_mentions(text):
        swatch = forbidden_color(match.text, book)
        if swatch and not any(a <= match.start < b for a, b in banned):
            instead = _instead(swatch, language, book)
            out.append(_conflict(match.text, number, instead, swatch.name))
    return out


def _instead(swatch: Swatch, language: Language, book: BrandBook) -> str | None:
    """What the brand calls its nearest color, else its accent, in a word that can describe."""
    accents = book.palette.by_role(Role.ACCENT)
    near = nearest(swatch.color, book) or next(iter(accents), None)
    if near is None:
        return None
    told = (s for s in near.synonyms if language_of(s) == language and _describes(s, language))
    name = near.name.ru if language == "ru" else near.name.en
    return next(told, None) or name


def _describes(word: str, language: Language) -> bool:
    return language == "en" or morphology().parse(word)[0].tag.POS == "ADJF"


def _voice(text: str, lettering: Lettering, book: BrandBook) -> list[Conflict]:
    """Banned words matter in what is set in the picture, and in the brief that asks for it."""
    number = number_of(book, "voice", about=("ban", "avoid", "never")) or ""
    said = "\n".join([*lettering.model_dump().values(), text])
    return [
        Conflict(word=said[a:b], rule=number, suggestion=None, forbids=word)
        for word in book.voice.banned
        for a, b in spoken_of(said, word)
    ]
