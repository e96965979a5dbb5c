"""What a picture shows for a word: nouns and abstract words of marketing, in both languages.

    python benchmarks/bench_vocabulary.py [--misses]

Abstract words are improved as briefs of their own and planned as pictures; nouns are looked up.
Nothing is drawn.
`benchmarks/data` has three lists of each: `a`, made with the task; `own`, written down before the
tables grew; `fresh`, odder words written down after them, of which at first sight 0.75 of the
nouns and 0.48 of the concepts were right. The misses of all three have been seen since, so none
foretells what words never seen will give.

A noun is
- exact: its own drawing, found by all of its words;
- hypernym: the drawing of a noun that includes it (or that its main word names), if the hypernym
  or the class that was written down is truly among what the drawing stands for;
- emblem: an icon of that very thing; class emblem: an icon of its class;
- a miss otherwise.

An abstract word is right when the picture shows one of the things written down for it; first,
when already its main thing is one.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import foresee
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample
from onbrand.vocabulary import Depiction, Language, ancestors, depict, find_nouns, nouns
from onbrand.vocabulary.lemmas import plain, tokens
from onbrand.vocabulary.nouns import noun_matches

DATA = Path(__file__).parent / "data"
NOUNS_BAR, CONCEPTS_BAR = 0.92, 0.85
LISTS = ("a", "own", "fresh")
LANGUAGES: tuple[Language, ...] = ("ru", "en")
Verdict = Literal["exact", "hypernym", "emblem", "class emblem", "miss"]
_SMALL_WORDS = frozenset("a an the of in on for with to по для с со из на в и от".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Row:
    en: str
    ru: str
    rest: tuple[str, ...]

    def name(self, language: Language) -> str:
        return self.ru if language == "ru" else self.en


@cache
def improver() -> RuleImprover:
    return RuleImprover()


def rows(name: str) -> list[Row]:
    lines = (DATA / name).read_text("utf-8").splitlines()[1:]
    return [Row(en, ru, tuple(rest)) for en, ru, *rest in (line.split("\t") for line in lines)]


def shown(text: str, language: Language) -> tuple[Depiction, ...]:
    prompt = improver().improve(Brief(text=text, language=language), sample("les"))
    return foresee(prompt.plan)


def judge_noun(row: Row, language: Language) -> tuple[Verdict, str]:
    text = row.name(language)
    asked = next(iter(find_nouns(text, language)), None)
    if asked is None:
        return "miss", "-"
    top = depict(asked, KIT)
    if top.drawing is None:
        return "miss", asked
    told = f"{top.noun} as {top.drawing} ({top.how})"
    class_, hypernym = row.rest
    whole = _covers(text, language, top.noun)
    if top.how == "emblem":
        own = whole and top.drawing == top.noun
        return ("emblem" if own else "class emblem"), told
    if whole and top.how == "exact":
        return "exact", told
    return ("hypernym" if _includes(top.drawing, class_, hypernym) else "miss"), told


def _covers(text: str, language: Language, noun: str) -> bool:
    """All of its words, but for small ones, belong to the name of the noun."""
    spans = [(m.start, m.end) for id_, m in noun_matches(text, language) if id_ == noun]
    words = [token for token in tokens(text) if plain(token.text) not in _SMALL_WORDS]
    return all(any(a <= token.start < b for a, b in spans) for token in words)


def _includes(drawing: str, class_: str, hypernym: str) -> bool:
    told = (drawing, *ancestors(drawing))
    named = {plain(form) for id_ in told for form in (*nouns()[id_].en, id_.replace("_", " "))}
    return plain(hypernym) in named or nouns()[drawing].kind == class_


def judge_concept(row: Row, language: Language) -> tuple[bool, bool, str]:
    """Whether the main thing is right, whether any is, and what is shown."""
    found = [each.drawing for each in shown(row.name(language), language) if each.drawing]
    wanted = {plain(word) for word in row.rest[0].split("|")}
    right = [not wanted.isdisjoint(_names(id_)) or _named(wanted, id_) for id_ in found]
    return bool(right and right[0]), any(right), " ".join(found)


def _names(id_: str) -> set[str]:
    return {plain(form) for form in (*nouns()[id_].en, id_.replace("_", " "))}


def _named(wanted: set[str], id_: str) -> bool:
    """The wanted words lead to the very noun."""
    return any(find_nouns(word, "en") == (id_,) for word in wanted)


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}"


def nouns_report(name: str, *, misses: bool) -> Iterator[str]:
    for language in LANGUAGES:
        table = rows(f"nouns-{name}.tsv")
        judged = [(row, *judge_noun(row, language)) for row in table]
        counts = Counter(verdict for _, verdict, _ in judged)
        drawn = counts["exact"] + counts["hypernym"]
        yield (
            f"nouns    {name:4} {language}  right or honest hypernym "
            f"{share(drawn + counts['emblem'], len(table))} (bar {NOUNS_BAR}; drawn by us "
            f"{share(drawn, len(table))})  "
            + "  ".join(
                f"{verdict} {share(counts[verdict], len(table))}"
                for verdict in ("exact", "hypernym", "emblem", "class emblem", "miss")
            )
        )
        if misses:
            told = (each for each in judged if each[1] in {"miss", "class emblem"})
            yield from (f"    {row.name(language)}: {what}" for row, _, what in told)


def concepts_report(name: str, *, misses: bool) -> Iterator[str]:
    for language in LANGUAGES:
        table = rows(f"concepts-{name}.tsv")
        judged = [(row, *judge_concept(row, language)) for row in table]
        first, any_ = sum(one[1] for one in judged), sum(one[2] for one in judged)
        yield (
            f"concepts {name:4} {language}  right {share(any_, len(table))} (bar {CONCEPTS_BAR})"
            f"  already the main thing {share(first, len(table))}"
        )
        if misses:
            yield from (
                f"    {row.name(language)}: {what or '-'} | wanted {row.rest[0]}"
                for row, _, right, what in judged
                if not right
            )


def main() -> None:
    misses = "--misses" in sys.argv
    improver().warm()
    for name in LISTS:
        for line in (*nouns_report(name, misses=misses), *concepts_report(name, misses=misses)):
            print(line)


if __name__ == "__main__":
    main()
