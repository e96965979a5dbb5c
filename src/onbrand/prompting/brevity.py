"""A text that a generator reads to its end: what cards added gives way, the least needed first."""

import re
from collections.abc import Collection, Iterable, Mapping

from onbrand.prompting.prompt import Phrase, SectionName

MOST_WORDS = 110
# The last of each stays last: a picture needs its light more than one more thing in it.
LEAST_NEEDED = (
    SectionName.PROPS,
    SectionName.MATERIAL,
    SectionName.COMPOSITION,
    SectionName.STYLE,
    SectionName.LIGHT,
    SectionName.BACKGROUND,
    SectionName.SCENE,
)
# How many of the additions, of the book's too, the section keeps however long the text is.
_SPARED = {
    SectionName.PROPS: 0,
    SectionName.STYLE: 1,
    SectionName.COMPOSITION: 1,
    SectionName.MATERIAL: 0,
}
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def words_in(phrases: Iterable[Phrase]) -> int:
    return sum(len(_WORD.findall(phrase.text)) for phrase in phrases)


def spare(sections: Mapping[SectionName, list[Phrase]], standing: Collection[Phrase] = ()) -> None:
    """Drops in place, down to `MOST_WORDS`; never what stands."""
    over = sum(map(words_in, sections.values())) - MOST_WORDS
    for name, fewest in _SPARED.items():
        told = sections[name]
        added = sum(phrase.source.kind in {"card", "rule"} for phrase in told)
        loose = [p for p in told if p.source.kind == "card" and p not in standing]
        while over > 0 and loose and added > fewest:
            dropped = loose.pop()
            told.remove(dropped)
            over, added = over - words_in([dropped]), added - 1
