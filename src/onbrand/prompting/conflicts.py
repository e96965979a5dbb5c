"""Words of the brief that the brand book forbids: reported, never silently dropped."""

from onbrand.brand import BrandBook, Role, Rule, Swatch, Words
from onbrand.prompting.colors import forbidden_color, nearest
from onbrand.prompting.prompt import Conflict, Language, Lettering
from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.families import family_of, harmless_here, mentions, spoken_of
from onbrand.vocabulary.scope import negated_spans


def read_conflicts(
    text: str, lettering: Lettering, language: Language, book: BrandBook
) -> tuple[Conflict, ...]:
    found = [
        *_imagery(text, language, book),
        *_palette(text, language, book),
        *_voice(text, lettering, book),
    ]
    return tuple({(c.word.lower(), c.forbids): c for c in found}.values())


def number_of(book: BrandBook, part: str, *, about: tuple[str, ...] = ()) -> str | None:
    """The number of the rule of that part, preferably one whose check or title speaks of it."""
    rules = [rule for rule in book.rules if rule.part == part]
    told = (rule for rule in rules if any(word in _about(rule) for word in about))
    chosen = next(told, rules[0] if rules else None)
    return chosen.number if chosen else None


def _about(rule: Rule) -> str:
    return f"{rule.check or ''} {rule.title.en} {rule.text.en}".lower()


def _imagery(text: str, language: Language, book: BrandBook) -> list[Conflict]:
    number = number_of(book, "imagery", about=("forbidden", "never", "not ", "no ")) or ""
    out = []
    for words in book.imagery.forbidden:
        family = family_of(f"{words.en} | {words.ru}")
        if family and harmless_here(text, family):
            continue
        spans = [*spoken_of(text, words.ru), *spoken_of(text, words.en)]
        spans += list(mentions(text, family)) if family else []
        instead = family.instead(language) if family else None
        out += [_conflict(text[a:b], number, instead, words) for a, b in sorted(spans)]
    return out


def _conflict(word: str, number: str, instead: str | None, words: Words) -> Conflict:
    return Conflict(word=word, rule=number, suggestion=instead, forbids=words.en)


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
    accents = book.palette.by_role(Role.ACCENT)
    near = nearest(swatch.color, book) or next(iter(accents), None)
    if near is None:
        return None
    name = near.name.ru if language == "ru" else near.name.en
    return f"«{name}»" if language == "ru" else f"“{name}”"


def _voice(text: str, lettering: Lettering, book: BrandBook) -> list[Conflict]:
    """Banned words matter in what is set in the picture, and in the brief that asks for it."""
    number = number_of(book, "voice", about=("ban", "avoid", "never")) or ""
    said = "\n".join([*lettering.model_dump().values(), text])
    return [
        Conflict(word=said[a:b], rule=number, suggestion=None, forbids=word)
        for word in book.voice.banned
        for a, b in spoken_of(said, word)
    ]
