"""Second thoughts: «кот, ой нет, собака», "two foxes, no wait, one", «замените кота на сову»."""

import re
from dataclasses import dataclass

from onbrand.vocabulary.inflect import nominative
from onbrand.vocabulary.lemmas import language_of, tokens
from onbrand.vocabulary.matching import Match
from onbrand.vocabulary.nouns import noun_matches

_RETRACTS = re.compile(
    r"(?:(?:ой|ай|хотя|стоп|ах|а),?\s*)?(?:нет(?! \w+(?:ов|ей|ий|а|ы)\b)|отбой|поправка|вернее|"
    r"точнее|то есть нет|передумал\w*)(?:[,:\s]+(?:лучше|давайте|пусть(?: будет)?|нет|"
    r"сделаем))*(?:[,:\s]+|$)|(?:oh|actually|sorry)?,?\s*(?:no,? wait|scratch that|strike that|"
    r"correction|i mean|make (?:that|it)|actually|on second thought|or rather|"
    r"wait)(?:[,:\s]+(?:make (?:it|that)|let's go with|no|rather))*(?:[,:\s—–-]+|$)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:лучше|make (?:it|that)|let's go with|сделаем|пусть будет)\s+", re.IGNORECASE
)
_SWAP = re.compile(
    r"(?:замени(?:те|м|ть)?|поменяй(?:те)?)\s+(?P<old>.+?)\s+на\s+(?P<new>.+)|(?:replace|swap|"
    r"change)\s+(?:the |a )?(?P<was>.+?)\s+(?:with|for|to)\s+(?P<now>.+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d+|од(?:ин|на|но)|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|one|two|three|"
    r"four|five|six|seven|eight|nine|ten",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:^|(?<=\s))(?:a|an|the)\s+$", re.IGNORECASE)
_SHORT = 3  # words: a correction that names a thing and no more


@dataclass(frozen=True, slots=True)
class Fragment:
    """`part` numbers the stretches between full stops, colons and dashes."""

    text: str
    part: int


@dataclass(frozen=True, slots=True)
class Story:
    """The fragments so far. `taken_back`: the last one waits for the words to stand in its
    place."""

    fragments: tuple[Fragment, ...] = ()
    taken_back: bool = False

    def told(self, text: str, part: int) -> "Story":
        if any(fragment.text == text for fragment in self.fragments):
            return Story(self.fragments)  # said already
        return Story((*self.fragments, Fragment(text, part)))


def heard(story: Story, clause: str) -> tuple[Story, str]:
    """The story after what `clause` takes back, and what is left of the clause to be told."""
    swap = _SWAP.match(clause)
    if swap:
        old, new = swap["old"] or swap["was"], swap["new"] or swap["now"]
        return _swapped(story, old, new)
    retracts = _RETRACTS.match(clause)
    if not story.fragments or not (retracts or story.taken_back):
        return story, clause
    said = clause[retracts.end() :] if retracts else clause
    said = _INSTEAD.sub("", said).strip(" .!?")
    if not said:
        return Story(story.fragments, taken_back=True), ""
    *before, last = story.fragments
    better = _revised(last.text, said)
    kept = (*before, Fragment(better, last.part)) if better else tuple(before)
    return Story(kept), "" if better else said


def _revised(text: str, said: str) -> str | None:
    """The same words with the thing or the number changed; None when all is said anew."""
    if _NUMBER.fullmatch(said):
        return _NUMBER.sub(said, text, count=1) if _NUMBER.search(text) else None
    first = _first_thing(text)
    if first is None or len(said.split()) > _SHORT or not _first_thing(said):
        return None
    return f"{said}{text[_replaced(text, first, said) :]}"


def _replaced(text: str, first: Match, said: str) -> int:
    """Where the words that are said anew end: «маска совы» stands for the whole «маска лисы»."""
    again = _first_thing(said)
    if again is None or again.ids != first.ids:
        return first.end
    words = re.match(rf"(?:\S+\s+){{{len(said.split()) - 1}}}[\w-]+", text)
    return words.end() if words else first.end


def _first_thing(text: str) -> Match | None:
    """A noun near the beginning: what the words are about."""
    found = next((m for _, m in noun_matches(text, language_of(text))), None)
    near = found and len(text[: found.start].split()) < _SHORT
    return found if near else None


def _swapped(story: Story, old: str, new: str) -> tuple[Story, str]:
    """The last fragment that names the old thing names the new one."""
    wanted = {lemma for token in tokens(old) for lemma in token.lemmas[:1]}
    for at in range(len(story.fragments) - 1, -1, -1):
        fragment = story.fragments[at]
        named = [t for t in tokens(fragment.text) if wanted & set(t.lemmas)]
        if named:
            before = _ARTICLE.sub("", fragment.text[: named[0].start])
            text = f"{before}{nominative(new)}{fragment.text[named[-1].end :]}"
            rest = story.fragments[at + 1 :]
            kept = (*story.fragments[:at], Fragment(text, fragment.part), *rest)
            return Story(kept), ""
    return story, nominative(new)
