"""Russian noun phrases in another case: «яркий неон» → «без яркого неона»."""

import re
from typing import Any

from onbrand.vocabulary.lemmas import morphology

_WORD = re.compile(r"[А-Яа-яЁё]+")
_NOMINAL = {"NOUN", "ADJF", "PRTF", "NUMR", "NPRO"}


def genitive(phrase: str) -> str | None:
    """None when the phrase is not a plain run of adjectives and a noun in the nominative."""
    return _inflected(phrase, "nomn", "gent")


def nominative(phrase: str) -> str:
    """The phrase as it is when it is in no case that could be turned."""
    for case in ("accs", "loct", "gent", "ablt", "datv"):
        turned = _inflected(phrase, case, "nomn")
        if turned:
            return turned
    return phrase


def _inflected(phrase: str, given: str, wanted: str) -> str | None:
    """The head run up to its first noun is turned; what depends on the noun stays as it is."""
    out, at = "", 0
    for match in _WORD.finditer(phrase):
        parse = _reading(match.group(), given)
        if parse is None:
            return None
        form = parse.inflect({wanted})
        if form is None:
            return None
        out += phrase[at : match.start()] + _cased(str(form.word), match.group())
        at = match.end()
        if parse.tag.POS == "NOUN":
            return out + _rest(phrase[at:], given, wanted)
    return None


def _rest(tail: str, given: str, wanted: str) -> str:
    """Further members of a list are turned too: «дети и алкоголь»."""
    joined = re.match(r"(\s*,\s*|\s+(?:и|или)\s+)(.+)", tail, re.DOTALL)
    if not joined:
        return tail
    turned = _inflected(joined[2], given, wanted)
    return joined[1] + turned if turned else tail


def _reading(word: str, case: str) -> Any:  # noqa: ANN401  (pymorphy3 is untyped)
    fits = (
        p
        for p in morphology().parse(word.lower())
        if p.tag.POS in _NOMINAL and p.tag.case == case and p.score > 0.01
    )
    return next(fits, None)


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
