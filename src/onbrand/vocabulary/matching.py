"""Finding known phrases in a text: longest first, at word borders, one typo forgiven."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise, product

from onbrand.vocabulary.lemmas import Token, dictionary_form, lemmas, morphology, plain, tokens

_READINGS = 4  # of an ambiguous word
_TYPO_LENGTH = 6  # shorter words have too many neighbors


@dataclass(frozen=True, slots=True)
class Match:
    """`ids` are all that the phrase may mean, in the order of the table."""

    ids: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """An index from phrases, as tuples of lemmas, to ids; `words` are the long single ones by
    first letter and length; `reach` is the longest phrase that begins with a lemma."""

    index: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    words: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    reach: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Mapping[str, Iterable[str]]) -> "Phrases":
        index: dict[tuple[str, ...], tuple[str, ...]] = {}
        # «гольфы» names the stockings before it is a form of «гольф».
        for as_is in (True, False):
            for name, forms in table.items():
                for form in forms:
                    key = _key(form, as_is=as_is)
                    known = index.get(key, ())
                    index[key] = known if name in known else (*known, name)
        long = sorted(key[0] for key in index if len(key) == 1 and len(key[0]) >= _TYPO_LENGTH)
        alike: dict[tuple[str, int], tuple[str, ...]] = {}
        for word in long:
            likeness = (word[0], len(word))
            alike[likeness] = (*alike.get(likeness, ()), word)
        reach: dict[str, int] = {}
        for key in index:
            reach[key[0]] = max(reach.get(key[0], 0), len(key))
        return cls(index, alike, reach)

    def find(self, text: str) -> Iterator[Match]:
        found = tokens(text)
        at = 0
        while at < len(found):
            length, ids = self._longest(text, found, at)
            if ids:
                start, end = found[at].start, found[at + length - 1].end
                yield Match(ids, text[start:end], start, end)
            at += max(length, 1)

    def _longest(self, text: str, found: tuple[Token, ...], at: int) -> tuple[int, tuple[str, ...]]:
        longest = max(self.reach.get(lemma, 0) for lemma in found[at].lemmas[:_READINGS])
        for length in range(min(longest, len(found) - at), 0, -1):
            run = found[at : at + length]
            if not _together(text, run):
                continue
            as_is = tuple(plain(token.text) for token in run)
            keys = (as_is, *product(*(token.lemmas[:_READINGS] for token in run)))
            meant = [id_ for key in keys for id_ in self.index.get(key, ())]
            if meant:
                return length, tuple(dict.fromkeys(meant))
        word = plain(found[at].text)
        near = _misspelt(self, word) if len(word) >= _TYPO_LENGTH else None
        return 1, self.index[(near,)] if near else ()


@lru_cache(maxsize=20_000)
def _misspelt(phrases: Phrases, word: str) -> str | None:
    """The word of the phrases that was meant."""
    if not unknown(word):
        return None
    near = (w for n in (-1, 0, 1) for w in phrases.words.get((word[0], len(word) + n), ()))
    return next((w for w in near if one_typo(word, w)), None)


def _key(form: str, *, as_is: bool) -> tuple[str, ...]:
    """A table's form as it stands, or by its dictionary forms."""
    return tuple(map(plain if as_is else dictionary_form, (t.text for t in tokens(form))))


def _together(text: str, run: tuple[Token, ...]) -> bool:
    """Only spaces and hyphens stand between the words of one phrase."""
    gaps = (text[a.end : b.start] for a, b in pairwise(run))
    return all(re.fullmatch(r"[\s\-‑–]{0,3}", gap) for gap in gaps)


@lru_cache(maxsize=20_000)
def unknown(word: str) -> bool:
    """English has no word list here: its words may be misspelt only by a lost, doubled or
    swapped letter, see `one_typo`."""
    if re.match(r"[a-z]", word):
        return True
    return not morphology().word_is_known(word) and len(lemmas(word)) > 0


def one_typo(word: str, known: str) -> bool:
    """One letter lost, added or swapped with its neighbor; in Russian also one replaced."""
    if word == known or abs(len(word) - len(known)) > 1:
        return False
    head = next(
        (i for i, (a, b) in enumerate(zip(word, known, strict=False)) if a != b),
        min(len(word), len(known)),
    )
    a, b = word[head:], known[head:]
    if a[1:] == b or b[1:] == a:
        return True
    swapped = len(a) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:]
    return swapped or (a[1:] == b[1:] and not word.isascii())
