"""Russian noun phrases in another case: «яркий неон» → «без яркого неона»."""

import re
from typing import Any

from onbrand.vocabulary.lemmas import morphology

_WORD = re.compile(r"[А-Яа-яЁё]+")
_LIST = re.compile(r"(\s*,\s*|\s+(?:и|или)\s+)(.+)", re.DOTALL)
_ADJECTIVES = {"ADJF", "PRTF"}
_ODD = ("Fixd", "Surn", "Name", "Geox", "Abbr")  # readings that a common noun is not
_VOWELS = "аеёиоуыэюя"
_CASES = ("accs", "loct", "gent", "ablt", "datv")
Reading = Any  # pymorphy3 is untyped


def genitive(phrase: str) -> str | None:
    """None when the phrase does not begin with adjectives and a noun in the nominative."""
    return _turned(phrase, "nomn", "gent")


def nominative(phrase: str) -> str:
    """The phrase as it is when it stands in no case that could be turned."""
    turned = (_turned(phrase, case, "nomn") for case in _CASES)
    return next((found for found in turned if found), phrase)


def like(phrase: str, word: str) -> str:
    """The phrase in the case of the word whose place it takes: «красном» → «янтарном»."""
    readings = morphology().parse(word.lower().rpartition(" ")[2])
    model = next((p.tag for p in readings if p.tag.POS in _ADJECTIVES), readings[0].tag)
    case = str(model.case) if model.case else "nomn"
    agreed = _agreed(phrase, {case, str(model.gender or model.number)}) if model.case else None
    return _cased(agreed or _turned(phrase, "nomn", case) or phrase, word)


def _agreed(word: str, grammemes: set[str]) -> str | None:
    """A lone adjective in another gender, number and case."""
    reading = _adjective(word, "nomn") if _WORD.fullmatch(word) else None
    form = reading.inflect(grammemes - {"None"}) if reading else None
    return str(form.word) if form else None


def _turned(phrase: str, given: str, wanted: str) -> str | None:
    """The words up to the first noun are turned, and further members of a list; what depends on
    the noun stays as it is."""
    words = list(_WORD.finditer(phrase))
    for at, word in enumerate(words):
        noun = _noun(word.group(), given)
        described = at + 1 < len(words) and _describes(word.group(), words[at + 1].group(), given)
        if noun and not described:
            head = _head(phrase, words[:at], given, (wanted, _gender(noun)))
            if head is None:
                return None
            last = _cased(_form(noun, {wanted}), word.group())
            return f"{head}{last}{_rest(phrase[word.end() :], given, wanted)}"
        if not _adjective(word.group(), given):
            return None
    return None


def _head(
    phrase: str, words: list[re.Match[str]], given: str, wanted: tuple[str, str | None]
) -> str | None:
    """The adjectives agree with the noun that follows them."""
    case, gender = wanted
    out, at = "", 0
    for word in words:
        reading = _adjective(word.group(), given)
        single = reading is not None and "sing" in reading.tag
        grammemes = {case, gender or case} if single else {case}
        form = _form(reading, grammemes)
        out += phrase[at : word.start()] + _cased(form, word.group())
        at = word.end()
    following = _WORD.search(phrase, at)
    return out + phrase[at : following.start() if following else at]


def _rest(tail: str, given: str, wanted: str) -> str:
    compound = re.match(r"-([А-Яа-яЁё]+)", tail)
    if compound:
        second = _noun(compound[1], given)
        form = _form(second, {wanted}) if second else compound[1]
        return f"-{form}{_rest(tail[compound.end() :], given, wanted)}"
    joined = _LIST.match(tail)
    turned = _turned(joined[2], given, wanted) if joined else None
    return f"{joined[1]}{turned}" if joined and turned else tail


def _noun(word: str, case: str) -> Reading | None:
    readings = [p for p in morphology().parse(word.lower()) if p.tag.POS == "NOUN"]
    if len(word) < 2:
        return None  # pymorphy knows the names of letters
    if not morphology().word_is_known(word.lower()):
        return readings[0] if readings else None  # «латте» has one form
    fits = [p for p in readings if p.tag.case == case]
    common = [p for p in fits if not any(odd in p.tag for odd in _ODD)]
    if common and "plur" in common[0].tag:  # «виски» is a drink before it is two temples
        common = [p for p in fits if "Fixd" in p.tag and not _names(p)] or common
    return next(iter(common or fits), None)


def _names(reading: Reading) -> bool:
    return any(odd in reading.tag for odd in _ODD[1:])


def _adjective(word: str, case: str) -> Reading | None:
    fits = (p for p in morphology().parse(word.lower()) if p.tag.POS in _ADJECTIVES)
    return next((p for p in fits if p.tag.case == case), None)


def _describes(word: str, following: str, case: str) -> bool:
    """«рыжего кота»: not a noun, though «рыжий» may be one."""
    return _adjective(word, case) is not None and _noun(following, case) is not None


def _gender(noun: Reading) -> str | None:
    """A borrowed word that pymorphy does not know is taken for masculine: «осенний латте»."""
    if not morphology().word_is_known(noun.word):
        return "masc"
    gender = noun.tag.gender
    return str(gender) if gender else None


def _form(reading: Reading, grammemes: set[str]) -> str:
    if not morphology().word_is_known(reading.word) and reading.word[-1] in _VOWELS:
        return str(reading.word)  # «латте» has one form, «вейп» has many
    inflected = reading.inflect(grammemes)
    return str(inflected.word if inflected else reading.word)


def _cased(word: str, model: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word
