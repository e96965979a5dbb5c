"""Things that a brief asks for and no table knows."""

import re
from collections.abc import Iterable, Iterator

from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.concepts import concept_matches
from onbrand.vocabulary.families import never_drawn
from onbrand.vocabulary.lemmas import Language, Token, morphology, tokens
from onbrand.vocabulary.meaning import meanings_of_words
from onbrand.vocabulary.nouns import noun_matches
from onbrand.vocabulary.scope import negated_spans

_MOST = 3
_LETTERS = 4
_NAMES = {"Name", "Surn", "Patr", "Geox", "Abbr", "Orgn"}
# A thought rather than a thing.
_ABSTRACT = re.compile(
    r"\w+(?:ость|ение|ание|ция|изм|ство|ота|ика|тие|ness|tion|ity|ment|ing|ly|ship|ism|ance|ence)|"
    r"атмосфера|настроение|стиль|сюжет|деталь|акцент|картинка|изображение|иллюстрация|образ|идея|"
    r"компания|проект|бренд|клиент|сервис|продукт|услуга|мир|жизнь|время|день|год|вечер|утро|"
    r"style|view|mood|picture|image|company|project|brand|client|product|world|life|time|evening"
)
# What follows tells of the main word or stands beside it.
_TURN = re.compile(
    r"\s(?:в|во|на|с|со|у|к|под|над|за|из|от|для|и|или|in|on|at|with|of|for|by|near|under|over|"
    r"from|to|and|or)\s|[,.;:]"
)
# Things side by side. In English a quality may stand so too ("warm, cozy"): a thing has an article.
_BESIDE = re.compile(r"\s*[,;]\s*|\s(?:и|или|and|or)\s")
_ARTICLE = re.compile(r"(?:an?|the|two|three|four|five|\d+)\s", re.IGNORECASE)


def read_strangers(phrases: Iterable[str], orders: str, language: Language) -> dict[str, str]:
    """Words for things that no table knows, each with the noun that it is near to in meaning, or
    with none; and words for what is never drawn."""
    refused = {orders[a:b]: "" for a, b in never_drawn(orders)}
    heads = (head for phrase in phrases for head in _heads(phrase, language))
    found = dict.fromkeys(head for head in heads if not list(never_drawn(head)))
    near = {word: meanings_of_words().nearest(word) or "" for word in list(found)[:_MOST]}
    return near | refused


def _heads(phrase: str, language: Language) -> Iterator[str]:
    """The main word of each thing named, unless it is known."""
    if negated_spans(phrase):
        return
    for number, item in enumerate(_BESIDE.split(phrase.strip())):
        if language == "ru" or not number or _ARTICLE.match(item):
            yield from _head(_TURN.split(item)[0], language)


def _head(part: str, language: Language) -> Iterator[str]:
    if noun_matches(part, language) or concept_matches(part):
        return
    head = _russian_head(tokens(part)) if language == "ru" else _english_head(part)
    if head and len(head) >= _LETTERS and not _tells_no_thing(head):
        yield head


def _tells_no_thing(word: str) -> bool:
    return bool(_ABSTRACT.fullmatch(word) or list(color_mentions(word)))


def _russian_head(told: tuple[Token, ...]) -> str | None:
    for token in told:
        word = token.text.lower()
        reading = morphology().parse(word)[0]
        if reading.tag.POS == "NOUN":
            named = token.text[0].isupper() and any(mark in reading.tag for mark in _NAMES)
            form = reading.normal_form if morphology().word_is_known(word) else word
            return None if named else str(form)
    return None


def _english_head(part: str) -> str | None:
    words = re.findall(r"[A-Za-z][A-Za-z'-]+", part)
    return words[-1].lower() if words else None
