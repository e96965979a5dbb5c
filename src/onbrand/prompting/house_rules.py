"""What the brand book adds to a prompt, each phrase with the number of its rule."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from onbrand.brand import BrandBook, Role, Swatch, Words
from onbrand.prompting.colors import read_colors
from onbrand.prompting.conflicts import number_of
from onbrand.prompting.prompt import Language, Lettering, Phrase, SectionName, Side, Source
from onbrand.prompting.wording import CORNERS, enumeration, quoted
from onbrand.vocabulary.inflect import genitive
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.nouns import find_nouns

Added = Iterator[tuple[SectionName, Phrase]]
_STYLES = 3
_PER_STYLE = 20  # words of a brief, which then tells more of the style itself
_MOODS = 2
_ADVICE = 2
_BANS = 4  # in one phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the brief the book answers: its words, lettering, free side, and whether it told
    the mood."""

    text: str
    lettering: Lettering
    side: Side | None
    language: Language
    mood: bool = False


def house_rules(asked: Asked, book: BrandBook) -> Added:
    yield from _layout(asked, book)
    yield from _colors(asked, book)
    yield from _style(asked, book)
    yield SectionName.LOGO, _logo(asked.language, book)
    if any(asked.lettering.model_dump().values()):
        yield SectionName.LETTERING, _type(asked.language, book)


def pattern_rule(language: Language, book: BrandBook) -> Phrase | None:
    """Only for a brief that asks for a pattern."""
    if not book.patterns:
        return None
    pattern = book.patterns[0]
    name = quoted(_say(pattern.name, language), language)
    told = (
        r.number for r in book.rules if "pattern" in f"{r.check} {r.title.en} {r.text.en}".lower()
    )
    words = {"ru": f"фирменный паттерн {name}", "en": f"the brand pattern {name}"}[language]
    return _rule(words, next(told, None) or number_of(book, "imagery"))


def bans(language: Language, book: BrandBook) -> tuple[Phrase, ...]:
    """What the book forbids to show, as limits: «без казино и рулетки»."""
    hard = number_of(book, "imagery", about=("imagery.forbidden", "forbidden"))
    soft = number_of(book, "imagery", about=("imagery.dont", "one", "not "))
    forbidden = tuple(_say(words, language) for words in book.imagery.forbidden)
    chunks = [forbidden[at : at + _BANS] for at in range(0, len(forbidden), _BANS)]
    dont = [(_say(words, language),) for words in book.imagery.dont]
    return (
        *(_rule(without(chunk, language), hard) for chunk in chunks),
        *(_rule(without(one, language), soft) for one in dont),
    )


def said_in(language: Language, book: BrandBook) -> dict[str, str]:
    """What the book adds to a prompt in the other language, and how it says so in this one."""
    other: Language = "ru" if language == "en" else "en"
    own = (*book.imagery.style, *book.imagery.do)
    pairs = {_say(words, other): _say(words, language) for words in own}
    pairs |= {
        old.text: new.text for old, new in zip(bans(other, book), bans(language, book), strict=True)
    }
    pairs[_logo(other, book).text] = _logo(language, book).text
    pairs[_roles(other, book)] = _roles(language, book)
    return pairs


@lru_cache(maxsize=1024)
def without(things: tuple[str, ...], language: Language) -> str:
    if language == "en":
        return f"no {enumeration(list(things), 'or')}"
    turned = [genitive(thing) for thing in things]
    if all(turned):
        return f"без {enumeration([t for t in turned if t], 'и')}"
    return f"не изображать {enumeration(list(things), 'и')}"


def _rule(text: str, number: str | None) -> Phrase:
    return Phrase(text=text, source=Source(kind="rule", ref=number))


def _say(words: Words, language: Language) -> str:
    return words.ru if language == "ru" else words.en


def _colors(asked: Asked, book: BrandBook) -> Added:
    """Names of colors in the brief become swatches; then what each swatch is for."""
    language = asked.language
    number = number_of(book, "palette", about=("palette.tints", "palette"))
    for named in read_colors(asked.text, book):
        swatch = quoted(_say(named.swatch.name, language), language)
        word = named.word.lower()
        if word == plain(_say(named.swatch.name, language)):
            continue
        told = {"ru": f"{word} — это {swatch}", "en": f"{word} is {swatch}"}[language]
        yield SectionName.COLOR, _rule(told, number)
    shares = number_of(book, "palette", about=("palette.shares", "60"))
    yield SectionName.COLOR, _rule(_roles(language, book), shares)


