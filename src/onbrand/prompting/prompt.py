"""Brief in, editable prompt out; every phrase knows where it came from."""

from enum import StrEnum
from typing import Annotated, Literal, Protocol, Self

from pydantic import AfterValidator, Field, model_validator

from onbrand.brand import BrandBook, Part
from onbrand.layout import shows_nothing

Language = Literal["ru", "en"]
Side = Literal["left", "right", "top", "bottom"]
Where = Literal["on", "in", "under", "with"]
MAX_BRIEF = 4000
MAX_TEXT = 8000
# The longest text, were it all edits of a letter each, makes so many phrases; with everything that
# a book may forbid in it, no prompt is so long.
MOST_PHRASES = MAX_TEXT // 2
LONGEST_JSON = 500_000


def _seen(words: str) -> str:
    """Signs without a shape, such as spaces of no width, set nothing."""
    return "" if shows_nothing(words) else words


Words = Annotated[str, AfterValidator(_seen)]


class Lettering(Part):
    """The words set in the picture."""

    headline: Words = Field(default="", max_length=120)
    subline: Words = Field(default="", max_length=200)
    call_to_action: Words = Field(default="", max_length=40)
    legal: Words = Field(default="", max_length=300)


class Brief(Part):
    """What the designer asked for, in their own words. Empty fields are read from `text`."""

    text: str
    language: Language | None = None
    format: str | None = None
    lettering: Lettering = Lettering()


class SectionName(StrEnum):
    TASK = "task"
    OBJECT = "object"
    SCENE = "scene"
    BACKGROUND = "background"
    PROPS = "props"
    PATTERN = "pattern"
    LOGO = "logo"
    COMPOSITION = "composition"
    LIGHT = "light"
    MATERIAL = "material"
    COLOR = "color"
    STYLE = "style"
    LETTERING = "lettering"


class Source(Part):
    """`kind`: brief, rule (`ref` is its number), card (`ref` is the card's id), model, edit."""

    kind: Literal["brief", "rule", "card", "model", "edit"]
    ref: str | None = None


class Phrase(Part):
    text: str = Field(max_length=MAX_TEXT)
    source: Source
    locked: bool = False


class Section(Part):
    name: SectionName
    phrases: tuple[Phrase, ...] = Field(max_length=MOST_PHRASES)


class Figure(Part):
    """A number that the brief gives. `text` is the number as it is to be set («от 5,9%»), `label`
    what it is of, `lead` the words before it where others follow; figures of equal `unit` are to
    one scale. A `share` is a part of 100; a `step` is one of a row and a `place` one of a ranking,
    its value is where; a `date` is a year; a `discount` is what a sale takes off."""

    value: float
    text: str = Field(max_length=40)
    label: str = Field(default="", max_length=120)
    lead: str = Field(default="", max_length=120)
    unit: str = Field(default="", max_length=20)
    kind: Literal["share", "amount", "step", "place", "date", "discount"] = "amount"


class Relation(Part):
    """Which thing is where: ids of nouns. `how` is "with" where the brief names the place first
    («корзина с яйцами»); `many` of them where it gives no number but speaks of several."""

    what: str
    how: Where
    where: str
    many: bool = False


class Plan(Part):
    """What a generator needs to know apart from words, read from the brief by rules.

    `subjects` are ids of `onbrand.vocabulary.nouns()` (`cup`, `oak`), the main one first; turn
    them into what can be drawn with `onbrand.vocabulary.depict`. `setting` is one of the names
    in `onbrand.prompting.mood.SETTINGS`, `style` one of `STYLES`. `free_side` is the side to keep
    empty for text. `exclude` holds ids of nouns, names of families (`people`) and `text`.
    `figures` are the numbers that can be shown in a chart; `relations` say what is where.
    """

    subjects: tuple[str, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    strangers: dict[str, str] = Field(default_factory=dict)
    setting: str | None = None
    mood: Literal["day", "dawn", "dusk", "night", "calm"] | None = None
    season: Literal["spring", "summer", "autumn", "winter"] | None = None
    weather: Literal["snow", "storm", "rain", "fog", "wind"] | None = None
    style: str | None = None
    free_side: Side | None = None
    exclude: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    relations: tuple[Relation, ...] = ()


class Conflict(Part):
    """A word of the brief that the brand book forbids, the rule, and what to say instead.

    The suggestion can take the place of the word. `forbids` is the book's own word for what is
    forbidden: `alcohol` for a brief's champagne; it is empty when the words are an order to the
    machine ("ignore the rules"), which is left out of the prompt and shown to the user.
    """

    word: str
    rule: str
    suggestion: str | None = None
    forbids: str = ""


class Prompt(Part):
    """The improved prompt: sections of sourced phrases, what to avoid, the lettering, the plan."""

    language: Language
    sections: tuple[Section, ...] = Field(max_length=len(SectionName))
    avoid: tuple[Phrase, ...] = Field(default=(), max_length=MOST_PHRASES)
    lettering: Lettering = Lettering()
    format: str
    plan: Plan = Plan()
    conflicts: tuple[Conflict, ...] = ()

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        """As a whole: it is kept with every line of an order."""
        if len(self.model_dump_json()) > LONGEST_JSON:
            raise ValueError(f"the prompt is longer than {LONGEST_JSON} characters of JSON")
        return self


class Improver(Protocol):
    name: str

    def improve(self, brief: Brief, book: BrandBook) -> Prompt: ...
