"""What the brand book adds to a prompt, each phrase with the number of its rule."""

from collections.abc import Iterator
from itertools import islice

from onbrand.brand import BrandBook, Role, Words
from onbrand.prompting.colors import read_colors
from onbrand.prompting.conflicts import number_of
from onbrand.prompting.prompt import Language, Lettering, Phrase, SectionName, Side, Source
from onbrand.prompting.wording import CORNERS, SIDES, enumeration, quoted
from onbrand.vocabulary.inflect import genitive
from onbrand.vocabulary.nouns import find_nouns

Added = Iterator[tuple[SectionName, Phrase]]
_STYLES = 3
_ADVICE = 2
_BANS = 4  # in one phrase


def rule(text: str, number: str | None) -> Phrase:
    return Phrase(text=text, source=Source(kind="rule", ref=number))


def say(words: Words, language: Language) -> str:
    return words.ru if language == "ru" else words.en


def house_rules(
    text: str, lettering: Lettering, side: Side | None, language: Language, book: BrandBook
) -> Added:
    """`text` is the brief: the names of colors in it become swatches."""
    yield from _colors(text, language, book)
    yield from _style(language, book)
    yield from _layout(lettering, side, find_nouns(text, language), language, book)
    yield SectionName.LOGO, _logo(language, book)
    if any(lettering.model_dump().values()):
        yield SectionName.LETTERING, _type(language, book)


def pattern_rule(language: Language, book: BrandBook) -> Phrase | None:
    """Only for a brief that asks for a pattern."""
    if not book.patterns:
        return None
    name = quoted(say(book.patterns[0].name, language), language)
    words = f"фирменный паттерн {name}" if language == "ru" else f"the brand pattern {name}"
    return rule(words, number_of(book, "imagery", about=("pattern",)))


def bans(language: Language, book: BrandBook) -> tuple[Phrase, ...]:
    """What the book forbids to show, as limits: «без казино, рулетки»."""
    hard = number_of(book, "imagery", about=("imagery.forbidden", "forbidden"))
    soft = number_of(book, "imagery", about=("imagery.dont", "one", "not "))
    forbidden = [say(words, language) for words in book.imagery.forbidden]
    chunks = [forbidden[at : at + _BANS] for at in range(0, len(forbidden), _BANS)]
    phrases = [rule(without(chunk, language), hard) for chunk in chunks]
    return (
        *phrases,
        *(rule(without([say(w, language)], language), soft) for w in book.imagery.dont),
    )


def without(things: list[str], language: Language) -> str:
    if language == "en":
        return f"no {enumeration(things, language).replace(' and ', ' or ')}"
    turned = [genitive(thing) for thing in things]
    if all(turned):
        return f"без {enumeration([t for t in turned if t], language)}"
    return (
        f"не изображать: {', '.join(things)}" if len(things) > 1 else f"не изображать «{things[0]}»"
    )


def _colors(text: str, language: Language, book: BrandBook) -> Added:
    number = number_of(book, "palette", about=("palette.tints", "palette"))
    for named in read_colors(text, book):
        swatch = quoted(say(named.swatch.name, language), language)
        told = (
            f"{named.word.lower()} — это {swatch}"
            if language == "ru"
            else f"{named.word.lower()} is {swatch}"
        )
        yield SectionName.COLOR, rule(told, number)
    shares = number_of(book, "palette", about=("palette.shares", "60"))
    yield SectionName.COLOR, rule(_roles(language, book), shares)


def _roles(language: Language, book: BrandBook) -> str:
    """«ведёт «Эспрессо», поддерживает «Карамель», акцент — «Коралл», фон — «Сливки»»."""
    words = {
        "ru": ("основной — {}", "поддержка — {}", "акцент — {}", "фон — {}"),
        "en": ("{} leads", "{} supports", "{} as the accent", "over {}"),
    }[language]
    roles = (Role.PRIMARY, Role.SECONDARY, Role.ACCENT, Role.BACKGROUND)
    parts = []
    for role, template in zip(roles, words, strict=True):
        names = [quoted(say(s.name, language), language) for s in book.palette.by_role(role)]
        parts += [template.format(enumeration(names, language))] if names else []
    return (
        ", ".join(parts)
        if parts
        else ("палитра бренда" if language == "ru" else "the brand palette")
    )


def _style(language: Language, book: BrandBook) -> Added:
    number = number_of(book, "imagery", about=("flat", "style", "shape", "draw"))
    for words in book.imagery.style[:_STYLES]:
        yield SectionName.STYLE, rule(say(words, language), number)


def _layout(
    lettering: Lettering,
    side: Side | None,
    things: tuple[str, ...],
    language: Language,
    book: BrandBook,
) -> Added:
    number = number_of(book, "layout", about=("quiet", "headline", "air"))
    if side or lettering.headline:
        at = f" {SIDES[language][side]}" if side else ""
        told = (
            f"спокойное поле под текст{at}"
            if language == "ru"
            else f"a quiet field for the text{at}"
        )
        yield SectionName.COMPOSITION, rule(told, number)
    advice = number_of(book, "imagery", about=("one subject", "subject", "one"))
    fitting = (words for words in book.imagery.do if _concerns(words, things))
    for words in islice(fitting, _ADVICE):
        yield SectionName.COMPOSITION, rule(say(words, language), advice)


def _concerns(advice: Words, things: tuple[str, ...]) -> bool:
    """Advice about a cup is for pictures with a cup; advice that names no thing is for all."""
    named = find_nouns(advice.en, "en")
    return not named or bool(set(named) & set(things))


def _logo(language: Language, book: BrandBook) -> Phrase:
    """The mark is laid over the finished picture: a generator must leave room and draw nothing."""
    corner = CORNERS[language][book.logo.corners[0]]
    words = {
        "ru": f"не рисовать логотип — точный знак ставится поверх {corner}, вокруг него чистое поле",
        "en": f"do not draw a logo – the exact mark is laid over the picture {corner}, with clear space around it",
    }[language]
    return rule(words, number_of(book, "logo", about=("logo.clear", "clear")))


def _type(language: Language, book: BrandBook) -> Phrase:
    style = book.typography.headline
    words = {"ru": f"заголовок — {style.family}", "en": f"headline in {style.family}"}[language]
    return rule(words, number_of(book, "typography", about=("type", "family")))
