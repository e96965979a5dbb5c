"""Kinds of things that brands forbid as a whole: «алкоголь» also means champagne."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from onbrand.vocabulary.lemmas import Language, plain, tokens
from onbrand.vocabulary.scope import negated_spans

_FREE_OF_IT = re.compile(
    r"безалкогольн\w+(?: \w+)?|без ?алкогол\w*|non-?alcoholic(?: \w+)?|alcohol-free(?: \w+)?|"
    r"детск\w+ сад\w*|people[- ]free|plastic-free|kid gloves|вино(?:ват|град)\w*|baby (?:steps|"
    r"blue|shower)|root beer|ginger (?:ale|beer)|"
    # a service, not a heap of notes
    r"(?:перевод|возврат|обмен|экономи|сбережени|накоплени|управлени|снят)\w* (?:\w+ )?денег|"
    r"money (?:transfers?|back|management|matters|skills)|(?:send(?:ing)?|sav(?:e|ing)) money"
)


# Company in which the words of a family mean something harmless: a tape measure is a «рулетка».
_HARMLESS_BESIDE = {
    "gambling": r"инструмент|верстак|гаечн|отвертк|ремонт|строй|строит|стенд|tape measure|"
    r"workbench",
    "weapons": r"аквариум|аквапарк|aquarium|think tank|massage gun|glue gun|tank top|fish tank|"
    r"сок|фрукт|зерн|спел|(?<!\w)сад|патронаж|bath bomb|бомбочк",
    "violence": r"донор|анализ кров|blood (?:donation|test|pressure)",
}

# What we do not draw for any brand, whatever its book says.
NEVER = ("weapons", "drugs", "nudity", "hate")


@dataclass(frozen=True, slots=True)
class Family:
    """`words` is a pattern for both languages; `instead` is what to show in their place."""

    id: str
    words: re.Pattern[str]
    instead_ru: str
    instead_en: str

    def instead(self, language: Language) -> str:
        return self.instead_ru if language == "ru" else self.instead_en


@cache
def families() -> dict[str, Family]:
    lines = (files(__package__) / "families.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        name: Family(name, re.compile(rf"(?<!\w)(?:{plain(ru)}|{plain(en)})(?!\w)"), *instead)
        for name, ru, en, *instead in rows
    }


def family_of(words: str) -> Family | None:
    """The family that a brand book's forbidden words speak of."""
    low = plain(words)
    return next((f for f in families().values() if f.words.search(low)), None)


def mentions(text: str, family: Family) -> Iterator[tuple[int, int]]:
    """Where the text asks for a thing of the family. «Без алкоголя» and "alcohol-free" do not."""
    low, banned = plain(text), negated_spans(text)
    if harmless_here(low, family):
        return
    harmless = [m.span() for m in _FREE_OF_IT.finditer(low)]
    for match in family.words.finditer(low):
        inside = any(a <= match.start() < b for a, b in (*banned, *harmless))
        if not inside:
            yield match.span()


def never_drawn(text: str) -> Iterator[tuple[int, int]]:
    """Where the text asks for what is never drawn."""
    return (span for name in NEVER for span in mentions(text, families()[name]))


def harmless_here(text: str, family: Family) -> bool:
    return bool(re.search(_HARMLESS_BESIDE.get(family.id, r"(?!)"), plain(text)))


def spoken_of(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where the text asks for the very words, in any of their forms, side by side."""
    wanted = [set(token.lemmas) for token in tokens(words)]
    found, banned = tokens(text), negated_spans(text)
    for at in range(len(found) - len(wanted) + 1) if wanted else ():
        run = found[at : at + len(wanted)]
        same = all(lemmas & set(t.lemmas) for lemmas, t in zip(wanted, run, strict=True))
        if same and not any(a <= run[0].start < b for a, b in banned):
            yield run[0].start, run[-1].end
