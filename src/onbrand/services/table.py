"""A table that people bring: CSV as spreadsheets of any country write it, read with bounds.

Nothing is held but the upload and the rows that were asked for: reading ends at the first row too
many, and no line may be longer than a screenful of pages.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onbrand.errors import Invalid, _

DELIMITERS = ";,\t"
_LONGEST_LINE = 64 * 1024
_MOST_LINES = 100_000  # blank ones too
_SHOWN = 80
_MARKS = (("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"), ("utf-8-sig", b"\xef\xbb\xbf"))
_ALPHABETS = ("utf-8", "cp1251")  # files that do not say it themselves
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|,.*$")  # a unit beside a name
_BETWEEN = re.compile(r"[\s_\-–]+")
_THOUSANDS = re.compile(r"[\u00a0\u202f ]")


class EmptyTable(Invalid):
    code = "empty-table"
    message = _("The file has no rows. Put the names of the columns first, then a row for each.")


class NoTable(Invalid):
    code = "no-table"
    message = _("This is not a table in plain text. Save it as CSV and choose that file.")


class UnknownHeadings(Invalid):
    code = "unknown-headings"
    message = _(
        "The first line must name the columns, separated by semicolons, commas or tabs. "
        "It is: “{line}”."
    )


class MissingColumns(Invalid):
    code = "missing-columns"
    message = _("Columns are missing: {columns}.")


class DoubleColumn(Invalid):
    code = "double-column"
    message = _("The column “{column}” is there twice.")


class UnevenLine(Invalid):
    code = "uneven-line"
    message = _(
        "Line {line} has {found} values and the first line {wanted} columns. "
        "If numbers have decimal commas, separate the columns by semicolons."
    )


class TooManyRows(Invalid):
    code = "too-many-rows"
    message = _("The file has more than {most} rows. Order it in parts.")


@dataclass(frozen=True, slots=True)
class Column:
    """`title` is how its absence is told; `known` are headings under which it is found."""

    name: str
    title: str
    known: tuple[str, ...]
    required: bool
    number: bool


@dataclass(frozen=True, slots=True)
class Row:
    """`line` of the file, counted from 1. What is empty is not there."""

    line: int
    values: dict[str, str]


def read(data: bytes, columns: Sequence[Column], most: int) -> tuple[Row, ...]:
    lines = _lines(_text(data))
    first = next(lines, None)
    if first is None:
        raise EmptyTable
    delimiter, places = _headings(first[1], columns)
    width = len(_cells(first[1], delimiter))
    rows: list[Row] = []
    for number, line in lines:
        if len(rows) == most:
            raise TooManyRows(most=most)
        cells = _cells(line, delimiter)
        if len(cells) != width:
            raise UnevenLine(line=number, found=len(cells), wanted=width)
        found = {column.name: _value(cells[place], column) for place, column in places.items()}
        rows.append(Row(number, {name: value for name, value in found.items() if value}))
    if not rows:
        raise EmptyTable
    return tuple(rows)


def _text(data: bytes) -> str:
    for alphabet, mark in _MARKS:
        if data.startswith(mark):
            return _decoded(data, alphabet)
    for alphabet in _ALPHABETS[:-1]:
        try:
            return data.decode(alphabet)
        except UnicodeDecodeError:
            continue
    return _decoded(data, _ALPHABETS[-1])


def _decoded(data: bytes, alphabet: str) -> str:
    try:
        return data.decode(alphabet)
    except UnicodeDecodeError as error:
        raise NoTable from error


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Those that hold something, by their number. A value never spans lines."""
    if "\0" in text:
        raise NoTable
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        if len(line) > _LONGEST_LINE or number > _MOST_LINES:
            raise NoTable
        if line.strip(" \r\n;,\t"):
            yield number, line.rstrip("\r\n")


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter))
    except csv.Error as error:
        raise NoTable from error


def _headings(line: str, columns: Sequence[Column]) -> tuple[str, dict[int, Column]]:
    """Separated by what makes the most of them known."""
    by_heading = {
        _folded(heading): column
        for column in columns
        for heading in (column.name, column.title, *column.known)
    }
    found = {each: _found(_cells(line, each), by_heading) for each in DELIMITERS}
    delimiter = max(DELIMITERS, key=lambda each: len(found[each]))
    places = found[delimiter]
    if not places:
        raise UnknownHeadings(line=line[:_SHOWN])
    names = [column.name for column in places.values()]
    missing = [each.title for each in columns if each.required and each.name not in names]
    if missing:
        raise MissingColumns(columns=", ".join(missing))
    for column in places.values():
        if names.count(column.name) > 1:
            raise DoubleColumn(column=column.title)
    return delimiter, places


def _found(cells: Sequence[str], by_heading: dict[str, Column]) -> dict[int, Column]:
    folded = ((place, _folded(cell)) for place, cell in enumerate(cells))
    return {place: by_heading[heading] for place, heading in folded if heading in by_heading}


def _folded(heading: str) -> str:
    plain = _BETWEEN.sub(" ", _ASIDE.sub("", heading))
    return plain.strip().casefold().replace("ё", "е")


def _value(cell: str, column: Column) -> str:
    """A number as programs write it, whatever country's spreadsheet it comes from."""
    return number_of(cell) if column.number else cell.strip()


def number_of(written: str) -> str:
    return _THOUSANDS.sub("", written.strip()).replace(",", ".")