# One swatch of the role, several of them.
_ROLES: dict[Language, tuple[tuple[Role, str, str], ...]] = {
    "ru": (
        (Role.PRIMARY, "основной — {}", "основные — {}"),
        (Role.SECONDARY, "поддержка — {}", "поддержка — {}"),
        (Role.ACCENT, "акцент — {}", "акценты — {}"),
        (Role.BACKGROUND, "фон — {}", "фон — {}"),
    ),
    "en": (
        (Role.PRIMARY, "{} leads", "{} lead"),
        (Role.SECONDARY, "{} supports", "{} support"),
        (Role.ACCENT, "{} is the accent", "{} are the accents"),
        (Role.BACKGROUND, "{} is the ground", "{} are the ground"),
    ),
}


def _roles(language: Language, book: BrandBook) -> str:
    parts = []
    for role, one, several in _ROLES[language]:
        swatches = book.palette.by_role(role)
        if swatches:
            template = one if len(swatches) == 1 else several
            parts.append(template.format(_names(swatches, language)))
    nothing_told = {"ru": "палитра бренда", "en": "the brand palette"}[language]
    return ", ".join(parts) or nothing_told


def _names(swatches: tuple[Swatch, ...], language: Language) -> str:
    names = [quoted(_say(swatch.name, language), language) for swatch in swatches]
    return enumeration(names, {"ru": "и", "en": "and"}[language])


def _style(asked: Asked, book: BrandBook) -> Added:
    """The brand's mood speaks where the brief and the cards tell none."""
    number = number_of(book, "imagery", about=("flat", "style", "shape", "draw"))
    fewer = len(asked.text.split()) // _PER_STYLE
    for words in book.imagery.style[: max(_STYLES - fewer, 1)]:
        yield SectionName.STYLE, _rule(_say(words, asked.language), number)
    if book.imagery.moods and not asked.mood and fewer < _STYLES - 1:
        moods = ", ".join(_say(words, asked.language) for words in book.imagery.moods[:_MOODS])
        told = {"ru": f"настроение {moods}", "en": f"{moods} in mood"}[asked.language]
        yield SectionName.STYLE, _rule(told, number)


def _layout(asked: Asked, book: BrandBook) -> Added:
    number = number_of(book, "layout", about=("quiet", "headline", "air"))
    if asked.side:
        told = {"ru": "в поле под текст нет деталей", "en": "no details in the field for the text"}
        yield SectionName.COMPOSITION, _rule(told[asked.language], number)
    elif asked.lettering.headline:
        told = {"ru": "спокойное поле под заголовок", "en": "a quiet field for the headline"}
        yield SectionName.COMPOSITION, _rule(told[asked.language], number)
    things = find_nouns(asked.text, asked.language)
    advice = number_of(book, "imagery", about=("one subject", "subject", "one"))
    fitting = (words for words in book.imagery.do if _concerns(words, things))
    for words in islice(fitting, _ADVICE):
        yield SectionName.COMPOSITION, _rule(_say(words, asked.language), advice)


def _concerns(advice: Words, things: tuple[str, ...]) -> bool:
    """Advice about a cup is for pictures with a cup; advice that names no thing is for all."""
    named = find_nouns(advice.en, "en")
    return not named or named[0] in things


def _logo(language: Language, book: BrandBook) -> Phrase:
    """The mark is laid over the finished picture: a generator leaves room and draws nothing."""
    at = CORNERS[language][book.logo.corners[0]]
    words = {
        "ru": f"не рисовать логотип, оставить {at} чистое поле под знак",
        "en": f"do not draw a logo, keep clear space {at} for the mark",
    }[language]
    return _rule(words, number_of(book, "logo", about=("logo.clear", "clear")))


def _type(language: Language, book: BrandBook) -> Phrase:
    family = book.typography.headline.family
    words = {"ru": f"заголовок — {family}", "en": f"headline in {family}"}[language]
    return _rule(words, number_of(book, "typography", about=("type", "family")))
