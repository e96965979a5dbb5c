"""What reading a file found: values a person accepts, edits or drops before anything is published.

Readers are plain functions `(bytes, name) -> Reading`; `drafting.draft` makes a document of what
was accepted. Everything here is JSON, since files of strangers are read in another process.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import Field, JsonValue

from onbrand.brand.book import Part, Share, Words

CERTAIN, SURE, LIKELY, GUESSED = 1.0, 0.9, 0.6, 0.3
"""Confidence: declared in so many words; declared in another's terms; inferred; guessed."""


class Source(Part):
    """Where it stands. `place` is the format's own address: `color.palette.navy`, `--navy`."""

    file: str
    page: int | None = Field(default=None, ge=1)
    line: int | None = Field(default=None, ge=1)
    place: str = ""

    def __str__(self) -> str:
        page = f", p. {self.page}" if self.page else ""
        line = f", line {self.line}" if self.line else ""
        return f"{self.file}{page}{line}"


class Note(Part):
    """`text` is marked for translation where it is written and filled after it is translated.
    What the book says in both languages is filled in that of the reader."""

    text: str
    params: Mapping[str, "str | Words | Note"] = Field(default_factory=dict)

    def __str__(self) -> str:
        said = {key: value.en if isinstance(value, Words) else str(value)
                for key, value in self.params.items()}  # fmt: skip
        return self.text.format_map(said)


class Found(Part):
    """A value for a `part` of a book.

    `part` is a path in the native document with entries of lists named by their key:
    `name.en`, `layout.margin`, `palette.swatches[navy]`, `palette.forbidden[hot-pink]`,
    `typography.families[Inter]`, `typography.headline.family`, `logo.variants[full-on-light]`,
    `formats[post]`, `rules[2.1]`, `voice.banned`, and `book` for the whole of it. `value` is what
    the native document has there; of an entry it may be some of the fields (a swatch has at least
    `color`).

    `also`: other places that say the same. `disputed`: another finding says otherwise of the same
    part; of those the first is the more credible.
    """

    part: str
    value: JsonValue
    source: Source
    confidence: Share = CERTAIN
    notes: tuple[Note, ...] = ()
    also: tuple[Source, ...] = ()
    disputed: bool = False

    @property
    def fields(self) -> dict[str, Any]:
        """Of an entry; empty of a plain value."""
        return self.value if isinstance(self.value, dict) else {}


class Remark(Part):
    """Something a person should know of a file: a key that nobody knows, a value left out."""

    source: Source
    note: Note


class Refused(Part):
    """A file that gave nothing. `code` is that of the problem."""

    file: str
    code: str
    note: Note


class Reading(Part):
    """What one file, or several together, gave."""

    found: tuple[Found, ...] = ()
    remarks: tuple[Remark, ...] = ()
    refused: tuple[Refused, ...] = ()
    fonts: dict[str, bytes] = Field(default_factory=dict, exclude=True, repr=False)
    """Sanitized files by the hashes that `FontFile`s name; no part of the JSON."""

    def value(self, part: str) -> Any:
        """Of the most credible finding of a part; None where there is none."""
        return next((each.value for each in self.found if each.part == part), None)


def joined(readings: Iterable[Reading]) -> Reading:
    """One after the other, nothing compared: `merging.merge` does that."""
    all_of = tuple(readings)
    return Reading(
        found=tuple(each for reading in all_of for each in reading.found),
        remarks=tuple(each for reading in all_of for each in reading.remarks),
        refused=tuple(each for reading in all_of for each in reading.refused),
        fonts={name: data for reading in all_of for name, data in reading.fonts.items()},
    )
