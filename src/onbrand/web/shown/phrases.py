"""The improved prompt phrase by phrase: whose each is, what stands behind it, what changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onbrand.brand import BrandBook, Rule
from onbrand.errors import _
from onbrand.prompting import Marked, Phrase, Prompt, SectionName, marked
from onbrand.prompting.cards import Card, cards
from onbrand.prompting.wording import AVOID, LABELS
from onbrand.web.i18n import Tongue

# Words to be translated, by the kind of source.
SOURCES = {
    "brief": _("From your brief"),
    "rule": _("From the brand book"),
    "card": _("Added from the library"),
    "model": _("Added by the language model"),
    "edit": _("Your own words"),
}
OWN = frozenset({"brief", "edit"})
_ABOUT = 2  # so many of the things that a card is about


@dataclass(frozen=True, slots=True)
class PhraseShown:
    """`key` is what buttons call it; `about` says what a card is about; `new` is what the last
    step brought."""

    key: str
    text: str
    kind: str
    locked: bool
    rule: Rule | None
    about: str
    new: bool

    @property
    def source(self) -> str:
        return SOURCES[self.kind]


@dataclass(frozen=True, slots=True)
class LineShown:
    """`label` is empty for words set in the picture, which say themselves what they are."""

    label: str
    phrases: tuple[PhraseShown, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a step took and what it brought."""

    removed: tuple[str, ...]
    added: tuple[str, ...]

    @classmethod
    def between(cls, before: Prompt | None, after: Prompt) -> "Change":
        """In the order of the texts; nothing where there is nothing before."""
        old, new = (dict.fromkeys(_texts(each)) if each else {} for each in (before, after))
        if before is None:
            return cls((), ())
        return cls(
            tuple(text for text in old if text not in new),
            tuple(text for text in new if text not in old),
        )


def lines(prompt: Prompt, book: BrandBook, tongue: Tongue, change: Change) -> tuple[LineShown, ...]:
    """In the order of the text, which calls phrases neither by their section nor by their place."""
    left = {name: list(enumerate(phrases)) for name, phrases in _by_section(prompt)}
    rules = {rule.number: rule for rule in book.rules}
    found: list[LineShown] = []
    for label, runs in _rows(prompt):
        name = _sections(prompt).get(label, SectionName.LETTERING.value)
        shown: list[PhraseShown] = []
        for run in runs:
            at, phrase = next(each for each in left[name] if each[1].text == run.text)
            left[name].remove((at, phrase))
            ref = phrase.source.ref or ""
            shown.append(
                PhraseShown(
                    key=f"{name}-{at}",
                    text=phrase.text,
                    kind=phrase.source.kind,
                    locked=phrase.locked,
                    rule=rules.get(ref) if phrase.source.kind == "rule" else None,
                    about=_about(ref, tongue) if phrase.source.kind == "card" else "",
                    new=phrase.text in change.added,
                )
            )
        found.append(LineShown(label, tuple(shown)))
    return tuple(found)


def counted(shown: tuple[LineShown, ...]) -> dict[str, int]:
    """How many phrases are the user's own, and how many were added, by what kind."""
    kinds = [phrase.kind for line in shown for phrase in line.phrases]
    told = {"own": sum(kind in OWN for kind in kinds)}
    return told | {kind: kinds.count(kind) for kind in ("rule", "card", "model")}


def _rows(prompt: Prompt) -> Iterator[tuple[str, tuple[Marked, ...]]]:
    """Each line's label and its phrases."""
    label, row = "", list[Marked]()
    for run in (*marked(prompt), Marked("\n", None)):
        if run.source:
            row.append(run)
        elif run.text == "\n":
            yield label, tuple(row)
            label, row = "", []
        elif not row:
            label = run.text.removesuffix(": ")


def _sections(prompt: Prompt) -> dict[str, str]:
    named = {label: name.value for name, label in LABELS[prompt.language].items()}
    return named | {AVOID[prompt.language]: "avoid"}


def _by_section(prompt: Prompt) -> Iterator[tuple[str, tuple[Phrase, ...]]]:
    for part in prompt.sections:
        yield part.name.value, part.phrases
    yield "avoid", prompt.avoid


def _texts(prompt: Prompt) -> Iterator[str]:
    for _name, phrases in _by_section(prompt):
        for phrase in phrases:
            yield phrase.text


def _about(card: str, tongue: Tongue) -> str:
    found = _cards().get(card)
    if found is None or found.about is None:
        return ""
    return ", ".join(tongue.pick(found.about).split(", ")[:_ABOUT])


@cache
def _cards() -> dict[str, Card]:
    return {card.id: card for card in cards()}
